// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/protocol/concurrentedits.h"
#include "tests/server/serverworld.h"

#include <QTest>

#include <rapidcheck.h>

using namespace weehours;
using namespace weehours::server;

namespace {

/// A baby with enough caregivers for `ConcurrentEdits`, and one server that takes the edits
/// repeatedly, each time for other entries with other ids.
class Household
{
public:
    Household()
    {
        m_people.append(m_world.person(QStringLiteral("Sam")));
        m_baby = m_world.baby(m_people[0]);
        for (const char *name : {"Alex", "Kim", "Lee"}) {
            m_people.append(m_world.person(name));
            m_world.join(m_people[0], m_baby, m_people.last(), Role::Editor);
        }
    }

    /// The final content of the entries if the mutations come in this order: several of one author
    /// in one push, and some pushes repeated later.
    QJsonObject contentAfter(const ConcurrentEdits &edits, const QList<qsizetype> &order)
    {
        ++m_run;
        const qint64 start = headOf(m_people[0]);
        // One by one: an edit can name a base version only once the server has assigned it.
        for (const Mutation &mutation : edits.history)
            take(0, {mutation}, start);
        RC_ASSERT(headOf(m_people[0]) == start + edits.history.size());

        QList<QList<Mutation>> queues = edits.queues;
        QList<std::pair<qsizetype, QList<Mutation>>> pushes;
        for (const qsizetype author : order) {
            if (pushes.isEmpty() || pushes.last().first != author)
                pushes.emplaceBack(author, QList<Mutation>());
            pushes.last().second.append(queues[author].takeFirst());
        }
        for (qsizetype i = 0; i < pushes.size(); ++i) {
            take(pushes[i].first, pushes[i].second, start);
            const auto &[author, mutations] = pushes[*rc::gen::inRange<qsizetype>(0, i + 1)];
            const qint64 before = headOf(m_people[0]);
            for (const MutationResult &result : take(author, mutations, start))
                RC_ASSERT(result.replayed);
            RC_ASSERT(headOf(m_people[0]) == before);
        }
        return content();
    }

private:
    QList<MutationResult> take(qsizetype author, QList<Mutation> mutations, qint64 start)
    {
        for (Mutation &mutation : mutations) {
            if (mutation.baseVersion > 0)
                mutation.baseVersion += start;
            mutation.entityId = EntityId(ofThisRun(mutation.entityId.uuid()));
            mutation.mutationId = MutationId(ofThisRun(mutation.mutationId.uuid()));
        }
        const auto pushed = m_world.sync.push(m_people[author], {m_baby, mutations});
        RC_ASSERT(pushed.has_value());
        for (const MutationResult &result : pushed->results)
            RC_ASSERT(result.status != MutationStatus::Invalid);
        return pushed->results;
    }

    /// Maps the id to this run's; the order of the ids is kept.
    [[nodiscard]] QUuid ofThisRun(QUuid id) const
    {
        id.data4[6] = static_cast<uchar>(m_run >> 8);
        id.data4[5] = static_cast<uchar>(m_run);
        return id;
    }

    qint64 headOf(const Caller &caller)
    {
        const auto events = m_world.sync.pull(caller, m_baby, m_cursor, 1000);
        RC_ASSERT(events.has_value());
        m_cursor = events->cursor;
        if (!events->events.isEmpty())
            m_head = events->events.last().seq;
        return m_head;
    }

    QJsonObject content()
    {
        QJsonObject content;
        QString after;
        do {
            const auto page = m_world.sync.snapshot(m_people[0], m_baby, after, 2000, true);
            RC_ASSERT(page.has_value());
            for (const Entity &entity : page->entities) {
                QUuid id = entity.entityId.uuid();
                if (id != ofThisRun(id))
                    continue;
                id.data4[5] = id.data4[6] = 0;
                content.insert(id.toString(), entity.deleted ? QJsonValue() : entity.data);
            }
            after = page->after;
        } while (!after.isEmpty());
        return content;
    }

    ServerWorld m_world;
    BabyId m_baby;
    QList<Caller> m_people;
    std::optional<QString> m_cursor;
    qint64 m_head = 0;
    uint m_run = 0;
};

} // namespace

class tst_SyncOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void anyOrderOfConcurrentMutationsEndsInTheSameEntities();
    void whatAFastClockStampedInOnePushStaysInOrder();
};

void tst_SyncOrder::anyOrderOfConcurrentMutationsEndsInTheSameEntities()
{
    Household household;
    QVERIFY(rc::check("concurrent mutations end in the same entities in any order", [&] {
        const auto edits = ConcurrentEdits::draw();
        const auto one = household.contentAfter(edits, edits.drawOrder());
        const auto other = household.contentAfter(edits, edits.drawOrder());
        RC_ASSERT(one == other);
    }));
}

void tst_SyncOrder::whatAFastClockStampedInOnePushStaysInOrder()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    const qint64 version = world.push(sam, baby, world.createFeed(feed)).version;
    QList<Mutation> edits;
    for (const int amountMl : {100, 110, 120})
        edits.prepend(world.updateFeed(feed, {{QStringLiteral("amountMl"), amountMl}}, version));
    // The last edit in the push has the smallest id, and all are stamped an hour ahead.
    for (qsizetype i = 0; i < edits.size(); ++i)
        edits[i].updatedAt = world.clock.now().plusMsecs(msecsPerHour + i);
    const auto pushed = world.sync.push(sam, {baby, edits});
    QVERIFY(pushed);
    for (const MutationResult &result : pushed->results)
        QCOMPARE(result.status, MutationStatus::Applied);
    QCOMPARE(pushed->results.last().entity->data.value("amountMl").toInt(), 100);
    QCOMPARE(pushed->results.last().entity->updatedAt, world.clock.now());
}

QTEST_GUILESS_MAIN(tst_SyncOrder)

#include "tst_syncorder.moc"
