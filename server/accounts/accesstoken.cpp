// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/accounts/accesstoken.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace weehours::server {

AccessToken AccessToken::make()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return AccessToken(QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding
                                                          | QByteArray::OmitTrailingEquals)));
}

QByteArray AccessToken::hashOf(QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(text);
    return hash.result().toHex();
}

} // namespace weehours::server
