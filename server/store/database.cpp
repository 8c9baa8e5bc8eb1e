// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/database.h"

namespace weehours::server {

Database::~Database() = default;

Result<void> Database::select(std::string_view sql, const Params &params, const RowVisitor &visit)
{
    if (const auto entered = enter(sql); !entered)
        return entered;
    const auto done = run(sql, params, visit);
    if (!done)
        return std::unexpected(told(done.error()));
    return {};
}

Result<void> Database::selectAll(std::span<const Query> queries)
{
    if (auto entered = enter(queries); !entered)
        return entered;
    auto done = runAll(queries);
    if (!done)
        return std::unexpected(told(done.error()));
    return done;
}

Result<void> Database::enter(std::string_view sql)
{
    m_statements.fetch_add(1, std::memory_order_relaxed);
    if (m_fails && m_fails(sql))
        return failure(codes::unavailable, QStringLiteral("The connection was lost."));
    return {};
}

Result<void> Database::enter(std::span<const Query> queries)
{
    for (const Query &query : queries) {
        if (auto entered = enter(query.sql); !entered)
            return entered;
    }
    return {};
}

Error Database::told(Error error)
{
    return error.code == tryAgain ? exhausted() : error;
}

Error Database::exhausted()
{
    return Error{QString(codes::unavailable),
                 QStringLiteral("The server is busy with other changes. Nothing was applied; "
                                "please try again."),
                 {},
                 1};
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollback();
}

Result<void> Transaction::begin()
{
    if (auto entered = m_database.enter("BEGIN"); !entered)
        return entered;
    auto begun = m_database.begin();
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    if (auto entered = m_database.enter("COMMIT"); !entered)
        return entered;
    auto committed = m_database.commit();
    if (committed)
        m_open = false;
    return committed;
}

Result<void> Transaction::select(std::string_view sql, const Params &params,
                                 const RowVisitor &visit)
{
    if (const auto entered = m_database.enter(sql); !entered)
        return entered;
    const auto done = m_database.run(sql, params, visit);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<void> Transaction::selectAll(std::span<const Query> queries)
{
    if (auto entered = m_database.enter(queries); !entered)
        return entered;
    return m_database.runAll(queries);
}

Result<qint64> Transaction::execute(std::string_view sql, const Params &params)
{
    return execute(sql, params, {});
}

Result<qint64> Transaction::execute(std::string_view sql, const Params &params,
                                    const RowVisitor &visit)
{
    if (const auto entered = m_database.enter(sql); !entered)
        return std::unexpected(entered.error());
    return m_database.run(sql, params, visit);
}

Result<void> Transaction::insert(const BatchInsert &batch, const std::vector<Params> &rows)
{
    if (rows.empty())
        return {};
    if (auto entered = m_database.enter(batch.into); !entered)
        return entered;
    return m_database.runBatch(batch, rows);
}

} // namespace weehours::server
