// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/unbroken.h"

#include <QRegularExpression>

namespace weehours {

QString unbroken(QString words)
{
    const QString noBreak(QChar::Nbsp);
    // Units as timewords and units write them, after a number; markup may follow.
    static const QRegularExpression unit(QStringLiteral(
        "(?<=\\d) (?=(?:h|min|s|ml|oz|g|kg|lb|cm|in|%|°C|°F|AM|PM|am|pm)(?![\\p{L}\\d]))"));
    // What follows a larger unit: "1 h 04", "6 lb 3 oz".
    static const QRegularExpression smaller(
        QStringLiteral("(?<=\\d\\x{a0}h|\\d\\x{a0}lb) (?=\\d)"));
    // A count and what is counted, where a part of the words begins: "4 nappies".
    static const QRegularExpression count(QStringLiteral("(?:^|\\n|[·:,>] )\\d+\\K (?=\\p{L})"));
    words.replace(unit, noBreak);
    words.replace(count, noBreak);
    words.replace(smaller, noBreak);
    return words;
}

} // namespace weehours
