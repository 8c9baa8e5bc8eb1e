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

/// One value for a statement. Everything the server stores is an integer, UTF-8 text, or null;
/// instants are milliseconds, booleans 0 and 1, ids their written form. Made without being named,
/// so that a list of parameters reads as the values that it holds.
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
    Param(const Id<Tag> &id) : m_value(id.uuid().toByteArray(QUuid::WithoutBraces))
    {
    }
    /// A set of ids, for the condition `IN ids($n)`.
    template <typename Tag>
    Param(const QList<Id<Tag>> &ids)
    {
        QList<QByteArray> list;
        list.reserve(ids.size());
        for (const auto &id : ids)
            list.append(id.uuid().toByteArray(QUuid::WithoutBraces));
        m_value = std::move(list);
    }

    [[nodiscard]] const Value &value() const { return m_value; }

private:
    Value m_value;
};
// NOLINTEND(google-explicit-constructor)

using Params = std::vector<Param>;

/// The row that a query stands on; good until the visitor returns.
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

/// One of several queries that are asked at once.
struct Query
{
    std::string_view sql;
    Params params;
    RowVisitor visit;
};

/// An INSERT of many rows at once, which each dialect writes in its fastest form.
struct BatchInsert
{
    /// `INSERT INTO entities (baby_id, version, …)`, without the values.
    std::string_view into;
    /// The type of each column, in order: `uuid`, `bigint` or `text`.
    std::span<const std::string_view> types;
    /// What follows the values, such as `ON CONFLICT …`; may be empty.
    std::string_view tail;
};

/// Where queries are asked: a database as it stands, or a transaction.
class Reader
{
public:
    virtual ~Reader() = default;

    /// Runs a query that changes nothing and calls `visit` for each row.
    [[nodiscard]] virtual Result<void> select(std::string_view sql, const Params &params,
                                              const RowVisitor &visit) = 0;

    /// Runs queries one after the other, each as `select` does: one sees what was committed until
    /// the one before it was answered. Where the database is another process, they cost one round
    /// trip.
    [[nodiscard]] virtual Result<void> selectAll(std::span<const Query> queries) = 0;
};

class Transaction;

/// A connection to the server's database: SQLite or PostgreSQL.
///
/// SQL is written once for both, with parameters `$1`, `$2` …, and these two forms, which each
/// dialect puts in its own words: `IN ids($n)` (one of a set of ids) and a closing ` FOR UPDATE`
/// (lock the rows read until the transaction ends).
///
/// Not safe to use from two threads. A lost connection makes the call fail with `unavailable` and
/// is made again by the next use. A clash with another transaction fails with the private code
/// `tryAgain`, which `transact` acts upon and never lets out.
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

    /// Runs `body(Transaction &)`, which returns a Result, and commits if it succeeded. Otherwise
    /// nothing of it happened. Where the transaction clashed with another one, all of it is run
    /// again, a few times: `body` must not keep what a failed run has found.
    template <typename Body>
    [[nodiscard]] auto transact(Body &&body) -> std::invoke_result_t<Body, Transaction &>;

    /// Like `transact`, but runs `body` once, and fails with `tryAgain` where there was a clash:
    /// for whoever has a better answer to it than the same again.
    template <typename Body>
    [[nodiscard]] auto attempt(Body &&body) -> std::invoke_result_t<Body, Transaction &>;

    /// The statements that bring a database from version n to n + 1, for each n from 0 on.
    [[nodiscard]] virtual std::span<const std::span<const std::string_view>> migrations() const = 0;

    /// Taken first in a migration, so that two processes that start together do not both migrate;
    /// empty where beginning the transaction is enough.
    [[nodiscard]] virtual std::string_view migrationLock() const = 0;

    /// From now on a statement of which `fails` says true is not run, and fails with `unavailable`
    /// as if the connection were lost: so that a test can let a server die within a request. It is
    /// asked `BEGIN` and `COMMIT` too.
    void failWhen(std::function<bool(std::string_view sql)> fails) { m_fails = std::move(fails); }

    /// Statements that were run so far, batches as one. From any thread.
    [[nodiscard]] qint64 statements() const { return m_statements.load(std::memory_order_relaxed); }

protected:
    friend class Transaction;

    /// Starts a writing transaction, on a new connection if the old one is lost. May wait for its
    /// first statement.
    [[nodiscard]] virtual Result<void> begin() = 0;
    [[nodiscard]] virtual Result<void> commit() = 0;
    /// Cannot fail: a connection that cannot roll back is dropped, which does.
    virtual void rollback() = 0;
    /// Runs one statement. Gives the number of rows it changed or returned.
    [[nodiscard]] virtual Result<qint64> run(std::string_view sql, const Params &params,
                                             const RowVisitor &visit) = 0;
    [[nodiscard]] virtual Result<void> runAll(std::span<const Query> queries) = 0;
    /// May wait for the next statement, and then fails as that.
    [[nodiscard]] virtual Result<void> runBatch(const BatchInsert &batch,
                                                const std::vector<Params> &rows) = 0;

private:
    [[nodiscard]] static Error exhausted();
    [[nodiscard]] static Error told(Error error);
    /// Counts a statement that is about to be run, which fails where a test wants it to.
    [[nodiscard]] Result<void> enter(std::string_view sql);
    [[nodiscard]] Result<void> enter(std::span<const Query> queries);

    std::atomic<qint64> m_statements = 0;
    std::function<bool(std::string_view sql)> m_fails;
};

/// A writing transaction. Rolls back when it ends without `commit`. All that writes asks for one,
/// so that a write outside does not compile; it cannot be copied or moved, so its end is where it
/// reads.
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
    /// Gives the number of rows that were changed.
    [[nodiscard]] Result<qint64> execute(std::string_view sql, const Params &params = {});
    /// Runs a statement with a RETURNING clause.
    [[nodiscard]] Result<qint64> execute(std::string_view sql, const Params &params,
                                         const RowVisitor &visit);
    /// Inserts `rows`, none of which touch the same key twice. They may go to the database with
    /// whatever follows, at the latest the commit, and that is then what fails of them.
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
    // A clash ends when the other transaction does; so many in a row mean a defect, not bad luck.
    constexpr int attempts = 8;
    for (int i = 0; i < attempts; ++i) {
        auto result = attempt(body);
        if (result || result.error().code != tryAgain)
            return result;
    }
    return std::unexpected(exhausted());
}

} // namespace weehours::server
