// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/httpperson.h"
#include "tests/server/serverprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <csignal>
#include <optional>
#include <thread>

#include <unistd.h>

/// `weehours-server backup` and `restore`, with and without running servers.
class TestServerBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory.emplace(); }

    void aBackupOfARunningServerIsOneMoment()
    {
        const ServerProgram server(database());
        HttpPerson sam(server.port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        const QString baby = sam.createBaby();
        QStringList feeds;
        std::atomic<bool> stop = false;
        std::jthread pushing([&] {
            while (!stop) {
                if (const QString feed = sam.logFeed(baby); !feed.isEmpty())
                    feeds.append(feed);
            }
        });
        for (int i = 0; i < 3; ++i) {
            const auto done = backUp(numbered(i));
            QVERIFY2(done.code == 0, done.errors.constData());
            QVERIFY2(done.output.startsWith("Backed up 1 account, 1 baby, "),
                     done.output.constData());
        }
        stop = true;
        pushing.join();
        QVERIFY(feeds.size() > 3);
        // Every row has its event, and the head is the newest event.
        for (int i = 0; i < 3; ++i) {
            const QString file = numbered(i);
            QCOMPARE(value(file, "PRAGMA integrity_check"), QByteArray("ok"));
            QCOMPARE(value(file, "SELECT count(*) FROM sync_events"),
                     value(file, "SELECT head FROM babies"));
            QCOMPARE(value(file, "SELECT count(*) + 1 FROM entities"),
                     value(file, "SELECT head FROM babies"));
            QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
        }
        // No temporary file is left.
        QCOMPARE(QDir(m_directory->path())
                     .entryList({QStringLiteral("backup*")}, QDir::Files | QDir::Hidden)
                     .size(),
                 3);
    }

    void aFileIsNotReplacedUnlessForced()
    {
        makeDatabase();
        QVERIFY(write(path("mine"), "my letters"));
        const auto refused = backUp(path("mine"));
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.errors.contains("--force"));
        QVERIFY(read(path("mine")) == "my letters");
        QCOMPARE(backUp(path("mine"), {QStringLiteral("--force")}).code, 0);
        QVERIFY(read(path("mine")).startsWith("SQLite format 3"));
        QCOMPARE(backUp(path("server.db"), {QStringLiteral("--force")}).code, 1);
        QCOMPARE(backUp(path("no/such/folder")).code, 1);
    }

    void aRunningServerNoticesARestore()
    {
        ServerProgram server(database());
        HttpPerson sam(server.port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        const QString baby = sam.createBaby();
        const QString kept = sam.logFeed(baby);
        QCOMPARE(backUp(path("backup")).code, 0);
        const QString cursorKept = cursorOf(sam, baby);

        const QString lost = sam.logFeed(baby);
        const QString cursorLost = cursorOf(sam, baby);
        HttpPerson alex(server.port(), QStringLiteral("Alex"));
        QCOMPARE(alex.signUp().status, 201);
        LiveListener samListens(server.port(), sam);
        LiveListener alexListens(server.port(), alex);
        QCOMPARE(samListens.next().first, QByteArray("heads"));
        QCOMPARE(alexListens.next().first, QByteArray("heads"));

        const auto done = restore(path("backup"));
        QVERIFY2(done.code == 0, done.errors.constData());
        QVERIFY(done.output.startsWith("Restored 1 account, 1 baby, 1 entry and 3 events"));
        // A listener gets the current heads at once; a listener whose account is gone sees the end
        // of the stream.
        const auto [name, heads] = samListens.next();
        QCOMPARE(name, QByteArray("heads"));
        QCOMPARE(heads[u"babies"][0][u"cursor"].toString(), cursorKept);
        QCOMPARE(alexListens.next().first, QByteArray());

        QCOMPARE(alex.get(QStringLiteral("/api/account")).status, 401);
        QCOMPARE(sam.get(pullPath(baby, cursorKept)).status, 200);
        // The number is given out again, and the old cursor is still recognised as diverged.
        QVERIFY(!sam.logFeed(baby).isEmpty());
        const auto diverged = sam.get(pullPath(baby, cursorLost));
        QCOMPARE(diverged.status, 410);
        QCOMPARE(diverged.json().value(u"reason").toString(), QStringLiteral("diverged"));
        const QByteArray all = sam.get(pullPath(baby, {})).body;
        QVERIFY(all.contains(kept.toUtf8()) && !all.contains(lost.toUtf8()));
        QVERIFY(server.logs("a backup was restored"));
        QCOMPARE(server.stop(SIGTERM), 0);
    }

    // As on a new disk: root restores for a service that runs as a user of its own.
    void whatRootRestoresBelongsToTheOwnerOfTheFolder()
    {
        if (::geteuid() != 0)
            QSKIP("Only root gives files away.");
        makeDatabase();
        QCOMPARE(backUp(path("backup")).code, 0);
        QVERIFY(QDir(m_directory->path()).mkdir("new"));
        constexpr uid_t nobody = 65534;
        QCOMPARE(::chown(path("new").toUtf8().constData(), nobody, nobody), 0);
        const auto done = ServerProgram::run({"restore", path("backup"), "--database",
                                              "sqlite:" + path("new/log.sqlite")});
        QVERIFY2(done.code == 0, done.errors.constData());
        const auto files = QDir(path("new")).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files)
            QVERIFY2(file.ownerId() == nobody, qPrintable(file.fileName()));
    }

    void whatWasThereBeforeIsSetAside()
    {
        makeDatabase();
        QCOMPARE(backUp(path("backup")).code, 0);
        QString baby;
        {
            ServerProgram server(database());
            HttpPerson sam(server.port(), QStringLiteral("Sam"));
            sam.signUp();
            baby = sam.createBaby();
            QCOMPARE(server.stop(SIGTERM), 0);
        }
        const QByteArray backup = read(path("backup"));
        QCOMPARE(restore(path("backup")).code, 0);
        QCOMPARE(value(path("server.db"), "SELECT count(*) FROM babies"), QByteArray("0"));
        QCOMPARE(read(path("backup")), backup);
        const QStringList aside = QDir(m_directory->path())
                                      .entryList({QStringLiteral("server.db.before-restore-*")});
        QCOMPARE(aside.size(), 1);
        // Restores the file that was set aside.
        const auto back = restore(m_directory->filePath(aside.first()));
        QVERIFY2(back.output.contains("1 baby"), back.output.constData());
        QCOMPARE(value(path("server.db"), "SELECT baby_id FROM babies"), baby.toUtf8());
        // No temporary file is left.
        QVERIFY(QDir(m_directory->path())
                    .entryList({QStringLiteral("*restoring*")}, QDir::Files | QDir::Hidden)
                    .isEmpty());
    }

    void aRestoreBringsBackWhatIsGone()
    {
        makeDatabase();
        QCOMPARE(backUp(path("backup")).code, 0);
        for (const auto &name : {QStringLiteral("server.db"), QStringLiteral("server.db-wal"),
                                 QStringLiteral("server.db-shm")})
            QFile::remove(m_directory->filePath(name));
        const auto done = restore(path("backup"));
        QVERIFY2(done.code == 0, done.errors.constData());
        QVERIFY(!done.output.contains("before-restore"));
        QCOMPARE(QFile::permissions(path("server.db")) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        ServerProgram server(database());
        QCOMPARE(RawClient(server.port()).request("GET", "/readyz").status, 200);
    }

    void aBackupOfAnOlderServerIsBroughtUpToDate()
    {
        makeDatabase();
        QCOMPARE(backUp(path("old")).code, 0);
        const QByteArray version = value(path("old"), "SELECT version FROM schema_version");
        const char *const index =
            "CREATE INDEX sync_events_by_entity ON sync_events (baby_id, entity_id, seq)";
        for (const char *sql :
             {"DROP TABLE sign_in_places", "ALTER TABLE babies DROP COLUMN written",
              "ALTER TABLE server_state DROP COLUMN server_id",
              "ALTER TABLE sync_events DROP COLUMN overrode", index,
              "ALTER TABLE server_state DROP COLUMN epoch",
              "ALTER TABLE server_state DROP COLUMN trim_due",
              "UPDATE schema_version SET version = 1"})
            QCOMPARE(value(path("old"), sql), QByteArray());
        ServerProgram server(database());
        const auto done = restore(path("old"));
        QVERIFY2(done.code == 0, done.errors.constData());
        QCOMPARE(value(path("server.db"), "SELECT version FROM schema_version"), version);
        QCOMPARE(value(path("old"), "SELECT version FROM schema_version"), QByteArray("1"));
        QVERIFY(server.logs("a backup was restored"));
        QCOMPARE(RawClient(server.port()).request("GET", "/readyz").status, 200);
    }

    void whatIsNoBackupOfOursChangesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("not there") << QStringLiteral("nowhere");
        QTest::newRow("a letter") << QStringLiteral("letter");
        QTest::newRow("somebody else's database") << QStringLiteral("foreign");
        QTest::newRow("of a newer server") << QStringLiteral("newer");
        QTest::newRow("damaged") << QStringLiteral("damaged");
        QTest::newRow("empty") << QStringLiteral("empty");
    }

    void whatIsNoBackupOfOursChangesNothing()
    {
        QFETCH(QString, file);
        makeDatabase();
        QVERIFY(write(path("letter"), QByteArray("Dear diary, ").repeated(1000)));
        QVERIFY(write(path("empty"), {}));
        QCOMPARE(value(path("foreign"), "CREATE TABLE babies (name TEXT)"), QByteArray());
        QCOMPARE(backUp(path("newer")).code, 0);
        QCOMPARE(value(path("newer"), "UPDATE schema_version SET version = 99"), QByteArray());
        QCOMPARE(backUp(path("damaged")).code, 0);
        damage(path("damaged"));

        const QByteArray before = value(path("server.db"), "SELECT epoch FROM server_state");
        const auto done = restore(m_directory->filePath(file));
        QCOMPARE(done.code, 1);
        QVERIFY2(done.errors.contains(file.toUtf8()), done.errors.constData());
        QCOMPARE(value(path("server.db"), "SELECT epoch FROM server_state"), before);
        QCOMPARE(QDir(m_directory->path()).entryList({QStringLiteral("*before-restore*")}).size(),
                 0);
    }

    void postgresqlHasProgramsOfItsOwn()
    {
        for (const char *command : {"backup", "restore"}) {
            const auto done = ServerProgram::run(
                {QString::fromUtf8(command), path("x"),
                 QStringLiteral("--database=postgresql:password=secretword")});
            QCOMPARE(done.code, 1);
            QVERIFY(done.errors.contains("pg_dump") && !done.errors.contains("secretword"));
        }
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_directory->filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] QString numbered(int number) const
    {
        return m_directory->filePath(QStringLiteral("backup%1").arg(number));
    }
    [[nodiscard]] QString database() const { return QStringLiteral("sqlite:") + path("server.db"); }

    /// Makes a server's database without any account.
    void makeDatabase()
    {
        ServerProgram server(database());
        QCOMPARE(server.stop(SIGTERM), 0);
    }

    [[nodiscard]] ServerProgram::Outcome backUp(const QString &file,
                                                const QStringList &more = {}) const
    {
        return ServerProgram::run(QStringList{QStringLiteral("backup"), file,
                                              QStringLiteral("--database"), database()}
                                  + more);
    }
    [[nodiscard]] ServerProgram::Outcome restore(const QString &file) const
    {
        return ServerProgram::run({QStringLiteral("restore"), file, QStringLiteral("--database"),
                                   database()});
    }

    static QString pullPath(const QString &baby, const QString &cursor)
    {
        return QStringLiteral("/api/sync/pull?babyId=%1").arg(baby)
               + (cursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + cursor);
    }
    static QString cursorOf(HttpPerson &person, const QString &baby)
    {
        return person.get(pullPath(baby, {})).json().value(u"cursor").toString();
    }

    static bool write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }
    static QByteArray read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    /// Overwrites a page in the middle of the file.
    static void damage(const QString &file)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadWrite));
        QVERIFY(out.seek(out.size() / 2 / 4096 * 4096));
        out.write(QByteArray(4096, 'x'));
    }
    /// Runs one statement on a file, and returns the first value of the result.
    static QByteArray value(const QString &file, const char *sql)
    {
        sqlite3 *connection = nullptr;
        sqlite3_open(QFile::encodeName(file).constData(), &connection);
        QByteArray found;
        const auto take = [](void *to, int, char **values, char **) {
            *static_cast<QByteArray *>(to) = values[0];
            return 0;
        };
        if (sqlite3_exec(connection, sql, take, &found, nullptr) != SQLITE_OK)
            found = sqlite3_errmsg(connection);
        sqlite3_close(connection);
        return found;
    }

    std::optional<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestServerBackup)
#include "tst_serverbackup.moc"
