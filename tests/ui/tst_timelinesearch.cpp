// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/timelineworld.h"
#include "ui/kinds/searchwords.h"

#include <QSignalSpy>
#include <QTest>

using namespace weehours;

/// The log under a filter: matches by words and by author, and how they follow changes.
class TestTimelineSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }

    void aSearchFindsWhatIsWrittenAndWhatTheScreenSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("a note, in any case") << "CRÈME" << 1;
        QTest::newRow("part of a word") << "crè" << 1;
        QTest::newRow("what the screen calls a value") << "yellow" << 1;
        QTest::newRow("a kind") << "nappy" << 3;
        QTest::newRow("two words") << "poo crème" << 1;
        QTest::newRow("two that do not meet") << "wee crème" << 0;
        QTest::newRow("an amount") << "120" << 1;
        QTest::newRow("names of fields are not text") << "startedAt" << 0;
        QTest::newRow("wildcards are letters") << "100%" << 1;
        QTest::newRow("no wildcard") << "1%0" << 0;
        QTest::newRow("a quotation mark") << "\"nap\"" << 1;
    }

    void aSearchFindsWhatIsWrittenAndWhatTheScreenSays()
    {
        QFETCH(const QString, text);
        QFETCH(const int, found);
        TimelineWorld w;
        w.wee(5);
        Logbook &log = w.profile.logbook;
        QVERIFY(log.add(w.baby, "nappy",
                        {{"type", "poo"}, {"colour", "yellow"}, {"notes", "Crème on"}}));
        QVERIFY(log.add(w.baby, "nappy", {{"type", "wee"}, {"notes", "100% dry?"}}));
        QVERIFY(log.add(w.baby, "feed", {{"method", "bottle"}, {"amountMl", 120}}));
        QVERIFY(log.add(w.baby, "sleep", {{"place", "a \"nap\""}}));
        EntryFilter filter;
        filter.words = searchWords(text);
        w.model.setFilter(filter);
        QTRY_VERIFY(!w.model.isSearching());
        QCOMPARE(w.model.rowCount(), found);
        w.model.setFilter({});
        QCOMPARE(w.model.rowCount(), 5);
    }

    void aSearchFollowsTheLogWhileItIsShown()
    {
        TimelineWorld w;
        const EntityId mine = w.wee(10);
        EntryFilter filter;
        filter.words = searchWords("rash");
        w.model.setFilter(filter);
        QCOMPARE(w.model.rowCount(), 0);
        QSignalSpy reset(&w.model, &QAbstractItemModel::modelReset);
        w.wee(5);
        QCOMPARE(w.model.rowCount(), 0);
        QVERIFY(w.profile.logbook.edit(mine, {{"notes", "a rash?"}}));
        QCOMPARE(w.model.rowCount(), 1);
        QVERIFY(w.profile.logbook.edit(mine, {{"notes", "nothing"}}));
        QCOMPARE(w.model.rowCount(), 0);
        QVERIFY(w.profile.logbook.undoBook.undo());
        QCOMPARE(w.model.rowCount(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void whoMadeItIsAFilterToo()
    {
        TimelineWorld w;
        const Person me = w.signIn();
        w.arrive(10);
        const EntityId own = w.arrive(5, me);
        w.wee(3);
        EntryFilter filter;
        filter.creator = sam.id;
        w.model.setFilter(filter);
        QCOMPARE(w.model.rowCount(), 1);
        filter.creator = me.id;
        filter.orNobody = true;
        w.model.setFilter(filter);
        QCOMPARE(w.model.rowCount(), 2);
        QVERIFY(w.model.indexOf(own).isValid());
        // An entry of others that arrives under a filter is still new when the whole log is back.
        const EntityId theirs = w.arrive(1);
        QVERIFY(!w.model.indexOf(theirs).isValid());
        w.model.setFilter({});
        QVERIFY(w.model.indexOf(theirs).data(TimelineModel::IsNewRole).toBool());
    }

    void aSearchGoesFarBackInSteps()
    {
        TimelineWorld w;
        QVERIFY(w.profile.logbook.add(
            w.baby, "nappy",
            {{"type", "wee"}, {"notes", "needle"}, {"startedAt", w.minutesAgo(9000).toString()}}));
        for (int n = 0; n < 600; ++n)
            w.wee(n);
        EntryFilter filter;
        filter.words = searchWords("needle");
        w.model.setFilter(filter);
        QVERIFY(w.model.isSearching());
        QCOMPARE(w.model.rowCount(), 0);
        QTRY_COMPARE(w.model.rowCount(), 1);
        QTRY_VERIFY(!w.model.isSearching());
        QVERIFY(!w.model.canFetchMore({}));
    }
};

QTEST_GUILESS_MAIN(TestTimelineSearch)
#include "tst_timelinesearch.moc"
