// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"
#include "core/protocol/error.h"
#include "core/protocol/ids.h"
#include "core/protocol/instant.h"
#include "core/protocol/messages.h"
#include "server/ground/caller.h"
#include "server/ground/commitlistener.h"
#include "server/store/quotas.h"
#include "server/store/store.h"

#include <QList>
#include <QString>

namespace weehours::server {

using InviteId = Id<struct InviteTag>;

/// The result of accepting an invite.
struct AcceptedInvite
{
    BabyId babyId;
    Role role = Role::Viewer;
};

/// Access to babies: invites, caregivers and their roles.
///
/// Synchronous and not thread-safe: one per worker, on that worker's `Store`. Every change of
/// access is an event in the baby's stream, written in the same transaction.
class SharingService
{
public:
    /// All must outlive the service.
    SharingService(Store &store, const Clock &clock, CommitListener &listener,
                   const Quotas &quotas);

    /// Creates an invite for one person, valid for 48 hours. `serverUrl` is the server's address
    /// for others (`https://host:port`), for the link. Only this answer contains the code.
    /// `owner_only`, `access_revoked`, `invalid_field` (`/role`, `/label`), `quota`.
    [[nodiscard]] Result<Invite> createInvite(const Caller &caller, const BabyId &babyId, Role role,
                                              const QString &label, const QString &serverUrl);

    /// The open invites of a baby, newest first, without their codes.
    [[nodiscard]] Result<QList<Invite>> invites(const Caller &caller, const BabyId &babyId);

    [[nodiscard]] Result<void> revokeInvite(const Caller &caller, const BabyId &babyId,
                                            const InviteId &inviteId);

    /// Accepts an invite. `code` is as typed: case, spaces and hyphens do not matter. `not_found`
    /// for a code that is wrong, used or expired; `rate_limited` after ten wrong ones in an hour. A
    /// caregiver who accepts keeps the higher of both roles.
    [[nodiscard]] Result<AcceptedInvite> accept(const Caller &caller, const QString &code);

    [[nodiscard]] Result<QList<Caregiver>> caregivers(const Caller &caller, const BabyId &babyId);

    /// `last_owner` if the baby would have no owner left.
    [[nodiscard]] Result<Caregiver> setRole(const Caller &caller, const BabyId &babyId,
                                            const UserId &userId, Role role);

    /// An owner removes anyone; everyone may remove themselves (leave). `last_owner` as above.
    [[nodiscard]] Result<void> remove(const Caller &caller, const BabyId &babyId,
                                      const UserId &userId);

private:
    Store &m_store;
    const Clock &m_clock;
    CommitListener &m_listener;
    const Quotas &m_quotas;
    IdSource m_ids;
};

} // namespace weehours::server
