// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/checksums.h"
#include "core/store/entitystate.h"
#include "core/store/entryreader.h"
#include "core/store/outbox.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <span>

namespace weehours {

/// How long the profile still holds what a deleted entry held, for a restore.
inline constexpr qint64 deletedKeptMsecs = 30 * msecsPerDay;

/// What the server confirmed of every entity, and, kept up beside it in the same transaction, what
/// the person sees: the confirmed state with the outbox laid over it. Every change of what is seen
/// is also a row of the change log, which is how models, watchers and other processes learn of it.
class EntryStore : public EntryReader
{
public:
    EntryStore(Database &database, const Outbox &outbox, Checksums &checksums)
        : EntryReader(database), m_outbox(outbox), m_checksums(checksums)
    {
    }

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

private:
    /// Of a baby whose access ended nothing is shown, not even what was refused.
    [[nodiscard]] Result<bool> isRevoked(const BabyId &babyId) const;
    [[nodiscard]] Result<void> log(Transaction &tx, const QList<Change> &changes);
    [[nodiscard]] Result<void> writeRest(Transaction &tx, EntityState &state);

    const Outbox &m_outbox;
    Checksums &m_checksums;

    /// What was logged and not taken yet, as of `m_rollbacks` rollbacks.
    QList<LoggedChange> m_logged;
    bool m_isLogKnown = true;
    qint64 m_loggedRollbacks = 0;
};

} // namespace weehours
