// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/live/relaymessage.h"

#include <QUuid>

#include <optional>

namespace weehours::server {

namespace {

constexpr char committedLetter = 'c';
constexpr char accessLetter = 'a';
constexpr char accountLetter = 'u';
constexpr char tokenLetter = 't';

/// That many ids fit into one notification with room to spare.
constexpr qsizetype caregiversPerMessage = 300;

constexpr auto idEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

template <typename T>
QByteArray written(const T &id)
{
    return ' ' + id.uuid().toRfc4122().toBase64(idEncoding);
}

template <typename T>
std::optional<T> idOf(const QByteArray &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text, idEncoding);
    if (bytes.size() != 16)
        return std::nullopt;
    return T(QUuid::fromRfc4122(bytes));
}

} // namespace

QList<QByteArray> committedMessages(const BabyId &babyId, const QString &cursor,
                                    const QList<UserId> &caregivers)
{
    QList<QByteArray> messages;
    for (qsizetype at = 0; at < caregivers.size(); at += caregiversPerMessage) {
        QByteArray message = committedLetter + written(babyId) + ' ' + cursor.toLatin1();
        for (const UserId &userId : caregivers.mid(at, caregiversPerMessage))
            message += written(userId);
        messages.append(std::move(message));
    }
    return messages;
}

QByteArray accessMessage(const UserId &userId, const BabyId &babyId)
{
    return accessLetter + written(userId) + written(babyId);
}

QByteArray accountMessage(const UserId &userId)
{
    return accountLetter + written(userId);
}

QByteArray tokenMessage(const TokenId &tokenId)
{
    return tokenLetter + written(tokenId);
}

void handOn(const QByteArray &message, CommitListener &listener)
{
    const QList<QByteArray> fields = message.split(' ');
    const char letter = message.isEmpty() ? '\0' : message.front();
    if (letter == tokenLetter && fields.size() == 2) {
        if (const auto tokenId = idOf<TokenId>(fields[1]))
            listener.tokenEnded(*tokenId);
    } else if (letter == accountLetter && fields.size() == 2) {
        if (const auto userId = idOf<UserId>(fields[1]))
            listener.accountChanged(*userId);
    } else if (letter == accessLetter && fields.size() == 3) {
        const auto userId = idOf<UserId>(fields[1]);
        const auto babyId = idOf<BabyId>(fields[2]);
        if (userId && babyId)
            listener.accessChanged(*userId, *babyId);
    } else if (letter == committedLetter && fields.size() > 3) {
        const auto babyId = idOf<BabyId>(fields[1]);
        QList<UserId> caregivers;
        for (const QByteArray &field : fields.mid(3)) {
            if (const auto userId = idOf<UserId>(field))
                caregivers.append(*userId);
        }
        if (babyId)
            listener.committed({*babyId, QString::fromLatin1(fields[2]), caregivers});
    }
}

} // namespace weehours::server
