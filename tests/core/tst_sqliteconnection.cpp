// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqliteconnection.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace weehours;

class TestSqliteConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_connection = std::move(SqliteConnection::open(m_folder->filePath("a.sqlite"),
                                                        SqliteConnection::Mode::Write, 0)
                                     .value());
        QVERIFY(m_connection->run("CREATE TABLE t (id INTEGER PRIMARY KEY, v)"));
    }
    void cleanup() { m_connection.reset(); }

    void aValueComesBackAsItWasBound_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("type");
        QTest::newRow("nothing") << QVariant() << "null";
        QTest::newRow("a null text") << QVariant(QString()) << "null";
        QTest::newRow("an empty text") << QVariant(QStringLiteral("")) << "text";
        QTest::newRow("a text") << QVariant(QStringLiteral("مها 👶")) << "text";
        QTest::newRow("a text with a zero") << QVariant(QString::fromLatin1("a\0b", 3)) << "text";
        QTest::newRow("null bytes") << QVariant(QByteArray()) << "null";
        QTest::newRow("empty bytes") << QVariant(QByteArray("")) << "blob";
        QTest::newRow("bytes") << QVariant(QByteArray("\0\xff", 2)) << "blob";
        QTest::newRow("zero") << QVariant(0) << "integer";
        QTest::newRow("a number") << QVariant(-7) << "integer";
        QTest::newRow("a great number") << QVariant(qint64(1) << 62) << "integer";
        QTest::newRow("a fraction") << QVariant(0.1) << "real";
    }

    void aValueComesBackAsItWasBound()
    {
        QFETCH(QVariant, value);
        const auto put = m_connection->run("INSERT INTO t (v) VALUES (?)", {value});
        QVERIFY(put);
        QCOMPARE(put->numRowsAffected(), 1);
        auto read = m_connection->run("SELECT v, typeof(v) FROM t WHERE id = ?",
                                      {put->lastInsertId()});
        QVERIFY(read && read->next());
        QTEST(read->value(1).toString(), "type");
        QCOMPARE(read->value(0).isNull(), read->value(1).toString() == QStringLiteral("null"));
        QCOMPARE(read->value(0).toByteArray(), value.toByteArray());
        QVERIFY(!read->next());
    }

    void idsAndDocumentsAreBoundAsText()
    {
        const QUuid id = QUuid::fromString(u"0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");
        const QJsonObject document{{QStringLiteral("note"), QStringLiteral("ä\"")}};
        auto read = m_connection->run("SELECT ?1, typeof(?1), ?2, typeof(?2), ?3",
                                      {id, document, QJsonObject()});
        QVERIFY(read && read->next());
        QCOMPARE(read->value(0).toString(), id.toString(QUuid::WithoutBraces));
        QCOMPARE(read->value(1).toString(), QStringLiteral("text"));
        QCOMPARE(read->value(2).toString(), QStringLiteral("{\"note\":\"ä\\\"\"}"));
        QCOMPARE(read->value(3).toString(), QStringLiteral("text"));
        QCOMPARE(read->value(4).toString(), QStringLiteral("{}"));
    }

    void longTextsAreBoundWhole()
    {
        const QString plain(100'000, u'a');
        const QString other(100'000, u'ä');
        auto read = m_connection->run("SELECT ?1, ?2, ?1", {plain, other});
        QVERIFY(read && read->next());
        QCOMPARE(read->value(0).toString(), plain);
        QCOMPARE(read->value(1).toString(), other);
        QCOMPARE(read->value(2).toString(), plain);
    }

    void aKeptStatementForgetsTheLastValues()
    {
        const QString insert = "INSERT INTO t (v) VALUES (?)";
        QVERIFY(m_connection->run(insert, {1}));
        QVERIFY(m_connection->run(insert, {}));
        auto read = m_connection->run("SELECT COUNT(v), COUNT(*) FROM t");
        QVERIFY(read && read->next());
        QCOMPARE(read->value(0).toInt(), 1);
        QCOMPARE(read->value(1).toInt(), 2);
    }

    void aStatementThatFailedCanRunAgain()
    {
        const QString insert = "INSERT INTO t (id) VALUES (?)";
        QVERIFY(m_connection->run(insert, {1}));
        const auto again = m_connection->run(insert, {1});
        QVERIFY(!again);
        QCOMPARE(again.error().code, 19); // SQLITE_CONSTRAINT
        QVERIFY(!again.error().text.isEmpty());
        QVERIFY(m_connection->run(insert, {2}));
    }

    void twoStatementsAreRefused()
    {
        QVERIFY(!m_connection->run("DELETE FROM t; DROP TABLE t"));
        QVERIFY(m_connection->run("SELECT v FROM t;\n "));
    }

    // SQLite sets it when it prepares the statement.
    void aPragmaActsEachTime()
    {
        for (const int level : {1, 2, 1, 2}) {
            QVERIFY(m_connection->runOnce(QStringLiteral("PRAGMA synchronous = %1").arg(level)));
            auto set = m_connection->runOnce("PRAGMA synchronous");
            QVERIFY(set && set->next());
            QCOMPARE(set->value(0).toInt(), level);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConnection> m_connection;
};

QTEST_GUILESS_MAIN(TestSqliteConnection)
#include "tst_sqliteconnection.moc"
