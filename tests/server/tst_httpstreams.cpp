// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/echoserver.h"
#include "tests/server/rawclient.h"

#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace weehours;
using namespace weehours::server;

/// Streams, and stopping the server.
class TestHttpStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<EchoServer>();
        QVERIFY(m_server->port != 0);
    }

    void cleanup() { m_server.reset(); }

    void aStreamArrivesAsItIsWrittenAndEndsWhenItIsEnded()
    {
        RawClient client(m_server->port);
        m_server->handler.stream->write("before");
        client.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.readHead().headers.value("transfer-encoding"), QByteArray("chunked"));
        QCOMPARE(client.readChunk(), QByteArray("before"));
        for (int i = 0; i < 100; ++i) {
            m_server->handler.stream->write("news " + QByteArray::number(i));
            QCOMPARE(client.readChunk(), "news " + QByteArray::number(i));
        }
        m_server->handler.stream->end();
        QCOMPARE(client.readChunk(), QByteArray());
        QVERIFY(client.isClosedWithin(30'000));
        QTRY_COMPARE(m_server->handler.closedStreams.load(), 1);
    }

    void aStreamIsNotCutOffForBeingQuiet()
    {
        EchoServer hasty(EchoServer::brief);
        RawClient client(hasty.port);
        client.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.readHead().status, 200);
        // Both have been quiet no longer than the stream. There are two I/O threads, so one of them
        // shares the stream's thread.
        RawClient idle(hasty.port);
        RawClient beside(hasty.port);
        idle.request("GET", "/a");
        beside.request("GET", "/a");
        QVERIFY(idle.isClosedWithin(30'000));
        QVERIFY(beside.isClosedWithin(30'000));
        hasty.handler.stream->write("late");
        QCOMPARE(client.readChunk(), QByteArray("late"));
    }

    void aStreamNoticesThatItsReaderLeft()
    {
        {
            RawClient client(m_server->port);
            client.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
            QCOMPARE(client.readHead().status, 200);
        }
        QTRY_COMPARE(m_server->handler.closedStreams.load(), 1);
        m_server->handler.stream->write("nobody hears this");
    }

    void aReaderThatDoesNotReadIsCutOff()
    {
        EchoServer hasty(EchoServer::brief);
        RawClient client(hasty.port);
        client.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.readHead().status, 200);
        RawClient other(hasty.port); // runs on the other I/O thread
        RawClient beside(hasty.port);
        const QByteArray much(64 * 1024, 'x');
        for (int i = 0; i < 400 && hasty.handler.closedStreams == 0; ++i) {
            hasty.handler.stream->write(much);
            // `beside` shares the stream's thread: once it is answered, the server has sent what it
            // can.
            QCOMPARE(beside.request("GET", "/a").status, 200);
        }
        QTRY_COMPARE_WITH_TIMEOUT(hasty.handler.closedStreams.load(), 1, 30'000);
    }

    void whatSlowReadersLeaveIsBoundedInSum()
    {
        // A long timeout, so that no connection is cut for being slow.
        EchoServer server(std::chrono::seconds(60), {}, 4 * EchoHandler::largeBytes);
        constexpr std::size_t many = 24;
        std::vector<std::unique_ptr<RawClient>> readers;
        for (std::size_t i = 0; i < many; ++i) {
            readers.push_back(std::make_unique<RawClient>(server.port));
            readers.back()->send("GET /large HTTP/1.1\r\nHost: h\r\n\r\n");
        }
        QTRY_COMPARE(server.handler.handled.load(), static_cast<int>(many));
        // The kernel buffers some of each answer, but less than a tenth.
        QTRY_VERIFY(server.http.connections() < 20);
        // A client that reads is served.
        RawClient reader(server.port);
        reader.send("GET /large HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(reader.read().body.size(), EchoHandler::largeBytes);
    }

    void halfRequestsAreBoundedInSum()
    {
        constexpr qsizetype size = 256 * 1024;
        const QByteArray head = "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: "
                                + QByteArray::number(2 * size) + "\r\n\r\n";
        // The two loops take the clients in turn, and each has room for four half requests.
        EchoServer server(std::chrono::seconds(60), {}, 9 * size);
        std::vector<std::unique_ptr<RawClient>> senders;
        for (int i = 0; i < 10; ++i) {
            senders.push_back(std::make_unique<RawClient>(server.port));
            senders.back()->send(head + QByteArray(size, 'x'));
        }
        QTRY_VERIFY(server.http.connections() < 10);
        RawClient small(server.port);
        QCOMPARE(small.request("GET", "/a").status, 200);
        // What has stalled for a while makes room.
        const QByteArray body(2 * size, 'x');
        QTRY_COMPARE_WITH_TIMEOUT(RawClient(server.port).request("POST", "/a", body).status, 200,
                                  30'000);
    }

    void requestsThatWaitForTheirAnswersAreBoundedInSum()
    {
        constexpr qsizetype size = 256 * 1024;
        EchoServer server(std::chrono::seconds(60), {}, 9 * size);
        const QByteArray whole = "POST /slow HTTP/1.1\r\nHost: h\r\nContent-Length: "
                                 + QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'x');
        std::vector<std::unique_ptr<RawClient>> senders;
        for (int i = 0; i < 8; ++i) {
            senders.push_back(std::make_unique<RawClient>(server.port));
            senders.back()->send(whole);
            QTRY_COMPARE(server.handler.handled.load(), i + 1);
        }
        for (int i = 0; i < 2; ++i) {
            RawClient late(server.port);
            late.send(whole);
            QCOMPARE(late.read().status, 503);
        }
        RawClient small(server.port);
        QCOMPARE(small.request("GET", "/a").status, 200);
        server.handler.letGo(9);
        for (const auto &sender : senders)
            QCOMPARE(sender->read().status, 200);
        // There is room again.
        RawClient later(server.port);
        later.send(whole);
        QCOMPARE(later.read().status, 200);
    }

    void drainingFinishesWhatWasBegun()
    {
        RawClient idle(m_server->port);
        QCOMPARE(idle.request("GET", "/1").status, 200);
        RawClient other(m_server->port); // runs on the other I/O thread
        RawClient busy(m_server->port);
        busy.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n");
        RawClient listening(m_server->port);
        listening.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(listening.readHead().status, 200);
        QTRY_COMPARE(m_server->handler.handled.load(), 3);

        std::thread stopping([this] { m_server->http.drain(std::chrono::seconds(5)); });
        // `idle` shares the thread of `busy`, so both have been told to stop.
        QVERIFY(idle.isClosedWithin(30'000));
        m_server->handler.letGo();
        const auto last = busy.read();
        QCOMPARE(last.status, 200);
        QCOMPARE(last.headers.value("connection"), QByteArray("close"));
        QCOMPARE(listening.readChunk(), QByteArray());
        busy.abort();
        listening.abort();
        stopping.join();
    }

private:
    std::unique_ptr<EchoServer> m_server;
};

QTEST_GUILESS_MAIN(TestHttpStreams)
#include "tst_httpstreams.moc"
