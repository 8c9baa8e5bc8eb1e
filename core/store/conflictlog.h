// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/mutation.h"
#include "core/store/database.h"

#include <QList>

namespace weehours {

/// A change of ours that lost, whole or in part, to another caregiver's change.
struct Conflict
{
    BabyId babyId;
    Mutation mine;
    QStringList lost;
    /// What won, as the server answered; empty if the entity does not exist.
    std::optional<Entity> current;
    Instant at;
};

/// The conflicts that the server resolved against us, kept with the lost values until the person
/// has dealt with them. Failures are `store_failed`. It belongs to the thread of its database.
class ConflictLog
{
public:
    explicit ConflictLog(Database &database) : m_database(database) {}

    /// Adds it, merged with what is already kept of the same change: its fields can lose one by
    /// one, to several others.
    [[nodiscard]] Result<void> add(Transaction &tx, const Conflict &conflict);
    [[nodiscard]] Result<QList<Conflict>> list() const;
    [[nodiscard]] Result<int> count() const;
    [[nodiscard]] Result<std::optional<Conflict>> find(const MutationId &id) const;
    [[nodiscard]] Result<void> remove(Transaction &tx, const MutationId &id);
    [[nodiscard]] Result<void> removeAll(Transaction &tx, const BabyId &babyId);

private:
    Database &m_database;
};

} // namespace weehours
