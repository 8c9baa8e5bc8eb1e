// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QtGlobal>

namespace weehours::server {

/// Limits for one account, one baby and the whole server, so that no client can use up the space of
/// others. Ten years of sixty entries a day, each changed once, are 450,000 events and some 400 MB:
/// no family reaches a limit, not even by importing them all in one day.
struct Quotas
{
    /// Registrations without an invite from one network, including failed ones.
    int registrationsAnHour = 600;
    /// Babies that an account owns.
    int babies = 500;
    /// Devices that an account is signed in on.
    int tokens = 500;
    /// Open invites of an account.
    int invites = 100;
    /// Changes of one baby's log by one account.
    qint64 eventsADay = 500'000;
    /// Written for one baby since it was created, including what was overwritten: about its size on
    /// disk.
    qint64 bytesOfBaby = 4LL * 1024 * 1024 * 1024;
    /// Of the database.
    qint64 bytesOfDatabase = 64LL * 1024 * 1024 * 1024;
};

/// The error `quota`, with words for which limit it is and what to do.
[[nodiscard]] inline Error quotaMet(Reason which, const QString &detail)
{
    Error error{QString(codes::quota), detail};
    error.reason = which;
    return error;
}

} // namespace weehours::server
