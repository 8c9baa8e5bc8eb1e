// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/sqliteconnection.h"
#include "core/store/wholefile.h"
#include "ui/words/messagewords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <utility>

#include <sys/resource.h>
#include <unistd.h>

using namespace weehours;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath("log.sqlite"));
        QVERIFY(database);
        const QString insert = "INSERT INTO profile (key, value) VALUES ('a', 'b')";
        {
            Transaction tx(**database);
            QVERIFY(tx.begun());
            QVERIFY(tx.run(insert));
        }
        auto read = (*database)->run("SELECT COUNT(*) FROM profile");
        QVERIFY(read && read->next());
        QCOMPARE(read->value(0).toInt(), 0);
        {
            Transaction tx(**database);
            QVERIFY(tx.run(insert));
            QVERIFY(tx.commit());
        }
        read = (*database)->run("SELECT COUNT(*) FROM profile");
        QVERIFY(read && read->next());
        QCOMPARE(read->value(0).toInt(), 1);
    }

    void aMomentLastsUntilSomethingIsWritten()
    {
        QTemporaryDir folder;
        const auto mine = std::move(Database::open(folder.filePath("log.sqlite")).value());
        const auto other = std::move(Database::open(folder.filePath("log.sqlite")).value());
        const QString insert = "INSERT INTO profile (key, value) VALUES (?, '')";
        auto last = mine->moment().value();
        const auto isOver = [&] {
            const auto before = std::exchange(last, mine->moment().value());
            return before != last;
        };
        QVERIFY(mine->run("SELECT * FROM profile"));
        QVERIFY(!isOver());
        {
            Transaction tx(*mine);
            QVERIFY(tx.run(insert, {"a"}));
            QVERIFY(isOver());
        }
        QVERIFY(isOver()); // it was rolled back
        {
            Transaction tx(*other);
            QVERIFY(tx.run(insert, {"b"}));
            QVERIFY(!isOver());
            QVERIFY(tx.commit());
        }
        QVERIFY(isOver());
        QVERIFY(!isOver());
    }

    // As programs do that synchronize a folder or restore a backup.
    void aFileThatWasReplacedIsNotWrittenTo_data()
    {
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("replaced") << true;
        QTest::newRow("removed") << false;
    }

    void aFileThatWasReplacedIsNotWrittenTo()
    {
        QFETCH(const bool, isReplaced);
        QTemporaryDir folder;
        const QString path = folder.filePath("log.sqlite");
        auto database = Database::open(path);
        QVERIFY(database);
        makeFileWhole(**database);
        QVERIFY(QFile::copy(path, folder.filePath("older")));
        const QString insert = QStringLiteral("INSERT INTO profile (key, value) VALUES (?, 'v')");
        {
            Transaction tx(**database);
            QVERIFY(tx.run(insert, {"before"}));
            QVERIFY(tx.commit());
        }
        QVERIFY(QFile::remove(path));
        if (isReplaced)
            QVERIFY(QFile::rename(folder.filePath("older"), path));
        {
            const Transaction tx(**database);
            QVERIFY(!tx.begun());
            QCOMPARE(tx.begun().error().code, QString(codes::storeFailed));
        }
        // What was written before can still be read.
        auto read = (*database)->run("SELECT COUNT(*) FROM profile WHERE value = 'v'");
        QVERIFY(read && read->next());
        QCOMPARE(read->value(0).toInt(), 1);
    }

    // As people and backup programs copy it, while the program runs.
    void aCopyOfOnlyTheMainFileHoldsWhatWasCommitted()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath("log.sqlite"));
        QVERIFY(database);
        makeFileWhole(**database);
        const auto rowsOfCopy = [&](const QString &name) {
            const QString copy = folder.filePath(name);
            if (!QFile::copy(folder.filePath("log.sqlite"), copy))
                return -1;
            auto copied = Database::open(copy);
            auto read = copied ? (*copied)->run("SELECT COUNT(*) FROM profile WHERE value = 'v'")
                               : Result<Query>(std::unexpected(copied.error()));
            return read && read->next() ? read->value(0).toInt() : -1;
        };
        QVERIFY((*database)->run("INSERT INTO profile (key, value) VALUES ('a', 'v')"));
        QCOMPARE(rowsOfCopy("before.sqlite"), 0);
        makeFileWhole(**database);
        QCOMPARE(rowsOfCopy("after.sqlite"), 1);
    }

    void aStatementThatIsBeingReadIsNotDisturbedByTheSameText()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath("log.sqlite"));
        QVERIFY(database);
        for (const char *key : {"a", "b", "c"}) {
            QVERIFY((*database)->run("INSERT INTO profile (key, value) VALUES (?, 'v')",
                                     {QString(key)}));
        }
        const QString select = "SELECT key FROM profile WHERE key >= ? ORDER BY key";
        auto outer = (*database)->run(select, {"a"});
        QVERIFY(outer && outer->next());
        {
            auto inner = (*database)->run(select, {"b"});
            QVERIFY(inner && inner->next());
            QCOMPARE(inner->value(0).toString(), QString("b"));
        }
        QVERIFY(outer->next());
        QCOMPARE(outer->value(0).toString(), QString("b"));
        auto moved = std::move(*outer);
        QVERIFY(moved.next());
        QCOMPARE(moved.value(0).toString(), QString("c"));
        QVERIFY(!moved.next());
    }

    void aHalfReadStatementBlocksNoOther()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath("log.sqlite"));
        auto other = Database::open(folder.filePath("log.sqlite"));
        QVERIFY(database && other);
        const auto seen = [&] {
            auto count = (*database)->run("SELECT COUNT(*) FROM profile");
            return count && count->next() ? count->value(0).toInt() : -1;
        };
        // A statement that was not reset would keep the old snapshot of the database.
        QCOMPARE(seen(), 0);
        QVERIFY((*other)->run("INSERT INTO profile (key, value) VALUES ('a', 'b')"));
        QCOMPARE(seen(), 1);
        QVERIFY((*other)->run("PRAGMA wal_checkpoint(TRUNCATE)")->next());
        QCOMPARE(QFileInfo(folder.filePath("log.sqlite-wal")).size(), 0);
    }

    void aWriterWaitsForAnotherProcess()
    {
        QTemporaryDir folder;
        auto one = Database::open(folder.filePath("log.sqlite"));
        auto two = Database::open(folder.filePath("log.sqlite"));
        QVERIFY(one && two);
        {
            Transaction tx(**one);
            QVERIFY(tx.run("INSERT INTO profile (key, value) VALUES ('a', 'b')"));
            QVERIFY(tx.commit());
        }
        Transaction tx(**two);
        QVERIFY(tx.begun());
        auto read = tx.run("SELECT value FROM profile WHERE key = 'a'");
        QVERIFY(read && read->next());
        QCOMPARE(read->value(0).toString(), QStringLiteral("b"));
    }

    void aDamagedFileIsSetAsideAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not a database") << QByteArray("this is not a database at all").repeated(99);
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0garbage", 23);
    }

    void aDamagedFileIsSetAsideAndKept()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath("log.sqlite");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        auto database = Database::open(path);
        QVERIFY(database);
        QVERIFY((*database)->rescue());
        QFile kept((*database)->rescue()->keptAs);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void damageInTheMiddleIsFound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("log.sqlite");
        QList<int> pages;
        {
            auto database = Database::open(path);
            QVERIFY(database);
            Transaction tx(**database);
            for (int i = 0; i < 2000; ++i) {
                QVERIFY(tx.run("INSERT INTO profile (key, value) VALUES (?, ?)",
                               {QString::number(i), QString(100, u'x')}));
            }
            QVERIFY(tx.commit());
            auto used = (*database)->run("SELECT pageno FROM dbstat WHERE name = 'profile'");
            while (used && used->next())
                pages.append(used->value(0).toInt());
            (*database)->checkpoint();
        }
        QVERIFY(pages.size() > 10);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (const int page : std::as_const(pages).sliced(5)) {
            file.seek((page - 1) * 4096);
            file.write(QByteArray(64, '\xff'));
        }
        file.close();
        const auto readAll = [&]() -> Result<Query> {
            auto database = Database::open(path);
            if (!database)
                return std::unexpected(database.error());
            return (*database)->run("SELECT key, value FROM profile");
        };
        // A properly closed file is not checked when it is opened. So a partial result must be an
        // error, and the next start must check the file.
        const auto half = readAll();
        QVERIFY(!half);
        QVERIFY(errorText(half.error()).contains("damaged"));
        QVERIFY(readAll());
        auto database = Database::open(path);
        QVERIFY(database && !(*database)->rescue());
        QCOMPARE(QDir(folder.path()).entryList({"*.damaged-*"}).size(), 1);
    }

    void whatWasCutOffIsMissedAtOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("log.sqlite");
        QVERIFY(Database::open(path));
        QVERIFY(QFile::resize(path, QFileInfo(path).size() - 4096));
        auto database = Database::open(path);
        QVERIFY(database);
        QVERIFY((*database)->rescue());
    }

    void aFileOfVersion5KeepsWhatWasConfirmedAndWhatIsShown()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("log.sqlite");
        {
            auto old = SqliteConnection::open(path, SqliteConnection::Mode::Write, 5000);
            QVERIFY(old);
            for (const Migration &step : migrations()) {
                if (step.version <= 5)
                    QVERIFY((*old)->runOnce(step.statement));
            }
            QVERIFY((*old)->runOnce("PRAGMA user_version = 5"));
            const auto confirm = [&](const QString &id, int version, int deleted) {
                const auto put = (*old)->run(
                    "INSERT INTO confirmed VALUES (?,'b','nappy',?,40,?,'u','Sam',?,?)",
                    {id, version, deleted, "{\"type\":\"" + id + "\"}", "{\"type\":3}"});
                return put.has_value();
            };
            const auto show = [&](const QString &id, int version, int deleted, int state,
                                  const QString &data) {
                const auto put = (*old)->run(
                    "INSERT INTO entries VALUES (?,'b','nappy',?,40,?,'u','Sam',?,?,7,1)",
                    {id, version, deleted, data, state});
                return put.has_value();
            };
            const auto both = [&](const QString &id, int version, int deleted) {
                return confirm(id, version, deleted)
                       && show(id, qMax(0, version), deleted, 0, "{\"type\":\"" + id + "\"}");
            };
            QVERIFY(both("plain", 3, 0));
            QVERIFY(both("tombstone", 4, 1));
            QVERIFY(both("distrusted", -5, 0));
            QVERIFY(confirm("edited", 6, 0) && show("edited", 6, 0, 1, "{\"type\":\"poo\"}"));
            QVERIFY(confirm("restored", 7, 1) && show("restored", 7, 0, 1, "{}"));
            QVERIFY(confirm("refused", -8, 0)
                    && show("refused", 0, 0, 2, "{\"type\":\"refused\"}"));
            QVERIFY(confirm("unshown", 9, 0));
            QVERIFY(show("new", 0, 0, 1, "{}"));
        }
        const auto rows = [](auto &database, const QString &sql) {
            QStringList texts;
            auto query = database->run(sql);
            while (query && query->next()) {
                QStringList cells;
                for (int i = 0; i < 12; ++i)
                    cells.append(query->value(i).toString());
                texts.append(cells.join(' '));
            }
            return texts;
        };
        const QString confirmedRows =
            "SELECT entity_id, baby_id, entity_type, version, updated_at, "
            "deleted, creator_id, creator_name, data, field_times, 0, 0 "
            "FROM confirmed ORDER BY entity_id";
        const QString shownRows = "SELECT entity_id, baby_id, entity_type, max(version, 0), "
                                  "updated_at, deleted, creator_id, creator_name, data, state, "
                                  "started_at, running FROM entries ORDER BY entity_id";
        QStringList confirmed;
        QStringList shown;
        {
            auto old = SqliteConnection::open(path, SqliteConnection::Mode::Write, 5000);
            confirmed = rows(*old, confirmedRows);
            shown = rows(*old, shownRows);
        }
        QCOMPARE(confirmed.size(), 7);
        QCOMPARE(shown.size(), 7);
        const auto database = Database::open(path);
        QVERIFY(database);
        QCOMPARE(rows(*database, confirmedRows), confirmed);
        QCOMPARE(rows(*database, shownRows), shown);
        auto apart = (*database)->run("SELECT group_concat(entity_id) FROM bases");
        QVERIFY(apart && apart->next());
        QCOMPARE(apart->value(0).toString(), "edited,refused,restored,unshown");
    }

    void findingWhatIsConfirmedIsNoScan()
    {
        QTemporaryDir folder;
        const auto database = Database::open(folder.filePath("log.sqlite"));
        QVERIFY(database);
        for (const char *which :
             {"entity_id = 'a'", "baby_id = 'b' AND deleted = 0", "baby_id = 'b' AND version < 0",
              "deleted = 1 AND data <> '{}' AND updated_at < 5"}) {
            auto plan = (*database)->run(
                QStringLiteral("EXPLAIN QUERY PLAN SELECT entity_id, version FROM confirmed WHERE ")
                + which);
            int searches = 0;
            while (plan && plan->next()) {
                const QString step = plan->value(3).toString();
                QVERIFY2(!step.contains("SCAN entries"), qPrintable(step));
                searches += step.contains("SEARCH entries") ? 1 : 0;
            }
            QCOMPARE(searches, 1);
        }
    }

    void aNewerFileIsRefusedAndNotChanged()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("log.sqlite");
        {
            auto database = Database::open(path);
            QVERIFY(database);
            QVERIFY((*database)->run(
                QStringLiteral("PRAGMA user_version = %1").arg(newestSchemaVersion() + 1)));
        }
        const auto refused = Database::open(path);
        QVERIFY(!refused);
        QVERIFY(errorText(refused.error()).contains("newer version"));
        QVERIFY(QFile::exists(path));
    }

    void aTestCanLetAStatementFail()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath("log.sqlite"));
        QVERIFY(database);
        (*database)->failWhen([](const QString &sql) { return sql == "COMMIT"; });
        {
            Transaction tx(**database);
            QVERIFY(tx.run("INSERT INTO profile (key, value) VALUES ('a', 'b')"));
            const auto done = tx.commit();
            QVERIFY(!done);
            QVERIFY(errorText(done.error()).contains("disk is full"));
        }
        (*database)->failWhen({});
        auto count = (*database)->run("SELECT COUNT(*) FROM profile");
        QVERIFY(count && count->next());
        QCOMPARE(count->value(0).toInt(), 0);
    }

    void aFullDiskIsReportedInWordsAndWorkGoesOnWhenThereIsRoom()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath("log.sqlite"));
        QVERIFY(database);
        const auto limit = [&](qint64 pages) {
            return (*database)->run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
        };
        auto pages = (*database)->run("PRAGMA page_count");
        QVERIFY(pages && pages->next() && limit(pages->value(0).toLongLong() + 2));
        const QString insert = "INSERT INTO profile (key, value) VALUES (?, ?)";
        int saved = 0;
        Result<void> refused;
        while (refused && saved < 1000) {
            Transaction tx(**database);
            const auto put = tx.run(insert, {QString::number(saved), QString(500, u'x')});
            refused = put ? tx.commit() : Result<void>(std::unexpected(put.error()));
            saved += refused ? 1 : 0;
        }
        QVERIFY(!refused);
        QVERIFY(errorText(refused.error()).contains("disk is full"));
        QVERIFY(limit(100'000));
        Transaction tx(**database);
        QVERIFY(tx.run(insert, {"again", "there is room"}));
        QVERIFY(tx.commit());
        auto count = (*database)->run("SELECT COUNT(*) FROM profile");
        QVERIFY(count && count->next());
        QCOMPARE(count->value(0).toInt(), saved + 1);
    }

    void aDiskThatRefusesToWriteIsReportedInWords()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath("log.sqlite"));
        QVERIFY(database);
        // Every write beyond the first 64 KiB of a file fails, as with an exhausted quota.
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit tight{64 * 1024, usual.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        Result<void> refused;
        for (int i = 0; refused && i < 1000; ++i) {
            Transaction tx(**database);
            const auto put = tx.run("INSERT INTO profile (key, value) VALUES (?, ?)",
                                    {QString::number(i), QString(500, u'x')});
            refused = put ? tx.commit() : Result<void>(std::unexpected(put.error()));
        }
        ::setrlimit(RLIMIT_FSIZE, &usual);
        std::signal(SIGXFSZ, ignored);
        QVERIFY(!refused);
        QVERIFY(errorText(refused.error()).contains("disk"));
        Transaction tx(**database);
        QVERIFY(tx.run("INSERT INTO profile (key, value) VALUES ('again', 'there is room')"));
        QVERIFY(tx.commit());
    }

    void aFolderThatCannotBeWrittenIsReadAndReportedInWords()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("log.sqlite");
        {
            auto database = Database::open(path);
            Transaction tx(**database);
            QVERIFY(tx.run("INSERT INTO profile (key, value) VALUES ('kept', 'yes')"));
            QVERIFY(tx.commit());
        }
        const auto mayRead = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther
                             | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(folder.path(), mayRead));
        // Root ignores permissions.
        const uid_t self = ::geteuid();
        constexpr uid_t nobody = 65534;
        const auto give = [&](uid_t owner) {
            for (const QString &each : {folder.path(), path, path + ".lock"}) {
                if (self == 0)
                    QCOMPARE(::chown(QFile::encodeName(each).constData(), owner, 0), 0);
            }
        };
        give(nobody);
        QCOMPARE(self == 0 ? ::seteuid(nobody) : 0, 0);
        auto database = Database::open(path);
        Result<void> refused;
        bool isRead = false;
        if (database) {
            const auto kept = (*database)->run("SELECT value FROM profile WHERE key = 'kept'");
            isRead = kept.has_value();
            refused = Transaction(**database).begun();
        }
        QCOMPARE(::seteuid(self), 0);
        give(self);
        QVERIFY(QFile::setPermissions(folder.path(), mayRead | QFile::WriteOwner));
        QVERIFY2(database, qPrintable(database ? QString() : errorText(database.error())));
        QVERIFY(isRead);
        QVERIFY(!refused);
        QVERIFY2(errorText(refused.error()).contains("cannot be written to"),
                 qPrintable(errorText(refused.error())));
        // The same connection works again once the cause is gone.
        Transaction tx(**database);
        QVERIFY(tx.begun());
        QVERIFY(tx.run("INSERT INTO profile (key, value) VALUES ('again', 'there is room')"));
        QVERIFY(tx.commit());
    }

    void aFolderThatCannotBeMadeIsReportedInWords()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = Database::open(folder.filePath("file/profile/log.sqlite"));
        QVERIFY(!refused);
        QVERIFY(errorText(refused.error()).contains("cannot be made"));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
