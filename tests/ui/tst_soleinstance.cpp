// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/soleinstance.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace weehours;

namespace {

const QString invitation = QStringLiteral(
    "weehours://join?server=http%3A%2F%2F127.0.0.1%3A9&code=7K3QWNR5X0");

QString program()
{
    return qEnvironmentVariable("WEEHOURS_BIN") + QStringLiteral("/weehours");
}

void start(QProcess &process, const QString &profile, const QStringList &more = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("XDG_ACTIVATION_TOKEN", "token-7");
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    environment.insert("QT_LOGGING_RULES", "weehours.*=true");
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(), QStringList{"--profile", profile, "--token-store", "file"} + more);
}

bool hasLock(const QString &profile)
{
    return QFile::exists(profile + "/window.lock");
}

} // namespace

Q_DECLARE_METATYPE(weehours::Call)

/// One window per profile, with real processes.
class TestSoleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFile::exists(program()), qPrintable(program())); }

    void aLaterStartHandsItsLinkOverAndEnds()
    {
        const QTemporaryDir folder;
        SoleInstance first(folder.path());
        QVERIFY(first.claim({}).value());
        QSignalSpy calls(&first, &SoleInstance::called);
        QProcess second;
        start(second, folder.path(), {invitation});
        QTRY_COMPARE_WITH_TIMEOUT(calls.size(), 1, 10000);
        QCOMPARE(calls.at(0).at(0).value<Call>(), (Call{"token-7", invitation, {}}));
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10000);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(!second.readAll().contains("7K3QWNR5X0"));
        QVERIFY(!QFile::exists(folder.filePath("log.sqlite")));
    }

    void aLaterStartHandsOverWhatIsToBeLogged()
    {
        const QTemporaryDir folder;
        SoleInstance first(folder.path());
        QVERIFY(first.claim({}).value());
        QSignalSpy calls(&first, &SoleInstance::called);
        QProcess second;
        start(second, folder.path(), {"--log", "feed"});
        QTRY_COMPARE_WITH_TIMEOUT(calls.size(), 1, 10000);
        QCOMPARE(calls.at(0).at(0).value<Call>(), (Call{"token-7", {}, "feed"}));
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10000);
        QCOMPARE(second.exitCode(), 0);
    }

    void aDeepProfileWorksToo()
    {
        const QTemporaryDir folder;
        const QString deep = folder.filePath(QString(90, u'd'));
        SoleInstance first(deep);
        QVERIFY(first.claim({}).value());
        QSignalSpy calls(&first, &SoleInstance::called);
        QProcess second;
        start(second, deep);
        QTRY_COMPARE_WITH_TIMEOUT(calls.size(), 1, 10000);
        second.waitForFinished();
    }

    void anotherProfileHasItsOwnWindow()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SoleInstance first(one.path());
        SoleInstance second(other.path());
        QVERIFY(first.claim({}).value());
        QVERIFY(second.claim({}).value());
    }

    void aKilledProgramLeavesNothingInTheWay()
    {
        const QTemporaryDir folder;
        for (int round = 0; round < 2; ++round) {
            QProcess process;
            start(process, folder.path());
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath("window.socket")), 10000);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath("log.sqlite")), 10000);
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished());
            QVERIFY(hasLock(folder.path()));
        }
        SoleInstance next(folder.path());
        QVERIFY(next.claim({}).value());
    }

    void anOwnerThatDoesNotAnswerIsReported()
    {
        const QTemporaryDir folder;
        QProcess process;
        start(process, folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath("window.socket")), 10000);
        ::kill(static_cast<pid_t>(process.processId()), SIGSTOP);
        SoleInstance second(folder.path());
        const auto claimed = second.claim({});
        QVERIFY(!claimed);
        QVERIFY(claimed.error().code == QStringLiteral("profile_busy"));
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestSoleInstance)
#include "tst_soleinstance.moc"
