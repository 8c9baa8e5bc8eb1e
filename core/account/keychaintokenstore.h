// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/tokenstore.h"

namespace weehours {

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

} // namespace weehours
