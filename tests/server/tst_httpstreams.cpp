// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/echoserver.h"
#include "tests/server/rawclient.h"

#include <QTest>

#include <memory>
#include <thread>

using namespace weehours;
using namespace weehours::server;

/// Answers without an end, and the end of the server.
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
        QVERIFY(client.isClosedWithin(4000));
        QTRY_COMPARE(m_server->handler.closedStreams.load(), 1);
    }

    void aStreamIsNotCutOffForBeingQuiet()
    {
        RawClient client(m_server->port);
        client.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.readHead().status, 200);
        QTest::qWait(3500);
        m_server->handler.stream->write("late");
        QCOMPARE(client.readChunk(), QByteArray("late"));
    }

    void aStreamIsToldWhenItsReaderLeaves()
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
        RawClient client(m_server->port);
        client.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.readHead().status, 200);
        const QByteArray much(64 * 1024, 'x');
        for (int i = 0; i < 400 && m_server->handler.closedStreams == 0; ++i) {
            m_server->handler.stream->write(much);
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        QTRY_COMPARE(m_server->handler.closedStreams.load(), 1);
    }

    void drainingFinishesWhatWasBegun()
    {
        RawClient idle(m_server->port);
        QCOMPARE(idle.request("GET", "/1").status, 200);
        RawClient busy(m_server->port);
        busy.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n");
        RawClient listening(m_server->port);
        listening.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(listening.readHead().status, 200);
        QTRY_COMPARE(m_server->handler.handled.load(), 3);

        std::thread stopping([this] { m_server->http.drain(std::chrono::seconds(5)); });
        const auto last = busy.read();
        QCOMPARE(last.status, 200);
        QCOMPARE(last.headers.value("connection"), QByteArray("close"));
        QCOMPARE(listening.readChunk(), QByteArray());
        QVERIFY(idle.isClosedWithin(1000));
        busy.abort();
        listening.abort();
        stopping.join();
    }

private:
    std::unique_ptr<EchoServer> m_server;
};

QTEST_GUILESS_MAIN(TestHttpStreams)
#include "tst_httpstreams.moc"
