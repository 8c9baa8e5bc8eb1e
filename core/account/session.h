// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/tokenstore.h"
#include "core/store/store.h"

namespace weehours {

/// Who is signed in on this profile, and with what token. The account is kept in the profile, the
/// token in a TokenStore. The log itself never waits for either. It belongs to the thread of its
/// store.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Loading,   ///< the token store has not answered yet
        NoAccount, ///< never signed in, or signed out
        SignedIn,
        NeedsSignIn, ///< there is an account, but its token is lost or no longer accepted
    };

    /// @param store     must outlive the session
    /// @param stores    makes the token store
    /// @param preferred the kind of token store to use instead of the one that the profile
    ///                  remembers (the keychain, if it remembers none)
    Session(Store &store, TokenStoreFactory stores, std::optional<TokenStoreKind> preferred = {},
            QObject *parent = nullptr);

    /// Reads the account now, and its token as soon as the token store answers; `changed` follows
    /// when the state is known. Call it once at start, and again when another process may have
    /// signed in or out (it does nothing if the profile's account is the one already held).
    void load();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSignedIn() const { return m_state == State::SignedIn; }
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    /// Empty unless signed in. Never to be logged or shown.
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] TokenStoreKind tokenStoreKind() const;
    /// Where the person signed in last, as the answer to a sign-in had it; it outlives a sign-out,
    /// so that signing in again asks for the password only. Empty before the first one.
    struct LastSignIn
    {
        QUrl server;
        QString email;
    };
    [[nodiscard]] LastSignIn lastSignIn() const;
    /// Why the token could not be read, where that is why the state is NeedsSignIn.
    [[nodiscard]] const std::optional<Error> &tokenError() const { return m_tokenError; }

    /// Takes the answer of a register or login: stores the account, and the token in the
    /// background. Fails with `other_account` where the profile holds shared babies of another
    /// account, which would be lost; nothing changes then. An
    /// account of the same e-mail address at the same server is the same person's, made again where
    /// the server lost it.
    /// @param serverId what the server calls itself, where it was asked
    [[nodiscard]] Result<void> signIn(const QUrl &server, const SignedIn &signedIn,
                                      const QString &serverId = {});
    /// The person is about to share a baby with another owner, or to leave it: from now on the
    /// server is believed that it has other owners (see `trustOwners` of core/sync).
    [[nodiscard]] Result<void> trustOwnersOf(const BabyId &babyId);
    /// Whether that server may be signed in to without asking the person. It fails with
    /// `other_server` where the profile holds shared babies of another server: this one would be
    /// sent all of them.
    [[nodiscard]] Result<void> requireSameServer(const QUrl &server) const;
    /// Whether a new account of that address at that server would be taken by signIn(), so that
    /// none is made, and no invite used up, that the profile then has no place for. It fails with
    /// `other_account`.
    [[nodiscard]] Result<void> requireOwnersEmail(const QUrl &server, const QString &email) const;
    /// The server refused the token (401). The account stays, and nothing of the log is lost.
    void tokenRefused();
    /// Forgets account and token on this computer; all entries stay. To end the token on the
    /// server too, call AccountClient::logout() instead, which calls this.
    [[nodiscard]] Result<void> signOut();

    /// Keeps the token in a store of this kind from now on, and remembers the choice; another than
    /// the keychain only until that answers. The answer is an error if that store refuses; the
    /// token then stays where it is, if it is kept at all.
    void useTokenStore(TokenStoreKind kind, TokenStore::DoneHandler handler);
    /// A keychain may have come by now: reads the token that was missed, or moves the one there
    /// that is kept in its stead elsewhere (and takes the file away). It does nothing where there
    /// is nothing to make up for, where the person said no, or where the kind was given. Call it
    /// now and then.
    void retryKeychain();

Q_SIGNALS:
    /// The state, the account or the token is another now.
    void changed();
    /// The token is safe in its store: a program that only signs in may quit.
    void tokenKept();
    /// The token could not be kept: the person is signed in until the program quits. Offer
    /// another TokenStoreKind.
    void tokenNotKept(const weehours::Error &error);

private:
    void readToken(State expected);
    void keepToken();
    void become(State state);
    [[nodiscard]] Result<void> rememberKind(TokenStoreKind kind, bool insteadOfKeychain);
    [[nodiscard]] bool isInsteadOfKeychain() const;
    [[nodiscard]] Result<bool> holdsShared() const;
    [[nodiscard]] Result<void> requireSameAccount(const QUrl &server, const User &user) const;
    [[nodiscard]] Result<bool> isOwnersEmail(const QUrl &server, const QString &email) const;
    [[nodiscard]] Result<void> offerWhatIsApart(Transaction &tx);

    Store &m_store;
    TokenStoreFactory m_stores;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<TokenStore> m_next; // where the token is being moved to, or was before
    bool m_kindIsGiven;
    bool m_isKept = false;
    bool m_isBusy = false; // the token store has not answered yet
    bool m_isDenied = false;
    State m_state = State::Loading;
    bool m_loaded = false;
    std::optional<Account> m_account;
    QByteArray m_token;
    std::optional<Error> m_tokenError;
};

} // namespace weehours
