// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/tokenstore.h"

namespace weehours {

/// The desktop's secret service. On a computer without one (no D-Bus, or no service on it) every
/// call fails: then another kind must be chosen. If it is locked, the desktop asks the person
/// first.
class KeychainTokenStore final : public TokenStore
{
    Q_OBJECT
public:
    /// @param profileFolder distinguishes the tokens of several profiles of one user
    /// @param pause see tokenStoresOf()
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

} // namespace weehours
