// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dialogbody.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace weehours {

DialogBody::DialogBody(QWidget *parent)
    : QScrollArea(parent), m_inside(new QWidget(this)), m_column(new QVBoxLayout(m_inside))
{
    m_inside->setObjectName(QStringLiteral("scrolled"));
    m_column->setContentsMargins(0, 0, 0, 0);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_inside);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_inside->isAncestorOf(now))
            bringIntoSight(now);
    });
}

void DialogBody::bringIntoSight(QWidget *widget)
{
    // For a list, ensureWidgetVisible() considers only the current row.
    constexpr int around = metrics::unit;
    const QRect place(widget->mapTo(m_inside, QPoint()), widget->size());
    if (place.height() + 2 * around <= viewport()->height())
        ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2 + around);
    else
        ensureWidgetVisible(widget);
}

void DialogBody::setScrolls(bool scrolls)
{
    const auto policy = scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    if (policy == verticalScrollBarPolicy())
        return;
    setVerticalScrollBarPolicy(policy);
    updateGeometry();
}

int DialogBody::barWidth() const
{
    const bool hasBar = verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
    return hasBar ? verticalScrollBar()->sizeHint().width() : 0;
}

QSize DialogBody::sizeHint() const
{
    return m_column->totalSizeHint() + QSize(barWidth(), 0);
}

QSize DialogBody::minimumSizeHint() const
{
    return m_column->totalMinimumSize() + QSize(barWidth(), 0);
}

bool DialogBody::hasHeightForWidth() const
{
    return m_column->hasHeightForWidth();
}

int DialogBody::heightForWidth(int width) const
{
    return m_column->totalHeightForWidth(width - barWidth());
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    // A change inside changes the size hint of the whole.
    if (watched == m_inside && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fill();
    }
    return handled;
}

void DialogBody::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fill();
}

void DialogBody::fill()
{
    const QSize seen = viewport()->size();
    const int needed = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(seen.width())
                                                     : m_column->totalMinimumSize().height();
    m_inside->resize(seen.width(), qMax(seen.height(), needed));
}

} // namespace weehours
