// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/live/broadcast.h"

#include <QTest>

using namespace weehours;
using namespace weehours::server;

class TestBroadcast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_broadcast = std::make_unique<Broadcast>(); }

    void aStreamBeginsWithTheHeadsAndThenWhatCameSinceItWasOpened()
    {
        const auto stream = m_broadcast->subscribe(m_sam, m_token);
        m_broadcast->committed({m_baby, QStringLiteral("c1"), {m_sam, m_alex}});
        QVERIFY(stream->take().bytes.isEmpty());
        m_broadcast->begin(m_sam, stream, "{}");
        const QByteArray first = stream->take().bytes;
        QVERIFY(first.startsWith("event: heads\ndata: {}\n\nevent: head\ndata: {"));
        QVERIFY(first.contains("\"cursor\":\"c1\""));
        QVERIFY(first.contains("\"babyId\":\"" + m_baby.toString().toLatin1() + '"'));
    }

    void onlyThoseWhoMayReadABabyHearOfIt()
    {
        const auto sam = opened(m_sam, m_token);
        const auto alex = opened(m_alex, TokenId(QUuid::createUuid()));
        m_broadcast->committed({m_baby, QStringLiteral("c1"), {m_sam}});
        QVERIFY(sam->take().bytes.contains("event: head\n"));
        QVERIFY(alex->take().bytes.isEmpty());
    }

    void whoWantsEventsGetsThemAndWhoLostAccessGetsNone()
    {
        const auto sam = opened(m_sam, m_token, true);
        const auto other = opened(m_sam, m_token);
        const auto alex = opened(m_alex, TokenId(QUuid::createUuid()), true);
        m_broadcast->committed({m_baby, QStringLiteral("c1"), {m_sam}, R"({"events":[1]})"});
        QCOMPARE(sam->take().bytes, "event: head\ndata: {\"events\":[1]}\n\n");
        QVERIFY(!other->take().bytes.contains("events"));
        QVERIFY(alex->take().bytes.isEmpty());
        // Without events: too many of them, or a commit of another process.
        m_broadcast->committed({m_baby, QStringLiteral("c2"), {m_sam}});
        QVERIFY(sam->take().bytes.contains("\"cursor\":\"c2\""));
    }

    void whoDoesNotReadIsCutOffAndCostsNoMore()
    {
        const auto slow = opened(m_sam, m_token, true);
        const QByteArray events(15'000, 'e');
        for (int i = 0; i < 100; ++i)
            m_broadcast->committed({m_baby, QString::number(i), {m_sam}, events});
        const ByteStream::Taken taken = slow->take();
        QVERIFY(taken.overrun);
        QVERIFY(taken.bytes.size() <= ByteStream::capacity);
    }

    void aChangeOfAccessIsSentOnlyToThePersonItConcerns()
    {
        const auto sam = opened(m_sam, m_token);
        const auto alex = opened(m_alex, TokenId(QUuid::createUuid()));
        m_broadcast->accessChanged(m_alex, m_baby);
        QVERIFY(alex->take().bytes.startsWith("event: access\n"));
        QVERIFY(sam->take().bytes.isEmpty());
    }

    void aStreamEndsWithItsTokenAndNoOtherDoes()
    {
        const auto ending = opened(m_sam, m_token);
        const auto staying = opened(m_sam, TokenId(QUuid::createUuid()));
        m_broadcast->tokenEnded(m_token);
        QVERIFY(ending->take().ended);
        QVERIFY(!staying->take().ended);
    }

    void anAccountHasAtMostSixtyFourStreams()
    {
        std::vector<std::shared_ptr<ByteStream>> streams;
        for (int i = 0; i < 64; ++i) {
            streams.push_back(m_broadcast->subscribe(m_sam, m_token));
            QVERIFY(streams.back());
        }
        QVERIFY(!m_broadcast->subscribe(m_sam, m_token));
        QVERIFY(m_broadcast->subscribe(m_alex, m_token));
        streams.front()->close();
        QVERIFY(m_broadcast->subscribe(m_sam, m_token));
        QCOMPARE(m_broadcast->count(), std::size_t(65));
    }

    void aQuietStreamHearsThatTheServerIsStillThere()
    {
        Broadcast broadcast(std::chrono::milliseconds(20));
        const auto stream = broadcast.subscribe(m_sam, m_token);
        broadcast.begin(m_sam, stream, "{}");
        QByteArray heard;
        QTRY_VERIFY((heard += stream->take().bytes).contains("\n:\n"));
        stream->close();
    }

    void aListenerIsWokenOnceForAllThatWaits()
    {
        const auto stream = opened(m_sam, m_token);
        int woken = 0;
        stream->open([&] { ++woken; });
        for (int i = 0; i < 10; ++i)
            m_broadcast->committed({m_baby, QString::number(i), {m_sam}});
        QCOMPARE(woken, 1);
        QCOMPARE(stream->take().bytes.count("event: head\n"), 10);
        m_broadcast->committed({m_baby, QStringLiteral("c"), {m_sam}});
        QCOMPARE(woken, 2);
    }

    void cleanup() { m_broadcast.reset(); }

private:
    std::shared_ptr<ByteStream> opened(const UserId &user, const TokenId &token,
                                       bool wantsEvents = false)
    {
        const auto stream = m_broadcast->subscribe(user, token, wantsEvents);
        m_broadcast->begin(user, stream, "{}");
        (void)stream->take();
        return stream;
    }

    std::unique_ptr<Broadcast> m_broadcast;
    const UserId m_sam{QUuid::createUuid()};
    const UserId m_alex{QUuid::createUuid()};
    const TokenId m_token{QUuid::createUuid()};
    const BabyId m_baby{QUuid::createUuid()};
};

QTEST_GUILESS_MAIN(TestBroadcast)
#include "tst_broadcast.moc"
