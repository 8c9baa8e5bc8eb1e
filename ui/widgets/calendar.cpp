// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/calendar.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QTextCharFormat>
#include <QToolButton>

namespace weehours {

Calendar::Calendar(QWidget *parent) : QCalendarWidget(parent)
{
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    // Qt shows weekends in red in every look. An empty format uses the look's colour.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, QTextCharFormat());
    drawArrows();
}

void Calendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawArrows();
}

void Calendar::drawArrows()
{
    const QColor colour = palette().color(QPalette::Active, QPalette::Text);
    for (const auto &[button, name] :
         {std::pair{QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("back")},
          std::pair{QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("forward")}}) {
        if (auto *arrow = findChild<QToolButton *>(button))
            arrow->setIcon(icon(name, colour));
    }
}

} // namespace weehours
