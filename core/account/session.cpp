// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/session.h"

#include "core/protocol/sentence.h"
#include "core/wire/serveraddress.h"
#include "core/store/ownership.h"

#include <QCryptographicHash>

#include <algorithm>

namespace weehours {

namespace {

QString kindKey()
{
    return QStringLiteral("tokenStore");
}

// Set while the token is stored elsewhere only because no keychain answered.
QString insteadKey()
{
    return QStringLiteral("tokenStoreInstead");
}

// The user whose shared babies the profile holds; kept after a sign-out, like the babies.
QString ownerKey()
{
    return QStringLiteral("ownerId");
}

// That user's e-mail address, by which the person is recognised if the server lost the account.
QString ownerEmailKey()
{
    return QStringLiteral("ownerEmail");
}

// The hash of the code that the account used last, with the account.
QString usedInviteKey()
{
    return QStringLiteral("usedInvite");
}

QString comparableEmail(const QString &email)
{
    return email.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

// The server on which the babies are shared; also kept after a sign-out.
QString ownerServerKey()
{
    return QStringLiteral("ownerServer");
}

std::unexpected<Error> otherAccount()
{
    return failure(QLatin1StringView("other_account"), {Sentence::ProfileOfOtherAccount});
}

Error forgotten(TokenStoreKind kind)
{
    return failure(codes::tokenStoreFailed,
                   {kind == TokenStoreKind::Keychain ? Sentence::KeychainForgot
                                                     : Sentence::SignInForgotten})
        .error();
}

TokenStoreKind kindToUse(const Store &store, std::optional<TokenStoreKind> preferred)
{
    if (preferred)
        return *preferred;
    const auto remembered = store.profile.value(kindKey());
    return remembered ? tokenStoreKindFromText(*remembered).value_or(TokenStoreKind::Keychain)
                      : TokenStoreKind::Keychain;
}

} // namespace

Session::Session(Store &store, TokenStoreFactory stores, std::optional<TokenStoreKind> preferred,
                 QObject *parent)
    : QObject(parent),
      m_store(store),
      m_stores(std::move(stores)),
      m_tokens(m_stores(kindToUse(store, preferred))),
      m_kindIsGiven(preferred.has_value())
{
}

TokenStoreKind Session::tokenStoreKind() const
{
    return m_tokens->kind();
}

Session::LastSignIn Session::lastSignIn() const
{
    if (m_account)
        return {m_account->server, m_account->user.email};
    return {QUrl(m_store.profile.value(ownerServerKey()).value_or(QString())),
            m_store.profile.value(ownerEmailKey()).value_or(QString())};
}

void Session::load()
{
    const auto account = m_store.profile.account();
    if (!account || (m_loaded && *account == m_account))
        return;
    m_loaded = true;
    m_account = *account;
    m_token.clear();
    m_tokenError.reset();
    if (!m_account) {
        become(State::NoAccount);
        return;
    }
    // Another process that signed in may have chosen another store.
    if (!m_kindIsGiven && kindToUse(m_store, {}) != m_tokens->kind())
        m_tokens = m_stores(kindToUse(m_store, {}));
    become(State::Loading);
    readToken(State::Loading);
}

void Session::readToken(State expected)
{
    m_isBusy = true;
    m_tokens->read([this, expected](const Result<QByteArray> &token) {
        m_isBusy = false;
        if (m_state != expected)
            return; // signed in or out meanwhile
        const auto before = std::exchange(m_tokenError, std::nullopt);
        if (!token)
            m_tokenError = token.error();
        else if (token->isEmpty())
            m_tokenError = forgotten(m_tokens->kind());
        m_isDenied = m_tokenError && m_tokenError->reason == Reason::Denied;
        if (token)
            m_token = *token;
        m_isKept = !m_token.isEmpty();
        const State next = m_token.isEmpty() ? State::NeedsSignIn : State::SignedIn;
        if (next != m_state || m_tokenError != before)
            become(next);
    });
}

Result<void> Session::signIn(const QUrl &server, const SignedIn &signedIn, const QString &serverId)
{
    if (const auto same = requireSameAccount(server, signedIn.user); !same)
        return same;
    const Account account{server, signedIn.user, serverId};
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    for (const auto &done : {m_store.profile.setAccount(tx, account),
                             m_store.profile.setValue(tx, ownerKey(), signedIn.user.id.toString()),
                             m_store.profile.setValue(tx, ownerEmailKey(), signedIn.user.email),
                             m_store.profile.setValue(tx, ownerServerKey(), server.toString())}) {
        if (!done)
            return done;
    }
    if (const auto done = offerWhatIsApart(tx); !done)
        return done;
    if (const auto done = tx.commit(); !done)
        return done;
    m_loaded = true;
    m_account = account;
    m_token = signedIn.token.toUtf8();
    m_tokenError.reset();
    become(State::SignedIn);
    keepToken();
    return {};
}

// Babies that another server denied access to are created on this one, like local ones.
Result<void> Session::offerWhatIsApart(Transaction &tx)
{
    const auto babies = m_store.babies.list();
    if (!babies)
        return std::unexpected(babies.error());
    for (const BabyRow &baby : *babies) {
        if (baby.access != Access::Apart)
            continue;
        for (const auto &done : {m_store.babies.put(tx, baby.babyId, Role::Owner, Access::Local),
                                 m_store.babies.setKeptHere(tx, baby.babyId, false)}) {
            if (!done)
                return done;
        }
    }
    return {};
}

void Session::keepToken()
{
    m_isKept = false;
    m_isBusy = true;
    const bool instead = !m_kindIsGiven && isInsteadOfKeychain();
    m_tokens->write(m_token, [this, instead, token = m_token](const Result<void> &done) {
        m_isBusy = false;
        if (m_token != token)
            return; // signed in or out again meanwhile
        const auto kept = done ? rememberKind(m_tokens->kind(), instead) : done;
        m_isKept = kept.has_value();
        m_isDenied = !kept && kept.error().reason == Reason::Denied;
        if (kept)
            Q_EMIT tokenKept();
        else
            Q_EMIT tokenNotKept(kept.error());
    });
}

void Session::tokenRefused()
{
    if (m_state != State::SignedIn)
        return;
    // The stored token is kept: the next start asks the server again, which costs one request,
    // while believing a broken server would cost the sign-in.
    m_token.clear();
    m_tokenError.reset();
    become(State::NeedsSignIn);
}

Result<void> Session::signOut()
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    // Older versions did not store these at the sign-in.
    if (m_account) {
        for (const auto &kept :
             {m_store.profile.setValue(tx, ownerServerKey(), m_account->server.toString()),
              m_store.profile.setValue(tx, ownerEmailKey(), m_account->user.email)}) {
            if (!kept)
                return kept;
        }
    }
    if (const auto done = m_store.profile.setAccount(tx, std::nullopt); !done)
        return done;
    if (const auto done = tx.commit(); !done)
        return done;
    m_account.reset();
    m_token.clear();
    m_tokenError.reset();
    m_tokens->remove({});
    become(State::NoAccount);
    return {};
}

void Session::useTokenStore(TokenStoreKind kind, TokenStore::DoneHandler handler)
{
    // A member and not owned by its handler, so that no answer arrives after the session is
    // destroyed.
    m_next = m_stores(kind);
    m_isBusy = true;
    m_next->write(m_token, [this, kind, handler = std::move(handler),
                            token = m_token](const Result<void> &done) {
        m_isBusy = false;
        if (m_token != token) {
            // Signed in or out meanwhile: the written token is obsolete.
            if (kind != m_tokens->kind())
                m_next->remove({});
            return handler(failure(codes::unauthenticated, {Sentence::SignInChanged}));
        }
        // Stored before the old token is removed: a program that starts in between finds one of
        // them.
        // Who has refused to open the keychain is not asked again at each start.
        const bool instead = kind != TokenStoreKind::Keychain && !m_isDenied;
        const auto kept = done ? rememberKind(kind, instead) : done;
        if (!kept)
            return handler(kept);
        m_isKept = true;
        m_tokens.swap(m_next);
        // A copy in the old store would be a second key to the account.
        if (m_next->kind() != kind)
            m_next->remove({});
        handler(kept);
    });
}

void Session::retryKeychain()
{
    if (m_kindIsGiven || m_isDenied || m_isBusy)
        return;
    if (m_state == State::NeedsSignIn && m_tokenError
        && m_tokens->kind() == TokenStoreKind::Keychain) {
        readToken(State::NeedsSignIn);
    } else if (m_state == State::SignedIn && (!m_isKept || isInsteadOfKeychain())) {
        useTokenStore(TokenStoreKind::Keychain, [this](const Result<void> &done) {
            m_isDenied = !done && done.error().reason == Reason::Denied;
            if (done)
                Q_EMIT tokenKept();
        });
    }
}

bool Session::isInsteadOfKeychain() const
{
    return !m_store.profile.value(insteadKey()).value_or(QString()).isEmpty();
}

Result<void> Session::rememberKind(TokenStoreKind kind, bool insteadOfKeychain)
{
    const QString instead = insteadOfKeychain ? QStringLiteral("keychain") : QString();
    const auto remembered = m_store.profile.value(kindKey());
    if (remembered && *remembered == toText(kind) && isInsteadOfKeychain() == insteadOfKeychain)
        return {};
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    for (const auto &done : {m_store.profile.setValue(tx, kindKey(), QString(toText(kind))),
                             m_store.profile.setValue(tx, insteadKey(), instead)}) {
        if (!done)
            return done;
    }
    return tx.commit();
}

Result<void> Session::trustOwnersOf(const BabyId &babyId)
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    const auto done = trustOwners(tx, m_store, babyId);
    return done ? tx.commit() : done;
}

Result<void> Session::rememberInvite(const QString &code)
{
    if (!m_account)
        return {}; // signed out meanwhile
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    const auto done = m_store.profile.setValue(tx, usedInviteKey(), usedInvite(code));
    return done ? tx.commit() : done;
}

bool Session::hasUsedInvite(const QString &code) const
{
    return m_account
           && m_store.profile.value(usedInviteKey()).value_or(QString()) == usedInvite(code);
}

// A hash is enough to recognise the code, which is a secret.
QString Session::usedInvite(const QString &code) const
{
    const QString of = m_account->user.id.toString() + u' ' + code;
    return QString::fromLatin1(
        QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<bool> Session::holdsShared() const
{
    const auto babies = m_store.babies.list();
    if (!babies)
        return std::unexpected(babies.error());
    return std::any_of(babies->cbegin(), babies->cend(),
                       [](const BabyRow &baby) { return baby.access == Access::Shared; });
}

Result<void> Session::requireSameServer(const QUrl &server) const
{
    const auto remembered = m_store.profile.value(ownerServerKey());
    if (!remembered)
        return std::unexpected(remembered.error());
    const QUrl known = m_account ? m_account->server : QUrl(*remembered);
    if (known.isEmpty() || isSameServer(known, server))
        return {};
    const auto shared = holdsShared();
    if (!shared)
        return std::unexpected(shared.error());
    if (!*shared)
        return {};
    return failure(codes::otherServer,
                   {Sentence::LogSharedElsewhere, {known.host(), server.host()}});
}

Result<bool> Session::isOwnersEmail(const QUrl &server, const QString &email) const
{
    const auto remembered = m_store.profile.value(ownerEmailKey());
    const auto at = m_store.profile.value(ownerServerKey());
    if (!remembered)
        return std::unexpected(remembered.error());
    if (!at)
        return std::unexpected(at.error());
    const QString owner = m_account ? m_account->user.email : *remembered;
    const QUrl known = m_account ? m_account->server : QUrl(*at);
    return !owner.isEmpty() && comparableEmail(owner) == comparableEmail(email)
           && isSameServer(known, server);
}

Result<void> Session::requireOwnersEmail(const QUrl &server, const QString &email) const
{
    const auto shared = holdsShared();
    const auto isOwners = isOwnersEmail(server, email);
    if (!shared)
        return std::unexpected(shared.error());
    if (!isOwners)
        return std::unexpected(isOwners.error());
    return *shared && !*isOwners ? otherAccount() : Result<void>{};
}

Result<void> Session::requireSameAccount(const QUrl &server, const User &user) const
{
    const auto owner = m_store.profile.value(ownerKey());
    if (!owner)
        return std::unexpected(owner.error());
    if (owner->isEmpty() || *owner == user.id.toString())
        return {};
    // If the server lost the account, for example by restoring a backup, the same person has
    // created it again.
    return requireOwnersEmail(server, user.email);
}

void Session::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace weehours
