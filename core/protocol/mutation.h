// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"

#include <QStringList>

namespace weehours {

enum class Op { Create, Update, Delete };

[[nodiscard]] QLatin1StringView toText(Op op);
[[nodiscard]] std::optional<Op> opFromText(QStringView text);

/// One change that a person made, as it waits in the outbox and travels in a push.
struct Mutation
{
    MutationId mutationId;
    QString entityType;
    EntityId entityId;
    Op op = Op::Create;
    /// The version of the entity that the person saw; 0 where the server never told of it.
    qint64 baseVersion = 0;
    /// When the person changed it, by their clock corrected with the server's time.
    Instant updatedAt;
    /// Create: the fields. Update: only what changed, null clears. Delete: empty.
    QJsonObject payload;

    bool operator==(const Mutation &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Mutation &mutation);
/// Reads a mutation's envelope; its payload is judged by the merge, for each mutation alone.
[[nodiscard]] Result<Mutation> mutationFromJson(const QJsonObject &object, const QString &path);

/// The mutation's content as bytes that are equal exactly if the mutations are: what a server
/// remembers (hashed) to tell a repeated mutation from another under the same id.
[[nodiscard]] QByteArray canonicalBytes(const Mutation &mutation);

enum class MutationStatus { Applied, Conflict, Invalid };

[[nodiscard]] QLatin1StringView toText(MutationStatus status);
[[nodiscard]] std::optional<MutationStatus> mutationStatusFromText(QStringView text);

/// The server's answer to one mutation.
struct MutationResult
{
    MutationId mutationId;
    MutationStatus status = MutationStatus::Applied;
    /// The entity's version after this mutation; 0 where it does not exist.
    qint64 version = 0;
    /// What stands now; nothing where the entity does not exist.
    std::optional<Entity> entity;
    /// Another's newer change to other fields was kept beside this one.
    bool merged = false;
    /// The same mutation was taken before; nothing changed now.
    bool replayed = false;
    /// The fields that lost to a concurrent change, for `Conflict`.
    QStringList lost;
    /// Why, for `Invalid`.
    std::optional<Error> error;
};

/// Appends it as text.
void appendJson(QByteArray &json, const MutationResult &result);
[[nodiscard]] Result<MutationResult> mutationResultFromJson(const QJsonObject &object,
                                                            const QString &path);

} // namespace weehours
