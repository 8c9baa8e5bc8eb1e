// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/instant.h"
#include "server/store/database.h"

#include <QByteArray>

namespace weehours::server {

/// How many guesses at a secret are let through in which time.
struct AttemptLimit
{
    int attempts;
    qint64 windowMsecs;
};

/// No limit's time is longer: older counts mean nothing.
inline constexpr qint64 longestWindowMsecs = msecsPerHour;

/// The subject `what` of `address`, which is a client's IP address in text. Of IPv6 it is the
/// network alone: whoever has one address there has all of its 2^64.
[[nodiscard]] QByteArray addressSubject(const char *what, const QString &address);

/// Whether `subject` may try again; counts nothing and writes nothing. `rate_limited` as below.
[[nodiscard]] Result<void> checkAttempts(Reader &reader, const QByteArray &subject,
                                         AttemptLimit limit, Instant now);

/// Counts a guess by `subject` (an account or an address) before it is looked at, so that many at
/// once cannot slip through. The counts are in the database: they hold for all server processes and
/// outlive a restart. `rate_limited`, with the seconds to wait, once the limit is passed: then
/// nothing is written.
[[nodiscard]] Result<void> countAttempt(Database &database, const QByteArray &subject,
                                        AttemptLimit limit, Instant now);

/// Takes one attempt back, which turned out to be no guess.
[[nodiscard]] Result<void> forgiveAttempt(Database &database, const QByteArray &subject);

} // namespace weehours::server
