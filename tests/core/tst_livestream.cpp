// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/httplivechannel.h"
#include "core/sync/httptransport.h"
#include "tests/support/gateway.h"
#include "tests/support/scriptedpeer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <vector>

using namespace weehours;

namespace {

const QByteArray streamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

// Real timers on which a minute passes in a second and a half.
constexpr int hurry = 40;

class HurriedTimers final : public Timers
{
public:
    [[nodiscard]] std::unique_ptr<Timer> make() override { return std::make_unique<Hurried>(); }

private:
    class Hurried final : public Timer
    {
    public:
        Hurried()
        {
            m_timer.setSingleShot(true);
            m_timer.setTimerType(Qt::PreciseTimer);
            connect(&m_timer, &QTimer::timeout, this, &Timer::fired);
        }
        void start(qint64 msecs) override { m_timer.start(static_cast<int>(msecs / hurry)); }
        void stop() override { m_timer.stop(); }
        [[nodiscard]] bool isRunning() const override { return m_timer.isActive(); }

    private:
        QTimer m_timer;
    };
};

} // namespace

/// The live channel against peers that are no sound server, at real sockets.
class TestLiveStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Four minutes of a channel's life with each of them, all at once.
    void aProxyIsNotRunAgainst()
    {
        struct Case
        {
            const char *name;
            QByteArray answer;
            ScriptedPeer::Then then;
            int least;
            int most;
        };
        using Then = ScriptedPeer::Then;
        const QByteArray page = answerBytes("200 OK", "text/html", "<html>");
        const QByteArray missing = answerBytes("404 Not Found", "text/html", "<html>");
        const QByteArray later = answerBytes("503 Unavailable", "text/html", "<html>",
                                             "Retry-After: 120\r\n");
        const QList<Case> cases{
            {"cuts every stream that has begun", streamHead + ": hello\n\n", Then::Closes, 5, 13},
            {"cuts at once", {}, Then::Closes, 5, 13},
            {"buffers all", {}, Then::Stays, 3, 6},
            {"buffers what follows the head", streamHead, Then::Stays, 3, 6},
            {"a page instead", page, Then::Stays, 5, 13},
            {"not found", missing, Then::Stays, 5, 13},
            {"asks for time", later, Then::Stays, 2, 3},
            {"never ends a line", streamHead + QByteArray(2'000'000, 'x'), Then::Stays, 5, 13},
        };
        struct Pair
        {
            explicit Pair(const Case &of) : peer(of.answer, of.then), live(timers) {}
            ScriptedPeer peer;
            HurriedTimers timers;
            HttpLiveChannel live;
        };
        std::vector<std::unique_ptr<Pair>> pairs;
        for (const Case &one : cases) {
            pairs.push_back(std::make_unique<Pair>(one));
            pairs.back()->live.open(pairs.back()->peer.url(), "token");
        }
        QTest::qWait(240'000 / hurry);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const Case &one = cases.at(qsizetype(i));
            pairs.at(i)->live.close();
            qsizetype asked = 0;
            for (const QByteArray &request : pairs.at(i)->peer.requests)
                asked += request.count("GET /api/sync/live");
            qInfo("%s: %d requests in four minutes", one.name, int(asked));
            QVERIFY2(asked >= one.least && asked <= one.most, one.name);
        }
    }

    void aStreamThatFallsSilentIsGivenUpAndOneThatBeatsIsNot()
    {
        ScriptedPeer peer(streamHead + ": hello\n\n");
        HurriedTimers timers;
        HttpLiveChannel live(timers);
        QSignalSpy opened(&live, &LiveChannel::opened);
        QSignalSpy closed(&live, &LiveChannel::closed);
        live.open(peer.url(), "token");
        QTRY_COMPARE(opened.size(), 1);
        for (int beats = 0; beats < 12; ++beats) {
            QTest::qWait(15'000 / hurry);
            peer.sockets.last()->write(":\n\n");
        }
        QCOMPARE(closed.size(), 0);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(timer.elapsed() * hurry > 40'000);
        QVERIFY(timer.elapsed() * hurry < 75'000);
        QTRY_COMPARE(opened.size(), 2);
    }

    // After one that held for long, a break is no sign of a proxy.
    void aStreamThatHeldIsOpenedAnewSoon()
    {
        ScriptedPeer peer(streamHead + ": hello\n\n");
        HurriedTimers timers;
        HttpLiveChannel live(timers);
        QSignalSpy opened(&live, &LiveChannel::opened);
        live.open(peer.url(), "token");
        for (int breaks = 1; breaks <= 5; ++breaks) {
            QTRY_COMPARE(opened.size(), breaks);
            QTest::qWait(35'000 / hurry);
            QElapsedTimer timer;
            timer.start();
            peer.sockets.last()->abort();
            QTRY_COMPARE(opened.size(), breaks + 1);
            QVERIFY2(timer.elapsed() < 150, qPrintable(QString::number(timer.elapsed())));
        }
    }

    // One that died says nothing, and what is sent on it waits for 30 s.
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
