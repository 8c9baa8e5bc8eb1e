// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datefield.h"

#include <QCalendarWidget>
#include <QTextCharFormat>

namespace weehours {

DateField::DateField(QWidget *parent) : QDateEdit(QDate::currentDate(), parent)
{
    setCalendarPopup(true);
    setMaximumDate(QDate::currentDate());
    QCalendarWidget *calendar = calendarWidget();
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    // Qt writes weekends in red, whatever the look is. An empty format takes the look's colour.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, QTextCharFormat());
}

} // namespace weehours
