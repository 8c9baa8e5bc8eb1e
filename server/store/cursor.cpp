// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/cursor.h"

#include <QByteArray>
#include <QtEndian>

namespace weehours::server {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype encodedBytes = 2 * sizeof(qint64);

} // namespace

QString Cursor::toText() const
{
    QByteArray bytes(encodedBytes, Qt::Uninitialized);
    qToBigEndian(seq, bytes.data());
    qToBigEndian(nonce, bytes.data() + sizeof seq);
    return QString::fromLatin1(bytes.toBase64(encoding));
}

std::optional<Cursor> Cursor::parse(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != encodedBytes)
        return std::nullopt;
    const char *bytes = decoded.decoded.constData();
    const Cursor cursor{qFromBigEndian<qint64>(bytes),
                        qFromBigEndian<qint64>(bytes + sizeof(qint64))};
    // Each cursor has only one text form.
    if (cursor.seq < 0 || cursor.toText() != text)
        return std::nullopt;
    return cursor;
}

} // namespace weehours::server
