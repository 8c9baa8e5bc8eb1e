// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"
#include "core/store/database.h"

#include <QList>

namespace weehours {

/// How the profile stands to a baby.
enum class Access {
    Local,   ///< made here; the server does not know it yet
    Shared,  ///< the server has it
    Revoked, ///< access ended; kept only as long as it is to be told to the person
    /// The server claims that it is not ours, but we are its only owner as far as the profile
    /// knows: the log stays here whole, and is sent there no more.
    Apart,
};

/// What the profile knows of a baby beside its entity.
struct BabyRow
{
    BabyId babyId;
    /// Kept up by EntryStore; stays for telling the person when the baby's entity was wiped.
    QString name;
    Role role = Role::Owner;
    Access access = Access::Local;
    /// Where the next pull goes on; empty before the first snapshot or pull.
    QString cursor;
    /// The newest place of the stream that was told apart from `cursor`: by an answer to a push, or
    /// by a page of a snapshot. What is held as confirmed may be as new as that. It is named with
    /// every request about the baby until a pull has come so far. So a server is found out that was
    /// set back to before it, though it knows `cursor`.
    QString pushedCursor = {};
    /// When the last pull found nothing more (server's time).
    std::optional<Instant> lastSyncAt;
};

/// The babies of the profile with their roles, cursors and caregivers.
class BabyStore
{
public:
    explicit BabyStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<BabyRow>> list() const;
    [[nodiscard]] Result<std::optional<BabyRow>> find(const BabyId &id) const;
    /// Adds a baby or takes its role and access; cursor and times stay.
    [[nodiscard]] Result<void> put(Transaction &tx, const BabyId &id, Role role, Access access);
    /// For a baby whose entity is not here to tell it.
    [[nodiscard]] Result<void> setName(Transaction &tx, const BabyId &id, const QString &name);
    /// Moves the cursor from `expected` to `next`. It fails with `store_failed` where the cursor is
    /// another by now, because a second process on this profile was faster: roll back and pull
    /// again.
    /// @param inStepAt where nothing more lies behind `next`: BabyRow::lastSyncAt
    [[nodiscard]] Result<void> moveCursor(Transaction &tx, const BabyId &id,
                                          const QString &expected, const QString &next,
                                          std::optional<Instant> inStepAt = {});
    [[nodiscard]] Result<void> setPushedCursor(Transaction &tx, const BabyId &id,
                                               const QString &cursor);
    /// Forgets the pushed cursor, unless it is another by now.
    [[nodiscard]] Result<void> clearPushedCursor(Transaction &tx, const BabyId &id,
                                                 const QString &expected);
    /// Whether the person has decided that a baby which is Access::Apart stays so.
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
};

} // namespace weehours
