// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/tokenstore.h"
#include "core/store/store.h"

namespace weehours {

/// The account that this profile is signed in to, and its token. The account is stored in the
/// profile, the token in a TokenStore. The log waits for neither. It belongs to the thread of its
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
    /// remembers (by default the keychain)
    Session(Store &store, TokenStoreFactory stores, std::optional<TokenStoreKind> preferred = {},
            QObject *parent = nullptr);

    /// Reads the account at once, and its token when the token store answers; `changed` follows
    /// when the state is known. Call it at start, and again when another process may have signed in
    /// or out (it does nothing if the account is the same).
    void load();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSignedIn() const { return m_state == State::SignedIn; }
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    /// Empty unless signed in. Never log or show it.
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
    /// Why there is no token here, where that is why the state is NeedsSignIn; empty where the
    /// server refused it.
    [[nodiscard]] const std::optional<Error> &tokenError() const { return m_tokenError; }

    /// Applies the answer of a register or login: stores the account, and the token in the
    /// background. Fails with `other_account`, with nothing changed, if the profile has shared
    /// babies of another account, which would be lost. An account with the same e-mail address on
    /// the same server is the same person's, created again after the server lost it.
    /// @param serverId the server's id, if it was asked for
    [[nodiscard]] Result<void> signIn(const QUrl &server, const SignedIn &signedIn,
                                      const QString &serverId = {});
    /// The person is about to make another owner of the baby, or to leave it: from now on the
    /// server's claims about owners are believed (see trustOwners() in core/store).
    [[nodiscard]] Result<void> trustOwnersOf(const BabyId &babyId);
    /// Whether the person may sign in to that server without being asked. Fails with `other_server`
    /// if the profile has shared babies of another server: they would all be sent to this one.
    [[nodiscard]] Result<void> requireSameServer(const QUrl &server) const;
    /// Whether signIn() would accept a new account with that address on that server; checked before
    /// an account is created or an invite used up. Fails with `other_account`.
    [[nodiscard]] Result<void> requireOwnersEmail(const QUrl &server, const QString &email) const;
    /// The account has used a code. Each is good once, so a person who gives it again has what they
    /// want already; the server only says that it is no longer good.
    [[nodiscard]] Result<void> rememberInvite(const QString &code);
    [[nodiscard]] bool hasUsedInvite(const QString &code) const;
    /// The server refused the token (401). The account and the log are kept.
    void tokenRefused();
    /// Removes account and token from this computer; all entries stay. To revoke the token on the
    /// server too, call AccountClient::logout() instead, which calls this.
    [[nodiscard]] Result<void> signOut();

    /// Moves the token to a store of this kind, and remembers the choice; a choice other than the
    /// keychain lasts only until a keychain answers. The answer is an error if that store refuses;
    /// the token then stays where it is, if it is stored at all.
    void useTokenStore(TokenStoreKind kind, TokenStore::DoneHandler handler);
    /// A keychain may have become available: reads the token that could not be read, or moves to it
    /// the token that was stored elsewhere in its stead (and removes the file). It does nothing if
    /// there is nothing to do, if the person refused access, or if the kind was given. Call it now
    /// and then.
    void retryKeychain();

Q_SIGNALS:
    /// The state, the account or the token has changed.
    void changed();
    /// The token is stored: a program that only signs in may quit.
    void tokenKept();
    /// The token could not be stored: the person is signed in until the program quits. Offer
    /// another TokenStoreKind.
    void tokenNotKept(const weehours::Error &error);

private:
    void readToken(State expected);
    void keepToken();
    void become(State state);
    [[nodiscard]] Result<void> rememberKind(TokenStoreKind kind, bool insteadOfKeychain);
    [[nodiscard]] bool isInsteadOfKeychain() const;
    [[nodiscard]] QString usedInvite(const QString &code) const;
    [[nodiscard]] Result<bool> holdsShared() const;
    [[nodiscard]] Result<void> requireSameAccount(const QUrl &server, const User &user) const;
    [[nodiscard]] Result<bool> isOwnersEmail(const QUrl &server, const QString &email) const;
    [[nodiscard]] Result<void> offerWhatIsApart(Transaction &tx);

    Store &m_store;
    TokenStoreFactory m_stores;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<TokenStore> m_next; // the store being moved to, or just left
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
