// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/accounts/accountservice.h"

#include "server/accounts/accesstoken.h"
#include "server/accounts/accountchanges.h"
#include "server/accounts/credentials.h"
#include "server/accounts/passwordguesses.h"
#include "server/sharing/inviteacceptance.h"
#include "server/store/attemptlimit.h"
#include "server/store/babytables.h"
#include "server/store/entitywriter.h"

#include <QCryptographicHash>

#include <array>

namespace weehours::server {

namespace {

/// Of the password of an account whose token the guesser has.
constexpr AttemptLimit guessesByToken{10, 15 * msecsPerMinute};
/// By one account.
constexpr AttemptLimit renames{30, longestWindowMsecs};
/// The same as for guesses at an account; here there is no account yet.
constexpr AttemptLimit codesFromAddress{10, longestWindowMsecs};

Error unauthenticated(const QString &detail, Reason reason = Reason::None)
{
    return Error{QString(codes::unauthenticated), detail, {}, 0, Rule::None, reason};
}

Error wrongLogin()
{
    return unauthenticated(QStringLiteral("Wrong e-mail or password."), Reason::WrongPassword);
}

Error signedOut()
{
    return unauthenticated(QStringLiteral("You are signed out. Sign in again; what you logged "
                                          "stays with you."));
}

QByteArray hashed(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

/// A network that an account signed in from, in the form that is stored.
QByteArray placeOf(const UserId &userId, const QString &address)
{
    return hashed(userId.toString().toLatin1() + '\n' + addressSubject("place", address));
}

Result<bool> isKnownPlace(Reader &reader, const QByteArray &place)
{
    bool isKnown = false;
    const auto read = reader.select("SELECT 1 FROM sign_in_places WHERE place = $1", {place},
                                    [&](const Row &) { isKnown = true; });
    if (!read)
        return std::unexpected(read.error());
    return isKnown;
}

Result<void> rememberPlace(Transaction &transaction, const QByteArray &place, Instant now)
{
    const auto kept = transaction.execute(
        "INSERT INTO sign_in_places (place, last_at) VALUES ($1, $2) "
        "ON CONFLICT (place) DO UPDATE SET last_at = excluded.last_at",
        {place, now});
    if (!kept)
        return std::unexpected(kept.error());
    return {};
}

Error emailTaken()
{
    return Error{QString(codes::emailTaken),
                 QStringLiteral("There is an account with this e-mail address. Sign in instead."),
                 QStringLiteral("/email")};
}

Error byInviteOnly()
{
    return Error{QString(codes::registrationClosed),
                 QStringLiteral("A new account needs a code here: choose Join with an invite. The "
                                "first account needs the one that the server printed when it "
                                "started; for others, ask somebody who uses the server."),
                 QStringLiteral("/invite")};
}

/// Converts the error of an invite code to one about the registration form.
Error aboutInvite(Error error)
{
    if (error.code == codes::notFound)
        error.field = QStringLiteral("/invite");
    return error;
}

/// A user with the hash of their password.
struct StoredUser
{
    User user;
    QByteArray passwordHash;
};

/// The last row that `sql` finds.
Result<std::optional<StoredUser>> readUser(Reader &reader, std::string_view sql, const Params &keys)
{
    std::optional<StoredUser> found;
    const auto read = reader.select(sql, keys, [&](const Row &row) {
        found = StoredUser{User{row.id<UserId>(0), row.text(1), row.text(2)}, row.bytes(3)};
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

/// Prefers the former key: if two accounts differ only in the width of letters, each keeps its own.
Result<std::optional<StoredUser>> readUserByEmail(Reader &reader, const Email &email)
{
    return readUser(reader,
                    "SELECT user_id, email, name, password_hash FROM users "
                    "WHERE email_key = $1 OR email_key = $2 "
                    "ORDER BY CASE WHEN email_key = $2 THEN 1 ELSE 0 END",
                    {email.key, email.formerKey});
}

/// The caller's own row; `unauthenticated` if the account was deleted meanwhile.
Result<StoredUser> readSelf(Reader &reader, const Caller &caller)
{
    auto user = readUser(reader,
                         "SELECT user_id, email, name, password_hash FROM users "
                         "WHERE user_id = $1 AND deleted_at IS NULL",
                         {caller.userId});
    if (!user)
        return std::unexpected(user.error());
    if (!*user)
        return std::unexpected(unauthenticated(QStringLiteral("This account was deleted.")));
    return **user;
}

} // namespace

QLatin1StringView toText(Registration registration)
{
    switch (registration) {
    case Registration::Open: return QLatin1StringView("open");
    case Registration::Invite: return QLatin1StringView("invite");
    case Registration::Closed: return QLatin1StringView("closed");
    }
    return {};
}

Result<qint64> countAccounts(Reader &reader)
{
    qint64 accounts = 0;
    const auto read = reader.select("SELECT accounts FROM server_state WHERE only_row = 1", {},
                                    [&](const Row &row) { accounts = row.integer(0); });
    if (!read)
        return std::unexpected(read.error());
    return accounts;
}

AccountService::AccountService(Store &store, const PasswordHasher &hasher, const Clock &clock,
                               CommitListener &listener, Registration registration,
                               const Quotas &quotas, const Room &room,
                               std::optional<InviteCode> firstCode)
    : m_store(store),
      m_hasher(hasher),
      m_clock(clock),
      m_listener(listener),
      m_registration(registration),
      m_quotas(quotas),
      m_room(room),
      m_firstCode(std::move(firstCode)),
      m_ids(clock)
{
}

Result<SignedIn> AccountService::registerAccount(const RegisterRequest &request,
                                                 const QString &address)
{
    const auto entry = admitRegistration(request, address);
    if (!entry)
        return std::unexpected(entry.error());
    return finishRegistration(*entry);
}

Result<AccountService::Registering>
AccountService::admitRegistration(const RegisterRequest &request, const QString &address)
{
    if (m_registration == Registration::Closed) {
        return failure(codes::registrationClosed,
                       QStringLiteral("This server takes no new accounts."));
    }
    auto email = checkNewEmail(request.email);
    if (!email)
        return std::unexpected(email.error());
    auto password = checkNewPassword(request.password, QStringLiteral("/password"));
    if (!password)
        return std::unexpected(password.error());
    auto name = checkName(request.name);
    if (!name)
        return std::unexpected(name.error());
    auto device = checkDevice(request.device);
    if (!device)
        return std::unexpected(device.error());

    Database &database = m_store.database();
    const Instant now = m_clock.now();
    qint64 accounts = 0;
    if (m_registration == Registration::Invite) {
        const auto read = countAccounts(database);
        if (!read)
            return std::unexpected(read.error());
        accounts = *read;
        if (!request.inviteCode && accounts > 0)
            return std::unexpected(byInviteOnly());
        if (!request.inviteCode && m_firstCode)
            return std::unexpected(byInviteOnly());
    }
    // Both an e-mail address and a code are guesses: the answers reveal whether they exist.
    const auto code = request.inviteCode ? InviteCode::parse(*request.inviteCode) : std::nullopt;
    const QByteArray subject = addressSubject(request.inviteCode ? "invites" : "register", address);
    const AttemptLimit limit = request.inviteCode
                                   ? codesFromAddress
                                   : AttemptLimit{m_quotas.registrationsAnHour, longestWindowMsecs};
    if (const auto counted = countAttempt(database, subject, limit, now); !counted)
        return std::unexpected(counted.error());
    const bool isFirst = code && m_firstCode && m_registration == Registration::Invite
                         && code->hash() == m_firstCode->hash();
    if (isFirst && accounts > 0)
        return std::unexpected(byInviteOnly());
    // The code is checked before the address, so that without a code nobody learns which accounts
    // exist.
    if (request.inviteCode && !isFirst) {
        const auto open = findInvite(database, code, now);
        if (!open)
            return std::unexpected(aboutInvite(open.error()));
    }
    const auto taken = readUserByEmail(database, *email);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return std::unexpected(emailTaken());
    if (const auto admitted = m_room.admit(UserId(), now); !admitted)
        return std::unexpected(admitted.error());
    // The code was right, so it was no guess, whatever follows.
    if (request.inviteCode) {
        if (const auto forgiven = forgiveAttempt(database, subject); !forgiven)
            return std::unexpected(forgiven.error());
    }
    return Registering{std::move(*email),
                       std::move(*password),
                       std::move(*name),
                       std::move(*device),
                       isFirst ? std::nullopt : request.inviteCode,
                       isFirst,
                       address};
}

Result<SignedIn> AccountService::finishRegistration(const Registering &entry)
{
    Database &database = m_store.database();
    // Hashing is slow, so it is done outside of the transaction.
    const auto passwordHash = m_hasher.hash(entry.password);
    if (!passwordHash)
        return std::unexpected(passwordHash.error());

    struct Registered
    {
        SignedIn signedIn;
        std::optional<InviteAcceptance> acceptance;
    };
    // Checks everything again: others may have been faster.
    auto registered = database.transact([&](Transaction &transaction) -> Result<Registered> {
        const Instant now = m_clock.now();
        // Locks the counter: of two that register at once only one is the first.
        qint64 accounts = 0;
        const auto counted = transaction.execute(
            "UPDATE server_state SET accounts = accounts + 1 WHERE only_row = 1 "
            "RETURNING accounts",
            {}, [&](const Row &row) { accounts = row.integer(0); });
        if (!counted)
            return std::unexpected(counted.error());
        if (m_registration == Registration::Invite && !entry.inviteCode) {
            if (accounts > 1)
                return std::unexpected(byInviteOnly());
            if (m_firstCode && !entry.isFirst)
                return std::unexpected(byInviteOnly());
        }
        const auto taken = readUserByEmail(transaction, entry.email);
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken)
            return std::unexpected(emailTaken());
        const User user{m_ids.next<UserId>(), entry.email.address, entry.name};
        const auto inserted = transaction.execute(
            "INSERT INTO users (user_id, email, email_key, name, password_hash, created_at) "
            "VALUES ($1, $2, $3, $4, $5, $6)",
            {user.id, user.email, entry.email.key, user.name, *passwordHash, now});
        if (!inserted)
            return std::unexpected(inserted.error());

        Registered result;
        if (entry.inviteCode) {
            auto accepted = acceptInvite(transaction, InviteCode::parse(*entry.inviteCode),
                                         Person{user.id, user.name}, m_quotas, now);
            if (!accepted)
                return std::unexpected(aboutInvite(accepted.error()));
            result.acceptance = std::move(*accepted);
        }
        auto signedIn = issueToken(transaction, user, entry.device, entry.address);
        if (!signedIn)
            return std::unexpected(signedIn.error());
        result.signedIn = std::move(*signedIn);
        return result;
    });
    if (!registered)
        return std::unexpected(registered.error());
    if (const auto &acceptance = registered->acceptance) {
        m_listener.accessChanged(registered->signedIn.user.id, acceptance->babyId);
        m_listener.committed({acceptance->babyId, acceptance->head.toText(),
                              acceptance->caregivers});
    }
    return std::move(registered->signedIn);
}

Result<SignedIn> AccountService::login(const LoginRequest &request, const QString &address)
{
    const auto entry = admitLogin(request, address);
    if (!entry)
        return std::unexpected(entry.error());
    return finishLogin(*entry);
}

Result<AccountService::SigningIn> AccountService::admitLogin(const LoginRequest &request,
                                                             const QString &address)
{
    auto device = checkDevice(request.device);
    if (!device)
        return std::unexpected(device.error());
    Database &database = m_store.database();
    // A malformed address is treated as an unknown account.
    const auto email = checkEmail(request.email);
    const QString emailKey = email ? email->key : QString();
    auto user = readUserByEmail(database, email.value_or(Email()));
    if (!user)
        return std::unexpected(user.error());
    // Looked up for an unknown account too, so that both take the same time.
    const auto isKnown = isKnownPlace(database,
                                      placeOf(*user ? (*user)->user.id : UserId(), address));
    if (!isKnown)
        return std::unexpected(isKnown.error());

    SigningIn entry;
    if (*user) {
        entry.user = (*user)->user;
        entry.passwordHash = (*user)->passwordHash;
    }
    entry.passwords = passwordForms(request.password);
    entry.device = std::move(*device);
    entry.address = address;
    entry.emailKey = emailKey;
    entry.isKnownPlace = *isKnown;
    const auto admitted = PasswordGuesses(emailKey, address)
                              .admit(database, entry.isKnownPlace, m_clock.now());
    if (!admitted)
        return std::unexpected(admitted.error());
    return entry;
}

Result<SignedIn> AccountService::finishLogin(const SigningIn &entry)
{
    Database &database = m_store.database();
    const PasswordGuesses guesses(entry.emailKey, entry.address);
    // Checked again, since others may have guessed meanwhile. Only one thread hashes, so none slips
    // through.
    const auto toStrangers = guesses.admit(database, entry.isKnownPlace, m_clock.now());
    if (!toStrangers)
        return std::unexpected(toStrangers.error());
    // An unknown account costs the same comparison, so that timing reveals nothing.
    if (!m_hasher.verify(entry.passwordHash, entry.passwords) || !entry.user) {
        if (const auto counted = guesses.count(database, m_clock.now()); !counted)
            return std::unexpected(counted.error());
        if (*toStrangers)
            return std::unexpected(**toStrangers);
        return std::unexpected(wrongLogin());
    }
    return database.transact([&](Transaction &transaction) -> Result<SignedIn> {
        // The password may have changed, or the account been deleted, since it was looked up.
        const auto user = readUser(transaction,
                                   "SELECT user_id, email, name, password_hash FROM users "
                                   "WHERE user_id = $1",
                                   {entry.user->id});
        if (!user)
            return std::unexpected(user.error());
        if (!*user || (*user)->passwordHash != entry.passwordHash) {
            return std::unexpected(wrongLogin());
        }
        return issueToken(transaction, *entry.user, entry.device, entry.address);
    });
}

Result<SignedIn> AccountService::issueToken(Transaction &transaction, const User &user,
                                            const QString &device, const QString &address)
{
    const Instant now = m_clock.now();
    qint64 tokens = 0;
    const std::array queries{
        lockOf({user.id}),
        Query{"SELECT count(*) FROM tokens WHERE user_id = $1 AND last_seen_at >= $2",
              {user.id, now.plusMsecs(-tokenLifeMsecs)},
              [&](const Row &row) { tokens = row.integer(0); }}};
    const auto counted = transaction.selectAll(queries);
    if (!counted)
        return std::unexpected(counted.error());
    if (tokens >= m_quotas.tokens) {
        return std::unexpected(quotaMet(
            Reason::ManyDevices,
            QStringLiteral("This account is signed in on as many devices as this server allows. "
                           "Sign out those that you no longer use.")));
    }
    const AccessToken token = AccessToken::make();
    const auto inserted = transaction.execute(
        "INSERT INTO tokens (token_id, token_hash, user_id, device, created_at, last_seen_at) "
        "VALUES ($1, $2, $3, $4, $5, $5)",
        {m_ids.next<TokenId>(), token.hash(), user.id, device, now});
    if (!inserted)
        return std::unexpected(inserted.error());
    const auto placed = rememberPlace(transaction, placeOf(user.id, address), now);
    if (!placed)
        return std::unexpected(placed.error());
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
        return std::unexpected(signedOut());
    }
    if (lastSeenAt.plusMsecs(msecsPerHour) < now) {
        // A use that cannot be recorded (a full disk) is still valid.
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

Result<QByteArray> AccountService::checkPassword(const Caller &caller, const QString &password,
                                                 const QString &field)
{
    Database &database = m_store.database();
    const auto self = readSelf(database, caller);
    if (!self)
        return std::unexpected(self.error());
    // Counted by token: a person without one cannot block the owner from changing the password.
    const QByteArray subject = "token:" + caller.tokenId.toString().toLatin1();
    const auto counted = countAttempt(database, subject, guessesByToken, m_clock.now());
    if (!counted)
        return std::unexpected(counted.error());
    if (!m_hasher.verify(self->passwordHash, passwordForms(password)))
        return failure(codes::invalidField, QStringLiteral("This is not your password."), field,
                       Rule::None, Reason::WrongPassword);
    if (const auto forgiven = forgiveAttempt(database, subject); !forgiven)
        return std::unexpected(forgiven.error());
    return self->passwordHash;
}

Result<void> AccountService::changePassword(const Caller &caller, const QString &current,
                                            const QString &replacement)
{
    const auto password = checkNewPassword(replacement, QStringLiteral("/new"));
    if (!password)
        return std::unexpected(password.error());
    const auto checked = checkPassword(caller, current, QStringLiteral("/current"));
    if (!checked)
        return std::unexpected(checked.error());
    const auto passwordHash = m_hasher.hash(*password);
    if (!passwordHash)
        return std::unexpected(passwordHash.error());

    const auto ended = m_store.database().transact(
        [&](Transaction &transaction) -> Result<QList<TokenId>> {
            // Hashing took a while: another device may have changed the password and ended this
            // one's token.
            const auto updated = transaction.execute(
                "UPDATE users SET password_hash = $2 WHERE user_id = $1 AND password_hash = $3 "
                "AND EXISTS (SELECT 1 FROM tokens WHERE token_id = $4)",
                {caller.userId, *passwordHash, *checked, caller.tokenId});
            if (!updated)
                return std::unexpected(updated.error());
            if (*updated == 0)
                return std::unexpected(signedOut());
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
    // Each rename is an event of every baby, which all caregivers must pull and which counts
    // towards the babies' quotas.
    const auto counted = countAttempt(m_store.database(),
                                      "renames:" + caller.userId.toString().toUtf8(), renames,
                                      m_clock.now());
    if (!counted)
        return std::unexpected(counted.error());
    const auto moved = m_store.database().transact([&](Transaction &transaction) {
        return renameUser(transaction, Person{caller.userId, caller.name}, *checked, m_clock.now());
    });
    if (!moved)
        return std::unexpected(moved.error());
    m_listener.accountChanged(caller.userId);
    for (const MovedBaby &baby : *moved)
        m_listener.committed({baby.babyId, baby.head.toText(), baby.caregivers});
    return account(caller);
}

Result<void> AccountService::deleteAccount(const Caller &caller, const QString &password)
{
    const auto checked = checkPassword(caller, password, QStringLiteral("/password"));
    if (!checked)
        return std::unexpected(checked.error());
    const auto deleted = m_store.database().transact([&](Transaction &transaction)
                                                         -> Result<DeletedAccount> {
        // Hashing took a while, as above.
        bool isStillTheirs = false;
        const auto read = transaction.select(
            "SELECT 1 FROM users u JOIN tokens t ON t.user_id = u.user_id "
            "WHERE u.user_id = $1 AND u.password_hash = $2 AND t.token_id = $3",
            {caller.userId, *checked, caller.tokenId}, [&](const Row &) { isStillTheirs = true; });
        if (!read)
            return std::unexpected(read.error());
        if (!isStillTheirs)
            return std::unexpected(signedOut());
        return deleteUser(transaction, Person{caller.userId, caller.name}, m_clock.now());
    });
    if (!deleted)
        return std::unexpected(deleted.error());
    for (const TokenId &token : deleted->endedTokens)
        m_listener.tokenEnded(token);
    for (const MovedBaby &baby : deleted->left)
        m_listener.committed({baby.babyId, baby.head.toText(), baby.caregivers});
    return {};
}

} // namespace weehours::server
