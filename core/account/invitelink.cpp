// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/invitelink.h"

#include "core/protocol/sentence.h"
#include "core/wire/serveraddress.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace weehours {

namespace {

constexpr qsizetype codeLength = 10;
constexpr QLatin1StringView crockford("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == u'\u2212';
}

std::optional<QString> parseCode(QStringView text)
{
    QString code;
    for (const QChar given : text) {
        const QChar typed = given.toUpper();
        if (typed.isSpace() || isDash(typed))
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

/// A code that somebody typed, in groups of any length. Words that have ten letters together
/// ("Please join") are no code: without a digit, only capitals are.
std::optional<QString> codeAlone(const QString &typed)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    const bool isShown = !typed.contains(space) || typed == typed.toUpper()
                         || std::ranges::any_of(typed, [](QChar c) { return c.isDigit(); });
    return isShown ? parseCode(typed) : std::nullopt;
}

/// Removes invisible characters, such as the zero-width spaces that chat programs add.
QString withoutInvisible(const QString &text)
{
    QString visible;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            visible.append(c);
        else if (c.isSpace())
            visible.append(u' ');
    }
    return visible;
}

/// The code within a message. Ordinary words may have ten letters too, so a code is recognised by a
/// digit, a dash, capitals, or the word before it. Two candidates count as none.
std::optional<QString> codeWithin(const QString &message)
{
    static const QRegularExpression ends(QStringLiteral("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    // With a space for the dash, a capital within a word shows that these are no ordinary words.
    static const QRegularExpression marked(
        QStringLiteral("[0-9]|^\\S{5}\\p{Pd}\\S{5}$|^(?=.*\\B\\p{Lu})\\S{5} \\S{5}$"));
    static const QRegularExpression between(QStringLiteral("[:=,;]"));
    const QStringList words = QString(message)
                                  .replace(between, QStringLiteral(" "))
                                  .split(QRegularExpression(QStringLiteral("\\s+")),
                                         Qt::SkipEmptyParts);
    QStringList found;
    QString before;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool isNamed = before == QLatin1StringView("code");
        for (const qsizetype count : {1, 2}) {
            QString candidate = words.mid(at, count).join(u' ');
            candidate.remove(ends);
            const auto code = parseCode(candidate);
            const bool isWhole = count == 1 || candidate.indexOf(u' ') == codeLength / 2;
            const bool isAll = words.size() == 2 && candidate == candidate.toLower();
            const bool isShown = isNamed || isAll || candidate.contains(marked)
                                 || candidate == candidate.toUpper();
            if (code && isWhole && isShown && !found.contains(*code))
                found.append(*code);
        }
        before = words.at(at).toLower().remove(ends);
    }
    return found.size() == 1 ? std::optional(found.constFirst()) : std::nullopt;
}

} // namespace

Result<InviteLink> parseInvite(const QString &text)
{
    // People paste the whole message that contained the link.
    static const QRegularExpression link(QStringLiteral("weehours://join\\?[^\\s<>\"]+"),
                                         QRegularExpression::CaseInsensitiveOption);
    // The link may end a sentence or be in brackets.
    static const QRegularExpression end(QStringLiteral("[^A-Za-z0-9]+$"));
    const QString pasted = withoutInvisible(text);
    const QRegularExpressionMatch found = link.match(pasted);
    const QString typed = found.hasMatch() ? found.captured().remove(end) : pasted.trimmed();
    // The error does not repeat the input, which may be almost a valid code.
    const auto wrong = failure(codes::usage, {Sentence::InviteWrong});
    const QUrl url(typed, QUrl::StrictMode);
    if (url.scheme() != QStringLiteral("weehours")) {
        if (const auto code = codeAlone(typed))
            return InviteLink{std::nullopt, *code};
        // Another web address is no invite of ours.
        if (const auto code = typed.contains(QLatin1StringView("://")) ? std::nullopt
                                                                       : codeWithin(typed))
            return InviteLink{std::nullopt, *code};
        return wrong;
    }
    const QUrlQuery query(url);
    const auto code = parseCode(query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded));
    const auto server = parseServerAddress(query.queryItemValue(QStringLiteral("server"),
                                                                QUrl::FullyDecoded));
    if (url.host() != QStringLiteral("join") || !code || !server)
        return wrong;
    // Otherwise the maker of the link could choose who reads the log.
    if (isReadAlong(*server)) {
        return failure(codes::usage, {Sentence::InviteNotEncrypted});
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
