// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/feedtimer.h"
#include "core/store/changefeed.h"

#include <QObject>

namespace weehours {

/// What can be read of the log: babies, entries, timers. Everything works with no account and no
/// network. Errors carry words for the person. It belongs to the thread of its store.
class LogReader : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    LogReader(Store &store, ChangeFeed &feed, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Result<std::optional<Entry>> find(const EntityId &id) const;
    [[nodiscard]] Result<QList<Entry>> entries(const EntryQuery &query) const;
    /// One step of reading on through the log, or of a search: see EntryStore::page().
    [[nodiscard]] Result<EntryPage> page(const EntryQuery &query, int examined) const;
    /// All entries of a baby by their ids, and whether they are deleted.
    [[nodiscard]] Result<QHash<EntityId, bool>> idsOf(const BabyId &babyId) const;
    /// Who shares the baby's log, as the server last told.
    [[nodiscard]] Result<QList<Caregiver>> caregivers(const BabyId &babyId) const;
    /// What started in [from, to), with the timers that run and what began up to two days before
    /// and reaches into the span. Without `from` everything before `to`. Newest first.
    [[nodiscard]] Result<QList<Entry>> during(const BabyId &babyId, std::optional<Instant> from,
                                              Instant to) const;
    /// The babies that are logged for: all but the archived ones, in the order that they were made.
    [[nodiscard]] Result<QList<Entry>> babies() const;
    /// The same with the archived ones.
    [[nodiscard]] Result<QList<Entry>> allBabies() const;
    [[nodiscard]] Result<Role> roleFor(const BabyId &babyId) const;
    /// Whether the log is whole here, as far as the server had told it: one that has only just been
    /// joined is not before all of it has come, and what seems to be its last feed may not be.
    [[nodiscard]] bool isAllHere(const BabyId &babyId) const;
    /// The last entry of a kind that has started, for "time since" and sensible defaults.
    [[nodiscard]] Result<std::optional<Entry>> last(const BabyId &babyId,
                                                    const QString &kind) const;
    /// The side that a breast feed would begin with now.
    [[nodiscard]] Result<FeedSide> nextSide(const BabyId &babyId) const;
    /// The timers that run, of any kind, newest first.
    [[nodiscard]] Result<QList<Entry>> running(const BabyId &babyId) const;
    /// The person at this profile: the account's user, or nobody before there is one.
    [[nodiscard]] std::optional<Person> self() const;
    /// Now, by this computer's clock corrected with the server's.
    [[nodiscard]] Instant now() const;

Q_SIGNALS:
    /// Entries changed, by anyone: see ChangeFeed.
    void changed(const weehours::ChangeSet &changes);
    /// Counts, roles, conflicts or refused changes may have changed.
    void statusChanged();

protected:
    Store &m_store;

private:
    const Clock &m_clock;
};

} // namespace weehours
