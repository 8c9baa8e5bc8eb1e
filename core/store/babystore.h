// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"
#include "core/store/database.h"

#include <QList>

namespace weehours {

/// What the server knows of a baby.
enum class Access {
    Local,   ///< made here; the server does not know it yet
    Shared,  ///< the server has it
    Revoked, ///< access ended; kept until the person has been informed
    /// The server says that the person has no access, but the profile knows them as the only owner.
    /// The log is kept here whole and is no longer sent there.
    Apart,
};

/// What the profile knows of a baby besides its entity.
struct BabyRow
{
    BabyId babyId;
    /// Kept up to date by EntryStore. It remains when the baby's entity is wiped, to name the baby.
    QString name;
    Role role = Role::Owner;
    Access access = Access::Local;
    /// Where the next pull starts; empty before the first snapshot or pull.
    QString cursor;
    /// The newest cursor that came from a push answer or a snapshot page instead of a pull.
    /// Confirmed entities may be as new as this. Every request about the baby carries it until a
    /// pull has reached it: by it a pull detects a server that was restored to a state between
    /// `cursor` and here.
    QString pushedCursor = {};
    /// When a pull last reached the head (server's time).
    std::optional<Instant> lastSyncAt;
};

/// The babies of the profile with their roles, cursors and caregivers. Failures are `store_failed`.
/// It belongs to the thread of its database.
class BabyStore
{
public:
    explicit BabyStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<BabyRow>> list() const;
    [[nodiscard]] Result<std::optional<BabyRow>> find(const BabyId &id) const;
    /// Inserts a baby, or updates its role and access; cursor and times are left as they are.
    [[nodiscard]] Result<void> put(Transaction &tx, const BabyId &id, Role role, Access access);
    /// For a baby whose entity, which has the name, is not here.
    [[nodiscard]] Result<void> setName(Transaction &tx, const BabyId &id, const QString &name);
    /// Compare-and-set: moves the cursor from `expected` to `next`. Fails with Reason::CursorMoved
    /// if a second process on this profile has moved it meanwhile: roll back and pull again.
    /// @param inStepAt the time, if `next` is the head: becomes BabyRow::lastSyncAt
    [[nodiscard]] Result<void> moveCursor(Transaction &tx, const BabyId &id,
                                          const QString &expected, const QString &next,
                                          std::optional<Instant> inStepAt = {});
    [[nodiscard]] Result<void> setPushedCursor(Transaction &tx, const BabyId &id,
                                               const QString &cursor);
    /// Clears the pushed cursor if it still is `expected`.
    [[nodiscard]] Result<void> clearPushedCursor(Transaction &tx, const BabyId &id,
                                                 const QString &expected);
    /// Whether the person has decided that a baby with Access::Apart stays so.
    [[nodiscard]] Result<void> setKeptHere(Transaction &tx, const BabyId &id, bool kept);
    [[nodiscard]] bool isKeptHere(const BabyId &id) const;
    [[nodiscard]] Result<void> remove(Transaction &tx, const BabyId &id);

    [[nodiscard]] Result<QList<Caregiver>> caregivers(const BabyId &id) const;
    [[nodiscard]] Result<void> putCaregiver(Transaction &tx, const BabyId &id,
                                            const Caregiver &caregiver);
    [[nodiscard]] Result<void> removeCaregiver(Transaction &tx, const BabyId &id,
                                               const UserId &userId);
    [[nodiscard]] Result<void> setCaregivers(Transaction &tx, const BabyId &id,
                                             const QList<Caregiver> &caregivers);

private:
    Database &m_database;
    // Asked for by several parts of a window after each change.
    mutable QList<BabyRow> m_read;
    mutable Database::Moment m_readAt;
};

} // namespace weehours
