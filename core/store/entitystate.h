// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "core/store/outbox.h"

#include <QList>

#include <optional>

namespace weehours {

/// One change of what the person sees, and its number in the change log.
struct LoggedChange
{
    qint64 revision = 0;
    Change change;
};

/// All that the profile holds of one entity. EntryStore reads it in one statement; what happens to
/// the entity is worked out on this value; and EntryStore writes what became of it.
struct EntityState
{
    EntityId id;
    /// What the server last said; nothing where it never told of the entity.
    std::optional<Entity> confirmed;
    /// When each field was last seen to change: see nextFieldTimes().
    QJsonObject fieldTimes;
    /// What the person sees; nothing where the entity is not shown.
    std::optional<Entry> shown;
    /// Its rows in the outbox, in the order in which they are sent.
    QList<OutboxRow> waiting;

    /// Takes a document of the server if its version is greater than the one held. A tombstone
    /// keeps the fields that were known, for a restore. @returns whether it took it
    bool take(const Entity &entity);
    /// Puts a document in place, whatever is held.
    void hold(const Entity &entity, const QJsonObject &times);
    void forget();
    /// The server may no longer know it: see EntryStore::distrust(), which does this to the tables.
    void distrust();
    /// What the person is to see of it: the confirmed state with the outbox laid over it.
    [[nodiscard]] std::optional<Entry> overlaid() const;
    /// Whose it is, as far as the profile knows.
    [[nodiscard]] BabyId babyId() const;
    /// Shows `now`, and notes what that changes for the person.
    /// @param local whether the person at this profile caused it
    void show(const std::optional<Entry> &now, bool local);

    /// What is in the table `confirmed`.
    struct Stored
    {
        BabyId babyId;
        bool isThere = false;
        qint64 version = 0;
        bool deleted = false;
    };
    Stored stored = {};
    // What is still to be written.
    bool isConfirmedMoved = false;
    bool isShownMoved = false;
    QList<Change> changes = {};
};

} // namespace weehours
