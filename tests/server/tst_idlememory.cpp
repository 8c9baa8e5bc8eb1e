// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/live/broadcast.h"
#include "server/live/idlememory.h"
#include "server/store/cursor.h"

#include <QTest>

#include <memory>

using namespace weehours;
using namespace weehours::server;

namespace {

QString at(qint64 seq, qint64 nonce = 1)
{
    return Cursor{seq, nonce}.toText();
}

} // namespace

/// What the memory keeps, and above all what it must not keep.
class TestIdleMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_memory = std::make_unique<IdleMemory>(m_streams);
        m_memory->trustUntil(BootClock::time_point::max());
    }

    void whatWasReadIsRemembered()
    {
        learnBoth();
        QCOMPARE(m_memory->caller("hash"), m_sam);
        const auto heads = m_memory->heads(m_sam.userId);
        QVERIFY(heads);
        QVERIFY(!m_memory->caller("other"));
        QVERIFY(!m_memory->heads(m_alex));
        QVERIFY(heads->isListedIn(heads->tag()));
        QVERIFY(heads->isListedIn("\"x\", " + heads->tag()));
        QVERIFY(!heads->isListedIn("\"x\""));
        QCOMPARE(heads->at(Instant{0}),
                 "{\"babies\":[{\"babyId\":\"" + m_baby.toString().toLatin1() + "\",\"cursor\":\""
                     + at(3).toLatin1()
                     + "\",\"role\":\"editor\"}],\"serverTime\":\"1970-01-01T00:00:00.000Z\"}");
    }

    void itAnswersOnlyWhileItIsTrusted()
    {
        learnBoth();
        m_memory->distrust();
        QVERIFY(!m_memory->caller("hash"));
        learnBoth();
        QVERIFY2(!m_memory->caller("hash"), "nobody vouches for it");
        QVERIFY(!m_memory->heads(m_sam.userId));
        m_memory->trustUntil(BootClock::now() - std::chrono::nanoseconds(1));
        QVERIFY2(!m_memory->caller("hash"), "the lease is over");
        m_memory->trustUntil(BootClock::now() + std::chrono::hours(1));
        QVERIFY2(m_memory->caller("hash"), "what was heard all the while is still good");
        QVERIFY(m_memory->heads(m_sam.userId));
        m_memory->forgetAll();
        QVERIFY(!m_memory->caller("hash"));
        QVERIFY(!m_memory->heads(m_sam.userId));
    }

    void whatIsOldIsReadAgain()
    {
        m_memory = std::make_unique<IdleMemory>(m_streams, std::chrono::milliseconds(200));
        m_memory->trustUntil(BootClock::time_point::max());
        learnBoth();
        // A commit does not extend how long the account is remembered.
        QTRY_VERIFY((m_memory->committed({m_baby, at(4), {m_sam.userId}}),
                     !m_memory->heads(m_sam.userId)));
        QVERIFY(!m_memory->caller("hash"));
        learnBoth();
        QVERIFY(m_memory->caller("hash"));
    }

    void headsMoveOnWithCommits()
    {
        learnBoth();
        const QByteArray before = m_memory->heads(m_sam.userId)->tag();
        m_memory->committed({m_baby, at(4), {m_sam.userId}});
        const auto after = m_memory->heads(m_sam.userId);
        QVERIFY(after);
        QVERIFY(after->at({}).contains(at(4).toLatin1()));
        QVERIFY(after->tag() != before);
        m_memory->committed({m_baby, at(4), {m_sam.userId}});
        QVERIFY2(m_memory->heads(m_sam.userId), "the same news twice");
    }

    void newsThatDoNotFitMakeItForget_data()
    {
        QTest::addColumn<QString>("cursor");
        QTest::addColumn<bool>("ofAnotherBaby");
        QTest::newRow("an earlier commit, told late") << at(2) << false;
        QTest::newRow("the same number in a restored database") << at(3, 77) << false;
        QTest::newRow("a baby that is new to the account") << at(9) << true;
        QTest::newRow("no cursor of ours") << QStringLiteral("x") << false;
    }
    void newsThatDoNotFitMakeItForget()
    {
        QFETCH(QString, cursor);
        QFETCH(bool, ofAnotherBaby);
        learnBoth();
        m_memory->committed({ofAnotherBaby ? BabyId(QUuid::createUuid()) : m_baby,
                             cursor,
                             {m_sam.userId}});
        QVERIFY(!m_memory->heads(m_sam.userId));
        QVERIFY(m_memory->caller("hash"));
    }

    void accessThatChangedIsForgotten()
    {
        learnBoth();
        m_memory->accessChanged(m_sam.userId, m_baby);
        QVERIFY(!m_memory->heads(m_sam.userId));
        QVERIFY(m_memory->caller("hash"));
    }

    void tokensAreForgottenWhenTheyEndAndWhenTheirAccountChanges()
    {
        learnBoth();
        m_memory->tokenEnded(TokenId(QUuid::createUuid()));
        m_memory->accountChanged(m_alex);
        QVERIFY(m_memory->caller("hash"));
        m_memory->tokenEnded(m_sam.tokenId);
        QVERIFY(!m_memory->caller("hash"));
        learnBoth();
        m_memory->accountChanged(m_sam.userId);
        QVERIFY(!m_memory->caller("hash"));
    }

    void newsDuringAReadingSpoilWhatTheyConcern()
    {
        IdleMemory::Reading reading(*m_memory);
        m_memory->committed({m_baby, at(4), {m_alex}});
        reading.learn("hash", m_sam);
        reading.learn(m_sam.userId, heads());
        reading.learn(m_alex, heads());
        QVERIFY2(m_memory->caller("hash"), "a commit changes no token");
        QVERIFY2(m_memory->heads(m_sam.userId), "the commit was another's");
        QVERIFY2(!m_memory->heads(m_alex), "it may have been read before the commit");
    }

    void revocationsDuringAReadingSpoilIt()
    {
        IdleMemory::Reading reading(*m_memory);
        m_memory->tokenEnded(m_sam.tokenId);
        m_memory->accessChanged(m_sam.userId, m_baby);
        reading.learn("hash", m_sam);
        reading.learn(m_sam.userId, heads());
        QVERIFY(!m_memory->caller("hash"));
        QVERIFY(!m_memory->heads(m_sam.userId));
    }

    void forgettingDuringAReadingSpoilsAllOfIt()
    {
        for (const bool distrusted : {false, true}) {
            IdleMemory::Reading reading(*m_memory);
            if (distrusted)
                m_memory->distrust();
            else
                m_memory->forgetAll();
            m_memory->trustUntil(BootClock::time_point::max());
            reading.learn("hash", m_sam);
            reading.learn(m_sam.userId, heads());
            QVERIFY(!m_memory->caller("hash"));
            QVERIFY(!m_memory->heads(m_sam.userId));
        }
    }

    void aReadingThatTakesForEverIsNotKept()
    {
        IdleMemory::Reading reading(*m_memory);
        for (int i = 0; i < 100'000; ++i)
            m_memory->committed({m_baby, at(4), {UserId(QUuid::createUuid())}});
        reading.learn(m_alex, heads());
        QVERIFY(!m_memory->heads(m_alex));
    }

    void theSizeIsBoundedAndWhatIsUsedStays()
    {
        RecentHash<int, int> hash(100);
        for (int i = 0; i < 10'000; ++i) {
            hash.insert(i, i);
            QVERIFY(hash.size() <= 100);
            QVERIFY2(hash.find(0), "used all the while");
            for (int recent = std::max(i - 40, 0); recent <= i; ++recent)
                QCOMPARE(*hash.find(recent), recent);
        }
        QVERIFY(!hash.find(5000));
        hash.removeIf([](int value) { return value != 0; });
        QCOMPARE(hash.size(), 1);
    }

private:
    [[nodiscard]] QList<Head> heads() const { return {Head{m_baby, Role::Editor, at(3)}}; }
    void learnBoth()
    {
        IdleMemory::Reading reading(*m_memory);
        reading.learn("hash", m_sam);
        reading.learn(m_sam.userId, heads());
    }

    const BabyId m_baby{QUuid::createUuid()};
    const UserId m_alex{QUuid::createUuid()};
    const Caller m_sam{UserId(QUuid::createUuid()), QStringLiteral("Sam"),
                       TokenId(QUuid::createUuid())};
    Broadcast m_streams;
    std::unique_ptr<IdleMemory> m_memory;
};

QTEST_GUILESS_MAIN(TestIdleMemory)
#include "tst_idlememory.moc"
