// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"

#include <QHash>
#include <QListView>
#include <QTimer>

namespace weehours {

class Theme;
class TimelineModel;

/// The timeline as a list. Enter or a double click asks to edit the row, Delete to delete it.
/// Rows with a running timer are painted anew each second while they are visible. A new entry
/// counts as seen once it has stood before the person for a while, or was clicked.
class TimelineView : public QListView
{
    Q_OBJECT
public:
    /// Both must outlive the view.
    TimelineView(const Theme &theme, TimelineModel &model, QWidget *parent = nullptr);

    /// What stands in the middle while nothing is logged; there is a text from the start.
    void setEmptyText(const QString &text);
    /// Scrolls to the entry and selects it; false where it is not shown.
    bool showEntry(const weehours::EntityId &id);

Q_SIGNALS:
    void editRequested(const weehours::EntityId &id);
    void deleteRequested(const weehours::EntityId &id);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void tick();
    void applyTheme();
    /// The rows in the viewport, first and last; (0, -1) where there is none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

    const Theme &m_theme;
    TimelineModel &m_model;
    QTimer m_ticker;
    QString m_emptyText;
    /// For how many seconds each new entry has been in view.
    QHash<EntityId, int> m_secondsInView;
};

} // namespace weehours
