// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/postgrespair.h"
#include "tests/e2e/serverprocess.h"
#include "tests/e2e/streamreader.h"
#include "tests/server/httpperson.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace weehours;
using namespace weehours::e2e;

namespace {

constexpr int writers = 4;
constexpr std::size_t someWrites = 50;
constexpr int patience = 60'000; // milliseconds

/// The mutations that the server has acknowledged.
class Acknowledged
{
public:
    void add(const QString &mutation)
    {
        const std::lock_guard lock(m_mutex);
        m_mutations.push_back(mutation);
    }
    /// Waits until there are so many; false if that takes too long. Processes events meanwhile:
    /// the server blocks once the pipe that it logs to is full.
    bool waitFor(std::size_t count)
    {
        return QTest::qWaitFor([&] { return this->count() >= count; }, patience);
    }
    std::size_t count()
    {
        const std::lock_guard lock(m_mutex);
        return m_mutations.size();
    }
    /// Once nobody adds any more.
    [[nodiscard]] const std::vector<QString> &all() const { return m_mutations; }

private:
    std::mutex m_mutex;
    std::vector<QString> m_mutations;
};

} // namespace

/// A server on a primary with a synchronous standby: what was acknowledged outlives the primary.
class TestStandby : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasAcknowledgedIsLostWithThePrimary()
    {
        if (!PostgresPair::isPossible())
            QSKIP("PostgreSQL is not installed.");
        PostgresPair pair;
        QVERIFY2(pair.start(), qPrintable(pair.trouble()));
        ServerProcess server("postgresql:" + pair.connection());
        QVERIFY(server.start());
        const auto port = static_cast<quint16>(QUrl(server.url()).port());
        HttpPerson sam(port, "Sam");
        QCOMPARE(sam.signUp().status, 201);
        const QString baby = sam.createBaby();
        QVERIFY(!baby.isEmpty());

        Acknowledged acknowledged;
        std::atomic<bool> goesOn = true;
        std::vector<std::thread> threads;
        threads.reserve(writers);
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&] {
                auto person = std::make_unique<HttpPerson>(port, sam);
                QJsonObject mutation;
                while (goesOn) {
                    // What was not answered goes again as it was.
                    if (mutation.isEmpty())
                        mutation = HttpPerson::mutation("create", "feed", HttpPerson::newId(),
                                                        {{"method", "bottle"},
                                                         {"startedAt", "2026-11-22T07:14:03.120Z"},
                                                         {"amountMl", 90}});
                    const auto answer = person->call("POST", "/api/sync/push",
                                                     {{"babyId", baby},
                                                      {"mutations", QJsonArray{mutation}}});
                    const QJsonValue result = answer.json()["results"][0];
                    if (answer.status != 200 || result["status"] != QLatin1StringView("applied")) {
                        person = std::make_unique<HttpPerson>(port, sam);
                        continue;
                    }
                    acknowledged.add(mutation["mutationId"].toString());
                    mutation = {};
                }
            });
        }
        const auto end = [&] {
            goesOn = false;
            for (std::thread &thread : threads)
                thread.join();
            threads.clear();
        };
        const bool isBusy = acknowledged.waitFor(someWrites);
        pair.killPrimary();
        QElapsedTimer timer;
        timer.start();
        const std::size_t before = acknowledged.count();
        const bool isPromoted = pair.promote();
        const qint64 promotedAfter = timer.restart();
        // Those that were on their way, and some more.
        const bool isTaken = acknowledged.waitFor(before + writers + 1);
        const qint64 takenAfter = timer.elapsed();
        const bool isBusyAgain = acknowledged.waitFor(before + someWrites);
        end();
        QVERIFY(isBusy);
        QVERIFY2(isPromoted, qPrintable(pair.trouble()));
        QVERIFY2(isTaken && isBusyAgain,
                 qPrintable(QString("%1 before, %2 in all: ").arg(before).arg(acknowledged.count())
                            + server.log()));
        qInfo("promoted after %lld ms, taken again %lld ms later; %zu acknowledged before, %zu in "
              "all",
              promotedAfter, takenAfter, before, acknowledged.count());

        StreamReader reader(baby, 1000);
        HttpPerson other(port, sam);
        while (reader.pull(other)) {
        }
        QCOMPARE(reader.trouble(), QString());
        QCOMPARE(reader.checksum(), reader.ownChecksum());
        for (const QString &mutation : acknowledged.all())
            QVERIFY2(reader.seqOf(mutation) != 0, qPrintable(mutation + " is lost"));
    }
};

QTEST_GUILESS_MAIN(TestStandby)
#include "tst_standby.moc"
