// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"
#include "ui/timeline/rowplaces.h"

#include <QHash>
#include <QListView>
#include <QTimer>

namespace weehours {

class Theme;
class TimelineModel;

/// The timeline as a list. Enter or a double click asks to edit the row, Delete to delete it.
/// Rows with a running timer are painted anew each second while they are visible. A new entry
/// counts as seen once it has stood before the person for a while, or was clicked.
///
/// It is a QListView for what that brings along, screen readers not least, but finds the places of
/// the rows itself: QListView measures all rows anew whenever one comes, and they may be 100,000.
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

    /// Where the entry stands on the screen; the whole view where it is out of sight.
    [[nodiscard]] QRect placeOf(const weehours::EntityId &id) const;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

Q_SIGNALS:
    void editRequested(const weehours::EntityId &id);
    void deleteRequested(const weehours::EntityId &id);
    /// The chosen entry once more, now.
    void againRequested();

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
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
    void measureAll();
    void moveRow(const QModelIndex &parent, int first, int last, const QModelIndex &to, int row);
    void measure(int first, int last);
    [[nodiscard]] int heightOf(int row) const;
    void paintRows(const QRect &area);
    /// Reads on before the person comes to the end of what is read.
    void readAhead();
    [[nodiscard]] QString emptyText() const;
    /// The rows in the viewport, first and last; (0, -1) where there is none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

    const Theme &m_theme;
    TimelineModel &m_model;
    RowPlaces m_places;
    QTimer m_ticker;
    QString m_emptyText;
    /// What was chosen before the rows were read anew.
    EntityId m_kept;
    /// For how many seconds each new entry has been in view.
    QHash<EntityId, int> m_secondsInView;
};

} // namespace weehours
