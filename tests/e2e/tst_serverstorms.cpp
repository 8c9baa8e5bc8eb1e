// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/serverprocess.h"
#include "tests/e2e/streamreader.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <thread>
#include <vector>

#include <sys/resource.h>

using namespace weehours::e2e;

namespace {

/// A phone that logs without a pause, and repeats each push until it is answered.
class Phone
{
public:
    Phone(const HttpPerson &person, quint16 port, QString baby)
        : m_person(person), m_port(port), m_baby(std::move(baby))
    {
    }

    void runUntil(const std::atomic<bool> &over)
    {
        while (!over && m_trouble.isEmpty())
            logOne();
    }

    /// The version of each acknowledged mutation.
    [[nodiscard]] const std::map<QString, qint64> &acknowledged() const { return m_acknowledged; }
    /// Connections that ended without an answer, and answers that the database was unavailable.
    [[nodiscard]] int cut() const { return m_cut; }
    [[nodiscard]] int refused() const { return m_refused; }
    /// Refused pushes whose mutations turned out to be applied.
    [[nodiscard]] int untrue() const { return m_untrue; }
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    void logOne()
    {
        QJsonArray mutations;
        const QString entity = HttpPerson::newId();
        for (int i = 0; i < 3; ++i) {
            QJsonObject create = HttpPerson::mutation("create", "feed",
                                                      i == 0 ? entity : HttpPerson::newId(),
                                                      {{"method", "bottle"},
                                                       {"startedAt", "2026-11-22T07:14:03.120Z"},
                                                       {"amountMl", 90 + i}});
            // Earlier than the edit that follows, even within the same millisecond.
            create["updatedAt"] = "2026-11-22T07:14:03.120Z";
            mutations.append(create);
        }
        mutations.append(HttpPerson::mutation("update", "feed", entity, {{"notes", "warm"}}));
        const QJsonObject push{{"babyId", m_baby}, {"mutations", mutations}};

        bool cut = false;
        for (int status = 0; status != 200 && m_trouble.isEmpty();) {
            if (!m_connection)
                m_connection = std::make_unique<HttpPerson>(m_port, m_person);
            const auto answer = m_connection->call("POST", "/api/sync/push", push);
            status = answer.status;
            if (status == 200) {
                keep(answer.json().value("results").toArray(), cut);
            } else if (status == 0) {
                cut = true;
                ++m_cut;
                m_connection.reset();
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            } else if (status == 503 && answer.code() == "unavailable"
                       && answer.headers.contains("retry-after")) {
                ++m_refused;
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            } else {
                m_trouble = QString("%1 %2").arg(status).arg(answer.code());
            }
        }
    }

    void keep(const QJsonArray &results, bool cut)
    {
        if (results.size() != 4)
            m_trouble = "results are missing";
        for (const QJsonValue &result : results) {
            if (result["status"] != QLatin1StringView("applied"))
                m_trouble = result["status"].toString();
            m_acknowledged[result["mutationId"].toString()] = result["version"].toInteger();
        }
        if (results.first()["replayed"].toBool() && !cut)
            ++m_untrue;
    }

    const HttpPerson &m_person;
    quint16 m_port;
    QString m_baby;
    std::unique_ptr<HttpPerson> m_connection;
    std::map<QString, qint64> m_acknowledged;
    int m_cut = 0;
    int m_refused = 0;
    int m_untrue = 0;
    QString m_trouble;
};

} // namespace

/// Faults of a server while several phones push to it. Whatever it acknowledged must be there
/// afterwards, exactly once, and it must keep working.
class TestServerStorms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void killed_data() { addDatabases(); }
    void killed();
    void askedToStop_data() { addDatabases(); }
    void askedToStop();
    void diskFull();
    void databaseAway();

private:
    static void addDatabases();
    void open(bool postgresql);
    /// Runs the phones during `gusts` faults, and then checks the result.
    void weather(int gusts, const std::function<void()> &gust);
    static void rest(int atLeastMsecs, int atMostMsecs);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ThrowAwayDatabase> m_database;
    std::unique_ptr<ServerProcess> m_server;
    int m_refused = 0;
    int m_untrue = 0;
};

void TestServerStorms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestServerStorms::cleanup()
{
    m_server.reset();
    m_database.reset();
    m_folder.reset();
}

void TestServerStorms::addDatabases()
{
    QTest::addColumn<bool>("postgresql");
    QTest::newRow("SQLite") << false;
    if (ThrowAwayDatabase::isPossible())
        QTest::newRow("PostgreSQL") << true;
}

void TestServerStorms::open(bool postgresql)
{
    if (postgresql)
        m_database = std::make_unique<ThrowAwayDatabase>();
    m_server = std::make_unique<ServerProcess>(postgresql
                                                   ? "postgresql:" + m_database->connection()
                                                   : "sqlite:" + m_folder->filePath("log.db"));
    QVERIFY(m_server->start());
}

void TestServerStorms::rest(int atLeastMsecs, int atMostMsecs)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(
        QRandomGenerator::global()->bounded(atLeastMsecs, atMostMsecs + 1)));
}

void TestServerStorms::weather(int gusts, const std::function<void()> &gust)
{
    if (QTest::currentTestFailed())
        return;
    constexpr int phoneCount = 4;
    const auto port = static_cast<quint16>(QUrl(m_server->url()).port());
    HttpPerson sam(port, "Sam");
    QCOMPARE(sam.signUp().status, 201);
    const QString baby = sam.createBaby();
    QVERIFY(!baby.isEmpty());

    std::atomic<bool> over = false;
    std::vector<Phone> phones;
    phones.reserve(phoneCount);
    for (int i = 0; i < phoneCount; ++i)
        phones.emplace_back(sam, port, baby);
    std::vector<std::thread> threads;
    threads.reserve(phoneCount);
    for (Phone &phone : phones)
        threads.emplace_back([&] { phone.runUntil(over); });
    for (int i = 0; i < gusts && !QTest::currentTestFailed(); ++i) {
        rest(20, 100);
        gust();
    }
    // After the faults every phone is served.
    rest(50, 50);
    over = true;
    for (std::thread &thread : threads)
        thread.join();
    if (QTest::currentTestFailed())
        return;

    HttpPerson later(port, sam);
    StreamReader reader(baby, 1000);
    while (reader.pull(later)) {
    }
    QCOMPARE(reader.trouble(), QString());
    QCOMPARE(reader.checksum(), reader.ownChecksum());
    int cut = 0;
    size_t count = 0;
    m_refused = 0;
    m_untrue = 0;
    for (const Phone &phone : phones) {
        QCOMPARE(phone.trouble(), QString());
        for (const auto &[mutation, version] : phone.acknowledged())
            QCOMPARE(reader.seqOf(mutation), version);
        count += phone.acknowledged().size();
        cut += phone.cut();
        m_refused += phone.refused();
        m_untrue += phone.untrue();
    }
    // The baby and its owner; every unacknowledged push was repeated until it was acknowledged.
    QCOMPARE(reader.head(), static_cast<qint64>(count) + 2);
    qInfo("%zu mutations taken, %d requests cut, %d refused, %d of them taken all the same", count,
          cut, m_refused, m_untrue);
}

void TestServerStorms::killed()
{
    QFETCH(bool, postgresql);
    open(postgresql);
    weather(20, [this] {
        m_server->kill();
        QVERIFY(m_server->start());
    });
}

void TestServerStorms::askedToStop()
{
    QFETCH(bool, postgresql);
    open(postgresql);
    weather(5, [this] {
        QVERIFY(m_server->stop());
        QVERIFY(m_server->start());
    });
    // Every push that had begun was answered, so no phone has to ask whether it was applied.
    QCOMPARE(m_untrue, 0);
}

void TestServerStorms::diskFull()
{
    open(false);
    weather(10, [this] {
        const auto pid = static_cast<pid_t>(m_server->pid());
        rlimit before = {};
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, nullptr, &before), 0);
        // The disk is full now, or after a few more writes.
        const rlimit tight = {QRandomGenerator::global()->bounded(4096U, 1U << 18U),
                              before.rlim_max};
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &tight, nullptr), 0);
        rest(20, 80);
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &before, nullptr), 0);
    });
    QVERIFY(m_refused > 0);
    QCOMPARE(m_untrue, 0);
}

void TestServerStorms::databaseAway()
{
    if (!ThrowAwayDatabase::isPossible())
        QSKIP("There is no PostgreSQL to test with: WEEHOURS_TEST_PG is not set.");
    open(true);
    weather(10, [this] {
        QVERIFY(m_database->goAway());
        rest(20, 80);
        const auto port = static_cast<quint16>(QUrl(m_server->url()).port());
        RawClient operatorsClient(port);
        QCOMPARE(operatorsClient.request("GET", "/readyz").status, 503);
        QCOMPARE(operatorsClient.request("GET", "/healthz").status, 200);
        QVERIFY(m_database->comeBack());
    });
    QVERIFY(m_refused > 0);
}

QTEST_GUILESS_MAIN(TestServerStorms)
#include "tst_serverstorms.moc"
