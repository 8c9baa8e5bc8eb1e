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

/// What is left to tell after an account was deleted.
struct DeletedAccount
{
    QList<MovedBaby> left;
    QList<TokenId> endedTokens;
};

/// Renames a user, and tells the caregivers of each of their babies by an event.
/// @param user who, by the old name
[[nodiscard]] Result<QList<MovedBaby>> renameUser(Transaction &transaction, const Person &user,
                                                  const QString &name, Instant now);

/// Deletes an account: its babies that nobody else shares go with it, the others it leaves. Its
/// name stays with what it wrote there. `last_owner`, with the baby's id as the field, where others
/// share a baby that only this account owns.
[[nodiscard]] Result<DeletedAccount> deleteUser(Transaction &transaction, const Person &user,
                                                Instant now);

/// Ends all tokens of an account but `kept`, and gives their ids.
[[nodiscard]] Result<QList<TokenId>> endTokens(Transaction &transaction, const UserId &userId,
                                               const TokenId &kept);

} // namespace weehours::server
