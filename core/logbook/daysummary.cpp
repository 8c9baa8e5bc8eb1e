// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/daysummary.h"

#include "core/protocol/schema.h"

#include <QDateTime>

#include <algorithm>

namespace weehours {

namespace {

struct Span
{
    Instant from;
    Instant to;
};

/// What the entry covers of [from, to); nothing where it lies outside.
std::optional<Span> clipped(const Entry &sleep, Instant from, Instant to, Instant now)
{
    const Span span{std::max(sleep.startedAt(), from), std::min(sleep.endedAt().value_or(now), to)};
    if (span.from >= span.to)
        return std::nullopt;
    return span;
}

/// Two caregivers may both have logged one nap; the baby slept it once.
qint64 coveredMsecs(QList<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    qint64 covered = 0;
    Instant reached;
    for (const Span &span : std::as_const(spans)) {
        const Instant start = std::max(span.from, reached);
        if (span.to > start) {
            covered += span.to.msecs - start.msecs;
            reached = span.to;
        }
    }
    return covered;
}

} // namespace

Instant startOfDay(QDate day)
{
    return Instant{day.startOfDay().toMSecsSinceEpoch()};
}

QDate localDay(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.msecs).date();
}

DaySummary summarize(const QList<Entry> &entries, Instant from, Instant to, Instant now)
{
    DaySummary summary;
    QList<Span> sleeps;
    for (const Entry &entry : entries) {
        if (entry.entity.deleted)
            continue;
        if (entry.kind() == kind::sleep) {
            if (const auto span = clipped(entry, from, to, now))
                sleeps.append(*span);
            continue;
        }
        const Instant startedAt = entry.startedAt();
        if (startedAt < from || startedAt >= to)
            continue;
        if (entry.kind() == kind::feed) {
            ++summary.feeds;
            summary.milkMl += entry.integer(QLatin1StringView("amountMl"));
        } else if (entry.kind() == kind::nappy) {
            ++summary.nappies;
        }
    }
    summary.sleepMsecs = coveredMsecs(std::move(sleeps));
    return summary;
}

DayAverage averageBefore(const QList<Entry> &entries, QDate day, Instant now, int days)
{
    DayAverage sum;
    for (int back = 1; back <= days; ++back) {
        const QDate date = day.addDays(-back);
        const DaySummary summary = summarize(entries, startOfDay(date), startOfDay(date.addDays(1)),
                                             now);
        if (summary == DaySummary{})
            continue;
        ++sum.days;
        sum.feeds += summary.feeds;
        sum.milkMl += static_cast<double>(summary.milkMl);
        sum.sleepMsecs += static_cast<double>(summary.sleepMsecs);
        sum.nappies += summary.nappies;
    }
    if (sum.days > 0) {
        sum.feeds /= sum.days;
        sum.milkMl /= sum.days;
        sum.sleepMsecs /= sum.days;
        sum.nappies /= sum.days;
    }
    return sum;
}

} // namespace weehours
