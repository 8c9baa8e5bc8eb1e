// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/accountclient.h"
#include "core/account/proventransport.h"
#include "core/wire/httplivechannel.h"
#include "core/wire/serveraddress.h"
#include "syncfixture.h"
#include "ui/words/messagewords.h"

#include <QTest>

using namespace weehours;

namespace {

const QUrl home(QStringLiteral("http://192.168.77.21:8080"));

QJsonObject about(const char *id)
{
    return {{"id", id}, {"version", "1"}};
}

QJsonObject welcome(const SyncFixture &f)
{
    return {
        {"token", "secret"},
        {"user", QJsonObject{{"id", f.self.toString()}, {"email", "a@x.org"}, {"name", "Alex"}}}};
}

/// An account at a server on the home network, reached without encryption.
class AtHome : public SyncFixture
{
public:
    explicit AtHome(const QString &id = QStringLiteral("ours")) : proven(wire, profile.store)
    {
        (void)session.signIn(home, {"secret", {self, "a@x.org", "Alex"}}, id);
    }

    void ask(const QUrl &server = home, const QByteArray &token = "secret")
    {
        proven.send({.method = Method::Get, .url = apiUrl(server, "sync/heads"), .bearer = token},
                    &context, [this](const Reply &reply) { answers.append(reply); });
    }

    QObject context;
    ProvenTransport proven;
    QList<Reply> answers;
};

} // namespace

/// What is sent over plain http, and to which servers.
class TestPlainHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenWaitsUntilTheServerHasSaidWhoItIs()
    {
        AtHome f;
        for (int i = 0; i < 2; ++i) {
            f.ask();
            QCOMPARE(f.wire.pending.size(), 1);
            QCOMPARE(f.wire.first().url, QUrl("http://192.168.77.21:8080/api/server"));
            QVERIFY(f.wire.first().bearer.isEmpty());
            f.wire.answer(about("ours"));
            QCOMPARE(f.wire.first().url.path(), QString("/api/sync/heads"));
            QCOMPARE(f.wire.first().bearer, QByteArray("secret"));
            f.wire.answer(f.heads({}));
            QCOMPARE(f.answers.size(), i + 1);
            QCOMPARE(f.answers.constLast().status, 200);
        }
    }

    void anotherServerAtTheAddressIsSentNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("another id") << QByteArray("{\"id\":\"theirs\"}") << 200;
        QTest::newRow("no id") << QByteArray("{}") << 200;
        QTest::newRow("no json") << QByteArray("<html>") << 200;
        QTest::newRow("a wipe") << problemDocument({QString(codes::accessRevoked), "No."}) << 403;
    }
    void anotherServerAtTheAddressIsSentNothing()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        AtHome f;
        f.ask();
        f.wire.answer(Reply{.status = status,
                            .contentType = status == 200 ? "application/json"
                                                         : "application/problem+json",
                            .body = body});
        QVERIFY(f.wire.pending.isEmpty());
        QCOMPARE(f.answers.size(), 1);
        const auto answer = readAnswer(f.answers.constFirst());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QString(codes::untrustedServer));
        QVERIFY(errorText(answer.error()).contains("Nothing was sent"));
    }

    // The words name the proxy, or where the redirect leads.
    void whatIsOnTheWayIsNamed_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("words");
        QTest::newRow("a proxy that forbids")
            << Reply{.status = 403, .body = "<h1>no</h1>", .proxy = "cache.example:3128"}
            << "cache.example:3128";
        QTest::newRow("a proxy whose document is ours")
            << Reply{.status = 403,
                     .contentType = "application/problem+json",
                     .body = problemDocument({QString(codes::accessRevoked), "No."}),
                     .proxy = "cache.example:3128"}
            << "cache.example:3128";
        QTest::newRow("a gateway") << Reply{.status = 502, .body = "<h1>no</h1>"} << "HTTP 502";
        QTest::newRow("a redirect")
            << Reply{.status = 302, .location = QUrl("http://login.hotel.example/welcome")}
            << "http://login.hotel.example/welcome";
        QTest::newRow("a server without its database")
            << Reply{.status = 503,
                     .contentType = "application/problem+json",
                     .body = problemDocument({QString(codes::unavailable), "Later."})}
            << "Later.";
    }

    void whatIsOnTheWayIsNamed()
    {
        QFETCH(const Reply, reply);
        QFETCH(const QString, words);
        AtHome f;
        f.ask();
        f.wire.answer(reply);
        QVERIFY(f.wire.pending.isEmpty());
        QCOMPARE(f.answers.size(), 1);
        const auto answer = readAnswer(f.answers.constFirst());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QString(codes::offline));
        QVERIFY2(errorText(answer.error()).contains(words), qPrintable(errorText(answer.error())));
    }

    void aServerThatIsAwayIsAway()
    {
        AtHome f;
        f.ask();
        f.wire.loseConnection();
        QCOMPARE(readAnswer(f.answers.constFirst()).error().code, QString(codes::offline));
    }

    void theTokenIsSentWhereNoOneElseCanReadIt_data()
    {
        QTest::addColumn<QUrl>("server");
        QTest::newRow("https") << QUrl("https://192.168.77.21:8080");
        QTest::newRow("this computer") << QUrl("http://127.0.0.1:8080");
        QTest::newRow("this computer by name") << QUrl("http://localhost:8080");
    }
    void theTokenIsSentWhereNoOneElseCanReadIt()
    {
        QFETCH(const QUrl, server);
        AtHome f;
        f.ask(server);
        QCOMPARE(f.wire.first().bearer, QByteArray("secret"));
    }

    void anAccountFromBeforeServersHadIdsBelievesTheFirst()
    {
        AtHome f{QString()};
        f.ask();
        f.wire.answer(about("first"));
        f.wire.answer(f.heads({}));
        QCOMPARE(f.answers.constLast().status, 200);
        QCOMPARE((*f.profile.store.profile.account())->serverId, QString("first"));
        f.ask();
        f.wire.answer(about("second"));
        QVERIFY(f.answers.constLast().isUntrusted);
    }

    void theLiveStreamAsksAsWell()
    {
        AtHome f{QString("ours")};
        QtTimers timers;
        HttpLiveChannel live(timers, &f.proven);
        live.open(home, "secret");
        QCOMPARE(f.wire.pending.size(), 1);
        QVERIFY(f.wire.first().bearer.isEmpty());
        QCOMPARE(f.wire.first().url.path(), QString("/api/server"));
        live.close();
        f.wire.answer(about("ours"));
    }

    // ---- Signing in ----

    void aPasswordIsNotSentWhereAnybodyReadsAlong()
    {
        SyncFixture f;
        QVERIFY(f.session.signOut());
        AccountClient client(f.wire, f.session, "Test");
        std::optional<Result<User>> result;
        client.login(home, "a@x.org", "long enough", [&](const auto &r) { result = r; });
        // https is tried first.
        QCOMPARE(f.wire.first().url, QUrl("https://192.168.77.21:8080/api/server"));
        f.wire.loseConnection();
        QVERIFY(f.wire.pending.isEmpty());
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, QString(codes::plainHttp));
        QVERIFY(errorText(result->error()).contains("reads along"));
    }

    void httpsIsUsedWhereItAnswers()
    {
        SyncFixture f;
        QVERIFY(f.session.signOut());
        AccountClient client(f.wire, f.session, "Test");
        client.login(home, "a@x.org", "long enough", [](const auto &) {});
        f.wire.answer(about("ours"));
        QCOMPARE(f.wire.first().url, QUrl("https://192.168.77.21:8080/api/auth/login"));
        f.wire.answer(welcome(f));
        QCOMPARE(f.session.account()->server.scheme(), QString("https"));
    }

    void whoAgreesSignsInAtAServerThatSaysWhoItIs()
    {
        SyncFixture f;
        QVERIFY(f.session.signOut());
        AccountClient client(f.wire, f.session, "Test");
        std::optional<Result<User>> result;
        const auto login = [&] {
            client.login(home, "a@x.org", "long enough", [&](const auto &r) { result = r; },
                         {.plainHttp = true});
            f.wire.loseConnection();
            QCOMPARE(f.wire.first().url, QUrl("http://192.168.77.21:8080/api/server"));
            QVERIFY(f.wire.first().body.isEmpty());
        };
        login();
        f.wire.answer(QJsonObject{});
        QVERIFY(f.wire.pending.isEmpty());
        QCOMPARE(result->error().code, QString(codes::untrustedServer));
        login();
        f.wire.answer(about("ours"));
        QCOMPARE(f.wire.first().url, QUrl("http://192.168.77.21:8080/api/auth/login"));
        f.wire.answer(welcome(f));
        QVERIFY(result->has_value());
        QCOMPARE((*f.profile.store.profile.account())->serverId, QString("ours"));
    }

    // Caregivers know each other's ids, so a link of one of them could lead to any server.
    void anotherServerThanTheLogsIsSentNoPasswordUnasked()
    {
        SyncFixture f;
        f.addShared();
        QVERIFY(f.session.signOut());
        AccountClient client(f.wire, f.session, "Test");
        std::optional<Result<User>> result;
        const QUrl evil("https://evil.example");
        client.login(evil, "a@x.org", "long enough", [&](const auto &r) { result = r; });
        f.settle();
        QVERIFY(f.wire.pending.isEmpty());
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, QString(codes::otherServer));
        QVERIFY(errorText(result->error()).contains("server.test"));
        QVERIFY(errorText(result->error()).contains("evil.example"));
        // The log's own server is asked as usual, and another one if the person agrees.
        client.login(QUrl("https://server.test"), "a@x.org", "long enough", [](const auto &) {});
        QCOMPARE(f.wire.calls().size(), 1);
        f.wire.loseConnection();
        client.login(evil, "a@x.org", "long enough", [&](const auto &r) { result = r; },
                     {.otherServer = true});
        QCOMPARE(f.wire.first().url, QUrl("https://evil.example/api/auth/login"));
    }
};

QTEST_GUILESS_MAIN(TestPlainHttp)
#include "tst_plainhttp.moc"
