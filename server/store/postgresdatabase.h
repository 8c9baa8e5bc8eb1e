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

/// A connection to PostgreSQL, made anew by the next use after it was lost.
///
/// A round trip costs more than a statement, so statements whose results nobody waits for (BEGIN,
/// inserts) are kept and go with the next one, in libpq's pipeline mode. PostgreSQL runs what comes
/// together one by one as if it had come apart; READ COMMITTED gives each statement a snapshot of
/// its own, so that one which follows a lock sees what the lock had to wait for.
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
    /// A statement on its way, in the shared SQL and with its parameters as text.
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
    /// Runs what was kept and `commands`, and gives the results of the latter. On a new connection
    /// where the old one was lost and nothing that it had begun is lost with it.
    [[nodiscard]] Result<Results> runKeptAnd(std::vector<Command> commands);
    /// Runs commands on the connection as it is, in one round trip: all of them, or those before
    /// the first one that failed. Gives a result for each.
    [[nodiscard]] Result<Results> roundTrip(const std::vector<Command> &commands);
    /// Sends one command, and before it the request to prepare it where that is new; gives false
    /// where the connection takes no more.
    [[nodiscard]] bool send(const Command &command, std::vector<std::string> &prepared);
    /// The next result but one: each is followed by the mark of its end.
    [[nodiscard]] ResultPtr receive();
    /// What a failed `result` means. Gives up the connection where that is what failed.
    [[nodiscard]] Error errorOf(const pg_result *result);

    QByteArray m_conninfo;
    pg_conn *m_connection = nullptr;
    bool m_inTransaction = false;
    /// Whether the server knows of the transaction.
    bool m_hasBegun = false;
    std::vector<Command> m_kept;
    /// The names of the statements prepared on this connection.
    std::unordered_map<std::string, std::string> m_statements;
    /// A name is never used again: what it stood for may have failed.
    int m_nextName = 0;
};

} // namespace weehours::server
