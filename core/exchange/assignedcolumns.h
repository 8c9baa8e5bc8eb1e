// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importdocument.h"
#include "core/exchange/importedrow.h"

#include <QMap>

namespace weehours {

struct Store;

/// The person's assignment of the columns of a table that no known program wrote.
struct ColumnAssignment
{
    /// The headings of the table, in the form of CsvTable::plainName().
    QStringList headings;
    /// The kind of all rows; empty if a column gives it.
    QString kind;
    /// The target of each column, by its plain name: one of the columntarget words, or a field of
    /// the schema. Columns without a target are ignored.
    QMap<QString, QString> targets;

    /// Whether the table has exactly these headings.
    [[nodiscard]] bool fits(const CsvTable &table) const;
    [[nodiscard]] bool hasTime() const;

    bool operator==(const ColumnAssignment &other) const = default;
};

/// The targets that are not fields of the schema.
namespace columntarget {
/// A date and a time of day, in one column or two.
inline constexpr QLatin1StringView start("start");
inline constexpr QLatin1StringView date("date");
inline constexpr QLatin1StringView time("time");
/// A date with a time of day, or a time on the start's day or the next.
inline constexpr QLatin1StringView end("end");
/// The duration: minutes, or hours and minutes.
inline constexpr QLatin1StringView minutes("minutes");
inline constexpr QLatin1StringView kind("kind");
inline constexpr QLatin1StringView baby("baby");
/// A line of the note, prefixed with the column's name.
inline constexpr QLatin1StringView note("note");
} // namespace columntarget

/// All possible targets in a table of that kind.
/// @param kindName empty if a column gives the kind: then the fields of all kinds
[[nodiscard]] QStringList columnTargets(const QString &kindName);

/// The likely targets of the columns, by their names.
[[nodiscard]] ColumnAssignment proposedAssignment(const CsvTable &table);

/// Parses `When=start,Amount=amountMl`, with the columns' names as in the file.
/// @returns `usage` for an unknown column or target
[[nodiscard]] Result<ColumnAssignment>
parseAssignment(const CsvTable &table, const QString &kindName, const QString &text);

/// Reads the rows of a table by the assignment.
void readAssigned(const ImportDocument &document, const ColumnAssignment &assignment,
                  ImportReading &reading);

/// The assignments of other tables that were saved on this profile, latest first.
[[nodiscard]] Result<QList<ColumnAssignment>> savedAssignments(const Store &store);
/// Saves it, replacing one for the same headings.
[[nodiscard]] Result<void> saveAssignment(Store &store, const ColumnAssignment &assignment);

} // namespace weehours
