// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/quickline.h"
#include "core/logbook/quickterms.h"
#include "core/logbook/typedtime.h"

namespace weehours {

/// Reads a quick line of any kind but feed, sleep and nappy, word by word.
class QuickKindReader
{
public:
    /// @param start what the line begins with, as quickTokens() has it: `temperature`, `weight`
    QuickKindReader(const QString &start, Instant now, const Units &units);

    /// Whether a line can begin so.
    [[nodiscard]] static bool knows(const QString &start);

    /// Takes the words that begin at `at`.
    /// @returns how many they are, 0 for what is not understood; `usage` for one time too many
    [[nodiscard]] Result<qsizetype> take(const QList<QuickToken> &tokens, qsizetype at);
    /// The fields, before the schema has seen them.
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

    QString m_kind;
    Instant m_now;
    Units m_units;
    TypedTime m_time;
    std::optional<qint64> m_lasted;
    QJsonObject m_fields;
    QString m_measure;             ///< what a number is of, in growth; or the side, in pumping
    double m_ounces = 0;           ///< of a weight in pounds and ounces
    QLatin1StringView m_textField; ///< what words that mean nothing else go into; may be empty
    QStringList m_text;
    qsizetype m_textEnd = -1; ///< behind the last word of the text
};

} // namespace weehours
