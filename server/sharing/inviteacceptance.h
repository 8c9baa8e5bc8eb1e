// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"
#include "core/protocol/error.h"
#include "core/protocol/messages.h"
#include "server/sharing/invitecode.h"
#include "server/store/cursor.h"
#include "server/store/database.h"
#include "server/store/quotas.h"

#include <QList>
#include <QString>

#include <optional>

namespace weehours::server {

/// What an invite led to, for its taker and for those who are told of it after the commit.
struct InviteAcceptance
{
    BabyId babyId;
    Role role = Role::Viewer;
    Cursor head;
    /// All who may read the baby now.
    QList<UserId> caregivers;
    /// False for somebody who had this role already; then the invite can still be used.
    bool changed = false;
};

/// An invite that can be used.
struct OpenInvite
{
    BabyId babyId;
    Role role = Role::Viewer;
};

/// The invite of `code`. `not_found` as below.
[[nodiscard]] Result<OpenInvite> findInvite(Reader &reader, const std::optional<InviteCode> &code,
                                            Instant now);

/// `quota` where `user` owns as many babies as an account may.
[[nodiscard]] Result<void> admitOwner(Reader &reader, const UserId &user, const Quotas &quotas,
                                      Instant now);

/// Uses an invite up and makes `taker` a caregiver, with the higher of the invite's role and the
/// one they have. `not_found` for a code that is wrong, used or expired, or nothing at all; `quota`
/// as above for one of an owner.
[[nodiscard]] Result<InviteAcceptance> acceptInvite(Transaction &transaction,
                                                    const std::optional<InviteCode> &code,
                                                    const Person &taker, const Quotas &quotas,
                                                    Instant now);

} // namespace weehours::server
