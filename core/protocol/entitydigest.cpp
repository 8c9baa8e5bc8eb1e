// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/entitydigest.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace weehours {

quint64 digestTerm(const EntityId &id, qint64 version)
{
    const QByteArray text = id.uuid().toByteArray(QUuid::WithoutBraces) + ':'
                            + QByteArray::number(version);
    return digestTerm(QByteArrayView(text));
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
