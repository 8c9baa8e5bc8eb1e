// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/postgresdatabase.h"

#include "server/store/schema_postgresql.h"

#include <libpq-fe.h>

#include <array>
#include <charconv>
#include <cstring>

namespace weehours::server {

namespace {

using ResultPtr = std::unique_ptr<PGresult, decltype(&PQclear)>;

class PostgresRow final : public Row
{
public:
    explicit PostgresRow(const PGresult *result) : m_result(result) {}

    void moveTo(int row) { m_row = row; }

    bool isNull(int column) const override { return PQgetisnull(m_result, m_row, column) != 0; }
    qint64 integer(int column) const override
    {
        const char *text = PQgetvalue(m_result, m_row, column);
        qint64 value = 0;
        std::from_chars(text, text + std::strlen(text), value);
        return value;
    }
    QByteArray bytes(int column) const override
    {
        return QByteArray(PQgetvalue(m_result, m_row, column),
                          PQgetlength(m_result, m_row, column));
    }

private:
    const PGresult *m_result;
    int m_row = 0;
};

void appendQuoted(QByteArray &array, const QByteArray &element)
{
    array += '"';
    for (const char c : element) {
        if (c == '"' || c == '\\')
            array += '\\';
        array += c;
    }
    array += '"';
}

/// A parameter as PostgreSQL's text form; nothing for null.
std::optional<QByteArray> textOf(const Param &param)
{
    if (const auto *integer = std::get_if<qint64>(&param.value()))
        return QByteArray::number(*integer);
    if (const auto *text = std::get_if<QByteArray>(&param.value()))
        return *text;
    if (const auto *ids = std::get_if<QList<QByteArray>>(&param.value()))
        return '{' + ids->join(',') + '}';
    return std::nullopt;
}

/// One column of all rows, as an array.
QByteArray columnOf(const std::vector<Params> &rows, std::size_t column)
{
    QByteArray array("{");
    for (const Params &row : rows) {
        if (array.size() > 1)
            array += ',';
        const Param &param = row.at(column);
        if (const auto *integer = std::get_if<qint64>(&param.value()))
            array += QByteArray::number(*integer);
        else if (const auto *text = std::get_if<QByteArray>(&param.value()))
            appendQuoted(array, *text);
        else
            array += "NULL";
    }
    return array + '}';
}

/// The shared SQL in PostgreSQL's words.
std::string translated(std::string_view sql)
{
    std::string text(sql);
    for (auto at = text.find("IN ids("); at != std::string::npos; at = text.find("IN ids(", at)) {
        const auto end = text.find(')', at);
        const std::string param = text.substr(at + 7, end - at - 7);
        text.replace(at, end + 1 - at, std::string("= ANY(") + param + "::uuid[])");
    }
    // Keys never change, so let the foreign keys of others refer to a locked row.
    constexpr std::string_view lock = " FOR UPDATE";
    if (const auto at = text.find(lock); at != std::string::npos)
        text.replace(at, lock.size(), " FOR NO KEY UPDATE");
    return text;
}

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
    // The number is this program's own, and means nothing but "migrating".
    return "SELECT pg_advisory_xact_lock(7721936042114)";
}

Result<void> PostgresDatabase::connect()
{
    if (m_connection && PQstatus(m_connection) == CONNECTION_OK)
        return {};
    disconnect();
    // What stands in the operator's string wins over what stands before it.
    const std::array keywords{"connect_timeout", "application_name",
                              "client_encoding", "options",
                              "dbname",          static_cast<const char *>(nullptr)};
    const std::array values{"5",
                            "weehours-server",
                            "UTF8",
                            "-c lock_timeout=10s -c statement_timeout=30s",
                            m_conninfo.constData(),
                            static_cast<const char *>(nullptr)};
    m_connection = PQconnectdbParams(keywords.data(), values.data(), 1);
    if (PQstatus(m_connection) != CONNECTION_OK) {
        disconnect();
        return std::unexpected(unavailable());
    }
    PQsetNoticeProcessor(m_connection, [](void *, const char *) {}, nullptr);
    return {};
}

void PostgresDatabase::disconnect()
{
    PQfinish(m_connection);
    m_connection = nullptr;
    m_statements.clear();
}

Result<void> PostgresDatabase::begin()
{
    // READ COMMITTED: what must not change meanwhile is read FOR UPDATE.
    const auto begun = run("BEGIN", {}, {});
    if (!begun)
        return std::unexpected(begun.error());
    m_inTransaction = true;
    return {};
}

Result<void> PostgresDatabase::commit()
{
    const auto committed = run("COMMIT", {}, {});
    if (!committed)
        return std::unexpected(committed.error());
    m_inTransaction = false;
    return {};
}

void PostgresDatabase::rollback()
{
    m_inTransaction = false;
    if (m_connection && !runOnce("ROLLBACK", {}, {}))
        disconnect();
}

Result<qint64> PostgresDatabase::run(std::string_view sql, const Params &params,
                                     const RowVisitor &visit)
{
    const bool mayReconnect = !m_inTransaction;
    const bool wasConnected = m_connection != nullptr;
    if (!m_connection) {
        if (!mayReconnect)
            return std::unexpected(unavailable());
        if (const auto connected = connect(); !connected)
            return std::unexpected(connected.error());
    }
    auto done = runOnce(sql, params, visit);
    // A connection that was lost while it idled is noticed by its next statement, which nobody has
    // run then: outside a transaction all of them only read or begin, so it may be repeated.
    const bool lost = !done && !m_connection;
    if (lost && mayReconnect && wasConnected) {
        if (const auto connected = connect(); !connected)
            return std::unexpected(connected.error());
        done = runOnce(sql, params, visit);
    }
    return done;
}

Result<std::string> PostgresDatabase::prepared(std::string_view sql)
{
    const std::string key(sql);
    if (const auto known = m_statements.find(key); known != m_statements.end())
        return known->second;
    const std::string name = std::to_string(m_statements.size());
    const ResultPtr result(PQprepare(m_connection, name.c_str(), translated(sql).c_str(), 0,
                                     nullptr),
                           PQclear);
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        return std::unexpected(errorOf(result.get()));
    return m_statements.emplace(key, name).first->second;
}

Result<qint64> PostgresDatabase::runOnce(std::string_view sql, const Params &params,
                                         const RowVisitor &visit)
{
    const auto name = prepared(sql);
    if (!name)
        return std::unexpected(name.error());

    std::vector<std::optional<QByteArray>> texts;
    std::vector<const char *> values;
    texts.reserve(params.size());
    for (const Param &param : params) {
        texts.push_back(textOf(param));
        values.push_back(texts.back() ? texts.back()->constData() : nullptr);
    }
    const ResultPtr result(PQexecPrepared(m_connection, name->c_str(),
                                          static_cast<int>(values.size()), values.data(), nullptr,
                                          nullptr, 0),
                           PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return std::unexpected(errorOf(result.get()));

    const int rows = PQntuples(result.get());
    PostgresRow row(result.get());
    for (int i = 0; visit && i < rows; ++i) {
        row.moveTo(i);
        visit(row);
    }
    if (status == PGRES_TUPLES_OK)
        return rows;
    return QByteArray(PQcmdTuples(result.get())).toLongLong();
}

Result<void> PostgresDatabase::runBatch(const BatchInsert &batch, const std::vector<Params> &rows)
{
    // One round trip for all rows: an array for each column.
    std::string sql(batch.into);
    sql += " SELECT * FROM unnest(";
    Params columns;
    for (std::size_t i = 0; i < batch.types.size(); ++i) {
        sql += i > 0 ? ", $" : "$";
        sql += std::to_string(i + 1);
        sql += "::";
        sql += batch.types[i];
        sql += "[]";
        columns.emplace_back(columnOf(rows, i));
    }
    sql += ") ";
    sql += batch.tail;
    const auto done = run(sql, columns, {});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Error PostgresDatabase::errorOf(const pg_result *result)
{
    if (PQstatus(m_connection) != CONNECTION_OK) {
        disconnect();
        return unavailable();
    }
    const char *field = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const std::string_view state = field ? field : "";
    constexpr std::array clashes{
        "40001", // serialization failure
        "40P01", // deadlock
        "23505", // another transaction made the same key first
    };
    for (const std::string_view clash : clashes) {
        if (state == clash)
            return Error{QString(tryAgain), {}, {}, 0};
    }
    // Operator intervention, resources, lost connections, and waits that were cut short.
    for (const std::string_view passing : {"57", "53", "08", "55", "25006"}) {
        if (state.starts_with(passing))
            return unavailable();
    }
    // Only the primary message: it names columns but never values, which stand in the detail.
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    return Error{QString(codes::internal),
                 QStringLiteral("The database refused a statement: %1.")
                     .arg(QString::fromUtf8(message ? message : state.data()))};
}

} // namespace weehours::server
