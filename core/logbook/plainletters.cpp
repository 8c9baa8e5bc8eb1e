// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/plainletters.h"

#include <QHash>

#include <optional>

namespace weehours {

namespace {

/// The same for a text of ASCII letters, which most names are: forms compare hundreds of them.
/// Null for any other text.
std::optional<QString> plainAscii(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text) {
        if (letter.unicode() >= 128)
            return std::nullopt;
        if (letter.isLetterOrNumber())
            plain += letter.toLower();
    }
    return plain;
}

} // namespace

QString plainLetters(const QString &text)
{
    if (const auto plain = plainAscii(text))
        return plain->isEmpty() ? text.trimmed() : *plain;
    // Letters that Unicode does not decompose into a base letter and a mark.
    static const QHash<char32_t, QString> others{
        {U'ı', QStringLiteral("i")},  {U'ß', QStringLiteral("ss")}, {U'ø', QStringLiteral("o")},
        {U'æ', QStringLiteral("ae")}, {U'œ', QStringLiteral("oe")}, {U'ł', QStringLiteral("l")},
        {U'đ', QStringLiteral("d")},  {U'ð', QStringLiteral("d")},  {U'þ', QStringLiteral("th")},
    };
    // Decompose before folding: İ as one character has no lower case letter.
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    for (const char32_t point : folded.toStdU32String()) {
        if (const auto other = others.constFind(point); other != others.cend())
            plain += *other;
        else if (QChar::isLetterOrNumber(point))
            plain += QString::fromUcs4(&point, 1);
    }
    return plain.isEmpty() ? text.trimmed() : plain;
}

} // namespace weehours
