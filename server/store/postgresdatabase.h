// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/database.h"

#include <memory>
#include <string>
#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace weehours::server {

/// A connection to PostgreSQL, made anew by the next use after it was lost.
class PostgresDatabase final : public Database
{
public:
    /// Connects by a libpq connection string. `unavailable` if the server does not answer.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &conninfo);
    ~PostgresDatabase() override;

    [[nodiscard]] std::span<const std::span<const std::string_view>> migrations() const override;
    [[nodiscard]] std::string_view migrationLock() const override;

protected:
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] Result<qint64> run(std::string_view sql, const Params &params,
                                     const RowVisitor &visit) override;
    [[nodiscard]] Result<void> runBatch(const BatchInsert &batch,
                                        const std::vector<Params> &rows) override;

private:
    explicit PostgresDatabase(QByteArray conninfo) : m_conninfo(std::move(conninfo)) {}

    [[nodiscard]] Result<void> connect();
    void disconnect();
    /// Runs one statement on the connection as it is.
    [[nodiscard]] Result<qint64> runOnce(std::string_view sql, const Params &params,
                                         const RowVisitor &visit);
    [[nodiscard]] Result<std::string> prepared(std::string_view sql);
    /// What a failed `result` means. Gives up the connection where that is what failed.
    [[nodiscard]] Error errorOf(const pg_result *result);

    QByteArray m_conninfo;
    pg_conn *m_connection = nullptr;
    bool m_inTransaction = false;
    /// The names of the statements prepared on this connection.
    std::unordered_map<std::string, std::string> m_statements;
};

} // namespace weehours::server
