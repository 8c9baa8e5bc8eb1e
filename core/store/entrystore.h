// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entryfilter.h"
#include "core/store/entitystate.h"
#include "core/store/outbox.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <span>

namespace weehours {

/// How long the profile still holds what a deleted entry held, for a restore.
inline constexpr qint64 deletedKeptMsecs = 30 * msecsPerDay;

/// A place in the order of the log: when an entry starts, and its id.
using EntryPlace = std::pair<Instant, EntityId>;

/// Which entries to read. Newest first by `startedAt`, then by id.
struct EntryQuery
{
    std::optional<BabyId> babyId;
    /// Empty: every kind of log entry. `baby` gives the babies themselves.
    QString kind;
    /// startedAt in [from, to), where given.
    std::optional<Instant> from;
    std::optional<Instant> to;
    bool deleted = false;
    bool runningOnly = false;
    /// Only what it accepts.
    EntryFilter filter;
    /// 0: no limit. With `after`: the page that follows that place in the order.
    int limit = 0;
    std::optional<EntryPlace> after;
    /// The last place that is looked at, itself included.
    std::optional<EntryPlace> until;
};

/// What one step of a search found, and how far it has come.
struct EntryPage
{
    QList<Entry> entries;
    /// Up to where the log has been looked at; nothing where that is its end.
    std::optional<EntryPlace> reached;
};

/// What the server confirmed of every entity, and, kept up beside it in the same transaction, what
/// the person sees: the confirmed state with the outbox laid over it. Every change of what is seen
/// is also a row of the change log, which is how models, watchers and other processes learn of it.
class EntryStore
{
public:
    EntryStore(Database &database, const Outbox &outbox) : m_database(database), m_outbox(outbox) {}

    [[nodiscard]] Result<std::optional<Entry>> find(const EntityId &id) const;
    /// All entries of a baby by their ids, and whether they are deleted.
    [[nodiscard]] Result<QHash<EntityId, bool>> idsOf(const BabyId &babyId) const;
    /// The entries and babies, deleted ones too, whose id ends so: what people type of an id.
    [[nodiscard]] Result<QList<EntityId>> idsEndingWith(const QString &text) const;
    [[nodiscard]] Result<QList<Entry>> list(const EntryQuery &query) const;
    /// The same, one by one and of one moment, whatever another program writes meanwhile: for logs
    /// that are too long to be held. It ends at the first error of `visit`, which must not write.
    [[nodiscard]] Result<void>
    forEach(const EntryQuery &query,
            const std::function<Result<void>(const Entry &entry)> &visit) const;
    /// The next entries of a search, at most `query.limit` of them, after looking at not more than
    /// `examined` entries: so that a search for what stands nowhere takes steps that end in time.
    [[nodiscard]] Result<EntryPage> page(const EntryQuery &query, int examined) const;
    /// What the server last said of it; nothing for an entity it never told of.
    [[nodiscard]] Result<std::optional<Entity>> confirmed(const EntityId &id) const;

    /// When each field was last seen to change, by name, in milliseconds: at the latest, since a
    /// document tells one time alone. `deleted` is one of them, and a field that was cleared stays.
    [[nodiscard]] Result<QJsonObject> fieldTimes(const EntityId &id) const;

    // How an entity is changed: read, worked out on its state, and written.

    /// All that is held of these entities, in one statement. One of which nothing is held is empty.
    [[nodiscard]] Result<QHash<EntityId, EntityState>> read(const QList<EntityId> &ids) const;
    [[nodiscard]] Result<EntityState> read(const EntityId &id) const;
    /// Works out what the person sees of the entity now.
    /// @param local  whether the person at this profile caused it
    /// @param author the account's person, as creator of an entity that was never confirmed
    [[nodiscard]] Result<void> show(EntityState &state, bool local,
                                    const std::optional<Person> &author = {}) const;
    /// Takes a document of the server as EntityState::take() does, and shows it.
    [[nodiscard]] Result<void> confirm(EntityState &state, const Entity &entity) const;
    /// Writes what changed in these states, and the change log with it.
    [[nodiscard]] Result<void> write(Transaction &tx, std::span<EntityState *const> states);

    /// What this store has written to the change log since the last call, in order. Nothing where
    /// that is not known: then the log has to be read.
    [[nodiscard]] std::optional<QList<LoggedChange>> takeChanges();

    // The same in one step.

    /// Puts a document of the server in place if its version is greater than the one held. A
    /// tombstone keeps the fields that were known, for a restore.
    [[nodiscard]] Result<void> confirm(Transaction &tx, const Entity &entity);
    /// Puts a document in place, whatever is held, with when its fields changed.
    [[nodiscard]] Result<void> hold(Transaction &tx, const Entity &entity,
                                    const QJsonObject &fieldTimes);
    /// Lays the outbox over the confirmed state anew, after rows of this entity came or went.
    /// @param local whether the person at this profile caused it
    /// @param author the account's person, as creator of an entity that was never confirmed
    [[nodiscard]] Result<void> refresh(Transaction &tx, const EntityId &id, bool local,
                                       const std::optional<Person> &author = {});
    /// The server may no longer know what it confirmed of this baby: its versions become negative,
    /// so that whatever it says from now on takes their place.
    [[nodiscard]] Result<void> distrust(Transaction &tx, const BabyId &babyId);
    [[nodiscard]] Result<bool> isDistrusted(const BabyId &babyId) const;
    /// The entities of which that is still so, the baby itself first.
    [[nodiscard]] Result<QList<Entity>> distrusted(const BabyId &babyId) const;
    /// Removes what was confirmed of an entity; what waits in the outbox is still shown.
    [[nodiscard]] Result<void> forget(Transaction &tx, const EntityId &id);
    /// Removes confirmed entities of the baby that a complete snapshot did not hold.
    [[nodiscard]] Result<void> retainOnly(Transaction &tx, const BabyId &babyId,
                                          const QSet<EntityId> &ids);
    /// Forgets what entries held that were deleted before that time; that they are deleted stays.
    [[nodiscard]] Result<void> forgetDeleted(Transaction &tx, Instant before);
    /// Removes all that is held of a baby, who changed it and what could be undone too, and
    /// overwrites it on disk. The outbox and the conflicts are left to the caller.
    [[nodiscard]] Result<void> wipe(Transaction &tx, const BabyId &babyId);
    /// The ids of all entities of the baby that the server confirmed, each with whether it
    /// confirmed them as deleted. What waits in the outbox changes nothing of that.
    [[nodiscard]] Result<QHash<EntityId, bool>> confirmedIds(const BabyId &babyId) const;
    /// The checksum over the confirmed entities of a baby, as the protocol defines it. The first
    /// time it is worked out of all of them, and from then on kept up.
    [[nodiscard]] Result<QString> checksum(const BabyId &babyId) const;

private:
    /// Of a baby whose access ended nothing is shown, not even what was refused.
    [[nodiscard]] Result<bool> isRevoked(const BabyId &babyId) const;
    [[nodiscard]] Result<void> log(Transaction &tx, const QList<Change> &changes);
    [[nodiscard]] Result<void> writeRest(Transaction &tx, EntityState &state);
    void moveSum(const EntityState &state);
    /// Forgets what is remembered of the tables, where somebody else may have changed them.
    void heedOthers() const;
    void forgetSum(const BabyId &babyId) { m_sums.remove(babyId); }

    Database &m_database;
    const Outbox &m_outbox;

    /// What was logged and not taken yet, as of `m_rollbacks` rollbacks.
    QList<LoggedChange> m_logged;
    bool m_isLogKnown = true;
    qint64 m_loggedRollbacks = 0;

    /// The checksums of babies, kept up with each write, as of the content that `m_dataVersion` and
    /// `m_sumRollbacks` name.
    mutable QHash<BabyId, quint64> m_sums;
    mutable qint64 m_dataVersion = -1;
    mutable qint64 m_sumRollbacks = 0;
};

} // namespace weehours
