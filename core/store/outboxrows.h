// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/outbox.h"
#include "core/store/query.h"

#include <QJsonDocument>

/// How the rows of `outbox` are read.
namespace weehours {

inline const QString outboxColumns = QStringLiteral(
    "position, mutation_id, baby_id, entity_id, entity_type, op, base_version, updated_at, "
    "payload, state, attempts, error_code, error_detail, error_field, recovery");

/// @param first the column of the row where these begin
[[nodiscard]] inline OutboxRow readOutboxRow(const Query &query, int first = 0)
{
    OutboxRow row;
    row.position = query.value(first).toLongLong();
    row.mutation.mutationId = query.id<MutationId>(first + 1);
    row.babyId = query.id<BabyId>(first + 2);
    row.mutation.entityId = query.id<EntityId>(first + 3);
    row.mutation.entityType = query.value(first + 4).toString();
    row.mutation.op = opFromText(query.value(first + 5).toString()).value_or(Op::Update);
    row.mutation.baseVersion = query.value(first + 6).toLongLong();
    row.mutation.updatedAt = Instant{query.value(first + 7).toLongLong()};
    row.mutation.payload = QJsonDocument::fromJson(query.value(first + 8).toString().toUtf8())
                               .object();
    row.state = static_cast<OutboxState>(query.value(first + 9).toInt());
    row.attempts = query.value(first + 10).toInt();
    if (!query.value(first + 11).isNull()) {
        row.error = Error{query.value(first + 11).toString(), query.value(first + 12).toString(),
                          query.value(first + 13).toString()};
    }
    row.recovery = query.value(first + 14).toBool();
    return row;
}

} // namespace weehours
