// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/caregiver.h"
#include "tests/e2e/serverprocess.h"

#include <QtTest>

#include <algorithm>

using namespace weehours::e2e;

namespace {

constexpr int convergeMsecs = 40'000;

QStringList feed(int amountMl)
{
    return {QStringLiteral("add"), QStringLiteral("feed"), QStringLiteral("method=bottle"),
            QStringLiteral("amountMl=%1").arg(amountMl),
            QStringLiteral("startedAt=-%1m").arg(amountMl)};
}

QList<int> amountsOf(const QByteArray &log)
{
    QList<int> amounts;
    const QJsonArray entries = QJsonDocument::fromJson(log).array();
    for (const QJsonValue &entry : entries)
        amounts.append(entry[QLatin1StringView("data")][QLatin1StringView("amountMl")].toInt());
    std::sort(amounts.begin(), amounts.end());
    return amounts;
}

} // namespace

/// A server is restored from an old backup while two people go on logging.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("WEEHOURS_BIN"), "names the folder of the programs");
    }

    void whatTheServerLostIsGivenBackByItsClients();
    void aBabyThatTheBackupNeverKnewIsMadeAgain();

private:
    void operate(const QStringList &arguments);
    void did(const Outcome &outcome);

    QTemporaryDir m_folder;
    QString m_database = QStringLiteral("sqlite:") + m_folder.filePath("server.sqlite");
};

void TestRestore::operate(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("WEEHOURS_BIN") + QStringLiteral("/weehours-server"),
                  arguments + QStringList{"--database", m_database});
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestRestore::did(const Outcome &outcome)
{
    QVERIFY2(outcome.exitCode == 0, outcome.words.constData());
}

void TestRestore::whatTheServerLostIsGivenBackByItsClients()
{
    ServerProcess server(m_database);
    QVERIFY(server.start());
    Caregiver alex(QStringLiteral("Alex"));
    Caregiver sam(QStringLiteral("Sam"));
    QCOMPARE(alex.registerAt(server.url()), 0);
    QCOMPARE(sam.registerAt(server.url()), 0);
    did(alex.run({"baby", "add", "name=Mia"}));
    did(alex.run({"sync"}));
    const QString code =
        alex.run({"invite", "create", "--role", "editor"}).object()["code"].toString();
    did(sam.run({"join", code}));
    const QString edited = alex.run(feed(1)).id();
    const QString deleted = alex.run(feed(2)).id();
    did(alex.run(feed(3)));
    did(alex.run({"sync"}));
    did(sam.run({"sync"}));

    operate({"backup", m_folder.filePath("backup.sqlite")});

    // Applied, pulled by both, and then lost by the server.
    did(alex.run({"edit", edited, "amountMl=10"}));
    did(sam.run({"sync"}));
    did(sam.run({"delete", deleted}));
    did(sam.run(feed(4)));
    did(alex.run(feed(5)));
    for (Caregiver *who : {&alex, &sam, &alex})
        did(who->run({"sync"}));
    // Known to Sam only.
    did(sam.run(feed(6)));
    did(sam.run({"sync"}));

    QVERIFY(server.stop());
    // Not synced yet.
    alex.run(feed(7));
    sam.run({"edit", edited, "notes=slowly"});
    operate({"restore", m_folder.filePath("backup.sqlite")});
    QVERIFY(server.start());

    QVERIFY(alex.startWatch());
    QVERIFY(sam.startWatch());
    alex.run(feed(8));
    const QList<int> all{3, 4, 5, 6, 7, 8, 10};
    const Caregiver::Counts nothing{0, 0};
    const bool same = QTest::qWaitFor(
        [&] {
            return alex.outbox() == nothing && sam.outbox() == nothing
                   && amountsOf(alex.log()) == all && alex.log() == sam.log()
                   && alex.log(true) == sam.log(true);
        },
        convergeMsecs);
    QVERIFY2(same, QByteArray(alex.log() + sam.log()).constData());
    QVERIFY(alex.log().contains("slowly"));

    // The server holds the same: a new caregiver gets it.
    Caregiver kim(QStringLiteral("Kim"));
    QCOMPARE(kim.registerAt(server.url()), 0);
    const QString third =
        alex.run({"invite", "create", "--role", "viewer"}).object()["code"].toString();
    did(kim.run({"join", third}));
    did(kim.run({"sync"}));
    QCOMPARE(amountsOf(kim.log()), all);
}

void TestRestore::aBabyThatTheBackupNeverKnewIsMadeAgain()
{
    m_database = QStringLiteral("sqlite:") + m_folder.filePath("other.sqlite");
    ServerProcess server(m_database);
    QVERIFY(server.start());
    Caregiver alex(QStringLiteral("Alex"));
    QCOMPARE(alex.registerAt(server.url()), 0);
    operate({"backup", m_folder.filePath("other-backup.sqlite")});
    did(alex.run({"baby", "add", "name=Mia"}));
    did(alex.run(feed(1)));
    did(alex.run({"sync"}));
    QVERIFY(server.stop());
    operate({"restore", m_folder.filePath("other-backup.sqlite")});
    QVERIFY(server.start());
    did(alex.run({"sync"}));
    did(alex.run({"sync"}));
    QCOMPARE(amountsOf(alex.log()), QList<int>{1});
    QCOMPARE(alex.outbox(), (Caregiver::Counts{0, 0}));
    Caregiver kim(QStringLiteral("Kim"));
    QCOMPARE(kim.registerAt(server.url()), 0);
    const QString code =
        alex.run({"invite", "create", "--role", "viewer"}).object()["code"].toString();
    did(kim.run({"join", code}));
    did(kim.run({"sync"}));
    QCOMPARE(amountsOf(kim.log()), QList<int>{1});
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
