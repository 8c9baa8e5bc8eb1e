// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/entitydigest.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <charconv>

namespace weehours {

quint64 digestTerm(const EntityId &id, qint64 version)
{
    constexpr qsizetype mostDigits = 20;
    std::array<char, uuidLetters + 1 + mostDigits> text;
    writeUuid(id.uuid(), text.data());
    text[uuidLetters] = ':';
    const auto end = std::to_chars(text.data() + uuidLetters + 1, text.data() + text.size(),
                                   version);
    return digestTerm(QByteArrayView(text.data(), end.ptr));
}

quint64 digestTerm(QByteArrayView text)
{
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

QString checksumText(quint64 checksum)
{
    return QStringLiteral("%1").arg(checksum, 16, 16, QLatin1Char('0'));
}

} // namespace weehours
