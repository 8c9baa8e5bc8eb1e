// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long syncing many entries takes between whole clients and a server, in one process over real
// HTTP, with every store on disk: an offline log is pushed, an absent caregiver pulls it, and a new
// one joins. The reference is SQLite in plain C, writing the rows of one client.
//
//     bench_sync [entries, default 10,000]

#include "tests/server/runningserver.h"
#include "tests/support/realclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <sqlite3.h>

#include <cstdio>

#include <sys/resource.h>

using namespace weehours;

namespace {

constexpr int timeoutMsecs = 600'000;
/// How often it looks whether the work is done.
constexpr int lookMsecs = 5;

QJsonObject nappyOf(Instant now, int i)
{
    return {{QStringLiteral("type"), QStringLiteral("wee")},
            {QStringLiteral("startedAt"), now.plusMsecs(qint64(-45) * 60'000 * i).toString()}};
}

// Writes entries as the logbook does, but in one transaction.
void logOffline(RealClient &author, const BabyId &baby, int count)
{
    const Instant now = author.clock.now();
    Transaction tx(author.store.database);
    for (int i = 0; i < count; ++i) {
        Mutation mutation;
        mutation.mutationId = author.ids.next<MutationId>();
        mutation.entityType = QStringLiteral("nappy");
        mutation.entityId = author.ids.next<EntityId>();
        mutation.op = Op::Create;
        mutation.updatedAt = now;
        mutation.payload = nappyOf(now, i);
        if (!author.store.outbox.append(tx, baby, mutation)
            || !author.store.entries.refresh(tx, mutation.entityId, true))
            qFatal("The entries could not be written.");
    }
    if (!tx.commit())
        qFatal("The entries could not be written.");
}

/// Elapsed time and CPU time in seconds: other load on the computer lengthens only the first.
struct Taken
{
    double passed = 0;
    double worked = 0;
};

double secondsWorked()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Taken measured(const std::function<void()> &work)
{
    const double before = secondsWorked();
    QElapsedTimer timer;
    timer.start();
    work();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, secondsWorked() - before};
}

// Not QTest::qWaitFor: it sleeps 10 ms between events, which would be most of the time measured.
Taken until(const std::function<bool()> &done)
{
    return measured([&] {
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (done())
                loop.quit();
        });
        look.start(lookMsecs);
        QTimer::singleShot(timeoutMsecs, &loop, [] { qFatal("It did not end in time."); });
        loop.exec();
    });
}

// The rows of one store, written by SQLite directly: the entry and the journal.
void writePlainly(const QString &path, const BabyId &baby, int count)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const auto run = [&](const char *sql) {
        if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(database));
    };
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    std::vector<sqlite3_stmt *> inserts;
    for (const char *table : {"entries", "journal"}) {
        run(QStringLiteral("CREATE TABLE %1 (id TEXT PRIMARY KEY, baby TEXT, version INTEGER, "
                           "data TEXT) WITHOUT ROWID")
                .arg(QLatin1StringView(table))
                .toUtf8()
                .constData());
        run(QStringLiteral("CREATE INDEX %1_by_baby ON %1 (baby, version)")
                .arg(QLatin1StringView(table))
                .toUtf8()
                .constData());
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(database,
                           QStringLiteral("INSERT INTO %1 VALUES (?, ?, ?, ?)")
                               .arg(QLatin1StringView(table))
                               .toUtf8()
                               .constData(),
                           -1, &insert, nullptr);
        inserts.push_back(insert);
    }
    constexpr int page = 500;
    for (int i = 0; i < count; ++i) {
        if (i % page == 0)
            run("BEGIN IMMEDIATE");
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const QByteArray babyText = baby.toString().toUtf8();
        const QByteArray data = QJsonDocument(nappyOf(SystemClock().now(), i)).toJson();
        for (sqlite3_stmt *insert : inserts) {
            sqlite3_bind_text(insert, 1, id.constData(), int(id.size()), SQLITE_STATIC);
            sqlite3_bind_text(insert, 2, babyText.constData(), int(babyText.size()), SQLITE_STATIC);
            sqlite3_bind_int64(insert, 3, i);
            sqlite3_bind_text(insert, 4, data.constData(), int(data.size()), SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        if (i % page == page - 1 || i == count - 1)
            run("COMMIT");
    }
    for (sqlite3_stmt *insert : inserts)
        sqlite3_finalize(insert);
    sqlite3_close(database);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = QCoreApplication::arguments().value(1, QStringLiteral("10000")).toInt();
    const QTemporaryDir folder;
    RunningServer server(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("s.sqlite")));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(server.port()));
    RealClient alex(QStringLiteral("Alex"));
    RealClient sam(QStringLiteral("Sam"));
    RealClient kit(QStringLiteral("Kit"));
    if (!alex.signUp(url) || !sam.signUp(url) || !kit.signUp(url))
        qFatal("The accounts could not be made.");
    const BabyId baby = alex.makeBaby();
    if (!sam.join(alex, baby, Role::Editor))
        qFatal("Sam could not join.");
    sam.engine.stop();
    alex.engine.stop();
    logOffline(alex, baby, count);

    const auto holds = [&](const RealClient &who) {
        return who.store.checksums.of(baby) == alex.store.checksums.of(baby);
    };
    alex.engine.start();
    const Taken sent = until([&] { return alex.waiting() == 0; });
    sam.engine.start();
    const Taken pulled = until([&] { return holds(sam); });
    const auto invite = RealClient::answerOf<Invite>([&](auto handler) {
        alex.accounts.createInvite(baby, Role::Editor, {}, handler);
    });
    if (!invite)
        qFatal("No invite.");
    (void)RealClient::answerOf<Joined>([&](auto handler) {
        kit.accounts.join(invite->code, handler);
    });
    kit.engine.pullSoon();
    const Taken joined = until([&] { return holds(kit); });
    const Taken plain = measured([&] {
        writePlainly(folder.filePath(QStringLiteral("plain.sqlite")), baby, count);
    });
    std::printf("%d entries\n%-20s %9s %9s %12s\n", count, "seconds", "passed", "worked",
                "of plain C");
    for (const auto &[what, taken] :
         {std::pair{"send what waits", sent}, std::pair{"pull", pulled}, std::pair{"join", joined},
          std::pair{"SQLite in plain C", plain}}) {
        std::printf("%-20s %9.3f %9.3f %12.1f\n", what, taken.passed, taken.worked,
                    taken.worked / plain.worked);
    }
    return 0;
}
