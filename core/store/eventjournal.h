// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/event.h"
#include "core/store/database.h"

#include <QList>

namespace weehours {

/// How long the journal goes back: long enough for "who was that last month?", and short enough
/// that the profile does not hold every entry twice.
inline constexpr qint64 journalMsecs = 90 * msecsPerDay;

/// Who changed which entity, as pulls reported it. History, recently deleted and conflicts read it
/// while there is no network. It may have gaps: a snapshot brings entities without their events.
/// Failures are `store_failed`. It belongs to the thread of its database.
class EventJournal
{
public:
    explicit EventJournal(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(Transaction &tx, const QList<Event> &events);
    /// Replaces the events of one entity by the server's, which are authoritative.
    /// @param events all that the server keeps of it, oldest first
    [[nodiscard]] Result<void> replace(Transaction &tx, const EntityId &id,
                                       const QList<Event> &events);
    /// The events of one entity, oldest first.
    [[nodiscard]] Result<QList<Event>> of(const EntityId &id) const;
    /// Removes events that the server accepted before that time.
    [[nodiscard]] Result<void> trim(Transaction &tx, Instant before);

private:
    Database &m_database;
};

} // namespace weehours
