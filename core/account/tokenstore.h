// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace weehours {

namespace codes {
/// The token could not be read, kept or removed.
inline constexpr QLatin1StringView tokenStoreFailed("token_store_failed");
} // namespace codes

/// Where a profile keeps its sign-in token between two starts.
enum class TokenStoreKind {
    Keychain, ///< the desktop's secret service
    File,     ///< a file in the profile folder that only this user can read
    Memory,   ///< nowhere: lost when the program quits
};

[[nodiscard]] QLatin1StringView toText(TokenStoreKind kind);
[[nodiscard]] std::optional<TokenStoreKind> tokenStoreKindFromText(QStringView text);

/// Stores the token of one profile. Every function answers later, from the event loop of the thread
/// it was called in; answers to a destroyed store are dropped. Errors have the code
/// `token_store_failed` and say what the person can do; they never contain the token. Their reason
/// is Denied if the person or the keychain refused access.
class TokenStore : public QObject
{
    Q_OBJECT
public:
    using ReadHandler = std::function<void(const Result<QByteArray> &token)>;
    using DoneHandler = std::function<void(const Result<void> &done)>;

    using QObject::QObject;

    [[nodiscard]] virtual TokenStoreKind kind() const = 0;
    /// Answers with an empty token if none is stored.
    virtual void read(ReadHandler handler) = 0;
    virtual void write(const QByteArray &token, DoneHandler handler) = 0;
    /// Removing a token that does not exist is no error.
    virtual void remove(DoneHandler handler) = 0;

protected:
    /// Answers from the event loop, as a slow store would, so that callers see one behaviour.
    template <typename Handler, typename Answer>
    void answerLater(Handler handler, Answer answer)
    {
        QMetaObject::invokeMethod(
            this,
            [handler = std::move(handler), answer = std::move(answer)] {
                if (handler)
                    handler(answer);
            },
            Qt::QueuedConnection);
    }
};

/// Makes the token store of a kind; injected into the Session for tests.
using TokenStoreFactory = std::function<std::unique_ptr<TokenStore>(TokenStoreKind kind)>;

/// At the beginning of a desktop session a keychain may start a little later than the program: how
/// long a program that can wait should wait before asking again.
inline constexpr std::chrono::milliseconds keychainPause{10'000};

/// The factory for the profile in `profileFolder`.
/// @param pause the wait before a keychain that did not answer is asked again; 0: it is not
[[nodiscard]] TokenStoreFactory tokenStoresOf(const QString &profileFolder,
                                              std::chrono::milliseconds pause = {});

/// Keeps the token in memory only: the person signs in again at the next start.
class MemoryTokenStore final : public TokenStore
{
    Q_OBJECT
public:
    using TokenStore::TokenStore;

    [[nodiscard]] TokenStoreKind kind() const override { return TokenStoreKind::Memory; }
    void read(ReadHandler handler) override;
    void write(const QByteArray &token, DoneHandler handler) override;
    void remove(DoneHandler handler) override;

private:
    QByteArray m_token;
};

} // namespace weehours
