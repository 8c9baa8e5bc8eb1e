// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/babytrackerreader.h"

#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QRegularExpression>

#include <array>

namespace weehours::babytracker {

namespace {

using Column = QLatin1StringView;

/// One of the tables that follow each other in the file.
struct Section
{
    QString name;
    /// The row of its heading, as a spreadsheet counts.
    qint64 row = 0;
    QString text;
};

QList<Section> sectionsOf(const QString &text)
{
    static const QRegularExpression title(QStringLiteral("^=== ([A-Z ]+) ===\\s*$"));
    QList<Section> sections;
    qint64 number = 0;
    QString rest = text;
    rest.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    rest.replace(u'\r', u'\n');
    bool isQuoted = false;
    for (const QString &line : rest.split(u'\n')) {
        if (!isQuoted)
            ++number;
        const auto match = isQuoted ? QRegularExpressionMatch() : title.match(line);
        if (match.hasMatch()) {
            sections.append({match.captured(1), number + 1, {}});
            continue;
        }
        if (line.count(u'"') % 2 == 1)
            isQuoted = !isQuoted;
        if (!sections.isEmpty())
            sections.last().text += line + u'\n';
    }
    return sections;
}

// The program puts an apostrophe before text that a spreadsheet would take for a formula.
QString withoutGuard(const QString &text)
{
    static const QString dangerous = QStringLiteral("=+-@|");
    return text.size() > 1 && text.front() == u'\'' && dangerous.contains(text.at(1)) ? text.mid(1)
                                                                                      : text;
}

struct Line
{
    const CsvTable &table;
    const CsvTable::Row &row;

    [[nodiscard]] QString cell(const char *name) const
    {
        return withoutGuard(table.cell(row, Column(name)));
    }
    /// The cell and the unit in brackets in its heading.
    [[nodiscard]] std::pair<QString, QString> measured(const char *name) const
    {
        for (qsizetype i = 0; i < table.heading().size(); ++i) {
            const QString heading = table.heading().at(i);
            if (heading.section(u'(', 0, 0).trimmed() == Column(name))
                return {row.cells.value(i).trimmed(), heading.section(u'(', 1).section(u')', 0, 0)};
        }
        return {};
    }
};

void addMeasure(ImportedRow &row, QLatin1StringView field, Dimension dimension,
                const std::pair<QString, QString> &measured, Column label)
{
    row.setMeasure(field, dimension, measured.first, measured.second, label);
}

/// @returns why the row cannot be read
std::optional<Message> readFeeding(ImportedRow &row, const Line &line)
{
    const QString type = line.cell("Type").toLower();
    if (type == Column("solid")) {
        row.kind = kind::solids;
        row.setFood(line.cell("Food"), type);
        row.note(Column("amount"), line.cell("Solid Amount"));
        if (const QString reaction = line.cell("Reaction"); !reaction.isEmpty())
            row.setWord(field::reaction, reactionOf(reaction), Column("reaction"), reaction);
        return std::nullopt;
    }
    row.kind = kind::feed;
    if (type == Column("breast")) {
        row.fields.insert(field::method, QStringLiteral("breast"));
        // For both sides the file does not have the single durations.
        if (const auto side = sideOf(line.cell("Side")))
            row.spanField = *side == Column("left") ? field::leftSeconds : field::rightSeconds;
        return std::nullopt;
    }
    if (type != Column("bottle"))
        return Message{Sentence::RowKindUnknown, {type}};
    row.fields.insert(field::method, QStringLiteral("bottle"));
    addMeasure(row, field::amountMl, Dimension::Volume, line.measured("Amount"), Column("amount"));
    if (const QString milk = line.cell("Content Type"); !milk.isEmpty())
        row.setWord(field::milk, milkOf(milk), Column("milk"), milk);
    return std::nullopt;
}

/// @returns why the row cannot be read
std::optional<Message> readRow(ImportedRow &row, const Line &line, const QString &section)
{
    if (section == Column("FEEDINGS"))
        return readFeeding(row, line);
    if (section == Column("SLEEP")) {
        row.kind = kind::sleep;
        row.note(line.cell("Type"));
        row.isRunning = !row.end && !row.length;
    } else if (section == Column("DIAPERS")) {
        row.kind = kind::nappy;
        const auto type = nappyTypeOf(line.cell("Type"));
        if (!type)
            return Message{Sentence::RowNotUnderstood, {line.cell("Type")}};
        row.fields.insert(field::type, QString(*type));
        if (const QString colour = line.cell("Stool Color"); !colour.isEmpty())
            row.setWord(field::colour, colourOf(colour), Column("colour"), colour);
    } else if (section == Column("PUMPING")) {
        row.kind = kind::pumping;
        const auto amount = line.measured("Volume");
        addMeasure(row, field::totalMl, Dimension::Volume, amount, Column("volume"));
        if (const auto side = sideOf(line.cell("Side")))
            addMeasure(row, *side == Column("left") ? field::leftMl : field::rightMl,
                       Dimension::Volume, amount, Column("volume"));
    } else if (section == Column("GROWTH")) {
        row.kind = kind::growth;
        addMeasure(row, field::weightG, Dimension::Weight, line.measured("Weight"),
                   Column("weight"));
        addMeasure(row, field::heightMm, Dimension::Length, line.measured("Height"),
                   Column("height"));
        addMeasure(row, field::headMm, Dimension::Length, line.measured("Head Circumference"),
                   Column("head"));
    } else if (section == Column("TUMMYTIME") || section == Column("TUMMY TIME")) {
        row.kind = kind::activity;
        row.fields.insert(field::activity, QStringLiteral("tummy_time"));
    } else {
        row.kind = kind::note;
        row.notes.prepend(section.toLower());
        constexpr std::array known{Column("Date"), Column("Time"), Column("Notes"),
                                   Column("Logged By")};
        CsvTable::Row cells = line.row;
        for (QString &cell : cells.cells)
            cell = withoutGuard(cell);
        row.notes.append(line.table.linesOf(cells, line.table.columnsExcept(known)));
    }
    return std::nullopt;
}

} // namespace

bool recognises(const ImportDocument &document)
{
    return document.form() == ImportDocument::Form::Text
           && document.text().left(64).trimmed().startsWith(Column("=== "));
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    for (const ImportDocument *document : documents) {
        const QList<Section> sections = sectionsOf(document->text());
        for (const Section &section : sections) {
            const auto table = CsvTable::read(section.text);
            if (!table)
                return std::unexpected(table.error());
            for (const CsvTable::Row &cells : table->rows()) {
                const Line line{*table, cells};
                ImportedRow row;
                row.file = document->index();
                row.row = section.row + cells.number - 1;
                if (cells.isBroken) {
                    reading.complain(row, {Sentence::RowUnclosed});
                    continue;
                }
                row.identity = section.name + u'/' + table->wholeOf(cells);
                row.note(line.cell("Notes"));
                row.caregiver = line.cell("Logged By");
                const QString date = line.cell("Date");
                const QString start = line.cell("Start Time").isEmpty() ? line.cell("Time")
                                                                        : line.cell("Start Time");
                row.start = readTime((date + u' ' + start).trimmed());
                // Only growth has days without a time of day.
                const bool hasClock = table->has(Column("Time"))
                                      || table->has(Column("Start Time"));
                if (!row.start || (hasClock && start.isEmpty())) {
                    reading.complain(row, {Sentence::RowNoTime, {date + u' ' + start}});
                    continue;
                }
                // The duration is real time, and the end has no date: the duration is right even if
                // the clocks changed meanwhile.
                const QString length = line.cell("Duration");
                const auto end = readClock(line.cell("End Time"));
                if (const auto read = length.isEmpty() ? std::nullopt : readLength(length)) {
                    row.length = read;
                } else if (end) {
                    const QDate on = row.start->wall(DateOrder::MonthFirst).date();
                    row.end = timeAt(*end < row.start->clock ? on.addDays(1) : on, *end);
                }
                if (const auto why = readRow(row, line, section.name))
                    reading.complain(row, *why);
                else
                    reading.add(std::move(row));
            }
        }
    }
    return {};
}

} // namespace weehours::babytracker
