// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QVariant>

namespace weehours {

/// The result of one statement, read to its end: a damaged page on the way becomes an error instead
/// of a shorter result, and no open statement blocks other connections.
class Query
{
public:
    Query() = default;
    /// @param cells row by row, `columns` each
    Query(QVariantList cells, int columns, int affected, QVariant lastId)
        : m_cells(std::move(cells)),
          m_columns(columns),
          m_affected(affected),
          m_lastId(std::move(lastId))
    {
    }

    /// Moves to the next row, the first time to the first; false behind the last.
    [[nodiscard]] bool next()
    {
        return (++m_row + 1) * m_columns <= m_cells.size() && m_columns > 0;
    }
    /// A value of the current row, by column from 0.
    [[nodiscard]] const QVariant &value(int column) const
    {
        return m_cells.at(m_row * m_columns + column);
    }
    /// The id in a column of the current row; null if it has none.
    template <typename T>
    [[nodiscard]] T id(int column) const
    {
        return T::parse(value(column).toString()).value_or(T());
    }
    [[nodiscard]] int numRowsAffected() const { return m_affected; }
    [[nodiscard]] QVariant lastInsertId() const { return m_lastId; }

private:
    QVariantList m_cells;
    qsizetype m_columns = 0;
    qsizetype m_row = -1;
    int m_affected = 0;
    QVariant m_lastId;
};

/// For a statement without a result: whether it failed.
[[nodiscard]] inline Result<void> done(const Result<Query> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

/// `text` as a value to bind: a null QString is bound as NULL, which equals nothing in SQL.
[[nodiscard]] inline QString bound(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace weehours
