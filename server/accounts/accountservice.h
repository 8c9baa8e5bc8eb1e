// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"
#include "core/protocol/error.h"
#include "core/protocol/ids.h"
#include "core/protocol/instant.h"
#include "core/protocol/messages.h"
#include "server/accounts/caller.h"
#include "server/accounts/credentials.h"
#include "server/accounts/passwordhasher.h"
#include "server/commitlistener.h"
#include "server/store/quotas.h"
#include "server/store/room.h"
#include "server/store/store.h"

#include <QList>
#include <QString>

#include <optional>

namespace weehours::server {

/// Who may open an account: anyone, whoever holds an invite (the first account of a server is free),
/// or nobody.
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
/// Synchronous, and not safe to share between threads: one for each worker, on that worker's `Store`.
/// `finishRegistration`, `finishLogin`, `changePassword` and `deleteAccount` hash a password, which is
/// meant to take 50 to 100 ms: run them where they keep nobody waiting.
///
/// Errors are those of the protocol, by their code; a database that is away is `unavailable`.
class AccountService
{
public:
    /// How long a token is good after its last use.
    static constexpr qint64 tokenLifeMsecs = 180 * msecsPerDay;

    /// `listener` hears of ended tokens and changed access, `clock` tells the time; all must outlive
    /// the service.
    AccountService(Store &store, const PasswordHasher &hasher, const Clock &clock,
                   CommitListener &listener, Registration registration, const Quotas &quotas,
                   const Room &room);

    /// A registration that may go on: nothing is left to do but what is dear.
    struct Registering
    {
        Email email;
        QByteArray password;
        QString name;
        QString device;
        std::optional<QString> inviteCode;
        QString address;
        /// Under what it was counted.
        QByteArray counted;
    };
    /// Refuses what can be refused without hashing. `address` is the peer's, for the limit on
    /// guesses. `invalid_field`, `registration_closed`, `rate_limited`, `not_found` (the invite,
    /// whatever the e-mail address), `email_taken`.
    [[nodiscard]] Result<Registering> admitRegistration(const RegisterRequest &request,
                                                        const QString &address);
    /// The same errors but `rate_limited`: of two who do the same at once, one is late.
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
        QList<QByteArray> counted;
        /// With whom it shares its turns at hashing: with its network, or, where the account's
        /// people signed in before, with nobody else.
        QByteArray turn;
    };
    /// `rate_limited` (with `retryAfterSeconds`) after too many failures from one network, or at one
    /// account; where the account's people signed in before, after failures at it from there alone.
    [[nodiscard]] Result<SigningIn> admitLogin(const LoginRequest &request, const QString &address);
    /// `unauthenticated` for an unknown e-mail and a wrong password alike.
    [[nodiscard]] Result<SignedIn> finishLogin(const SigningIn &entry);
    /// Takes the counts of an attempt back that was turned away before its password was looked at: a
    /// server with too much to do must not end in a lock.
    [[nodiscard]] Result<void> turnAway(const SigningIn &entry);
    [[nodiscard]] Result<void> turnAway(const Registering &entry);
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
    IdSource m_ids;
};

} // namespace weehours::server
