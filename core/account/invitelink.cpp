// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/invitelink.h"

#include "core/account/serveraddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

namespace weehours {

namespace {

constexpr qsizetype codeLength = 10;
constexpr QLatin1StringView crockford("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

std::optional<QString> parseCode(const QString &text)
{
    QString code;
    for (const QChar typed : text.toUpper()) {
        if (typed.isSpace() || typed == u'-')
            continue;
        const QChar read = typed == u'O'                      ? QChar(u'0')
                           : (typed == u'I' || typed == u'L') ? QChar(u'1')
                                                              : typed;
        if (!crockford.contains(read))
            return std::nullopt;
        code.append(read);
    }
    return code.size() == codeLength ? std::optional(code) : std::nullopt;
}

} // namespace

Result<InviteLink> parseInvite(const QString &text)
{
    // People paste the whole message that the link came in.
    static const QRegularExpression link(QStringLiteral("weehours://join\\?[^\\s<>\"]+"));
    const QRegularExpressionMatch found = link.match(text);
    const QString typed = found.hasMatch() ? found.captured() : text.trimmed();
    // The words do not repeat what was typed: it may be nearly a code.
    const auto wrong = failure(
        codes::usage,
        QCoreApplication::translate("InviteLink", "This is not an invitation. It is a code of ten "
                                                  "letters and digits, or a link that begins with "
                                                  "weehours://join."));
    const QUrl url(typed, QUrl::StrictMode);
    if (url.scheme() != QStringLiteral("weehours")) {
        if (const auto code = parseCode(typed))
            return InviteLink{std::nullopt, *code};
        return wrong;
    }
    const QUrlQuery query(url);
    const auto code = parseCode(query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded));
    const auto server = parseServerAddress(query.queryItemValue(QStringLiteral("server"),
                                                                QUrl::FullyDecoded));
    if (url.host() != QStringLiteral("join") || !code || !server)
        return wrong;
    // Whoever made the link would choose who reads along.
    if (isReadAlong(*server)) {
        return failure(codes::usage,
                       QCoreApplication::translate(
                           "InviteLink", "This link leads to a server without encryption, so it is "
                                         "not followed. Ask for a link that has it, or type the "
                                         "server's address and the code yourself."));
    }
    return InviteLink{*server, *code};
}

QString inviteLinkText(const QUrl &server, const QString &code)
{
    if (isReadAlong(server))
        return {};
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("server"),
                       QString::fromLatin1(QUrl::toPercentEncoding(server.toString())));
    query.addQueryItem(QStringLiteral("code"), code);
    QUrl url;
    url.setScheme(QStringLiteral("weehours"));
    url.setHost(QStringLiteral("join"));
    url.setQuery(query);
    return QString::fromLatin1(url.toEncoded());
}

} // namespace weehours
