// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/accountclient.h"
#include "core/account/proventransport.h"
#include "core/account/session.h"
#include "core/logbook/timerunion.h"
#include "core/protocol/ids.h"
#include "core/store/changefeed.h"
#include "core/store/store.h"
#include "core/sync/historyfetcher.h"
#include "core/wire/httplivechannel.h"
#include "core/wire/httptransport.h"
#include "core/sync/syncengine.h"
#include "core/wire/timers.h"

#include <chrono>
#include <memory>

namespace weehours {

/// An opened profile with everything that works on it: the parts of the desktop program without a
/// window. Nothing uses the network until a command asks.
class Workbench
{
public:
    /// @param folder the profile folder; created if missing
    /// @param tokens the token store to use instead of the profile's
    /// @param pause  the wait before a keychain that does not answer is asked again; 0: it is not,
    /// because a person waits for the command to end
    /// @returns the error of opening the profile
    [[nodiscard]] static Result<std::unique_ptr<Workbench>>
    open(const QString &folder, std::optional<TokenStoreKind> tokens,
         std::chrono::milliseconds pause = {});

private:
    Workbench(const QString &folder, std::unique_ptr<Database> opened,
              std::optional<TokenStoreKind> tokens, std::chrono::milliseconds pause);

    SystemClock m_clock;
    IdSource m_ids;
    QtTimers m_timers;
    std::unique_ptr<Database> m_database;
    HttpTransport m_http;

public:
    const QString folder;
    Store store;

private:
    ProvenTransport m_transport;

public:
    ChangeFeed feed;
    Logbook logbook;
    TimerUnion timers;
    Session session;
    AccountClient accounts;
    HistoryFetcher histories;

private:
    HttpLiveChannel m_live;

public:
    SyncEngine engine;
};

} // namespace weehours
