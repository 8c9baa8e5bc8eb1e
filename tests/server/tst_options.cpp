// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/options.h"

#include <QTest>

using namespace weehours;
using namespace weehours::server;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsTaken()
    {
        const auto line = read({"--listen", "[::1]:0", "--database=postgresql:dbname=log",
                                "--registration", "closed", "--public-url",
                                "https://log.example.org/", "--metrics", "public"});
        QVERIFY(line);
        QCOMPARE(line->options.host, QStringLiteral("::1"));
        QCOMPARE(line->options.port, std::uint16_t(0));
        QCOMPARE(line->options.database, QStringLiteral("postgresql:dbname=log"));
        QCOMPARE(line->options.registration, Registration::Closed);
        QCOMPARE(line->options.publicUrl, QStringLiteral("https://log.example.org"));
        QVERIFY(line->options.publicMetrics);
    }

    void whatIsNotSaidIsSafe()
    {
        const auto line = read({"--database", "sqlite:/tmp/log.db"});
        QVERIFY(line);
        QCOMPARE(line->options.host, QStringLiteral("127.0.0.1"));
        QCOMPARE(line->options.port, std::uint16_t(8080));
        QCOMPARE(line->options.registration, Registration::Invite);
        QVERIFY(!line->options.publicMetrics);
        QVERIFY(!line->options.trustedProxies.contains("127.0.0.1"));
        QVERIFY(line->options.tlsCertificate.isEmpty());
    }

    void everyOptionMayComeFromTheEnvironment()
    {
        QProcessEnvironment environment;
        const auto set = [&](const char *name, const char *value) {
            environment.insert(QString::fromUtf8(name), QString::fromUtf8(value));
        };
        set("WEEHOURS_DATABASE", "sqlite:/a");
        set("WEEHOURS_LISTEN", "0.0.0.0:81");
        set("WEEHOURS_PUBLIC_URL", "https://log.example.org");
        set("WEEHOURS_LOG_LEVEL", "debug");
        set("WEEHOURS_METRICS", "");
        set("WEEHOURS_BIN", "of somebody else");
        const auto line = readCommandLine({}, environment);
        QVERIFY(line);
        QCOMPARE(line->options.database, QStringLiteral("sqlite:/a"));
        QCOMPARE(line->options.port, std::uint16_t(81));
        QCOMPARE(line->options.publicUrl, QStringLiteral("https://log.example.org"));
        QCOMPARE(line->options.log.level, QtDebugMsg);
        QVERIFY(!line->options.publicMetrics);
    }

    void theCommandLineWins()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("WEEHOURS_DATABASE"), QStringLiteral("sqlite:/a"));
        // The command line wins, so a bad value in the environment is not even parsed.
        environment.insert(QStringLiteral("WEEHOURS_LISTEN"), QStringLiteral("nonsense"));
        const auto line = readCommandLine({QStringLiteral("--database"),
                                           QStringLiteral("sqlite:/b"),
                                           QStringLiteral("--listen=[::]:1")},
                                          environment);
        QVERIFY(line);
        QCOMPARE(line->options.database, QStringLiteral("sqlite:/b"));
        QCOMPARE(line->options.host, QStringLiteral("::"));
    }

    void eventsAreKeptAsLongAsIsSaid()
    {
        const auto kept = [](const char *days) {
            return read({"--database=sqlite:/a", "--event-retention", days})
                ->options.eventRetention;
        };
        QCOMPARE(read({"--database=sqlite:/a"})->options.eventRetention, std::chrono::days(90));
        QCOMPARE(kept("7"), std::chrono::days(7));
        QCOMPARE(kept("forever"), std::nullopt);
    }

    void whatIsWrongIsCalledByItsName()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("WEEHOURS_DATABASE"), QStringLiteral("secret"));
        const auto variable = readCommandLine({}, environment);
        QVERIFY(variable.error().detail.startsWith(u"WEEHOURS_DATABASE takes sqlite:PATH or "));
        QVERIFY(!variable.error().detail.contains(u"secret"));
        const auto option = read({"--database=sqlite:/a", "--workers=no"});
        QCOMPARE(option.error().detail, QStringLiteral("--workers takes a number from 1 to 256."));
    }

    void whatMakesNoSenseIsRefusedWithoutRepeatingIt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString db = QStringLiteral("--database=sqlite:/a");
        const auto row = [&](const char *name, const char *argument) {
            QTest::newRow(name) << QStringList{db, QString::fromUtf8(argument)};
        };
        QTest::newRow("no database") << QStringList{};
        QTest::newRow("no value") << QStringList{QStringLiteral("--database")};
        QTest::newRow("empty path") << QStringList{QStringLiteral("--database=sqlite:")};
        row("other database", "--database=secret:x");
        row("no port", "--listen=secret");
        row("no host", "--listen=:80");
        row("port too great", "--listen=secret:65536");
        row("unknown", "--secret=1");
        row("loose words", "password=secret");
        row("who", "--registration=secret");
        row("url", "--public-url=secret");
        row("threads", "--threads=0");
        row("workers", "--workers=secret");
        row("format", "--log-format=secret");
        row("level", "--log-level=secret");
        row("certificate without key", "--tls-cert=secret");
        row("key without certificate", "--tls-key=secret");
        row("proxies", "--trust-forwarded-for=secret");
        row("retention", "--event-retention=secret");
        row("no retention", "--event-retention=0");
        row("access log", "--access-log=secret");
    }

    void whatMakesNoSenseIsRefusedWithoutRepeatingIt()
    {
        QFETCH(QStringList, arguments);
        const auto line = readCommandLine(arguments, QProcessEnvironment());
        QVERIFY(!line);
        QCOMPARE(line.error().code, QString(codes::usage));
        QVERIFY(!line.error().detail.isEmpty());
        QVERIFY(!line.error().detail.contains(QStringLiteral("secret")));
    }

    void aBackupAndARestoreAreAskedForByName()
    {
        const auto backup = read({"backup", "file", "--database=sqlite:/a"});
        QVERIFY(backup);
        QCOMPARE(backup->action, CommandLine::Action::BackUp);
        QCOMPARE(backup->file, QStringLiteral("file"));
        QVERIFY(!backup->force);
        QVERIFY(read({"backup", "--force", "--database", "sqlite:/a", "file"})->force);
        const auto restore = read({"restore", "--database=sqlite:/a", "file"});
        QVERIFY(restore);
        QCOMPARE(restore->action, CommandLine::Action::Restore);

        QVERIFY(!read({"backup", "--database=sqlite:/a"}));
        QVERIFY(!read({"backup", "file"}));
        QVERIFY(!read({"backup", "file", "another", "--database=sqlite:/a"}));
        QVERIFY(!read({"restore", "file", "--force", "--database=sqlite:/a"}));
        QVERIFY(!read({"--database=sqlite:/a", "backup", "file"}));
    }

    void helpNamesEveryOptionAndItsVariable()
    {
        QCOMPARE(read({"--help"})->action, CommandLine::Action::ShowHelp);
        QCOMPARE(read({"--version"})->action, CommandLine::Action::ShowVersion);
        for (const char *name : {"listen", "database", "registration", "public-url", "metrics",
                                 "threads", "workers", "event-retention", "tls-cert", "tls-key",
                                 "trust-forwarded-for", "log-format", "log-level", "access-log"}) {
            const QString option = QStringLiteral("--") + QString::fromUtf8(name);
            const QString variable = QStringLiteral("WEEHOURS_")
                                     + QString::fromUtf8(name).toUpper().replace(u'-', u'_');
            QVERIFY2(helpText().contains(option + u' '), name);
            QVERIFY2(helpText().contains(variable + u'\n'), name);
        }
    }

private:
    static Result<CommandLine> read(std::initializer_list<const char *> arguments)
    {
        QStringList list;
        for (const char *argument : arguments)
            list.append(QString::fromUtf8(argument));
        return readCommandLine(list, QProcessEnvironment());
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
