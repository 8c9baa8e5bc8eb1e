// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/quickanswers.h"

#include "core/store/query.h"

namespace weehours {

namespace {

Result<bool> hasRow(Result<Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    return query->next();
}

std::optional<Undone> whatIsFirst(const Database &database, const QString &rest)
{
    auto step = database.run(QStringLiteral("SELECT what FROM undo_steps ") + rest);
    if (!step || !step->next())
        return std::nullopt;
    return static_cast<Undone>(step->value(0).toInt());
}

} // namespace

Result<bool> hasOtherEntries(const Database &database, const BabyId &babyId, const EntityId &id)
{
    return hasRow(database.run(QStringLiteral("SELECT 1 FROM entries WHERE baby_id = ? "
                                              "AND deleted = 0 AND entity_id <> ? LIMIT 1"),
                               {babyId.toString(), id.toString()}));
}

Result<bool> hasWaitingStartOutside(const Database &database, Instant first, Instant last,
                                    qint64 position)
{
    // The times have an index, and what waits has none for them.
    return hasRow(database.run(
        QStringLiteral(
            "SELECT 1 FROM babies b CROSS JOIN entries e ON e.baby_id = b.baby_id "
            "AND e.deleted = 0 AND (e.started_at < ? OR e.started_at > ?) "
            "WHERE EXISTS (SELECT 1 FROM outbox o WHERE o.entity_id = e.entity_id "
            "AND o.position > ? AND json_extract(o.payload, '$.startedAt') IS NOT NULL) LIMIT 1"),
        {first.msecs, last.msecs, position}));
}

std::optional<Undone> nextToUndo(const Database &database)
{
    return whatIsFirst(database, QStringLiteral("WHERE undone = 0 ORDER BY position DESC LIMIT 1"));
}

std::optional<Undone> nextToRedo(const Database &database)
{
    return whatIsFirst(database, QStringLiteral("WHERE undone = 1 ORDER BY position LIMIT 1"));
}

} // namespace weehours
