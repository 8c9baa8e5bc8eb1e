// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/httpperson.h"
#include "tests/server/runningserver.h"
#include "tests/server/testdatabase.h"

#include <QTest>
#include <QUrl>

#include <memory>
#include <mutex>

using namespace weehours::server;

namespace {

std::mutex logMutex;
QString logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const std::lock_guard lock(logMutex);
    logged += message + u'\n';
}

} // namespace

/// What the server answers to requests that it refuses, and what those answers must not reveal.
class TestApiErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        startServer();
    }

    void cleanup()
    {
        m_server.reset();
        m_database.reset();
    }

    // Otherwise every unauthenticated connection could take a mebibyte of memory.
    void aLargeBodyOfWhoIsNotKnownIsNotRead()
    {
        const QByteArray head("POST /api/sync/push HTTP/1.1\r\nHost: h\r\n"
                              "Content-Type: application/json\r\n");
        for (const QByteArray &more :
             {QByteArray("Content-Length: 900000\r\n"),
              QByteArray("Transfer-Encoding: chunked\r\n"),
              QByteArray("Content-Length: 900000\r\nExpect: 100-continue\r\n")}) {
            RawClient client(m_server->port());
            client.send(head + "Authorization: Bearer none\r\n" + more + "\r\n");
            const auto answer = client.read();
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.code(), QStringLiteral("unauthenticated"));
        }
        // A known caller can go on, also when the server has to look up the token first.
        HttpPerson person(m_server->port(), QStringLiteral("Sam"));
        QCOMPARE(person.signUp().status, 201);
        const QByteArray body = QByteArray(R"({"babyId":"none","mutations":[]})")
                                    .append(QByteArray(100'000, ' '));
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        for (int i = 0; i < 2; ++i) {
            m_server.reset();
            startServer();
            RawClient client(m_server->port());
            client.send(head + "Authorization: Bearer " + person.token() + "\r\n" + length
                        + (i == 0 ? "\r\n" : "Expect: 100-continue\r\n\r\n"));
            if (i == 1)
                QCOMPARE(client.readHead().status, 100);
            client.send(body.first(50'000));
            client.send(body.sliced(50'000) + "GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n");
            const auto answer = client.read();
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.code(), QStringLiteral("malformed"));
            QCOMPARE(client.read().status, 200);
        }
    }

    void whatCannotBeDoneIsAProblemDocument_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QByteArray &line, const QByteArray &body,
                            int status, const char *code, const char *field = "") {
            QByteArray request = line + " HTTP/1.1\r\nHost: h\r\n";
            if (!body.isEmpty()) {
                request += "Content-Type: application/json\r\nContent-Length: "
                           + QByteArray::number(body.size()) + "\r\n";
            }
            QTest::newRow(name) << request + "\r\n" + body << status << QString::fromUtf8(code)
                                << QString::fromUtf8(field);
        };
        const QByteArray login("POST /api/auth/login");
        row("nowhere", "GET /api/nowhere", {}, 404, "not_found");
        row("root", "GET /", {}, 404, "not_found");
        row("other method", "PUT /api/auth/login", {}, 405, "method_not_allowed");
        row("made-up method", "BREW /healthz", {}, 405, "method_not_allowed");
        row("no token", "GET /api/sync/heads", {}, 401, "unauthenticated");
        row("no body", login, {}, 400, "malformed");
        row("not JSON", login, "{]", 400, "malformed");
        row("not UTF-8", login, "{\"email\":\"\xff\"}", 400, "malformed");
        row("a list", login, "[1]", 400, "malformed");
        row("not quite JSON", login, "{\"email\":\"a\nb\"}", 400, "malformed");
        row("nested without end", login, QByteArray(100'000, '['), 400, "malformed");
        row("a member is missing", login, "{\"email\":\"a@example.org\"}", 400, "malformed",
            "/password");
        row("a member is a number", login,
            "{\"email\":7,\"password\":\"0123456789\",\"device\":\"d\"}", 400, "malformed",
            "/email");
        row("a short password", "POST /api/auth/register",
            "{\"email\":\"a@example.org\",\"password\":\"short\",\"name\":\"A\",\"device\":\"d\"}",
            422, "invalid_field", "/password");
        row("unknown account", login,
            "{\"email\":\"a@example.org\",\"password\":\"0123456789\",\"device\":\"d\"}", 401,
            "unauthenticated");
    }

    void whatCannotBeDoneIsAProblemDocument()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, field);
        RawClient client(m_port);
        client.send(request);
        const auto answer = client.read();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.json()[QStringLiteral("status")].toInt(), status);
        QCOMPARE(answer.json()[QStringLiteral("field")].toString(), field);
        QCOMPARE(client.request("GET", "/healthz").status, 200);
    }

    void aFormOfManyPagesIsRefusedUnread()
    {
        RawClient client(m_port);
        client.send("POST /api/auth/login HTTP/1.1\r\nHost: h\r\n"
                    "Content-Type: application/json\r\nContent-Length: 131073\r\n\r\n");
        const auto answer = client.read();
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.code(), QStringLiteral("too_large"));
    }

    void aSignedInPersonReadsWhatIsWrongToo()
    {
        HttpPerson sam(m_port, QStringLiteral("Sam"));
        sam.signUp();
        const QString baby = sam.createBaby();
        const auto code = [&](const QString &target) { return sam.get(target).code(); };
        const QString malformed = QStringLiteral("malformed");
        QCOMPARE(code(QStringLiteral("/api/sync/pull")), malformed);
        QCOMPARE(code(QStringLiteral("/api/sync/pull?babyId=7")), malformed);
        QCOMPARE(code(pullOf(baby) + QStringLiteral("&limit=0")), malformed);
        QCOMPARE(code(pullOf(baby) + QStringLiteral("&limit=1001")), malformed);
        for (const char *limit : {"+5", " 5", "5.0", "0x5", "5e0", "99999999999", ""})
            QCOMPARE(code(pullOf(baby) + "&limit=" + QUrl::toPercentEncoding(limit)), malformed);
        const QString snapshot = QStringLiteral("/api/sync/snapshot?babyId=") + baby;
        QCOMPARE(code(snapshot + QStringLiteral("&deleted=maybe")), malformed);
        QCOMPARE(sam.get(snapshot + QStringLiteral("&deleted=false")).status, 200);
        const auto unreadable = sam.get(pullOf(baby) + QStringLiteral("&cursor=%00%01"));
        QCOMPARE(unreadable.code(), malformed);
        QCOMPARE(unreadable.json()[QStringLiteral("field")].toString(), QStringLiteral("/cursor"));
        QCOMPARE(code(QStringLiteral("/api/sync/snapshot?babyId=%1&after=x").arg(baby)), malformed);
        QCOMPARE(code(QStringLiteral("/api/babies/x/caregivers")), QStringLiteral("not_found"));
        QCOMPARE(sam.call("POST", QStringLiteral("/api/babies/%1/invites").arg(baby),
                          {{QStringLiteral("role"), QStringLiteral("king")}})
                     .code(),
                 QStringLiteral("invalid_field"));
        QJsonArray many;
        for (int i = 0; i < 501; ++i)
            many.append(HttpPerson::mutation(QStringLiteral("delete"), QStringLiteral("feed"),
                                             HttpPerson::newId(), {}));
        QCOMPARE(sam.call("POST", QStringLiteral("/api/sync/push"),
                          {{QStringLiteral("babyId"), baby}, {QStringLiteral("mutations"), many}})
                     .status,
                 400);
        const auto isTaken = [&](const QByteArray &headers) {
            RawClient client(m_port);
            client.send("POST /api/sync/push HTTP/1.1\r\nHost: h\r\n" + sam.authorization()
                        + headers + "Content-Length: 2\r\n\r\n{}");
            const auto answer = client.read();
            // An accepted media type gets as far as the missing members.
            return answer.code() == malformed ? QString() : answer.code();
        };
        const QString unsupported = QStringLiteral("unsupported_media_type");
        QCOMPARE(isTaken("Content-Type: text/xml\r\n"), unsupported);
        QCOMPARE(isTaken("Content-Type: application/json\r\n"), QString());
        QCOMPARE(isTaken("Content-Type: Application/JSON; charset=UTF-8\r\n"), QString());
        QCOMPARE(isTaken("Content-Type: application/json;charset=\"utf-8\"\r\n"), QString());
        QCOMPARE(isTaken("Content-Type: application/json; charset=utf-16\r\n"), unsupported);
        QCOMPARE(isTaken("Content-Type: application/json\r\nContent-Encoding: gzip\r\n"),
                 unsupported);
        QCOMPARE(isTaken("Content-Type: application/json\r\nContent-Encoding: identity\r\n"),
                 QString());
        RawClient wrong(m_port);
        QCOMPARE(wrong.request("GET", "/api/sync/heads", {}, "Authorization: Bearer x\r\n").code(),
                 QStringLiteral("unauthenticated"));
        RawClient other(m_port);
        QCOMPARE(other.request("PUT", "/api/account").headers.value("allow"),
                 QByteArray("GET, HEAD, PATCH, DELETE"));
    }

    void nothingSecretIsLogged()
    {
        logged.clear();
        const auto before = qInstallMessageHandler(keepLog);
        {
            HttpPerson sam(m_port, QStringLiteral("Sam"));
            sam.signUp();
            const QString baby = sam.createBaby();
            RawClient client(m_port);
            client.send("GET /%zz HTTP/1.1\r\nHost: h\r\n" + sam.authorization() + "\r\n");
            (void)client.read();
            sam.call("POST", QStringLiteral("/api/invites/accept"),
                     {{QStringLiteral("code"), QStringLiteral("SECRETCODE")}});
            m_server.reset();
            QVERIFY(!logged.contains(QString::fromLatin1(sam.token())));
        }
        qInstallMessageHandler(before);
        QVERIFY(logged.contains(QStringLiteral("stopped")));
        for (const char *secret : {"correct horse", "SECRETCODE", "sam@example.org", "dbname="})
            QVERIFY2(!logged.contains(QLatin1StringView(secret)), secret);
    }

private:
    void startServer()
    {
        m_server = std::make_unique<RunningServer>(m_database->location());
        QCOMPARE(m_server->trouble(), QString());
        m_port = m_server->port();
    }

    static QString pullOf(const QString &baby)
    {
        return QStringLiteral("/api/sync/pull?babyId=") + baby;
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RunningServer> m_server;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(TestApiErrors)
#include "tst_apierrors.moc"
