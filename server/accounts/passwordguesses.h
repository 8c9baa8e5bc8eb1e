// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/instant.h"
#include "server/store/database.h"

#include <QString>

#include <optional>

namespace weehours::server {

/// Wrong passwords at one account from one network address, and how many more are allowed.
///
/// The limits are on guesses at all accounts from one network, at one account from one network, and
/// at one account from all networks. From a network that is known for the account, only guesses at
/// this account from there lock it: others cannot lock out its people from elsewhere, or by
/// guessing at other accounts. At a new place they can sign in while others guess, as long as those
/// have fewer than a hundred networks, of IPv6 /48 ones.
class PasswordGuesses
{
public:
    /// @param emailKey identifies the account, whether it exists or not
    PasswordGuesses(const QString &emailKey, const QString &address);

    /// `rate_limited` (with `retryAfterSeconds`) if a guess is not allowed now. Otherwise returns
    /// the error that an unknown network would get for a wrong password, if it is another one than
    /// usual: the answer must not reveal which networks are known. Does not write.
    [[nodiscard]] Result<std::optional<Error>> admit(Reader &reader, bool isKnownPlace,
                                                     Instant now) const;
    /// Counts a wrong password, from known networks too.
    [[nodiscard]] Result<void> count(Database &database, Instant now) const;

private:
    QByteArray m_address;
    QByteArray m_accountFromNetwork;
    QByteArray m_accountFromSite;
    QByteArray m_account;
};

} // namespace weehours::server
