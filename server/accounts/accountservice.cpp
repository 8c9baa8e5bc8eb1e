// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/accounts/accountservice.h"

#include "server/accounts/accesstoken.h"
#include "server/accounts/accountchanges.h"
#include "server/accounts/credentials.h"
#include "server/sharing/inviteacceptance.h"
#include "server/store/attemptlimit.h"
#include "server/store/entitywriter.h"

#include <QCryptographicHash>

namespace weehours::server {

namespace {

constexpr AttemptLimit guessesAtAccount{10, 15 * msecsPerMinute};
constexpr AttemptLimit guessesFromAddress{100, 15 * msecsPerMinute};
/// As many as an account may guess: here there is none yet.
constexpr AttemptLimit codesFromAddress{10, longestWindowMsecs};

Error unauthenticated(const QString &detail)
{
    return Error{QString(codes::unauthenticated), detail};
}

/// The address itself is hashed away: the table of attempts need not say who tried to sign in.
QByteArray accountSubject(const QString &emailKey)
{
    return "account:"
           + QCryptographicHash::hash(emailKey.toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// A user with what their password is compared with.
struct StoredUser
{
    User user;
    QByteArray passwordHash;
};

Result<std::optional<StoredUser>> readUser(Reader &reader, std::string_view sql, const Param &key)
{
    std::optional<StoredUser> found;
    const auto read = reader.select(sql, {key}, [&](const Row &row) {
        found = StoredUser{User{row.id<UserId>(0), row.text(1), row.text(2)}, row.bytes(3)};
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<std::optional<StoredUser>> readUserByEmail(Reader &reader, const QString &emailKey)
{
    return readUser(reader,
                    "SELECT user_id, email, name, password_hash FROM users WHERE email_key = $1",
                    emailKey);
}

/// The caller's own row; `unauthenticated` for an account that was deleted meanwhile.
Result<StoredUser> readSelf(Reader &reader, const Caller &caller)
{
    auto user = readUser(reader,
                         "SELECT user_id, email, name, password_hash FROM users "
                         "WHERE user_id = $1 AND deleted_at IS NULL",
                         caller.userId);
    if (!user)
        return std::unexpected(user.error());
    if (!*user)
        return std::unexpected(unauthenticated(QStringLiteral("This account was deleted.")));
    return **user;
}

} // namespace

AccountService::AccountService(Store &store, const PasswordHasher &hasher, const Clock &clock,
                               CommitListener &listener, Registration registration)
    : m_store(store),
      m_hasher(hasher),
      m_clock(clock),
      m_listener(listener),
      m_registration(registration),
      m_ids(clock)
{
}

Result<SignedIn> AccountService::registerAccount(const RegisterRequest &request,
                                                 const QString &address)
{
    const auto closed = [](const QString &detail) {
        return failure(codes::registrationClosed, detail);
    };
    if (m_registration == Registration::Closed)
        return closed(QStringLiteral("This server takes no new accounts."));
    const auto email = checkEmail(request.email);
    if (!email)
        return std::unexpected(email.error());
    const auto password = checkNewPassword(request.password, QStringLiteral("/password"));
    if (!password)
        return std::unexpected(password.error());
    const auto name = checkName(request.name);
    if (!name)
        return std::unexpected(name.error());
    const auto device = checkDevice(request.device);
    if (!device)
        return std::unexpected(device.error());

    Database &database = m_store.database();
    const QByteArray subject = addressSubject("invites", address);
    if (request.inviteCode) {
        // Else this would be a way to guess codes without an account.
        const auto counted = countAttempt(database, subject, codesFromAddress, m_clock.now());
        if (!counted)
            return std::unexpected(counted.error());
    }
    // Hashed before the transaction, which others wait for.
    const auto passwordHash = m_hasher.hash(*password);
    if (!passwordHash)
        return std::unexpected(passwordHash.error());

    struct Registered
    {
        SignedIn signedIn;
        std::optional<InviteAcceptance> acceptance;
    };
    auto registered = database.transact([&](Transaction &transaction) -> Result<Registered> {
        const Instant now = m_clock.now();
        // Locks the count, so that of two who register at once only one is the first.
        qint64 accounts = 0;
        const auto counted = transaction.execute(
            "UPDATE server_state SET accounts = accounts + 1 WHERE only_row = 1 "
            "RETURNING accounts",
            {}, [&](const Row &row) { accounts = row.integer(0); });
        if (!counted)
            return std::unexpected(counted.error());
        if (m_registration == Registration::Invite && accounts > 1 && !request.inviteCode) {
            return closed(QStringLiteral("This server takes new accounts by invite. Ask somebody "
                                         "who uses it for a code."));
        }
        const auto taken = readUserByEmail(transaction, email->key);
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken) {
            return failure(codes::emailTaken,
                           QStringLiteral("There is an account with this e-mail address. Sign in "
                                          "instead."),
                           QStringLiteral("/email"));
        }
        const User user{m_ids.next<UserId>(), email->address, *name};
        const auto inserted = transaction.execute(
            "INSERT INTO users (user_id, email, email_key, name, password_hash, created_at) "
            "VALUES ($1, $2, $3, $4, $5, $6)",
            {user.id, user.email, email->key, user.name, *passwordHash, now});
        if (!inserted)
            return std::unexpected(inserted.error());

        Registered result;
        if (request.inviteCode) {
            auto accepted = acceptInvite(transaction, InviteCode::parse(*request.inviteCode),
                                         Person{user.id, user.name}, now);
            if (!accepted) {
                Error error = accepted.error();
                if (error.code == codes::notFound)
                    error.field = QStringLiteral("/invite");
                return std::unexpected(error);
            }
            result.acceptance = std::move(*accepted);
        }
        auto signedIn = issueToken(transaction, user, *device);
        if (!signedIn)
            return std::unexpected(signedIn.error());
        result.signedIn = std::move(*signedIn);
        return result;
    });
    const bool guessed = !registered && registered.error().field == QLatin1StringView("/invite");
    if (request.inviteCode && !guessed) {
        // Its failure leaves a count too high for a while, which is no reason to refuse an account
        // that was made.
        (void)forgiveAttempt(database, subject);
    }
    if (!registered)
        return std::unexpected(registered.error());
    if (const auto &acceptance = registered->acceptance) {
        m_listener.accessChanged(registered->signedIn.user.id, acceptance->babyId);
        m_listener.committed(acceptance->babyId, acceptance->head.toText(), acceptance->caregivers);
    }
    return std::move(registered->signedIn);
}

Result<SignedIn> AccountService::login(const LoginRequest &request, const QString &address)
{
    const auto device = checkDevice(request.device);
    if (!device)
        return std::unexpected(device.error());
    Database &database = m_store.database();
    // What is no address is nobody's, and answered like that.
    const auto email = checkEmail(request.email);
    const QString emailKey = email ? email->key : QString();
    const QByteArray account = accountSubject(emailKey);
    const QByteArray from = addressSubject("address", address);
    const Instant now = m_clock.now();
    if (const auto counted = countAttempt(database, account, guessesAtAccount, now); !counted)
        return std::unexpected(counted.error());
    if (const auto counted = countAttempt(database, from, guessesFromAddress, now); !counted)
        return std::unexpected(counted.error());

    const auto user = readUserByEmail(database, emailKey);
    if (!user)
        return std::unexpected(user.error());
    // An account that is not there costs the same comparison.
    const QByteArray passwordHash = *user ? (*user)->passwordHash : QByteArray();
    if (!m_hasher.verify(passwordHash, request.password.toUtf8())) {
        return std::unexpected(
            unauthenticated(QStringLiteral("E-mail address and password do not fit together.")));
    }
    for (const QByteArray &subject : {account, from}) {
        if (const auto forgiven = forgiveAttempt(database, subject); !forgiven)
            return std::unexpected(forgiven.error());
    }
    return database.transact([&](Transaction &transaction) {
        return issueToken(transaction, (*user)->user, *device);
    });
}

Result<SignedIn> AccountService::issueToken(Transaction &transaction, const User &user,
                                            const QString &device)
{
    const AccessToken token = AccessToken::make();
    const Instant now = m_clock.now();
    const auto inserted = transaction.execute(
        "INSERT INTO tokens (token_id, token_hash, user_id, device, created_at, last_seen_at) "
        "VALUES ($1, $2, $3, $4, $5, $5)",
        {m_ids.next<TokenId>(), token.hash(), user.id, device, now});
    if (!inserted)
        return std::unexpected(inserted.error());
    return SignedIn{token.text(), user};
}

Result<Caller> AccountService::authenticate(const QString &token)
{
    Database &database = m_store.database();
    const Instant now = m_clock.now();
    std::optional<Caller> caller;
    Instant lastSeenAt;
    const auto read = database.select(
        "SELECT t.token_id, t.user_id, u.name, t.last_seen_at "
        "FROM tokens t JOIN users u ON u.user_id = t.user_id WHERE t.token_hash = $1",
        {AccessToken(token).hash()}, [&](const Row &row) {
            caller = Caller{row.id<UserId>(1), row.text(2), row.id<TokenId>(0)};
            lastSeenAt = row.instant(3);
        });
    if (!read)
        return std::unexpected(read.error());
    if (!caller || lastSeenAt.plusMsecs(tokenLifeMsecs) < now) {
        return std::unexpected(
            unauthenticated(QStringLiteral("You are signed out. Sign in again; what you logged "
                                           "stays with you.")));
    }
    if (lastSeenAt.plusMsecs(msecsPerHour) < now) {
        // A use that cannot be noted (a full disk) is still a use.
        (void)database.transact([&](Transaction &transaction) {
            return transaction.execute("UPDATE tokens SET last_seen_at = $2 WHERE token_id = $1",
                                       {caller->tokenId, now});
        });
    }
    return *caller;
}

Result<bool> AccountService::isSignedIn(const TokenId &tokenId)
{
    bool found = false;
    const auto read = m_store.database().select("SELECT 1 FROM tokens WHERE token_id = $1",
                                                {tokenId}, [&](const Row &) { found = true; });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<void> AccountService::logout(const Caller &caller)
{
    return removeDevice(caller, caller.tokenId);
}

Result<QList<Device>> AccountService::devices(const Caller &caller)
{
    QList<Device> devices;
    const auto read = m_store.database().select(
        "SELECT token_id, device, created_at, last_seen_at FROM tokens "
        "WHERE user_id = $1 AND last_seen_at >= $2 ORDER BY last_seen_at DESC, token_id",
        {caller.userId, m_clock.now().plusMsecs(-tokenLifeMsecs)}, [&](const Row &row) {
            const auto id = row.id<TokenId>(0);
            devices.append(Device{id, row.text(1), row.instant(2), row.instant(3),
                                  id == caller.tokenId});
        });
    if (!read)
        return std::unexpected(read.error());
    return devices;
}

Result<void> AccountService::removeDevice(const Caller &caller, const TokenId &device)
{
    const auto removed = m_store.database().transact([&](Transaction &transaction) {
        return transaction.execute("DELETE FROM tokens WHERE token_id = $1 AND user_id = $2",
                                   {device, caller.userId});
    });
    if (!removed)
        return std::unexpected(removed.error());
    if (*removed == 0)
        return failure(codes::notFound, QStringLiteral("There is no such device."));
    m_listener.tokenEnded(device);
    return {};
}

Result<void> AccountService::checkPassword(const Caller &caller, const QString &password,
                                           const QString &field)
{
    Database &database = m_store.database();
    const auto self = readSelf(database, caller);
    if (!self)
        return std::unexpected(self.error());
    const QByteArray subject = accountSubject(self->user.email.toLower());
    const auto counted = countAttempt(database, subject, guessesAtAccount, m_clock.now());
    if (!counted)
        return counted;
    if (!m_hasher.verify(self->passwordHash, password.toUtf8()))
        return failure(codes::invalidField, QStringLiteral("This is not your password."), field);
    return forgiveAttempt(database, subject);
}

Result<void> AccountService::changePassword(const Caller &caller, const QString &current,
                                            const QString &replacement)
{
    const auto password = checkNewPassword(replacement, QStringLiteral("/new"));
    if (!password)
        return std::unexpected(password.error());
    if (auto checked = checkPassword(caller, current, QStringLiteral("/current")); !checked)
        return checked;
    const auto passwordHash = m_hasher.hash(*password);
    if (!passwordHash)
        return std::unexpected(passwordHash.error());

    const auto ended = m_store.database().transact(
        [&](Transaction &transaction) -> Result<QList<TokenId>> {
            const auto updated = transaction.execute(
                "UPDATE users SET password_hash = $2 WHERE user_id = $1",
                {caller.userId, *passwordHash});
            if (!updated)
                return std::unexpected(updated.error());
            return endTokens(transaction, caller.userId, caller.tokenId);
        });
    if (!ended)
        return std::unexpected(ended.error());
    for (const TokenId &token : *ended)
        m_listener.tokenEnded(token);
    return {};
}

Result<User> AccountService::account(const Caller &caller)
{
    const auto self = readSelf(m_store.database(), caller);
    if (!self)
        return std::unexpected(self.error());
    return self->user;
}

Result<User> AccountService::rename(const Caller &caller, const QString &name)
{
    const auto checked = checkName(name);
    if (!checked)
        return std::unexpected(checked.error());
    const auto moved = m_store.database().transact([&](Transaction &transaction) {
        return renameUser(transaction, Person{caller.userId, caller.name}, *checked, m_clock.now());
    });
    if (!moved)
        return std::unexpected(moved.error());
    m_listener.accountChanged(caller.userId);
    for (const MovedBaby &baby : *moved)
        m_listener.committed(baby.babyId, baby.head.toText(), baby.caregivers);
    return account(caller);
}

Result<void> AccountService::deleteAccount(const Caller &caller, const QString &password)
{
    if (auto checked = checkPassword(caller, password, QStringLiteral("/password")); !checked)
        return checked;
    const auto deleted = m_store.database().transact([&](Transaction &transaction) {
        return deleteUser(transaction, Person{caller.userId, caller.name}, m_clock.now());
    });
    if (!deleted)
        return std::unexpected(deleted.error());
    for (const TokenId &token : deleted->endedTokens)
        m_listener.tokenEnded(token);
    for (const MovedBaby &baby : deleted->left)
        m_listener.committed(baby.babyId, baby.head.toText(), baby.caregivers);
    return {};
}

} // namespace weehours::server
