// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <expected>
#include <unordered_map>

class QSqlError;

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
    [[nodiscard]] QVariant value(int column) const
    {
        return m_cells.at(m_row * m_columns + column);
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

/// `text` as a value to bind: Qt binds a null QString as NULL, which equals nothing in SQL.
[[nodiscard]] inline QString bound(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// A cache of a connection's prepared statements: preparing takes SQLite longer than running on a
/// row or two.
class Statements
{
public:
    /// Runs the statement with positional values.
    [[nodiscard]] std::expected<Query, QSqlError>
    run(const QSqlDatabase &database, const QString &sql, const QVariantList &values);
    /// Call it before the connection closes.
    void clear() { m_prepared.clear(); }

private:
    struct Prepared
    {
        QSqlQuery query;
        int columns = 0;
    };
    [[nodiscard]] std::expected<Prepared *, QSqlError> prepare(const QSqlDatabase &database,
                                                               const QString &sql);

    std::unordered_map<QString, Prepared> m_prepared;
};

} // namespace weehours
