// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/huckleberryreader.h"

#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace weehours::huckleberry {

namespace {

using Column = QLatin1StringView;

constexpr Column typeColumn("Type");
constexpr Column startColumn("Start");
constexpr Column endColumn("End");
constexpr Column durationColumn("Duration"); // a nappy's colour
constexpr Column startCondition("Start Condition");
constexpr Column startLocation("Start Location");
constexpr Column endCondition("End Condition");
constexpr Column notesColumn("Notes");
constexpr std::array allColumns{typeColumn,     startColumn,   endColumn,    durationColumn,
                                startCondition, startLocation, endCondition, notesColumn};

/// One row: the meaning of its columns depends on the type.
struct Cells
{
    QString type;
    QString duration;
    QString begin;
    QString place;
    QString finish;
};

bool is(const QString &text, const char *word)
{
    return text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
}

// `00:04R` and `00:06L`, hours and minutes, in any column.
bool readSide(ImportedRow &row, const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)\\s*([LR])$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    const auto length = match.hasMatch() ? readLength(match.capturedView(1)) : std::nullopt;
    if (!length)
        return false;
    const bool left = match.captured(2).front().toLower() == u'l';
    row.fields.insert(left ? field::leftSeconds : field::rightSeconds, *length / msecsPerSecond);
    return true;
}

void readFeed(ImportedRow &row, const Cells &cells)
{
    row.kind = kind::feed;
    const bool beginsWithSide = readSide(row, cells.begin);
    const bool endsWithSide = readSide(row, cells.finish);
    const bool isBreast = is(cells.place, "Breast") || beginsWithSide || endsWithSide;
    // Nothing says what it was, and a feed needs a method.
    if (!isBreast && cells.begin.isEmpty() && cells.finish.isEmpty()
        && !is(cells.place, "Bottle")) {
        row.kind = kind::note;
        row.note(cells.place);
        row.notes.prepend(cells.type);
        return;
    }
    row.fields.insert(field::method,
                      isBreast ? QStringLiteral("breast") : QStringLiteral("bottle"));
    if (!cells.place.isEmpty() && !is(cells.place, "Breast") && !is(cells.place, "Bottle"))
        row.note(Column("place"), cells.place);
    if (isBreast) {
        if (!beginsWithSide)
            row.note(cells.begin);
        if (!endsWithSide)
            row.note(cells.finish);
        return;
    }
    if (!cells.begin.isEmpty())
        row.setWord(field::milk, milkOf(cells.begin), Column("milk"), cells.begin);
    row.setMeasure(field::amountMl, Dimension::Volume, cells.finish, {}, Column("amount"));
}

bool readNappy(ImportedRow &row, const Cells &cells)
{
    row.kind = kind::nappy;
    static const QRegularExpression apart(QStringLiteral("[,:;]"));
    const QString content = cells.finish.section(apart, 0, 0);
    const QString size = cells.finish.mid(content.size());
    const auto type = nappyTypeOf(content);
    if (!type)
        return false;
    row.fields.insert(field::type, QString(*type));
    if (!cells.duration.isEmpty())
        row.setWord(field::colour, colourOf(cells.duration), Column("colour"), cells.duration);
    if (!cells.begin.isEmpty())
        row.setWord(field::consistency, consistencyOf(cells.begin), Column("consistency"),
                    cells.begin);
    if (cells.place.contains(Column("rash"), Qt::CaseInsensitive))
        row.fields.insert(field::rash, true);
    else
        row.note(cells.place);
    if (!size.isEmpty())
        row.note(size.startsWith(u':') ? cells.finish : size.mid(1));
    return true;
}

void readPump(ImportedRow &row, const Cells &cells)
{
    row.kind = kind::pumping;
    row.note(cells.place);
    for (const auto &[side, text] :
         {std::pair(field::leftMl, cells.begin), std::pair(field::rightMl, cells.finish)}) {
        const auto amount = readMeasure(text, Dimension::Volume);
        if (!amount) {
            row.note(text);
            continue;
        }
        row.add(side, amount->value, amount->unit);
        row.add(field::totalMl, amount->value, amount->unit);
    }
}

// An unknown type becomes a note with the whole content of the row.
void readOther(ImportedRow &row, const Cells &cells)
{
    const auto activity = activityOf(cells.type);
    if (is(cells.type, "Bath")) {
        row.kind = kind::bath;
    } else if (activity) {
        row.kind = kind::activity;
        row.fields.insert(field::activity, QString(*activity));
        if (*activity == Column("other"))
            row.fields.insert(field::name, cells.type);
    } else {
        row.kind = kind::note;
        row.notes.prepend(cells.type);
        // Without a duration the note gets the minutes from start to end.
        if (!cells.duration.isEmpty() && (row.end || row.length)) {
            row.note(cells.duration);
            row.end.reset();
            row.length.reset();
        }
    }
    for (const QString &text : {cells.begin, cells.place, cells.finish})
        row.note(text);
}

/// @returns why the row cannot be read
std::optional<Message> readRow(ImportedRow &row, const Cells &cells)
{
    if (is(cells.type, "Feed")) {
        readFeed(row, cells);
    } else if (is(cells.type, "Sleep")) {
        row.kind = kind::sleep;
        row.setText(field::place, cells.place);
        row.note(cells.begin);
        row.note(cells.finish);
        row.isRunning = !row.end && !row.length;
    } else if (is(cells.type, "Diaper") || is(cells.type, "Potty")) {
        if (!readNappy(row, cells))
            return Message{Sentence::RowNotUnderstood, {cells.finish}};
        if (is(cells.type, "Potty"))
            row.fields.insert(field::potty, true);
    } else if (is(cells.type, "Solids")) {
        row.kind = kind::solids;
        row.setFood(cells.begin, cells.type);
        if (!cells.finish.isEmpty())
            row.setWord(field::reaction, reactionOf(cells.finish), Column("reaction"),
                        cells.finish);
        row.note(cells.place);
    } else if (is(cells.type, "Pump")) {
        readPump(row, cells);
    } else if (is(cells.type, "Growth")) {
        row.kind = kind::growth;
        row.setMeasure(field::weightG, Dimension::Weight, cells.begin, {}, Column("weight"));
        row.setMeasure(field::heightMm, Dimension::Length, cells.place, {}, Column("height"));
        row.setMeasure(field::headMm, Dimension::Length, cells.finish, {}, Column("head"));
    } else if (is(cells.type, "Meds") || is(cells.type, "Medicine")
               || is(cells.type, "Medication")) {
        row.kind = kind::medication;
        if (cells.place.isEmpty())
            return Message{Sentence::RowNoName};
        row.setText(field::name, cells.place);
        row.setDose(cells.begin.isEmpty() ? cells.finish : cells.begin, {});
        if (!cells.begin.isEmpty())
            row.note(cells.finish);
    } else if (is(cells.type, "Temp") || is(cells.type, "Temperature")) {
        row.kind = kind::temperature;
        const QString &text = cells.begin.isEmpty() ? cells.finish : cells.begin;
        const auto measure = readMeasure(text, Dimension::Temperature);
        if (!measure)
            return Message{Sentence::RowNotUnderstood, {text}};
        row.add(field::centiC, measure->value, measure->unit);
        row.note(cells.place);
    } else {
        readOther(row, cells);
    }
    return std::nullopt;
}

} // namespace

bool recognises(const ImportDocument &document)
{
    if (!document.isTable())
        return false;
    const CsvTable &table = document.table();
    constexpr std::array others{endColumn,     durationColumn, startCondition,
                                startLocation, endCondition,   notesColumn};
    const auto known = std::ranges::count_if(others, [&](Column name) { return table.has(name); });
    return table.has(typeColumn) && table.has(startColumn) && known >= 2
           && !table.has(Column("child_id")) && !table.has(Column("_activityKey"));
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
            ImportedRow row;
            row.file = document->index();
            row.row = line.number;
            row.identity = table.wholeOf(line);
            row.note(table.cell(line, notesColumn));
            const Cells cells{table.cell(line, typeColumn), table.cell(line, durationColumn),
                              table.cell(line, startCondition), table.cell(line, startLocation),
                              table.cell(line, endCondition)};
            const QString start = table.cell(line, startColumn);
            const QString end = table.cell(line, endColumn);
            row.start = readTime(start);
            row.end = readTime(end);
            if (!row.start || (!end.isEmpty() && !row.end)) {
                reading.complain(row, {Sentence::RowNoTime, {row.start ? end : start}});
                continue;
            }
            if (!row.end && cells.duration.contains(u':'))
                row.length = readLength(cells.duration);
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

} // namespace weehours::huckleberry
