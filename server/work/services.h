// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/accounts/accountservice.h"
#include "server/sharing/sharingservice.h"
#include "server/sync/syncservice.h"

#include <memory>
#include <optional>

namespace weehours::server {

/// All services on one database connection, for one worker thread.
class Services
{
public:
    /// Takes ownership of an open `store`. The rest must outlive the services.
    /// @param firstCode required for the first account; empty if that is free
    Services(std::unique_ptr<Store> store, const PasswordHasher &hasher, const Clock &clock,
             CommitListener &listener, Registration registration, const Quotas &quotas, Room &room,
             const std::optional<InviteCode> &firstCode = std::nullopt)
        : m_store(std::move(store)),
          accounts(*m_store, hasher, clock, listener, registration, quotas, room, firstCode),
          sharing(*m_store, clock, listener, quotas),
          sync(*m_store, clock, listener, quotas, room)
    {
    }

    [[nodiscard]] Store &store() { return *m_store; }

private:
    // Before the services, which refer to it.
    std::unique_ptr<Store> m_store;

public:
    AccountService accounts;
    SharingService sharing;
    SyncService sync;
};

} // namespace weehours::server
