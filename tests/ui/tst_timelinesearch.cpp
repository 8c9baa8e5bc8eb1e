// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "tests/ui/timelineworld.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/searchwords.h"
#include "ui/words/translation.h"

#include <QSignalSpy>
#include <QTest>

using namespace weehours;

/// The log under a filter: matches by words and by author, and how they follow changes.
class TestTimelineSearch : public QObject
{
    Q_OBJECT

    std::optional<Translation> m_translation;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/London");
        m_translation.emplace();
        m_translation->setLanguage("en-GB");
    }

    // Translators must be destroyed before the application.
    void cleanupTestCase() { m_translation.reset(); }

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
        QTest::newRow("a number and its unit") << "120 ml" << 1;
        QTest::newRow("a part of a number") << "12" << 0;
        QTest::newRow("a running timer") << "asleep" << 1;
        QTest::newRow("what no row says any more") << "slept" << 0;
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
        filter.words = searchWords(text, w.profile.clock.instant);
        w.model.setFilter(filter);
        QTRY_VERIFY(!w.model.isSearching());
        QCOMPARE(w.model.rowCount(), found);
        w.model.setFilter({});
        QCOMPARE(w.model.rowCount(), 5);
    }

    void whatARowReadsIsFound_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en-GB", "en-US", "de", "fr", "es"})
            QTest::newRow(language) << QString(language);
    }

    void whatARowReadsIsFound()
    {
        QFETCH(const QString, language);
        m_translation->setLanguage(language);
        TimelineWorld w;
        const auto add = [&w](const char *kindName, QJsonObject fields, int minutes = 90) {
            fields.insert("startedAt", w.minutesAgo(minutes).toString());
            return w.profile.logbook.add(w.baby, kindName, fields).has_value();
        };
        const QString end = w.minutesAgo(26).toString();
        QVERIFY(add("feed", {{"method", "bottle"}, {"amountMl", 120}, {"milk", "formula"}}));
        QVERIFY(add("feed", {{"method", "bottle"}}));
        QVERIFY(add("feed", {{"method", "breast"}, {"leftSeconds", 720}, {"rightSeconds", 60}}));
        QVERIFY(add("feed", {{"method", "breast"}, {"endedAt", end}, {"endSide", "left"}}));
        QVERIFY(add("feed", {{"method", "breast"}, {"endSide", "right"}}, 21));
        QVERIFY(add("sleep", {{"place", "pram"}}));
        QVERIFY(add("sleep", {{"endedAt", end}}));
        QVERIFY(add("nappy", {{"type", "mixed"}, {"colour", "green"}, {"rash", true}}));
        QVERIFY(add("nappy", {{"type", "dry"}, {"potty", true}, {"zone", "America/New_York"}}));
        QVERIFY(add("solids", {{"food", "Carrot"}, {"reaction", "loved"}, {"amountG", 20}}));
        QVERIFY(add("pumping", {{"totalMl", 110}, {"leftMl", 60}, {"rightMl", 50}}));
        QVERIFY(add("growth", {{"weightG", 6420}, {"heightMm", 610}, {"standing", true}}));
        QVERIFY(add("growth", {{"headMm", 399}}));
        QVERIFY(add("medication",
                    {{"name", "Vigantol"}, {"amountMilli", 2000}, {"unit", "drops"}}));
        QVERIFY(add("medication", {{"name", "Ibu"}, {"amountMilli", 2500}, {"unit", "ml"}}));
        QVERIFY(add("temperature", {{"centiC", 3840}, {"site", "armpit"}}));
        QVERIFY(add("bath", {}));
        QVERIFY(add("activity", {{"activity", "tummy_time"}, {"endedAt", end}}));
        QVERIFY(add("activity", {{"activity", "other"}, {"name", "Baby swimming"}}));
        QVERIFY(add("note", {{"notes", "laughed aloud"}}));
        QVERIFY(add("milestone", {{"title", "Rolled over"}}));
        QVERIFY(add("vaccination", {{"name", "6-in-1"}, {"dose", 2}, {"site", "left thigh"}}));
        const Instant now = w.profile.clock.instant;
        const auto everyWordIsFound = [&w, now] {
            w.model.setFilter({});
            QList<Entry> entries;
            for (int row = 0; row < w.model.rowCount(); ++row)
                entries.append(w.model.entryAt(row));
            for (const Entry &entry : std::as_const(entries)) {
                const QString text = entryTitle(entry) + u' ' + entryDetail(entry, now);
                const QStringList words = text.simplified().split(u' ') << text;
                for (const QString &word : words) {
                    EntryFilter filter;
                    filter.words = searchWords(word, now);
                    w.model.setFilter(filter);
                    QTRY_VERIFY(!w.model.isSearching());
                    QVERIFY2(w.model.indexOf(entry.id()).isValid(),
                             qPrintable(word + " of " + text));
                }
            }
        };
        everyWordIsFound();
        QStringList kindsThere;
        EntityId running;
        w.model.setFilter({});
        for (int row = 0; row < w.model.rowCount(); ++row) {
            const Entry &entry = w.model.entryAt(row);
            kindsThere.append(entry.kind());
            if (entry.kind() == kind::feed && entry.isRunning())
                running = entry.id();
        }
        for (const KindSpec &spec : kinds())
            QVERIFY2(!spec.isLogEntry || kindsThere.contains(spec.name), spec.name.data());
        QVERIFY(w.profile.logbook.edit(running, {{"pausedAt", w.minutesAgo(5).toString()}}));
        everyWordIsFound();
    }

    void aSearchFollowsTheLogWhileItIsShown()
    {
        TimelineWorld w;
        const EntityId mine = w.wee(10);
        EntryFilter filter;
        filter.words = searchWords("rash", w.profile.clock.instant);
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
        filter.words = searchWords("needle", w.profile.clock.instant);
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
