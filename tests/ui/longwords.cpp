// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/longwords.h"

#include <QRegularExpression>

namespace weehours {

namespace {

const QString plain = QStringLiteral("AEIOUaeiouyncsz");
const QString accented = QStringLiteral("ÅÉÎÖÛåéîöûýñçšž");

} // namespace

QString LongWords::translate(const char *, const char *sourceText, const char *, int) const
{
    return lengthened(QString::fromUtf8(sourceText));
}

QString LongWords::lengthened(const QString &text)
{
    static const QRegularExpression dateFormat(QStringLiteral("^[dMy ,.']+$"));
    if (dateFormat.match(text).hasMatch())
        return text;
    const QString words = text.section(u'\t', 0, 0);
    const QString shortcut = text.mid(words.size());
    QString result;
    qsizetype letters = 0;
    // Not words: %1, %L1, %n, %Ln, %.0f and tags.
    static const QRegularExpression kept(QStringLiteral("%(L?\\d+|L?n|\\.0f)|<[^>]*>"));
    for (qsizetype at = 0; at < words.size();) {
        const auto match = kept.match(words, at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            result += match.captured();
            at += match.capturedLength();
            continue;
        }
        const qsizetype vowel = plain.indexOf(words.at(at));
        result += vowel < 0 ? words.at(at) : accented.at(vowel);
        letters += words.at(at).isLetter() ? 1 : 0;
        ++at;
    }
    // Two fifths longer, with spaces, like real translations.
    static const QString filling = QStringLiteral(" länge wörte über ällen größe");
    for (qsizetype missing = (letters * 2 + 4) / 5; missing > 0; missing -= filling.size())
        result += filling.left(missing).trimmed().isEmpty() ? QString() : filling.left(missing);
    return QStringLiteral("[") + result + QStringLiteral("]") + shortcut;
}

} // namespace weehours
