// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/meanwhile.h"

#include "core/logbook/importedid.h"
#include "core/protocol/schema.h"

#include <algorithm>

namespace weehours {

namespace {

bool isOwnEntry(const Entry &entry, const std::optional<Person> &self)
{
    const auto &maker = entry.entity.createdBy;
    return !maker || (self && maker->id == self->id);
}

/// Of a sleep that ran at the last look only the rest is new; one that was logged later is new.
qint64 newSleep(const Entry &entry, Instant from)
{
    const Instant begun = madeAt(entry.id()) > from ? entry.startedAt()
                                                    : std::max(entry.startedAt(), from);
    return std::max<qint64>(entry.endedAt().value_or(begun).msecs - begun.msecs, 0);
}

void count(Doings &doings, const Entry &entry, Instant from)
{
    if (entry.kind() == kind::feed) {
        ++doings.feeds;
        doings.milkMl += entry.integer(QLatin1StringView("amountMl"));
    } else if (entry.kind() == kind::sleep) {
        ++doings.sleeps;
        doings.sleepMsecs += newSleep(entry, from);
    } else if (entry.kind() == kind::nappy) {
        ++doings.nappies;
    } else {
        ++doings.others;
    }
}

bool isNews(const Entry &entry, Instant from)
{
    // An imported entry is old, whenever it was imported.
    if (isImported(entry.id()))
        return false;
    return entry.startedAt() > from || entry.endedAt().value_or(from) > from
           || madeAt(entry.id()) > from;
}

} // namespace

Instant madeAt(const EntityId &id)
{
    const QByteArray bytes = id.uuid().toRfc4122();
    constexpr int timeBytes = 6;
    if (isImported(id))
        return {};
    if (static_cast<quint8>(bytes.at(timeBytes)) >> 4 != 7)
        return {};
    qint64 msecs = 0;
    for (int i = 0; i < timeBytes; ++i)
        msecs = msecs << 8 | static_cast<quint8>(bytes.at(i));
    return Instant{msecs};
}

Meanwhile tellMeanwhile(const QList<Entry> &entries, const std::optional<Person> &self,
                        Instant from, Instant to)
{
    Meanwhile told;
    for (const Entry &entry : entries) {
        if (entry.entity.deleted || !isInTimeline(entry.kind()))
            continue;
        const bool own = isOwnEntry(entry, self);
        if (own && madeAt(entry.id()) > to)
            continue;
        if (entry.isRunning())
            told.running.append(entry);
        if (!isNews(entry, from))
            continue;
        const auto same = std::ranges::find_if(told.doings, [&](const Doings &each) {
            return own ? each.isOwn : !each.isOwn && each.who.id == entry.entity.createdBy->id;
        });
        if (same == told.doings.end()) {
            told.doings.append(Doings{entry.entity.createdBy.value_or(self.value_or(Person())),
                                      own});
            count(told.doings.last(), entry, from);
        } else {
            count(*same, entry, from);
        }
    }
    std::ranges::stable_sort(told.doings, [](const Doings &a, const Doings &b) {
        if (a.isOwn || b.isOwn)
            return !a.isOwn;
        return a.who.name.localeAwareCompare(b.who.name) < 0;
    });
    std::ranges::stable_sort(told.running, [](const Entry &a, const Entry &b) {
        return a.startedAt() > b.startedAt();
    });
    return told;
}

} // namespace weehours
