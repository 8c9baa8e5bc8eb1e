// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"
#include "core/protocol/error.h"
#include "core/protocol/instant.h"
#include "server/ground/caller.h"
#include "server/store/babytables.h"

#include <QList>

namespace weehours::server {

/// What must be announced after an account was deleted.
struct DeletedAccount
{
    QList<MovedBaby> left;
    QList<TokenId> endedTokens;
};

/// Renames a user, with an event for each of their babies.
/// @param user the user with the old name
[[nodiscard]] Result<QList<MovedBaby>> renameUser(Transaction &transaction, const Person &user,
                                                  const QString &name, Instant now);

/// Deletes an account, with the babies that it shares with nobody, and leaves the others, where its
/// name remains on what it wrote. Fails with `last_owner`, with the baby's id as the field, if this
/// account is the only owner of a baby that others share.
[[nodiscard]] Result<DeletedAccount> deleteUser(Transaction &transaction, const Person &user,
                                                Instant now);

/// Revokes all tokens of an account except `kept`, and returns their ids.
[[nodiscard]] Result<QList<TokenId>> endTokens(Transaction &transaction, const UserId &userId,
                                               const TokenId &kept);

} // namespace weehours::server
