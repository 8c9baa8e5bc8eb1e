// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/bytestream.h"
#include "server/http/tlscontext.h"
#include "tests/server/echoserver.h"
#include "tests/server/rawclient.h"
#include "tests/server/testcertificate.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslCipher>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace weehours;
using namespace weehours::server;

namespace {
constexpr int patience = 30'000;
// The server's limit for a request, in tests that wait until it has passed.
constexpr std::chrono::milliseconds brief{2000};
} // namespace

/// The HTTP server behind TLS.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_certificate = std::make_unique<TestCertificate>(path("server"));
        serve(std::chrono::seconds(30));
    }

    void cleanup() { m_server.reset(); }

    void aRequestIsAnswered()
    {
        RawClient client = connected();
        QCOMPARE(client.request("GET", "/a").body, QByteArray("GET a "));
        QCOMPARE(client.request("POST", "/b", "body").body, QByteArray("POST b body"));
        QCOMPARE(client.socket().sessionProtocol(), QSsl::TlsV1_3);
        const auto last = client.request("GET", "/c", {}, "Connection: close\r\n");
        QCOMPARE(last.body, QByteArray("GET c "));
        QVERIFY(client.isClosedWithin(patience));
    }

    void whatIsOldIsRefused()
    {
        QSslSocket socket;
        QSslConfiguration old = configuration();
        old.setProtocol(QSsl::TlsV1_2);
        socket.setSslConfiguration(old);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port);
        QVERIFY(socket.waitForEncrypted(patience));
        QVERIFY2(socket.sessionCipher().name().startsWith(QStringLiteral("ECDHE-")),
                 qPrintable(socket.sessionCipher().name()));

        QSslSocket older;
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        old.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        older.setSslConfiguration(old);
        older.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port);
        QVERIFY(!older.waitForEncrypted(2000));
        QVERIFY(isWell());
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        RawClient client = connected();
        QByteArray all;
        for (int i = 0; i < 20; ++i) {
            const QByteArray name = i % 5 == 0 ? "slow" : "quick";
            all += "POST /" + name + '/' + QByteArray::number(i)
                   + " HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab";
        }
        client.send(all);
        for (int i = 0; i < 20; ++i) {
            const QByteArray name = i % 5 == 0 ? "slow" : "quick";
            if (name == "slow")
                m_server->handler.letGo();
            QCOMPARE(client.read().body, "POST " + name + '/' + QByteArray::number(i) + " ab");
        }
    }

    void aRequestThatArrivesByteByByteIsUnderstood()
    {
        RawClient client = connected();
        const QByteArray bytes("POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        for (const char byte : bytes)
            client.send(QByteArray(1, byte));
        QCOMPARE(client.read().body, QByteArray("POST a abcde"));
    }

    void aLargeBodyGoesInAndOutWhole()
    {
        QByteArray body(1024 * 1024, '\0');
        for (char &c : body)
            c = static_cast<char>('a' + QRandomGenerator::global()->bounded(26));
        RawClient client = connected();
        for (int i = 0; i < 3; ++i)
            QVERIFY(client.request("POST", "/big", body).body == "POST big " + body);
        QCOMPARE(client.request("POST", "/big", body + 'x').status, 413);
        QVERIFY(isWell());
    }

    void aClientThatAsksMayGoOn()
    {
        RawClient client = connected();
        client.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n"
                    "Expect: 100-continue\r\n\r\n");
        QCOMPARE(client.readHead().status, 100);
        client.send("abc");
        QCOMPARE(client.read().body, QByteArray("POST a abc"));
    }

    void qtsOwnClientIsServed()
    {
        QNetworkAccessManager manager;
        for (int i = 0; i < 3; ++i) {
            QNetworkRequest request(
                QUrl(QStringLiteral("https://127.0.0.1:%1/qt").arg(m_server->port)));
            request.setSslConfiguration(configuration());
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/plain"));
            const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("hello")));
            QEventLoop loop;
            connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
            loop.exec();
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            QCOMPARE(reply->readAll(), QByteArray("POST qt hello"));
        }
    }

    void aStreamComesAsItIsWritten()
    {
        RawClient client = connected();
        client.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.readHead().status, 200);
        for (int i = 0; i < 50; ++i) {
            const QByteArray line = "data: " + QByteArray::number(i) + "\n\n";
            m_server->handler.stream->write(line);
            QCOMPARE(client.readChunk(), line);
        }
        // Bytes that the client sends meanwhile are ignored.
        client.send("GET /again HTTP/1.1\r\n\r\n");
        m_server->handler.stream->write("last");
        QCOMPARE(client.readChunk(), QByteArray("last"));
        m_server->handler.stream->end();
        QCOMPARE(client.readChunk(), QByteArray());
        QVERIFY(client.isClosedWithin(patience));
        QTRY_COMPARE(m_server->handler.closedStreams.load(), 1);
    }

    void plainHttpGetsAnExplanation()
    {
        RawClient client(m_server->port);
        const auto answer = client.request("GET", "/a");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, QByteArray("unsecured"));
        QVERIFY(client.isClosedWithin(patience));
        QCOMPARE(m_server->handler.handled.load(), 0);
    }

    void whatIsNoTlsEndsWithoutHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noughts") << QByteArray(5000, '\0');
        QTest::newRow("words") << QByteArray("hello, who is there?\r\n\r\n");
        QTest::newRow("a record that never ends") << QByteArray("\x16\x03\x01\xff\xff\x01", 6);
        QTest::newRow("an unknown version") << QByteArray("\x16\x09\x09\x00\x05hello", 10);
        QTest::newRow("an alert") << QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7);
        QTest::newRow("data before a handshake") << QByteArray("\x17\x03\x03\x00\x05GET /", 10);
        QByteArray noise(20'000, '\0');
        QRandomGenerator random(7);
        for (char &c : noise)
            c = static_cast<char>(random.bounded(256));
        noise[0] = 0x16;
        QTest::newRow("noise") << noise;
    }

    void whatIsNoTlsEndsWithoutHarm()
    {
        QFETCH(QByteArray, bytes);
        serve(brief);
        for (int i = 0; i < 20; ++i) {
            RawClient client(m_server->port);
            client.send(bytes);
            if (i == 0)
                QVERIFY(client.isClosedWithin(patience));
        }
        QVERIFY(isWell());
        QCOMPARE(m_server->handler.handled.load(), 1);
    }

    void aHandshakeThatIsCutOffEndsWithoutHarm()
    {
        const QByteArray hello = clientHello();
        QVERIFY(hello.size() > 100);
        for (qsizetype size = 1; size < hello.size(); size += 7) {
            RawClient client(m_server->port);
            client.send(hello.first(size));
            if (size % 2 == 0)
                client.abort();
            else
                client.closeSending();
        }
        QVERIFY(isWell());
    }

    void aHandshakeThatDoesNotComeIsNotWaitedFor()
    {
        serve(brief);
        RawClient silent(m_server->port);
        RawClient slow(m_server->port);
        const QByteArray hello = clientHello();
        // Each byte is a sign of life, but the whole handshake has one time limit: the connection
        // ends before the bytes do.
        qsizetype sent = 0;
        while (sent < hello.size() - 1 && !slow.isClosedWithin(50))
            slow.send(hello.mid(sent++, 1));
        QVERIFY2(slow.isClosedWithin(0), "it waits for ever");
        QVERIFY(silent.isClosedWithin(patience));
        QVERIFY(isWell());
    }

    void aConnectionThatIsCutOffEndsWithoutHarm()
    {
        {
            RawClient halfway = connected();
            halfway.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n{");
            halfway.abort();
            RawClient streaming = connected();
            streaming.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
            QCOMPARE(streaming.readHead().status, 200);
            streaming.abort();
            RawClient slow = connected();
            slow.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n");
            slow.abort();
            m_server->handler.letGo();
        }
        QTRY_COMPARE(m_server->handler.closedStreams.load(), 1);
        QTRY_COMPARE(m_server->http.connections(), std::size_t(0));
        QVERIFY(isWell());
    }

    void anotherCertificateIsForTheConnectionsToCome()
    {
        RawClient before = connected();
        QCOMPARE(before.request("GET", "/a").status, 200);
        const TestCertificate another(path("another"));
        const auto context = TlsContext::load(another.certificateFile(), another.keyFile());
        QVERIFY(context);
        m_server->http.secure(*context);

        RawClient after(m_server->port, another.certificate());
        QCOMPARE(after.request("GET", "/b").status, 200);
        QCOMPARE(after.socket().peerCertificate(), another.certificate());
        QCOMPARE(before.request("GET", "/c").status, 200);
        QCOMPARE(before.socket().peerCertificate(), m_certificate->certificate());
    }

    void filesThatAreOfNoUseAreRefusedInWords()
    {
        const auto words = [](const QString &certificate, const QString &key) {
            const auto context = TlsContext::load(certificate, key);
            return context ? QString() : context.error().detail;
        };
        const TestCertificate other(path("other"));
        const TestCertificate locked(path("locked"), TestCertificate::Kind::Locked);
        const QString &good = m_certificate->certificateFile();
        QVERIFY(words(path("nowhere"), good).contains(u"No such file"));
        QVERIFY(words(m_certificate->keyFile(), m_certificate->keyFile()).contains(u".key"));
        QVERIFY(words(good, other.keyFile()).contains(u"mismatch"));
        const QString passphrase = words(locked.certificateFile(), locked.keyFile());
        QVERIFY2(passphrase.contains(u"passphrase"), qPrintable(passphrase));
        QVERIFY(!words(good, good).contains(u"lib"));
        // An expired certificate is loaded; clients judge it.
        const TestCertificate expired(path("expired"), TestCertificate::Kind::Expired);
        const auto context = TlsContext::load(expired.certificateFile(), expired.keyFile());
        QVERIFY(context);
        QCOMPARE((*context)->notAfter().toString(),
                 Instant{expired.certificate().expiryDate().toMSecsSinceEpoch()}.toString());
    }

private:
    void serve(std::chrono::milliseconds patienceForARequest)
    {
        const auto context = TlsContext::load(m_certificate->certificateFile(),
                                              m_certificate->keyFile());
        QVERIFY2(context.has_value(), context ? "" : qPrintable(context.error().detail));
        m_server = std::make_unique<EchoServer>(patienceForARequest, *context);
        QVERIFY(m_server->port != 0);
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_directory->filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] RawClient connected() const
    {
        return RawClient(m_server->port, m_certificate->certificate());
    }
    [[nodiscard]] QSslConfiguration configuration() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({m_certificate->certificate()});
        return configuration;
    }
    [[nodiscard]] bool isWell() const { return connected().request("GET", "/well").status == 200; }

    /// A client's first bytes (ClientHello), captured by a port of our own.
    static QByteArray clientHello()
    {
        QTcpServer overhearing;
        overhearing.listen(QHostAddress::LocalHost);
        QSslSocket client;
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), overhearing.serverPort());
        overhearing.waitForNewConnection(patience);
        QTcpSocket *heard = overhearing.nextPendingConnection();
        (void)QTest::qWaitFor([heard] { return heard->bytesAvailable() > 0; }, patience);
        return heard->readAll();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<TestCertificate> m_certificate;
    std::unique_ptr<EchoServer> m_server;
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
