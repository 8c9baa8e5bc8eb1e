// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/caregiver.h"
#include "tests/e2e/serverprocess.h"

#include <QtTest>

#include <memory>
#include <optional>

using namespace weehours::e2e;

namespace {

constexpr int convergeMsecs = 30'000;

QStringList feed(int amountMl, const QString &startedAt)
{
    return {QStringLiteral("add"), QStringLiteral("feed"), QStringLiteral("method=bottle"),
            QStringLiteral("amountMl=%1").arg(amountMl), QStringLiteral("startedAt=") + startedAt};
}

QString minutesAgo(int minutes)
{
    return QStringLiteral("-%1m").arg(minutes);
}

QSet<int> amountsOf(const QByteArray &log)
{
    QSet<int> amounts;
    const QJsonArray entries = QJsonDocument::fromJson(log).array();
    for (const QJsonValue &entry : entries) {
        amounts.insert(entry[QLatin1StringView("data")][QLatin1StringView("amountMl")].toInt());
    }
    return amounts;
}

} // namespace

/// Two people, each with real programs and a profile on disk, and a real server that goes away now
/// and then.
class TestTwoCaregivers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aHundredEntriesEachWayEndUpTheSame_data();
    void aHundredEntriesEachWayEndUpTheSame();
    void whatIsLoggedWhileTheServerIsDownGoesOutLater_data();
    void whatIsLoggedWhileTheServerIsDownGoesOutLater();
    void watchingProgramsSurviveThePowerCutOfTheServer_data();
    void watchingProgramsSurviveThePowerCutOfTheServer();
    void aProgramKilledWhileSendingLosesAndDoublesNothing_data();
    void aProgramKilledWhileSendingLosesAndDoublesNothing();
    void aRemovedCaregiverLosesTheLogAndKeepsTheUnsent_data();
    void aRemovedCaregiverLosesTheLogAndKeepsTheUnsent();
    void anInviteGivenTwiceIsNoError_data();
    void anInviteGivenTwiceIsNoError();

private:
    static void databases();
    void bringUp();
    void sync(Caregiver &who);
    bool comesToBeTheSame();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ThrowAwayDatabase> m_database;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Caregiver> m_alex;
    std::unique_ptr<Caregiver> m_sam;
};

void TestTwoCaregivers::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("WEEHOURS_BIN"), "names the folder of the programs");
}

void TestTwoCaregivers::databases()
{
    QTest::addColumn<bool>("onPostgresql");
    QTest::addRow("sqlite") << false;
    QTest::addRow("postgresql") << true;
}

void TestTwoCaregivers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_alex = std::make_unique<Caregiver>(QStringLiteral("Alex"));
    m_sam = std::make_unique<Caregiver>(QStringLiteral("Sam"));
}

void TestTwoCaregivers::cleanup()
{
    if (QTest::currentTestFailed() && m_server)
        qInfo("The server said:\n%s", qPrintable(m_server->log()));
    m_alex.reset();
    m_sam.reset();
    m_server.reset();
    m_database.reset();
}

// A server on the database of the row, two accounts, and Mia shared by both.
void TestTwoCaregivers::bringUp()
{
    QFETCH(bool, onPostgresql);
    QString where = QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("server.sqlite"));
    if (onPostgresql) {
        if (!ThrowAwayDatabase::isPossible())
            QSKIP("WEEHOURS_TEST_PG names no PostgreSQL");
        m_database = std::make_unique<ThrowAwayDatabase>();
        QVERIFY(!m_database->connection().isEmpty());
        where = QStringLiteral("postgresql:") + m_database->connection();
    }
    m_server = std::make_unique<ServerProcess>(where);
    QVERIFY(m_server->start());
    QCOMPARE(m_alex->registerAt(m_server->url()), 0);
    QCOMPARE(m_sam->registerAt(m_server->url()), 0);
    const Outcome baby = m_alex->run({QStringLiteral("baby"), QStringLiteral("add"),
                                      QStringLiteral("name=Mia"),
                                      QStringLiteral("birthDate=2026-09-06")});
    QVERIFY2(baby.exitCode == 0, baby.words.constData());
    sync(*m_alex);
    const Outcome invite = m_alex->run({QStringLiteral("invite"), QStringLiteral("create"),
                                        QStringLiteral("--role"), QStringLiteral("editor")});
    QVERIFY2(invite.exitCode == 0, invite.words.constData());
    const QString code = invite.object().value(QLatin1StringView("code")).toString();
    QVERIFY(!code.isEmpty());
    const Outcome join = m_sam->run({QStringLiteral("join"), code});
    QVERIFY2(join.exitCode == 0, join.words.constData());
    sync(*m_sam);
}

void TestTwoCaregivers::sync(Caregiver &who)
{
    const Outcome outcome = who.run({QStringLiteral("sync")});
    QVERIFY2(outcome.exitCode == 0, outcome.words.constData());
}

bool TestTwoCaregivers::comesToBeTheSame()
{
    const Caregiver::Counts nothing{0, 0};
    return QTest::qWaitFor(
        [&] {
            return m_alex->outbox() == nothing && m_sam->outbox() == nothing
                   && m_alex->log() == m_sam->log() && m_alex->log(true) == m_sam->log(true);
        },
        convergeMsecs);
}

void TestTwoCaregivers::aHundredEntriesEachWayEndUpTheSame_data()
{
    databases();
}

// Without `watch`: only `sync` sends and fetches.
void TestTwoCaregivers::aHundredEntriesEachWayEndUpTheSame()
{
    bringUp();
    if (QTest::currentTestFailed() || !m_server)
        return;
    QStringList alexIds;
    QStringList samIds;
    for (int i = 0; i < 100; ++i) {
        alexIds.append(m_alex->run(feed(1 + i, minutesAgo(10 + i))).id());
        samIds.append(m_sam->run(feed(201 + i, minutesAgo(200 + i))).id());
        QVERIFY(!alexIds.last().isEmpty() && !samIds.last().isEmpty());
        if (i % 30 == 29) {
            sync(*m_alex);
            sync(*m_sam);
        }
    }
    sync(*m_alex);
    sync(*m_sam);
    sync(*m_alex);
    QCOMPARE(amountsOf(m_alex->log()).size(), 200);
    QCOMPARE(m_alex->log(), m_sam->log());

    // Each edits the other's entries. Both change one entry in different fields, and one in the
    // same field; another is deleted by one and edited by the other.
    const auto edit = [](const QString &id, const QString &field) {
        return QStringList{QStringLiteral("edit"), id, field};
    };
    QCOMPARE(m_alex->run(edit(samIds[0], QStringLiteral("amountMl=501"))).exitCode, 0);
    QCOMPARE(m_sam->run(edit(samIds[0], QStringLiteral("notes=half of it came up"))).exitCode, 0);
    QCOMPARE(m_alex->run(edit(samIds[1], QStringLiteral("amountMl=502"))).exitCode, 0);
    QCOMPARE(m_sam->run(edit(samIds[1], QStringLiteral("amountMl=503"))).exitCode, 0);
    QCOMPARE(m_sam->run({QStringLiteral("delete"), alexIds[0]}).exitCode, 0);
    QCOMPARE(m_alex->run(edit(alexIds[0], QStringLiteral("amountMl=504"))).exitCode, 0);
    QCOMPARE(m_sam->run({QStringLiteral("delete"), alexIds[1]}).exitCode, 0);
    QCOMPARE(m_alex->run({QStringLiteral("delete"), samIds[2]}).exitCode, 0);
    QCOMPARE(m_alex->run({QStringLiteral("restore"), samIds[2]}).exitCode, 0);
    // Exit code 4 reports a lost change; the sync itself has succeeded.
    (void)m_alex->run({QStringLiteral("sync")});
    (void)m_sam->run({QStringLiteral("sync")});
    (void)m_alex->run({QStringLiteral("sync")});

    QCOMPARE(m_alex->log(), m_sam->log());
    QCOMPARE(m_alex->log(true), m_sam->log(true));
    QCOMPARE(m_alex->outbox(), (Caregiver::Counts{0, 0}));
    QCOMPARE(m_sam->outbox(), (Caregiver::Counts{0, 0}));

    const QSet<int> amounts = amountsOf(m_alex->log());
    QVERIFY(amounts.contains(501));  // merged with Sam's note
    QVERIFY(amounts.contains(503));  // the later edit
    QVERIFY(!amounts.contains(502)); // the earlier edit
    QVERIFY(amounts.contains(504));  // an edit later than the delete brings the entry back
    QVERIFY(!amounts.contains(2));   // deleted
    QVERIFY(amounts.contains(203));  // deleted and restored
    QVERIFY(m_alex->log().contains("half of it came up"));
}

void TestTwoCaregivers::whatIsLoggedWhileTheServerIsDownGoesOutLater_data()
{
    databases();
}

void TestTwoCaregivers::whatIsLoggedWhileTheServerIsDownGoesOutLater()
{
    bringUp();
    if (QTest::currentTestFailed() || !m_server)
        return;
    QVERIFY(m_server->stop());
    QStringList ids;
    for (int i = 0; i < 20; ++i) {
        const Outcome added = m_alex->run(feed(1 + i, minutesAgo(1 + i)));
        QVERIFY2(added.exitCode == 0, added.words.constData());
        ids.append(added.id());
    }
    // Two edits of an entry that the server has never seen, and an entry that is added and deleted.
    QCOMPARE(m_alex->run({QStringLiteral("edit"), ids[3], QStringLiteral("amountMl=301")}).exitCode,
             0);
    QCOMPARE(m_alex->run({QStringLiteral("edit"), ids[3], QStringLiteral("amountMl=302")}).exitCode,
             0);
    QCOMPARE(m_alex->run({QStringLiteral("delete"), ids[4]}).exitCode, 0);
    QCOMPARE(m_alex->run({QStringLiteral("sync")}).exitCode, 3);
    QVERIFY(m_alex->outbox().waiting >= 20);
    QCOMPARE(m_alex->outbox().failed, 0);

    QVERIFY(m_server->start());
    sync(*m_alex);
    sync(*m_sam);
    QCOMPARE(m_alex->log(), m_sam->log());
    QCOMPARE(m_alex->outbox(), (Caregiver::Counts{0, 0}));
    const QSet<int> amounts = amountsOf(m_sam->log());
    QCOMPARE(amounts.size(), 19);
    QVERIFY(amounts.contains(302));
    QVERIFY(!amounts.contains(5));
}

void TestTwoCaregivers::watchingProgramsSurviveThePowerCutOfTheServer_data()
{
    databases();
}

// Both run `watch` and log without a pause while the server is killed three times.
void TestTwoCaregivers::watchingProgramsSurviveThePowerCutOfTheServer()
{
    bringUp();
    if (QTest::currentTestFailed() || !m_server)
        return;
    QVERIFY(m_alex->startWatch());
    QVERIFY(m_sam->startWatch());
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(m_alex->run(feed(1 + i, minutesAgo(10 + i))).exitCode, 0);
        QCOMPARE(m_sam->run(feed(201 + i, minutesAgo(200 + i))).exitCode, 0);
        if (i % 12 == 5)
            m_server->kill();
        if (i % 12 == 9)
            QVERIFY(m_server->start());
    }
    QVERIFY(comesToBeTheSame());
    QCOMPARE(amountsOf(m_sam->log()).size(), 80);
    QCOMPARE(QJsonDocument::fromJson(m_sam->log()).array().size(), 80);
    QVERIFY(m_alex->isWatching());
    QVERIFY(m_sam->isWatching());
}

void TestTwoCaregivers::aProgramKilledWhileSendingLosesAndDoublesNothing_data()
{
    databases();
}

void TestTwoCaregivers::aProgramKilledWhileSendingLosesAndDoublesNothing()
{
    bringUp();
    if (QTest::currentTestFailed() || !m_server)
        return;
    int added = 0;
    // Killed after increasing times, to hit different moments of the push.
    for (int round = 0; round < 12; ++round) {
        for (int i = 0; i < 4; ++i) {
            ++added;
            QCOMPARE(m_alex->run(feed(added, minutesAgo(added))).exitCode, 0);
        }
        QProcess program;
        m_alex->start(program, {QStringLiteral("sync")});
        QVERIFY(program.waitForStarted());
        QTest::qSleep(round * 6);
        program.kill();
        program.waitForFinished();
    }
    sync(*m_alex);
    sync(*m_sam);
    QCOMPARE(m_alex->log(), m_sam->log());
    QCOMPARE(QJsonDocument::fromJson(m_sam->log()).array().size(), added);
    QCOMPARE(amountsOf(m_sam->log()).size(), added);
    QCOMPARE(m_alex->outbox(), (Caregiver::Counts{0, 0}));
}

void TestTwoCaregivers::aRemovedCaregiverLosesTheLogAndKeepsTheUnsent_data()
{
    databases();
}

void TestTwoCaregivers::aRemovedCaregiverLosesTheLogAndKeepsTheUnsent()
{
    bringUp();
    if (QTest::currentTestFailed() || !m_server)
        return;
    QCOMPARE(m_alex->run(feed(111, minutesAgo(5))).exitCode, 0);
    sync(*m_alex);
    sync(*m_sam);
    QVERIFY(amountsOf(m_sam->log()).contains(111));
    QCOMPARE(m_sam->run(feed(222, minutesAgo(3))).exitCode, 0);

    const Outcome list = m_alex->run({QStringLiteral("caregivers"), QStringLiteral("list")});
    QVERIFY2(list.exitCode == 0, list.words.constData());
    QString samId;
    const QJsonDocument document = QJsonDocument::fromJson(list.output);
    const QJsonArray people = document.isArray()
                                  ? document.array()
                                  : document[QLatin1StringView("caregivers")].toArray();
    for (const QJsonValue &person : people) {
        if (person[QLatin1StringView("name")].toString() == m_sam->name())
            samId = person[QLatin1StringView("userId")].toString();
    }
    QVERIFY(!samId.isEmpty());
    QCOMPARE(m_alex->run({QStringLiteral("caregivers"), QStringLiteral("remove"), samId}).exitCode,
             0);

    QCOMPARE(m_sam->run({QStringLiteral("sync")}).exitCode, 4);
    QVERIFY(!m_sam->log().contains("111"));
    QCOMPARE(m_sam->outbox(), (Caregiver::Counts{0, 1}));
    const Outcome more = m_sam->run({QStringLiteral("log"), QStringLiteral("n"),
                                     QStringLiteral("wee")});
    QVERIFY2(more.words.contains("no longer have access"), more.words.constData());
    const Outcome outbox = m_sam->run({QStringLiteral("outbox"), QStringLiteral("list")});
    QVERIFY2(outbox.output.contains("222"), "what was not sent is shown with its contents");
    sync(*m_alex);
    QVERIFY(!amountsOf(m_alex->log()).contains(222));
}

void TestTwoCaregivers::anInviteGivenTwiceIsNoError_data()
{
    databases();
}

void TestTwoCaregivers::anInviteGivenTwiceIsNoError()
{
    bringUp();
    if (QTest::currentTestFailed() || !m_server)
        return;
    const auto newCode = [this] {
        const Outcome invite = m_alex->run({QStringLiteral("invite"), QStringLiteral("create")});
        return invite.object().value(QLatin1StringView("code")).toString();
    };
    const QString code = newCode();
    Caregiver kim(QStringLiteral("Kim"));
    QCOMPARE(kim.run({"register", "--server", m_server->url(), "--email", "kim@example.org",
                      "--name", "Kim", "--invite", code})
                 .exitCode,
             0);
    const Outcome again = kim.run({"join", code});
    QVERIFY2(again.exitCode == 0, again.words.constData());
    const Outcome baby = kim.run({"baby", "list"});
    QCOMPARE(again.object().value(QLatin1StringView("babyId")),
             baby.array().at(0).toObject().value(QLatin1StringView("entityId")));
    QCOMPARE(again.object().value(QLatin1StringView("role")).toString(), QString("editor"));
    // Of somebody else's the server's answer stands, and a later one does its work.
    QVERIFY(m_sam->run({"join", code}).exitCode != 0);
    QVERIFY(kim.run({"join", "0123456789"}).exitCode != 0);
}

QTEST_GUILESS_MAIN(TestTwoCaregivers)
#include "tst_twocaregivers.moc"
