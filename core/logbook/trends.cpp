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

QList<TrendPoint> grouped(std::span<const DayTotals> days, int count)
{
    const auto step = static_cast<size_t>(std::max(count, 1));
    QList<TrendPoint> points;
    // The odd days out stand at the old end, where a short group tells least untruth about today.
    size_t from = 0;
    size_t to = days.size() % step == 0 ? step : days.size() % step;
    while (to <= days.size() && from < to) {
        const auto group = days.subspan(from, to - from);
        points.append({group.front().day, group.back().day, averageOf(group)});
        from = to;
        to += step;
    }
    return points;
}

QString toCsv(std::span<const DayTotals> days)
{
    QString csv = QStringLiteral("day,feeds,milk_ml,sleep_minutes,longest_sleep_minutes,nappies"
                                 "\r\n");
    for (const DayTotals &each : days) {
        csv += each.day.toString(Qt::ISODate);
        for (const qint64 number :
             {qint64(each.sum.feeds), each.sum.milkMl, each.sum.sleepMsecs / msecsPerMinute,
              each.sum.longestSleepMsecs / msecsPerMinute, qint64(each.sum.nappies)}) {
            csv += u',' + QString::number(number);
        }
        csv += QStringLiteral("\r\n");
    }
    return csv;
}

QString csvText(const QString &text)
{
    QString field = text;
    // An apostrophe of its own gets one more, so that whoever takes one away has what was written.
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
