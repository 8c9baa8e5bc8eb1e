// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/daysummary.h"

#include "core/protocol/schema.h"

#include <algorithm>
#include <iterator>

namespace weehours {

namespace {

struct Stretch
{
    Instant from;
    Instant to;
};

/// Two caregivers may have logged the same nap; the baby slept once. Sleeps that only touch stay
/// separate: someone logged that the baby woke.
QList<Stretch> withoutOverlaps(QList<Stretch> sleeps)
{
    std::ranges::sort(sleeps, {}, &Stretch::from);
    QList<Stretch> merged;
    for (const Stretch &sleep : std::as_const(sleeps)) {
        if (!merged.isEmpty() && sleep.from < merged.constLast().to)
            merged.last().to = std::max(merged.constLast().to, sleep.to);
        else
            merged.append(sleep);
    }
    return merged;
}

/// The index of the span that contains the instant, or -1; the last bound is exclusive.
qsizetype spanOf(std::span<const Instant> bounds, Instant instant)
{
    const auto after = std::ranges::upper_bound(bounds, instant);
    return after == bounds.end() ? -1 : (after - bounds.begin()) - 1;
}

void addSleep(QList<DaySummary> &summaries, std::span<const Instant> bounds, const Stretch &sleep)
{
    if (const qsizetype began = spanOf(bounds, sleep.from); began >= 0) {
        qint64 &longest = summaries[began].longestSleepMsecs;
        longest = std::max(longest, sleep.to.msecs - sleep.from.msecs);
    }
    for (qsizetype i = std::max<qsizetype>(spanOf(bounds, std::max(sleep.from, bounds.front())), 0);
         i < summaries.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        if (bounds[at] >= sleep.to)
            break;
        const Instant from = std::max(sleep.from, bounds[at]);
        const Instant to = std::min(sleep.to, bounds[at + 1]);
        // A day that a zone skipped has no length, and the sleep continues after it.
        summaries[i].sleepMsecs += std::max<qint64>(to.msecs - from.msecs, 0);
    }
}

DayAverage meanOf(const QList<DaySummary> &summaries)
{
    DayAverage mean;
    mean.days = static_cast<int>(summaries.size());
    if (mean.days == 0)
        return mean;
    for (const DaySummary &summary : summaries) {
        mean.feeds += summary.feeds;
        mean.milkMl += static_cast<double>(summary.milkMl);
        mean.sleepMsecs += static_cast<double>(summary.sleepMsecs);
        mean.nappies += summary.nappies;
        mean.longestSleepMsecs += static_cast<double>(summary.longestSleepMsecs);
    }
    mean.feeds /= mean.days;
    mean.milkMl /= mean.days;
    mean.sleepMsecs /= mean.days;
    mean.nappies /= mean.days;
    mean.longestSleepMsecs /= mean.days;
    return mean;
}

/// The starts of the days from `first` to `last`, inclusive.
QList<Instant> startsOfDays(QDate first, QDate last, int startHour)
{
    QList<Instant> starts;
    for (QDate day = first; day <= last; day = day.addDays(1))
        starts.append(startOfDay(day, startHour));
    return starts;
}

} // namespace

DaySummary summarize(const QList<Entry> &entries, Instant from, Instant to, Instant now)
{
    const Instant bounds[] = {from, to};
    return summarizeSpans(entries, bounds, now).constFirst();
}

QList<DaySummary> summarizeSpans(const QList<Entry> &entries, std::span<const Instant> bounds,
                                 Instant now)
{
    if (bounds.size() < 2)
        return {};
    QList<DaySummary> summaries(static_cast<qsizetype>(bounds.size()) - 1);
    QList<Stretch> sleeps;
    for (const Entry &entry : entries) {
        if (entry.entity.deleted)
            continue;
        const Instant startedAt = entry.startedAt();
        if (entry.kind() == kind::sleep) {
            const Stretch sleep{startedAt, entry.endedAt().value_or(now)};
            if (sleep.from < sleep.to && sleep.to > bounds.front() && sleep.from < bounds.back())
                sleeps.append(sleep);
            continue;
        }
        const qsizetype in = spanOf(bounds, startedAt);
        if (in < 0)
            continue;
        if (entry.kind() == kind::feed) {
            ++summaries[in].feeds;
            summaries[in].milkMl += entry.integer(QLatin1StringView("amountMl"));
        } else if (entry.kind() == kind::nappy) {
            ++summaries[in].nappies;
        }
    }
    const auto stretches = withoutOverlaps(std::move(sleeps));
    for (const Stretch &sleep : stretches)
        addSleep(summaries, bounds, sleep);
    return summaries;
}

DayAverage averageOf(std::span<const DaySummary> summaries)
{
    QList<DaySummary> written;
    std::ranges::copy_if(summaries, std::back_inserter(written),
                         [](const DaySummary &summary) { return summary != DaySummary{}; });
    return meanOf(written);
}

DayAverage averageBefore(const QList<Entry> &entries, QDate day, Instant now, int startHour,
                         int days)
{
    return averageOf(summarizeSpans(entries, startsOfDays(day.addDays(-days), day, startHour),
                                    now));
}

DayAverage averageByNow(const QList<Entry> &entries, QDate day, Instant now, int startHour,
                        int days)
{
    const qint64 lasted = now.msecs - startOfDay(day, startHour).msecs;
    const auto starts = startsOfDays(day.addDays(-days), day, startHour);
    // Each day becomes two spans: as long as today has lasted, and the rest.
    QList<Instant> bounds;
    for (qsizetype i = 0; i + 1 < starts.size(); ++i)
        bounds << starts.at(i) << std::min(starts.at(i).plusMsecs(lasted), starts.at(i + 1));
    bounds.append(starts.constLast());
    const auto spans = summarizeSpans(entries, bounds, now);
    QList<DaySummary> parts;
    for (qsizetype i = 0; i + 1 < spans.size(); i += 2) {
        if (spans.at(i) != DaySummary{} || spans.at(i + 1) != DaySummary{})
            parts.append(spans.at(i));
    }
    return meanOf(parts);
}

} // namespace weehours
