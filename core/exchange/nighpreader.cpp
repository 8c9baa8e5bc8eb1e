// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/nighpreader.h"

#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace weehours::nighp {

namespace {

using Column = QLatin1StringView;

/// A column whose heading begins with these letters, and its unit: `Amount (oz.)`.
struct Found
{
    int place = -1;
    QString unit;
};

Found columnLike(const CsvTable &table, const QString &start)
{
    const QStringList &heading = table.heading();
    for (int i = 0; i < heading.size(); ++i) {
        if (CsvTable::plainName(heading.at(i)).startsWith(start)) {
            const QString unit = heading.at(i).section(u'(', 1).section(u')', 0, 0);
            return {i, unit};
        }
    }
    return {};
}

constexpr std::array columnStarts{
    "baby",          "time",     "note",       "startside",   "leftduration", "rightduration",
    "totalduration", "duration", "leftamount", "rightamount", "totalamount",  "amount",
    "status",        "weight",   "length",     "head",        "temperature",  "medicine",
    "medication",    "color",    "unit"};

enum class Sheet { Sleep, Nursing, Bottle, Pump, Diaper, Growth, Medicine, Temperature };

// Whether each column begins with one of these letters. A sheet of another kind has an amount or a
// duration too.
bool hasOnly(const CsvTable &table, std::initializer_list<const char *> starts)
{
    return std::ranges::all_of(table.heading(), [&](const QString &heading) {
        const QString plain = CsvTable::plainName(heading);
        return plain.isEmpty() || std::ranges::any_of(starts, [&](const char *start) {
                   return plain.startsWith(Column(start));
               });
    });
}

std::optional<Sheet> sheetOf(const CsvTable &table)
{
    if (!table.has(Column("Time")) || table.has(Column("Type")) || table.has(Column("Date"))
        || table.has(Column("child_id")))
        return std::nullopt;
    const auto has = [&](const char *start) {
        return columnLike(table, QString::fromLatin1(start)).place >= 0;
    };
    if (has("totalamount") || has("leftamount"))
        return Sheet::Pump;
    if (has("startside") || has("leftduration"))
        return Sheet::Nursing;
    if (table.has(Column("Status")))
        return Sheet::Diaper;
    if (has("weight") || has("headsize"))
        return Sheet::Growth;
    if (has("temperature"))
        return Sheet::Temperature;
    if (has("medicine") || has("medication"))
        return Sheet::Medicine;
    if (has("amount") && hasOnly(table, {"baby", "time", "amount", "note"}))
        return Sheet::Bottle;
    if (has("duration") && hasOnly(table, {"baby", "time", "duration", "note"}))
        return Sheet::Sleep;
    return std::nullopt;
}

struct Line
{
    const CsvTable &table;
    const CsvTable::Row &row;

    [[nodiscard]] QString cell(const char *start) const
    {
        const Found found = columnLike(table, QString::fromLatin1(start));
        return found.place < 0 ? QString() : row.cells.value(found.place).trimmed();
    }
    [[nodiscard]] QString unit(const char *start) const
    {
        return columnLike(table, QString::fromLatin1(start)).unit;
    }
};

// If the total is not the sum of the sides, the sides are right.
void readNursing(ImportedRow &row, const Line &line)
{
    row.kind = kind::feed;
    row.fields.insert(field::method, QStringLiteral("breast"));
    qint64 sum = 0;
    for (const auto &[field, name] : {std::pair(field::leftSeconds, "leftduration"),
                                      std::pair(field::rightSeconds, "rightduration")}) {
        const auto length = readMinutes(line.cell(name));
        if (!length)
            continue;
        row.fields.insert(field, *length / msecsPerSecond);
        sum += *length;
    }
    const QString total = line.cell("totalduration");
    const auto whole = readMinutes(total);
    if (sum > 0) {
        row.length = sum;
        if (whole && *whole != sum)
            row.note(Column("total minutes"), total);
    } else {
        row.length = whole;
        row.note(Column("start side"), line.cell("startside"));
    }
}

void readPump(ImportedRow &row, const Line &line)
{
    row.kind = kind::pumping;
    double sum = 0;
    bool hasSides = false;
    for (const auto &[side, name] :
         {std::pair(field::leftMl, "leftamount"), std::pair(field::rightMl, "rightamount")}) {
        const auto value = readNumber(line.cell(name));
        if (!value)
            continue;
        const auto unit = unitOf(line.unit(name), Dimension::Volume);
        row.add(side, *value, unit);
        row.add(field::totalMl, *value, unit);
        sum += *value;
        hasSides = true;
    }
    const QString total = line.cell("totalamount");
    const auto whole = readNumber(total);
    constexpr double close = 0.005;
    if (whole && !hasSides)
        row.add(field::totalMl, *whole, unitOf(line.unit("totalamount"), Dimension::Volume));
    else if (whole && std::abs(*whole - sum) > close)
        row.note(Column("total amount"), total + u' ' + line.unit("totalamount"));
    if (const auto length = readMinutes(line.cell("totalduration")))
        row.length = length;
}

/// @returns why the row cannot be read
std::optional<Message> readRow(ImportedRow &row, const Line &line, Sheet sheet)
{
    switch (sheet) {
    case Sheet::Sleep:
        row.kind = kind::sleep;
        if (const QString length = line.cell("duration"); !length.isEmpty()) {
            row.length = length.contains(u':') ? readLength(length) : readMinutes(length);
            if (!row.length)
                return Message{Sentence::RowNotUnderstood, {length}};
        }
        row.isRunning = !row.length;
        break;
    case Sheet::Nursing: readNursing(row, line); break;
    case Sheet::Pump: readPump(row, line); break;
    case Sheet::Bottle:
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("bottle"));
        row.setMeasure(field::amountMl, Dimension::Volume, line.cell("amount"), line.unit("amount"),
                       Column("amount"));
        break;
    case Sheet::Diaper: {
        row.kind = kind::nappy;
        const auto type = nappyTypeOf(line.cell("status"));
        if (!type)
            return Message{Sentence::RowNotUnderstood, {line.cell("status")}};
        row.fields.insert(field::type, QString(*type));
        if (const QString colour = line.cell("color"); !colour.isEmpty())
            row.setWord(field::colour, colourOf(colour), Column("colour"), colour);
        break;
    }
    case Sheet::Growth:
        row.kind = kind::growth;
        row.setMeasure(field::weightG, Dimension::Weight, line.cell("weight"), line.unit("weight"),
                       Column("weight"));
        row.setMeasure(field::heightMm, Dimension::Length, line.cell("length"), line.unit("length"),
                       Column("length"));
        row.setMeasure(field::headMm, Dimension::Length, line.cell("head"), line.unit("head"),
                       Column("head"));
        break;
    case Sheet::Temperature: {
        row.kind = kind::temperature;
        const QString text = line.cell("temperature");
        const auto measure = readMeasure(text, Dimension::Temperature);
        if (!measure)
            return text.isEmpty() ? Message{Sentence::RowEmpty}
                                  : Message{Sentence::RowNotUnderstood, {text}};
        row.add(field::centiC, measure->value,
                measure->unit ? measure->unit
                              : unitOf(line.unit("temperature"), Dimension::Temperature));
        break;
    }
    case Sheet::Medicine: {
        row.kind = kind::medication;
        const QString named = line.cell("medicine");
        row.setText(field::name, named.isEmpty() ? line.cell("medication") : named);
        if (row.fields.isEmpty())
            return Message{Sentence::RowNoName};
        const QString unit = line.cell("unit");
        row.setDose(line.cell("amount"), unit.isEmpty() ? line.unit("amount") : unit);
        break;
    }
    }
    return std::nullopt;
}

// The columns that no sheet of the known versions has.
QList<qsizetype> othersOf(const CsvTable &table)
{
    QList<qsizetype> others;
    for (qsizetype i = 0; i < table.heading().size(); ++i) {
        const QString plain = CsvTable::plainName(table.heading().at(i));
        if (std::ranges::none_of(columnStarts, [&](const char *start) {
                return plain.startsWith(Column(start));
            }))
            others.append(i);
    }
    return others;
}

void readTable(const ImportDocument &document, Sheet sheet, ImportReading &reading)
{
    const CsvTable &table = document.table();
    const QList<qsizetype> others = othersOf(table);
    for (const CsvTable::Row &cells : table.rows()) {
        if (cells.isBroken) {
            reading.complain(document.index(), cells.number, {Sentence::RowUnclosed});
            continue;
        }
        const Line line{table, cells};
        ImportedRow row;
        row.file = document.index();
        row.row = cells.number;
        row.identity = QString::number(static_cast<int>(sheet)) + u'/' + table.wholeOf(cells);
        row.baby = table.cell(cells, Column("Baby"));
        row.note(table.cell(cells, Column("Note")));
        row.notes.append(table.linesOf(cells, others));
        const QString time = table.cell(cells, Column("Time"));
        row.start = readTime(time);
        if (!row.start)
            reading.complain(row, {Sentence::RowNoTime, {time}});
        else if (const auto why = readRow(row, line, sheet))
            reading.complain(row, *why);
        else
            reading.add(std::move(row));
    }
}

// ---- The app's own database ----

using Record = QVariantMap;

QString textOf(const Record &record, const char *name)
{
    return record.value(QString::fromLatin1(name)).toString();
}

double numberOf(const Record &record, const char *name)
{
    return record.value(QString::fromLatin1(name)).toDouble();
}

bool isSet(const Record &record, const char *name)
{
    return record.value(QString::fromLatin1(name)).toInt() != 0;
}

/// Reads the rows of the app's own tables. Times are Unix seconds; each row's scale gives its
/// units.
class EasyLog
{
public:
    EasyLog(const ImportDocument &document, ImportReading &reading)
        : m_document(document), m_reading(reading)
    {
        for (const Record &baby : document.rowsOf(QStringLiteral("Baby")))
            m_babies.insert(textOf(baby, "id"), textOf(baby, "name"));
        for (const Record &medicine : document.rowsOf(QStringLiteral("MedicineSelection")))
            m_medicines.insert(textOf(medicine, "id"), medicine);
        // Durations are seconds in one version and minutes in another: no baby nurses for more than
        // 180 minutes on one side.
        constexpr double mostMinutes = 180;
        for (const Record &nursing : document.rowsOf(QStringLiteral("Nursing"))) {
            for (const char *side : {"leftduration", "rightduration", "bothduration"})
                m_inSeconds = m_inSeconds || numberOf(nursing, side) > mostMinutes;
        }
        constexpr double mostSleepMinutes = 1440;
        for (const Record &sleep : document.rowsOf(QStringLiteral("Sleep")))
            m_sleepsInSeconds = m_sleepsInSeconds || numberOf(sleep, "duration") > mostSleepMinutes;
    }

    void read()
    {
        each("Nursing", [&](ImportedRow &row, const Record &record) { nursing(row, record); });
        for (const char *table : {"Formula", "Pumped", "OtherFeed"}) {
            each(table, [&](ImportedRow &row, const Record &record) {
                row.kind = kind::feed;
                row.fields.insert(field::method, QStringLiteral("bottle"));
                if (QLatin1StringView(table) == Column("Formula"))
                    row.fields.insert(field::milk, QStringLiteral("formula"));
                if (numberOf(record, "amount") > 0)
                    row.add(field::amountMl, numberOf(record, "amount"), volume(record));
            });
        }
        each("Sleep", [&](ImportedRow &row, const Record &record) {
            row.kind = kind::sleep;
            const double duration = numberOf(record, "duration");
            row.length = m_sleepsInSeconds ? readSeconds(QString::number(duration))
                                           : readMinutes(QString::number(duration));
        });
        each("Growth", [&](ImportedRow &row, const Record &record) {
            row.kind = kind::growth;
            const bool feet = isSet(record, "isenglishlengthscale");
            const Unit length = feet ? Unit::Inch : Unit::Centimetre;
            const Unit weight = isSet(record, "isenglishweightscale") ? Unit::Pound
                                                                      : Unit::Kilogram;
            add(row, field::weightG, numberOf(record, "weight"), weight);
            add(row, field::heightMm, numberOf(record, "length"), length);
            add(row, field::headMm, numberOf(record, "head"), length);
        });
        each("Temperature", [&](ImportedRow &row, const Record &record) {
            row.kind = kind::temperature;
            add(row, field::centiC, numberOf(record, "temp"),
                isSet(record, "isenglishscale") ? Unit::Fahrenheit : Unit::Celsius);
        });
        each("Medicine", [&](ImportedRow &row, const Record &record) {
            const Record medicine = m_medicines.value(textOf(record, "medid"));
            row.kind = kind::medication;
            row.setText(field::name, textOf(medicine, "name"));
            if (numberOf(record, "amount") > 0)
                row.setDose(QString::number(numberOf(record, "amount")), textOf(medicine, "unit"));
        });
        for (const QString &table : m_document.tables())
            leaveOut(table);
        // The meaning of its numbers is unknown; a guess would be worse than a gap.
        qint64 number = 0;
        for (const Record &record : m_document.rowsOf(QStringLiteral("Diaper"))) {
            m_reading.complain(m_document.index(), ++number,
                               {Sentence::RowNotUnderstood,
                                {QStringLiteral("Diaper, Status ") + textOf(record, "status")}});
        }
    }

private:
    static Unit volume(const Record &record)
    {
        return isSet(record, "isenglishscale") ? Unit::FluidOunce : Unit::Millilitre;
    }

    static void add(ImportedRow &row, QLatin1StringView field, double value, Unit unit)
    {
        if (value > 0)
            row.add(field, value, unit);
    }

    void nursing(ImportedRow &row, const Record &record) const
    {
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("breast"));
        const qint64 scale = m_inSeconds ? 1 : 60;
        qint64 sum = 0;
        for (const auto &[field, name] : {std::pair(field::leftSeconds, "leftduration"),
                                          std::pair(field::rightSeconds, "rightduration")}) {
            const auto seconds = static_cast<qint64>(numberOf(record, name)) * scale;
            if (seconds > 0)
                row.fields.insert(field, seconds);
            sum += seconds;
        }
        const qint64 both = static_cast<qint64>(numberOf(record, "bothduration")) * scale;
        if (sum + both > 0)
            row.length = (sum + both) * msecsPerSecond;
    }

    // The app has tables for other things too, whose columns are not known.
    void leaveOut(const QString &table)
    {
        if (m_read.contains(table) || table == Column("diaper"))
            return;
        qint64 number = 0;
        for (const Record &record : m_document.rowsOf(table)) {
            ++number;
            if (record.contains(QStringLiteral("time")))
                m_reading.complain(m_document.index(), number, {Sentence::RowKindUnknown, {table}});
        }
    }

    template <typename Fill>
    void each(const char *table, Fill fill)
    {
        m_read.append(QString::fromLatin1(table).toLower());
        qint64 number = 0;
        for (const Record &record : m_document.rowsOf(QString::fromLatin1(table))) {
            ImportedRow row;
            row.file = m_document.index();
            row.row = ++number;
            row.identity = QLatin1StringView(table) + QStringLiteral("/") + textOf(record, "id");
            row.baby = m_babies.value(textOf(record, "babyid"));
            row.note(textOf(record, "note"));
            const double time = numberOf(record, "time");
            constexpr double latest = 4102444800; // the year 2100
            if (!(time > 0 && time < latest)) {
                m_reading.complain(row, {Sentence::RowNoTime, {textOf(record, "time")}});
                continue;
            }
            row.start = timeAt(Instant{std::llround(time * 1000)});
            fill(row, record);
            m_reading.add(std::move(row));
        }
    }

    const ImportDocument &m_document;
    ImportReading &m_reading;
    QHash<QString, QString> m_babies;
    QHash<QString, Record> m_medicines;
    QStringList m_read;
    bool m_inSeconds = false;
    bool m_sleepsInSeconds = false;
};

} // namespace

bool recognises(const ImportDocument &document)
{
    if (document.isDatabase()) {
        return document.hasTable(QStringLiteral("Baby"))
               && document.hasTable(QStringLiteral("Nursing"))
               && document.hasTable(QStringLiteral("Formula"));
    }
    return document.isTable() && sheetOf(document.table()).has_value();
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    for (const ImportDocument *document : documents) {
        if (document->isDatabase())
            EasyLog(*document, reading).read();
        else if (const auto sheet = sheetOf(document->table()))
            readTable(*document, *sheet, reading);
    }
    return {};
}

} // namespace weehours::nighp
