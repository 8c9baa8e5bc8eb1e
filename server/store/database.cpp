// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/database.h"

namespace weehours::server {

Database::~Database() = default;

Result<void> Database::select(std::string_view sql, const Params &params, const RowVisitor &visit)
{
    count();
    const auto done = run(sql, params, visit);
    if (!done)
        return std::unexpected(told(done.error()));
    return {};
}

Result<void> Database::selectAll(std::span<const Query> queries)
{
    count(queries.size());
    auto done = runAll(queries);
    if (!done)
        return std::unexpected(told(done.error()));
    return done;
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
    m_database.count();
    auto begun = m_database.begin();
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    m_database.count();
    auto committed = m_database.commit();
    if (committed)
        m_open = false;
    return committed;
}

Result<void> Transaction::select(std::string_view sql, const Params &params,
                                 const RowVisitor &visit)
{
    m_database.count();
    const auto done = m_database.run(sql, params, visit);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<void> Transaction::selectAll(std::span<const Query> queries)
{
    m_database.count(queries.size());
    return m_database.runAll(queries);
}

Result<qint64> Transaction::execute(std::string_view sql, const Params &params)
{
    return execute(sql, params, {});
}

Result<qint64> Transaction::execute(std::string_view sql, const Params &params,
                                    const RowVisitor &visit)
{
    m_database.count();
    return m_database.run(sql, params, visit);
}

Result<void> Transaction::insert(const BatchInsert &batch, const std::vector<Params> &rows)
{
    if (rows.empty())
        return {};
    m_database.count();
    return m_database.runBatch(batch, rows);
}

} // namespace weehours::server
