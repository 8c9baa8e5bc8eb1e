// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QtGlobal>

namespace weehours::server {

/// How much one account, one baby and the whole server may have, so that nobody's program can take
/// the room of others. Ten years of sixty entries a day, each changed once, are 450,000 events and
/// some 400 MB: no family meets a limit, not even on the day that it imports them all.
struct Quotas
{
    /// Accounts without an invite that one network may open, and tries at it.
    int registrationsAnHour = 600;
    /// Babies that an account owns.
    int babies = 500;
    /// Devices that an account is signed in on.
    int tokens = 500;
    /// Open invites that an account made.
    int invites = 100;
    /// Changes of one baby's log by one account.
    qint64 eventsADay = 500'000;
    /// Written for one baby since it was made, with what was written over: about its room on disk.
    qint64 bytesOfBaby = 4LL * 1024 * 1024 * 1024;
    /// Of the database.
    qint64 bytesOfDatabase = 64LL * 1024 * 1024 * 1024;
};

/// `quota`, in words that say which limit it is and what to do.
[[nodiscard]] inline Error quotaMet(const QString &detail)
{
    return Error{QString(codes::quota), detail};
}

} // namespace weehours::server
