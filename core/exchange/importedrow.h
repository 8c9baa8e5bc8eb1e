// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/writtentime.h"
#include "core/exchange/writtenvalue.h"
#include "core/protocol/message.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <atomic>

namespace weehours {

/// A number with its unit, for one field of the schema. Several for one field are added up before
/// rounding.
struct ImportedQuantity
{
    QLatin1StringView field;
    double value = 0;
    /// Empty if the file does not give it: then the person is asked.
    std::optional<Unit> unit;
};

/// One entry as in the other program's file, before the person has answered anything: what the file
/// does not say (the zone of its times, the units of its numbers) is open here too.
struct ImportedRow
{
    /// The file's index, and the row as a spreadsheet counts: the heading is row 1.
    int file = 0;
    qint64 row = 0;
    /// Identifies this entry in the other program: its id there, or else the content of the whole
    /// row. Rows with the same identity are one entry.
    QString identity;
    /// The baby's name in the file; empty if it has none.
    QString baby;
    /// Who logged it, by name; empty if the file does not say it.
    QString caregiver;
    /// For an export of Wee Hours: the ids of the baby and of the entry. Then `fields` has
    /// everything, including times and note, and nothing else below is set.
    QString ownBaby;
    QString ownId;
    /// The kind of the schema.
    QString kind;
    std::optional<WrittenTime> start;
    std::optional<WrittenTime> end;
    /// The duration in milliseconds of real time, if the file has no end.
    std::optional<qint64> length;
    /// Whether it was still running when the file was written.
    bool isRunning = false;
    /// The zone in the file, whether or not it exists.
    QString zone;
    QJsonObject fields;
    QList<ImportedQuantity> quantities;
    /// The field of seconds that gets the whole duration, for a feed on one side only.
    QLatin1StringView spanField;
    /// What has no field, line by line.
    QStringList notes;

    void add(QLatin1StringView field, double value, std::optional<Unit> unit)
    {
        quantities.append({field, value, unit});
    }
    /// Adds a line to the note, unless the text is empty.
    void note(const QString &text);
    /// Adds `label: text`. Labels are not translated: two people who import the same file in two
    /// languages must get the same log.
    void note(QLatin1StringView label, const QString &text);
    /// Sets a field to the schema's word, or adds the file's text to the note if there is none.
    void setWord(QLatin1StringView field, std::optional<QLatin1StringView> word,
                 QLatin1StringView label, const QString &text);
    /// Sets a text unless it is empty.
    void setText(QLatin1StringView field, const QString &text);
    /// Parses a number with or without unit into the quantities; anything else goes to the note.
    void setMeasure(QLatin1StringView field, Dimension dimension, const QString &text,
                    const QString &unit, QLatin1StringView label);
    /// Parses a dose, such as `2.5 ml` or `2 tablets`, into amountMilli and unit.
    void setDose(const QString &amount, const QString &unit);
    /// The name of the food; else the note, if it is short; else `otherwise`, the file's word.
    void setFood(const QString &name, const QString &otherwise);
};

/// Something in a file that was not understood.
struct ImportComplaint
{
    int file = 0;
    /// 0: the file as a whole.
    qint64 row = 0;
    Message reason;
    /// The kind of the schema; empty if it is not known.
    QString kind = {};
};

/// A baby in an export of Wee Hours.
struct ImportedBaby
{
    QString ownId;
    QJsonObject fields;
};

/// The result of reading the files of one import.
struct ImportReading
{
    QList<ImportedRow> rows;
    QList<ImportComplaint> complaints;
    QList<ImportedBaby> babies;
    /// Who logged there, by name.
    QStringList caregivers;
    /// The entries that were deleted in the other program.
    int deleted = 0;
    /// The zone to propose where the files name none; empty for this computer's.
    QByteArray likelyZone;
    /// Incremented for each row, as progress for another thread; may be nullptr.
    std::atomic<int> *counter = nullptr;

    void add(ImportedRow &&row)
    {
        rows.append(std::move(row));
        if (counter)
            counter->fetch_add(1, std::memory_order_relaxed);
    }
    void complain(int file, qint64 row, const Message &reason)
    {
        complaints.append({file, row, reason, {}});
    }
    void complain(const ImportedRow &row, const Message &reason)
    {
        complaints.append({row.file, row.row, reason, row.kind});
    }
};

} // namespace weehours
