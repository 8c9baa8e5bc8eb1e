// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QFile>
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
