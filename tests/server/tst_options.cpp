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
    }

    void theDatabaseMayComeFromTheEnvironment()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("WEEHOURS_DATABASE"), QStringLiteral("sqlite:/a"));
        QCOMPARE(readCommandLine({}, environment)->options.database, QStringLiteral("sqlite:/a"));
        const QStringList said{QStringLiteral("--database"), QStringLiteral("sqlite:/b")};
        QCOMPARE(readCommandLine(said, environment)->options.database, QStringLiteral("sqlite:/b"));
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

    void helpNamesEveryOption()
    {
        QCOMPARE(read({"--help"})->action, CommandLine::Action::ShowHelp);
        QCOMPARE(read({"--version"})->action, CommandLine::Action::ShowVersion);
        for (const char *name : {"--listen", "--database", "--registration", "--public-url",
                                 "--metrics", "--threads", "--workers"})
            QVERIFY2(helpText().contains(QLatin1StringView(name)), name);
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
