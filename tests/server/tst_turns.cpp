// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ground/turns.h"

#include <QSet>
#include <QTest>

using namespace weehours::server;

/// Fairness of the queue: who waits how long, and who is dropped when it is full.
class tst_Turns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networksTakeTurnsBeforeTheirAccounts();
    void aNetworkOfManyAccountsLeavesPlacesToOthers();
    void anAccountLeavesPlacesToOthersOfItsNetwork();
    void whoWaitsAsLongAsOthersIsNotDisplaced();
    void whoComesNowAndThenDoesNotWaitForWhoComesAllTheTime();
    void whoIsNewGetsAPlaceAmongManyConstantNetworks();
    void whatCameFirstIsDoneFirst();
};

namespace {

/// A queue of jobs that return the names of their parties.
class Line
{
public:
    explicit Line(std::size_t capacity) : m_turns(capacity) {}

    /// Returns the name of the job that was dropped.
    QByteArray push(const Party &party)
    {
        const QByteArray name = party.join('/');
        Job job{[this, name](Services &) { m_heard = name; }, [this, name] { m_heard = name; }};
        const auto refused = m_turns.push(std::move(job), party);
        if (!refused)
            return {};
        refused->refuse();
        return std::exchange(m_heard, {});
    }
    QByteArray pop()
    {
        const auto job = m_turns.pop();
        if (!job)
            return {};
        job->refuse();
        return std::exchange(m_heard, {});
    }
    [[nodiscard]] std::size_t size() const { return m_turns.size(); }

private:
    Turns m_turns;
    QByteArray m_heard;
};

} // namespace

void tst_Turns::networksTakeTurnsBeforeTheirAccounts()
{
    Line line(10);
    for (const char *account : {"a", "b", "c"})
        QCOMPARE(line.push({"one", account}), QByteArray());
    QCOMPARE(line.push({"two", "d"}), QByteArray());
    QCOMPARE(line.pop(), QByteArray("one/a"));
    QCOMPARE(line.pop(), QByteArray("two/d"));
    QCOMPARE(line.pop(), QByteArray("one/b"));
    QCOMPARE(line.pop(), QByteArray("one/c"));
    QCOMPARE(line.pop(), QByteArray());
}

// Nine accounts with eight sign-ins each once filled the whole queue.
void tst_Turns::aNetworkOfManyAccountsLeavesPlacesToOthers()
{
    Line line(64);
    for (int i = 0; i < 100; ++i)
        (void)line.push({"known", "theirs", QByteArray::number(i % 9)});
    QCOMPARE(line.size(), 64U);
    for (int i = 0; i < 5; ++i)
        QVERIFY(line.push({"known", "ours", "sam"}).startsWith("known/theirs/"));
    QCOMPARE(line.size(), 64U);
    QVERIFY(line.pop().startsWith("known/theirs/"));
    QCOMPARE(line.pop(), QByteArray("known/ours/sam"));
}

void tst_Turns::anAccountLeavesPlacesToOthersOfItsNetwork()
{
    Line line(8);
    for (int i = 0; i < 20; ++i)
        (void)line.push({"home", "kit"});
    QCOMPARE(line.push({"home", "sam"}), QByteArray("home/kit"));
    QCOMPARE(line.pop(), QByteArray("home/kit"));
    QCOMPARE(line.pop(), QByteArray("home/sam"));
    // A party without jobs left gives up its turn.
    QCOMPARE(line.pop(), QByteArray("home/kit"));
    QCOMPARE(line.pop(), QByteArray("home/kit"));
}

void tst_Turns::whoWaitsAsLongAsOthersIsNotDisplaced()
{
    Line line(3);
    for (const char *network : {"one", "two", "three"})
        QCOMPARE(line.push({network}), QByteArray());
    QCOMPARE(line.push({"four"}), QByteArray("four"));
    QCOMPARE(line.push({"one"}), QByteArray("one"));
    QCOMPARE(line.pop(), QByteArray("one"));
    QCOMPARE(line.push({"four"}), QByteArray());
    QCOMPARE(line.pop(), QByteArray("two"));
}

void tst_Turns::whoComesNowAndThenDoesNotWaitForWhoComesAllTheTime()
{
    Line line(64);
    int flood = 0;
    const auto fill = [&] {
        while (line.push({"home", QByteArray::number(++flood % 9)}).isEmpty()) {
        }
    };
    for (int round = 0; round < 6; ++round) {
        fill();
        for (int i = 0; i < 20; ++i) {
            (void)line.pop();
            fill();
        }
        (void)line.push({"home", "sam"});
        QCOMPARE(line.pop(), QByteArray("home/sam"));
    }
    // Each of the nine gets its turn as well.
    QList<QByteArray> served;
    for (int i = 0; i < 9; ++i) {
        served.append(line.pop());
        fill();
    }
    QCOMPARE(QSet<QByteArray>(served.cbegin(), served.cend()).size(), 9);
}

// Each of the eighty waits with one job, so all places are taken by queues of the shortest length.
void tst_Turns::whoIsNewGetsAPlaceAmongManyConstantNetworks()
{
    constexpr qsizetype networks = 80;
    Line line(64);
    const auto flood = [&] {
        for (qsizetype i = 0; i < networks; ++i)
            (void)line.push({"new", QByteArray::number(i), "account"});
    };
    // Until each has had a turn.
    QSet<QByteArray> served;
    for (qsizetype i = 0; i < 3 * networks; ++i) {
        flood();
        served.insert(line.pop());
    }
    QCOMPARE(served.size(), networks);
    for (int round = 0; round < 3; ++round) {
        flood();
        QCOMPARE(line.size(), 64U);
        const QByteArray elsewhere = "elsewhere " + QByteArray::number(round);
        QVERIFY(!line.push({"new", elsewhere, "sam"}).contains(elsewhere));
        flood();
        const QByteArray next = line.pop();
        QVERIFY2(next.contains(elsewhere), next.constData());
        (void)line.pop();
    }
}

void tst_Turns::whatCameFirstIsDoneFirst()
{
    Line line(3);
    for (const char *job : {"1", "2", "3", "4"})
        (void)line.push({"one", job});
    QCOMPARE(line.pop(), QByteArray("one/1"));
    QCOMPARE(line.pop(), QByteArray("one/2"));
    QCOMPARE(line.pop(), QByteArray("one/3"));
    QCOMPARE(line.pop(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_Turns)

#include "tst_turns.moc"
