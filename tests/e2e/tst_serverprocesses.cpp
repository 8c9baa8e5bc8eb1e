// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/serverprocess.h"
#include "tests/e2e/streamreader.h"
#include "tests/server/httpperson.h"

#include <QTest>
#include <QUrl>

#include <atomic>
#include <barrier>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

using namespace weehours;
using namespace weehours::e2e;

namespace {

QJsonObject feedPayload(int amountMl)
{
    return {
        {"method", "bottle"}, {"startedAt", "2026-11-22T07:14:03.120Z"}, {"amountMl", amountMl}};
}

QJsonObject pushOf(const QString &baby, const QJsonArray &mutations)
{
    return {{"babyId", baby}, {"mutations", mutations}};
}

} // namespace

/// Two server processes on one PostgreSQL.
class TestServerProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void manyWritersLeaveNoGapAndNoReaderMissesOne();
    void oneMutationAtBothAtOnceMakesOneEvent();

private:
    [[nodiscard]] static quint16 portOf(const ServerProcess &server)
    {
        return static_cast<quint16>(QUrl(server.url()).port());
    }
    quint16 port(int which) const { return portOf(which % 2 == 0 ? *m_one : *m_other); }

    std::unique_ptr<ThrowAwayDatabase> m_database;
    std::unique_ptr<ServerProcess> m_one;
    std::unique_ptr<ServerProcess> m_other;
};

void TestServerProcesses::init()
{
    if (!ThrowAwayDatabase::isPossible())
        QSKIP("There is no PostgreSQL to test with: WEEHOURS_TEST_PG is not set.");
    m_database = std::make_unique<ThrowAwayDatabase>();
    const QString location = "postgresql:" + m_database->connection();
    m_one = std::make_unique<ServerProcess>(location);
    m_other = std::make_unique<ServerProcess>(location);
    QVERIFY(m_one->start());
    QVERIFY(m_other->start());
}

void TestServerProcesses::cleanup()
{
    m_one.reset();
    m_other.reset();
    m_database.reset();
}

void TestServerProcesses::manyWritersLeaveNoGapAndNoReaderMissesOne()
{
    constexpr int writers = 16;
    constexpr int rounds = 20;
    HttpPerson sam(port(0), "Sam");
    QCOMPARE(sam.signUp().status, 201);
    const QString baby = sam.createBaby();
    QVERIFY(!baby.isEmpty());

    std::mutex mutex;
    std::map<QString, qint64> acknowledged;
    QStringList troubles;
    std::atomic<int> writing = writers;
    std::vector<std::thread> threads;
    threads.reserve(writers + 2);
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            HttpPerson person(port(writer), sam);
            QStringList mine;
            std::map<QString, qint64> taken;
            QString trouble;
            // Only this author writes these entries, so it has seen all their versions.
            qint64 seen = 0;
            for (int round = 0; trouble.isEmpty() && round < rounds; ++round) {
                QJsonArray mutations;
                const QString old = mine.isEmpty() ? QString() : mine.at(round * 7 % mine.size());
                for (int i = 0; i <= round % 3; ++i) {
                    mine.append(HttpPerson::newId());
                    mutations.append(HttpPerson::mutation("create", "feed", mine.last(),
                                                          feedPayload(90)));
                }
                if (!old.isEmpty()) {
                    const bool deletes = round % 4 == 1;
                    const QJsonObject payload = deletes ? QJsonObject()
                                                        : feedPayload(100 + round % 800);
                    mutations.append(HttpPerson::mutation(deletes ? "delete" : "create", "feed",
                                                          old, payload, seen));
                }
                const auto answer = person.call("POST", "/api/sync/push", pushOf(baby, mutations));
                if (answer.status != 200)
                    trouble = QString("push: %1 %2").arg(answer.status).arg(answer.code());
                const QJsonArray results = answer.json().value("results").toArray();
                for (const QJsonValue &result : results) {
                    if (result["status"] != QLatin1StringView("applied"))
                        trouble = "push: " + result["status"].toString();
                    const qint64 version = result["version"].toInteger();
                    taken[result["mutationId"].toString()] = version;
                    seen = std::max(seen, version);
                }
            }
            --writing;
            const std::lock_guard lock(mutex);
            acknowledged.merge(taken);
            if (!trouble.isEmpty())
                troubles.append(trouble);
        });
    }
    // One reads small pages from the first process, the other large pages from the second.
    StreamReader small(baby, 7);
    StreamReader large(baby, 1000);
    for (StreamReader *reader : {&small, &large}) {
        threads.emplace_back([&, reader] {
            HttpPerson person(port(reader == &large ? 1 : 0), sam);
            for (bool last = false; !last && reader->trouble().isEmpty();) {
                last = writing == 0;
                while (reader->pull(person))
                    last = false;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    QCOMPARE(troubles, QStringList());
    QVERIFY(acknowledged.size() >= std::size_t(writers * rounds));
    for (const StreamReader *reader : {&small, &large}) {
        QCOMPARE(reader->trouble(), QString());
        QCOMPARE(reader->checksum(), reader->ownChecksum());
        for (const auto &[mutation, version] : acknowledged) {
            // A mutation that changed nothing made no event.
            if (const qint64 seq = reader->seqOf(mutation); seq != 0)
                QCOMPARE(seq, version);
        }
    }
    QCOMPARE(small.head(), large.head());
    qInfo("%lld events of %zu mutations, in %d threads of writers at 2 processes", small.head(),
          acknowledged.size(), writers);
}

void TestServerProcesses::oneMutationAtBothAtOnceMakesOneEvent()
{
    constexpr int rounds = 150;
    HttpPerson sam(port(0), "Sam");
    QCOMPARE(sam.signUp().status, 201);
    const QString baby = sam.createBaby();

    std::vector<QJsonObject> requests;
    for (int round = 0; round < rounds; ++round) {
        QJsonArray mutations;
        // Now and then a push creates a baby, for which there is no row to lock yet.
        const bool makesBaby = round % 5 == 4;
        const QString its = makesBaby ? HttpPerson::newId() : baby;
        if (makesBaby)
            mutations.append(HttpPerson::mutation("create", "baby", its, {{"name", "Robin"}}));
        mutations.append(HttpPerson::mutation("create", "feed", HttpPerson::newId(),
                                              feedPayload(90)));
        requests.push_back(pushOf(its, mutations));
    }
    std::vector<QJsonArray> answers[2];
    std::barrier together(2);
    std::vector<std::thread> threads;
    for (int which = 0; which < 2; ++which) {
        threads.emplace_back([&, which] {
            HttpPerson person(port(which), sam);
            for (const QJsonObject &request : requests) {
                together.arrive_and_wait();
                answers[which].push_back(
                    person.call("POST", "/api/sync/push", request).json()["results"].toArray());
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    int firstWon = 0;
    for (size_t round = 0; round < rounds; ++round) {
        const QJsonArray one = answers[0][round];
        const QJsonArray other = answers[1][round];
        QCOMPARE(one.size(), requests[round]["mutations"].toArray().size());
        QCOMPARE(other.size(), one.size());
        for (qsizetype i = 0; i < one.size(); ++i) {
            QVERIFY(one[i]["replayed"].toBool() != other[i]["replayed"].toBool());
            QCOMPARE(one[i]["status"], QJsonValue("applied"));
            QCOMPARE(one[i]["status"], other[i]["status"]);
            QCOMPARE(one[i]["version"], other[i]["version"]);
        }
        firstWon += other[0]["replayed"].toBool() ? 1 : 0;
    }
    qInfo("the first process was earlier in %d of %d rounds", firstWon, rounds);
    StreamReader reader(baby, 1000);
    while (reader.pull(sam)) {
    }
    QCOMPARE(reader.trouble(), QString());
    QCOMPARE(reader.head(), 2 + rounds * 4 / 5);
    QCOMPARE(reader.checksum(), reader.ownChecksum());
}

QTEST_GUILESS_MAIN(TestServerProcesses)
#include "tst_serverprocesses.moc"
