// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/feedtimer.h"
#include "core/store/changefeed.h"

#include <QObject>

namespace weehours {

/// The read access to the log: babies, entries, timers. Needs no account and no network. Errors
/// have messages for the person. It belongs to the thread of its store.
class LogReader : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    LogReader(Store &store, ChangeFeed &feed, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Result<std::optional<Entry>> find(const EntityId &id) const;
    [[nodiscard]] Result<QList<Entry>> entries(const EntryQuery &query) const;
    /// One step of reading through the log, or of a search: see EntryReader::page().
    [[nodiscard]] Result<EntryPage> page(const EntryQuery &query, int examined) const;
    /// The ids of all entries of a baby, each with whether it is deleted.
    [[nodiscard]] Result<QHash<EntityId, bool>> idsOf(const BabyId &babyId) const;
    /// The baby's caregivers, as the server last reported.
    [[nodiscard]] Result<QList<Caregiver>> caregivers(const BabyId &babyId) const;
    /// What started in [from, to), plus running timers and entries that began up to two days before
    /// and extend into the span. Without `from`: everything before `to`. Newest first.
    [[nodiscard]] Result<QList<Entry>> during(const BabyId &babyId, std::optional<Instant> from,
                                              Instant to) const;
    /// The babies that are not archived, in the order of their creation.
    [[nodiscard]] Result<QList<Entry>> babies() const;
    /// The same including archived ones.
    [[nodiscard]] Result<QList<Entry>> allBabies() const;
    [[nodiscard]] Result<Role> roleFor(const BabyId &babyId) const;
    /// Whether the log is complete here. One that was just joined is not until all of it has been
    /// fetched: its last feed may not be the real last one.
    [[nodiscard]] bool isAllHere(const BabyId &babyId) const;
    /// The latest started entry of a kind, for "time since" and defaults.
    [[nodiscard]] Result<std::optional<Entry>> last(const BabyId &babyId,
                                                    const QString &kind) const;
    /// The side with which a breast feed should begin now.
    [[nodiscard]] Result<FeedSide> nextSide(const BabyId &babyId) const;
    /// Of the entries of a query without a filter, the last one of each name, newest first. Names
    /// are equal without regard to case, accents and spaces.
    [[nodiscard]] Result<QList<Entry>> lastOfEachName(const EntryQuery &query) const;
    /// The same for the baby's last 200 activities: those with names of their own.
    [[nodiscard]] Result<QList<Entry>> namedActivities(const BabyId &babyId) const;
    /// The running timers of any kind, newest first.
    [[nodiscard]] Result<QList<Entry>> running(const BabyId &babyId) const;
    /// The person at this profile: the account's user; empty without an account.
    [[nodiscard]] std::optional<Person> self() const;
    /// The present time, by this computer's clock corrected with the server's.
    [[nodiscard]] Instant now() const;

Q_SIGNALS:
    /// Entries changed, here or elsewhere: see ChangeFeed.
    void changed(const weehours::ChangeSet &changes);
    /// Counts, roles, conflicts or refused changes may have changed.
    void statusChanged();

protected:
    Store &m_store;

private:
    const Clock &m_clock;
};

} // namespace weehours
