// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/quickline.h"
#include "core/logbook/quickterms.h"
#include "core/logbook/typedtime.h"

namespace weehours {

/// Parses a quick line of any kind except feed, sleep and nappy, word by word.
class QuickKindReader
{
public:
    /// @param start the first word, as given by quickTokens(): `temperature`, `weight`
    QuickKindReader(const QString &start, Instant now, const Units &units);

    /// Whether it can parse a line that begins with this word.
    [[nodiscard]] static bool knows(const QString &start);

    /// Parses the words at `at`.
    /// @returns how many were used, 0 if they are not understood; `usage` for a second time
    [[nodiscard]] Result<qsizetype> take(const QList<QuickToken> &tokens, qsizetype at);
    /// The fields, not yet validated by the schema.
    [[nodiscard]] Result<QuickEntry> finish();

private:
    [[nodiscard]] bool awaitsNumber() const;
    [[nodiscard]] Result<qsizetype> takeTime(const QList<QuickToken> &tokens, qsizetype at);
    [[nodiscard]] qsizetype takeNumber(const QList<QuickToken> &tokens, qsizetype at);
    [[nodiscard]] bool takeMeasure(double number, const QString &unit);
    [[nodiscard]] bool takeGrowth(double number, const QString &unit);
    [[nodiscard]] bool takeWord(const QuickToken &token);
    [[nodiscard]] bool takeText(const QString &typed, qsizetype at);
    [[nodiscard]] Result<void> placeInTime();
    [[nodiscard]] QString textOfWords() const;

    QString m_kind;
    Instant m_now;
    Units m_units;
    TypedTime m_time;
    std::optional<qint64> m_lasted;
    QJsonObject m_fields;
    QString m_measure;             ///< in growth what a number measures; in pumping the side
    double m_ounces = 0;           ///< the sum of pounds and ounces
    QLatin1StringView m_textField; ///< the field for other words; may be empty
    QStringList m_text;
    qsizetype m_textEnd = -1; ///< the position after the last word of the text
};

} // namespace weehours
