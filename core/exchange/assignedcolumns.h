// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importdocument.h"
#include "core/exchange/importedrow.h"

#include <QMap>

namespace weehours {

struct Store;

/// What a person says of the columns of a table of no known program: which column is what.
struct ColumnAssignment
{
    /// The headings of the table, as CsvTable::plainName() has them.
    QStringList headings;
    /// The kind of all rows; empty where a column says it.
    QString kind;
    /// By a column's plain name what it is: one of the columntarget words, or a field of the
    /// schema. A column that is not named is left out.
    QMap<QString, QString> targets;

    /// Whether the table has these headings and no others.
    [[nodiscard]] bool fits(const CsvTable &table) const;
    [[nodiscard]] bool hasTime() const;

    bool operator==(const ColumnAssignment &other) const = default;
};

/// What a column may be that is no field of the schema.
namespace columntarget {
/// A date and a time of day, in one column or in two.
inline constexpr QLatin1StringView start("start");
inline constexpr QLatin1StringView date("date");
inline constexpr QLatin1StringView time("time");
/// A date with a time of day, or a time of the start's day or the next.
inline constexpr QLatin1StringView end("end");
/// How long it took: minutes, or hours and minutes.
inline constexpr QLatin1StringView minutes("minutes");
inline constexpr QLatin1StringView kind("kind");
inline constexpr QLatin1StringView baby("baby");
/// A line of the note, behind the column's name.
inline constexpr QLatin1StringView note("note");
} // namespace columntarget

/// All that a column may be in a table of that kind.
/// @param kindName empty where a column says the kind: the fields of all kinds
[[nodiscard]] QStringList columnTargets(const QString &kindName);

/// What the columns are likely to be, by their names.
[[nodiscard]] ColumnAssignment proposedAssignment(const CsvTable &table);

/// As it is typed: `When=start,Amount=amountMl`, with the columns' names as in the file.
/// @returns `usage` for a column that the table has not, or what no column can be
[[nodiscard]] Result<ColumnAssignment>
parseAssignment(const CsvTable &table, const QString &kindName, const QString &text);

/// Reads the rows of a table by what the person said.
void readAssigned(const ImportDocument &document, const ColumnAssignment &assignment,
                  ImportReading &reading);

/// What was said of other tables on this profile, the latest first.
[[nodiscard]] Result<QList<ColumnAssignment>> savedAssignments(const Store &store);
/// Keeps it, in place of one for the same headings.
[[nodiscard]] Result<void> saveAssignment(Store &store, const ColumnAssignment &assignment);

} // namespace weehours
