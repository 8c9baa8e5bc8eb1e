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

/// What a code opened.
struct AcceptedInvite
{
    BabyId babyId;
    Role role = Role::Viewer;
};

/// Who may see and write a baby: invites, caregivers and their roles.
///
/// Synchronous, and not safe to share between threads: one for each worker, on that worker's
/// `Store`. Every change of access is an event in the baby's stream, written with it in one
/// transaction.
class SharingService
{
public:
    /// All must outlive the service.
    SharingService(Store &store, const Clock &clock, CommitListener &listener,
                   const Quotas &quotas);

    /// Makes a code for one person to join with, good for 48 hours. `serverUrl` is where the server
    /// is reached from outside (`https://host:port`), for the link. The code is in this answer and
    /// nowhere else. `owner_only`, `access_revoked`, `invalid_field` (`/role`, `/label`), `quota`.
    [[nodiscard]] Result<Invite> createInvite(const Caller &caller, const BabyId &babyId, Role role,
                                              const QString &label, const QString &serverUrl);

    /// The open invites of a baby, newest first, without their codes.
    [[nodiscard]] Result<QList<Invite>> invites(const Caller &caller, const BabyId &babyId);

    [[nodiscard]] Result<void> revokeInvite(const Caller &caller, const BabyId &babyId,
                                            const InviteId &inviteId);

    /// `code` as a person wrote it: case, spaces and hyphens do not matter. `not_found` for a
    /// wrong, used and expired one alike; `rate_limited` after ten wrong ones in an hour. A
    /// caregiver who accepts keeps the higher of both roles.
    [[nodiscard]] Result<AcceptedInvite> accept(const Caller &caller, const QString &code);

    [[nodiscard]] Result<QList<Caregiver>> caregivers(const Caller &caller, const BabyId &babyId);

    /// `last_owner` if nobody would own the baby any more.
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
