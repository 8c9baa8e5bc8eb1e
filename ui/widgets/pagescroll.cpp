// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pagescroll.h"

#include "ui/widgets/followkeyboard.h"

#include <QKeyEvent>

#include <utility>

namespace weehours {

PageScroll::PageScroll(QWidget &page, std::function<int(int width)> leastHeight, QWidget *parent)
    : QScrollArea(parent), m_leastHeight(std::move(leastHeight))
{
    page.setObjectName(QStringLiteral("scrolled"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(&page);
    followKeyboard(*this);
}

void PageScroll::fill()
{
    const QSize seen = viewport()->size();
    widget()->resize(seen.width(), qMax(seen.height(), m_leastHeight(seen.width())));
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fill();
    return handled;
}

void PageScroll::keyPressEvent(QKeyEvent *event)
{
    // The keys belong to the page and the window.
    event->ignore();
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fill();
    const QWidget *page = widget();
    QWidget *focus = window()->focusWidget();
    if (focus && page->isAncestorOf(focus) && page->height() > viewport()->height())
        bringIntoSight(*this, *focus);
}

} // namespace weehours
