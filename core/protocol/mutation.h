// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"

#include <QStringList>

namespace weehours {

enum class Op { Create, Update, Delete };

[[nodiscard]] QLatin1StringView toText(Op op);
[[nodiscard]] std::optional<Op> opFromText(QStringView text);

/// One change by a person, as it waits in the outbox and is pushed.
struct Mutation
{
    MutationId mutationId;
    QString entityType;
    EntityId entityId;
    Op op = Op::Create;
    /// The version of the entity that the person saw; 0 if the server never sent one.
    qint64 baseVersion = 0;
    /// When the person made the change, by their clock corrected with the server's time.
    Instant updatedAt;
    /// Create: the fields. Update: only the changed ones, null clears. Delete: empty.
    QJsonObject payload;

    bool operator==(const Mutation &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Mutation &mutation);
/// Reads a mutation's envelope, or fails with `malformed`. merge() validates each payload.
[[nodiscard]] Result<Mutation> mutationFromJson(const QJsonObject &object, const QString &path);

/// The content as bytes that are equal if and only if the mutations are. A server keeps their hash
/// to distinguish a repeated mutation from another one with the same id.
[[nodiscard]] QByteArray canonicalBytes(const Mutation &mutation);

enum class MutationStatus { Applied, Conflict, Invalid };

[[nodiscard]] QLatin1StringView toText(MutationStatus status);
[[nodiscard]] std::optional<MutationStatus> mutationStatusFromText(QStringView text);

/// The server's answer to one mutation.
struct MutationResult
{
    MutationId mutationId;
    MutationStatus status = MutationStatus::Applied;
    /// The entity's version after this mutation; 0 if it does not exist.
    qint64 version = 0;
    /// The resulting entity; empty if it does not exist.
    std::optional<Entity> entity;
    /// Another's newer change to other fields was kept beside this one.
    bool merged = false;
    /// The mutation had been processed before; nothing changed now.
    bool replayed = false;
    /// The fields that lost to a concurrent change, for `Conflict`.
    QStringList lost;
    /// The reason, for `Invalid`.
    std::optional<Error> error;
};

/// Appends it as JSON text.
void appendJson(QByteArray &json, const MutationResult &result);
[[nodiscard]] Result<MutationResult> mutationResultFromJson(const QJsonObject &object,
                                                            const QString &path);

} // namespace weehours
