// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/httplivechannel.h"
#include "core/wire/httptransport.h"
#include "tests/support/gateway.h"
#include "tests/support/manualtimers.h"
#include "tests/support/scriptedpeer.h"

#include <QSignalSpy>
#include <QTest>

using namespace weehours;

namespace {

const QByteArray streamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

constexpr int patienceMsecs = 30'000;

/// A channel on real sockets whose timers fire only when the test advances them.
struct Channel
{
    // In the order in which the channel makes them.
    enum : qsizetype { Watchdog, Retry };

    TestClock clock;
    ManualTimers timers{clock};
    HttpLiveChannel live{timers};

    [[nodiscard]] bool waitsToRetry() const { return timers.left(Retry).has_value(); }
    /// Advances to the next try, which begins.
    void retry() { timers.pass(*timers.left(Retry)); }
};

} // namespace

/// The live channel on real sockets, against peers that misbehave.
class TestLiveStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Four minutes of a channel against each of them.
    void aProxyIsNotRunAgainst_data()
    {
        using Then = ScriptedPeer::Then;
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Then>("then");
        QTest::addColumn<bool>("breaks"); // otherwise the channel gives up after 45 s of silence
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        const QByteArray page = answerBytes("200 OK", "text/html", "<html>");
        const QByteArray missing = answerBytes("404 Not Found", "text/html", "<html>");
        const QByteArray later = answerBytes("503 Unavailable", "text/html", "<html>",
                                             "Retry-After: 120\r\n");
        const QByteArray endless = streamHead + QByteArray(2'000'000, 'x');
        // Waits begin at 0.5 to 1 s and double up to 30 to 60 s: nine to thirteen tries.
        QTest::newRow("cuts every stream that has begun") << streamHead + ": hello\n\n"
                                                          << Then::Closes << true << 9 << 13;
        QTest::newRow("cuts at once") << QByteArray() << Then::Closes << true << 9 << 13;
        QTest::newRow("buffers all") << QByteArray() << Then::Stays << false << 5 << 5;
        QTest::newRow("buffers what follows the head")
            << streamHead << Then::Stays << false << 5 << 5;
        QTest::newRow("a page instead") << page << Then::Stays << true << 9 << 13;
        QTest::newRow("not found") << missing << Then::Stays << true << 9 << 13;
        QTest::newRow("asks for time") << later << Then::Stays << true << 2 << 2;
        QTest::newRow("never ends a line") << endless << Then::Stays << true << 9 << 13;
    }
    void aProxyIsNotRunAgainst()
    {
        QFETCH(QByteArray, answer);
        QFETCH(ScriptedPeer::Then, then);
        QFETCH(bool, breaks);
        QFETCH(int, least);
        QFETCH(int, most);
        ScriptedPeer peer(answer, then);
        Channel channel;
        const Instant end = channel.clock.instant.plusMsecs(240'000);
        const auto asked = [&] {
            qsizetype count = 0;
            for (const QByteArray &request : std::as_const(peer.requests))
                count += request.count("GET /api/sync/live");
            return int(count);
        };
        channel.live.open(peer.url(), "token");
        for (int tries = 1; channel.clock.instant < end; ++tries) {
            if (breaks) {
                QTRY_VERIFY_WITH_TIMEOUT(channel.waitsToRetry(), patienceMsecs);
            } else {
                QTRY_COMPARE_WITH_TIMEOUT(asked(), tries, patienceMsecs);
                channel.timers.pass(45'000);
                QVERIFY(channel.waitsToRetry());
            }
            if (channel.clock.instant.plusMsecs(*channel.timers.left(Channel::Retry)) >= end)
                break;
            channel.retry();
        }
        qInfo("%d requests in four minutes", asked());
        QVERIFY(asked() >= least && asked() <= most);
    }

    void aStreamThatFallsSilentIsGivenUpAndOneThatBeatsIsNot()
    {
        ScriptedPeer peer(streamHead + ": hello\n\n");
        Channel channel;
        QSignalSpy opened(&channel.live, &LiveChannel::opened);
        QSignalSpy closed(&channel.live, &LiveChannel::closed);
        channel.live.open(peer.url(), "token");
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMsecs);
        for (int beats = 0; beats < 12; ++beats) {
            channel.timers.pass(15'000);
            peer.sockets.last()->write(":\n\n");
            QTRY_VERIFY_WITH_TIMEOUT(channel.timers.left(Channel::Watchdog) == 45'000,
                                     patienceMsecs);
        }
        channel.timers.pass(44'950);
        QCOMPARE(closed.size(), 0);
        channel.timers.pass(50);
        QCOMPARE(closed.size(), 1);
        channel.retry();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, patienceMsecs);
    }

    // A break after a long-lived stream is no sign of a proxy that cuts streams.
    void aStreamThatHeldIsSoonOpenedAgain()
    {
        ScriptedPeer peer(streamHead + ": hello\n\n");
        Channel channel;
        QSignalSpy opened(&channel.live, &LiveChannel::opened);
        channel.live.open(peer.url(), "token");
        for (int breaks = 1; breaks <= 5; ++breaks) {
            QTRY_COMPARE_WITH_TIMEOUT(opened.size(), breaks, patienceMsecs);
            channel.timers.pass(35'000);
            peer.sockets.last()->abort();
            QTRY_VERIFY_WITH_TIMEOUT(channel.waitsToRetry(), patienceMsecs);
            QVERIFY(*channel.timers.left(Channel::Retry) <= 1'000);
            channel.retry();
        }
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 6, patienceMsecs);
    }

    // A dead connection gives no sign, and a request sent on it would wait for 30 s.
    void afterARenewalRequestsGoOverNewConnections()
    {
        ScriptedPeer peer(answerBytes("200 OK", "application/json", "{}"));
        HttpTransport transport;
        QObject context;
        int answers = 0;
        const auto ask = [&] {
            transport.send({.method = Method::Get, .url = peer.url()}, &context,
                           [&](const Reply &reply) { answers += reply.status == 200 ? 1 : 0; });
        };
        ask();
        QTRY_COMPARE(answers, 1);
        ask();
        QTRY_COMPARE(answers, 2);
        QCOMPARE(peer.sockets.size(), 1);
        transport.renewConnections();
        ask();
        QTRY_COMPARE(answers, 3);
        QCOMPARE(peer.sockets.size(), 2);
    }

    void theTimeToWaitIsANumberOrADate_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("seconds");
        const QByteArray date = "Date: Sun, 22 Nov 2026 07:00:00 GMT\r\n";
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("a number") << QByteArray("Retry-After: 17\r\n") << 17;
        QTest::newRow("a date") << date + "Retry-After: Sun, 22 Nov 2026 07:01:30 GMT\r\n" << 90;
        QTest::newRow("a date that is over")
            << date + "Retry-After: Sun, 22 Nov 2026 06:00:00 GMT\r\n"
            << 0;
        QTest::newRow("a day") << QByteArray("Retry-After: 86400\r\n") << 3600;
        QTest::newRow("less than nothing") << QByteArray("Retry-After: -5\r\n") << 0;
        QTest::newRow("a word") << QByteArray("Retry-After: soon\r\n") << 0;
    }
    void theTimeToWaitIsANumberOrADate()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, seconds);
        ScriptedPeer peer(answerBytes("503 Unavailable", "text/plain", "x", headers));
        HttpTransport transport;
        QObject context;
        std::optional<Reply> answer;
        transport.send({.url = peer.url()}, &context, [&](const Reply &reply) { answer = reply; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->retryAfterSeconds, seconds);
        QCOMPARE(readAnswer(*answer).error().retryAfterSeconds, seconds);
    }
};

QTEST_GUILESS_MAIN(TestLiveStream)
#include "tst_livestream.moc"
