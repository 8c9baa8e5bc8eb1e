// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/accounts/credentials.h"

#include "core/protocol/validation.h"

#include <algorithm>

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

} // namespace

Result<Email> checkEmail(const QString &text)
{
    const auto written = normalizeText(text);
    // Letters of another width, and whatever else looks and means the same, make no other address.
    QString address = written ? written->normalized(QString::NormalizationForm_KC) : QString();
    address.replace(ideographicFullStop, u'.'); // as in every name of a computer
    const qsizetype at = address.indexOf(u'@');
    const bool plain = std::ranges::none_of(address, [](QChar c) { return c.isSpace(); })
                       && !hidesSomething(address);
    if (!plain || at < 1 || at != address.lastIndexOf(u'@') || at == address.size() - 1
        || address.size() > longestEmail) {
        return failure(codes::invalidField,
                       QStringLiteral("This is not an e-mail address: write it like "
                                      "name@example.org."),
                       QStringLiteral("/email"));
    }
    return Email{address, address.toLower(), written->toLower()};
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
