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

/// How long the profile keeps the fields of a deleted entry, for a restore.
inline constexpr qint64 deletedKeptMsecs = 30 * msecsPerDay;

/// Writes what the server confirmed of every entity and, in the same transaction, what the person
/// sees: the confirmed state overlaid with the outbox. Every change of what is seen is also a row
/// of the change log, by which models, watchers and other processes learn of it. Failures are
/// `store_failed`. It belongs to the thread of its database.
class EntryStore : public EntryReader
{
public:
    EntryStore(Database &database, const Outbox &outbox, Checksums &checksums)
        : EntryReader(database), m_outbox(outbox), m_checksums(checksums)
    {
    }

    // To change entities: read their states, work on them, write them.

    /// All that is held of these entities, read in one statement. An unknown entity's state is
    /// empty.
    [[nodiscard]] Result<QHash<EntityId, EntityState>> read(const QList<EntityId> &ids) const;
    [[nodiscard]] Result<EntityState> read(const EntityId &id) const;
    /// Computes what the person sees of the entity now.
    /// @param local  whether the person at this profile caused it
    /// @param author the account's person, as creator of an entity that was never confirmed
    [[nodiscard]] Result<void> show(EntityState &state, bool local,
                                    const std::optional<Person> &author = {}) const;
    /// EntityState::take(), followed by show().
    [[nodiscard]] Result<void> confirm(EntityState &state, const Entity &entity) const;
    /// Writes the changed states and their rows of the change log, in few statements.
    [[nodiscard]] Result<void> write(Transaction &tx, std::span<EntityState *const> states);

    /// What this store has added to the change log since the last call, in order. Empty if that is
    /// not known: then read the log.
    [[nodiscard]] std::optional<QList<LoggedChange>> takeChanges();

    // The same in one step.

    /// Accepts a document of the server if its version is greater than the held one. A tombstone
    /// keeps the known fields, for a restore.
    [[nodiscard]] Result<void> confirm(Transaction &tx, const Entity &entity);
    /// Replaces the confirmed document and its field times, whatever its version.
    [[nodiscard]] Result<void> hold(Transaction &tx, const Entity &entity,
                                    const QJsonObject &fieldTimes);
    /// Computes again what the person sees, after rows of this entity in the outbox were added or
    /// removed.
    /// @param local  whether the person at this profile caused it
    /// @param author the account's person, as creator of an entity that was never confirmed
    [[nodiscard]] Result<void> refresh(Transaction &tx, const EntityId &id, bool local,
                                       const std::optional<Person> &author = {});
    /// The server may have lost what it confirmed of this baby: makes its versions negative, so
    /// that any document of the server replaces them.
    [[nodiscard]] Result<void> distrust(Transaction &tx, const BabyId &babyId);
    /// Removes the confirmed document of an entity; waiting changes are still shown.
    [[nodiscard]] Result<void> forget(Transaction &tx, const EntityId &id);
    /// Removes confirmed entities of the baby that a complete snapshot did not contain.
    [[nodiscard]] Result<void> retainOnly(Transaction &tx, const BabyId &babyId,
                                          const QSet<EntityId> &ids);
    /// Clears the fields of entries that were deleted before that time; their tombstones remain.
    [[nodiscard]] Result<void> forgetDeleted(Transaction &tx, Instant before);
    /// Removes all that is held of a baby, including its history and undo steps, and overwrites it
    /// on disk. The outbox and the conflicts are left to the caller.
    [[nodiscard]] Result<void> wipe(Transaction &tx, const BabyId &babyId);

private:
    /// Nothing of a baby with revoked access is shown, not even refused changes.
    [[nodiscard]] Result<bool> isRevoked(const BabyId &babyId) const;
    [[nodiscard]] Result<void> log(Transaction &tx, const QList<Change> &changes);

    const Outbox &m_outbox;
    Checksums &m_checksums;

    /// Logged changes that takeChanges() has not returned yet; valid for `m_loggedRollbacks`
    /// rollbacks.
    QList<LoggedChange> m_logged;
    bool m_isLogKnown = true;
    qint64 m_loggedRollbacks = 0;
};

} // namespace weehours
