// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/babystore.h"

#include <QList>

namespace weehours {

/// The sync status of one baby's log.
struct BabySyncStatus
{
    BabyId babyId;
    QString name;
    Role role = Role::Owner;
    Access access = Access::Local;
    /// When it was last known to be complete (server's time).
    std::optional<Instant> lastSyncAt;
    /// Changes that wait to be sent.
    int waiting = 0;
    /// Changes that the server refused; the person decides.
    int failed = 0;
    /// Until when its log, which was removed, can be restored from a sealed copy.
    std::optional<Instant> sealedUntil = {};

    bool operator==(const BabySyncStatus &) const = default;
};

/// The sync status of the profile: what the indicator shows.
struct SyncStatus
{
    enum class State {
        NoAccount,   ///< the log is only on this computer
        NeedsSignIn, ///< the server no longer accepts the token, or it was lost
        Offline,     ///< the server cannot be reached
        Trouble,     ///< the server answers wrongly, or the profile cannot be written
        Syncing,     ///< sending or receiving now
        Attention,   ///< in sync, but a change was refused or lost a conflict
        UpToDate,    ///< in sync
    };

    State state = State::NoAccount;
    /// The live stream is open: changes arrive at once.
    bool live = false;
    /// The last failure that has not been resolved, in words.
    std::optional<Error> error;
    /// Why something waits until the server is updated.
    std::optional<Error> parked;
    /// When the next try is due after a failure (this computer's time).
    std::optional<Instant> nextRetryAt;
    /// Since when every try has failed (this computer's time).
    std::optional<Instant> failingSince;
    QList<BabySyncStatus> babies;
    /// Entities fetched so far of a log that is being fetched as a whole; 0 if none is.
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
