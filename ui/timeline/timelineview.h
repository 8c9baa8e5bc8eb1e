// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"
#include "ui/timeline/placedlist.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QTimer>

namespace weehours {

class Announcer;

class Theme;
class TimelineModel;

/// The timeline as a list. Enter or a double click asks to edit the row, Delete to delete it.
/// Visible rows with a running timer are repainted each second. A new entry counts as seen after
/// some time in view, or when it is clicked.
class TimelineView : public PlacedList
{
    Q_OBJECT
public:
    /// Both must outlive the view.
    TimelineView(const Theme &theme, TimelineModel &model, QWidget *parent = nullptr);

    /// Scrolls to the entry and selects it; false if it is not shown.
    bool showEntry(const weehours::EntityId &id);

    /// The entry's rectangle on the screen; the whole view's if the entry is out of sight.
    [[nodiscard]] QRect placeOf(const weehours::EntityId &id) const;
    void reset() override;

Q_SIGNALS:
    /// The person wants to edit or delete the entry.
    void editRequested(const weehours::EntityId &id);
    void deleteRequested(const weehours::EntityId &id);
    /// Log the selected entry once more, now.
    void againRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void tick();
    void applyTheme();
    /// Has a screen reader say what others have logged, without leaving what is chosen.
    void sayArrivals();
    [[nodiscard]] QString emptyText() const;

    const Theme &m_theme;
    TimelineModel &m_model;
    Announcer *m_announcer;
    QTimer m_ticker;
    QTimer m_arrivals;
    QList<QPersistentModelIndex> m_arrived;
    /// What was chosen before the rows were read again.
    EntityId m_kept;
    /// The number of seconds that each new entry has been in view.
    QHash<EntityId, int> m_secondsInView;
    bool m_isReached = false; ///< whether the keyboard came here by a key
};

} // namespace weehours
