// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/merge.h"
#include "tests/protocol/concurrentedits.h"

#include <QTest>

#include <rapidcheck.h>

using namespace weehours;

namespace {

const BabyId baby(QUuid(2, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0));

/// The state of a server that applies mutations one by one.
class Server
{
public:
    void take(const Mutation &mutation, qsizetype author)
    {
        const auto known = m_entities.constFind(mutation.entityId);
        const Person person{
            UserId(QUuid(3, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, static_cast<uchar>(author))), {}};
        const auto outcome = merge(known == m_entities.cend() ? nullptr : &*known, mutation, person,
                                   baby, m_head + 1,
                                   Instant::parse(u"2026-11-22T07:00:00Z").value());
        RC_ASSERT(outcome.status != MutationStatus::Invalid);
        if (outcome.writes() || outcome.restamps)
            m_entities.insert(mutation.entityId, *outcome.after);
        if (outcome.writes()) {
            ++m_head;
            RC_ASSERT(outcome.after->entity.version == m_head);
        }
    }

    [[nodiscard]] qint64 head() const { return m_head; }

    /// The content of the entries, including deleted ones, without parts that depend on the order.
    [[nodiscard]] QJsonObject content() const
    {
        QJsonObject content;
        for (const StampedEntity &stamped : m_entities) {
            QJsonObject data = stamped.entity.data;
            data.insert("deleted", stamped.entity.deleted);
            content.insert(stamped.entity.entityId.toString(), data);
        }
        return content;
    }

private:
    QHash<EntityId, StampedEntity> m_entities;
    qint64 m_head = 0;
};

Server serverAfter(const ConcurrentEdits &edits, const QList<qsizetype> &order)
{
    Server server;
    for (const Mutation &mutation : edits.history)
        server.take(mutation, 0);
    RC_ASSERT(server.head() == edits.history.size());
    QList<QList<Mutation>> queues = edits.queues;
    for (const qsizetype author : order)
        server.take(queues[author].takeFirst(), author);
    return server;
}

} // namespace

class TestMergeOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrderEndsInTheSame()
    {
        QVERIFY(rc::check("concurrent mutations end in the same entities in any order", [] {
            const auto edits = ConcurrentEdits::draw();
            const auto one = serverAfter(edits, edits.drawOrder());
            const auto other = serverAfter(edits, edits.drawOrder());
            RC_ASSERT(one.content() == other.content());
        }));
    }
};

QTEST_APPLESS_MAIN(TestMergeOrder)
#include "tst_mergeorder.moc"
