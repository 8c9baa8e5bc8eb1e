// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/postgresdatabase.h"

#include "server/store/postgreslibrary.h"
#include "server/store/postgrestext.h"
#include "server/store/schema_postgresql.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <iterator>
#include <utility>

namespace weehours::server {

namespace {

class PostgresRow final : public Row
{
public:
    explicit PostgresRow(const PGresult *result) : m_result(result) {}

    void moveTo(int row) { m_row = row; }

    bool isNull(int column) const override
    {
        return libpq().PQgetisnull(m_result, m_row, column) != 0;
    }
    qint64 integer(int column) const override
    {
        const char *text = libpq().PQgetvalue(m_result, m_row, column);
        qint64 value = 0;
        std::from_chars(text, text + std::strlen(text), value);
        return value;
    }
    QByteArray bytes(int column) const override
    {
        return QByteArray(libpq().PQgetvalue(m_result, m_row, column),
                          libpq().PQgetlength(m_result, m_row, column));
    }

private:
    const PGresult *m_result;
    int m_row = 0;
};

void visitRows(const PGresult *result, const RowVisitor &visit)
{
    const int rows = visit ? libpq().PQntuples(result) : 0;
    PostgresRow row(result);
    for (int i = 0; i < rows; ++i) {
        row.moveTo(i);
        visit(row);
    }
}

/// All our queries find rows by a key, so one generic plan per connection is right: planning each
/// set of ids again would cost as much as running it. And sequential scans are off, because a plan
/// made while a table was empty must not scan it when it has grown.
constexpr const char *sessionOptions = "-c lock_timeout=10s -c statement_timeout=30s "
                                       "-c plan_cache_mode=force_generic_plan "
                                       "-c enable_seqscan=off";

Error unavailable()
{
    return Error{QString(codes::unavailable),
                 QStringLiteral("The server cannot reach its database. Nothing was applied; the "
                                "entry stays with you, please try again."),
                 {},
                 2};
}

} // namespace

Result<std::unique_ptr<Database>> PostgresDatabase::open(const QString &conninfo)
{
    if (!PostgresLibrary::load()) {
        return failure(codes::internal,
                       QStringLiteral("PostgreSQL's library libpq.so.5 is not on this computer. "
                                      "Install it (Debian: libpq5), or keep the database in a "
                                      "file with sqlite:PATH."));
    }
    std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(conninfo.toUtf8()));
    if (const auto connected = database->connect(); !connected)
        return std::unexpected(connected.error());
    return database;
}

PostgresDatabase::~PostgresDatabase()
{
    disconnect();
}

std::span<const std::span<const std::string_view>> PostgresDatabase::migrations() const
{
    return postgresqlMigrations();
}

std::string_view PostgresDatabase::migrationLock() const
{
    // An arbitrary number that only this program uses.
    return "SELECT pg_advisory_xact_lock(7721936042114)";
}

Result<void> PostgresDatabase::connect()
{
    if (m_connection && libpq().PQstatus(m_connection) == CONNECTION_OK)
        return {};
    disconnect();
    // Later parameters override earlier ones, so the operator's string wins.
    const std::array keywords{"connect_timeout", "application_name",
                              "client_encoding", "options",
                              "dbname",          static_cast<const char *>(nullptr)};
    const std::array values{"5",
                            "weehours-server",
                            "UTF8",
                            sessionOptions,
                            m_conninfo.constData(),
                            static_cast<const char *>(nullptr)};
    m_connection = libpq().PQconnectdbParams(keywords.data(), values.data(), 1);
    if (libpq().PQstatus(m_connection) != CONNECTION_OK) {
        disconnect();
        return std::unexpected(unavailable());
    }
    libpq().PQsetNoticeProcessor(m_connection, [](void *, const char *) {}, nullptr);
    libpq().PQenterPipelineMode(m_connection);
    return {};
}

void PostgresDatabase::disconnect()
{
    if (m_connection)
        libpq().PQfinish(m_connection);
    m_connection = nullptr;
    m_statements.clear();
}

Result<void> PostgresDatabase::begin()
{
    // READ COMMITTED: rows that must not change are read FOR UPDATE.
    m_kept = {commandOf("BEGIN", {})};
    m_inTransaction = true;
    m_hasBegun = false;
    return {};
}

Result<void> PostgresDatabase::commit()
{
    const bool hasWork = m_hasBegun || m_kept.size() > 1;
    if (hasWork) {
        const auto committed = runKeptAnd({commandOf("COMMIT", {})});
        if (!committed) {
            Error error = committed.error();
            // The commit may have succeeded, with only its answer lost.
            if (error.code == codes::unavailable) {
                error.detail = QStringLiteral("The server lost its database while it saved. Please "
                                              "try again: what was saved is not saved twice.");
            }
            return std::unexpected(std::move(error));
        }
        // After a failed statement the server turns COMMIT into a rollback.
        constexpr std::string_view done("COMMIT");
        if (done != libpq().PQcmdStatus(committed->front().get())) {
            return failure(codes::internal,
                           QStringLiteral("The database did not commit a transaction in which a "
                                          "statement had failed."));
        }
    }
    m_kept.clear();
    m_inTransaction = false;
    m_hasBegun = false;
    return {};
}

void PostgresDatabase::rollback()
{
    m_kept.clear();
    m_inTransaction = false;
    if (std::exchange(m_hasBegun, false) && m_connection && !roundTrip({commandOf("ROLLBACK", {})}))
        disconnect();
}

PostgresDatabase::Command PostgresDatabase::commandOf(std::string_view sql, const Params &params)
{
    Command command{std::string(sql), {}};
    command.values.reserve(params.size());
    for (const Param &param : params)
        command.values.push_back(postgresText(param));
    return command;
}

Result<PostgresDatabase::Results> PostgresDatabase::runKeptAnd(std::vector<Command> commands)
{
    const auto asked = static_cast<std::ptrdiff_t>(commands.size());
    std::vector<Command> all = std::exchange(m_kept, {});
    std::ranges::move(commands, std::back_inserter(all));

    const bool mayReconnect = !m_hasBegun;
    const bool wasConnected = m_connection != nullptr;
    if (!m_connection) {
        if (!mayReconnect)
            return std::unexpected(unavailable());
        if (const auto connected = connect(); !connected)
            return std::unexpected(connected.error());
    }
    auto results = roundTrip(all);
    // A connection that was lost while idle is noticed on its next use. Commands that only read or
    // begin can be repeated safely.
    const bool lost = !results && !m_connection;
    if (lost && mayReconnect && wasConnected && all.back().sql != "COMMIT") {
        if (const auto connected = connect(); !connected)
            return std::unexpected(connected.error());
        results = roundTrip(all);
    }
    // After a failure too: then there is a transaction to roll back.
    m_hasBegun = m_inTransaction && m_connection;
    if (results)
        results->erase(results->begin(), results->end() - asked);
    return results;
}

bool PostgresDatabase::send(const Command &command, std::vector<std::string> &prepared)
{
    auto known = m_statements.find(command.sql);
    if (known == m_statements.end()) {
        known = m_statements.emplace(command.sql, std::to_string(m_nextName++)).first;
        const std::string text = postgresSql(command.sql);
        if (libpq().PQsendPrepare(m_connection, known->second.c_str(), text.c_str(), 0, nullptr)
            != 1)
            return false;
        prepared.push_back(command.sql);
    } else {
        prepared.emplace_back();
    }
    std::vector<const char *> values;
    values.reserve(command.values.size());
    for (const auto &value : command.values)
        values.push_back(value ? value->constData() : nullptr);
    return libpq().PQsendQueryPrepared(m_connection, known->second.c_str(),
                                       static_cast<int>(values.size()), values.data(), nullptr,
                                       nullptr, 0)
           == 1;
}

PostgresDatabase::ResultPtr PostgresDatabase::receive()
{
    ResultPtr result(libpq().PQgetResult(m_connection), libpq().PQclear);
    if (result)
        ResultPtr(libpq().PQgetResult(m_connection), libpq().PQclear);
    return result;
}

Result<PostgresDatabase::Results> PostgresDatabase::roundTrip(const std::vector<Command> &commands)
{
    // For each command its text if it was prepared with it, else empty.
    std::vector<std::string> prepared;
    for (const Command &command : commands) {
        if (!send(command, prepared)) {
            disconnect();
            return std::unexpected(unavailable());
        }
    }
    if (libpq().PQpipelineSync(m_connection) != 1) {
        disconnect();
        return std::unexpected(unavailable());
    }

    Results results;
    ResultPtr failed(nullptr, libpq().PQclear);
    const auto take = [&] {
        ResultPtr result = receive();
        const ExecStatusType status = libpq().PQresultStatus(result.get());
        const bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
        if (!good && !failed)
            failed = std::move(result);
        return good ? std::move(result) : ResultPtr(nullptr, libpq().PQclear);
    };
    for (const std::string &text : prepared) {
        if (!text.empty() && !take())
            m_statements.erase(text);
        results.push_back(take());
    }
    if (failed && libpq().PQstatus(m_connection) != CONNECTION_OK) {
        disconnect();
        return std::unexpected(unavailable());
    }
    // The end of the pipeline, after which the next one may begin.
    const ResultPtr sync(libpq().PQgetResult(m_connection), libpq().PQclear);
    if (libpq().PQresultStatus(sync.get()) != PGRES_PIPELINE_SYNC) {
        disconnect();
        return std::unexpected(unavailable());
    }
    if (failed)
        return std::unexpected(errorOf(failed.get()));
    return results;
}

Result<qint64> PostgresDatabase::run(std::string_view sql, const Params &params,
                                     const RowVisitor &visit)
{
    std::vector<Command> commands;
    commands.push_back(commandOf(sql, params));
    const auto results = runKeptAnd(std::move(commands));
    if (!results)
        return std::unexpected(results.error());
    const PGresult *result = results->front().get();
    visitRows(result, visit);
    if (libpq().PQresultStatus(result) == PGRES_TUPLES_OK)
        return libpq().PQntuples(result);
    return QByteArray(libpq().PQcmdTuples(results->front().get())).toLongLong();
}

Result<void> PostgresDatabase::runAll(std::span<const Query> queries)
{
    std::vector<Command> commands;
    commands.reserve(queries.size());
    for (const Query &query : queries)
        commands.push_back(commandOf(query.sql, query.params));
    const auto results = runKeptAnd(std::move(commands));
    if (!results)
        return std::unexpected(results.error());
    for (std::size_t i = 0; i < queries.size(); ++i)
        visitRows((*results)[i].get(), queries[i].visit);
    return {};
}

Result<void> PostgresDatabase::runBatch(const BatchInsert &batch, const std::vector<Params> &rows)
{
    // One round trip for all rows: one array per column.
    std::string sql(batch.into);
    sql += " SELECT * FROM unnest(";
    Params columns;
    for (std::size_t i = 0; i < batch.types.size(); ++i) {
        sql += i > 0 ? ", $" : "$";
        sql += std::to_string(i + 1);
        sql += "::";
        sql += batch.types[i];
        sql += "[]";
        columns.emplace_back(postgresArray(rows, i));
    }
    sql += ") ";
    sql += batch.tail;
    m_kept.push_back(commandOf(sql, columns));
    return {};
}

Error PostgresDatabase::errorOf(const pg_result *result)
{
    if (libpq().PQstatus(m_connection) != CONNECTION_OK) {
        disconnect();
        return unavailable();
    }
    const char *field = libpq().PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const std::string_view state = field ? field : "";
    constexpr std::array clashes{
        "40001", // serialization failure
        "40P01", // deadlock
        "23505", // another transaction has inserted the same key
    };
    for (const std::string_view clash : clashes) {
        if (state == clash)
            return Error{QString(tryAgain), {}, {}, 0};
    }
    // Operator intervention, resources, lost connections, and timeouts.
    for (const std::string_view passing : {"57", "53", "08", "55", "25006"}) {
        if (state.starts_with(passing))
            return unavailable();
    }
    // Only the primary message: it contains names of columns but no values, unlike the detail.
    const char *message = libpq().PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    return Error{QString(codes::internal),
                 QStringLiteral("The database refused a statement: %1.")
                     .arg(QString::fromUtf8(message ? message : state.data()))};
}

} // namespace weehours::server
