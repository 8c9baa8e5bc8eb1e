// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/profilefixture.h"

#include <QTest>

using namespace weehours;

namespace {

const UserId self(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-00000000000a")));
const UserId sam(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-00000000000b")));

/// A profile with its own log and one that Sam shares.
struct TwoMias : ProfileFixture
{
    explicit TwoMias(const QJsonObject &theirs = {{"name", "Mia"}}, Role role = Role::Editor)
    {
        own = logbook.addBaby({{"name", "mia "}, {"birthDate", "2026-09-06"}})->entity.babyId;
        shared = ids.next<BabyId>();
        Transaction tx(store.database);
        (void)store.babies.put(tx, shared, role, Access::Shared);
        (void)store.babies.moveCursor(tx, shared, {}, QStringLiteral("c1"));
        (void)store.babies.setCaregivers(tx, shared,
                                         {{self, "Alex", role, clock.instant},
                                          {sam, "Sam", Role::Owner, clock.instant}});
        (void)store.entries.confirm(tx, {QString(kind::baby), entityIdOf(shared), shared, 1,
                                         clock.instant, false, Person{sam, "Sam"}, theirs});
        (void)tx.commit();
        feed.announce();
    }
    [[nodiscard]] QList<Entry> of(const BabyId &baby) const
    {
        EntryQuery query;
        query.babyId = baby;
        return logbook.entries(query).value();
    }
    [[nodiscard]] bool isArchived(const BabyId &baby) const
    {
        return logbook.find(entityIdOf(baby)).value()->flag(field::archived);
    }

    BabyId own;
    BabyId shared;
};

} // namespace

/// Two people may each have started a log of their baby before one was shared.
class TestTwoLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreNoticedAndJoinedInOneStepOfUndo()
    {
        TwoMias p;
        const auto bottle = p.logbook.add(p.own, "feed", {{"method", "bottle"}, {"amountMl", 91}});
        QVERIFY(p.logbook.add(p.own, "nappy", {{"type", "wee"}}));
        QVERIFY(p.logbook.add(p.shared, "bath", {}));
        const auto found = p.logbook.splitLogs.find().value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0).own.entity.babyId, p.own);
        QCOMPARE(found.at(0).shared.entity.babyId, p.shared);
        QCOMPARE(found.at(0).entries, 2);

        QCOMPARE(p.logbook.splitLogs.join(p.own, p.shared).value(), 2);
        QCOMPARE(p.of(p.shared).size(), 3);
        QVERIFY(p.isArchived(p.own));
        QVERIFY(!p.isArchived(p.shared));
        QVERIFY(p.logbook.splitLogs.find()->isEmpty());
        const auto copies = p.of(p.shared);
        const bool hasBottle = std::ranges::any_of(copies, [&](const Entry &entry) {
            return entry.entity.data == bottle->entity.data && entry.id() != bottle->id();
        });
        QVERIFY(hasBottle);

        QCOMPARE(p.logbook.undoBook.undo()->what, Undone::Join);
        QCOMPARE(p.of(p.shared).size(), 1);
        QCOMPARE(p.of(p.own).size(), 2);
        QVERIFY(!p.isArchived(p.own));
        QVERIFY(p.logbook.undoBook.redo());
        QCOMPARE(p.of(p.shared).size(), 3);
    }

    void twoBabiesStayTwo()
    {
        TwoMias p;
        QVERIFY(p.logbook.duplicates.keepBoth(entityIdOf(p.own), entityIdOf(p.shared)));
        QVERIFY(p.logbook.splitLogs.find()->isEmpty());
    }

    void anotherNameOrBirthDateOrALogToReadOnlyIsNoMatter()
    {
        QVERIFY(TwoMias({{"name", "Leo"}}).logbook.splitLogs.find()->isEmpty());
        QVERIFY(TwoMias({{"name", "Mia"}, {"birthDate", "2025-01-01"}})
                    .logbook.splitLogs.find()
                    ->isEmpty());
        QVERIFY(TwoMias({{"name", "Mia"}}, Role::Viewer).logbook.splitLogs.find()->isEmpty());
        QCOMPARE(TwoMias({{"name", "MIA"}, {"birthDate", "2026-09-06"}})
                     .logbook.splitLogs.find()
                     ->size(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestTwoLogs)
#include "tst_twologs.moc"
