// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/accounts/passwordguesses.h"

#include "server/store/attemptlimit.h"

#include <QCryptographicHash>

#include <array>

namespace weehours::server {

namespace {

constexpr qint64 windowMsecs = 15 * msecsPerMinute;
/// At all accounts from one network.
constexpr AttemptLimit fromAddress{100, windowMsecs};
/// At one account from one network.
constexpr AttemptLimit fromNetwork{10, windowMsecs};
/// At one account from all networks, for a site that has had its first guesses at it. What remains
/// to the next limit is for others.
constexpr AttemptLimit atAccountAgain{50, windowMsecs};
constexpr AttemptLimit first{2, windowMsecs};
/// At one account from all networks.
constexpr AttemptLimit atAccount{200, windowMsecs};

/// Hashed, so that the table of attempts does not reveal who tried to sign in.
QByteArray hashedSubject(const QByteArray &account)
{
    return "account:" + QCryptographicHash::hash(account, QCryptographicHash::Sha256).toHex();
}

} // namespace

PasswordGuesses::PasswordGuesses(const QString &emailKey, const QString &address)
    : m_address(addressSubject("address", address)),
      m_accountFromNetwork(hashedSubject(emailKey.toUtf8() + '\n'
                                         + addressSubject("from", address))),
      m_accountFromSite(hashedSubject(emailKey.toUtf8() + '\n' + siteSubject("site", address))),
      m_account(hashedSubject(emailKey.toUtf8()))
{
}

Result<std::optional<Error>> PasswordGuesses::admit(Reader &reader, bool isKnownPlace,
                                                    Instant now) const
{
    struct Limit
    {
        QByteArray subject;
        AttemptLimit limit;
        bool isForStrangers;
    };
    const auto isFirst = checkAttempts(reader, m_accountFromSite, first, now);
    if (!isFirst && isFirst.error().code != codes::rateLimited)
        return std::unexpected(isFirst.error());
    const std::array limits{Limit{m_address, fromAddress, true},
                            Limit{m_accountFromNetwork, fromNetwork, false},
                            Limit{m_account, isFirst ? atAccount : atAccountAgain, true}};
    std::optional<Error> toStrangers;
    bool isShutOut = false;
    for (const Limit &one : limits) {
        const auto allowed = checkAttempts(reader, one.subject, one.limit, now);
        if (allowed)
            continue;
        if (allowed.error().code != codes::rateLimited)
            return std::unexpected(allowed.error());
        if (!toStrangers)
            toStrangers = allowed.error();
        isShutOut = isShutOut || !isKnownPlace || !one.isForStrangers;
    }
    if (isShutOut)
        return std::unexpected(*toStrangers);
    return toStrangers;
}

Result<void> PasswordGuesses::count(Database &database, Instant now) const
{
    using Counted = std::pair<QByteArray, AttemptLimit>;
    for (const auto &[subject, limit] :
         {Counted{m_address, fromAddress}, Counted{m_accountFromNetwork, fromNetwork},
          Counted{m_accountFromSite, first}, Counted{m_account, atAccount}}) {
        const auto counted = countAttempt(database, subject, limit, now);
        if (!counted && counted.error().code != codes::rateLimited)
            return std::unexpected(counted.error());
    }
    return {};
}

} // namespace weehours::server
