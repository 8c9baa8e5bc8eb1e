// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/database.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace weehours::server {

/// A connection to an SQLite file in WAL mode. A commit is on the disk when it returns.
class SqliteDatabase final : public Database
{
public:
    /// Opens `path`, creating the file (not its folder). Fails with `internal` and words for the
    /// operator.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~SqliteDatabase() override;

    [[nodiscard]] std::span<const std::span<const std::string_view>> migrations() const override;
    [[nodiscard]] std::string_view migrationLock() const override { return {}; }

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
    struct Statement
    {
        sqlite3_stmt *handle = nullptr;
        /// The number n of `$n` at each of SQLite's positions.
        std::vector<std::size_t> positions;
        /// Whether it is for sets of ids that are one id each.
        bool isSingle = false;
    };
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    explicit SqliteDatabase(sqlite3 *connection) : m_connection(connection) {}

    [[nodiscard]] Result<Statement *> prepared(std::string_view sql, bool isSingle);
    [[nodiscard]] Result<qint64> step(const Statement &statement, const Params &params,
                                      const RowVisitor &visit);
    [[nodiscard]] Error lastError() const;

    sqlite3 *m_connection = nullptr;
    /// For sets of many ids, and for those of one.
    std::array<std::unordered_map<std::string, Statement, Hash, std::equal_to<>>, 2> m_statements;
};

} // namespace weehours::server
