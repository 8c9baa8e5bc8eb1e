// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/placedlist.h"

#include <QAccessible>
#include <QCursor>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace weehours {

namespace {

/// From this number of changed rows on, all rows are measured again: each single one would move all
/// that follow.
constexpr int manyRows = 100;

} // namespace

PlacedList::PlacedList(QWidget *parent) : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
}

void PlacedList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_places.remove(first, last);
                updateGeometries();
            });
    connect(model, &QAbstractItemModel::rowsMoved, this, &PlacedList::moveRow);
}

std::vector<int> PlacedList::heightsOf(int first, int last) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = viewport()->rect();
    std::vector<int> heights;
    for (int row = first; row <= last; ++row)
        heights.push_back(itemDelegateForIndex(at(row))->sizeHint(option, at(row)).height());
    return heights;
}

void PlacedList::measureAll()
{
    m_places.clear();
    measure(0, model() ? model()->rowCount() - 1 : -1);
    updateGeometries();
}

void PlacedList::measure(int first, int last)
{
    m_places.insert(first, heightsOf(first, last));
}

void PlacedList::moveRow(const QModelIndex &, int first, int last, const QModelIndex &, int row)
{
    m_places.remove(first, last);
    const int settled = row > first ? row - (last - first + 1) : row;
    measure(settled, settled + last - first);
    updateGeometries();
    viewport()->update();
}

void PlacedList::reset()
{
    QListView::reset();
    measureAll();
}

// Skips QListView's own implementation, which measures all rows.
// NOLINTBEGIN(bugprone-parent-virtual-call)

void PlacedList::doItemsLayout()
{
    // The heights are kept up to date with the rows; only what depends on the view's size is left.
    QAbstractItemView::doItemsLayout();
}

void PlacedList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    // Below the top, the visible rows stay in place when rows are inserted above them.
    const bool above = start < m_places.count() && verticalOffset() > m_places.top(start);
    measure(start, end);
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    if (above) {
        verticalScrollBar()->setValue(verticalOffset() + m_places.top(end + 1)
                                      - m_places.top(start));
    }
    viewport()->update();
}

void PlacedList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                             const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    const int total = m_places.total();
    const bool many = bottomRight.row() - topLeft.row() > manyRows;
    if (roles.isEmpty() || roles.contains(Qt::SizeHintRole)) {
        if (many)
            measureAll();
        int row = topLeft.row();
        for (const int height : many ? std::vector<int>() : heightsOf(row, bottomRight.row()))
            m_places.setHeight(row++, height);
    }
    if (m_places.total() == total)
        return;
    updateGeometries();
    viewport()->update();
}

void PlacedList::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_places.total() - viewport()->height()));
    readAhead();
}

void PlacedList::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

// NOLINTEND(bugprone-parent-virtual-call)

void PlacedList::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    readAhead();
}

void PlacedList::readAhead()
{
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() + 2 * bar->pageStep() > bar->maximum() && model() && model()->canFetchMore({}))
        model()->fetchMore({});
}

int PlacedList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect PlacedList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_places.count())
        return {};
    return {0, m_places.top(index.row()) - verticalOffset(), viewport()->width(),
            m_places.height(index.row())};
}

QModelIndex PlacedList::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    if (y < 0 || y >= m_places.total())
        return {};
    return at(m_places.rowAt(y));
}

std::pair<int, int> PlacedList::visibleRows() const
{
    const int count = m_places.count();
    if (count == 0)
        return {0, -1};
    const QRect area = viewport()->rect();
    const QModelIndex first = indexAt(QPoint(area.center().x(), area.top() + 1));
    const QModelIndex last = indexAt(QPoint(area.center().x(), area.bottom() - 1));
    return {first.isValid() ? first.row() : 0, last.isValid() ? last.row() : count - 1};
}

void PlacedList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect place = visualRect(index);
    if (place.isNull())
        return;
    const int spare = viewport()->height() - place.height();
    QScrollBar *bar = verticalScrollBar();
    switch (hint) {
    case EnsureVisible:
        if (place.top() < 0)
            bar->setValue(bar->value() + place.top());
        else if (place.top() > spare)
            bar->setValue(bar->value() + place.top() - spare);
        break;
    case PositionAtTop: bar->setValue(bar->value() + place.top()); break;
    case PositionAtBottom: bar->setValue(bar->value() + place.top() - spare); break;
    case PositionAtCenter: bar->setValue(bar->value() + place.top() - spare / 2); break;
    }
}

void PlacedList::sayCurrent()
{
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void PlacedList::focusInEvent(QFocusEvent *event)
{
    // Once, and behind the list itself, which Qt names when this has returned.
    m_saysSoon = true;
    QListView::focusInEvent(event);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_saysSoon = false;
            sayCurrent();
        },
        Qt::QueuedConnection);
}

// QListView would name the row by a layout of its own, which is not made here.
void PlacedList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::currentChanged(current, previous);
    if (!m_saysSoon)
        sayCurrent();
}

void PlacedList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::selectionChanged(selected, deselected);
}

QModelIndex PlacedList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_places.count() - 1;
    if (last < 0)
        return {};
    const int row = currentIndex().row();
    const auto pageFrom = [&](int distance) {
        return m_places.rowAt(m_places.top(std::max(row, 0)) + distance);
    };
    int to = row;
    switch (action) {
    case MoveUp:
    case MovePrevious: to = row - 1; break;
    case MoveDown:
    case MoveNext: to = row + 1; break;
    case MoveHome: to = 0; break;
    case MoveEnd: to = last; break;
    case MovePageUp: to = pageFrom(-viewport()->height()); break;
    case MovePageDown: to = pageFrom(viewport()->height()); break;
    case MoveLeft:
    case MoveRight: break;
    }
    return at(std::clamp(to, 0, last));
}

void PlacedList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.topLeft());
    selectionModel()->select(QItemSelection(index, index), command);
}

QRegion PlacedList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}

void PlacedList::paintEvent(QPaintEvent *event)
{
    const QRect area = event->rect();
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const QModelIndex hovered = viewport()->underMouse() ? indexAt(mouse) : QModelIndex();
    const QStyle::State usual = option.state;
    int row = std::max(0, m_places.rowAt(area.top() + verticalOffset()));
    for (; row < m_places.count(); ++row) {
        const QModelIndex index = at(row);
        option.rect = visualRect(index);
        if (option.rect.top() > area.bottom())
            break;
        option.state = usual;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

} // namespace weehours
