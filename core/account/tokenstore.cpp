// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/tokenstore.h"

#include "core/account/filetokenstore.h"
#include "core/account/keychaintokenstore.h"

namespace weehours {

QLatin1StringView toText(TokenStoreKind kind)
{
    switch (kind) {
    case TokenStoreKind::Keychain: return QLatin1StringView("keychain");
    case TokenStoreKind::File: return QLatin1StringView("file");
    case TokenStoreKind::Memory: break;
    }
    return QLatin1StringView("memory");
}

std::optional<TokenStoreKind> tokenStoreKindFromText(QStringView text)
{
    for (const auto kind :
         {TokenStoreKind::Keychain, TokenStoreKind::File, TokenStoreKind::Memory}) {
        if (text == toText(kind))
            return kind;
    }
    return std::nullopt;
}

TokenStoreFactory tokenStoresOf(const QString &profileFolder, std::chrono::milliseconds pause)
{
    return [profileFolder, pause](TokenStoreKind kind) -> std::unique_ptr<TokenStore> {
        switch (kind) {
        case TokenStoreKind::Keychain:
            return std::make_unique<KeychainTokenStore>(profileFolder, pause);
        case TokenStoreKind::File: return std::make_unique<FileTokenStore>(profileFolder);
        case TokenStoreKind::Memory: break;
        }
        return std::make_unique<MemoryTokenStore>();
    };
}

void MemoryTokenStore::read(ReadHandler handler)
{
    answerLater(std::move(handler), Result<QByteArray>(m_token));
}

void MemoryTokenStore::write(const QByteArray &token, DoneHandler handler)
{
    m_token = token;
    answerLater(std::move(handler), Result<void>());
}

void MemoryTokenStore::remove(DoneHandler handler)
{
    m_token.clear();
    answerLater(std::move(handler), Result<void>());
}

} // namespace weehours
