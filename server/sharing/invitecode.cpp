// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sharing/invitecode.h"

#include <QCryptographicHash>
#include <QUrl>

#include <sodium.h>

namespace weehours::server {

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr qsizetype codeLength = 10;

} // namespace

InviteCode InviteCode::make()
{
    QString text;
    for (qsizetype i = 0; i < codeLength; ++i) {
        const auto index = randombytes_uniform(static_cast<uint32_t>(alphabet.size()));
        text += QChar(alphabet.at(static_cast<qsizetype>(index)));
    }
    return InviteCode(text);
}

std::optional<InviteCode> InviteCode::parse(const QString &written)
{
    QString text;
    for (QChar c : written.toUpper()) {
        if (c == u'-' || c.isSpace())
            continue;
        if (c == u'O')
            c = u'0';
        else if (c == u'I' || c == u'L')
            c = u'1';
        if (!alphabet.contains(c) || text.size() == codeLength)
            return std::nullopt;
        text += c;
    }
    if (text.size() != codeLength)
        return std::nullopt;
    return InviteCode(text);
}

QByteArray InviteCode::hash() const
{
    return QCryptographicHash::hash(m_text.toLatin1(), QCryptographicHash::Sha256).toHex();
}

QString InviteCode::link(const QString &serverUrl) const
{
    if (serverUrl.isEmpty())
        return {};
    return QStringLiteral("weehours://join?server=%1&code=%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(serverUrl)), m_text);
}

} // namespace weehours::server
