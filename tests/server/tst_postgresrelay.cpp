// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/httpperson.h"
#include "tests/server/twoservers.h"

#include <QTest>

#include <memory>

using namespace weehours::server;

/// Two servers on one PostgreSQL: commits at one are announced on the other's live streams.
class TestPostgresRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TwoServers::addRow(); }

    void initTestCase()
    {
        if (!TwoServers::arePossible())
            QSKIP("WEEHOURS_TEST_PG names no PostgreSQL");
    }

    void init()
    {
        m_servers = std::make_unique<TwoServers>();
        QCOMPARE(m_servers->trouble(), QString());
    }

    void cleanup() { m_servers.reset(); }

    void aCommitReachesTheOtherServer()
    {
        HttpPerson sam(m_servers->one.port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        const QString baby = sam.createBaby();
        LiveListener live(m_servers->other.port(), sam);
        QCOMPARE(live.next().first, QByteArray("heads"));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!sam.logFeed(baby).isEmpty());
            QVERIFY(isTold(live, baby, cursorOf(sam)));
        }
    }

    void aCommitIsAnnouncedOnceByTheServerThatMadeIt()
    {
        HttpPerson sam(m_servers->one.port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        const QString baby = sam.createBaby();
        LiveListener live(m_servers->one.port(), sam);
        QCOMPARE(live.next().first, QByteArray("heads"));
        QStringList told;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(!sam.logFeed(baby).isEmpty());
            told.append(live.next().second[QStringLiteral("cursor")].toString());
            QCOMPARE(told.last(), cursorOf(sam));
        }
        QCOMPARE(told.removeDuplicates(), 0);
    }

    void aChangeOfAccessReachesTheOtherServer()
    {
        HttpPerson sam(m_servers->one.port(), QStringLiteral("Sam"));
        HttpPerson alex(m_servers->one.port(), QStringLiteral("Alex"));
        QCOMPARE(sam.signUp().status, 201);
        QCOMPARE(alex.signUp().status, 201);
        const QString baby = sam.createBaby();
        LiveListener live(m_servers->other.port(), alex);
        QCOMPARE(live.next().first, QByteArray("heads"));

        QVERIFY(sam.shareWith(alex, baby, QStringLiteral("editor")));
        QCOMPARE(live.next().first, QByteArray("access"));
        QCOMPARE(live.next().first, QByteArray("head"));
        QVERIFY(!sam.logFeed(baby).isEmpty());
        QCOMPARE(live.next().first, QByteArray("head"));

        const QString place = QStringLiteral("/api/babies/%1/caregivers/%2").arg(baby, alex.id());
        QCOMPARE(sam.call("DELETE", place).status, 204);
        const auto [name, data] = live.next();
        QCOMPARE(name, QByteArray("access"));
        QCOMPARE(data[QStringLiteral("babyId")].toString(), baby);
    }

    void signingOutEndsTheStreamAtTheOtherServer()
    {
        HttpPerson sam(m_servers->one.port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        LiveListener live(m_servers->other.port(), sam);
        QCOMPARE(live.next().first, QByteArray("heads"));
        QCOMPARE(sam.call("POST", QStringLiteral("/api/auth/logout")).status, 204);
        QCOMPARE(live.next().first, QByteArray());
    }

    void aLostConnectionComesBackAndNothingIsMissed()
    {
        HttpPerson sam(m_servers->one.port(), QStringLiteral("Sam"));
        HttpPerson alex(m_servers->one.port(), QStringLiteral("Alex"));
        QCOMPARE(sam.signUp().status, 201);
        QCOMPARE(alex.signUp().status, 201);
        const QString baby = sam.createBaby();
        LiveListener samLive(m_servers->other.port(), sam);
        LiveListener alexLive(m_servers->other.port(), alex);
        QCOMPARE(samLive.next().first, QByteArray("heads"));
        QCOMPARE(alexLive.next().first, QByteArray("heads"));

        QCOMPARE(m_servers->database.cutListeners(), 2);
        // While neither server listens.
        QVERIFY(!sam.logFeed(baby).isEmpty());
        QCOMPARE(alex.call("POST", QStringLiteral("/api/auth/logout")).status, 204);

        // The head may come as well, from a notification that waited for the connection.
        QString cursor;
        bool hasHeads = false;
        while (!hasHeads || cursor != cursorOf(sam)) {
            const auto [name, data] = samLive.next();
            QVERIFY2(!name.isEmpty(), "nothing was told after the connection was lost");
            hasHeads = hasHeads || name == "heads";
            cursor = name == "heads"
                         ? data[QStringLiteral("babies")][0][QStringLiteral("cursor")].toString()
                         : data[QStringLiteral("cursor")].toString();
        }
        QByteArray last;
        for (QByteArray name = alexLive.next().first; !name.isEmpty(); name = alexLive.next().first)
            last = name;
        QVERIFY2(last.isEmpty() || last == "heads", last.constData());

        // Later commits are announced as usual.
        QTRY_COMPARE(m_servers->database.listeners(), 2);
        QVERIFY(!sam.logFeed(baby).isEmpty());
        QVERIFY(isTold(samLive, baby, cursorOf(sam)));
    }

private:
    /// The current cursor of the person's only baby.
    static QString cursorOf(HttpPerson &person)
    {
        return person.get(QStringLiteral("/api/sync/heads"))
            .json()[QStringLiteral("babies")][0][QStringLiteral("cursor")]
            .toString();
    }

    /// Reads the stream until it says that `baby` is at `cursor`. Skips anything else: news from
    /// before the stream was opened may come late.
    static bool isTold(LiveListener &live, const QString &baby, const QString &cursor)
    {
        for (;;) {
            const auto [name, data] = live.next();
            if (name.isEmpty())
                return false;
            if (name == "head" && data[QStringLiteral("babyId")].toString() == baby
                && data[QStringLiteral("cursor")].toString() == cursor)
                return true;
        }
    }

    std::unique_ptr<TwoServers> m_servers;
};

QTEST_GUILESS_MAIN(TestPostgresRelay)
#include "tst_postgresrelay.moc"
