// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/rowplaces.h"

#include <QListView>

#include <vector>

namespace weehours {

/// A QListView that computes the positions of its rows itself. QListView measures all rows again
/// for each new one, and there may be 100,000; but it brings much else along, not least
/// accessibility. Fetches more rows before the person scrolls to the end.
class PlacedList : public QListView
{
    Q_OBJECT
public:
    explicit PlacedList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
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
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    /// Measures all rows again, when their heights may have changed without their data.
    void measureAll();
    /// The first and last row in the viewport; (0, -1) if there is none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

private:
    /// Tells a screen reader which row has the keyboard.
    void sayCurrent();
    void moveRow(const QModelIndex &parent, int first, int last, const QModelIndex &to, int row);
    void measure(int first, int last);
    [[nodiscard]] QModelIndex at(int row) const { return model()->index(row, 0); }
    /// The heights of rows, from the first to the last.
    [[nodiscard]] std::vector<int> heightsOf(int first, int last) const;
    /// Fetches more rows if the person is near the end of those that were fetched.
    void readAhead();

    RowPlaces m_places;
    bool m_saysSoon = false;
};

} // namespace weehours
