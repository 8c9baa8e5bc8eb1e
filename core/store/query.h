// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>
#include <vector>

namespace weehours {

class StatementCache;

/// The rows that one statement gives, first to last. While it lives the prepared statement is its
/// own; then the statement is reset and waits in the cache for the next who runs the same text. It
/// can be moved, not copied, and may outlive its database (it then gives no more rows).
class Query
{
public:
    Query(QSqlQuery prepared, QString sql, std::weak_ptr<StatementCache> cache);
    ~Query();
    Query(Query &&other) noexcept;
    Query &operator=(Query &&other) noexcept;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Moves to the next row, and first to the first; false behind the last.
    [[nodiscard]] bool next() { return m_query.next(); }
    /// Of the row that it stands on, by column from 0.
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] int numRowsAffected() const { return m_query.numRowsAffected(); }
    [[nodiscard]] QVariant lastInsertId() const { return m_query.lastInsertId(); }

private:
    void giveBack() noexcept;

    QSqlQuery m_query;
    QString m_sql;
    std::weak_ptr<StatementCache> m_cache;
};

/// The prepared statements of one connection by their text. To prepare one takes SQLite longer
/// than to run it on a row or two.
class StatementCache
{
public:
    /// A prepared statement that nobody else uses: one that waits here, or a new one. The error is
    /// in its lastError() where it could not be prepared.
    [[nodiscard]] QSqlQuery take(const QSqlDatabase &database, const QString &sql);
    /// @param query has been reset
    void giveBack(const QString &sql, QSqlQuery query);
    /// Before the connection closes, or the schema changes.
    void clear() { m_waiting.clear(); }

private:
    std::unordered_map<QString, std::vector<QSqlQuery>> m_waiting;
};

} // namespace weehours
