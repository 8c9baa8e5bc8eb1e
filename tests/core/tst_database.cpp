// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

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

    void aStatementThatWasReadHalfHoldsNobodyUp()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath("log.sqlite"));
        auto other = Database::open(folder.filePath("log.sqlite"));
        QVERIFY(database && other);
        const auto seen = [&] {
            auto count = (*database)->run("SELECT COUNT(*) FROM profile");
            return count && count->next() ? count->value(0).toInt() : -1;
        };
        // Had the statement not been reset, the next would read the same old snapshot.
        QCOMPARE(seen(), 0);
        QVERIFY((*other)->run("INSERT INTO profile (key, value) VALUES ('a', 'b')"));
        QCOMPARE(seen(), 1);
        QVERIFY((*other)->run("PRAGMA wal_checkpoint(TRUNCATE)")->next());
        QCOMPARE(QFileInfo(folder.filePath("log.sqlite-wal")).size(), 0);
    }

    void aQueryMayOutliveItsDatabase()
    {
        QTemporaryDir folder;
        std::optional<Result<Query>> left;
        {
            auto database = Database::open(folder.filePath("log.sqlite"));
            QVERIFY(database);
            left = (*database)->run("SELECT 1 UNION SELECT 2");
            QVERIFY(*left && (*left)->next());
        }
        QVERIFY(!(*left)->next());
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
        QVERIFY(!(*database)->setAside().isEmpty());
        QFile kept((*database)->setAside());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void damageInTheMiddleIsFound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("log.sqlite");
        {
            auto database = Database::open(path);
            QVERIFY(database);
            Transaction tx(**database);
            for (int i = 0; i < 2000; ++i) {
                QVERIFY(tx.run("INSERT INTO profile (key, value) VALUES (?, ?)",
                               {QString::number(i), QString(100, u'x')}));
            }
            QVERIFY(tx.commit());
            (*database)->checkpoint();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 8192; at + 64 < file.size(); at += 4096) {
            file.seek(at);
            file.write(QByteArray(64, '\xff'));
        }
        file.close();
        auto database = Database::open(path);
        QVERIFY(database);
        QVERIFY(!(*database)->setAside().isEmpty());
    }

    void aNewerFileIsRefusedAndLeftAlone()
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
        QVERIFY(refused.error().detail.contains("newer version"));
        QVERIFY(QFile::exists(path));
    }

    void aFolderThatCannotBeMadeIsToldInWords()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = Database::open(folder.filePath("file/profile/log.sqlite"));
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains("cannot be made"));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
