// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportdata.h"

#include <algorithm>

namespace weehours {

namespace {

qint64 breastMsecs(const Entry &feed, Instant now)
{
    if (feed.text(field::method) != feedmethod::breast)
        return 0;
    if (feed.isRunning())
        return FeedTimer(feed, now).msecs();
    const qint64 sides = (feed.integer(field::leftSeconds) + feed.integer(field::rightSeconds))
                         * msecsPerSecond;
    const auto end = feed.endedAt();
    return sides > 0 || !end ? sides : end->msecs - feed.startedAt().msecs;
}

void addTo(ReportDay &day, const Entry &entry, Instant now)
{
    day.isEmpty = false;
    if (entry.kind() == kind::feed)
        day.breastMsecs += static_cast<double>(breastMsecs(entry, now));
    if (entry.kind() == kind::temperature)
        day.highestCentiC = std::max(day.highestCentiC.value_or(0), entry.integer(field::centiC));
    if (entry.kind() != kind::nappy)
        return;
    const QString type = entry.text(field::type);
    const bool isBoth = type == QLatin1StringView("mixed");
    day.wet += isBoth || type == QLatin1StringView("wee") ? 1 : 0;
    day.dirty += isBoth || type == QLatin1StringView("poo") ? 1 : 0;
}

} // namespace

Result<ReportData> readReport(const Logbook &logbook, const Entry &baby, QDate first, QDate last,
                              int startHour, Instant now)
{
    const Instant from = startOfDay(first, startHour);
    const Instant to = startOfDay(last.addDays(1), startHour);
    auto entries = logbook.during(baby.entity.babyId, from, to);
    if (!entries)
        return std::unexpected(entries.error());
    EntryQuery query;
    query.babyId = baby.entity.babyId;
    query.kind = kind::growth;
    query.to = to;
    const auto measured = logbook.entries(query);
    if (!measured)
        return std::unexpected(measured.error());
    ReportData data;
    data.baby = baby;
    data.first = first;
    data.last = last;
    data.startHour = startHour;
    data.now = now;
    data.entries = *std::move(entries);
    std::ranges::stable_sort(data.entries, {}, &Entry::startedAt);
    data.growth = growthPoints(GrowingChild::of(baby), *measured, QTimeZone::systemTimeZone());
    if (const auto self = logbook.self())
        data.printedBy = self->name;
    EntryQuery earlier;
    earlier.babyId = baby.entity.babyId;
    earlier.to = from;
    earlier.limit = 1;
    const auto before = logbook.entries(earlier);
    if (!before)
        return std::unexpected(before.error());
    if (before->isEmpty() && !data.entries.isEmpty())
        data.begun = data.entries.constFirst().startedAt();
    return data;
}

std::optional<QDate> dayOfBegin(const ReportData &data)
{
    if (!data.begun)
        return std::nullopt;
    const QDate day = localDay(*data.begun, data.startHour);
    return day > data.first ? std::optional(day) : std::nullopt;
}

QList<ReportDay> daysOf(const ReportData &data)
{
    const QDate last = std::min(data.last, localDay(data.now, data.startHour));
    QList<ReportDay> days;
    const QDate first = dayOfBegin(data).value_or(data.first);
    if (last < first)
        return days;
    const auto totals = dailyTotals(data.entries, first, last, data.startHour, data.now);
    for (const DayTotals &one : totals) {
        ReportDay day;
        day.from = day.to = one.day;
        day.isOver = startOfDay(one.day.addDays(1), data.startHour) <= data.now;
        day.feeds = one.sum.feeds;
        day.bottleMl = static_cast<double>(one.sum.milkMl);
        day.sleepMsecs = static_cast<double>(one.sum.sleepMsecs);
        day.longestMsecs = static_cast<double>(one.sum.longestSleepMsecs);
        day.isEmpty = one.sum == DaySummary();
        constexpr qint64 usual = 2 * msecsPerHour; // between two entries
        if (data.begun && localDay(*data.begun, data.startHour) == one.day
            && data.begun->msecs - startOfDay(one.day, data.startHour).msecs > usual)
            day.begun = data.begun;
        days.append(day);
    }
    for (const Entry &entry : data.entries) {
        const qint64 at = first.daysTo(localDay(entry.startedAt(), data.startHour));
        if (at >= 0 && at < days.size() && entry.startedAt() <= data.now)
            addTo(days[at], entry, data.now);
    }
    return days;
}

QList<ReportDay> meansOf(std::span<const ReportDay> days, int count)
{
    QList<ReportDay> means;
    for (std::size_t start = 0; start < days.size(); start += static_cast<std::size_t>(count)) {
        const auto group = days.subspan(start, std::min(days.size() - start,
                                                        static_cast<std::size_t>(count)));
        ReportDay mean;
        mean.from = group.front().from;
        mean.to = group.back().to;
        mean.days = 0;
        for (const ReportDay &day : group) {
            if (day.highestCentiC)
                mean.highestCentiC = std::max(mean.highestCentiC.value_or(0), *day.highestCentiC);
            if (!day.isWhole())
                continue;
            ++mean.days;
            mean.feeds += day.feeds;
            mean.bottleMl += day.bottleMl;
            mean.breastMsecs += day.breastMsecs;
            mean.sleepMsecs += day.sleepMsecs;
            mean.wet += day.wet;
            mean.dirty += day.dirty;
            mean.longestMsecs = std::max(mean.longestMsecs, day.longestMsecs);
        }
        mean.isEmpty = std::ranges::all_of(group, &ReportDay::isEmpty);
        for (double *sum : {&mean.feeds, &mean.bottleMl, &mean.breastMsecs, &mean.sleepMsecs,
                            &mean.wet, &mean.dirty})
            *sum /= std::max(mean.days, 1);
        means.append(mean);
    }
    return means;
}

} // namespace weehours
