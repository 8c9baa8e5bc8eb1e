// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/trends.h"

#include <algorithm>

namespace weehours {

QList<DayTotals> dailyTotals(const QList<Entry> &entries, QDate first, QDate last, int startHour,
                             Instant now)
{
    QList<DayTotals> days;
    QList<Instant> bounds;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        days.append({day, {}});
        bounds.append(startOfDay(day, startHour));
    }
    if (days.isEmpty())
        return days;
    bounds.append(startOfDay(last.addDays(1), startHour));
    const auto sums = summarizeSpans(entries, bounds, now);
    for (qsizetype i = 0; i < days.size(); ++i)
        days[i].sum = sums.at(i);
    return days;
}

DayAverage averageOf(std::span<const DayTotals> days)
{
    QList<DaySummary> sums;
    sums.reserve(static_cast<qsizetype>(days.size()));
    for (const DayTotals &day : days)
        sums.append(day.sum);
    return averageOf(sums);
}

QString toCsv(std::span<const DayTotals> days, const QList<CsvColumn> &more)
{
    QString csv = QStringLiteral("day,feeds,milk_ml,sleep_minutes,longest_sleep_minutes,nappies");
    for (const CsvColumn &column : more)
        csv += u',' + csvText(column.name);
    csv += QStringLiteral("\r\n");
    for (size_t day = 0; day < days.size(); ++day) {
        const DayTotals &each = days[day];
        csv += each.day.toString(Qt::ISODate);
        for (const qint64 number :
             {qint64(each.sum.feeds), each.sum.milkMl, each.sum.sleepMsecs / msecsPerMinute,
              each.sum.longestSleepMsecs / msecsPerMinute, qint64(each.sum.nappies)}) {
            csv += u',' + QString::number(number);
        }
        for (const CsvColumn &column : more)
            csv += u',' + csvText(column.values.value(static_cast<qsizetype>(day)));
        csv += QStringLiteral("\r\n");
    }
    return csv;
}

QString csvText(const QString &text)
{
    QString field = text;
    // A leading apostrophe gets another one, so that removing one restores the text.
    if (!field.isEmpty() && QStringLiteral("=+-@'\t\r").contains(field.at(0)))
        field.prepend(u'\'');
    const bool special = std::ranges::any_of(field, [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (!special)
        return field;
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace weehours
