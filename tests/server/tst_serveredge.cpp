// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/httpperson.h"
#include "tests/server/serverprogram.h"
#include "tests/server/testcertificate.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>
#include <vector>

#include <sys/resource.h>

/// The program's TLS certificate, and the proxies in front of it.
class TestServerEdge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory.emplace();
        m_certificate.emplace(stem());
    }

    void itServesByItsCertificate()
    {
        ServerProgram server(database(), tls());
        QVERIFY2(server.url().startsWith(u"https://127.0.0.1:"), qPrintable(server.url()));
        HttpPerson sam = person(server, "Sam");
        HttpPerson alex = person(server, "Alex");
        QCOMPARE(sam.signUp().status, 201);
        QCOMPARE(alex.signUp().status, 201);
        const QString baby = sam.createBaby();
        const auto invite = sam.call("POST", QStringLiteral("/api/babies/%1/invites").arg(baby),
                                     {{QStringLiteral("role"), QStringLiteral("editor")}});
        const QString link = invite.json().value(u"link").toString();
        QVERIFY2(link.contains(u"server=https%3A%2F%2Flocalhost&"), qPrintable(link));
        QVERIFY(sam.shareWith(alex, baby, QStringLiteral("editor")));

        LiveListener live(server.port(), alex, m_certificate->certificate());
        QCOMPARE(live.next().first, QByteArray("heads"));
        QVERIFY(!sam.logFeed(baby).isEmpty());
        QCOMPARE(live.next().first, QByteArray("head"));
        QCOMPARE(RawClient(server.port()).request("GET", "/healthz").code(),
                 QStringLiteral("malformed"));
        QCOMPARE(server.stop(SIGTERM), 0);
    }

    void idleConnectionsGoWhenDescriptorsRunOut()
    {
        ServerProgram server(database());
        HttpPerson sam(server.port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        const rlimit few{80, 80};
        QCOMPARE(::prlimit(static_cast<pid_t>(server.pid()), RLIMIT_NOFILE, &few, nullptr), 0);
        std::vector<std::unique_ptr<RawClient>> idle;
        for (int i = 0; i < 200; ++i)
            idle.push_back(std::make_unique<RawClient>(server.port()));
        QVERIFY(server.logs("no new connections for now"));
        for (int i = 0; i < 5; ++i) {
            HttpPerson again(server.port(), QStringLiteral("Sam"));
            QCOMPARE(again.signIn().status, 200);
            QVERIFY(!again.createBaby().isEmpty());
        }
    }

    void whatIsBeingAnsweredIsFinishedBeforeItStops()
    {
        ServerProgram server(database(), tls());
        HttpPerson sam = person(server, "Sam");
        QCOMPARE(sam.signUp().status, 201);
        LiveListener live(server.port(), sam, m_certificate->certificate());
        QCOMPARE(live.next().first, QByteArray("heads"));
        // Hashing takes a login some 50 ms. The server has begun to read the request.
        RawClient login(server.port(), m_certificate->certificate());
        const QByteArray body =
            QJsonDocument(QJsonObject{{QStringLiteral("email"), QStringLiteral("sam@example.org")},
                                      {QStringLiteral("password"), QString(HttpPerson::password)},
                                      {QStringLiteral("device"), QStringLiteral("test")}})
                .toJson();
        login.send("POST /api/auth/login HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                   "Expect: 100-continue\r\nContent-Length: "
                   + QByteArray::number(body.size()) + "\r\n\r\n");
        QCOMPARE(login.readHead().status, 100);
        login.send(body);
        server.signal(SIGTERM);
        QCOMPARE(login.read().status, 200);
        QCOMPARE(live.next().first, QByteArray());
        QCOMPARE(server.stop(SIGTERM), 0);
    }

    void aNewCertificateIsTakenWithoutAPause()
    {
        ServerProgram server(database(), tls());
        HttpPerson before = person(server, "Sam");
        QCOMPARE(before.signUp().status, 201);
        LiveListener live(server.port(), before, m_certificate->certificate());
        QCOMPARE(live.next().first, QByteArray("heads"));
        const QString baby = before.createBaby();
        QCOMPARE(live.next().first, QByteArray("access"));

        const TestCertificate renewed(stem());
        server.signal(SIGHUP);
        QVERIFY(server.logs("the certificate was read again"));
        RawClient after(server.port(), renewed.certificate());
        QCOMPARE(after.request("GET", "/healthz").status, 200);
        QCOMPARE(after.socket().peerCertificate(), renewed.certificate());
        // Existing connections go on, including the stream.
        QVERIFY(!before.logFeed(baby).isEmpty());
        for (QByteArray name; name != "head";) {
            name = live.next().first;
            QVERIFY(!name.isEmpty());
        }

        QVERIFY(QFile::remove(renewed.keyFile()));
        server.signal(SIGHUP);
        QVERIFY(server.logs("the old certificate stays: The key "));
        QCOMPARE(RawClient(server.port(), renewed.certificate()).request("GET", "/healthz").status,
                 200);
        const QByteArray metrics =
            RawClient(server.port(), renewed.certificate()).request("GET", "/metrics").body;
        QVERIFY(metrics.contains("weehours_tls_reloads_total{result=\"ok\"} 1\n"));
        QVERIFY(metrics.contains("weehours_tls_reloads_total{result=\"failed\"} 1\n"));
        QVERIFY(metrics.contains(
            "weehours_tls_certificate_expires_seconds "
            + QByteArray::number(renewed.certificate().expiryDate().toSecsSinceEpoch()) + '\n'));
        QVERIFY(metrics.contains("weehours_build_info{version=\""));
        QCOMPARE(server.stop(SIGTERM), 0);
    }

    void aCertificateOfNoUseEndsItWithOne()
    {
        const TestCertificate other(m_directory->filePath(QStringLiteral("other")));
        const auto done = ServerProgram::run({QStringLiteral("--database"), database(),
                                              QStringLiteral("--tls-cert"),
                                              m_certificate->certificateFile(),
                                              QStringLiteral("--tls-key"), other.keyFile()});
        QCOMPARE(done.code, 1);
        QVERIFY2(done.errors.contains("mismatch"), done.errors.constData());
    }

    void anExpiredCertificateIsWarnedOf()
    {
        m_certificate.emplace(stem(), TestCertificate::Kind::Expired);
        ServerProgram server(database(), tls());
        QVERIFY(server.logs("the certificate is not good at this time"));
    }

    void aProxyIsBelievedWhereItIsTrusted()
    {
        const QByteArray forwarded("X-Forwarded-For: 203.0.113.9\r\n"
                                   "X-Forwarded-For: 198.51.100.7, 127.0.0.1\r\n"
                                   "X-Forwarded-Proto: https\r\n"
                                   "X-Forwarded-Host: log.example.org\r\n");
        for (const bool trusted : {false, true}) {
            QStringList arguments{QStringLiteral("--access-log"), QStringLiteral("on")};
            if (trusted)
                arguments << QStringLiteral("--trust-forwarded-for") << QStringLiteral("loopback");
            ServerProgram server(database(), arguments);
            HttpPerson sam(server.port(), trusted ? QStringLiteral("Sam") : QStringLiteral("Alex"));
            QCOMPARE(sam.signUp().status, 201);
            const QString baby = sam.createBaby();
            RawClient proxy(server.port());
            const auto invite = proxy.request("POST", "/api/babies/" + baby.toUtf8() + "/invites",
                                              "{\"role\":\"viewer\"}",
                                              sam.authorization() + forwarded);
            const QString link = invite.json().value(u"link").toString();
            QVERIFY2(link.contains(trusted ? u"server=https%3A%2F%2Flog.example.org&"
                                           : u"server=http%3A%2F%2Flocalhost&"),
                     qPrintable(link));
            // Others could read along on the way there, so there is no link.
            const auto plain = proxy.request("POST", "/api/babies/" + baby.toUtf8() + "/invites",
                                             "{\"role\":\"viewer\"}",
                                             sam.authorization()
                                                 + "X-Forwarded-Host: log.example.org\r\n"
                                                   "X-Forwarded-Proto: http\r\n");
            QCOMPARE(plain.json().value(u"link").toString().isEmpty(), trusted);
            QCOMPARE(plain.json().value(u"code").toString().size(), 10);
            // A request that came through a proxy is never local, whichever proxies are trusted.
            QCOMPARE(proxy.request("GET", "/metrics", {}, forwarded).status, 404);
            QVERIFY(server.logs("GET /metrics 404"));
            QCOMPARE(server.stop(SIGTERM), 0);
            QCOMPARE(server.log().contains(" 198.51.100.7 "), trusted);
            QVERIFY(!server.log().contains("203.0.113.9"));
        }
    }

private:
    [[nodiscard]] QString stem() const { return m_directory->filePath(QStringLiteral("server")); }
    [[nodiscard]] QString database() const
    {
        return QStringLiteral("sqlite:") + m_directory->filePath(QStringLiteral("log.db"));
    }
    [[nodiscard]] QStringList tls() const
    {
        return {QStringLiteral("--tls-cert"), m_certificate->certificateFile(),
                QStringLiteral("--tls-key"), m_certificate->keyFile()};
    }
    [[nodiscard]] HttpPerson person(const ServerProgram &server, const char *name) const
    {
        return HttpPerson(server.port(), QString::fromUtf8(name), m_certificate->certificate());
    }

    std::optional<QTemporaryDir> m_directory;
    std::optional<TestCertificate> m_certificate;
};

QTEST_GUILESS_MAIN(TestServerEdge)
#include "tst_serveredge.moc"
