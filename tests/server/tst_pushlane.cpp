// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/work/pushlane.h"
#include "tests/server/serverworld.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace weehours;
using namespace weehours::server;

namespace {

/// Collects a lane's answers by the number given with each push.
class Answers
{
public:
    [[nodiscard]] PushLane::Done take(int number)
    {
        return [this, number](const Result<PushResponse> &answer) {
            const std::lock_guard lock(m_mutex);
            m_codes[number] = answer ? QStringLiteral("taken") : answer.error().code;
            if (answer)
                m_versions[number] = answer->results.first().version;
        };
    }
    /// The error code of each, or `taken`.
    [[nodiscard]] QMap<int, QString> codes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_codes;
    }
    [[nodiscard]] QList<qint64> versions() const
    {
        const std::lock_guard lock(m_mutex);
        return m_versions.values();
    }
    [[nodiscard]] bool areAll(int count) const { return codes().size() == count; }

private:
    mutable std::mutex m_mutex;
    QMap<int, QString> m_codes;
    QMap<int, qint64> m_versions;
};

/// The value of one line of the metrics page; -1 if it is missing.
int valueOf(const Metrics &metrics, const QByteArray &series)
{
    for (const QByteArray &line : metrics.page({}).split('\n')) {
        if (line.startsWith(series + ' '))
            return line.sliced(series.size() + 1).toInt();
    }
    return -1;
}

} // namespace

/// The threads that push for all clients, on each engine.
class tst_PushLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void whatWaitsSharesATransaction();
    void pushesOfOneBabyKeepTheirOrder();
    void aFullQueueIsUnavailableAtOnce();
    void allThatWaitAtTheEndAreAnswered();
    void lanesOfTwoServersShareADatabase();

private:
    /// Runs `body` while every writer for `baby` has to wait, on any connection.
    template <typename Body>
    void whileLocked(ServerWorld &world, const BabyId &baby, Body body)
    {
        const auto store = world.database.open();
        const auto done = store->database().transact([&](Transaction &transaction) -> Result<void> {
            auto locked = EntityWriter::lock(transaction, baby, world.clock.now());
            if (!locked)
                return std::unexpected(locked.error());
            body();
            return {};
        });
        QVERIFY(done);
    }
};

void tst_PushLane::whatWaitsSharesATransaction()
{
    constexpr int pushes = 40;
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId first = world.baby(sam);
    Metrics metrics;
    PushLane lane(metrics, 1, 100);
    QVERIFY(lane.start([&]() -> Result<std::unique_ptr<Services>> { return world.connect(); }));
    Answers answers;
    whileLocked(world, first, [&] {
        lane.post(Push(sam, {first, {world.createFeed(world.newEntity())}}), answers.take(0));
        QTRY_COMPARE(lane.load().busy, 1U);
        for (int i = 1; i <= pushes; ++i)
            lane.post(Push(sam, {first, {world.createFeed(world.newEntity())}}), answers.take(i));
        QCOMPARE(lane.load().waiting, std::size_t(pushes));
        QVERIFY(answers.codes().isEmpty());
    });
    QTRY_VERIFY(answers.areAll(pushes + 1));
    for (const QString &code : answers.codes())
        QCOMPARE(code, QStringLiteral("taken"));
    QCOMPARE(valueOf(metrics, "weehours_push_group_size_count"), 2);
    QCOMPARE(valueOf(metrics, "weehours_push_group_size_sum"), pushes + 1);
    QCOMPARE(valueOf(metrics, "weehours_push_group_size_bucket{le=\"1\"}"), 1);
    QCOMPARE(valueOf(metrics, "weehours_push_group_size_bucket{le=\"64\"}"), 2);
    QCOMPARE(world.sync.pull(sam, first, {}, 1000)->checksum, world.checksumOfSnapshot(sam, first));
}

void tst_PushLane::pushesOfOneBabyKeepTheirOrder()
{
    constexpr int pushes = 200;
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const BabyId other = world.baby(sam);
    Metrics metrics;
    PushLane lane(metrics, 3, 2 * pushes);
    QVERIFY(lane.start([&]() -> Result<std::unique_ptr<Services>> { return world.connect(); }));
    Answers answers;
    Answers others;
    for (int i = 0; i < pushes; ++i) {
        lane.post(Push(sam, {baby, {world.createFeed(world.newEntity())}}), answers.take(i));
        lane.post(Push(sam, {other, {world.createFeed(world.newEntity())}}), others.take(i));
    }
    QTRY_VERIFY(answers.areAll(pushes) && others.areAll(pushes));
    QCOMPARE(answers.versions(), countTo(2 + pushes).sliced(2));
    QCOMPARE(others.versions(), countTo(2 + pushes).sliced(2));
}

void tst_PushLane::aFullQueueIsUnavailableAtOnce()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    Metrics metrics;
    PushLane lane(metrics, 1, 2);
    QVERIFY(lane.start([&]() -> Result<std::unique_ptr<Services>> { return world.connect(); }));
    Answers answers;
    whileLocked(world, baby, [&] {
        lane.post(Push(sam, {baby, {world.createFeed(world.newEntity())}}), answers.take(0));
        QTRY_COMPARE(lane.load().busy, 1U);
        for (int i = 1; i <= 3; ++i)
            lane.post(Push(sam, {baby, {world.createFeed(world.newEntity())}}), answers.take(i));
        QCOMPARE(answers.codes(), (QMap<int, QString>{{3, QString(codes::unavailable)}}));
    });
    QTRY_VERIFY(answers.areAll(4));
    QCOMPARE(answers.versions(), (QList<qint64>{3, 4, 5}));
}

void tst_PushLane::allThatWaitAtTheEndAreAnswered()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    Metrics metrics;
    PushLane lane(metrics, 1, 100);
    QVERIFY(lane.start([&]() -> Result<std::unique_ptr<Services>> { return world.connect(); }));
    Answers answers;
    std::thread stopping;
    whileLocked(world, baby, [&] {
        lane.post(Push(sam, {baby, {world.createFeed(world.newEntity())}}), answers.take(0));
        QTRY_COMPARE(lane.load().busy, 1U);
        for (int i = 1; i < 5; ++i)
            lane.post(Push(sam, {baby, {world.createFeed(world.newEntity())}}), answers.take(i));
        stopping = std::thread([&] { lane.stop(); });
        QTRY_VERIFY(answers.areAll(4));
    });
    stopping.join();
    // The push that a thread was working on was finished.
    QCOMPARE(answers.codes().value(0), QStringLiteral("taken"));
    for (int i = 1; i < 5; ++i)
        QCOMPARE(answers.codes().value(i), QString(codes::unavailable));
    lane.post(Push(sam, {baby, {world.createFeed(world.newEntity())}}), answers.take(5));
    QCOMPARE(answers.codes().value(5), QString(codes::unavailable));
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(3));
}

void tst_PushLane::lanesOfTwoServersShareADatabase()
{
    constexpr int pushes = 300;
    constexpr int babies = 5;
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    QList<BabyId> all;
    for (int i = 0; i < babies; ++i)
        all.append(world.baby(sam));
    Metrics metrics;
    PushLane here(metrics, 2, pushes);
    PushLane there(metrics, 2, pushes);
    const auto open = [&]() -> Result<std::unique_ptr<Services>> { return world.connect(); };
    QVERIFY(here.start(open));
    QVERIFY(there.start(open));
    Answers answers;
    for (int i = 0; i < pushes; ++i) {
        PushLane &lane = i % 2 == 0 ? here : there;
        lane.post(Push(sam, {all[i % babies], {world.createFeed(world.newEntity())}}),
                  answers.take(i));
    }
    QTRY_VERIFY_WITH_TIMEOUT(answers.areAll(pushes), 20'000);
    for (const QString &code : answers.codes())
        QCOMPARE(code, QStringLiteral("taken"));
    for (const BabyId &baby : std::as_const(all)) {
        QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(2 + pushes / babies));
        QCOMPARE(world.sync.pull(sam, baby, {}, 1000)->checksum,
                 world.checksumOfSnapshot(sam, baby));
    }
}

QTEST_GUILESS_MAIN(tst_PushLane)

#include "tst_pushlane.moc"
