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

namespace weehours {

/// Where a profile keeps its sign-in token between two starts.
enum class TokenStoreKind {
    Keychain, ///< the desktop's secret service
    File,     ///< a file in the profile folder that only this user can read
    Memory,   ///< nowhere: until the program quits
};

[[nodiscard]] QLatin1StringView toText(TokenStoreKind kind);
[[nodiscard]] std::optional<TokenStoreKind> tokenStoreKindFromText(QStringView text);

/// Keeps the one sign-in token of one profile. Every function answers later, from the event loop
/// of the thread it was called in; answers to a store that was destroyed meanwhile are dropped.
/// Errors have the code `token_store_failed` and say what the person can do; they never hold the
/// token. Their reason is Denied where the person, or who guards the keychain, said no.
class TokenStore : public QObject
{
    Q_OBJECT
public:
    using ReadHandler = std::function<void(const Result<QByteArray> &token)>;
    using DoneHandler = std::function<void(const Result<void> &done)>;

    using QObject::QObject;

    [[nodiscard]] virtual TokenStoreKind kind() const = 0;
    /// Gives an empty token where none is kept.
    virtual void read(ReadHandler handler) = 0;
    virtual void write(const QByteArray &token, DoneHandler handler) = 0;
    /// Removing what is not there is no error.
    virtual void remove(DoneHandler handler) = 0;
};

/// Makes the token store of a kind; handed to the Session, so that tests can give their own.
using TokenStoreFactory = std::function<std::unique_ptr<TokenStore>(TokenStoreKind kind)>;

/// A keychain may start a little later than the program does, at the beginning of a desktop
/// session: how long a program that can wait lets pass before it asks once more.
inline constexpr std::chrono::milliseconds keychainPause{10'000};

/// The factory for the profile in `profileFolder`.
/// @param pause before a keychain that did not answer is asked once more; 0: it is not
[[nodiscard]] TokenStoreFactory tokenStoresOf(const QString &profileFolder,
                                              std::chrono::milliseconds pause = {});

/// The desktop's secret service. A computer without one (no D-Bus, or nobody who answers on it)
/// gives an error on every call: then another kind must be chosen. Where it is locked the desktop
/// asks the person, and the answer comes after theirs.
class KeychainTokenStore final : public TokenStore
{
    Q_OBJECT
public:
    /// @param profileFolder tells the tokens of two profiles of one user apart
    /// @param pause as of tokenStoresOf()
    explicit KeychainTokenStore(const QString &profileFolder, std::chrono::milliseconds pause = {});

    [[nodiscard]] TokenStoreKind kind() const override { return TokenStoreKind::Keychain; }
    void read(ReadHandler handler) override;
    void write(const QByteArray &token, DoneHandler handler) override;
    void remove(DoneHandler handler) override;

private:
    void askLater(std::function<void()> ask);
    void askToRead(const ReadHandler &handler, bool again);
    void askToWrite(const QByteArray &token, const DoneHandler &handler, bool again);

    QString m_key;
    std::chrono::milliseconds m_pause;
};

/// The file `token` in the profile folder, mode 0600, replaced as a whole. One that others can
/// read, or that is another's, is refused.
class FileTokenStore final : public TokenStore
{
    Q_OBJECT
public:
    explicit FileTokenStore(const QString &profileFolder);

    [[nodiscard]] TokenStoreKind kind() const override { return TokenStoreKind::File; }
    void read(ReadHandler handler) override;
    void write(const QByteArray &token, DoneHandler handler) override;
    void remove(DoneHandler handler) override;

private:
    QString m_path;
};

/// Keeps the token in memory alone: the person signs in again at the next start.
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
