// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/database.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

struct pg_conn;
struct pg_result;

namespace weehours::server {

/// A connection to PostgreSQL, which reconnects on the next use after it was lost.
///
/// A round trip costs more than a statement, so statements without a needed result (BEGIN, inserts)
/// are deferred and sent with the next one, in libpq's pipeline mode. PostgreSQL runs pipelined
/// statements one by one; in READ COMMITTED each has its own snapshot, so that one after a lock
/// sees what the lock waited for.
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
    [[nodiscard]] Result<void> runAll(std::span<const Query> queries) override;
    [[nodiscard]] Result<void> runBatch(const BatchInsert &batch,
                                        const std::vector<Params> &rows) override;

private:
    /// A statement to send, in the shared SQL, with its parameters as text.
    struct Command
    {
        std::string sql;
        std::vector<std::optional<QByteArray>> values;
    };
    using ResultPtr = std::unique_ptr<pg_result, void (*)(pg_result *)>;
    using Results = std::vector<ResultPtr>;

    explicit PostgresDatabase(QByteArray conninfo) : m_conninfo(std::move(conninfo)) {}

    [[nodiscard]] static Command commandOf(std::string_view sql, const Params &params);
    [[nodiscard]] Result<void> connect();
    void disconnect();
    /// Runs the deferred commands and `commands`, and returns the results of the latter. Reconnects
    /// if the connection was lost and no transaction with it.
    [[nodiscard]] Result<Results> runKeptAnd(std::vector<Command> commands);
    /// Runs commands on the present connection, in one round trip: all of them, or those up to the
    /// first that fails. Returns a result for each.
    [[nodiscard]] Result<Results> roundTrip(const std::vector<Command> &commands);
    /// Sends one command, preceded by its preparation if it is new; false if the connection is
    /// lost.
    [[nodiscard]] bool send(const Command &command, std::vector<std::string> &prepared);
    /// The next result, without the end mark that follows each.
    [[nodiscard]] ResultPtr receive();
    /// The error of a failed `result`. Drops the connection if that is what failed.
    [[nodiscard]] Error errorOf(const pg_result *result);

    QByteArray m_conninfo;
    pg_conn *m_connection = nullptr;
    bool m_inTransaction = false;
    /// Whether BEGIN has been sent.
    bool m_hasBegun = false;
    std::vector<Command> m_kept;
    /// The names of the statements prepared on this connection.
    std::unordered_map<std::string, std::string> m_statements;
    /// A name is never reused: its statement may have failed.
    int m_nextName = 0;
};

} // namespace weehours::server
