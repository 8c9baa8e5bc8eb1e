// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/query.h"

#include <utility>

namespace weehours {

namespace {
// The store has about 50 texts. More can only come of texts that are put together from what
// varies, which are not worth keeping.
constexpr std::size_t mostTexts = 200;
} // namespace

Query::Query(QSqlQuery prepared, QString sql, std::weak_ptr<StatementCache> cache)
    : m_query(std::move(prepared)), m_sql(std::move(sql)), m_cache(std::move(cache))
{
}

Query::~Query()
{
    giveBack();
}

Query::Query(Query &&other) noexcept
    : m_query(std::move(other.m_query)),
      m_sql(std::move(other.m_sql)),
      m_cache(std::exchange(other.m_cache, {}))
{
}

Query &Query::operator=(Query &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_query = std::move(other.m_query);
        m_sql = std::move(other.m_sql);
        m_cache = std::exchange(other.m_cache, {});
    }
    return *this;
}

void Query::giveBack() noexcept
{
    const auto cache = std::exchange(m_cache, {}).lock();
    if (!cache)
        return;
    // A statement that is not reset would hold its read transaction open.
    m_query.finish();
    cache->giveBack(m_sql, std::move(m_query));
}

QSqlQuery StatementCache::take(const QSqlDatabase &database, const QString &sql)
{
    if (const auto waiting = m_waiting.find(sql);
        waiting != m_waiting.end() && !waiting->second.empty()) {
        QSqlQuery query = std::move(waiting->second.back());
        waiting->second.pop_back();
        return query;
    }
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

void StatementCache::giveBack(const QString &sql, QSqlQuery query)
{
    if (m_waiting.size() >= mostTexts && !m_waiting.contains(sql))
        m_waiting.clear();
    m_waiting[sql].push_back(std::move(query));
}

} // namespace weehours
