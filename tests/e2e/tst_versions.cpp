// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString version = QStringLiteral(WEEHOURS_VERSION);

struct Answer
{
    int code = -1;
    QByteArray output;
    QByteArray words; ///< standard error
};

/// Runs a program without a screen and without a home folder.
Answer ask(const QString &program, const QStringList &arguments)
{
    const QTemporaryDir nowhere;
    QProcessEnvironment environment;
    environment.insert("PATH", qEnvironmentVariable("PATH"));
    environment.insert("HOME", nowhere.path());
    environment.insert("LC_ALL", "C.UTF-8");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("WEEHOURS_BIN") + '/' + program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString textOf(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString firstMatch(const QString &text, const QString &expression)
{
    return QRegularExpression(expression).match(text).captured(1);
}

} // namespace

/// The versions and options that the programs report, compared with the documents that name them.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramSaysItsVersionWithoutAScreen_data() { programs(); }
    void aProgramSaysItsVersionWithoutAScreen()
    {
        QFETCH(QString, program);
        const Answer answer = ask(program, {"--version"});
        QCOMPARE(answer.words, QByteArray());
        QCOMPARE(answer.output, QString(program + ' ' + version + '\n').toUtf8());
        QCOMPARE(answer.code, 0);
    }

    void aProgramHelpsWithoutAScreen_data() { programs(); }
    void aProgramHelpsWithoutAScreen()
    {
        QFETCH(QString, program);
        const Answer answer = ask(program, {"--help"});
        QCOMPARE(answer.words, QByteArray());
        QVERIFY2(answer.output.startsWith("Usage: "), answer.output.constData());
        QVERIFY(answer.output.contains("--version"));
        QCOMPARE(answer.code, 0);
    }

    void theWindowRefusesWhatItDoesNotUnderstandWithoutAScreen_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("option");
        QTest::newRow("theme") << QStringList{"--theme", "purple"} << QByteArray("--theme");
        QTest::newRow("kind") << QStringList{"--log", "baby"} << QByteArray("--log");
        QTest::newRow("token store")
            << QStringList{"--token-store", "x"} << QByteArray("--token-store");
    }
    void theWindowRefusesWhatItDoesNotUnderstandWithoutAScreen()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, option);
        const Answer answer = ask("weehours", arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.words.contains(option), answer.words.constData());
    }

    void anUnknownOptionIsRefused()
    {
        const Answer answer = ask("weehours", {"-platform", "offscreen", "--nonsense"});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.words.contains("nonsense"), answer.words.constData());
    }

    void theNewestReleaseIsThisOneEverywhere()
    {
        QCOMPARE(firstMatch(textOf("CHANGELOG.md"), "\\n## (\\S+)"), version);
        const QString metainfo = textOf("resources/desktop/org.weehours.WeeHours.metainfo.xml");
        QCOMPARE(firstMatch(metainfo, "<release version=\"([^\"]*)\""), version);
        QCOMPARE(firstMatch(metainfo, "<release [^>]*date=\"([^\"]*)\""),
                 firstMatch(textOf("CHANGELOG.md"), "\\n## \\S+ \\((\\S+)\\)"));
    }

private:
    static void programs()
    {
        QTest::addColumn<QString>("program");
        for (const char *program : {"weehours", "weehours-cli", "weehours-server"})
            QTest::newRow(program) << QString(program);
    }
};

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
