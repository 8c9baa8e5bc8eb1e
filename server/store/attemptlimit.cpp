// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/attemptlimit.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace weehours::server {

namespace {

std::unexpected<Error> tooMany(Instant windowStart, AttemptLimit limit, Instant now)
{
    const qint64 left = windowStart.msecs + limit.windowMsecs - now.msecs;
    return std::unexpected(Error{QString(codes::rateLimited),
                                 QStringLiteral("There were too many tries. Wait a while, then try "
                                                "again."),
                                 {},
                                 static_cast<int>(left / msecsPerSecond) + 1});
}

/// @param networkBytes how much of an IPv6 address is its network
QByteArray networkSubject(const char *what, const QString &address, std::ptrdiff_t networkBytes)
{
    constexpr std::array<unsigned char, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    const QByteArray text = address.toUtf8();
    std::array<unsigned char, sizeof(in6_addr)> bytes{};
    if (::inet_pton(AF_INET6, text.constData(), bytes.data()) != 1)
        return what + (':' + text);
    if (std::equal(mapped.begin(), mapped.end(), bytes.begin())) {
        // A mapped IPv4 address is the same client as the plain one.
        std::array<char, INET_ADDRSTRLEN> plain{};
        ::inet_ntop(AF_INET, bytes.data() + mapped.size(), plain.data(), plain.size());
        return what + (':' + QByteArray(plain.data()));
    }
    std::fill(bytes.begin() + networkBytes, bytes.end(), static_cast<unsigned char>(0));
    std::array<char, INET6_ADDRSTRLEN> network{};
    ::inet_ntop(AF_INET6, bytes.data(), network.data(), network.size());
    return what + (':' + QByteArray(network.data()));
}

} // namespace

QByteArray addressSubject(const char *what, const QString &address)
{
    return networkSubject(what, address, 8);
}

QByteArray siteSubject(const char *what, const QString &address)
{
    return networkSubject(what, address, 6);
}

Result<void> checkAttempts(Reader &reader, const QByteArray &subject, AttemptLimit limit,
                           Instant now)
{
    qint64 count = 0;
    Instant windowStart = now;
    const auto read = reader.select(
        "SELECT count, window_start FROM attempts WHERE subject = $1 AND window_start > $2",
        {subject, now.plusMsecs(-limit.windowMsecs)}, [&](const Row &row) {
            count = row.integer(0);
            windowStart = row.instant(1);
        });
    if (!read)
        return std::unexpected(read.error());
    if (count < limit.attempts)
        return {};
    return tooMany(windowStart, limit, now);
}

Result<void> countAttempt(Database &database, const QByteArray &subject, AttemptLimit limit,
                          Instant now)
{
    // Checked first: a subject over the limit costs only a read, and blocks no writer.
    if (auto allowed = checkAttempts(database, subject, limit, now); !allowed)
        return allowed;
    qint64 count = 0;
    Instant windowStart = now;
    const auto counted = database.transact([&](Transaction &transaction) {
        return transaction.execute(
            "INSERT INTO attempts (subject, window_start, count) VALUES ($1, $2, 1) "
            "ON CONFLICT (subject) DO UPDATE SET "
            "count = CASE WHEN attempts.window_start <= $3 THEN 1 ELSE attempts.count + 1 END, "
            "window_start = CASE WHEN attempts.window_start <= $3 THEN excluded.window_start "
            "ELSE attempts.window_start END "
            "RETURNING count, window_start",
            {subject, now, now.plusMsecs(-limit.windowMsecs)}, [&](const Row &row) {
                count = row.integer(0);
                windowStart = row.instant(1);
            });
    });
    if (!counted)
        return std::unexpected(counted.error());
    if (count <= limit.attempts)
        return {};
    return tooMany(windowStart, limit, now);
}

Result<void> forgiveAttempt(Database &database, const QByteArray &subject)
{
    const auto forgiven = database.transact([&](Transaction &transaction) {
        return transaction.execute(
            "UPDATE attempts SET count = count - 1 WHERE subject = $1 AND count > 0", {subject});
    });
    if (!forgiven)
        return std::unexpected(forgiven.error());
    return {};
}

} // namespace weehours::server
