// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/httpperson.h"
#include "tests/server/serverprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <csignal>

#include <sys/resource.h>

/// `weehours-server` as its operator runs it: arguments, output, signals, exit codes.
class TestServerProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_directory.reset(); }

    void itSaysInOneLineWhereItListens()
    {
        const auto server = started();
        QVERIFY(server->port() > 0);
        QCOMPARE(RawClient(server->port()).request("GET", "/healthz").status, 200);
        QCOMPARE(server->stop(SIGTERM), 0);
        QCOMPARE(server->furtherOutput(), QByteArray());
    }

    void theFirstAccountOfWhatOthersReachNeedsACode()
    {
        // It listens to others, but the test's own traffic stays on this computer.
        const QStringList wide{"--listen", "0.0.0.0:0", "--registration", "invite"};
        QString code;
        {
            ServerProgram server(m_directory->filePath("log").prepend("sqlite:"), wide);
            QVERIFY(server.port() > 0);
            const QString said = QString::fromUtf8(server.nextLine());
            QVERIFY2(said.startsWith("the first account needs this code"), qPrintable(said));
            code = said.section(' ', -1);
            QVERIFY(!server.log().contains(code.toUtf8()));
            HttpPerson stranger(server.port(), QStringLiteral("Eve"));
            QCOMPARE(stranger.signUp().status, 403);
            const QJsonObject form{{"email", "sam@example.org"},
                                   {"password", "0123456789"},
                                   {"name", "Sam"},
                                   {"device", "phone"},
                                   {"invite", code}};
            QCOMPARE(stranger.call("POST", "/api/auth/register", form).status, 201);
        }
        ServerProgram again(m_directory->filePath("log").prepend("sqlite:"), wide);
        QVERIFY(again.port() > 0);
        QCOMPARE(again.furtherOutput(), QByteArray());
    }

    void aSignalStopsItCleanly_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void aSignalStopsItCleanly()
    {
        QFETCH(int, signal);
        const auto server = started();
        HttpPerson sam(server->port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        LiveListener live(server->port(), sam);
        QCOMPARE(live.next().first, QByteArray("heads"));
        RawClient halfway(server->port());
        beginRequest(halfway, 100);
        halfway.send("{");

        QCOMPARE(server->stop(signal), 0);
        QCOMPARE(live.next().first, QByteArray());
        // A client that had sent half a request gets an answer, not only a closed connection.
        QCOMPARE(halfway.read().code(), QStringLiteral("malformed"));
    }

    void aRequestOnItsWayIsFinishedFirst()
    {
        const auto server = started();
        HttpPerson sam(server->port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        LiveListener live(server->port(), sam);
        QCOMPARE(live.next().first, QByteArray("heads"));
        const QJsonObject login{{QStringLiteral("email"), QStringLiteral("sam@example.org")},
                                {QStringLiteral("password"), QString(HttpPerson::password)},
                                {QStringLiteral("device"), QStringLiteral("laptop")}};
        const QByteArray body = QJsonDocument(login).toJson();
        RawClient halfway(server->port());
        beginRequest(halfway, body.size());
        halfway.send(body.first(10));
        server->signal(SIGTERM);
        QCOMPARE(live.next().first, QByteArray());

        halfway.send(body.sliced(10));
        const auto answer = halfway.read();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json().contains(QStringLiteral("token")));
        QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
        constexpr int none = 0;
        QCOMPARE(server->stop(none), 0);
    }

    void aSignalToReadAgainDoesNotStopIt()
    {
        const auto server = started();
        server->signal(SIGHUP);
        QVERIFY(server->logs("there is nothing to read again"));
        QCOMPARE(RawClient(server->port()).request("GET", "/healthz").status, 200);
        QCOMPARE(server->stop(SIGTERM), 0);
    }

    void anOpenStreamDoesNotKeepItFromStopping()
    {
        const auto server = started();
        HttpPerson sam(server->port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        LiveListener live(server->port(), sam);
        QCOMPARE(live.next().first, QByteArray("heads"));
        QCOMPARE(server->stop(SIGTERM), 0);
        QCOMPARE(live.next().first, QByteArray());
    }

    void aFileThatMayNotGrowIsAnErrorAndNoEnd()
    {
        const auto server = started();
        HttpPerson sam(server->port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        const QString baby = sam.createBaby();
        const auto pid = static_cast<pid_t>(server->pid());
        rlimit before = {};
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, nullptr, &before), 0);
        const rlimit tight = {4096, before.rlim_max};
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &tight, nullptr), 0);
        QVERIFY(sam.logFeed(baby).isEmpty());
        QCOMPARE(sam.get(QStringLiteral("/healthz")).status, 200);
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &before, nullptr), 0);
        QVERIFY(!sam.logFeed(baby).isEmpty());
        QCOMPARE(server->stop(SIGTERM), 0);
    }

    void whatIsDurableSurvivesBeingKilled()
    {
        QByteArray authorization;
        QString baby;
        QString feed;
        {
            const auto server = started();
            HttpPerson sam(server->port(), QStringLiteral("Sam"));
            sam.signUp();
            baby = sam.createBaby();
            feed = sam.logFeed(baby);
            authorization = sam.authorization();
            server->kill();
        }
        QVERIFY(!feed.isEmpty());
        const auto again = started();
        const auto answer = RawClient(again->port())
                                .request("GET", "/api/sync/pull?babyId=" + baby.toUtf8(), {},
                                         authorization);
        QVERIFY(answer.body.contains(feed.toUtf8()));
        QCOMPARE(again->stop(SIGTERM), 0);
    }

    void wrongOptionsEndItWithTwo()
    {
        const auto [code, output,
                    words] = outcome({QStringLiteral("--listen"), QStringLiteral("nowhere")});
        QCOMPARE(code, 2);
        QVERIFY2(words.contains("--listen takes HOST:PORT"), words.constData());
        QCOMPARE(outcome({}).code, 2);
    }

    void whatItCannotHaveEndsItWithOne_data()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("no such folder") << QStringLiteral("sqlite:/nowhere/at/all/log.db");
        QTest::newRow("nobody answers")
            << QStringLiteral("postgresql:host=127.0.0.1 port=1 password=secretword");
        QTest::newRow("not a CONNINFO") << QStringLiteral("postgresql:secretword?");
    }

    void whatItCannotHaveEndsItWithOne()
    {
        QFETCH(QString, database);
        const auto [code, output,
                    words] = outcome({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                      QStringLiteral("--database"), database});
        QCOMPARE(code, 1);
        QVERIFY(words.startsWith("weehours-server: "));
        QVERIFY(!words.contains("secretword"));
    }

    void aFileThatIsNoDatabaseEndsItWithOneAndStaysAsItIs()
    {
        const QString path = m_directory->filePath(QStringLiteral("log.db"));
        const QByteArray letter = QByteArray("Dear diary, ").repeated(500);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(letter);
        file.close();
        const auto [code, output,
                    words] = outcome({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                      QStringLiteral("--database"),
                                      QStringLiteral("sqlite:") + path});
        QCOMPARE(code, 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), letter);
    }

    void aPortInUseEndsItWithOne()
    {
        const auto server = started();
        const auto [code, output, words] = outcome(
            {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(server->port()),
             QStringLiteral("--database"), database(QStringLiteral("other.db"))});
        QCOMPARE(code, 1);
        QVERIFY2(words.contains("another program"), words.constData());
        QCOMPARE(server->stop(SIGTERM), 0);
    }

    void helpAndVersionEndItWithNothing()
    {
        const auto help = outcome({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY(help.output.contains("--database"));
        QCOMPARE(outcome({QStringLiteral("--version")}).code, 0);
    }

private:
    [[nodiscard]] QString database(const QString &name = QStringLiteral("log.db")) const
    {
        return QStringLiteral("sqlite:") + m_directory->filePath(name);
    }

    std::unique_ptr<ServerProgram> started() { return std::make_unique<ServerProgram>(database()); }

    /// Sends the head of a request, and waits until the server has read it.
    static void beginRequest(RawClient &client, qsizetype bodyBytes)
    {
        client.send("POST /api/auth/login HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\n"
                    "Content-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(bodyBytes) + "\r\n\r\n");
        QCOMPARE(client.readHead().status, 100);
    }

    static ServerProgram::Outcome outcome(const QStringList &arguments)
    {
        return ServerProgram::run(arguments);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestServerProgram)
#include "tst_serverprogram.moc"
