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

/// The result of accepting an invite, for the answer and for the notifications after the commit.
struct InviteAcceptance
{
    BabyId babyId;
    Role role = Role::Viewer;
    Cursor head;
    /// The baby's caregivers afterwards.
    QList<UserId> caregivers;
    /// False if the taker had this role or a higher one already; then the invite remains usable.
    bool changed = false;
};

/// An invite that can be used.
struct OpenInvite
{
    BabyId babyId;
    Role role = Role::Viewer;
};

/// The invite of `code`; `not_found` as for acceptInvite().
[[nodiscard]] Result<OpenInvite> findInvite(Reader &reader, const std::optional<InviteCode> &code,
                                            Instant now);

/// `quota` if `user` owns as many babies as an account may.
[[nodiscard]] Result<void> admitOwner(Reader &reader, const UserId &user, const Quotas &quotas,
                                      Instant now);

/// Uses an invite and makes `taker` a caregiver, with the higher of the invite's role and their
/// present one. `not_found` for a code that is missing, wrong, used or expired; `quota` as above
/// for an owner's invite.
[[nodiscard]] Result<InviteAcceptance> acceptInvite(Transaction &transaction,
                                                    const std::optional<InviteCode> &code,
                                                    const Person &taker, const Quotas &quotas,
                                                    Instant now);

} // namespace weehours::server
