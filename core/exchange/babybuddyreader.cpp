// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/babybuddyreader.h"

#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QRegularExpression>

#include <array>

namespace weehours::babybuddy {

namespace {

using Column = QLatin1StringView;

// Those of all models, and what the export leaves out in some versions.
constexpr std::array allColumns{Column("id"),
                                Column("child_id"),
                                Column("child_first_name"),
                                Column("child_last_name"),
                                Column("child"),
                                Column("start"),
                                Column("end"),
                                Column("time"),
                                Column("date"),
                                Column("type"),
                                Column("method"),
                                Column("amount"),
                                Column("notes"),
                                Column("tags"),
                                Column("wet"),
                                Column("solid"),
                                Column("color"),
                                Column("nap"),
                                Column("napping"),
                                Column("name"),
                                Column("dosage"),
                                Column("dosage_unit"),
                                Column("next_dose_interval"),
                                Column("temperature"),
                                Column("weight"),
                                Column("height"),
                                Column("head_circumference"),
                                Column("bmi"),
                                Column("milestone"),
                                Column("note"),
                                Column("duration"),
                                Column("slug"),
                                Column("picture"),
                                Column("image"),
                                Column("last_used"),
                                Column("timer")};

/// The models that Baby Buddy exports, one file each.
enum class Model {
    Child,
    Tag,
    Feeding,
    Change,
    Sleep,
    Pumping,
    Medication,
    Temperature,
    Weight,
    Height,
    Head,
    Bmi,
    TummyTime,
    Note,
};

std::optional<Model> modelOf(const CsvTable &table)
{
    const auto has = [&](const char *name) { return table.has(Column(name)); };
    // Other programs have children too.
    if (has("first_name") && has("birth_date") && !has("familyId"))
        return Model::Child;
    if (has("id") && has("name") && has("color") && table.heading().size() <= 4)
        return Model::Tag;
    if (!has("child_id") && !has("child_first_name") && !has("child"))
        return std::nullopt;
    struct Mark
    {
        const char *column;
        Model model;
    };
    constexpr std::array marks{
        Mark{"method", Model::Feeding},
        Mark{"wet", Model::Change},
        Mark{"nap", Model::Sleep},
        Mark{"napping", Model::Sleep},
        Mark{"dosage", Model::Medication},
        Mark{"temperature", Model::Temperature},
        Mark{"weight", Model::Weight},
        Mark{"height", Model::Height},
        Mark{"head_circumference", Model::Head},
        Mark{"bmi", Model::Bmi},
        Mark{"milestone", Model::TummyTime},
        Mark{"note", Model::Note},
        Mark{"amount", Model::Pumping},
    };
    for (const Mark &mark : marks) {
        if (has(mark.column))
            return mark.model;
    }
    // The oldest files have no naps. A timer is nothing that happened.
    if (has("start") && has("end") && !has("active") && !has("user") && !has("name"))
        return Model::Sleep;
    return std::nullopt;
}

/// The names of children and tags by their ids, which the other files use.
struct Names
{
    QHash<QString, QString> children;
    QHash<QString, QString> tags;
};

struct Line
{
    const CsvTable &table;
    const CsvTable::Row &row;
    const Names &names;

    [[nodiscard]] QString cell(const char *name) const { return table.cell(row, Column(name)); }
    /// A number as some languages write it. Baby Buddy writes thousands with a decimal part, so
    /// that a comma with nothing after its digits is a decimal one.
    [[nodiscard]] QString number(const char *name) const
    {
        static const QRegularExpression comma(QStringLiteral("^(-?[0-9]+),([0-9]+)$"));
        return cell(name).replace(comma, QStringLiteral("\\1.\\2"));
    }
};

QString nameOf(const Line &line)
{
    const QString first = line.cell("child_first_name");
    const QString last = line.cell("child_last_name");
    if (const QString name = (first + u' ' + last).trimmed(); !name.isEmpty())
        return name;
    // Without a name the number tells two children apart.
    const QString id = line.cell("child_id");
    return line.names.children.value(id, id);
}

QString tagsOf(const Line &line)
{
    QStringList tags;
    for (const QString &part : line.cell("tags").split(u',', Qt::SkipEmptyParts)) {
        const QString id = part.trimmed();
        tags.append(line.names.tags.value(id, id));
    }
    return tags.join(QStringLiteral(", "));
}

void readFeeding(ImportedRow &row, const Line &line)
{
    const QString type = line.cell("type").toLower();
    const QString method = line.cell("method").toLower();
    const QString amount = line.number("amount");
    if (type == Column("solid food")) {
        row.kind = kind::solids;
        row.setFood({}, line.cell("type"));
        if (!method.isEmpty())
            row.note(method);
        // Solids have an amount without a unit, which is kept in the note.
        if (const auto value = readNumber(amount); !value || *value != 0)
            row.note(Column("amount"), amount);
        return;
    }
    row.kind = kind::feed;
    const bool isBreast = method.endsWith(Column("breast")) || method.endsWith(Column("breasts"));
    row.fields.insert(field::method,
                      isBreast ? QStringLiteral("breast") : QStringLiteral("bottle"));
    if (method == Column("left breast"))
        row.spanField = field::leftSeconds;
    else if (method == Column("right breast"))
        row.spanField = field::rightSeconds;
    else if (!isBreast && method != Column("bottle"))
        row.note(Column("method"), method);
    if (type == Column("fortified breast milk")) {
        row.fields.insert(field::milk, QStringLiteral("mixed"));
        row.note(QStringLiteral("fortified"));
    } else if (!type.isEmpty() && (!isBreast || type != Column("breast milk"))) {
        row.setWord(field::milk, milkOf(type), Column("milk"), type);
    }
    row.setMeasure(field::amountMl, Dimension::Volume, amount, {}, Column("amount"));
}

void readChange(ImportedRow &row, const Line &line)
{
    row.kind = kind::nappy;
    const bool wet = isYes(line.cell("wet"));
    const bool solid = isYes(line.cell("solid"));
    const char *type = wet && solid ? "mixed" : wet ? "wee" : solid ? "poo" : "dry";
    row.fields.insert(field::type, QString::fromLatin1(type));
    if (const QString colour = line.cell("color"); !colour.isEmpty())
        row.setWord(field::colour, colourOf(colour), Column("colour"), colour);
    const QString amount = line.cell("amount");
    if (const auto value = readNumber(amount); !value || *value != 0)
        row.note(Column("amount"), amount);
}

/// @returns why the row cannot be read
std::optional<Message> readRow(ImportedRow &row, const Line &line, Model model)
{
    const auto measure = [&](QLatin1StringView field, Dimension dimension,
                             const char *name) -> std::optional<Message> {
        const QString text = line.number(name);
        const auto value = readMeasure(text, dimension);
        if (!value)
            return text.isEmpty() ? Message{Sentence::RowEmpty}
                                  : Message{Sentence::RowNotUnderstood, {text}};
        row.add(field, value->value, value->unit);
        return std::nullopt;
    };
    switch (model) {
    case Model::Feeding: readFeeding(row, line); break;
    case Model::Change: readChange(row, line); break;
    case Model::Sleep:
        row.kind = kind::sleep;
        row.isRunning = !row.end;
        if (isYes(line.cell("nap")) || isYes(line.cell("napping")))
            row.note(QStringLiteral("nap"));
        break;
    case Model::Pumping:
        row.kind = kind::pumping;
        row.setMeasure(field::totalMl, Dimension::Volume, line.number("amount"), {},
                       Column("amount"));
        break;
    case Model::Medication:
        row.kind = kind::medication;
        row.setText(field::name, line.cell("name"));
        if (row.fields.isEmpty())
            return Message{Sentence::RowNoName};
        row.setDose(line.number("dosage"), line.cell("dosage_unit"));
        row.note(Column("next dose after"), line.cell("next_dose_interval"));
        break;
    case Model::Temperature:
        row.kind = kind::temperature;
        return measure(field::centiC, Dimension::Temperature, "temperature");
    case Model::Weight:
        row.kind = kind::growth;
        return measure(field::weightG, Dimension::Weight, "weight");
    case Model::Height:
        row.kind = kind::growth;
        return measure(field::heightMm, Dimension::Length, "height");
    case Model::Head:
        row.kind = kind::growth;
        return measure(field::headMm, Dimension::Length, "head_circumference");
    case Model::Bmi:
        row.kind = kind::note;
        row.notes.prepend(QStringLiteral("BMI: ") + line.cell("bmi"));
        break;
    case Model::TummyTime:
        row.kind = kind::activity;
        row.fields.insert(field::activity, QStringLiteral("tummy_time"));
        row.note(Column("milestone"), line.cell("milestone"));
        break;
    case Model::Note:
        row.kind = kind::note;
        row.note(line.cell("note"));
        break;
    case Model::Child:
    case Model::Tag: break;
    }
    return std::nullopt;
}

void readTable(const ImportDocument &document, Model model, const Names &names,
               ImportReading &reading)
{
    const CsvTable &table = document.table();
    const QList<qsizetype> others = table.columnsExcept(allColumns);
    for (const CsvTable::Row &cells : table.rows()) {
        if (cells.isBroken) {
            reading.complain(document.index(), cells.number, {Sentence::RowUnclosed});
            continue;
        }
        const Line line{table, cells, names};
        ImportedRow row;
        row.file = document.index();
        row.row = cells.number;
        const QString id = line.cell("id");
        row.identity = QString::number(static_cast<int>(model)) + u'/'
                       + (id.isEmpty() ? table.wholeOf(cells) : id);
        row.baby = nameOf(line);
        row.note(line.cell("notes"));
        QString start = line.cell("start");
        for (const char *other : {"time", "date"}) {
            if (start.isEmpty())
                start = line.cell(other);
        }
        const QString end = line.cell("end");
        row.start = readTime(start);
        row.end = readTime(end);
        if (!row.start || (!end.isEmpty() && !row.end)) {
            reading.complain(row, {Sentence::RowNoTime, {row.start ? end : start}});
            continue;
        }
        if (const auto why = readRow(row, line, model)) {
            reading.complain(row, *why);
            continue;
        }
        if (const QString tags = tagsOf(line); !tags.isEmpty())
            row.note(Column("tags"), tags);
        row.notes.append(table.linesOf(cells, others));
        reading.add(std::move(row));
    }
}

} // namespace

bool recognises(const ImportDocument &document)
{
    return document.isTable() && modelOf(document.table()).has_value();
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    Names names;
    for (const ImportDocument *document : documents) {
        const CsvTable &table = document->table();
        const auto model = modelOf(table);
        for (const CsvTable::Row &row : table.rows()) {
            const auto cell = [&](const char *name) { return table.cell(row, Column(name)); };
            if (model == Model::Tag) {
                names.tags.insert(cell("id"), cell("name"));
            } else if (model == Model::Child) {
                names.children.insert(cell("id"),
                                      (cell("first_name") + u' ' + cell("last_name")).trimmed());
            } else if (!cell("child_first_name").isEmpty()) {
                names.children.insert(
                    cell("child_id"),
                    (cell("child_first_name") + u' ' + cell("child_last_name")).trimmed());
            }
        }
    }
    for (const ImportDocument *document : documents) {
        const Model model = modelOf(document->table()).value_or(Model::Tag);
        if (model != Model::Tag && model != Model::Child)
            readTable(*document, model, names, reading);
    }
    return {};
}

} // namespace weehours::babybuddy
