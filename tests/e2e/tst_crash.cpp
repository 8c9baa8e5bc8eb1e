// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/caregiver.h"
#include "tests/e2e/serverprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace weehours::e2e;

namespace {

// Each amount is used once, so it identifies the entry in the log.
QStringList feed(int amountMl)
{
    return {QStringLiteral("add"), QStringLiteral("feed"), QStringLiteral("method=bottle"),
            QStringLiteral("amountMl=%1").arg(amountMl),
            QStringLiteral("startedAt=-%1m").arg(amountMl)};
}

QHash<int, int> amountsOf(const QByteArray &log)
{
    QHash<int, int> amounts;
    const QJsonArray entries = QJsonDocument::fromJson(log).array();
    for (const QJsonValue &entry : entries)
        ++amounts[entry[QLatin1StringView("data")][QLatin1StringView("amountMl")].toInt()];
    return amounts;
}

bool allOnce(const QHash<int, int> &amounts, const QSet<int> &acknowledged)
{
    bool all = true;
    for (const int amount : acknowledged) {
        if (amounts.value(amount) != 1)
            qWarning("entry %d is there %d times", amount, amounts.value(amount));
        all = all && amounts.value(amount) == 1;
    }
    for (auto amount = amounts.cbegin(); amount != amounts.cend(); ++amount)
        all = all && *amount == 1;
    return all;
}

// The number of kills asked for, or the usual one.
int killsOr(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("WEEHOURS_KILLS");
    return wanted > 0 ? wanted : usual;
}

} // namespace

/// Kills real programs with SIGKILL at random moments while they write. Whatever was acknowledged
/// must be in the log afterwards, exactly once. WEEHOURS_KILLS sets the number of kills,
/// WEEHOURS_SEED their times.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("WEEHOURS_BIN"), "names the folder of the programs");
        const int seed = qEnvironmentVariableIntValue("WEEHOURS_SEED");
        const quint32 used = seed > 0 ? static_cast<quint32>(seed)
                                      : QRandomGenerator::global()->bounded(1'000'000U);
        m_random.seed(used);
        qInfo("WEEHOURS_SEED=%u", used);
    }

    void aProgramThatIsKilledWhileItAddsKeepsWhatItAcknowledged()
    {
        Caregiver alex(QStringLiteral("Alex"));
        const Outcome baby = alex.run({QStringLiteral("baby"), QStringLiteral("add"),
                                       QStringLiteral("name=Mia")});
        QVERIFY2(baby.exitCode == 0, baby.words.constData());
        const qint64 usual = timeOf(alex, 1);
        QSet<int> acknowledged{1};
        for (int i = 2; i < 2 + killsOr(30); ++i) {
            if (addAndKill(alex, i, m_random.bounded(usual + usual / 4)))
                acknowledged.insert(i);
        }
        QVERIFY(allOnce(amountsOf(alex.log()), acknowledged));
        // A killed program leaves nothing that blocks the next one.
        QCOMPARE(alex.run(feed(999)).exitCode, 0);
    }

    void programsAndServerThatAreKilledWhileTheySyncEndUpTheSame()
    {
        QTemporaryDir folder;
        ServerProcess server(QStringLiteral("sqlite:")
                             + folder.filePath(QStringLiteral("server.sqlite")));
        QVERIFY(server.start());
        Caregiver alex(QStringLiteral("Alex"));
        Caregiver sam(QStringLiteral("Sam"));
        share(server, alex, sam);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(alex.startWatch());
        QVERIFY(sam.startWatch());

        const qint64 usual = timeOf(alex, 1);
        QSet<int> acknowledged{1};
        for (int i = 2; i < 2 + killsOr(30); ++i) {
            // Kills in turn the command that adds, the one that sends, the one that fetches, and
            // the server, each while an entry is being synced.
            if (i % 4 == 0) {
                if (addAndKill(alex, i, m_random.bounded(usual + usual / 4)))
                    acknowledged.insert(i);
                continue;
            }
            if (alex.run(feed(i)).exitCode == 0)
                acknowledged.insert(i);
            QThread::msleep(static_cast<unsigned long>(m_random.bounded(15)));
            if (i % 4 == 1) {
                server.kill();
                QVERIFY(server.start());
            } else {
                Caregiver &who = i % 4 == 2 ? alex : sam;
                who.killWatch();
                QVERIFY(who.startWatch());
            }
        }
        alex.killWatch();
        sam.killWatch();
        for (Caregiver *who : {&alex, &sam}) {
            const Outcome outcome = who->run({QStringLiteral("sync")});
            QVERIFY2(outcome.exitCode == 0, outcome.words.constData());
        }
        QVERIFY(acknowledged.size() > killsOr(30) / 2);
        QVERIFY(allOnce(amountsOf(alex.log()), acknowledged));
        QCOMPARE(sam.log(), alex.log());
        QCOMPARE(alex.outbox(), (Caregiver::Counts{0, 0}));
    }

    void twoProgramsThatSyncOneProfileDoubleNothing()
    {
        QTemporaryDir folder;
        ServerProcess server(QStringLiteral("sqlite:")
                             + folder.filePath(QStringLiteral("server.sqlite")));
        QVERIFY(server.start());
        Caregiver alex(QStringLiteral("Alex"));
        Caregiver sam(QStringLiteral("Sam"));
        share(server, alex, sam);
        if (QTest::currentTestFailed())
            return;
        // Both `watch` processes send every added entry, and so does each command that syncs.
        QVERIFY(alex.startWatch());
        QProcess second;
        second.setStandardOutputFile(QProcess::nullDevice());
        second.setStandardErrorFile(QProcess::nullDevice());
        alex.start(second, {QStringLiteral("watch")});
        QVERIFY(second.waitForStarted());
        QSet<int> acknowledged;
        for (int i = 1; i <= 20; ++i) {
            if (alex.run(feed(i)).exitCode == 0)
                acknowledged.insert(i);
            if (i % 5 == 0)
                QCOMPARE(alex.run({QStringLiteral("sync")}).exitCode, 0);
        }
        second.kill();
        QVERIFY(second.waitForFinished());
        alex.killWatch();
        QCOMPARE(acknowledged.size(), 20);
        for (Caregiver *who : {&alex, &sam})
            QCOMPARE(who->run({QStringLiteral("sync")}).exitCode, 0);
        QVERIFY(allOnce(amountsOf(alex.log()), acknowledged));
        QCOMPARE(sam.log(), alex.log());
        QCOMPARE(alex.outbox(), (Caregiver::Counts{0, 0}));
    }

private:
    // The duration of one command on this computer, in ms.
    static qint64 timeOf(Caregiver &who, int amountMl)
    {
        QElapsedTimer timer;
        timer.start();
        if (who.run(feed(amountMl)).exitCode != 0)
            qWarning("The first entry was refused.");
        return timer.elapsed();
    }

    // Whether the command finished before it was killed.
    static bool addAndKill(const Caregiver &who, int amountMl, qint64 msecs)
    {
        QProcess process;
        who.start(process, feed(amountMl));
        process.closeWriteChannel();
        if (!process.waitForFinished(static_cast<int>(msecs))) {
            process.kill();
            process.waitForFinished();
        }
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    static void share(const ServerProcess &server, Caregiver &alex, Caregiver &sam)
    {
        QCOMPARE(alex.registerAt(server.url()), 0);
        QCOMPARE(sam.registerAt(server.url()), 0);
        QCOMPARE(alex.run({QStringLiteral("baby"), QStringLiteral("add"),
                           QStringLiteral("name=Mia")})
                     .exitCode,
                 0);
        QCOMPARE(alex.run({QStringLiteral("sync")}).exitCode, 0);
        const Outcome invite = alex.run({QStringLiteral("invite"), QStringLiteral("create"),
                                         QStringLiteral("--role"), QStringLiteral("editor")});
        QVERIFY2(invite.exitCode == 0, invite.words.constData());
        QCOMPARE(sam.run({QStringLiteral("join"),
                          invite.object().value(QLatin1StringView("code")).toString()})
                     .exitCode,
                 0);
        QCOMPARE(sam.run({QStringLiteral("sync")}).exitCode, 0);
    }

    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
