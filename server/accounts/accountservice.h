// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"
#include "core/protocol/error.h"
#include "core/protocol/ids.h"
#include "core/protocol/instant.h"
#include "core/protocol/messages.h"
#include "server/ground/caller.h"
#include "server/accounts/credentials.h"
#include "server/accounts/passwordhasher.h"
#include "server/sharing/invitecode.h"
#include "server/ground/commitlistener.h"
#include "server/store/quotas.h"
#include "server/store/room.h"
#include "server/store/store.h"

#include <QList>
#include <QString>

#include <optional>

namespace weehours::server {

/// Who may open an account: anyone, whoever holds an invite (the first account of a server is
/// free), or nobody.
enum class Registration { Open, Invite, Closed };
/// As the option and the protocol have it.
[[nodiscard]] QLatin1StringView toText(Registration registration);

struct RegisterRequest
{
    QString email;
    QString password;
    QString name;
    QString device;
    std::optional<QString> inviteCode;
};

struct LoginRequest
{
    QString email;
    QString password;
    QString device;
};

struct Device
{
    TokenId id;
    QString name;
    Instant createdAt;
    Instant lastSeenAt;
    bool current = false;
};

/// Accounts, passwords and tokens.
///
/// Synchronous, and not safe to share between threads: one for each worker, on that worker's
/// `Store`. `finishRegistration`, `finishLogin`, `changePassword` and `deleteAccount` hash a
/// password, which is meant to take 50 to 100 ms: run them where they keep nobody waiting.
///
/// Errors are those of the protocol, by their code; a database that is away is `unavailable`.
class AccountService
{
public:
    /// How long a token is good after its last use.
    static constexpr qint64 tokenLifeMsecs = 180 * msecsPerDay;

    /// `listener` hears of ended tokens and changed access, `clock` tells the time; all must
    /// outlive the service.
    /// @param firstCode what the first account needs where others need an invite; nothing where it
    ///                  is free
    AccountService(Store &store, const PasswordHasher &hasher, const Clock &clock,
                   CommitListener &listener, Registration registration, const Quotas &quotas,
                   const Room &room, std::optional<InviteCode> firstCode = std::nullopt);

    /// A registration that may go on: nothing is left to do but what is dear.
    struct Registering
    {
        Email email;
        QByteArray password;
        QString name;
        QString device;
        std::optional<QString> inviteCode;
        /// Whether the code was the one for the first account.
        bool isFirst = false;
        QString address;
    };
    /// Refuses what can be refused without hashing. `address` is the peer's, for the limit on
    /// guesses. `invalid_field`, `registration_closed`, `rate_limited`, `not_found` (the invite,
    /// whatever the e-mail address), `email_taken`.
    [[nodiscard]] Result<Registering> admitRegistration(const RegisterRequest &request,
                                                        const QString &address);
    /// The same errors: of two who do the same at once, one is late.
    [[nodiscard]] Result<SignedIn> finishRegistration(const Registering &entry);
    /// Both, where nobody waits.
    [[nodiscard]] Result<SignedIn> registerAccount(const RegisterRequest &request,
                                                   const QString &address);

    /// A sign-in of which only the password is left to compare.
    struct SigningIn
    {
        /// Nobody, where there is no such account.
        std::optional<User> user;
        QByteArray passwordHash;
        /// As it may have been stored.
        QByteArrayList passwords;
        QString device;
        QString address;
        /// What names the account, there or not.
        QString emailKey;
        /// Whether the account's people signed in from this network before.
        bool isKnownPlace = false;
    };
    /// Counts nothing: a server with too much to do, which never compares it, must not end in a
    /// lock. `rate_limited` (with `retryAfterSeconds`) after too many failures from one network, or
    /// at one account; where the account's people signed in before, the right password is taken
    /// until there were too many failures at it from there.
    [[nodiscard]] Result<SigningIn> admitLogin(const LoginRequest &request, const QString &address);
    /// `unauthenticated` for an unknown e-mail and a wrong password alike; `rate_limited` where a
    /// stranger would be told that.
    [[nodiscard]] Result<SignedIn> finishLogin(const SigningIn &entry);
    /// Both, where nobody waits.
    [[nodiscard]] Result<SignedIn> login(const LoginRequest &request, const QString &address);

    [[nodiscard]] Result<void> logout(const Caller &caller);

    /// Ends every other token of the account. `invalid_field` (`/current`, `/new`).
    [[nodiscard]] Result<void> changePassword(const Caller &caller, const QString &current,
                                              const QString &replacement);

    [[nodiscard]] Result<QList<Device>> devices(const Caller &caller);

    /// Ends that device's token. `not_found` for a device of somebody else.
    [[nodiscard]] Result<void> removeDevice(const Caller &caller, const TokenId &device);

    [[nodiscard]] Result<User> account(const Caller &caller);

    /// The new name also goes to the caregivers of every shared baby, as an event. `rate_limited`
    /// after 30 names in an hour.
    [[nodiscard]] Result<User> rename(const Caller &caller, const QString &name);

    /// `last_owner` while others share a baby that only this account owns.
    [[nodiscard]] Result<void> deleteAccount(const Caller &caller, const QString &password);

    /// Who holds `token`: `unauthenticated` for one that is unknown, ended, or unused for 180 days.
    /// Moves the token's last use on, at most once an hour.
    [[nodiscard]] Result<Caller> authenticate(const QString &token);

    /// Whether the token has not been ended.
    [[nodiscard]] Result<bool> isSignedIn(const TokenId &tokenId);

private:
    /// `rate_limited` for who may not guess now. Else what a stranger would be told instead of that
    /// the password is wrong, if that is something else: it must not tell who signs in from there.
    [[nodiscard]] Result<std::optional<Error>> askLimits(const SigningIn &entry);
    [[nodiscard]] Result<SignedIn> issueToken(Transaction &transaction, const User &user,
                                              const QString &device, const QString &address);
    [[nodiscard]] Result<void> checkPassword(const Caller &caller, const QString &password,
                                             const QString &field);

    Store &m_store;
    const PasswordHasher &m_hasher;
    const Clock &m_clock;
    CommitListener &m_listener;
    Registration m_registration;
    const Quotas &m_quotas;
    const Room &m_room;
    const std::optional<InviteCode> m_firstCode;
    IdSource m_ids;
};

/// How many accounts there are.
[[nodiscard]] Result<qint64> countAccounts(Reader &reader);

} // namespace weehours::server
