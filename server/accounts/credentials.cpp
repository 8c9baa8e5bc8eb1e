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

/// Whether somebody could write another's name or address that looks the same: by marks that nobody
/// sees, or that turn the writing around. A joiner between two pictures makes one of them.
bool hidesSomething(const QString &text)
{
    constexpr char16_t joiner = 0x200d;
    const auto isPicture = [&](qsizetype i) {
        return i >= 0 && i < text.size()
               && (text[i].isSurrogate() || text[i].category() == QChar::Symbol_Other
                   || text[i].unicode() == 0xfe0f);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar::Category category = text[i].category();
        const bool joins = text[i].unicode() == joiner && isPicture(i - 1) && isPicture(i + 1);
        if (!joins
            && (category == QChar::Other_Format || category == QChar::Separator_Line
                || category == QChar::Separator_Paragraph))
            return true;
    }
    return false;
}

} // namespace

Result<Email> checkEmail(const QString &text)
{
    const auto address = normalizeText(text);
    const qsizetype at = address ? address->indexOf(u'@') : -1;
    const bool plain = address
                       && std::ranges::none_of(*address, [](QChar c) { return c.isSpace(); })
                       && !hidesSomething(*address);
    if (!plain || at < 1 || at != address->lastIndexOf(u'@') || at == address->size() - 1
        || address->size() > longestEmail) {
        return failure(codes::invalidField,
                       QStringLiteral("This is not an e-mail address: write it like "
                                      "name@example.org."),
                       QStringLiteral("/email"));
    }
    return Email{*address, address->toLower()};
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
    if (!name || name->isEmpty() || name->size() > longestName || name->contains(u'\n')
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
