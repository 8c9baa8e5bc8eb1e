// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/httpperson.h"
#include "tests/server/runningserver.h"
#include "tests/server/testdatabase.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace weehours::server;

namespace {

const QString headsPath = QStringLiteral("/api/sync/heads");

} // namespace

/// Answers from memory must equal answers from the database. One server over HTTP, on each engine.
class TestIdlePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_server = std::make_unique<RunningServer>(m_database->location());
        QCOMPARE(m_server->trouble(), QString());
        m_sam = std::make_unique<HttpPerson>(m_server->port(), QStringLiteral("Sam"));
        m_alex = std::make_unique<HttpPerson>(m_server->port(), QStringLiteral("Alex"));
        QCOMPARE(m_sam->signUp().status, 201);
        QCOMPARE(m_alex->signUp().status, 201);
        m_baby = m_sam->createBaby();
        QVERIFY(QTest::qWaitFor([this] { return isRemembered(); }, 30'000));
    }

    void cleanup()
    {
        m_sam.reset();
        m_alex.reset();
        m_server.reset();
        m_database.reset();
    }

    void idleHeadsRunNoStatement()
    {
        const auto first = m_sam->get(headsPath);
        const QByteArray tag = first.headers.value("etag");
        // On a busy computer the lease may run out, which costs a statement; so it is tried again.
        QTRY_VERIFY(([&] {
            const qint64 before = m_server->statements();
            for (int i = 0; i < 50; ++i) {
                const auto same = m_sam->get(headsPath, "If-None-Match: " + tag + "\r\n");
                const auto whole = m_sam->get(headsPath);
                if (same.status != 304 || !same.body.isEmpty() || whole.status != 200
                    || whole.json()[QStringLiteral("babies")]
                           != first.json()[QStringLiteral("babies")]
                    || whole.headers.value("etag") != tag)
                    return false;
            }
            return m_server->statements() == before;
        }()));
    }

    void theServersTimeIsOfTheAnswer()
    {
        const auto time = [this] {
            return m_sam->get(headsPath).json()[QStringLiteral("serverTime")].toString();
        };
        const QString before = time();
        QTRY_VERIFY(time() > before);
    }

    void everyCommitIsInTheNextHeads()
    {
        QVERIFY(m_sam->shareWith(*m_alex, m_baby, QStringLiteral("editor")));
        for (int i = 0; i < 100; ++i) {
            HttpPerson &writer = i % 3 == 0 ? *m_alex : *m_sam;
            HttpPerson &other = i % 3 == 0 ? *m_sam : *m_alex;
            const QByteArray tag = other.get(headsPath).headers.value("etag");
            QVERIFY(!writer.logFeed(m_baby).isEmpty());
            const auto news = other.get(headsPath, "If-None-Match: " + tag + "\r\n");
            QCOMPARE(news.status, 200);
            const QString pulled =
                other.get(QStringLiteral("/api/sync/pull?babyId=%1&limit=1000").arg(m_baby))
                    .json()[QStringLiteral("cursor")]
                    .toString();
            QCOMPARE(news.json()[QStringLiteral("babies")][0][QStringLiteral("cursor")].toString(),
                     pulled);
        }
    }

    void aNewBabyIsInTheNextHeads()
    {
        const QString second = m_sam->createBaby();
        QVERIFY(babies(*m_sam).contains(second));
        QCOMPARE(babies(*m_sam).size(), 2);
    }

    void accessThatIsGivenChangedAndTakenIsInTheNextHeads()
    {
        QVERIFY(babies(*m_alex).isEmpty());
        QVERIFY(m_sam->shareWith(*m_alex, m_baby, QStringLiteral("editor")));
        QCOMPARE(babies(*m_alex).value(m_baby), QStringLiteral("editor"));
        QCOMPARE(m_sam
                     ->call("PATCH", caregiver(*m_alex),
                            {{QStringLiteral("role"), QStringLiteral("viewer")}})
                     .status,
                 200);
        QCOMPARE(babies(*m_alex).value(m_baby), QStringLiteral("viewer"));
        QCOMPARE(m_alex->call("DELETE", caregiver(*m_alex)).status, 204);
        QVERIFY(babies(*m_alex).isEmpty());
    }

    void anEndedTokenBelongsToNoAccount()
    {
        HttpPerson another(m_server->port(), QStringLiteral("Sam"));
        QCOMPARE(another.signIn().status, 200);
        QCOMPARE(another.get(headsPath).status, 200);
        QCOMPARE(another.call("POST", QStringLiteral("/api/auth/logout")).status, 204);
        QCOMPARE(another.get(headsPath).status, 401);
        QCOMPARE(another.get(QStringLiteral("/api/account")).status, 401);
        QCOMPARE(m_sam->get(headsPath).status, 200);
    }

    void anotherPasswordEndsTheOtherTokens()
    {
        HttpPerson another(m_server->port(), QStringLiteral("Sam"));
        QCOMPARE(another.signIn().status, 200);
        QCOMPARE(another.get(headsPath).status, 200);
        QCOMPARE(m_sam
                     ->call("POST", QStringLiteral("/api/auth/password"),
                            {{QStringLiteral("current"), QString(HttpPerson::password)},
                             {QStringLiteral("new"), QStringLiteral("another password")}})
                     .status,
                 204);
        QCOMPARE(another.get(headsPath).status, 401);
        QCOMPARE(m_sam->get(headsPath).status, 200);
    }

    void theTokensOfADeletedAccountBelongToNoAccount()
    {
        QVERIFY(m_sam->shareWith(*m_alex, m_baby, QStringLiteral("owner")));
        const QByteArray tag = m_alex->get(headsPath).headers.value("etag");
        QCOMPARE(m_sam
                     ->call("DELETE", QStringLiteral("/api/account"),
                            {{QStringLiteral("password"), QString(HttpPerson::password)}})
                     .status,
                 204);
        QCOMPARE(m_sam->get(headsPath).status, 401);
        QCOMPARE(m_alex->get(headsPath, "If-None-Match: " + tag + "\r\n").status, 200);
    }

    void aNewNameIsWrittenFromTheNextEntryOn()
    {
        QCOMPARE(m_sam
                     ->call("PATCH", QStringLiteral("/api/account"),
                            {{QStringLiteral("name"), QStringLiteral("Samira")}})
                     .status,
                 200);
        const QString feed = HttpPerson::newId();
        const auto answer = m_sam->call(
            "POST", QStringLiteral("/api/sync/push"),
            {{QStringLiteral("babyId"), m_baby},
             {QStringLiteral("mutations"),
              QJsonArray{HttpPerson::mutation(
                  QStringLiteral("create"), QStringLiteral("bath"), feed,
                  {{QStringLiteral("startedAt"), QStringLiteral("2026-11-22T07:14:03.120Z")}})}}});
        QCOMPARE(answer
                     .json()[QStringLiteral("results")][0][QStringLiteral("entity")]
                            [QStringLiteral("createdBy")][QStringLiteral("name")]
                     .toString(),
                 QStringLiteral("Samira"));
    }

    void unknownTokensAreNotCached()
    {
        RawClient client(m_server->port());
        const QByteArray target = headsPath.toLatin1();
        for (int i = 0; i < 20; ++i) {
            const QByteArray made = "Authorization: Bearer guess" + QByteArray::number(i) + "\r\n";
            QCOMPARE(client.request("GET", target, {}, made).status, 401);
            QCOMPARE(client.request("GET", target, {}, made).status, 401);
        }
    }

    void aSecondServerOnTheSameFileIsRefused()
    {
        const auto file = sqliteFilePath(m_database->location());
        if (!file) {
            const RunningServer second(m_database->location());
            QCOMPARE(second.trouble(), QString());
            return;
        }
        const QString link = *file + QStringLiteral(".link");
        QVERIFY(QFile::link(*file, link));
        for (const QString &path : {*file, link}) {
            const RunningServer second(QStringLiteral("sqlite:") + path);
            QVERIFY2(second.trouble().startsWith(
                         QStringLiteral("Another weehours-server works with the database file ")
                         + path),
                     qPrintable(second.trouble()));
        }
        QCOMPARE(m_sam->get(headsPath).status, 200);
        m_server.reset();
        const RunningServer next(m_database->location());
        QCOMPARE(next.trouble(), QString());
    }

private:
    /// Whether Sam's heads currently cost no statement.
    bool isRemembered()
    {
        m_sam->get(headsPath);
        const qint64 before = m_server->statements();
        m_sam->get(headsPath);
        return m_server->statements() == before;
    }

    [[nodiscard]] QString caregiver(const HttpPerson &who) const
    {
        return QStringLiteral("/api/babies/%1/caregivers/%2").arg(m_baby, who.id());
    }

    /// The roles in `who`'s heads, by baby.
    static QMap<QString, QString> babies(HttpPerson &who)
    {
        QMap<QString, QString> roles;
        const QJsonObject heads = who.get(headsPath).json();
        for (const QJsonValue &head : heads[QStringLiteral("babies")].toArray()) {
            roles.insert(head[QStringLiteral("babyId")].toString(),
                         head[QStringLiteral("role")].toString());
        }
        return roles;
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<HttpPerson> m_sam;
    std::unique_ptr<HttpPerson> m_alex;
    QString m_baby;
};

QTEST_GUILESS_MAIN(TestIdlePath)
#include "tst_idlepath.moc"
