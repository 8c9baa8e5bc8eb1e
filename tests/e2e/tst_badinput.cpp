// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/caregiver.h"
#include "tests/e2e/serverprocess.h"

#include <QtTest>

#include <QDirIterator>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

#include <csignal>
#include <sys/resource.h>

using namespace weehours::e2e;

namespace {

/// Listens like a server, and answers every request with the same bytes.
class Impostor
{
public:
    explicit Impostor(QByteArray answer) : m_answer(std::move(answer))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    socket->readAll();
                    socket->write(m_answer);
                    socket->disconnectFromHost();
                });
            }
        });
    }

    bool listen(quint16 port) { return m_server.listen(QHostAddress::LocalHost, port); }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
    }

private:
    QTcpServer m_server;
    QByteArray m_answer;
};

QByteArray http(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

// Runs the event loop while a command runs, so that an impostor in this process can answer.
Outcome runBeside(Caregiver &who, const QStringList &arguments)
{
    QProcess process;
    who.start(process, arguments);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 90'000))
        process.kill();
    process.waitForFinished();
    return {process.exitCode(), process.exitStatus() == QProcess::CrashExit,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList bottle()
{
    return {QStringLiteral("add"), QStringLiteral("feed"), QStringLiteral("method=bottle"),
            QStringLiteral("amountMl=120"), QStringLiteral("startedAt=-5m")};
}

int entriesOf(Caregiver &who)
{
    return static_cast<int>(who.run({QStringLiteral("list")}).array().size());
}

bool isInWords(const Outcome &outcome)
{
    const QByteArray words = outcome.words.trimmed();
    return words.size() > 15 && words.contains(' ') && !words.contains("SELECT")
           && !words.contains("INSERT") && !words.contains("QSql");
}

} // namespace

/// Whatever input it gets, the program explains the error in words and keeps every entry.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void anAddressThatDoesNotAnswerIsOffline_data();
    void anAddressThatDoesNotAnswerIsOffline();
    void somethingElseThanAServerIsReportedAndLosesNothing_data();
    void somethingElseThanAServerIsReportedAndLosesNothing();
    void aServerThatTurnsIntoSomethingElseLosesNothing_data();
    void aServerThatTurnsIntoSomethingElseLosesNothing();
    void aCorruptStoreIsReportedAndKept();
    void aFullDiskIsReportedAndWhatWasThereStays();
    void entriesThatCannotBeTrueAreRefused_data();
    void entriesThatCannotBeTrueAreRefused();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void theServerRefusesADatabaseItCannotRead();

private:
    std::unique_ptr<Caregiver> m_alex;
};

void TestBadInput::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("WEEHOURS_BIN"), "names the folder of the programs");
}

// A baby with one entry and no account: the state that each test must leave.
void TestBadInput::init()
{
    m_alex = std::make_unique<Caregiver>(QStringLiteral("Alex"));
    const Outcome baby = m_alex->run({QStringLiteral("baby"), QStringLiteral("add"),
                                      QStringLiteral("name=Mia"),
                                      QStringLiteral("birthDate=2026-09-06")});
    QVERIFY2(baby.exitCode == 0, baby.words.constData());
    const Outcome added = m_alex->run(bottle());
    QVERIFY2(added.exitCode == 0, added.words.constData());
}

void TestBadInput::anAddressThatDoesNotAnswerIsOffline_data()
{
    QTest::addColumn<QString>("url");
    QTest::addRow("nobody listens") << QStringLiteral("http://127.0.0.1:1");
    QTest::addRow("no such name") << QStringLiteral("https://no-such-host.invalid");
}

void TestBadInput::anAddressThatDoesNotAnswerIsOffline()
{
    QFETCH(QString, url);
    const Outcome outcome = m_alex->run({QStringLiteral("login"), QStringLiteral("--server"), url,
                                         QStringLiteral("--email"),
                                         QStringLiteral("alex@example.org")});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(isInWords(outcome), outcome.words.constData());
    QCOMPARE(entriesOf(*m_alex), 1);
}

void TestBadInput::somethingElseThanAServerIsReportedAndLosesNothing_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addRow("a web page") << http("200 OK", "text/html",
                                        "<html><body>It works!</body></html>");
    QTest::addRow("a page that forbids") << http("403 Forbidden", "text/html", "<h1>No bots</h1>");
    QTest::addRow("a page not found") << http("404 Not Found", "text/html", "<h1>Not Found</h1>");
    QTest::addRow("a broken gateway") << http("502 Bad Gateway", "text/html", "<h1>Oops</h1>");
    QTest::addRow("garbage that calls itself JSON")
        << http("200 OK", "application/json", QByteArray("\x00\xff{{{ not json", 15));
    QTest::addRow("JSON of another kind") << http("200 OK", "application/json", "[1,2,3]");
    QTest::addRow("an object without a token")
        << http("200 OK", "application/json", "{\"ok\":true}");
    QTest::addRow("no HTTP at all") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::addRow("nothing") << QByteArray();
}

void TestBadInput::somethingElseThanAServerIsReportedAndLosesNothing()
{
    QFETCH(QByteArray, answer);
    Impostor impostor(answer);
    QVERIFY(impostor.listen(0));
    const Outcome outcome = runBeside(*m_alex, {QStringLiteral("login"), QStringLiteral("--server"),
                                                impostor.url(), QStringLiteral("--email"),
                                                QStringLiteral("alex@example.org")});
    QVERIFY(!outcome.crashed);
    QVERIFY2(outcome.exitCode == 1 || outcome.exitCode == 3,
             QByteArray::number(outcome.exitCode).constData());
    QVERIFY2(isInWords(outcome), outcome.words.constData());
    QVERIFY(!outcome.words.contains("a long password"));
    QCOMPARE(entriesOf(*m_alex), 1);
}

void TestBadInput::aServerThatTurnsIntoSomethingElseLosesNothing_data()
{
    somethingElseThanAServerIsReportedAndLosesNothing_data();
}

// The program is signed in and has unsent entries when another program takes the server's address.
void TestBadInput::aServerThatTurnsIntoSomethingElseLosesNothing()
{
    QFETCH(QByteArray, answer);
    QTemporaryDir folder;
    ServerProcess server(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("s.sqlite")));
    QVERIFY(server.start());
    QCOMPARE(m_alex->registerAt(server.url()), 0);
    QCOMPARE(m_alex->run({QStringLiteral("sync")}).exitCode, 0);
    QVERIFY(server.stop());
    QCOMPARE(m_alex->run(bottle()).exitCode, 0);
    const QByteArray before = m_alex->log();
    {
        Impostor impostor(answer);
        QVERIFY(impostor.listen(static_cast<quint16>(QUrl(server.url()).port())));
        const Outcome outcome = runBeside(*m_alex, {QStringLiteral("sync")});
        QVERIFY(!outcome.crashed);
        QVERIFY2(outcome.exitCode == 3 || outcome.exitCode == 4,
                 QByteArray::number(outcome.exitCode).constData());
        QVERIFY2(isInWords(outcome), outcome.words.constData());
    }
    QCOMPARE(m_alex->log(), before);
    QCOMPARE(m_alex->outbox(), (Caregiver::Counts{1, 0}));
    QVERIFY(server.start());
    QCOMPARE(m_alex->run({QStringLiteral("sync")}).exitCode, 0);
    QCOMPARE(m_alex->outbox(), (Caregiver::Counts{0, 0}));
    QCOMPARE(entriesOf(*m_alex), 2);
}

void TestBadInput::aCorruptStoreIsReportedAndKept()
{
    QString store;
    QDirIterator files(m_alex->profile(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3")
            store = file.fileName();
    }
    QVERIFY(!store.isEmpty());
    QFile::remove(store + QStringLiteral("-wal"));
    QFile::remove(store + QStringLiteral("-shm"));
    const QByteArray rubbish = QByteArray("this was a baby log once ").repeated(400);
    QFile file(store);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(rubbish), rubbish.size());
    file.close();

    const Outcome listed = m_alex->run({QStringLiteral("list")});
    QVERIFY2(isInWords(listed), listed.words.constData());
    QVERIFY2(listed.words.contains("damaged"), listed.words.constData());
    bool kept = false;
    QDirIterator after(m_alex->profile(), QDir::Files, QDirIterator::Subdirectories);
    while (after.hasNext()) {
        QFile one(after.next());
        kept = kept || (one.open(QIODevice::ReadOnly) && one.readAll() == rubbish);
    }
    QVERIFY2(kept, "what can perhaps be saved by somebody is not thrown away");
    // An unreadable log must not prevent new entries.
    QCOMPARE(m_alex
                 ->run({QStringLiteral("baby"), QStringLiteral("add"), QStringLiteral("name=Mia")})
                 .exitCode,
             0);
    QCOMPARE(m_alex->run(bottle()).exitCode, 0);
}

void TestBadInput::aFullDiskIsReportedAndWhatWasThereStays()
{
    // Limits the process to a file size that is already reached.
    QProcess process;
    process.setChildProcessModifier([] {
        constexpr rlimit full{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &full);
        ::signal(SIGXFSZ, SIG_IGN);
    });
    m_alex->start(process, bottle());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const Outcome outcome{process.exitCode(), process.exitStatus() == QProcess::CrashExit,
                          process.readAllStandardOutput(), process.readAllStandardError()};
    QVERIFY(!outcome.crashed);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(isInWords(outcome), outcome.words.constData());
    QCOMPARE(entriesOf(*m_alex), 1);
    QCOMPARE(m_alex->run(bottle()).exitCode, 0);
    QCOMPARE(entriesOf(*m_alex), 2);
}

void TestBadInput::entriesThatCannotBeTrueAreRefused_data()
{
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const QString &fields) {
        QTest::addRow("%s", name) << fields.split(u' ');
    };
    row("in the future", QStringLiteral("feed method=bottle startedAt=2099-01-01T00:00:00Z"));
    row("in the year 1950", QStringLiteral("feed method=bottle startedAt=1950-01-01T00:00:00Z"));
    row("less than nothing", QStringLiteral("feed method=bottle amountMl=-5 startedAt=now"));
    row("no number", QStringLiteral("feed method=bottle amountMl=much startedAt=now"));
    row("no such method", QStringLiteral("feed method=banana startedAt=now"));
    row("an end before the start", QStringLiteral("sleep startedAt=-10m endedAt=-20m"));
    row("no such field", QStringLiteral("feed method=bottle weather=fine startedAt=now"));
    row("no such time", QStringLiteral("feed method=bottle startedAt=25:99"));
}

void TestBadInput::entriesThatCannotBeTrueAreRefused()
{
    QFETCH(QStringList, fields);
    const Outcome outcome = m_alex->run(QStringList{QStringLiteral("add")} + fields);
    QVERIFY2(outcome.exitCode == 1 || outcome.exitCode == 2,
             QByteArray::number(outcome.exitCode).constData());
    QVERIFY2(isInWords(outcome), outcome.words.constData());
    QCOMPARE(entriesOf(*m_alex), 1);
}

void TestBadInput::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("no such command") << QStringList{QStringLiteral("frobnicate")};
    QTest::addRow("no such option")
        << QStringList{QStringLiteral("list"), QStringLiteral("--sideways")};
    QTest::addRow("no kind") << QStringList{QStringLiteral("add")};
    QTest::addRow("no server") << QStringList{QStringLiteral("login")};
    QTest::addRow("no id") << QStringList{QStringLiteral("edit")};
}

void TestBadInput::wrongUsageExitsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = m_alex->run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(isInWords(outcome), outcome.words.constData());
}

void TestBadInput::theServerRefusesADatabaseItCannotRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("s.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("not a database ").repeated(300));
    file.close();
    QProcess process;
    process.start(qEnvironmentVariable("WEEHOURS_BIN") + QStringLiteral("/weehours-server"),
                  {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                   QStringLiteral("--database"), QStringLiteral("sqlite:") + file.fileName()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(process.exitCode() != 0);
    QVERIFY(process.readAllStandardError().trimmed().size() > 15);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
