// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/logreader.h"

#include "core/logbook/plainletters.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QSet>

#include <algorithm>

namespace weehours {

LogReader::LogReader(Store &store, ChangeFeed &feed, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&feed, &ChangeFeed::changed, this, &LogReader::changed);
    connect(&feed, &ChangeFeed::statusChanged, this, &LogReader::statusChanged);
}

Instant LogReader::now() const
{
    return m_clock.now().plusMsecs(m_store.profile.clockOffset().value_or(0));
}

std::optional<Person> LogReader::self() const
{
    return m_store.profile.self();
}

Result<std::optional<Entry>> LogReader::find(const EntityId &id) const
{
    return m_store.entries.find(id);
}

Result<QList<Entry>> LogReader::entries(const EntryQuery &query) const
{
    return m_store.entries.list(query);
}

Result<EntryPage> LogReader::page(const EntryQuery &query, int examined) const
{
    return m_store.entries.page(query, examined);
}

Result<QHash<EntityId, bool>> LogReader::idsOf(const BabyId &babyId) const
{
    return m_store.entries.idsOf(babyId);
}

Result<QList<Entry>> LogReader::lastOfEachName(const EntryQuery &query) const
{
    auto found = m_store.entries.lastOfEachName(query);
    if (!found)
        return found;
    QSet<QString> seen;
    found->removeIf([&seen](const Entry &entry) {
        const QString name = plainLetters(entry.text(field::name));
        const bool isKnown = seen.contains(name);
        seen.insert(name);
        return isKnown || name.isEmpty();
    });
    return found;
}

Result<QList<Entry>> LogReader::namedActivities(const BabyId &babyId) const
{
    // Weeks or months of them; older ones are seldom part of the baby's days.
    constexpr int remembered = 200;
    EntryQuery query;
    query.babyId = babyId;
    query.kind = kind::activity;
    query.limit = remembered;
    return lastOfEachName(query);
}

Result<QList<Caregiver>> LogReader::caregivers(const BabyId &babyId) const
{
    return m_store.babies.caregivers(babyId);
}

Result<QList<Entry>> LogReader::during(const BabyId &babyId, std::optional<Instant> from,
                                       Instant to) const
{
    EntryQuery query;
    query.babyId = babyId;
    if (from)
        query.from = from->plusMsecs(-2 * msecsPerDay);
    query.to = to;
    auto found = m_store.entries.list(query);
    if (!found || !from)
        return found;
    found->removeIf([&](const Entry &entry) {
        return entry.startedAt() < *from && entry.endedAt().value_or(entry.startedAt()) <= *from
               && !entry.isRunning();
    });
    const auto timers = running(babyId);
    if (!timers)
        return timers;
    for (const Entry &timer : *timers) {
        if (timer.startedAt() < *query.from)
            found->append(timer);
    }
    return found;
}

Result<QList<Entry>> LogReader::babies() const
{
    auto all = allBabies();
    if (all)
        all->removeIf([](const Entry &baby) { return baby.flag(field::archived); });
    return all;
}

Result<QList<Entry>> LogReader::allBabies() const
{
    // One by one: selecting the babies' kind among all entries would scan the whole log.
    const auto rows = m_store.babies.list();
    if (!rows)
        return std::unexpected(rows.error());
    QList<Entry> babies;
    for (const BabyRow &row : *rows) {
        auto baby = find(entityIdOf(row.babyId));
        if (!baby)
            return std::unexpected(baby.error());
        if (*baby && !(*baby)->entity.deleted)
            babies.append(**std::move(baby));
    }
    // Version 7 ids sort by the time of creation.
    std::sort(babies.begin(), babies.end(),
              [](const Entry &a, const Entry &b) { return a.id() < b.id(); });
    return babies;
}

Result<Role> LogReader::roleFor(const BabyId &babyId) const
{
    auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    if (!*baby)
        return failure(codes::notFound, {Sentence::NoSuchBaby});
    return (*baby)->role;
}

// A rescued or newly shared log must be fetched before it is known what was deleted.
bool LogReader::isAllHere(const BabyId &babyId) const
{
    const auto baby = m_store.babies.find(babyId);
    return !baby || !*baby || (*baby)->access != Access::Shared || !(*baby)->cursor.isEmpty();
}

Result<std::optional<Entry>> LogReader::last(const BabyId &babyId, const QString &kindName) const
{
    EntryQuery query;
    query.babyId = babyId;
    query.kind = kindName;
    query.to = now().plusMsecs(1);
    query.limit = 1;
    auto entries = m_store.entries.list(query);
    if (!entries)
        return std::unexpected(entries.error());
    if (entries->isEmpty())
        return std::nullopt;
    return entries->constFirst();
}

Result<FeedSide> LogReader::nextSide(const BabyId &babyId) const
{
    // Between breast feeds there may be a day of bottles; older feeds say nothing.
    constexpr int looksBack = 20;
    EntryQuery query;
    query.babyId = babyId;
    query.kind = kind::feed;
    query.to = now().plusMsecs(1);
    query.limit = looksBack;
    const auto feeds = m_store.entries.list(query);
    if (!feeds)
        return std::unexpected(feeds.error());
    return weehours::nextSide(*feeds);
}

Result<QList<Entry>> LogReader::running(const BabyId &babyId) const
{
    EntryQuery query;
    query.babyId = babyId;
    query.runningOnly = true;
    return m_store.entries.list(query);
}

} // namespace weehours
