// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/accounts/credentials.h"

#include "core/protocol/validation.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace weehours::server {

namespace {

constexpr qsizetype longestEmail = 254;
constexpr qsizetype longestName = 100;
constexpr qsizetype shortestPassword = 10;
constexpr qsizetype longestPassword = 1024;

/// Whether the text contains characters by which it could imitate another name or address:
/// invisible ones, or ones that change the direction. Three kinds are allowed as parts of emoji and
/// scripts: joiners, variation selectors, and the tag letters of flags.
bool hidesSomething(const QString &text)
{
    constexpr char32_t joiner = 0x200d;
    constexpr char32_t flag = 0x1f3f4;
    constexpr char32_t keycap = 0x20e3;
    const QList<uint> characters = text.toUcs4();
    const auto isLook = [](char32_t c) { return c >= 0xfe00 && c <= 0xfe0f; };
    const auto isTag = [](char32_t c) { return c >= 0xe0020 && c <= 0xe007f; };
    const auto isPicture = [](char32_t c) {
        return QChar::category(c) == QChar::Symbol_Other
               || QChar::category(c) == QChar::Symbol_Modifier;
    };
    char32_t shown = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        const char32_t next = i + 1 < characters.size() ? characters[i + 1] : 0;
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            return true;
        if (QChar::isSpace(c) || hasVisibleText(QString::fromUcs4(&c, 1))) {
            shown = c;
            continue;
        }
        const bool joins = c == joiner && isPicture(shown) && isPicture(next);
        const bool chooses = isLook(c) && (isPicture(shown) || next == keycap);
        const bool choosesLetter = c >= 0xe0100 && c <= 0xe01ef
                                   && QChar::script(shown) == QChar::Script_Han;
        if (!joins && !chooses && !choosesLetter && !(isTag(c) && shown == flag))
            return true;
    }
    return false;
}

constexpr char16_t ideographicFullStop = u'\u3002';

/// An address in letters of one width; empty if it is none.
QString inOneWidth(const QString &text)
{
    QString address = text.normalized(QString::NormalizationForm_KC);
    return address.replace(ideographicFullStop, u'.'); // as in every name of a computer
}

/// The label of a domain in Unicode, if it is in Punycode.
QString decodedLabel(const QString &label)
{
    const QLatin1StringView punycode("xn--");
    if (!label.startsWith(punycode))
        return label;
    const QString decoded = inOneWidth(QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist))
                                .toLower();
    const bool isLabel = !decoded.isEmpty() && !decoded.startsWith(punycode)
                         && !decoded.contains(u'.') && !decoded.contains(u'@');
    return isLabel ? decoded : label;
}

/// The comparison key of an address, which contains one @.
QString keyOf(const QString &address)
{
    const QString lower = address.toLower();
    const qsizetype domain = lower.indexOf(u'@') + 1;
    // The dot at the end names the root, which every domain ends in.
    QStringList labels = lower.sliced(domain).split(u'.');
    while (labels.size() > 1 && labels.constLast().isEmpty())
        labels.removeLast();
    for (QString &label : labels)
        label = decodedLabel(label);
    return lower.first(domain) + labels.join(u'.');
}

std::unexpected<Error> noEmail()
{
    return failure(codes::invalidField,
                   QStringLiteral("This is not an e-mail address: write it like "
                                  "name@example.org."),
                   QStringLiteral("/email"));
}

} // namespace

Result<Email> checkEmail(const QString &text)
{
    const auto written = normalizeText(text);
    // Letters of another width, and whatever else looks and means the same, make no other address.
    const QString address = written ? inOneWidth(*written) : QString();
    const qsizetype at = address.indexOf(u'@');
    const bool plain = std::ranges::none_of(address, [](QChar c) { return c.isSpace(); })
                       && !hidesSomething(address);
    if (!plain || at < 1 || at != address.lastIndexOf(u'@') || at == address.size() - 1
        || address.size() > longestEmail)
        return noEmail();
    QString key = keyOf(address);
    if (key.endsWith(u'@'))
        return noEmail(); // the domain was a dot
    return Email{address, std::move(key), written->toLower()};
}

Result<Email> checkNewEmail(const QString &text)
{
    auto email = checkEmail(text);
    if (!email)
        return email;
    const QString domain = email->key.sliced(email->key.indexOf(u'@') + 1);
    const QStringList labels = domain.split(u'.');
    const bool isDomain = std::ranges::none_of(labels, &QString::isEmpty)
                          && std::ranges::all_of(domain, [](QChar c) {
                                 return c.isLetterOrNumber() || c.isMark() || c.isSurrogate()
                                        || c == u'.' || c == u'-' || c == u'_';
                             });
    // What the standard allows only between quotes.
    static const QString special = QStringLiteral("\"(),:;<>[]\\");
    const bool isPlain = std::ranges::none_of(email->key,
                                              [](QChar c) { return special.contains(c); });
    if (!isDomain || !isPlain)
        return noEmail();
    return email;
}

Result<QByteArray> checkNewPassword(const QString &text, const QString &field)
{
    QByteArray password = text.normalized(QString::NormalizationForm_C).toUtf8();
    if (password.size() < shortestPassword || password.size() > longestPassword) {
        return failure(codes::invalidField,
                       QStringLiteral("A password has at least 10 characters, and at most 1024."),
                       field);
    }
    return password;
}

QByteArrayList passwordForms(const QString &text)
{
    QByteArrayList forms{text.normalized(QString::NormalizationForm_C).toUtf8()};
    for (const QString &other : {text, text.normalized(QString::NormalizationForm_D)}) {
        if (!forms.contains(other.toUtf8()))
            forms.append(other.toUtf8());
    }
    return forms;
}

Result<QString> checkName(const QString &text)
{
    const auto name = normalizeText(text);
    if (!name || !hasVisibleText(*name) || name->size() > longestName || name->contains(u'\n')
        || hidesSomething(*name)) {
        return failure(codes::invalidField,
                       QStringLiteral("A name is one line of 1 to 100 characters."),
                       QStringLiteral("/name"));
    }
    return *name;
}

Result<QString> checkDevice(const QString &text)
{
    const auto name = normalizeText(text);
    if (!name || name->size() > longestName || name->contains(u'\n')) {
        return failure(codes::invalidField,
                       QStringLiteral("A device's name is one line of at most 100 characters."),
                       QStringLiteral("/device"));
    }
    return name->isEmpty() ? QStringLiteral("Unnamed device") : *name;
}

} // namespace weehours::server
