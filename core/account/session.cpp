// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/session.h"

#include <algorithm>

namespace weehours {

namespace {

QString kindKey()
{
    return QStringLiteral("tokenStore");
}

// Whose babies the profile holds; it outlives a sign-out, as they do.
QString ownerKey()
{
    return QStringLiteral("ownerId");
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
    readToken();
}

void Session::readToken()
{
    m_tokens->read([this](const Result<QByteArray> &token) {
        if (m_state != State::Loading)
            return; // somebody signed in or out meanwhile
        if (!token)
            m_tokenError = token.error();
        else
            m_token = *token;
        become(m_token.isEmpty() ? State::NeedsSignIn : State::SignedIn);
    });
}

Result<void> Session::signIn(const QUrl &server, const SignedIn &signedIn)
{
    if (const auto same = requireSameAccount(signedIn.user); !same)
        return same;
    const Account account{server, signedIn.user};
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    for (const auto &done :
         {m_store.profile.setAccount(tx, account),
          m_store.profile.setValue(tx, ownerKey(), signedIn.user.id.toString())}) {
        if (!done)
            return done;
    }
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

void Session::keepToken()
{
    m_tokens->write(m_token, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT tokenNotKept(done.error());
            return;
        }
        if (const auto remembered = rememberKind(m_tokens->kind()); !remembered)
            Q_EMIT tokenNotKept(remembered.error());
        else
            Q_EMIT tokenKept();
    });
}

void Session::tokenRefused()
{
    if (m_state != State::SignedIn)
        return;
    // The kept token stays where it is: a later start asks the server again, which costs one
    // request, while a wrong answer of a broken server would have cost the sign-in.
    m_token.clear();
    become(State::NeedsSignIn);
}

Result<void> Session::signOut()
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
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
    std::shared_ptr<TokenStore> next = m_stores(kind);
    TokenStore *const store = next.get();
    store->write(m_token,
                 [this, next = std::move(next), handler](const Result<void> &done) mutable {
                     if (!done) {
                         handler(done);
                         return;
                     }
                     // What is left in the old store would be a second key to the account.
                     m_tokens->remove({});
                     m_tokens = m_stores(next->kind());
                     if (m_tokens->kind() == TokenStoreKind::Memory)
                         m_tokens->write(m_token, {});
                     handler(rememberKind(m_tokens->kind()));
                 });
}

Result<void> Session::rememberKind(TokenStoreKind kind)
{
    const auto remembered = m_store.profile.value(kindKey());
    if (remembered && *remembered == toText(kind))
        return {};
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    if (const auto done = m_store.profile.setValue(tx, kindKey(), QString(toText(kind))); !done)
        return done;
    return tx.commit();
}

Result<void> Session::requireSameAccount(const User &user) const
{
    const auto owner = m_store.profile.value(ownerKey());
    if (!owner)
        return std::unexpected(owner.error());
    if (owner->isEmpty() || *owner == user.id.toString())
        return {};
    const auto babies = m_store.babies.list();
    if (!babies)
        return std::unexpected(babies.error());
    const bool holdsOthers = std::any_of(babies->cbegin(), babies->cend(), [](const BabyRow &baby) {
        return baby.access == Access::Shared;
    });
    if (!holdsOthers)
        return {};
    return failure(QLatin1StringView("other_account"),
                   tr("This profile holds the log of another account, which would be lost to this "
                      "one. Sign in with that account, or start with another profile."));
}

void Session::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace weehours
