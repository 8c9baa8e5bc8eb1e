// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/instant.h"
#include "server/store/database.h"

#include <QByteArray>

namespace weehours::server {

/// The number of guesses at a secret that are allowed in a window of time.
struct AttemptLimit
{
    int attempts;
    qint64 windowMsecs;
};

/// The longest window of all limits: older counts mean nothing.
inline constexpr qint64 longestWindowMsecs = msecsPerHour;

/// The subject `what` of `address`, a client's IP address as text. For IPv6 it is the /64 network,
/// since a client has all 2^64 addresses of it.
[[nodiscard]] QByteArray addressSubject(const char *what, const QString &address);
/// The same with the /48 network for IPv6: a client can have all 65,536 networks of it, but so can
/// several clients.
[[nodiscard]] QByteArray siteSubject(const char *what, const QString &address);

/// Whether `subject` may try again; does not count or write. `rate_limited` as below.
[[nodiscard]] Result<void> checkAttempts(Reader &reader, const QByteArray &subject,
                                         AttemptLimit limit, Instant now);

/// Counts a guess by `subject` (an account or an address) before it is checked, so that concurrent
/// ones cannot slip through. The counts are in the database, so they hold for all server processes
/// and survive a restart. `rate_limited`, with the seconds to wait, once the limit is exceeded:
/// then nothing is written.
[[nodiscard]] Result<void> countAttempt(Database &database, const QByteArray &subject,
                                        AttemptLimit limit, Instant now);

/// Takes one attempt back that was no guess.
[[nodiscard]] Result<void> forgiveAttempt(Database &database, const QByteArray &subject);

} // namespace weehours::server
