// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/timelineworld.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace weehours;

/// The rows of the log, and how they follow changes without a new read.
class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }

    void anEntryAppearsInItsPlace()
    {
        TimelineWorld w;
        const EntityId older = w.wee(60);
        const EntityId newer = w.wee(10);
        QSignalSpy inserted(&w.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&w.model, &QAbstractItemModel::modelReset);
        const EntityId between = w.wee(30);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(w.model.indexOf(newer).row(), 0);
        QCOMPARE(w.model.indexOf(between).row(), 1);
        QCOMPARE(w.model.indexOf(older).row(), 2);
        QVERIFY(w.agreesWithTheLog());
    }

    void anEditedTimeMovesTheRow()
    {
        TimelineWorld w;
        const EntityId a = w.wee(10);
        const EntityId b = w.wee(20);
        const EntityId c = w.wee(30);
        QPersistentModelIndex held(w.model.indexOf(a));
        QSignalSpy moved(&w.model, &QAbstractItemModel::rowsMoved);
        QVERIFY(w.profile.logbook.edit(a, {{"startedAt", w.minutesAgo(40).toString()}}));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(held.row(), 2);
        QCOMPARE(w.model.indexOf(b).row(), 0);
        QCOMPARE(w.model.indexOf(c).row(), 1);
        QVERIFY(w.profile.logbook.edit(a, {{"startedAt", w.minutesAgo(25).toString()}}));
        QCOMPARE(held.row(), 1);
        QVERIFY(w.profile.logbook.edit(a, {{"notes", "stays where it is"}}));
        QCOMPARE(moved.size(), 2);
        QVERIFY(w.agreesWithTheLog());
    }

    void aDeletedEntryGoesAndComesBack()
    {
        TimelineWorld w;
        w.wee(10);
        const EntityId id = w.wee(20);
        w.wee(30);
        QSignalSpy removed(&w.model, &QAbstractItemModel::rowsRemoved);
        QVERIFY(w.profile.logbook.remove(id));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.at(0).at(1).toInt(), 1);
        QVERIFY(!w.model.indexOf(id).isValid());
        QVERIFY(w.profile.logbook.undoBook.undo());
        QCOMPARE(w.model.indexOf(id).row(), 1);
    }

    void anotherBabysEntriesStayAway()
    {
        TimelineWorld w;
        const EntityId mine = w.wee(5);
        const BabyId other = w.profile.addBaby();
        QVERIFY(w.profile.logbook.add(other, "nappy", {{"type", "poo"}}));
        QCOMPARE(w.model.rowCount(), 1);
        w.model.setBaby(other);
        QCOMPARE(w.model.rowCount(), 1);
        QVERIFY(!w.model.indexOf(mine).isValid());
        w.model.setBaby({});
        QCOMPARE(w.model.rowCount(), 0);
    }

    void itReadsBackAPageAtATime()
    {
        TimelineWorld w;
        constexpr int further = TimelineModel::pageSize / 2;
        for (int n = 0; n < TimelineModel::pageSize + further; ++n)
            w.wee(n);
        w.model.setBaby(w.baby);
        QCOMPARE(w.model.rowCount(), TimelineModel::pageSize);
        QVERIFY(w.model.canFetchMore({}));

        // An entry beyond the fetched pages is not shown until its page is fetched, and is not
        // lost.
        const EntityId old = w.wee(100'000);
        QVERIFY(!w.model.indexOf(old).isValid());
        const EntityId last = w.model.entryAt(w.model.rowCount() - 1).id();
        QVERIFY(w.profile.logbook.edit(last, {{"startedAt", w.minutesAgo(90'000).toString()}}));
        QVERIFY(!w.model.indexOf(last).isValid());
        QVERIFY(w.agreesWithTheLog());

        w.model.fetchMore({});
        QVERIFY(!w.model.canFetchMore({}));
        QCOMPARE(w.model.rowCount(), TimelineModel::pageSize + further + 1);
        QCOMPARE(w.model.indexOf(old).row(), w.model.rowCount() - 1);
        QVERIFY(w.agreesWithTheLog());
    }

    void theFirstRowOfADayCarriesItsHead()
    {
        TimelineWorld w; // it is noon
        const auto head = [&w](int row) {
            return w.model.index(row).data(TimelineModel::DayTitleRole).toString();
        };
        w.wee(10);
        w.wee(13 * 60);
        QCOMPARE(head(0), QString("Today, Sunday 22 November"));
        QCOMPARE(head(1), QString("Yesterday"));
        QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
        const EntityId newest = w.wee(5);
        QCOMPARE(head(0), QString("Today, Sunday 22 November"));
        QVERIFY(head(1).isEmpty());
        // The row that lost its day heading needs a new layout.
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QVERIFY(w.profile.logbook.remove(newest));
        QVERIFY(!head(0).isEmpty());

        w.profile.clock.instant = w.profile.clock.instant.plusMsecs(msecsPerDay);
        w.model.refreshDay();
        QCOMPARE(head(0), QString("Yesterday"));
        QCOMPARE(head(1), QString("Saturday 21 November"));
    }

    void anotherCaregiversEntryIsNewUntilSeen()
    {
        TimelineWorld w;
        const EntityId own = w.wee(20);
        const EntityId theirs = w.arrive(10);
        QVERIFY(w.model.indexOf(theirs).data(TimelineModel::IsNewRole).toBool());
        QVERIFY(!w.model.indexOf(own).data(TimelineModel::IsNewRole).toBool());
        QCOMPARE(w.model.indexOf(theirs).data(TimelineModel::WhoRole).toString(), QString("Sam"));
        QCOMPARE(w.model.indexOf(own).data(TimelineModel::WhoRole).toString(), QString("you"));
        QCOMPARE(w.newRows(), 1);
        w.model.markSeen(theirs);
        QVERIFY(!w.model.indexOf(theirs).data(TimelineModel::IsNewRole).toBool());

        const EntityId gone = w.arrive(8);
        w.arrive(8, sam, gone, true);
        QCOMPARE(w.newRows(), 0);
        w.arrive(6);
        w.arrive(7);
        QCOMPARE(w.newRows(), 2);
    }

    void ownEntriesFromAnotherComputerAreNotNews()
    {
        TimelineWorld w;
        const Person me = w.signIn();
        const EntityId id = w.arrive(5, me);
        QVERIFY(w.model.indexOf(id).data(TimelineModel::IsOwnRole).toBool());
        QVERIFY(!w.model.indexOf(id).data(TimelineModel::IsNewRole).toBool());
    }

    void aRowSaysAllOfItselfToAScreenReader()
    {
        TimelineWorld w;
        const EntityId id = w.arrive(10);
        const QString text = w.model.indexOf(id).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(text, QString("Today, Sunday 22 November, 11:50, Wee, logged by Sam, new"));
        const EntityId own = w.wee(5);
        const auto spoken = [&] {
            return w.model.indexOf(own).data(Qt::AccessibleTextRole).toString();
        };
        // Without an account nothing waits to be sent.
        QVERIFY(spoken().endsWith("logged by you"));
        w.signIn();
        QVERIFY(spoken().endsWith("logged by you, waiting to be sent"));
    }

    void aDayBeginsWhenTheHouseholdSays()
    {
        TimelineWorld w; // it is noon
        w.wee(10);
        w.wee(7 * 60);  // 5:00
        w.wee(13 * 60); // 23:00
        const auto head = [&w](int row) {
            return w.model.index(row).data(TimelineModel::DayTitleRole).toString();
        };
        QVERIFY(head(1).isEmpty());
        QCOMPARE(head(2), QString("Yesterday"));
        w.model.setDayStart(6);
        QCOMPARE(head(1), QString("Yesterday"));
        QVERIFY(head(2).isEmpty());
    }

    void aNightIsShownOnBothSidesOfMidnight()
    {
        TimelineWorld w; // it is noon
        w.wee(10);
        const auto sleep = w.profile.logbook.add(w.baby, "sleep",
                                                 {{"startedAt", w.minutesAgo(15 * 60).toString()},
                                                  {"endedAt", w.minutesAgo(5 * 60).toString()}});
        QVERIFY(sleep);
        w.wee(8 * 60);
        const auto night = [&w](int row) {
            return w.model.index(row).data(TimelineModel::NightRole).toString();
        };
        const int row = w.model.indexOf(sleep->id()).row();
        QCOMPARE(row, 2);
        QCOMPARE(night(row), QString("asleep until 7:00"));
        QVERIFY(night(0).isEmpty());
        // A longer sleep changes the numbers in the day's heading.
        QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
        QVERIFY(w.profile.logbook.edit(sleep->id(),
                                       {{"endedAt", w.minutesAgo(4 * 60).toString()}}));
        QCOMPARE(night(row), QString("asleep until 8:00"));
        const auto touchesHead = [row](const QList<QVariant> &change) {
            return change.at(2).value<QList<int>>().contains(TimelineModel::NightRole)
                   && change.at(0).toModelIndex().row() <= row;
        };
        QVERIFY(std::any_of(changed.cbegin(), changed.cend(), touchesHead));
        // Under a filter they are not shown.
        EntryFilter nappies;
        nappies.kind = "nappy";
        w.model.setFilter(nappies);
        QCOMPARE(w.model.rowCount(), 2);
    }

    void itStaysRightThroughAThousandRandomChanges_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("the whole log") << QString();
        QTest::newRow("one kind of it") << "nappy";
    }

    void itStaysRightThroughAThousandRandomChanges()
    {
        QFETCH(const QString, kind);
        TimelineWorld w;
        EntryFilter filter;
        filter.kind = kind;
        w.model.setFilter(filter);
        QRandomGenerator random(20261122);
        QSignalSpy reset(&w.model, &QAbstractItemModel::modelReset);
        for (int step = 0; step < 1000; ++step) {
            const int rows = w.model.rowCount();
            const auto some = [&] { return w.model.entryAt(random.bounded(rows)).id(); };
            const qint64 minutes = random.bounded(3 * 24 * 60);
            switch (rows < 5 ? 0 : random.bounded(5)) {
            case 0: QVERIFY(!w.wee(minutes).isNull()); break;
            case 1: QVERIFY(!w.arrive(minutes).isNull()); break;
            case 2:
                QVERIFY(w.profile.logbook.edit(some(),
                                               {{"startedAt", w.minutesAgo(minutes).toString()}}));
                break;
            case 3: QVERIFY(w.profile.logbook.remove(some())); break;
            default:
                if (w.profile.logbook.undoBook.lastChanged())
                    (void)w.profile.logbook.undoBook.undo();
                break;
            }
            QVERIFY2(w.agreesWithTheLog(), qPrintable(QString("step %1").arg(step)));
        }
        QCOMPARE(reset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
