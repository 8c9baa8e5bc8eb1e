// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sprouttrackarchive.h"

#include "core/exchange/sprouttrackentries.h"
#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <array>

namespace weehours::sprouttrack {

namespace {

using Column = QLatin1StringView;

// What is read, and what is of use only in the program itself.
constexpr std::array familyColumns{Column("id"),
                                   Column("time"),
                                   Column("date"),
                                   Column("startTime"),
                                   Column("endTime"),
                                   Column("duration"),
                                   Column("feedDuration"),
                                   Column("pauseDuration"),
                                   Column("type"),
                                   Column("amount"),
                                   Column("unitAbbr"),
                                   Column("unit"),
                                   Column("value"),
                                   Column("side"),
                                   Column("food"),
                                   Column("foodName"),
                                   Column("notes"),
                                   Column("hadReaction"),
                                   Column("reactionDescription"),
                                   Column("bottleType"),
                                   Column("breastMilkAmount"),
                                   Column("sessionId"),
                                   Column("sourcePumpId"),
                                   Column("createdAt"),
                                   Column("updatedAt"),
                                   Column("deletedAt"),
                                   Column("familyId"),
                                   Column("babyId"),
                                   Column("caretakerId"),
                                   Column("foodId"),
                                   Column("medicineId"),
                                   Column("contactId"),
                                   Column("baby"),
                                   Column("caretaker"),
                                   Column("medicine"),
                                   Column("family"),
                                   Column("babyName"),
                                   Column("caretakerName"),
                                   Column("location"),
                                   Column("quality"),
                                   Column("condition"),
                                   Column("color"),
                                   Column("blowout"),
                                   Column("creamApplied"),
                                   Column("leftAmount"),
                                   Column("rightAmount"),
                                   Column("totalAmount"),
                                   Column("doseAmount"),
                                   Column("medicineName"),
                                   Column("soapUsed"),
                                   Column("shampooUsed"),
                                   Column("vaccineName"),
                                   Column("doseNumber"),
                                   Column("enjoyment"),
                                   Column("feedLogId"),
                                   Column("mood"),
                                   Column("reason"),
                                   Column("activities"),
                                   Column("content"),
                                   Column("title"),
                                   Column("description"),
                                   Column("ageInDays"),
                                   Column("photo")};

bool isFamilyTable(const CsvTable &table)
{
    return table.has(Column("id")) && table.has(Column("babyId")) && table.has(Column("deletedAt"));
}

// A table that the archive has beside the logs.
bool isOtherFamilyTable(const CsvTable &table)
{
    const auto has = [&](const char *name) { return table.has(Column(name)); };
    // Links between two others have nothing but their ids.
    const bool isLink = table.heading().size() == 2
                        && (has("eventId") || (has("contactId") && has("medicineId"))
                            || (has("contactId") && has("vaccineLogId")));
    return isLink || (has("id") && has("familyId") && has("createdAt"))
           || (has("unitAbbr") && has("unitName")) || (has("familyId") && has("joinedAt"))
           || (has("storedName") && has("vaccineLogId"))
           || (has("photoId") && (has("activityId") || has("accountId")));
}

// What is no entry of a day, and is said to be left out.
QString leftOutOf(const CsvTable &table)
{
    if (table.has(Column("recurrencePattern")))
        return QStringLiteral("calendar");
    if (table.has(Column("allergenType")))
        return QStringLiteral("allergens");
    return table.has(Column("storedName")) ? QStringLiteral("photos") : QString();
}

/// The names by the ids that the logs of newer versions have in their place.
struct FamilyNames
{
    QHash<QString, QString> babies;
    QHash<QString, QString> caretakers;
    QHash<QString, QString> medicines;
    QHash<QString, QString> foods;

    void take(const CsvTable &table)
    {
        const bool isBaby = table.has(Column("firstName"));
        QHash<QString, QString> &names = isBaby                              ? babies
                                         : table.has(Column("loginId"))      ? caretakers
                                         : table.has(Column("isSupplement")) ? medicines
                                                                             : foods;
        if (!isBaby && !table.has(Column("name")))
            return;
        for (const CsvTable::Row &row : table.rows()) {
            const auto cell = [&](const char *name) { return table.cell(row, Column(name)); };
            names.insert(cell("id"), isBaby
                                         ? (cell("firstName") + u' ' + cell("lastName")).trimmed()
                                         : cell("name"));
        }
    }
};

struct Line
{
    const CsvTable &table;
    const CsvTable::Row &row;
    const FamilyNames &names;

    [[nodiscard]] QString cell(const char *name) const { return table.cell(row, Column(name)); }
    /// A name that is in its own column, or is looked up by its id.
    [[nodiscard]] QString named(const char *name, const char *id,
                                const QHash<QString, QString> &byId) const
    {
        const QString own = cell(name);
        return own.isEmpty() ? byId.value(cell(id)) : own;
    }
};

/// @returns why the row cannot be read
std::optional<Message> readFeedLog(ImportedRow &row, const Line &line)
{
    const QString type = line.cell("type");
    if (type == Column("BREAST")) {
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("breast"));
        auto length = readSeconds(line.cell("feedDuration"));
        const bool hasSpan = row.start && row.start->instant && row.end && row.end->instant;
        if (!length && hasSpan && *row.start->instant < *row.end->instant)
            length = row.end->instant->msecs - row.start->instant->msecs;
        const auto side = sideOf(line.cell("side"));
        if (side && length)
            row.fields.insert(*side == Column("left") ? field::leftSeconds : field::rightSeconds,
                              *length / msecsPerSecond);
        else
            row.note(Column("side"), line.cell("side"));
    } else if (type == Column("BOTTLE")) {
        setBottle(row, line.cell("bottleType"), line.cell("amount"), line.cell("unitAbbr"),
                  line.cell("breastMilkAmount"));
    } else if (type == Column("SOLIDS")) {
        row.kind = kind::solids;
        row.setFood(line.cell("food"), QStringLiteral("solids"));
        if (!line.cell("amount").isEmpty())
            row.note(Column("amount"), line.cell("amount") + u' ' + line.cell("unitAbbr"));
    } else {
        return Message{Sentence::RowKindUnknown, {type}};
    }
    if (isYes(line.cell("hadReaction")))
        row.note(Column("reaction"), line.cell("reactionDescription").isEmpty()
                                         ? QStringLiteral("yes")
                                         : line.cell("reactionDescription"));
    return std::nullopt;
}

/// @returns why the row cannot be read
std::optional<Message> readFamilyRow(ImportedRow &row, const Line &line)
{
    const CsvTable &table = line.table;
    if (table.has(Column("feedDuration")) || table.has(Column("bottleType")))
        return readFeedLog(row, line);
    if (table.has(Column("quality"))) {
        row.kind = kind::sleep;
        row.setText(field::place, line.cell("location"));
        row.note(Column("type"), line.cell("type"));
        row.note(Column("quality"), line.cell("quality"));
        if (!row.end)
            row.length = line.cell("duration").isEmpty() ? std::nullopt
                                                         : readMinutes(line.cell("duration"));
        row.isRunning = !row.end && !row.length;
        return std::nullopt;
    }
    if (table.has(Column("condition")) || table.has(Column("blowout"))) {
        row.kind = kind::nappy;
        const auto type = nappyTypeOf(line.cell("type"));
        if (!type)
            return Message{Sentence::RowNotUnderstood, {line.cell("type")}};
        row.fields.insert(field::type, QString(*type));
        if (const QString colour = line.cell("color"); !colour.isEmpty())
            row.setWord(field::colour, colourOf(colour), Column("colour"), colour);
        if (const QString texture = line.cell("condition"); !texture.isEmpty())
            row.setWord(field::consistency, consistencyOf(texture), Column("consistency"), texture);
        if (isYes(line.cell("blowout")))
            row.note(QStringLiteral("blowout"));
        if (isYes(line.cell("creamApplied")))
            row.note(QStringLiteral("cream applied"));
        return std::nullopt;
    }
    if (table.has(Column("leftAmount")) || table.has(Column("totalAmount"))) {
        row.kind = kind::pumping;
        setPumped(row,
                  QStringLiteral("L: %1, R: %2, Total: %3")
                      .arg(line.cell("leftAmount"), line.cell("rightAmount"),
                           line.cell("totalAmount")),
                  line.cell("unitAbbr"));
        return std::nullopt;
    }
    if (table.has(Column("doseAmount"))) {
        row.kind = kind::medication;
        row.setText(field::name, line.named("medicineName", "medicineId", line.names.medicines));
        if (row.fields.isEmpty())
            return Message{Sentence::RowNoName};
        row.setDose(line.cell("doseAmount"), line.cell("unitAbbr"));
        return std::nullopt;
    }
    if (table.has(Column("value")) && table.has(Column("unit")))
        return setMeasurement(row, line.cell("type"), line.cell("value"), line.cell("unit"));
    if (table.has(Column("soapUsed"))) {
        row.kind = kind::bath;
        for (const auto &[column, word] :
             {std::pair("soapUsed", "soap"), std::pair("shampooUsed", "shampoo")}) {
            if (isYes(line.cell(column)))
                row.note(QString::fromLatin1(word));
        }
        return std::nullopt;
    }
    if (table.has(Column("vaccineName"))) {
        row.kind = kind::vaccination;
        row.setText(field::name, line.cell("vaccineName"));
        if (row.fields.isEmpty())
            return Message{Sentence::RowNoName};
        if (!setVaccineDose(row, line.cell("doseNumber")))
            row.note(Column("dose"), line.cell("doseNumber"));
        return std::nullopt;
    }
    if (table.has(Column("enjoyment"))) {
        row.kind = kind::solids;
        row.setFood(line.named("foodName", "foodId", line.names.foods), QStringLiteral("solids"));
        if (const QString liked = line.cell("enjoyment"); !liked.isEmpty())
            row.setWord(field::reaction, reactionOf(liked), Column("liked"), liked);
        if (isYes(line.cell("hadReaction")))
            row.note(Column("reaction"), line.cell("reactionDescription").isEmpty()
                                             ? QStringLiteral("yes")
                                             : line.cell("reactionDescription"));
        if (!line.cell("amount").isEmpty())
            row.note(Column("amount"), line.cell("amount") + u' ' + line.cell("unitAbbr"));
        return std::nullopt;
    }
    if (table.has(Column("activities"))) {
        row.kind = kind::activity;
        const QString type = line.cell("type");
        const auto activity = activityOf(type).value_or(Column("other"));
        row.fields.insert(field::activity, QString(activity));
        const QString what = line.cell("activities");
        const bool hasOwnName = !what.isEmpty() && (type.isEmpty() || type == Column("CUSTOM"));
        if (activity == Column("other"))
            row.setText(field::name, hasOwnName ? what : type);
        if (!hasOwnName || activity != Column("other"))
            row.note(what);
        return std::nullopt;
    }
    if (table.has(Column("mood")) || table.has(Column("reason"))) {
        row.kind = kind::note;
        row.note(Column("mood"), line.cell("mood"));
        if (!line.cell("amount").isEmpty())
            row.note(Column("milk"), line.cell("amount") + u' ' + line.cell("unitAbbr"));
        row.note(line.cell("reason"));
        return std::nullopt;
    }
    if (table.has(Column("content"))) {
        row.kind = kind::note;
        row.note(line.cell("content"));
        return std::nullopt;
    }
    if (table.has(Column("title"))) {
        row.kind = kind::milestone;
        row.setText(field::title, line.cell("title"));
        row.note(line.cell("description"));
        return std::nullopt;
    }
    const QString type = line.cell("type");
    return type.isEmpty() ? Message{Sentence::RowEmpty} : Message{Sentence::RowKindUnknown, {type}};
}

// Combines the two halves of a breast session into one feed.
bool joinsSession(const ImportedRow &half, const QString &session, QHash<QString, qsizetype> &at,
                  QList<ImportedRow> &rows)
{
    if (session.isEmpty() || half.fields.value(field::method).toString() != Column("breast"))
        return false;
    if (!at.contains(session)) {
        at.insert(session, rows.size());
        return false;
    }
    ImportedRow &whole = rows[at.value(session)];
    for (const auto name : {field::leftSeconds, field::rightSeconds}) {
        const qint64 sum = whole.fields.value(name).toInteger()
                           + half.fields.value(name).toInteger();
        if (sum > 0)
            whole.fields.insert(name, sum);
    }
    const auto before = [](const std::optional<WrittenTime> &one,
                           const std::optional<WrittenTime> &other) {
        return one && other && one->instant && other->instant && *one->instant < *other->instant;
    };
    if (before(half.start, whole.start))
        whole.start = half.start;
    if (before(whole.end, half.end))
        whole.end = half.end;
    whole.notes.append(half.notes);
    return true;
}

void readFamilyTable(const ImportDocument &document, const FamilyNames &names,
                     ImportReading &reading)
{
    const CsvTable &table = document.table();
    const QList<qsizetype> others = table.columnsExcept(familyColumns);
    QHash<QString, qsizetype> sessions;
    for (const CsvTable::Row &cells : table.rows()) {
        if (cells.isBroken) {
            reading.complain(document.index(), cells.number, {Sentence::RowUnclosed});
            continue;
        }
        const Line line{table, cells, names};
        if (!line.cell("deletedAt").isEmpty()) {
            ++reading.deleted;
            continue;
        }
        ImportedRow row;
        row.file = document.index();
        row.row = cells.number;
        row.identity = line.cell("id");
        row.baby = line.named("babyName", "babyId", names.babies);
        // Without a name the id tells two children apart.
        if (row.baby.isEmpty())
            row.baby = line.cell("babyId");
        row.caregiver = line.named("caretakerName", "caretakerId", names.caretakers);
        row.note(line.cell("notes"));
        QString start = line.cell("startTime");
        for (const char *other : {"time", "date"}) {
            if (start.isEmpty())
                start = line.cell(other);
        }
        row.start = readTime(start);
        const QString end = line.cell("endTime");
        row.end = readTime(end);
        if (!row.start || (!end.isEmpty() && !row.end)) {
            reading.complain(row, {Sentence::RowNoTime, {row.start ? end : start}});
            continue;
        }
        const QString session = line.cell("sessionId");
        const auto why = readFamilyRow(row, line);
        row.notes.append(table.linesOf(cells, others));
        if (why) {
            reading.complain(row, *why);
        } else {
            // Both halves have the same identity, whichever comes first.
            if (!session.isEmpty()
                && row.fields.value(field::method).toString() == Column("breast"))
                row.identity = QStringLiteral("session/") + session;
            if (!joinsSession(row, session, sessions, reading.rows))
                reading.add(std::move(row));
        }
    }
}

} // namespace

bool isOfArchive(const CsvTable &table)
{
    return isFamilyTable(table) || isOtherFamilyTable(table);
}

void readArchive(const QList<const ImportDocument *> &tables, ImportReading &reading)
{
    FamilyNames names;
    for (const ImportDocument *document : tables) {
        if (!isFamilyTable(document->table()))
            names.take(document->table());
    }
    for (const ImportDocument *document : tables) {
        const CsvTable &table = document->table();
        const QString leftOut = leftOutOf(table);
        const auto count = static_cast<int>(table.rows().size());
        if (!leftOut.isEmpty() && count > 0)
            reading.complain(document->index(), 0, {Sentence::ListKindUnknown, {leftOut, count}});
        else if (leftOut.isEmpty() && isFamilyTable(table))
            readFamilyTable(*document, names, reading);
    }
}

} // namespace weehours::sprouttrack
