// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wraprow.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace weehours {

namespace {

int widest(const QList<QWidget *> &widgets)
{
    int result = 0;
    for (const QWidget *widget : widgets)
        result = std::max(result, widget->sizeHint().width());
    return result;
}

int tallest(const QList<QWidget *> &widgets)
{
    int result = 0;
    for (const QWidget *widget : widgets)
        result = std::max(result, widget->sizeHint().height());
    return result;
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

QList<QWidget *> WrapRow::shown() const
{
    QList<QWidget *> widgets = m_widgets;
    widgets.removeIf([](const QWidget *widget) { return widget->isHidden(); });
    return widgets;
}

int WrapRow::heightForWidth(int width) const
{
    const QList<QWidget *> widgets = shown();
    const auto count = static_cast<int>(widgets.size());
    const int columns = columnsFor(width);
    const int rows = (count + columns - 1) / columns;
    return std::max(0, rows * (tallest(widgets) + metrics::gap) - metrics::gap);
}

QSize WrapRow::sizeHint() const
{
    const QList<QWidget *> widgets = shown();
    int width = 0;
    for (const QWidget *widget : widgets)
        width += widget->sizeHint().width() + metrics::gap;
    return {width - metrics::gap, tallest(widgets)};
}

QSize WrapRow::minimumSizeHint() const
{
    return {widest(shown()), tallest(shown())};
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

int WrapRow::columnsFor(int width) const
{
    const QList<QWidget *> widgets = shown();
    const auto count = std::max(1, static_cast<int>(widgets.size()));
    if (sizeHint().width() <= width)
        return count;
    const int most = std::clamp((width + metrics::gap) / (widest(widgets) + metrics::gap), 1,
                                count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

void WrapRow::arrange()
{
    // Not every layout asks for the height at a width.
    setMinimumHeight(heightForWidth(width()));
    const QList<QWidget *> widgets = shown();
    const auto count = static_cast<int>(widgets.size());
    const int columns = columnsFor(width());
    const bool isOneRow = columns >= count;
    // In a single row spare width is shared; several rows have equal columns.
    const int spare = isOneRow && m_isFilling
                          ? std::max(0, (width() - sizeHint().width()) / std::max(1, count))
                          : 0;
    const int column = (width() + metrics::gap) / columns - metrics::gap;
    const int height = tallest(widgets);
    int x = 0;
    for (int i = 0; i < count; ++i) {
        if (i % columns == 0)
            x = 0;
        const int breadth = isOneRow ? widgets.at(i)->sizeHint().width() + spare : column;
        const QRect place(x, i / columns * (height + metrics::gap), breadth, height);
        widgets.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += breadth + metrics::gap;
    }
}

} // namespace weehours
