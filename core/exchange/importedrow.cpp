// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importedrow.h"

#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"

#include <cmath>

namespace weehours {

void ImportedRow::note(const QString &text)
{
    const QString line = text.trimmed();
    if (!line.isEmpty())
        notes.append(line);
}

void ImportedRow::note(QLatin1StringView label, const QString &text)
{
    if (!text.trimmed().isEmpty())
        notes.append(label + QStringLiteral(": ") + text.trimmed());
}

void ImportedRow::setWord(QLatin1StringView field, std::optional<QLatin1StringView> word,
                          QLatin1StringView label, const QString &text)
{
    if (word)
        fields.insert(field, QString(*word));
    else
        note(label, text);
}

void ImportedRow::setText(QLatin1StringView field, const QString &text)
{
    if (!text.trimmed().isEmpty())
        fields.insert(field, text.trimmed());
}

void ImportedRow::setMeasure(QLatin1StringView field, Dimension dimension, const QString &text,
                             const QString &unit, QLatin1StringView label)
{
    if (text.trimmed().isEmpty())
        return;
    const QString whole = unit.trimmed().isEmpty() ? text : text + u' ' + unit;
    // A unit beside the number is nearer than the one in the heading: `13 lb 8 oz`.
    auto measure = readMeasure(text, dimension);
    if (!measure || !measure->unit)
        measure = readMeasure(whole, dimension);
    if (!measure)
        note(label, whole);
    else if (measure->value != 0 || dimension == Dimension::Temperature)
        add(field, measure->value, measure->unit);
}

void ImportedRow::setDose(const QString &amount, const QString &unit)
{
    const QString whole = (amount.trimmed() + u' ' + unit.trimmed()).trimmed();
    if (whole.isEmpty())
        return;
    const auto [number, word] = splitMeasure(whole);
    const auto value = readNumber(number);
    const auto known = doseUnitOf(word);
    constexpr double thousandths = 1000;
    constexpr double most = 10000000; // what the schema takes
    if (!value || *value <= 0 || *value * thousandths > most || (!word.isEmpty() && !known)) {
        if (!value || *value != 0)
            note(QLatin1StringView("dose"), whole);
        return;
    }
    const auto milli = static_cast<qint64>(std::llround(*value * thousandths));
    if (milli < 1) {
        note(QLatin1StringView("dose"), whole);
        return;
    }
    fields.insert(field::amountMilli, milli);
    if (known)
        fields.insert(field::unit, QString(*known));
}

void ImportedRow::setFood(const QString &name, const QString &otherwise)
{
    constexpr qsizetype longest = 200;
    if (!name.trimmed().isEmpty()) {
        fields.insert(field::food, name.trimmed());
    } else if (notes.size() == 1 && !notes.constFirst().contains(u'\n')
               && notes.constFirst().size() <= longest) {
        fields.insert(field::food, notes.takeFirst());
    } else {
        fields.insert(field::food, otherwise);
    }
}

} // namespace weehours
