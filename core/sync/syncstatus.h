// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/babystore.h"

#include <QList>

namespace weehours {

/// How far one baby's log is in step with the server.
struct BabySyncStatus
{
    BabyId babyId;
    QString name;
    Role role = Role::Owner;
    Access access = Access::Local;
    /// When it was last known to be complete (server's time).
    std::optional<Instant> lastSyncAt;
    /// Changes that are still to be sent.
    int waiting = 0;
    /// Changes that the server refused; the person decides.
    int failed = 0;
    /// Until when its log, which was removed, can be brought back from where it was set aside.
    std::optional<Instant> sealedUntil = {};

    bool operator==(const BabySyncStatus &) const = default;
};

/// How the profile stands to its server: what the sync indicator shows.
struct SyncStatus
{
    enum class State {
        NoAccount,   ///< the log is on this computer alone
        NeedsSignIn, ///< the server no longer accepts the token, or it was lost
        Offline,     ///< the server cannot be reached
        Trouble,     ///< something answers, but not as it should, or the profile cannot be written
        Syncing,     ///< sending or receiving now
        Attention,   ///< in step, but something was refused or lost to another's change
        UpToDate,    ///< in step
    };

    State state = State::NoAccount;
    /// The live stream is open: changes arrive at once.
    bool live = false;
    /// The last failure that still stands, in words.
    std::optional<Error> error;
    /// Why something waits until the server is updated.
    std::optional<Error> parked;
    /// When the next try is due after a failure (this computer's time).
    std::optional<Instant> nextRetryAt;
    QList<BabySyncStatus> babies;
    /// Entries that have come so far of a log that is being fetched whole; 0 while none is.
    int fetched = 0;
    int waiting = 0;
    int failed = 0;
    int conflicts = 0;

    bool operator==(const SyncStatus &) const = default;
};

/// A stable word for scripts, such as `up_to_date`.
[[nodiscard]] QLatin1StringView toText(SyncStatus::State state);

/// How a round of syncing ended.
enum class SyncOutcome {
    Done,        ///< nothing is left to send or to receive
    NeedsSignIn, ///< no account, or its token is not accepted
    Offline,     ///< the server cannot be reached
    Failed,      ///< the server refused or failed something; see the status
};

} // namespace weehours
