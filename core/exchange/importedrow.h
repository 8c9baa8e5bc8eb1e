// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/writtentime.h"
#include "core/exchange/writtenvalue.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <atomic>

namespace weehours {

/// A number of a file with its unit, for one field of the schema. Several of one field are added
/// up before they are rounded.
struct ImportedQuantity
{
    QLatin1StringView field;
    double value = 0;
    /// Where the file does not say it, the person is asked.
    std::optional<Unit> unit;
};

/// One entry as a file of another program has it, before anybody was asked anything: what the file
/// leaves open (the zone of its times, the units of its numbers) is open here, too.
struct ImportedRow
{
    /// Which of the files, and which row of it as a spreadsheet counts: the heading is row 1.
    int file = 0;
    qint64 row = 0;
    /// What tells this entry from all others of the program: its own id there, or else what the
    /// whole row holds. Two with the same are one.
    QString identity;
    /// The baby as the file names it; empty where it does not.
    QString baby;
    /// Of an export of Wee Hours itself: the ids of the baby and of the entry. Then `fields` are
    /// all that it holds, its times and note too, and nothing else below is set.
    QString ownBaby;
    QString ownId;
    /// The kind of the schema.
    QString kind;
    std::optional<WrittenTime> start;
    std::optional<WrittenTime> end;
    /// How long it took, in milliseconds of real time, where the file has no end.
    std::optional<qint64> length;
    /// The file says that it was not over when the file was written.
    bool isRunning = false;
    /// The zone that the file names, whether or not it exists.
    QString zone;
    QJsonObject fields;
    QList<ImportedQuantity> quantities;
    /// The field of seconds that gets the whole span, for a feed on one side only.
    QLatin1StringView spanField;
    /// What has no field, line by line.
    QStringList notes;

    void add(QLatin1StringView field, double value, std::optional<Unit> unit)
    {
        quantities.append({field, value, unit});
    }
    /// Adds a line to the note; nothing where the text is empty.
    void note(const QString &text);
    /// The same as `label: text`. The labels are not translated: two people who import the same
    /// file in two languages must get one log.
    void note(QLatin1StringView label, const QString &text);
    /// Sets a field to the schema's word for what the file says, or adds that to the note where the
    /// schema has no such word.
    void setWord(QLatin1StringView field, std::optional<QLatin1StringView> word,
                 QLatin1StringView label, const QString &text);
    /// Sets a text, if it is not empty.
    void setText(QLatin1StringView field, const QString &text);
    /// Reads a number with or without unit into the quantities; what is no such thing goes to the
    /// note.
    void setMeasure(QLatin1StringView field, Dimension dimension, const QString &text,
                    const QString &unit, QLatin1StringView label);
    /// Reads a dose, such as `2.5 ml` or `2 tablets`, into amountMilli and unit.
    void setDose(const QString &amount, const QString &unit);
    /// The name of the food; else the note, if it is short; else `otherwise`, the word of the file.
    void setFood(const QString &name, const QString &otherwise);
};

/// What in a file was not understood.
struct ImportComplaint
{
    int file = 0;
    /// 0: the file as a whole.
    qint64 row = 0;
    /// For the person, in their language.
    QString reason;
    /// The kind of the schema; empty where the row was not understood so far.
    QString kind = {};
};

/// A baby of an export of Wee Hours.
struct ImportedBaby
{
    QString ownId;
    QJsonObject fields;
};

/// What was read of one import's files.
struct ImportReading
{
    QList<ImportedRow> rows;
    QList<ImportComplaint> complaints;
    QList<ImportedBaby> babies;
    /// Counts the rows while they are read, for another thread to show; may be nullptr.
    std::atomic<int> *counter = nullptr;

    void add(ImportedRow &&row)
    {
        rows.append(std::move(row));
        if (counter)
            counter->fetch_add(1, std::memory_order_relaxed);
    }
    void complain(int file, qint64 row, const QString &reason)
    {
        complaints.append({file, row, reason, {}});
    }
    void complain(const ImportedRow &row, const QString &reason)
    {
        complaints.append({row.file, row.row, reason, row.kind});
    }
};

} // namespace weehours
