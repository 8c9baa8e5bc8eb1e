// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/ids.h"
#include "core/protocol/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <span>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace weehours::server {

/// A parameter of a statement. Everything that the server stores is an integer, UTF-8 text, or
/// null; instants are milliseconds, booleans 0 and 1, ids their text form. The conversions are
/// implicit, so that a list of parameters reads like the values in it.
// NOLINTBEGIN(google-explicit-constructor)
class Param
{
public:
    using Value = std::variant<std::nullptr_t, qint64, QByteArray, QList<QByteArray>>;

    Param(std::nullptr_t) : m_value(nullptr) {}
    Param(qint64 value) : m_value(value) {}
    Param(int value) : m_value(qint64{value}) {}
    Param(bool value) : m_value(qint64{value ? 1 : 0}) {}
    Param(Instant value) : m_value(value.msecs) {}
    Param(const QByteArray &utf8) : m_value(utf8) {}
    Param(const QString &text) : m_value(text.toUtf8()) {}
    template <typename Tag>
    Param(const Id<Tag> &id) : m_value(uuidText(id.uuid()))
    {
    }
    /// A set of ids, for the condition `IN ids($n)`.
    template <typename Tag>
    Param(const QList<Id<Tag>> &ids)
    {
        QList<QByteArray> list;
        list.reserve(ids.size());
        for (const auto &id : ids)
            list.append(uuidText(id.uuid()));
        m_value = std::move(list);
    }

    [[nodiscard]] const Value &value() const { return m_value; }

private:
    Value m_value;
};
// NOLINTEND(google-explicit-constructor)

using Params = std::vector<Param>;

/// The current row of a query; valid until the visitor returns.
class Row
{
public:
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    /// UTF-8; empty for null.
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;

    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] Instant instant(int column) const { return Instant{integer(column)}; }
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    template <typename T>
    [[nodiscard]] T id(int column) const
    {
        return T(QUuid::fromString(QLatin1StringView(bytes(column))));
    }

protected:
    ~Row() = default;
};

using RowVisitor = std::function<void(const Row &)>;

/// One of several queries that are sent together.
struct Query
{
    std::string_view sql;
    Params params;
    RowVisitor visit;
};

/// An INSERT of many rows, which each database runs in its fastest form.
struct BatchInsert
{
    /// `INSERT INTO entities (baby_id, version, …)`, without the values.
    std::string_view into;
    /// The type of each column, in order: `uuid`, `bigint` or `text`.
    std::span<const std::string_view> types;
    /// The SQL after the values, such as `ON CONFLICT …`; may be empty.
    std::string_view tail;
};

/// Where queries are run: on a database or in a transaction.
class Reader
{
public:
    virtual ~Reader() = default;

    /// Runs a query that changes nothing and calls `visit` for each row.
    [[nodiscard]] virtual Result<void> select(std::string_view sql, const Params &params,
                                              const RowVisitor &visit) = 0;

    /// Runs queries one after the other, each like `select`: each sees what was committed before it
    /// began. On PostgreSQL they cost one round trip.
    [[nodiscard]] virtual Result<void> selectAll(std::span<const Query> queries) = 0;
};

class Transaction;

/// A connection to the server's database: SQLite or PostgreSQL.
///
/// SQL is written once for both, with parameters `$1`, `$2` …, and two forms that each database
/// translates: `IN ids($n)` (one of a set of ids) and a final ` FOR UPDATE` (lock the rows until
/// the transaction ends).
///
/// Not thread-safe. If the connection is lost, the call fails with `unavailable` and the next one
/// reconnects. A conflict with another transaction fails with the private code `tryAgain`, which
/// `transact` handles and never returns.
class Database : public Reader
{
public:
    static constexpr QLatin1StringView tryAgain{"try_again"};

    Database() = default;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database() override;

    /// For use outside a transaction.
    [[nodiscard]] Result<void> select(std::string_view sql, const Params &params,
                                      const RowVisitor &visit) final;
    [[nodiscard]] Result<void> selectAll(std::span<const Query> queries) final;

    /// Runs `body(Transaction &)`, which returns a Result, and commits if it succeeded; otherwise
    /// rolls back. After a conflict with another transaction it runs all of it again, a few times:
    /// `body` must not keep results of a failed run.
    template <typename Body>
    [[nodiscard]] auto transact(Body &&body) -> std::invoke_result_t<Body, Transaction &>;

    /// Like `transact`, but runs `body` once, and fails with `tryAgain` after a conflict, for
    /// callers with a better reaction than a retry.
    template <typename Body>
    [[nodiscard]] auto attempt(Body &&body) -> std::invoke_result_t<Body, Transaction &>;

    /// The statements that migrate a database from version n to n + 1, for each n from 0 on.
    [[nodiscard]] virtual std::span<const std::span<const std::string_view>> migrations() const = 0;

    /// Acquired first in a migration, so that of two processes that start together only one
    /// migrates; empty if beginning the transaction is enough.
    [[nodiscard]] virtual std::string_view migrationLock() const = 0;

    /// For tests: statements for which `fails` returns true are not run, and fail with
    /// `unavailable` as if the connection were lost. It is called for `BEGIN` and `COMMIT` too.
    void failWhen(std::function<bool(std::string_view sql)> fails) { m_fails = std::move(fails); }

    /// The number of statements run so far; a batch counts as one. Thread-safe.
    [[nodiscard]] qint64 statements() const { return m_statements.load(std::memory_order_relaxed); }

protected:
    friend class Transaction;

    /// Begins a writing transaction, on a new connection if the old one is lost. May be deferred to
    /// its first statement.
    [[nodiscard]] virtual Result<void> begin() = 0;
    [[nodiscard]] virtual Result<void> commit() = 0;
    /// Cannot fail: if it cannot roll back it drops the connection, which does.
    virtual void rollback() = 0;
    /// Runs one statement. Returns the number of rows it changed or returned.
    [[nodiscard]] virtual Result<qint64> run(std::string_view sql, const Params &params,
                                             const RowVisitor &visit) = 0;
    [[nodiscard]] virtual Result<void> runAll(std::span<const Query> queries) = 0;
    /// May be deferred to the next statement, which then fails instead.
    [[nodiscard]] virtual Result<void> runBatch(const BatchInsert &batch,
                                                const std::vector<Params> &rows) = 0;

private:
    [[nodiscard]] static Error exhausted();
    [[nodiscard]] static Error told(Error error);
    /// Counts a statement that is about to run, and fails if failWhen() says so.
    [[nodiscard]] Result<void> enter(std::string_view sql);
    [[nodiscard]] Result<void> enter(std::span<const Query> queries);

    std::atomic<qint64> m_statements = 0;
    std::function<bool(std::string_view sql)> m_fails;
};

/// A writing transaction. It rolls back unless committed. Everything that writes takes one, so that
/// a write outside of a transaction does not compile. It cannot be copied or moved, so its scope is
/// visible.
class Transaction final : public Reader
{
public:
    explicit Transaction(Database &database) : m_database(database) {}
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction(Transaction &&) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction() override;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

    [[nodiscard]] Result<void> select(std::string_view sql, const Params &params,
                                      const RowVisitor &visit) override;
    [[nodiscard]] Result<void> selectAll(std::span<const Query> queries) override;
    /// Returns the number of changed rows.
    [[nodiscard]] Result<qint64> execute(std::string_view sql, const Params &params = {});
    /// Runs a statement with a RETURNING clause.
    [[nodiscard]] Result<qint64> execute(std::string_view sql, const Params &params,
                                         const RowVisitor &visit);
    /// Inserts `rows`, which must have distinct keys. It may be deferred to a later statement, at
    /// the latest the commit, which then fails instead.
    [[nodiscard]] Result<void> insert(const BatchInsert &batch, const std::vector<Params> &rows);

private:
    Database &m_database;
    bool m_open = false;
};

template <typename Body>
auto Database::attempt(Body &&body) -> std::invoke_result_t<Body, Transaction &>
{
    Transaction transaction(*this);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    auto result = body(transaction);
    if (!result)
        return result;
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return result;
}

template <typename Body>
auto Database::transact(Body &&body) -> std::invoke_result_t<Body, Transaction &>
{
    // A conflict ends when the other transaction does; so many in a row are a defect, not bad luck.
    constexpr int attempts = 8;
    for (int i = 0; i < attempts; ++i) {
        auto result = attempt(body);
        if (result || result.error().code != tryAgain)
            return result;
    }
    return std::unexpected(exhausted());
}

} // namespace weehours::server
