// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/httpserver.h"
#include "tests/server/echohandler.h"
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
        m_handler = std::make_unique<EchoHandler>();
        HttpLimits limits;
        limits.request = std::chrono::milliseconds(800);
        limits.idle = std::chrono::milliseconds(1500);
        limits.write = std::chrono::milliseconds(1500);
        m_server = std::make_unique<HttpServer>(*m_handler, 2, limits);
        const auto port = m_server->start(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port);
        m_port = *port;
    }

    void cleanup()
    {
        m_server->stop();
        m_handler->finish();
        m_server.reset();
        m_handler.reset();
    }

    void aStreamArrivesAsItIsWrittenAndEndsWhenItIsEnded()
    {
        RawClient client(m_port);
        m_handler->stream->write("before");
        client.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.readHead().headers.value("transfer-encoding"), QByteArray("chunked"));
        QCOMPARE(client.readChunk(), QByteArray("before"));
        for (int i = 0; i < 100; ++i) {
            m_handler->stream->write("news " + QByteArray::number(i));
            QCOMPARE(client.readChunk(), "news " + QByteArray::number(i));
        }
        m_handler->stream->end();
        QCOMPARE(client.readChunk(), QByteArray());
        QVERIFY(client.isClosedWithin(4000));
        QTRY_COMPARE(m_handler->closedStreams.load(), 1);
    }

    void aStreamIsNotCutOffForBeingQuiet()
    {
        RawClient client(m_port);
        client.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.readHead().status, 200);
        QTest::qWait(3500);
        m_handler->stream->write("late");
        QCOMPARE(client.readChunk(), QByteArray("late"));
    }

    void aStreamIsToldWhenItsReaderLeaves()
    {
        {
            RawClient client(m_port);
            client.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
            QCOMPARE(client.readHead().status, 200);
        }
        QTRY_COMPARE(m_handler->closedStreams.load(), 1);
        m_handler->stream->write("nobody hears this");
    }

    void aReaderThatDoesNotReadIsCutOff()
    {
        RawClient client(m_port);
        client.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.readHead().status, 200);
        const QByteArray much(64 * 1024, 'x');
        for (int i = 0; i < 400 && m_handler->closedStreams == 0; ++i) {
            m_handler->stream->write(much);
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        QTRY_COMPARE(m_handler->closedStreams.load(), 1);
    }

    void drainingFinishesWhatWasBegun()
    {
        RawClient idle(m_port);
        QCOMPARE(idle.request("GET", "/1").status, 200);
        RawClient busy(m_port);
        busy.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n");
        RawClient listening(m_port);
        listening.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(listening.readHead().status, 200);
        QTRY_COMPARE(m_handler->handled.load(), 3);

        std::thread stopping([this] { m_server->drain(std::chrono::seconds(5)); });
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
    std::unique_ptr<EchoHandler> m_handler;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(TestHttpStreams)
#include "tst_httpstreams.moc"
