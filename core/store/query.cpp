// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/query.h"

#include <QSqlError>
#include <QSqlRecord>

namespace weehours {

namespace {
// The store has about 60 statements. Any beyond that were composed from variable parts, and are not
// worth caching.
constexpr std::size_t mostTexts = 200;
} // namespace

std::expected<Statements::Prepared *, QSqlError> Statements::prepare(const QSqlDatabase &database,
                                                                     const QString &sql)
{
    if (const auto kept = m_prepared.find(sql); kept != m_prepared.end())
        return &kept->second;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(query.lastError());
    if (m_prepared.size() >= mostTexts)
        m_prepared.clear();
    return &m_prepared.emplace(sql, Prepared{std::move(query), -1}).first->second;
}

std::expected<Query, QSqlError> Statements::run(const QSqlDatabase &database, const QString &sql,
                                                const QVariantList &values)
{
    const auto prepared = prepare(database, sql);
    if (!prepared)
        return std::unexpected(prepared.error());
    QSqlQuery &query = (*prepared)->query;
    int &columns = (*prepared)->columns;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    QVariantList cells;
    bool done = query.exec();
    if (done && columns < 0)
        columns = query.isSelect() ? query.record().count() : 0;
    if (done && columns > 0) {
        while (query.next()) {
            for (int i = 0; i < columns; ++i)
                cells.append(query.value(i));
        }
        done = !query.lastError().isValid();
    }
    if (!done) {
        const QSqlError error = query.lastError();
        m_prepared.erase(sql);
        return std::unexpected(error);
    }
    Query answer(std::move(cells), columns, query.numRowsAffected(), query.lastInsertId());
    query.finish();
    return answer;
}

} // namespace weehours
