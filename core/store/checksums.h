// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entitystate.h"

#include <QHash>

namespace weehours {

class Database;

/// The checksums over the confirmed entities of babies, as the protocol defines them. The first
/// time one is worked out of all rows, and from then on kept up with each write, until another
/// process writes. It belongs to the thread of its database.
class Checksums
{
public:
    explicit Checksums(Database &database) : m_database(database) {}

    /// Failures are `store_failed`.
    [[nodiscard]] Result<QString> of(const BabyId &babyId) const;
    /// Follows a state that is about to be written, where the baby's checksum is known.
    void move(const EntityState &state);
    /// The baby's rows are about to change in another way.
    void forget(const BabyId &babyId) { m_sums.remove(babyId); }

private:
    /// Forgets what is remembered of the tables, where somebody else may have changed them.
    void heedOthers() const;

    Database &m_database;
    /// As of the content that `m_dataVersion` and `m_rollbacks` name.
    mutable QHash<BabyId, quint64> m_sums;
    mutable qint64 m_dataVersion = -1;
    mutable qint64 m_rollbacks = 0;
};

} // namespace weehours
