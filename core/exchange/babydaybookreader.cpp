// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/babydaybookreader.h"

#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <array>

namespace weehours::babydaybook {

namespace {

using Column = QLatin1StringView;

/// A record of either form of the backup: the database has `start_millis` where the document has
/// `startMillis`.
struct Record
{
    QVariantMap values;

    [[nodiscard]] QVariant value(const char *name) const
    {
        return values.value(CsvTable::plainName(QString::fromLatin1(name)));
    }
    [[nodiscard]] QString text(const char *name) const { return value(name).toString().trimmed(); }
    [[nodiscard]] double number(const char *name) const { return value(name).toDouble(); }
    [[nodiscard]] qint64 msecs(const char *name) const { return value(name).toLongLong(); }
    [[nodiscard]] bool flag(const char *name) const { return isYes(text(name)); }
};

Record recordOf(const QVariantMap &map)
{
    Record record;
    for (auto it = map.constBegin(); it != map.constEnd(); ++it)
        record.values.insert(CsvTable::plainName(it.key()), it.value());
    return record;
}

/// The lists of a backup of either form.
struct Backup
{
    int file = 0;
    QString baby;
    /// Whether its numbers may be in other units than the metric ones.
    bool hasOpenUnits = false;
    QHash<QString, QString> babies;
    /// Lists of other things, and how many are in each.
    QMap<QString, qsizetype> others;
    QHash<QString, QString> types;
    QHash<QString, QString> groups;
    QList<Record> activities;
    QList<Record> growth;

    /// Empty if the person has to be asked.
    [[nodiscard]] std::optional<Unit> unit(Unit metric) const
    {
        return hasOpenUnits ? std::nullopt : std::optional(metric);
    }
};

Backup backupOf(const ImportDocument &document)
{
    Backup backup;
    backup.file = document.index();
    if (document.isDatabase()) {
        for (const auto &row : document.rowsOf(QStringLiteral("daily_actions")))
            backup.activities.append(recordOf(row));
        for (const auto &row : document.rowsOf(QStringLiteral("growth")))
            backup.growth.append(recordOf(row));
        for (const auto &row : document.rowsOf(QStringLiteral("babies"))) {
            const Record baby = recordOf(row);
            backup.babies.insert(baby.text("uid"), baby.text("name"));
            backup.hasOpenUnits = backup.hasOpenUnits || baby.flag("convert_units");
        }
        for (const auto &row : document.rowsOf(QStringLiteral("daily_action_types")))
            backup.types.insert(recordOf(row).text("uid"), recordOf(row).text("title"));
        for (const auto &row : document.rowsOf(QStringLiteral("groups")))
            backup.groups.insert(recordOf(row).text("uid"), recordOf(row).text("title"));
        constexpr std::array known{"daily_actions", "growth", "babies", "daily_action_types",
                                   "groups"};
        for (const QString &table : document.tables()) {
            const bool isKnown = std::ranges::any_of(known, [&](const char *name) {
                return table == Column(name);
            });
            // SQLite and Android have tables of their own.
            if (!isKnown && !table.startsWith(Column("sqlite_"))
                && !table.startsWith(Column("android_")) && !document.rowsOf(table).isEmpty())
                backup.others.insert(table, document.rowsOf(table).size());
        }
        return backup;
    }
    const QJsonObject whole = document.json().object();
    const Record baby = recordOf(whole.value(Column("baby")).toObject().toVariantMap());
    backup.baby = baby.text("name");
    backup.hasOpenUnits = baby.flag("convert_units");
    const auto each = [&](Column list, auto take) {
        for (const QJsonValue &one : whole.value(list).toArray())
            take(recordOf(one.toObject().toVariantMap()));
    };
    each(Column("activities"), [&](const Record &one) { backup.activities.append(one); });
    each(Column("growth"), [&](const Record &one) { backup.growth.append(one); });
    each(Column("activityTypes"),
         [&](const Record &one) { backup.types.insert(one.text("uid"), one.text("title")); });
    each(Column("groups"),
         [&](const Record &one) { backup.groups.insert(one.text("uid"), one.text("title")); });
    for (auto it = whole.constBegin(); it != whole.constEnd(); ++it) {
        const bool isKnown = it.key() == Column("activities") || it.key() == Column("growth")
                             || it.key() == Column("activityTypes") || it.key() == Column("groups");
        if (!isKnown && it.value().isArray() && !it.value().toArray().isEmpty())
            backup.others.insert(it.key(), it.value().toArray().size());
    }
    return backup;
}

std::optional<WrittenTime> timeOf(qint64 msecs)
{
    constexpr qint64 latest = 4102444800000; // the year 2100
    return msecs > 0 && msecs < latest ? std::optional(timeAt(Instant{msecs})) : std::nullopt;
}

void setLength(ImportedRow &row, const Record &record)
{
    row.end = timeOf(record.msecs("end_millis"));
    const qint64 duration = record.msecs("duration");
    if (!row.end && duration > 0 && duration < 8 * msecsPerDay)
        row.length = duration;
}

void readBreast(ImportedRow &row, const Record &record)
{
    row.kind = kind::feed;
    row.fields.insert(field::method, QStringLiteral("breast"));
    bool hasSides = false;
    for (const auto &[field, name] : {std::pair(field::leftSeconds, "left_duration"),
                                      std::pair(field::rightSeconds, "right_duration")}) {
        if (const qint64 length = record.msecs(name); length > 0) {
            row.fields.insert(field, length / msecsPerSecond);
            hasSides = true;
        }
    }
    if (const auto side = sideOf(record.text("side"))) {
        if (hasSides)
            row.fields.insert(field::endSide, QString(*side));
        else
            row.spanField = *side == Column("left") ? field::leftSeconds : field::rightSeconds;
    }
}

/// @returns why the record cannot be read
std::optional<Message> readActivity(ImportedRow &row, const Record &record, const Backup &backup)
{
    const QString type = record.text("type");
    const QString group = backup.groups.value(record.text("group_uid"));
    const double volume = record.number("volume");
    if (type == Column("bottle")) {
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("bottle"));
        if (volume > 0)
            row.add(field::amountMl, volume, backup.unit(Unit::Millilitre));
        if (!group.isEmpty())
            row.setWord(field::milk, milkOf(group), Column("milk"), group);
        return std::nullopt;
    }
    if (type == Column("sleeping")) {
        row.kind = kind::sleep;
        row.isRunning = !row.end && !row.length;
    } else if (type == Column("breastfeeding")) {
        readBreast(row, record);
    } else if (type == Column("diaper_change") || type == Column("potty")) {
        row.kind = kind::nappy;
        const bool pee = record.flag("pee");
        const bool poo = record.flag("poo");
        const char *what = pee && poo ? "mixed" : pee ? "wee" : poo ? "poo" : "dry";
        row.fields.insert(field::type, QString::fromLatin1(what));
        if (type == Column("potty"))
            row.fields.insert(field::potty, true);
    } else if (type == Column("food")) {
        row.kind = kind::solids;
        const QString reaction = record.text("reaction");
        const double amount = record.number("amount");
        const QString unit = record.text("amount_unit");
        if (amount > 0 && amount <= 2000 && unit == Column("g"))
            row.fields.insert(field::amountG, qRound64(amount));
        row.setFood(group, type);
        if (amount > 0 && unit != Column("g"))
            row.note(Column("amount"), (record.text("amount") + u' ' + unit).trimmed());
        if (!reaction.isEmpty())
            row.setWord(field::reaction, reactionOf(reaction), Column("reaction"), reaction);
        return std::nullopt;
    } else if (type == Column("temperature")) {
        row.kind = kind::temperature;
        // The file claims to be metric, but may contain Fahrenheit; no child has 60 °C.
        const double value = record.number("temperature");
        constexpr double hottest = 60;
        row.add(field::centiC, value, value > hottest ? Unit::Fahrenheit : Unit::Celsius);
    } else if (type == Column("pump")) {
        row.kind = kind::pumping;
        const auto side = sideOf(record.text("side"));
        if (volume > 0) {
            const auto unit = backup.unit(Unit::Millilitre);
            row.add(field::totalMl, volume, unit);
            if (side)
                row.add(*side == Column("left") ? field::leftMl : field::rightMl, volume, unit);
        }
        return std::nullopt;
    } else if (type == Column("bath")) {
        row.kind = kind::bath;
        if (record.flag("hair_wash"))
            row.note(QStringLiteral("hair wash"));
    } else if (type == Column("medicine")) {
        row.kind = kind::medication;
        row.setText(field::name, group.isEmpty() ? record.text("title") : group);
        if (row.fields.isEmpty())
            row.setText(field::name, row.notes.isEmpty() ? QString() : row.notes.takeFirst());
        if (row.fields.isEmpty())
            return Message{Sentence::RowNoName};
        if (record.number("amount") > 0)
            row.setDose(record.text("amount"), record.text("amount_unit"));
        return std::nullopt;
    } else if (type == Column("vaccination")
               && !(group.isEmpty() && record.text("title").isEmpty())) {
        row.kind = kind::vaccination;
        row.setText(field::name, group.isEmpty() ? record.text("title") : group);
        return std::nullopt;
    } else if (type == Column("tummy_time") || type == Column("playtime")
               || type == Column("walking_outside") || type == Column("crying")
               || type == Column("toothbrushing") || type == Column("other")
               || backup.types.contains(type)) {
        row.kind = kind::activity;
        const QString title = backup.types.value(type, type);
        const auto activity = activityOf(title).value_or(Column("other"));
        row.fields.insert(field::activity, QString(activity));
        if (activity == Column("other")) {
            QString name = title;
            row.setText(field::name, name.replace(u'_', u' '));
        }
        // A kind of one's own may have these.
        if (record.number("amount") > 0)
            row.note(Column("amount"),
                     (record.text("amount") + u' ' + record.text("amount_unit")).trimmed());
        row.note(Column("reaction"), record.text("reaction"));
    } else {
        row.kind = kind::note;
        QString name = type;
        row.notes.prepend(name.replace(u'_', u' '));
        row.note(record.text("title"));
        if (volume > 0)
            row.note(backup.hasOpenUnits ? Column("volume") : Column("ml"),
                     QString::number(volume));
    }
    row.note(group);
    return std::nullopt;
}

void readGrowth(ImportedRow &row, const Record &record, const Backup &backup)
{
    row.kind = kind::growth;
    for (const auto &[field, name, unit] :
         {std::tuple(field::weightG, "weight", Unit::Kilogram),
          std::tuple(field::heightMm, "height", Unit::Centimetre),
          std::tuple(field::headMm, "head_size", Unit::Centimetre)}) {
        if (const double value = record.number(name); value > 0)
            row.add(field, value, backup.unit(unit));
    }
}

void readBackup(const Backup &backup, ImportReading &reading)
{
    qint64 number = 0;
    const auto take = [&](const Record &record, const char *time, auto fill) {
        ++number;
        if (record.flag("deleted")) {
            ++reading.deleted;
            return;
        }
        ImportedRow row;
        row.file = backup.file;
        row.row = number;
        row.identity = record.text("uid");
        row.baby = backup.babies.value(record.text("baby_uid"), backup.baby);
        row.note(record.text("notes"));
        row.start = timeOf(record.msecs(time));
        std::optional<Message> why;
        if (!row.start)
            why = Message{Sentence::RowNoTime, {record.text(time)}};
        else
            why = fill(row);
        if (why)
            reading.complain(row, *why);
        else
            reading.add(std::move(row));
    };
    for (const Record &record : backup.activities) {
        take(record, "start_millis", [&](ImportedRow &row) {
            setLength(row, record);
            const auto why = readActivity(row, record, backup);
            row.isRunning = row.isRunning || (record.flag("in_progress") && !row.end);
            return why;
        });
    }
    for (const Record &record : backup.growth) {
        take(record, "date_millis", [&](ImportedRow &row) -> std::optional<Message> {
            readGrowth(row, record, backup);
            return std::nullopt;
        });
    }
    for (auto it = backup.others.constBegin(); it != backup.others.constEnd(); ++it) {
        reading.complain(backup.file, 0,
                         {Sentence::ListKindUnknown, {it.key(), static_cast<int>(it.value())}});
    }
}

} // namespace

bool recognises(const ImportDocument &document)
{
    if (document.isDatabase())
        return document.hasTable(QStringLiteral("daily_actions"));
    if (!document.isJson())
        return false;
    const QJsonObject whole = document.json().object();
    return whole.value(Column("format")).toString().startsWith(Column("baby-daybook"))
           || (whole.contains(Column("activities")) && whole.contains(Column("activityTypes")));
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    for (const ImportDocument *document : documents)
        readBackup(backupOf(*document), reading);
    return {};
}

} // namespace weehours::babydaybook
