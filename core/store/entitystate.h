// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "core/store/outbox.h"

#include <QList>

#include <optional>

namespace weehours {

/// A row of the change log: a change of what the person sees, and its number.
struct LoggedChange
{
    qint64 revision = 0;
    Change change;
};

/// All that the profile holds of one entity. EntryStore reads it in one statement, the functions
/// here compute what becomes of it, and EntryStore writes the result.
struct EntityState
{
    EntityId id;
    /// The server's last document; empty if there was none.
    std::optional<Entity> confirmed;
    /// When each field last changed: see nextFieldTimes().
    QJsonObject fieldTimes;
    /// What the person sees; empty if the entity is not shown.
    std::optional<Entry> shown;
    /// Its rows in the outbox, in the order in which they are sent.
    QList<OutboxRow> waiting;

    /// Accepts a document of the server if its version is greater than the held one. A tombstone
    /// keeps the known fields, for a restore.
    /// @returns whether it was accepted
    bool take(const Entity &entity);
    /// If nothing is confirmed, holds what the waiting changes make of the entity, as version 0.
    /// Earlier answers may have been lost, so that the first that the server says of it is a
    /// tombstone, which has no fields.
    void holdWaiting();
    /// Replaces the confirmed document, whatever its version.
    void hold(const Entity &entity, const QJsonObject &times);
    void forget();
    /// EntryStore::distrust(), for this state.
    void distrust();
    /// What the person should see: the confirmed state overlaid with the outbox.
    [[nodiscard]] std::optional<Entry> overlaid() const;
    /// The baby that it belongs to, as far as the profile knows.
    [[nodiscard]] BabyId babyId() const;
    /// Sets what is shown, and notes the resulting change for the change log.
    /// @param local whether the person at this profile caused it
    void show(const std::optional<Entry> &now, bool local);

    /// Whether the confirmed document is what the person sees. Then one row has both; else the
    /// confirmed one has a row of its own in `bases`.
    [[nodiscard]] bool isShownAsConfirmed() const;

    /// The confirmed document as it is in the tables.
    struct Stored
    {
        BabyId babyId;
        bool isThere = false;
        bool isBase = false; ///< it has a row of its own
        qint64 version = 0;
        bool deleted = false;
    };
    Stored stored = {};
    /// Its row of `entries`; empty if there is none.
    std::optional<Entry> entryRow = {};
    // What has to be written.
    bool isConfirmedMoved = false;
    bool isShownMoved = false;
    QList<Change> changes = {};
};

} // namespace weehours
