// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datefield.h"

#include "core/logbook/wallclock.h"
#include "core/protocol/clock.h"
#include "ui/theme/icons.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QTextCharFormat>
#include <QToolButton>

namespace weehours {

DateField::DateField(QWidget *parent) : QDateEdit(localDay(SystemClock().now()), parent)
{
    setCalendarPopup(true);
    QCalendarWidget *calendar = calendarWidget();
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    // Qt shows weekends in red in every look. An empty format uses the look's colour.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, QTextCharFormat());
    drawArrows();
}

void DateField::changeEvent(QEvent *event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawArrows();
}

void DateField::drawArrows()
{
    const QColor colour = palette().color(QPalette::Active, QPalette::Text);
    for (const auto &[button, name] :
         {std::pair{QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("back")},
          std::pair{QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("forward")}}) {
        if (auto *arrow = calendarWidget()->findChild<QToolButton *>(button))
            arrow->setIcon(icon(name, colour));
    }
}

} // namespace weehours
