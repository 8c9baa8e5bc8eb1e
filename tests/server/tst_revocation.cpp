// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/live/postgresrelay.h"
#include "tests/server/httpperson.h"
#include "tests/server/silentlistener.h"
#include "tests/server/twoservers.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace weehours::server;

namespace {

const QString headsPath = QStringLiteral("/api/sync/heads");

} // namespace

/// Two servers on one PostgreSQL: what one revokes, the other refuses from the next request on,
/// although it answers from memory.
class TestRevocation : public QObject
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
        m_sam = std::make_unique<HttpPerson>(m_servers->one.port(), QStringLiteral("Sam"));
        QCOMPARE(m_sam->signUp().status, 201);
        m_baby = m_sam->createBaby();
    }

    void cleanup()
    {
        m_sam.reset();
        m_servers.reset();
    }

    void aTokenThatEndedAtOneIsRefusedByTheOther()
    {
        HttpPerson there(m_servers->other.port(), *m_sam);
        QVERIFY(isSoonRemembered(there));
        for (int i = 0; i < 100; ++i) {
            HttpPerson phone(m_servers->one.port(), QStringLiteral("Sam"));
            QCOMPARE(phone.signIn().status, 200);
            HttpPerson phoneThere(m_servers->other.port(), phone);
            QCOMPARE(phoneThere.get(headsPath).status, 200);
            QCOMPARE(phoneThere.get(headsPath).status, 200);
            QCOMPARE(phone.call("POST", QStringLiteral("/api/auth/logout")).status, 204);
            QCOMPARE(phoneThere.get(headsPath).status, 401);
            QCOMPARE(there.get(headsPath).status, 200);
        }
    }

    void accessThatOneTookIsGoneFromTheHeadsOfTheOther()
    {
        HttpPerson alex(m_servers->one.port(), QStringLiteral("Alex"));
        QCOMPARE(alex.signUp().status, 201);
        HttpPerson alexThere(m_servers->other.port(), alex);
        const QString place = QStringLiteral("/api/babies/%1/caregivers/%2").arg(m_baby, alex.id());
        const QString role = QStringLiteral("role");
        const QString viewer = QStringLiteral("viewer");
        QVERIFY(isSoonRemembered(alexThere));
        for (int i = 0; i < 100; ++i) {
            QVERIFY(m_sam->shareWith(alex, m_baby, QStringLiteral("editor")));
            QCOMPARE(rolesOf(alexThere), QStringList{QStringLiteral("editor")});
            QCOMPARE(rolesOf(alexThere), QStringList{QStringLiteral("editor")});
            QVERIFY(!alexThere.logFeed(m_baby).isEmpty());
            QCOMPARE(m_sam->call("PATCH", place, {{role, viewer}}).status, 200);
            QCOMPARE(rolesOf(alexThere), QStringList{viewer});
            QVERIFY(alexThere.logFeed(m_baby).isEmpty());
            QCOMPARE(m_sam->call("DELETE", place).status, 204);
            QCOMPARE(rolesOf(alexThere), QStringList());
        }
    }

    void itHoldsWhileConnectionsAreCut()
    {
        HttpPerson there(m_servers->other.port(), *m_sam);
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(m_servers->database.listeners(), 2);
            HttpPerson phone(m_servers->one.port(), QStringLiteral("Sam"));
            QCOMPARE(phone.signIn().status, 200);
            HttpPerson phoneThere(m_servers->other.port(), phone);
            QVERIFY(isSoonRemembered(phoneThere));
            // Both relays are cut, so the server that revokes cannot reach the other.
            QCOMPARE(m_servers->database.cutListeners(), 2);
            QCOMPARE(phone.call("POST", QStringLiteral("/api/auth/logout")).status, 204);
            QCOMPARE(phoneThere.get(headsPath).status, 401);
            QCOMPARE(there.get(headsPath).status, 200);
        }
    }

    void withoutNotificationsAnswersComeOnlyFromTheDatabase()
    {
        HttpPerson there(m_servers->other.port(), *m_sam);
        QVERIFY(isSoonRemembered(there));
        // The relay reconnects after a moment, and is cut again.
        const auto isDeaf = [&] {
            m_servers->database.cutListeners();
            return !isRemembered(there);
        };
        QVERIFY(QTest::qWaitFor(isDeaf, 30'000));
        QVERIFY(!m_sam->logFeed(m_baby).isEmpty());
        QCOMPARE(cursorAt(there), cursorAt(*m_sam));
        QVERIFY(isSoonRemembered(there));
    }

    void aListenerThatNeverConfirmsDelaysARevocationOnlyByItsLease()
    {
        HttpPerson there(m_servers->other.port(), *m_sam);
        QVERIFY(isSoonRemembered(there));
        const SilentListener silent(m_servers->database);
        QTRY_COMPARE(m_servers->database.listeners(), 3);
        HttpPerson phone(m_servers->one.port(), QStringLiteral("Sam"));
        QCOMPARE(phone.signIn().status, 200);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(phone.call("POST", QStringLiteral("/api/auth/logout")).status, 204);
        QVERIFY2(timer.elapsed() >= PostgresRelay::lease.count(), "it may answer from memory yet");
    }

    void whatAServerDidNotTellBeforeItVanishedIsSeen()
    {
        HttpPerson there(m_servers->other.port(), *m_sam);
        auto vanishing = std::make_unique<SilentListener>(m_servers->database);
        QVERIFY(isSoonRemembered(there));
        const QByteArray before = cursorAt(there);
        const auto store = m_servers->database.open();
        const auto moved = store->database().transact([&](Transaction &transaction) {
            return transaction.execute("UPDATE babies SET head = head + 1 WHERE baby_id = $1",
                                       {m_baby});
        });
        QVERIFY(moved);
        vanishing.reset();
        QTRY_VERIFY(cursorAt(there) != before);
    }

private:
    static QByteArray cursorIn(const QByteArray &heads)
    {
        return QJsonDocument::fromJson(heads)[QStringLiteral("babies")][0][QStringLiteral("cursor")]
            .toString()
            .toLatin1();
    }
    static QByteArray cursorAt(HttpPerson &person) { return cursorIn(person.get(headsPath).body); }

    static QStringList rolesOf(HttpPerson &person)
    {
        QStringList roles;
        const QJsonObject heads = person.get(headsPath).json();
        for (const QJsonValue &head : heads[QStringLiteral("babies")].toArray())
            roles.append(head[QStringLiteral("role")].toString());
        return roles;
    }

    /// Whether the other server currently answers this person's heads from memory.
    bool isRemembered(HttpPerson &there)
    {
        there.get(headsPath);
        const qint64 before = m_servers->other.statements();
        there.get(headsPath);
        return m_servers->other.statements() == before;
    }

    /// Waits until it is so, and stops there: the memory is valid for one lease only.
    bool isSoonRemembered(HttpPerson &there)
    {
        return QTest::qWaitFor([&] { return isRemembered(there); }, 30'000);
    }

    std::unique_ptr<TwoServers> m_servers;
    std::unique_ptr<HttpPerson> m_sam;
    QString m_baby;
};

QTEST_GUILESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
