// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/event.h"
#include "core/store/database.h"

#include <QList>

namespace weehours {

/// How long it is remembered who changed what: long enough for "who was that last month?", and
/// short enough that the profile does not hold every entry twice.
inline constexpr qint64 journalMsecs = 90 * msecsPerDay;

/// What the server told of who changed which entity, as it came by pulls. It is what history,
/// recently deleted and conflicts are told from while there is no network. It may have gaps: a
/// snapshot brings entities without their events.
class EventJournal
{
public:
    explicit EventJournal(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(Transaction &tx, const QList<Event> &events);
    /// Takes the server's own account of one entity, which is right wherever the two differ.
    /// @param events all that the server keeps of it, oldest first
    [[nodiscard]] Result<void> replace(Transaction &tx, const EntityId &id,
                                       const QList<Event> &events);
    /// The events of one entity, oldest first.
    [[nodiscard]] Result<QList<Event>> of(const EntityId &id) const;
    /// Forgets what the server took before that time.
    [[nodiscard]] Result<void> trim(Transaction &tx, Instant before);

private:
    Database &m_database;
};

} // namespace weehours
