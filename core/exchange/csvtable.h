// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace weehours {

/// A CSV file (RFC 4180, and what programs make of it): separated by commas, semicolons or tabs,
/// lines that end in CR, LF or both, cells in quotes with line breaks in them, rows that end early.
class CsvTable
{
public:
    struct Row
    {
        /// As a spreadsheet counts: the heading is row 1.
        qint64 number = 0;
        QStringList cells;
        /// A quote in it was never closed, so where its cells end is not known.
        bool isBroken = false;
    };

    /// @returns `malformed` for a text that ends within a cell, `too_large` for one with more rows
    ///          or cells than any log has
    [[nodiscard]] static Result<CsvTable> read(const QString &text);

    /// The first row.
    [[nodiscard]] const QStringList &heading() const { return m_heading; }
    /// All others but empty ones.
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// The row of that number, or nullptr.
    [[nodiscard]] const Row *row(qint64 number) const;
    /// The place of a column by its name, whatever its case, spaces and signs; -1 without one.
    [[nodiscard]] int column(QLatin1StringView name) const;
    [[nodiscard]] bool has(QLatin1StringView name) const { return column(name) >= 0; }
    /// The cell of a row in the column of that name, trimmed; empty where either is missing.
    [[nodiscard]] QString cell(const Row &row, QLatin1StringView name) const;
    /// All that the row holds, with the columns' names and whatever their order: for an identity.
    [[nodiscard]] QString wholeOf(const Row &row) const;
    /// The same as lines of a note, each cell behind its column's name.
    [[nodiscard]] QStringList linesOf(const Row &row,
                                      const QList<QLatin1StringView> &without) const;

    /// A column's name as it is compared: lower case, letters and digits only.
    [[nodiscard]] static QString plainName(QStringView name);

private:
    QStringList m_heading;
    QList<Row> m_rows;
    QHash<QString, int> m_columns;
    // By names of its own: those that are asked for may be temporary.
    mutable QHash<QByteArray, int> m_asked;
};

} // namespace weehours
