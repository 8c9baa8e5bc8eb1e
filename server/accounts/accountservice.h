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

/// Who may create an account: anyone, holders of an invite (the first account of a server is free),
/// or nobody.
enum class Registration { Open, Invite, Closed };
/// The word in the option and the protocol.
[[nodiscard]] QLatin1StringView toText(Registration registration);

/// The input of a registration.
struct RegisterRequest
{
    QString email;
    QString password;
    QString name;
    QString device;
    std::optional<QString> inviteCode;
};

/// The input of a sign-in.
struct LoginRequest
{
    QString email;
    QString password;
    QString device;
};

/// A device that is signed in to the account.
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
/// Synchronous and not thread-safe: one per worker, on that worker's `Store`. `finishRegistration`,
/// `finishLogin`, `changePassword` and `deleteAccount` hash a password, which takes 50 to 100 ms by
/// design: run them where no other requests wait.
///
/// Errors are those of the protocol, by their code; `unavailable` if the database is.
class AccountService
{
public:
    /// How long a token is valid after its last use.
    static constexpr qint64 tokenLifeMsecs = 180 * msecsPerDay;

    /// `listener` is notified of ended tokens and changed access; all references must outlive the
    /// service.
    /// @param firstCode required for the first account if registration needs an invite; empty if
    /// the first account is free
    AccountService(Store &store, const PasswordHasher &hasher, const Clock &clock,
                   CommitListener &listener, Registration registration, const Quotas &quotas,
                   const Room &room, std::optional<InviteCode> firstCode = std::nullopt);

    /// An admitted registration: only the expensive part remains.
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
    /// Does all checks that need no hashing. `address` is the peer's, for the limit on guesses.
    /// `invalid_field`, `registration_closed`, `rate_limited`, `not_found` (the invite, regardless
    /// of the e-mail address), `email_taken`.
    [[nodiscard]] Result<Registering> admitRegistration(const RegisterRequest &request,
                                                        const QString &address);
    /// Fails with the same errors if another request was faster.
    [[nodiscard]] Result<SignedIn> finishRegistration(const Registering &entry);
    /// Both steps, where no other requests wait.
    [[nodiscard]] Result<SignedIn> registerAccount(const RegisterRequest &request,
                                                   const QString &address);

    /// An admitted sign-in: only the password remains to be compared.
    struct SigningIn
    {
        /// Empty for an unknown account.
        std::optional<User> user;
        QByteArray passwordHash;
        /// All forms in which it may have been stored.
        QByteArrayList passwords;
        QString device;
        QString address;
        /// Identifies the account, whether it exists or not.
        QString emailKey;
        /// Whether the account has signed in from this network before.
        bool isKnownPlace = false;
    };
    /// Does not count a guess: an overloaded server, which never compares the password, must not
    /// lock the account. `rate_limited` after too many failures: see PasswordGuesses.
    [[nodiscard]] Result<SigningIn> admitLogin(const LoginRequest &request, const QString &address);
    /// `unauthenticated` for both an unknown e-mail and a wrong password; `rate_limited` if an
    /// unknown network would get that.
    [[nodiscard]] Result<SignedIn> finishLogin(const SigningIn &entry);
    /// Both steps, where no other requests wait.
    [[nodiscard]] Result<SignedIn> login(const LoginRequest &request, const QString &address);

    [[nodiscard]] Result<void> logout(const Caller &caller);

    /// Revokes every other token of the account. `invalid_field` (`/current`, `/new`).
    [[nodiscard]] Result<void> changePassword(const Caller &caller, const QString &current,
                                              const QString &replacement);

    [[nodiscard]] Result<QList<Device>> devices(const Caller &caller);

    /// Revokes that device's token. `not_found` for a device of another account.
    [[nodiscard]] Result<void> removeDevice(const Caller &caller, const TokenId &device);

    [[nodiscard]] Result<User> account(const Caller &caller);

    /// The new name is also an event of every shared baby. `rate_limited` after 30 renames in an
    /// hour.
    [[nodiscard]] Result<User> rename(const Caller &caller, const QString &name);

    /// `last_owner` while this account is the only owner of a baby that others share.
    [[nodiscard]] Result<void> deleteAccount(const Caller &caller, const QString &password);

    /// The caller with this `token`: `unauthenticated` for one that is unknown, revoked, or unused
    /// for 180 days. Records the use, at most once an hour.
    [[nodiscard]] Result<Caller> authenticate(const QString &token);

    /// Whether the token has not been revoked.
    [[nodiscard]] Result<bool> isSignedIn(const TokenId &tokenId);

private:
    [[nodiscard]] Result<SignedIn> issueToken(Transaction &transaction, const User &user,
                                              const QString &device, const QString &address);
    /// Returns the stored hash that the password matched.
    [[nodiscard]] Result<QByteArray> checkPassword(const Caller &caller, const QString &password,
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

/// The number of accounts.
[[nodiscard]] Result<qint64> countAccounts(Reader &reader);

} // namespace weehours::server
