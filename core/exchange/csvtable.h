// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <span>

namespace weehours {

/// A CSV file (RFC 4180 and common deviations): separated by commas, semicolons or tabs, with lines
/// that end in CR, LF or both, line breaks within quotes, and short rows.
class CsvTable
{
public:
    struct Row
    {
        /// As a spreadsheet counts: the heading is row 1.
        qint64 number = 0;
        QStringList cells;
        /// A quote was never closed, so the end of its cells is unknown.
        bool isBroken = false;
    };

    /// @returns `malformed` for a text that ends within a cell, `too_large` for more rows or cells
    /// than any log has
    [[nodiscard]] static Result<CsvTable> read(const QString &text);

    /// The first row.
    [[nodiscard]] const QStringList &heading() const { return m_heading; }
    /// All other rows, without empty ones.
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// The row of that number, or nullptr.
    [[nodiscard]] const Row *row(qint64 number) const;
    /// The index of a column by its name, ignoring case, spaces and punctuation; -1 if there is
    /// none.
    [[nodiscard]] int column(QLatin1StringView name) const;
    [[nodiscard]] bool has(QLatin1StringView name) const { return column(name) >= 0; }
    /// The trimmed cell of a row in that column; empty if either is missing.
    [[nodiscard]] QString cell(const Row &row, QLatin1StringView name) const;
    /// The whole content of the row with the columns' names, independent of their order: an
    /// identity.
    [[nodiscard]] QString wholeOf(const Row &row) const;
    /// The places of the columns that are none of these: what another version of a program has in
    /// addition.
    [[nodiscard]] QList<qsizetype> columnsExcept(std::span<const QLatin1StringView> known) const;
    /// The cells of these columns as lines of a note, each prefixed with its column's name.
    [[nodiscard]] QStringList linesOf(const Row &row, const QList<qsizetype> &columns) const;

    /// A column's name for comparison: lower case, only letters and digits.
    [[nodiscard]] static QString plainName(QStringView name);

private:
    QStringList m_heading;
    QList<Row> m_rows;
    QHash<QString, int> m_columns;
    // By copied names: the caller's may be temporary.
    mutable QHash<QByteArray, int> m_asked;
};

} // namespace weehours
