// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/importedid.h"

#include <QCryptographicHash>

namespace weehours {

namespace {

// Bytes 0 to 5 are the time; 6 and 8 begin with the version and the variant; 10 to 15 are the key.
// The remaining bits of 6 to 9 are the checksum.
constexpr int timeSize = 6;
constexpr int checkAt = 6;
constexpr int keyAt = 10;
constexpr int keySize = 6;

quint64 numberOf(QByteArrayView bytes)
{
    quint64 number = 0;
    for (const char byte : bytes)
        number = number << 8 | static_cast<quint8>(byte);
    return number;
}

QByteArray withCheck(QByteArray bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayLiteral("weehours import"));
    hash.addData(bytes.left(timeSize));
    hash.addData(bytes.mid(keyAt));
    const QByteArray sum = hash.result();
    const auto part = [&](int i, int mask, int mark) {
        bytes[checkAt + i] = static_cast<char>((static_cast<quint8>(sum.at(i)) & mask) | mark);
    };
    part(0, 0x0f, 0x70);
    part(1, 0xff, 0);
    part(2, 0x3f, 0x80);
    part(3, 0xff, 0);
    return bytes;
}

} // namespace

ImportKey importKey(const BabyId &baby, QLatin1StringView program, const QString &identity)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(baby.uuid().toRfc4122());
    hash.addData(QByteArrayView(program.data(), program.size()));
    hash.addData(QByteArrayLiteral("\n"));
    hash.addData(identity.toUtf8());
    return numberOf(QByteArrayView(hash.result()).first(keySize));
}

EntityId importedId(Instant start, ImportKey key)
{
    QByteArray bytes(16, '\0');
    const auto msecs = static_cast<quint64>(qMax<qint64>(start.msecs, 0));
    for (int i = 0; i < timeSize; ++i)
        bytes[i] = static_cast<char>(msecs >> (8 * (timeSize - 1 - i)) & 0xff);
    for (int i = 0; i < keySize; ++i)
        bytes[keyAt + i] = static_cast<char>(key >> (8 * (keySize - 1 - i)) & 0xff);
    return EntityId(QUuid::fromRfc4122(withCheck(bytes)));
}

EntityId movedId(const EntityId &id)
{
    const QByteArray bytes = id.uuid().toRfc4122();
    const auto start = static_cast<qint64>(numberOf(QByteArrayView(bytes).first(timeSize)));
    return importedId(Instant{start + 1}, keyOf(id));
}

bool isImported(const EntityId &id)
{
    const QByteArray bytes = id.uuid().toRfc4122();
    return withCheck(bytes) == bytes;
}

ImportKey keyOf(const EntityId &id)
{
    const QByteArray bytes = id.uuid().toRfc4122();
    return numberOf(QByteArrayView(bytes).sliced(keyAt));
}

} // namespace weehours
