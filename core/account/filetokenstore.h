// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/tokenstore.h"

namespace weehours {

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

} // namespace weehours
