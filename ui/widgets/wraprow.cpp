// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wraprow.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace weehours {

namespace {

// What a button has beside its text where there is room, more than the style sheet gives in a row.
constexpr int easyPadding = 6;

int slimWidth(const QWidget &widget)
{
    return widget.sizeHint().width();
}

int easyWidth(const QWidget &widget)
{
    // The style sheet gives others as little as they may have anywhere.
    static const QStringList slim{QStringLiteral("quiet"), QStringLiteral("plain"),
                                  QStringLiteral("link")};
    const bool isPadded = qobject_cast<const QPushButton *>(&widget)
                          && !slim.contains(widget.property("role").toString());
    return slimWidth(widget) + (isPadded ? 2 * easyPadding : 0);
}

using Width = int (*)(const QWidget &);

int together(const QList<QWidget *> &widgets, Width width)
{
    int result = -metrics::gap;
    for (const QWidget *widget : widgets)
        result += width(*widget) + metrics::gap;
    return std::max(0, result);
}

int widest(const QList<QWidget *> &widgets, Width width)
{
    int result = 0;
    for (const QWidget *widget : widgets)
        result = std::max(result, width(*widget));
    return result;
}

int tallest(const QList<QWidget *> &widgets)
{
    int result = 0;
    for (const QWidget *widget : widgets)
        result = std::max(result, widget->sizeHint().height());
    return result;
}

// As many of the widths in each row as a width has room for.
QList<int> filledRows(const QList<int> &widths, int width)
{
    QList<int> rows;
    int taken = 0;
    for (const int each : widths) {
        const int next = taken + metrics::gap + each;
        if (rows.isEmpty() || next > width) {
            rows.append(1);
            taken = each;
        } else {
            ++rows.last();
            taken = next;
        }
    }
    return rows;
}

} // namespace

WrapRow::WrapRow(QWidget *parent) : QWidget(parent)
{
    // Not Fixed, which would keep the height of a single row.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapRow::add(QWidget *widget)
{
    widget->setParent(this);
    widget->installEventFilter(this);
    m_widgets.append(widget);
    updateGeometry();
}

void WrapRow::setFilling(bool filling)
{
    m_isFilling = filling;
    arrange();
}

void WrapRow::setHasColumns(bool hasColumns)
{
    m_hasColumns = hasColumns;
    arrange();
}

QList<QWidget *> WrapRow::shown() const
{
    QList<QWidget *> widgets = m_widgets;
    widgets.removeIf([](const QWidget *widget) { return widget->isHidden(); });
    return widgets;
}

int WrapRow::heightForWidth(int width) const
{
    const auto rows = static_cast<int>(rowsFor(width).size());
    return std::max(0, rows * (tallest(shown()) + metrics::gap) - metrics::gap);
}

QSize WrapRow::sizeHint() const
{
    const QList<QWidget *> widgets = shown();
    return {together(widgets, easyWidth), tallest(widgets)};
}

QSize WrapRow::minimumSizeHint() const
{
    return {widest(shown(), slimWidth), tallest(shown())};
}

bool WrapRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a widget's text has changed
        updateGeometry();
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Show)
        arrange();
    return handled;
}

bool WrapRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        updateGeometry();
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

QList<int> WrapRow::rowsFor(int width) const
{
    const QList<QWidget *> widgets = shown();
    const auto count = static_cast<int>(widgets.size());
    if (m_hasColumns) {
        const int columns = columnsFor(width);
        QList<int> rows(count / columns, columns);
        if (count % columns > 0)
            rows.append(count % columns);
        return rows;
    }
    // No more rows than needed, and of about the same width.
    QList<int> widths;
    for (const QWidget *widget : widgets)
        widths.append(slimWidth(*widget));
    QList<int> fewest = filledRows(widths, width);
    if (fewest.size() < 2)
        return fewest;
    for (int most = std::ranges::max(widths); most < width; most += metrics::unit) {
        const QList<int> rows = filledRows(widths, most);
        if (rows.size() == fewest.size())
            return rows;
    }
    return fewest;
}

int WrapRow::columnsFor(int width) const
{
    const QList<QWidget *> widgets = shown();
    const auto count = std::max(1, static_cast<int>(widgets.size()));
    if (together(widgets, slimWidth) <= width)
        return count;
    const int most = std::clamp((width + metrics::gap)
                                    / (widest(widgets, slimWidth) + metrics::gap),
                                1, count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

void WrapRow::arrange()
{
    // Not every layout asks for the height at a width.
    setMinimumHeight(heightForWidth(width()));
    const QList<QWidget *> widgets = shown();
    const QList<int> rows = rowsFor(width());
    const int columns = rows.value(0);
    // Rows of the same length have the same columns, if their texts fit.
    const bool isEven = rows.size() > 1 && rows.last() == columns
                        && rows.count(columns) == rows.size()
                        && widest(widgets, slimWidth)
                               <= (width() + metrics::gap) / columns - metrics::gap;
    if (rows.size() > 1 && (m_hasColumns || isEven)) {
        placeColumns(widgets, columns);
        return;
    }
    const int height = tallest(widgets);
    qsizetype first = 0;
    int y = 0;
    for (const int length : rows) {
        placeRow(widgets.mid(first, length), y, height, rows.size() == 1);
        first += length;
        y += height + metrics::gap;
    }
}

void WrapRow::placeRow(const QList<QWidget *> &widgets, int y, int height, bool isOnly)
{
    const int easy = together(widgets, easyWidth);
    const bool isEasy = easy <= width();
    const int spare = isEasy ? width() - easy : width() - together(widgets, slimWidth);
    // What acts is as wide as its words, if all of it is in one row.
    const bool isShared = !isEasy || !isOnly || m_isFilling;
    const auto count = static_cast<int>(widgets.size());
    int x = 0;
    for (int i = 0; i < count; ++i) {
        int breadth = isEasy ? easyWidth(*widgets.at(i)) : slimWidth(*widgets.at(i));
        if (isShared)
            breadth += spare * (i + 1) / count - spare * i / count;
        place(*widgets.at(i), {x, y, breadth, height});
        x += breadth + metrics::gap;
    }
}

void WrapRow::placeColumns(const QList<QWidget *> &widgets, int columns)
{
    const int height = tallest(widgets);
    const int column = (width() + metrics::gap) / columns - metrics::gap;
    for (int i = 0; i < static_cast<int>(widgets.size()); ++i) {
        place(*widgets.at(i), {i % columns * (column + metrics::gap),
                               i / columns * (height + metrics::gap), column, height});
    }
}

void WrapRow::place(QWidget &widget, QRect where) const
{
    widget.setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
}

} // namespace weehours
