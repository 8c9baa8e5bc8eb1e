// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/handover.h"

#include "core/logbook/nighthours.h"
#include "core/logbook/wholefeeds.h"
#include "core/protocol/schema.h"

#include <algorithm>

namespace weehours {

namespace {

void add(Handover &told, const Entry &entry)
{
    if (entry.kind() == kind::medication) {
        told.medicines.append(entry);
    } else if (entry.kind() == kind::temperature) {
        if (!told.highest || entry.integer(field::centiC) > told.highest->integer(field::centiC))
            told.highest = entry;
        told.last = entry;
    } else if (entry.kind() != kind::feed && entry.kind() != kind::sleep
               && entry.kind() != kind::nappy) {
        told.others.append(entry);
    }
}

} // namespace

bool Handover::isEmpty() const
{
    return sum == DaySummary{} && medicines.isEmpty() && !highest && others.isEmpty();
}

Handover handoverOf(const QList<Entry> &entries, Instant from, Instant to, qint64 feedParts)
{
    Handover told;
    told.from = from;
    told.to = to;
    told.sum = summarize(withWholeFeeds(entries, feedParts), from, to, to);
    QList<Entry> sorted = entries;
    std::ranges::stable_sort(sorted, {}, &Entry::startedAt);
    const Entry *lastSleep = nullptr;
    for (const Entry &entry : std::as_const(sorted)) {
        if (entry.entity.deleted || !isInTimeline(entry.kind()) || entry.startedAt() >= to)
            continue;
        if (entry.isRunning())
            told.running.prepend(entry);
        if (entry.kind() == kind::sleep)
            lastSleep = &entry;
        if (entry.startedAt() >= from)
            add(told, entry);
    }
    if (lastSleep && !lastSleep->isRunning())
        told.awakeSince = lastSleep->endedAt();
    return told;
}

std::optional<Instant> lastNight(const QList<Entry> &entries, Instant now)
{
    std::optional<Instant> begun;
    qint64 longest = 0;
    for (const Entry &entry : entries) {
        const Instant from = entry.startedAt();
        const auto ended = entry.endedAt();
        if (entry.kind() != kind::sleep || entry.entity.deleted || !ended || *ended > now
            || from.msecs < now.msecs - msecsPerDay)
            continue;
        const qint64 asleep = ended->msecs - from.msecs;
        if (asleep > longest && 2 * nightMsecs(from, *ended) > asleep) {
            longest = asleep;
            begun = from;
        }
    }
    return begun;
}

} // namespace weehours
