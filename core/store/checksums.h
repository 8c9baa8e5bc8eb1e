// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entitystate.h"

#include <QHash>

namespace weehours {

class Database;

/// The checksums over the confirmed entities of babies, as the protocol defines them. Each is
/// computed from all rows once, and then updated with each write until another process writes. It
/// belongs to the thread of its database.
class Checksums
{
public:
    explicit Checksums(Database &database) : m_database(database) {}

    /// Failures are `store_failed`.
    [[nodiscard]] Result<QString> of(const BabyId &babyId) const;
    /// Updates the baby's checksum, if it is known, for a state that is about to be written.
    void move(const EntityState &state);
    /// Call it before the baby's rows change in any other way.
    void forget(const BabyId &babyId) { m_sums.remove(babyId); }

private:
    /// Drops what is cached if another process may have changed the tables, or after a rollback.
    void heedOthers() const;

    Database &m_database;
    /// Valid for the database state that `m_dataVersion` and `m_rollbacks` identify.
    mutable QHash<BabyId, quint64> m_sums;
    mutable qint64 m_dataVersion = -1;
    mutable qint64 m_rollbacks = 0;
};

} // namespace weehours
