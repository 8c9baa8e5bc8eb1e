// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/narareader.h"

#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <array>
#include <cmath>

namespace weehours::nara {

namespace {

using Column = QLatin1StringView;

constexpr Column typeColumn("Type");
constexpr Column epochColumn("Start Date/time (Epoch)");
constexpr Column keyColumn("_activityKey");

// All that are read, or are said by another one.
constexpr std::array allColumns{typeColumn,
                                Column("Profile Name"),
                                Column("Start Date/time"),
                                epochColumn,
                                Column("Created By Caregiver"),
                                Column("Last Updated By Caregiver"),
                                Column("Note"),
                                Column("Time Zone"),
                                Column("[Bottle Feed] Type"),
                                Column("[Bottle Feed] Breast Milk Volume"),
                                Column("[Bottle Feed] Breast Milk Volume Unit"),
                                Column("[Bottle Feed] Formula Name"),
                                Column("[Bottle Feed] Formula Volume"),
                                Column("[Bottle Feed] Formula Volume Unit"),
                                Column("[Bottle Feed] Volume"),
                                Column("[Bottle Feed] Volume Unit"),
                                Column("[Diaper] Type"),
                                Column("[Diaper] Detail"),
                                Column("[Diaper] Dirty Color"),
                                Column("[Diaper] Dirty Texture"),
                                Column("[Sleep] Duration (Seconds)"),
                                Column("[Sleep] End Date/time"),
                                Column("[Sleep] End Date/time (Epoch)"),
                                Column("[Growth] Head Size"),
                                Column("[Growth] Head Size Unit"),
                                Column("[Growth] Height"),
                                Column("[Growth] Height Unit"),
                                Column("[Growth] Weight"),
                                Column("[Growth] Weight Unit"),
                                Column("[Solid Feed] Food"),
                                Column("[Solid Feed] Meal"),
                                Column("[Routine] Routine"),
                                Column("[Baby First] Baby First"),
                                Column("[Vaccine] Vaccine"),
                                Column("[Milestone] Milestone"),
                                Column("[Breastfeed] Begin Side"),
                                Column("[Breastfeed] End Side"),
                                Column("[Breastfeed] Left Duration (Seconds)"),
                                Column("[Breastfeed] Right Duration (Seconds)"),
                                Column("[Combo Feed] Begin Side"),
                                Column("[Combo Feed] End Side"),
                                Column("[Combo Feed] Left Duration (Seconds)"),
                                Column("[Combo Feed] Right Duration (Seconds)"),
                                Column("[Combo Feed] Type"),
                                Column("[Combo Feed] Breast Milk Volume"),
                                Column("[Combo Feed] Breast Milk Volume Unit"),
                                Column("[Combo Feed] Formula Name"),
                                Column("[Combo Feed] Formula Volume"),
                                Column("[Combo Feed] Formula Volume Unit"),
                                Column("[Combo Feed] Volume"),
                                Column("[Combo Feed] Volume Unit"),
                                Column("[Pump] Duration (Seconds)"),
                                Column("[Pump] End Date/time"),
                                Column("[Pump] End Date/time (Epoch)"),
                                Column("[Pump] Left Volume"),
                                Column("[Pump] Left Volume Unit"),
                                Column("[Pump] Right Volume"),
                                Column("[Pump] Right Volume Unit"),
                                Column("[Pump] Total Volume"),
                                Column("[Pump] Total Volume Unit")};

/// One row of the table, whose columns are named `[Type] Column`.
struct Line
{
    const CsvTable &table;
    const CsvTable::Row &row;

    [[nodiscard]] QString cell(const char *name) const { return table.cell(row, Column(name)); }
};

std::optional<Instant> instantOf(const QString &epoch)
{
    constexpr double latest = 4102444800000; // the year 2100: later times are invalid
    // A spreadsheet may have added a fraction.
    const double msecs = readNumber(epoch).value_or(0);
    return msecs > 0 && msecs < latest ? std::optional(Instant{static_cast<qint64>(msecs)})
                                       : std::nullopt;
}

/// Parses an amount, which may be missing but not invalid.
/// @returns the error
std::optional<Message> addAmount(ImportedRow &row, QLatin1StringView field, Dimension dimension,
                                 const QString &amount, const QString &unit)
{
    if (amount.isEmpty())
        return std::nullopt;
    const auto value = readNumber(amount);
    if (!value)
        return Message{Sentence::RowNotUnderstood, {amount}};
    const auto known = unitOf(unit, dimension);
    if (!unit.isEmpty() && !known)
        return Message{Sentence::RowNotUnderstood, {amount + u' ' + unit}};
    if (*value > 0)
        row.add(field, *value, known);
    return std::nullopt;
}

std::optional<Message> readBreast(ImportedRow &row, const Line &line, const char *leftColumn,
                                  const char *rightColumn, const QString &beginSide,
                                  const QString &endSide)
{
    row.kind = kind::feed;
    row.fields.insert(field::method, QStringLiteral("breast"));
    qint64 total = 0;
    for (const auto &[field, name] :
         {std::pair(field::leftSeconds, leftColumn), std::pair(field::rightSeconds, rightColumn)}) {
        const QString text = line.cell(name);
        if (text.isEmpty())
            continue;
        const auto length = readSeconds(text);
        if (!length)
            return Message{Sentence::RowNotUnderstood, {text}};
        row.fields.insert(field, *length / msecsPerSecond);
        total += *length;
    }
    if (total > 0)
        row.length = total;
    const auto side = sideOf(endSide);
    if (side)
        row.fields.insert(field::endSide, QString(*side));
    else if (total == 0)
        row.note(beginSide);
    return std::nullopt;
}

std::optional<Message> readBottle(ImportedRow &row, const Line &line, const QByteArray &prefix)
{
    row.kind = kind::feed;
    row.fields.insert(field::method, QStringLiteral("bottle"));
    const auto cell = [&](const char *name) { return line.cell((prefix + name).constData()); };
    struct Part
    {
        const char *amount;
        const char *unit;
        const char *word;
        const char *milk;
    };
    const QString type = cell("Type");
    if (!type.isEmpty())
        row.setWord(field::milk, milkOf(type), Column("milk"), type);
    QStringList parts;
    QStringList milks;
    for (const Part &part :
         {Part{"Breast Milk Volume", "Breast Milk Volume Unit", "breast milk", "breast_milk"},
          Part{"Formula Volume", "Formula Volume Unit", "formula", "formula"}}) {
        const QString amount = cell(part.amount);
        if (amount.isEmpty())
            continue;
        const qsizetype before = row.quantities.size();
        if (auto why = addAmount(row, field::amountMl, Dimension::Volume, amount, cell(part.unit)))
            return why;
        parts.append(Column(part.word) + QStringLiteral(": ") + amount + u' ' + cell(part.unit));
        if (row.quantities.size() > before)
            milks.append(Column(part.milk));
    }
    // The columns tell it too, where none has the type.
    if (!milks.isEmpty() && !row.fields.contains(field::milk))
        row.fields.insert(field::milk,
                          milks.size() > 1 ? QStringLiteral("mixed") : milks.constFirst());
    if (parts.size() > 1) {
        row.note(parts.join(QStringLiteral(", ")));
    } else if (parts.isEmpty()) {
        if (auto why = addAmount(row, field::amountMl, Dimension::Volume, cell("Volume"),
                                 cell("Volume Unit")))
            return why;
    }
    row.note(cell("Formula Name"));
    return std::nullopt;
}

std::optional<Message> readNappy(ImportedRow &row, const Line &line)
{
    row.kind = kind::nappy;
    const QString type = line.cell("[Diaper] Type");
    const auto known = nappyTypeOf(type);
    if (!known)
        return Message{Sentence::RowNotUnderstood, {type}};
    row.fields.insert(field::type, QString(*known));
    if (const QString detail = line.cell("[Diaper] Detail"); !detail.isEmpty()) {
        if (detail.contains(Column("rash"), Qt::CaseInsensitive))
            row.fields.insert(field::rash, true);
        if (detail.compare(Column("rash"), Qt::CaseInsensitive) != 0)
            row.note(detail);
    }
    // Of several colours the first known one is used; all are in the note.
    if (const QString colours = line.cell("[Diaper] Dirty Color"); !colours.isEmpty()) {
        const QStringList words = colours.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (const auto colour = colourOf(word)) {
                row.fields.insert(field::colour, QString(*colour));
                break;
            }
        }
        if (words.size() > 1 || !row.fields.contains(field::colour))
            row.note(Column("colour"), colours);
    }
    if (const QString texture = line.cell("[Diaper] Dirty Texture"); !texture.isEmpty())
        row.setWord(field::consistency, consistencyOf(texture), Column("consistency"), texture);
    return std::nullopt;
}

// If the end and the duration disagree, the end is right.
void readEnd(ImportedRow &row, const QString &epoch, const QString &seconds)
{
    if (const auto end = instantOf(epoch))
        row.end = timeAt(*end);
    else if (const auto length = readSeconds(seconds); length && *length > 0)
        row.length = length; // of one that is running it is 0
}

// The sides are right, but a total that is not their sum is not lost.
void noteOtherTotal(ImportedRow &row, const QString &total, const QString &unit)
{
    if (total.isEmpty())
        return;
    const auto whole = readNumber(total);
    const auto known = unitOf(unit, Dimension::Volume);
    if (!whole || !known) {
        row.note(Column("total"), (total + u' ' + unit).trimmed());
        return;
    }
    double sides = 0;
    for (const ImportedQuantity &one : std::as_const(row.quantities)) {
        if (one.field == field::totalMl)
            sides += inSchema(one.value, one.unit.value_or(*known));
    }
    if (std::abs(inSchema(*whole, *known) - sides) > 1)
        row.note(Column("total"), total + u' ' + unit);
}

std::optional<Message> readPump(ImportedRow &row, const Line &line)
{
    row.kind = kind::pumping;
    readEnd(row, line.cell("[Pump] End Date/time (Epoch)"), line.cell("[Pump] Duration (Seconds)"));
    bool hasSides = false;
    for (const auto &[field, amount, unit] :
         {std::tuple(field::leftMl, "[Pump] Left Volume", "[Pump] Left Volume Unit"),
          std::tuple(field::rightMl, "[Pump] Right Volume", "[Pump] Right Volume Unit")}) {
        for (const auto each : {field, field::totalMl}) {
            if (auto why = addAmount(row, each, Dimension::Volume, line.cell(amount),
                                     line.cell(unit)))
                return why;
        }
        hasSides = hasSides || !line.cell(amount).isEmpty();
    }
    const QString total = line.cell("[Pump] Total Volume");
    const QString unit = line.cell("[Pump] Total Volume Unit");
    if (hasSides) {
        noteOtherTotal(row, total, unit);
        return std::nullopt;
    }
    return addAmount(row, field::totalMl, Dimension::Volume, total, unit);
}

std::optional<Message> readGrowth(ImportedRow &row, const Line &line)
{
    row.kind = kind::growth;
    if (auto why = addAmount(row, field::weightG, Dimension::Weight, line.cell("[Growth] Weight"),
                             line.cell("[Growth] Weight Unit")))
        return why;
    if (auto why = addAmount(row, field::heightMm, Dimension::Length, line.cell("[Growth] Height"),
                             line.cell("[Growth] Height Unit")))
        return why;
    return addAmount(row, field::headMm, Dimension::Length, line.cell("[Growth] Head Size"),
                     line.cell("[Growth] Head Size Unit"));
}

// Adds all columns of that type to the note.
void noteColumns(ImportedRow &row, const Line &line, const QString &type)
{
    const QString prefix = u'[' + type + u']';
    const QStringList &heading = line.table.heading();
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const QString cell = line.row.cells.value(i).trimmed();
        if (heading.at(i).startsWith(prefix, Qt::CaseInsensitive) && !cell.isEmpty())
            row.note(heading.at(i).mid(prefix.size()).trimmed() + QStringLiteral(": ") + cell);
    }
}

/// @returns why the row cannot be read
std::optional<Message> readRow(ImportedRow &row, const Line &line, const QString &type)
{
    if (type == Column("Breastfeed"))
        return readBreast(row, line, "[Breastfeed] Left Duration (Seconds)",
                          "[Breastfeed] Right Duration (Seconds)",
                          line.cell("[Breastfeed] Begin Side"), line.cell("[Breastfeed] End Side"));
    if (type == Column("Combo Feed"))
        return readBreast(row, line, "[Combo Feed] Left Duration (Seconds)",
                          "[Combo Feed] Right Duration (Seconds)",
                          line.cell("[Combo Feed] Begin Side"), line.cell("[Combo Feed] End Side"));
    if (type == Column("Bottle Feed"))
        return readBottle(row, line, "[Bottle Feed] ");
    if (type == Column("Diaper"))
        return readNappy(row, line);
    if (type == Column("Pump"))
        return readPump(row, line);
    if (type == Column("Growth"))
        return readGrowth(row, line);
    if (type == Column("Sleep")) {
        row.kind = kind::sleep;
        readEnd(row, line.cell("[Sleep] End Date/time (Epoch)"),
                line.cell("[Sleep] Duration (Seconds)"));
        row.isRunning = !row.end && !row.length;
        return std::nullopt;
    }
    if (type == Column("Solid Feed")) {
        row.kind = kind::solids;
        const QString food = line.cell("[Solid Feed] Food");
        row.setFood(food, type);
        row.note(line.cell("[Solid Feed] Meal"));
        return std::nullopt;
    }
    if (type == Column("Routine")) {
        const QString routine = line.cell("[Routine] Routine");
        if (routine.compare(Column("Bath"), Qt::CaseInsensitive) == 0) {
            row.kind = kind::bath;
            return std::nullopt;
        }
        row.kind = kind::activity;
        const auto activity = activityOf(routine).value_or(Column("other"));
        row.fields.insert(field::activity, QString(activity));
        if (activity == Column("other"))
            row.setText(field::name, routine.isEmpty() ? type : routine);
        return std::nullopt;
    }
    if (type == Column("Vaccine")) {
        row.kind = kind::vaccination;
        row.setText(field::name, line.cell("[Vaccine] Vaccine"));
        return row.fields.isEmpty() ? std::optional(Message{Sentence::RowNoName}) : std::nullopt;
    }
    if (type == Column("Milestone") || type == Column("Baby First")) {
        row.kind = kind::milestone;
        row.setText(field::title,
                    line.cell(type == Column("Milestone") ? "[Milestone] Milestone"
                                                          : "[Baby First] Baby First"));
        return row.fields.isEmpty() ? std::optional(Message{Sentence::RowNoName}) : std::nullopt;
    }
    if (type == Column("Medical") || type == Column("Medication") || type == Column("Medicine")) {
        row.kind = kind::note;
        row.notes.prepend(type);
        noteColumns(row, line, type);
        return std::nullopt;
    }
    return Message{Sentence::RowKindUnknown, {type}};
}

// A combo is a breast feed followed by a bottle.
std::optional<Message> addBottleOf(const ImportedRow &breast, const Line &line,
                                   ImportReading &reading)
{
    ImportedRow bottle = breast;
    bottle.fields = {};
    bottle.notes = {};
    bottle.length.reset();
    bottle.identity += QStringLiteral(":bottle");
    if (auto why = readBottle(bottle, line, "[Combo Feed] "))
        return why;
    if (bottle.quantities.isEmpty() && bottle.fields.size() == 1)
        return std::nullopt;
    if (breast.length)
        bottle.start = timeAt(bottle.start->instant->plusMsecs(*breast.length));
    reading.add(std::move(bottle));
    return std::nullopt;
}

} // namespace

bool recognises(const ImportDocument &document)
{
    return document.isTable() && document.table().has(typeColumn)
           && document.table().has(epochColumn) && document.table().has(keyColumn);
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    for (const ImportDocument *document : documents) {
        const CsvTable &table = document->table();
        QList<qsizetype> others = table.columnsExcept(allColumns);
        // Its own keys, links between its tables.
        others.removeIf([&](qsizetype column) {
            return table.heading().at(column).trimmed().startsWith(u'_');
        });
        for (const CsvTable::Row &cells : table.rows()) {
            if (cells.isBroken) {
                reading.complain(document->index(), cells.number, {Sentence::RowUnclosed});
                continue;
            }
            const Line line{table, cells};
            const QString type = table.cell(cells, typeColumn);
            if (type == Column("Profile"))
                continue;
            ImportedRow row;
            row.file = document->index();
            row.row = cells.number;
            const QString key = table.cell(cells, keyColumn);
            row.identity = key.isEmpty() ? table.wholeOf(cells) : key;
            row.baby = line.cell("Profile Name");
            row.zone = line.cell("Time Zone");
            const QString epoch = table.cell(cells, epochColumn);
            const auto start = instantOf(epoch);
            if (!start) {
                reading.complain(row, {Sentence::RowNoTime, {epoch}});
                continue;
            }
            row.start = timeAt(*start);
            row.note(line.cell("Note"));
            row.caregiver = line.cell("Created By Caregiver");
            auto why = readRow(row, line, type);
            if (!why && type == Column("Combo Feed"))
                why = addBottleOf(row, line, reading);
            if (row.kind != kind::note)
                row.notes.append(table.linesOf(cells, others));
            if (why)
                reading.complain(row, *why);
            else
                reading.add(std::move(row));
        }
    }
    return {};
}

} // namespace weehours::nara
