// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/babyconnectreader.h"

#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace weehours::babyconnect {

namespace {

using Column = QLatin1StringView;

constexpr std::array allColumns{Column("Start Time"),     Column("End Time"),  Column("Activity"),
                                Column("Duration (min)"), Column("Duration"),  Column("Quantity"),
                                Column("Extra data"),     Column("Text"),      Column("Notes"),
                                Column("Caregiver"),      Column("Child Name")};

struct Cells
{
    QString activity;
    QString quantity;
    QString extra;
    QString text;
};

// The text is `Testa drank 115 ml of formula (17m)`: the unit appears only there, after the
// quantity. Names and notes may contain numbers too, so the quantity must precede it.
std::optional<Unit> unitInText(const Cells &cells, Dimension dimension)
{
    if (const auto unit = unitOf(cells.extra, dimension))
        return unit;
    static const QRegularExpression pattern(
        QStringLiteral("([0-9]+(?:[.,][0-9]+)?)\\s*(\u00b0?[a-z.]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto quantity = readNumber(cells.quantity);
    std::optional<Unit> found;
    for (auto it = pattern.globalMatch(cells.text); it.hasNext();) {
        const auto match = it.next();
        const auto value = readNumber(match.captured(1));
        const auto unit = unitOf(match.captured(2), dimension);
        if (value && quantity && *value == *quantity && unit)
            found = unit;
    }
    if (found)
        return found;
    // `12 lbs 4 oz` for 12.25.
    static const QRegularExpression two(
        QStringLiteral("[0-9.,]+\\s*[a-z.]+,?\\s*[0-9.,]+\\s*[a-z.]+"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr double close = 0.01;
    for (auto it = two.globalMatch(cells.text); it.hasNext();) {
        const auto both = readMeasure(it.next().captured(), dimension);
        if (both && quantity && std::abs(both->value - *quantity) < close)
            found = both->unit;
    }
    return found;
}

// `Testa took 2.5 ml of Paracetamol`.
QString doseUnitInText(const Cells &cells)
{
    static const QRegularExpression pattern(QStringLiteral("([0-9]+(?:[.,][0-9]+)?)\\s*([a-z]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto quantity = readNumber(cells.quantity);
    for (auto it = pattern.globalMatch(cells.text); it.hasNext();) {
        const auto match = it.next();
        const auto value = readNumber(match.captured(1));
        if (value && quantity && *value == *quantity && doseUnitOf(match.captured(2)))
            return match.captured(2);
    }
    return {};
}

// `nursed (10m left, 8m right)` at the very end: a name may contain brackets too.
void readSides(ImportedRow &row, const QString &text)
{
    static const QRegularExpression end(QStringLiteral("nursed \\(([^()]*)\\)\\s*$"));
    static const QRegularExpression side(
        QStringLiteral("(?:([0-9]+)\\s*h)?\\s*(?:([0-9]+)\\s*m)?\\s*(left|right)"));
    const auto match = end.match(text);
    if (!match.hasMatch())
        return;
    for (const QString &part : match.captured(1).split(u',')) {
        const auto one = side.match(part.trimmed());
        if (!one.hasMatch() || (one.captured(1).isEmpty() && one.captured(2).isEmpty()))
            continue;
        const qint64 minutes = one.captured(1).toLongLong() * 60 + one.captured(2).toLongLong();
        row.fields.insert(one.captured(3) == Column("left") ? field::leftSeconds
                                                            : field::rightSeconds,
                          minutes * 60);
    }
}

void readPump(ImportedRow &row, const Cells &cells)
{
    row.kind = kind::pumping;
    const auto unit = unitInText(cells, Dimension::Volume);
    static const QRegularExpression both(
        QStringLiteral("\\(([0-9.,]+)L,\\s*([0-9.,]+)R\\)\\s*(?:\\([^()]*\\))?\\s*$"));
    static const QRegularExpression one(QStringLiteral("\\(([LR])\\)\\s*(?:\\([^()]*\\))?\\s*$"));
    const auto total = readNumber(cells.quantity);
    if (const auto match = both.match(cells.text); match.hasMatch()) {
        for (const auto &[side, part] :
             {std::pair(field::leftMl, 1), std::pair(field::rightMl, 2)}) {
            if (const auto value = readNumber(match.captured(part)))
                row.add(side, *value, unit);
        }
    } else if (const auto side = one.match(cells.text); side.hasMatch() && total) {
        row.add(side.captured(1) == Column("L") ? field::leftMl : field::rightMl, *total, unit);
    }
    if (total)
        row.add(field::totalMl, *total, unit);
}

/// @returns why the row cannot be read
std::optional<Message> readRow(ImportedRow &row, const Cells &cells)
{
    const QString activity = cells.activity.toLower();
    const auto measure = [&](QLatin1StringView field, Dimension dimension) {
        const auto value = readNumber(cells.quantity);
        if (value && *value > 0)
            row.add(field, *value, unitInText(cells, dimension));
        else if (!value)
            row.note(cells.quantity);
    };
    if (activity == Column("bottle")) {
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("bottle"));
        if (!cells.extra.isEmpty())
            row.setWord(field::milk, milkOf(cells.extra), Column("milk"), cells.extra);
        measure(field::amountMl, Dimension::Volume);
    } else if (activity == Column("nursing")) {
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("breast"));
        readSides(row, cells.text);
        row.note(cells.extra);
    } else if (activity == Column("sleep")) {
        row.kind = kind::sleep;
        row.isRunning = !row.end && !row.length;
        row.note(cells.extra);
    } else if (activity == Column("diaper")
               || (activity == Column("potty") && nappyTypeOf(cells.extra))) {
        row.kind = kind::nappy;
        const auto type = nappyTypeOf(cells.extra);
        if (!type)
            return Message{Sentence::RowNotUnderstood, {cells.extra}};
        row.fields.insert(field::type, QString(*type));
        if (activity == Column("potty"))
            row.fields.insert(field::potty, true);
        // At the very end: a name may contain brackets too.
        static const QRegularExpression size(QStringLiteral("\\(([^()]*)\\)\\s*$"));
        row.note(size.match(cells.text).captured(1));
    } else if (activity == Column("expressed") || activity == Column("pumping")) {
        readPump(row, cells);
    } else if (activity == Column("weight")) {
        row.kind = kind::growth;
        measure(field::weightG, Dimension::Weight);
    } else if (activity == Column("height") || activity == Column("length")) {
        row.kind = kind::growth;
        measure(field::heightMm, Dimension::Length);
    } else if (activity == Column("head size") || activity == Column("head")) {
        row.kind = kind::growth;
        measure(field::headMm, Dimension::Length);
    } else if (activity == Column("temperature")) {
        row.kind = kind::temperature;
        measure(field::centiC, Dimension::Temperature);
    } else if (activity == Column("bath")) {
        row.kind = kind::bath;
        row.note(cells.extra);
    } else if (activity == Column("solid") || activity == Column("solids")) {
        row.kind = kind::solids;
        row.setFood(cells.extra, cells.text.isEmpty() ? cells.activity : cells.text.left(200));
        // The amount and how it was liked are only in the sentence.
        if (!cells.extra.isEmpty())
            row.note(cells.text);
    } else if (activity == Column("medicine") && !cells.extra.isEmpty()) {
        row.kind = kind::medication;
        row.setText(field::name, cells.extra);
        row.setDose(cells.quantity, doseUnitInText(cells));
        row.note(cells.text);
    } else if (const auto known = activityOf(activity)) {
        row.kind = kind::activity;
        row.fields.insert(field::activity, QString(*known));
        if (*known == Column("other"))
            row.setText(field::name, cells.activity);
        row.note(cells.text);
        row.note(cells.extra);
    } else {
        // The sentence describes it.
        row.kind = kind::note;
        row.notes.prepend(cells.text.isEmpty()
                              ? cells.activity
                              : cells.activity + QStringLiteral(": ") + cells.text);
        row.note(cells.extra);
    }
    return std::nullopt;
}

} // namespace

bool recognises(const ImportDocument &document)
{
    if (!document.isTable())
        return false;
    const CsvTable &table = document.table();
    return table.has(Column("Start Time")) && table.has(Column("Activity"))
           && table.has(Column("Text"));
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    for (const ImportDocument *document : documents) {
        const CsvTable &table = document->table();
        const QList<qsizetype> others = table.columnsExcept(allColumns);
        for (const CsvTable::Row &line : table.rows()) {
            if (line.isBroken) {
                reading.complain(document->index(), line.number, {Sentence::RowUnclosed});
                continue;
            }
            const auto cell = [&](const char *name) { return table.cell(line, Column(name)); };
            ImportedRow row;
            row.file = document->index();
            row.row = line.number;
            row.identity = table.wholeOf(line);
            row.baby = cell("Child Name");
            row.caregiver = cell("Caregiver");
            row.note(cell("Notes"));
            // An American program, which always writes the month first.
            row.start = readTime(cell("Start Time"), DateOrder::MonthFirst);
            row.end = readTime(cell("End Time"), DateOrder::MonthFirst);
            if (!row.start || (!row.end && !cell("End Time").isEmpty())) {
                reading.complain(row, {Sentence::RowNoTime,
                                       {row.start ? cell("End Time") : cell("Start Time")}});
                continue;
            }
            if (!row.end) {
                const QString minutes = table.has(Column("Duration (min)")) ? cell("Duration (min)")
                                                                            : cell("Duration");
                if (!minutes.isEmpty())
                    row.length = readMinutes(minutes);
            }
            const Cells cells{cell("Activity"), cell("Quantity"), cell("Extra data"), cell("Text")};
            const auto why = readRow(row, cells);
            row.notes.append(table.linesOf(line, others));
            if (why)
                reading.complain(row, *why);
            else
                reading.add(std::move(row));
        }
    }
    return {};
}

} // namespace weehours::babyconnect
