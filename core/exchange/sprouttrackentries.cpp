// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sprouttrackentries.h"

#include "core/exchange/csvtable.h"
#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QRegularExpression>

#include <cmath>

namespace weehours::sprouttrack {

void setBottle(ImportedRow &row, const QString &type, const QString &amount, const QString &unit,
               const QString &breastMilk)
{
    row.kind = kind::feed;
    row.fields.insert(field::method, QStringLiteral("bottle"));
    if (!type.isEmpty())
        row.setWord(field::milk, milkOf(type), QLatin1StringView("milk"), type);
    row.setMeasure(field::amountMl, Dimension::Volume, amount, unit, QLatin1StringView("amount"));
    if (!breastMilk.isEmpty())
        row.note(QLatin1StringView("breast milk"), breastMilk + u' ' + unit);
}

void setPumped(ImportedRow &row, const QString &text, const QString &unit)
{
    static const QRegularExpression pattern(QStringLiteral("(L|R|Total):\\s*([0-9.,]*[0-9])"));
    const auto known = unitOf(unit, Dimension::Volume);
    QHash<QString, double> amounts;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (const auto value = readNumber(match.captured(2)))
            amounts.insert(match.captured(1), *value);
    }
    const QString left = QStringLiteral("L");
    const QString right = QStringLiteral("R");
    const QString total = QStringLiteral("Total");
    if (const auto whole = readNumber(text))
        amounts.insert(total, *whole);
    if (amounts.contains(left))
        row.add(field::leftMl, amounts.value(left), known);
    if (amounts.contains(right))
        row.add(field::rightMl, amounts.value(right), known);
    const bool hasSides = amounts.contains(left) || amounts.contains(right);
    const double sum = amounts.value(left) + amounts.value(right);
    if (hasSides)
        row.add(field::totalMl, sum, known);
    else if (amounts.contains(total))
        row.add(field::totalMl, amounts.value(total), known);
    // The sides are right, but the other number is not lost.
    constexpr double close = 0.005;
    if (hasSides && amounts.contains(total) && std::abs(amounts.value(total) - sum) > close)
        row.note(QLatin1StringView("total amount"),
                 QString::number(amounts.value(total)) + u' ' + unit);
}

std::optional<Message> setMeasurement(ImportedRow &row, const QString &type, const QString &amount,
                                      const QString &unit)
{
    struct Kind
    {
        const char *word;
        QLatin1StringView kind;
        QLatin1StringView field;
        Dimension dimension;
    };
    const QString plain = CsvTable::plainName(type);
    for (const Kind &one :
         {Kind{"weight", kind::growth, field::weightG, Dimension::Weight},
          Kind{"height", kind::growth, field::heightMm, Dimension::Length},
          Kind{"length", kind::growth, field::heightMm, Dimension::Length},
          Kind{"headcircumference", kind::growth, field::headMm, Dimension::Length},
          Kind{"temperature", kind::temperature, field::centiC, Dimension::Temperature}}) {
        if (plain != QLatin1StringView(one.word))
            continue;
        row.kind = one.kind;
        const auto measure = readMeasure(amount + u' ' + unit, one.dimension);
        if (!measure)
            return Message{Sentence::RowNotUnderstood, {amount + u' ' + unit}};
        row.add(one.field, measure->value, measure->unit);
        return std::nullopt;
    }
    // Only one type has such a unit, whatever its word is.
    for (const Kind &one : {Kind{"", kind::growth, field::weightG, Dimension::Weight},
                            Kind{"", kind::temperature, field::centiC, Dimension::Temperature}}) {
        const auto measure = readMeasure(amount + u' ' + unit, one.dimension);
        if (!measure || !measure->unit)
            continue;
        row.kind = one.kind;
        row.add(one.field, measure->value, measure->unit);
        return std::nullopt;
    }
    return Message{Sentence::RowKindUnknown, {type}};
}

bool setVaccineDose(ImportedRow &row, const QString &number)
{
    constexpr int most = 20; // what the schema takes
    const int dose = number.toInt();
    if (dose < 1 || dose > most)
        return false;
    row.fields.insert(field::dose, dose);
    return true;
}

} // namespace weehours::sprouttrack
