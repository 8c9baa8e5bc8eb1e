// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cost of the profile's store: adding an entry, applying 10,000 events of the server, reading a
// day, and opening a big log. The reference is plain C on sqlite3 with the indispensable
// statements, in the same run on the same disk.
//
//     bench_store [adds, default 500] [events, default 10000] [entries to open, default 50000]

#include "core/store/migrations.h"
#include "core/protocol/entitydigest.h"
#include "core/sync/eventapplier.h"
#include "tests/support/profilefixture.h"
#include "ui/words/messagewords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

using namespace weehours;

namespace {

constexpr int pageSize = 500;
constexpr qint64 fiveMinutes = 5LL * 60 * 1000;

/// A writer without Qt: each statement is prepared once and bound by hand.
class Plain
{
public:
    using Value = std::variant<std::monostate, qint64, std::string>;

    explicit Plain(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        for (const char *pragma :
             {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
              "PRAGMA secure_delete = ON", "PRAGMA temp_store = MEMORY"})
            run(pragma);
        for (const Migration &step : migrations())
            run(step.statement.data());
    }
    ~Plain()
    {
        for (const auto &[sql, statement] : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(Plain)

    /// Returns the number of rows; every column is read.
    int run(const char *sql, const std::vector<Value> &values = {})
    {
        sqlite3_stmt *&statement = m_statements[sql];
        if (!statement && sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
        int at = 0;
        for (const Value &value : values) {
            ++at;
            if (const auto *number = std::get_if<qint64>(&value))
                sqlite3_bind_int64(statement, at, *number);
            else if (const auto *text = std::get_if<std::string>(&value))
                sqlite3_bind_text(statement, at, text->data(), static_cast<int>(text->size()),
                                  SQLITE_STATIC);
            else
                sqlite3_bind_null(statement, at);
        }
        int rows = 0;
        int step = sqlite3_step(statement);
        for (; step == SQLITE_ROW; step = sqlite3_step(statement)) {
            ++rows;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                m_read += static_cast<std::size_t>(sqlite3_column_bytes(statement, i));
        }
        if (step != SQLITE_DONE)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
        return rows;
    }

    void findEntry(const std::string &id)
    {
        run("SELECT entity_id, baby_id, entity_type, version, updated_at, deleted, creator_id, "
            "creator_name, data, state FROM entries WHERE entity_id = ?",
            {id});
    }
    void show(const std::string &id, const std::string &baby, const std::string &data, qint64 at)
    {
        findEntry(id);
        run("SELECT position, mutation_id, payload, state FROM outbox WHERE entity_id = ? "
            "ORDER BY position",
            {id});
        run("INSERT OR REPLACE INTO entries (entity_id, baby_id, entity_type, version, "
            "updated_at, deleted, creator_id, creator_name, data, state, started_at, running) "
            "VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            {id, baby, std::string("nappy"), qint64(0), at, qint64(0), std::monostate(),
             std::monostate(), data, qint64(1), at, qint64(0)});
        run("INSERT INTO change_log (entity_id, baby_id, entity_type, what, local) "
            "VALUES (?,?,?,?,?)",
            {id, baby, std::string("nappy"), qint64(0), qint64(1)});
    }
    void add(const std::string &id, const std::string &baby, const std::string &data, qint64 at)
    {
        run("BEGIN IMMEDIATE");
        run("INSERT INTO outbox (mutation_id, baby_id, entity_id, entity_type, op, base_version, "
            "updated_at, payload, state) VALUES (?,?,?,?,?,?,?,?,?)",
            {id, baby, id, std::string("nappy"), std::string("create"), qint64(0), at, data,
             qint64(0)});
        show(id, baby, data, at);
        run("COMMIT");
    }
    void confirm(const std::string &id, const std::string &baby, const std::string &data, qint64 at)
    {
        show(id, baby, data, at);
    }
    int day(const std::string &baby, qint64 from, qint64 to)
    {
        return run("SELECT entity_id, baby_id, entity_type, version, updated_at, deleted, "
                   "creator_id, creator_name, data, state FROM entries WHERE deleted = ? AND "
                   "baby_id = ? AND entity_type <> ? AND started_at >= ? AND started_at < ? "
                   "ORDER BY started_at DESC, entity_id DESC",
                   {qint64(0), baby, std::string("baby"), from, to});
    }

private:
    sqlite3 *m_database = nullptr;
    std::map<std::string, sqlite3_stmt *> m_statements;
    std::size_t m_read = 0;
};

std::string freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

QJsonObject nappyAt(Instant at)
{
    return {{QStringLiteral("type"), QStringLiteral("wee")},
            {QStringLiteral("startedAt"), at.toString()},
            {QStringLiteral("zone"), QStringLiteral("Europe/London")}};
}

std::string textOf(const QJsonObject &data)
{
    return QJsonDocument(data).toJson(QJsonDocument::Compact).toStdString();
}

double microsFor(int times, const std::function<void(int)> &work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work(i);
    return static_cast<double>(timer.nsecsElapsed()) / 1000.0 / times;
}

void print(const char *what, double ours, double plain)
{
    std::printf("%-34s %10.1f us %10.1f us %7.2f\n", what, ours, plain, plain / ours);
}

Event eventAt(const BabyId &baby, Instant at)
{
    const Person sam{UserId(baby.uuid()), QStringLiteral("Sam")};
    const Entity entity{kind::nappy, EntityId(QUuid::createUuid()), baby, 1, at, false, sam,
                        nappyAt(at)};
    return {1, Op::Create, {}, MutationId(QUuid::createUuid()), sam, at, entity};
}

void takeEvents(Store &store, const BabyId &baby, int count, Instant from)
{
    EventApplier applier(store);
    for (int done = 0; done < count; done += pageSize) {
        PullResponse page;
        page.cursor = QStringLiteral("c%1").arg(done + pageSize);
        page.hasMore = true;
        for (int i = done; i < std::min(done + pageSize, count); ++i)
            page.events.append(eventAt(baby, from.plusMsecs(i * fiveMinutes)));
        const QString expected = done == 0 ? QString() : QStringLiteral("c%1").arg(done);
        if (const auto taken = applier.applyPull(baby, expected, page, UserId()); !taken)
            qFatal("%s", qPrintable(errorText(taken.error())));
    }
}

BabyId shareBaby(Store &store)
{
    const BabyId baby(QUuid::createUuid());
    Transaction tx(store.database);
    if (!store.babies.put(tx, baby, Role::Owner, Access::Shared) || !tx.commit())
        qFatal("The baby could not be made.");
    return baby;
}

void benchAdd(int count)
{
    ProfileFixture profile;
    const BabyId baby = profile.addBaby();
    const Instant from = profile.clock.instant.plusMsecs(-count * fiveMinutes);
    Plain plain(profile.folder.filePath(QStringLiteral("plain.sqlite")));
    // In turns, so that other load on the computer affects both.
    double ours = 0;
    double theirs = 0;
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round) {
        ours += microsFor(count / rounds, [&](int i) {
            const auto added = profile.logbook.add(baby, kind::nappy,
                                                   nappyAt(from.plusMsecs(i * fiveMinutes)));
            if (!added)
                qFatal("%s", qPrintable(errorText(added.error())));
        });
        theirs += microsFor(count / rounds, [&](int i) {
            const Instant at = from.plusMsecs(i * fiveMinutes);
            plain.add(freshId(), baby.toString().toStdString(), textOf(nappyAt(at)), at.msecs);
        });
    }
    print("add one entry, on disk", ours / rounds, theirs / rounds);
}

void benchEventsAndDay(int count)
{
    ProfileFixture profile;
    const BabyId baby = shareBaby(profile.store);
    const std::string babyText = baby.toString().toStdString();
    const Instant from = profile.clock.instant.plusMsecs(-count * fiveMinutes);
    Plain plain(profile.folder.filePath(QStringLiteral("plain.sqlite")));

    const double ours = microsFor(1, [&](int) { takeEvents(profile.store, baby, count, from); });
    const double theirs = microsFor(1, [&](int) {
        for (int i = 0; i < count; ++i) {
            if (i % pageSize == 0)
                plain.run("BEGIN IMMEDIATE");
            const Instant at = from.plusMsecs(i * fiveMinutes);
            plain.confirm(freshId(), babyText, textOf(nappyAt(at)), at.msecs);
            if (i % pageSize == pageSize - 1 || i == count - 1)
                plain.run("COMMIT");
        }
    });
    print("take one event, in pages of 500", ours / count, theirs / count);

    // Once in the life of a process, where a window may be drawing. The reference hashes only.
    quint64 sum = 0;
    const QByteArray text = freshId().c_str() + QByteArrayLiteral(":12345");
    const double summed = microsFor(1, [&](int) {
        if (!Checksums(*profile.database).of(baby))
            qFatal("There is no checksum.");
    });
    print(qPrintable(QStringLiteral("checksum of %1 entries").arg(count)), summed,
          microsFor(1, [&](int) {
              for (int i = 0; i < count; ++i)
                  sum += digestTerm(QByteArrayView(text));
          }));

    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    constexpr int reads = 300;
    EntryQuery query;
    query.babyId = baby;
    query.from = from;
    query.to = from.plusMsecs(day);
    qsizetype found = 0;
    const double mine = microsFor(reads, [&](int) {
        found = profile.store.entries.list(query).value_or(QList<Entry>()).size();
    });
    int expected = 0;
    const double plains = microsFor(reads, [&](int) {
        expected = plain.day(babyText, query.from->msecs, query.to->msecs);
    });
    print(qPrintable(QStringLiteral("read a day of %1 entries").arg(found)), mine, plains);
    if (found != expected)
        qFatal("The two do not hold the same.");
}

void benchOpen(int count)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.sqlite"));
    {
        auto database = Database::open(path);
        if (!database)
            qFatal("%s", qPrintable(errorText(database.error())));
        Store store(**database);
        takeEvents(store, shareBaby(store), count, Instant{});
    }
    const auto open = [&](int) {
        if (!Database::open(path))
            qFatal("The log could not be opened.");
    };
    const auto checked = [&](int) {
        sqlite3 *database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        sqlite3_exec(database, "PRAGMA quick_check(1)", nullptr, nullptr, nullptr);
        sqlite3_close(database);
    };
    constexpr int times = 5;
    const double ours = microsFor(times, open);
    print(qPrintable(QStringLiteral("open %1 entries (quick_check)").arg(count)), ours,
          microsFor(times, checked));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto number = [&](int at, int otherwise) {
        return arguments.size() > at ? arguments.at(at).toInt() : otherwise;
    };
    std::printf("%-34s %13s %13s %7s\n", "each", "Wee Hours", "plain C", "ratio");
    benchAdd(number(1, 500));
    benchEventsAndDay(number(2, 10'000));
    benchOpen(number(3, 50'000));
    return 0;
}
