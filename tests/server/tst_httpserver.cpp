// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/httpserver.h"
#include "tests/server/echoserver.h"
#include "tests/server/rawclient.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace weehours;
using namespace weehours::server;

namespace {
constexpr int patience = 30'000;
}

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<EchoServer>();
        QVERIFY(m_server->port != 0);
    }

    void cleanup() { m_server.reset(); }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        RawClient client(m_server->port);
        QByteArray all;
        for (int i = 0; i < 20; ++i) {
            const QByteArray name = i % 5 == 0 ? "slow" : "quick";
            all += "POST /" + name + '/' + QByteArray::number(i)
                   + " HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab";
        }
        client.send(all);
        for (int i = 0; i < 20; ++i) {
            const QByteArray name = i % 5 == 0 ? "slow" : "quick";
            if (name == "slow") {
                QTRY_COMPARE(m_server->handler.handled.load(), i + 1);
                m_server->handler.letGo();
            }
            QCOMPARE(client.read().body, "POST " + name + '/' + QByteArray::number(i) + " ab");
        }
    }

    void aRequestThatArrivesByteByByteIsUnderstood()
    {
        RawClient client(m_server->port);
        const QByteArray bytes("POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        for (const char byte : bytes)
            client.send(QByteArray(1, byte));
        QCOMPARE(client.read().body, QByteArray("POST a abcde"));
    }

    void lineBreaksBeforeARequestArePassedOver()
    {
        RawClient client(m_server->port);
        client.send("\r\n\r\nPOST /first HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc\r\n");
        QCOMPARE(client.read().status, 200);
        client.send("\r\n\r");
        client.send("\nGET /second HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.read().status, 200);
        QCOMPARE(m_server->handler.handled.load(), 2);
        // Empty lines are not a request: a connection with nothing else is idle.
        EchoServer hasty(EchoServer::brief);
        RawClient idle(hasty.port);
        QCOMPARE(idle.request("GET", "/first").status, 200);
        idle.send("\r\n");
        QVERIFY(idle.isClosedWithin(patience));
        QCOMPARE(hasty.handler.handled.load(), 1);
    }

    void theConnectionStaysOpenUnlessAskedToClose()
    {
        RawClient client(m_server->port);
        QCOMPARE(client.request("GET", "/1").status, 200);
        const auto last = client.request("GET", "/2", {}, "Connection: close\r\n");
        QCOMPARE(last.body, QByteArray("GET 2 "));
        QCOMPARE(last.headers.value("connection"), QByteArray("close"));
        QVERIFY(client.isClosedWithin(patience));

        RawClient old(m_server->port);
        old.send("GET /1 HTTP/1.0\r\n\r\n");
        QCOMPARE(old.read().status, 200);
        QVERIFY(old.isClosedWithin(patience));
    }

    void aHeadRequestGetsNoBodyAndTheRightLength()
    {
        RawClient client(m_server->port);
        const auto answer = client.request("HEAD", "/some");
        QCOMPARE(answer.headers.value("content-length"), QByteArray("10"));
        QCOMPARE(client.request("GET", "/after").body, QByteArray("GET after "));
    }

    void aClientThatHasClosedItsSideStillGetsItsAnswer()
    {
        RawClient client(m_server->port);
        client.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n");
        client.closeSending();
        m_server->handler.letGo();
        QCOMPARE(client.read().status, 200);
    }

    void aBodyOverTheLimitIsRefusedBeforeItIsRead()
    {
        RawClient client(m_server->port);
        client.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 1048577\r\n\r\n");
        QCOMPARE(client.read().status, 413);
        QVERIFY(client.isClosedWithin(patience));

        RawClient whole(m_server->port);
        const QByteArray body(1024 * 1024, 'x');
        QCOMPARE(whole.request("POST", "/a", body).body.size(), body.size() + 7);
        QCOMPARE(m_server->handler.handled.load(), 1);
    }

    void aChunkedBodyOverTheLimitIsRefused()
    {
        RawClient client(m_server->port);
        client.send("POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        for (int i = 0; i < 17; ++i)
            client.send(chunk);
        QCOMPARE(client.read().status, 413);
        QCOMPARE(m_server->handler.handled.load(), 0);
    }

    void aHeaderOverTheLimitIsRefused()
    {
        RawClient client(m_server->port);
        client.send("GET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(20 * 1024, 'x') + "\r\n\r\n");
        QCOMPARE(client.read().status, 413);
        QVERIFY(client.isClosedWithin(patience));
        QCOMPARE(m_server->handler.handled.load(), 0);
    }

    void whatIsNotHttpIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("words") << QByteArray("hello there, server\r\n\r\n");
        QTest::newRow("TLS") << QByteArray::fromHex("16030100a5010000a1030300112233445566778899");
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\nHost: h\r\n\r\n");
        QTest::newRow("version 2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        QTest::newRow("version 3.7") << QByteArray("GET / HTTP/3.7\r\nHost: h\r\n\r\n");
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
        QTest::newRow("asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n");
        QTest::newRow("broken percent") << QByteArray("GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n");
        QTest::newRow("not UTF-8") << QByteArray("GET /%ff%fe HTTP/1.1\r\nHost: h\r\n\r\n");
        QTest::newRow("negative length")
            << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n");
        QTest::newRow("endless length")
            << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: "
                          "99999999999999999999999\r\n\r\n");
        QTest::newRow("two lengths")
            << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n"
                          "Content-Length: 2\r\n\r\nab");
        QTest::newRow("length and chunks")
            << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        QTest::newRow("chunks and length")
            << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n"
                          "Content-Length: 5\r\n\r\n0\r\n\r\n");
        QTest::newRow("another coding and length")
            << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n"
                          "Content-Length: 5\r\n\r\nabcde");
        for (const char *coding : {"gzip", "gzip, chunked", "chunked, gzip", "chunked, chunked",
                                   "identity", "xchunked", "\"chunked\"", "chunked;q=1", ""}) {
            QTest::addRow("coding %s", coding)
                << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: ") + coding
                       + "\r\n\r\n0\r\n\r\nGET /hidden HTTP/1.1\r\nHost: h\r\n\r\n";
        }
        QTest::newRow("two codings")
            << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        QTest::newRow("chunks before there were any")
            << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        QTest::newRow("broken chunk")
            << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "zz\r\nab\r\n");
        QTest::newRow("space before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : h\r\n\r\n");
        QTest::newRow("folded header")
            << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\x01: x\r\n\r\n");
    }

    void whatIsNotHttpIsRefused()
    {
        QFETCH(QByteArray, bytes);
        RawClient client(m_server->port);
        client.send(bytes);
        QCOMPARE(client.read().status, 400);
        QVERIFY(client.isClosedWithin(patience));
        QCOMPARE(m_server->handler.handled.load(), 0);
        QCOMPARE(RawClient(m_server->port).request("GET", "/next").status, 200);
    }

    void aRequestThatEndsHalfwayIsRefused()
    {
        RawClient client(m_server->port);
        client.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc");
        client.closeSending();
        QCOMPARE(client.read().status, 400);
        QCOMPARE(m_server->handler.handled.load(), 0);
    }

    void aRequestThatDoesNotArriveInTimeIsRefused()
    {
        EchoServer hasty(EchoServer::brief);
        RawClient client(hasty.port);
        client.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc");
        const auto answer = client.read();
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, QByteArray("too slow"));
        QVERIFY(client.isClosedWithin(patience));
    }

    void anIdleConnectionIsClosedWithoutAWord()
    {
        EchoServer hasty(EchoServer::brief);
        RawClient client(hasty.port);
        QCOMPARE(client.request("GET", "/1").status, 200);
        QVERIFY(client.isClosedWithin(patience));
    }

    void aRefusedRequestLeavesTheConnectionFitForTheNext()
    {
        RawClient client(m_server->port);
        QCOMPARE(client.request("POST", "/refused", "0123456789").status, 404);
        QCOMPARE(client.request("GET", "/after").body, QByteArray("GET after "));
        QCOMPARE(m_server->handler.handled.load(), 1);
    }

    void aClientThatAsksBeforeItSendsMayGoOn()
    {
        RawClient client(m_server->port);
        client.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n"
                    "Expect: 100-continue\r\n\r\n");
        QCOMPARE(client.readHead().status, 100);
        client.send("abc");
        QCOMPARE(client.read().body, QByteArray("POST a abc"));
    }

    void aClientThatAsksBeforeItSendsIsRefusedAtOnce()
    {
        RawClient client(m_server->port);
        client.send("POST /refused HTTP/1.1\r\nHost: h\r\nContent-Length: 900000\r\n"
                    "Expect: 100-continue\r\n\r\n");
        QCOMPARE(client.read().status, 404);
    }

    void aDroppedReplyIsAnsweredAsAFailure()
    {
        QCOMPARE(RawClient(m_server->port).request("GET", "/dropped").status, 500);
    }

    void aClientThatLeavesBeforeItsAnswerDoesNoHarm()
    {
        for (int i = 0; i < 50; ++i) {
            RawClient client(m_server->port);
            client.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n");
            client.abort();
        }
        m_server->handler.letGo(50);
        QTRY_COMPARE(m_server->http.connections(), std::size_t(0));
        QCOMPARE(RawClient(m_server->port).request("GET", "/next").status, 200);
    }

    void noiseDoesNoHarm()
    {
        QRandomGenerator random(20261122);
        const QByteArray sound(
            "POST /a/b?c=d HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nabcd");
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = sound + sound;
            const int changes = random.bounded(1, 12);
            for (int c = 0; c < changes; ++c)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(
                    random.bounded(256));
            RawClient client(m_server->port);
            client.send(bytes.left(random.bounded(static_cast<int>(bytes.size()) + 1)));
            client.abort();
        }
        QCOMPARE(RawClient(m_server->port).request("GET", "/next").status, 200);
    }

    void aPortInUseIsReportedInWords()
    {
        EchoHandler handler;
        HttpServer second(handler, 1);
        const auto port = second.start(QStringLiteral("127.0.0.1"), m_server->port);
        QVERIFY(!port);
        QVERIFY(port.error().detail.contains(QStringLiteral("another program")));
    }

private:
    std::unique_ptr<EchoServer> m_server;
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
