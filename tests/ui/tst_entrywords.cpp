// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "ui/kinds/entrywords.h"
#include "ui/sync/syncwords.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"
#include "ui/words/translation.h"
#include "ui/words/unbroken.h"

#include <QTest>

using namespace weehours;

class TestEntryWords : public QObject
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

    void aNumberIsNotTornFromItsUnit()
    {
        const auto marked = [](const char *words) {
            return unbroken(QString::fromUtf8(words)).replace(QChar::Nbsp, u'_');
        };
        QCOMPARE(marked("2 feeds, 190 ml · 6 h 35 asleep"), "2_feeds, 190_ml · 6_h_35 asleep");
        QCOMPARE(marked("highest 38.9 °C at 2:05"), "highest 38.9_°C at 2:05");
        QCOMPARE(marked("<b>6 lb 3 oz</b> (45 min)"), "<b>6_lb_3_oz</b> (45_min)");
        QCOMPARE(marked("4 of at most 4 in 24 h: 2:10"), "4_of at most 4_in 24_h: 2:10");
        QCOMPARE(marked("4 hours, 2 grams, 3 milestones"), "4_hours, 2_grams, 3_milestones");
        QCOMPARE(marked("<b>Since 7:10:</b> 5 feeds · 4 nappies"),
                 "<b>Since 7:10:</b> 5_feeds · 4_nappies");
        QCOMPARE(marked("Monday 23 November, room 5 above"), "Monday 23 November, room 5 above");
        QCOMPARE(unbroken(durationText(64 * msecsPerMinute)).count(u' '), 0);
    }

    void anAgeIsInTheUnitThatParentsCountIn()
    {
        const QDate birth(2026, 10, 1);
        QCOMPARE(ageText(birth, birth), QString("born today"));
        QCOMPARE(ageText(birth, birth.addDays(1)), QString("1 day"));
        QCOMPARE(ageText(birth, birth.addDays(14)), QString("2 weeks"));
        QCOMPARE(ageText(birth, birth.addDays(52)), QString("7 weeks, 3 days"));
        QCOMPARE(ageText(birth, birth.addMonths(6)), QString("6 months"));
        QCOMPARE(ageText(birth, birth.addMonths(6).addDays(-1)), QString("25 weeks, 6 days"));
        QCOMPARE(ageText(birth, birth.addMonths(25)), QString("2 years, 1 month"));
        QCOMPARE(ageText(birth, birth.addDays(-1)), QString());
        QCOMPARE(ageText({}, birth), QString());
    }

    void aBreastFeedIsAsLongAsItsSides()
    {
        const auto told = [](int left, int right) {
            Entry feed;
            feed.entity.entityType = QString(kind::feed);
            feed.entity.data = {{"method", "breast"},
                                {"startedAt", "2026-11-28T08:05:00.000Z"},
                                {"endedAt", "2026-11-28T09:00:00.000Z"},
                                {"leftSeconds", left},
                                {"rightSeconds", right}};
            return entryTitle(feed) + u'|' + entryDetail(feed, feed.startedAt());
        };
        QCOMPARE(told(102, 0), QString("Breast, 2 min|left 2"));
        QCOMPARE(told(750, 510), QString("Breast, 22 min|left 13 · right 9"));
        QCOMPARE(told(20, 0), QString("Breast, under 1 min|left 1"));
    }

    void aConflictNamesTheDayOnlyWhereItIsNotToday()
    {
        const Instant now = *Instant::parse(u"2026-11-28T20:00:00.000Z");
        ToldConflict told;
        told.conflict.mine.entityType = QString(kind::feed);
        told.conflict.mine.op = Op::Update;
        told.conflict.mine.updatedAt = *Instant::parse(u"2026-11-28T08:05:00.000Z");
        told.conflict.mine.payload = {{"amountMl", 100}};
        told.conflict.lost = QStringList{"amountMl"};
        told.winner = Person{{}, "Sam"};
        told.wonAt = *Instant::parse(u"2026-11-27T23:50:00.000Z");
        Entity current;
        current.entityType = QString(kind::feed);
        for (const auto &[start, title] :
             {std::pair("2026-11-28T07:10:00.000Z", "Two versions of one entry: Feed, 7:10"),
              std::pair("2026-11-27T07:10:00.000Z",
                        "Two versions of one entry: Feed, yesterday 7:10"),
              std::pair("2026-11-22T07:10:00.000Z",
                        "Two versions of one entry: Feed, Sun 22 Nov 7:10")}) {
            current.data = {{"method", "bottle"}, {"amountMl", 110}, {"startedAt", start}};
            told.conflict.current = current;
            QCOMPARE(conflictTitle(told, now), QString(title));
        }
        QCOMPARE(conflictWords(told, std::nullopt, now),
                 QString("You set <b>100 ml</b> (8:05); Sam set <b>110 ml</b> (yesterday 23:50), "
                         "which counts for now."));
    }

    void aBabyThatIsToComeIsDue()
    {
        const QDate due(2026, 12, 24);
        QCOMPARE(dueText(due, due.addDays(-52)), QString("due in 7 weeks"));
        QCOMPARE(dueText(due, due.addDays(-14)), QString("due in 2 weeks"));
        QCOMPARE(dueText(due, due.addDays(-13)), QString("due in 13 days"));
        QCOMPARE(dueText(due, due.addDays(-1)), QString("due in 1 day"));
        QCOMPARE(dueText(due, due), QString());
        QCOMPARE(dueText({}, due), QString());
    }

    void aTimeOfAnotherZoneSaysSo()
    {
        const Instant morning = Instant::parse(u"2026-11-28T15:00:00Z").value_or(Instant{});
        QCOMPARE(zoneText(morning, "America/New_York"), QString("10:00 in New York"));
        QCOMPARE(zoneText(morning, "Europe/London"), QString());
        // Another zone with the same offset.
        QCOMPARE(zoneText(morning, "Europe/Lisbon"), QString());
        QCOMPARE(zoneText(morning, "No/Where"), QString());
        QCOMPARE(zoneText(morning, ""), QString());
        Entry wee;
        wee.entity.entityType = "nappy";
        wee.entity.data = {
            {"startedAt", morning.toString()}, {"type", "wee"}, {"zone", "America/New_York"}};
        QCOMPARE(entryDetail(wee, morning), QString("10:00 in New York"));
    }

    void spansOfTimeAreShort()
    {
        QCOMPARE(durationText(-5), QString("under 1 min"));
        QCOMPARE(sumText(0), QString("0 min"));
        QCOMPARE(sumText(59 * msecsPerSecond), QString("0 min"));
        QCOMPARE(sumText(64 * msecsPerMinute), QString("1 h 04"));
        QCOMPARE(durationText(59'999), QString("under 1 min"));
        QCOMPARE(durationText(38 * msecsPerMinute), QString("38 min"));
        QCOMPARE(durationText(2 * msecsPerHour), QString("2 h"));
        QCOMPARE(durationText(64 * msecsPerMinute), QString("1 h 04"));
        QCOMPARE(clockText(38 * msecsPerMinute + 12'000), QString("0:38:12"));
        QCOMPARE(agoText(Instant{0}, Instant{30'000}), QString("just now"));
        QCOMPARE(agoText(Instant{0}, Instant{112 * msecsPerMinute}), QString("1 h 52 ago"));
        QCOMPARE(agoText(Instant{0}, Instant{3 * msecsPerDay}), QString("3 days ago"));
    }

    void aSpanIsAsLongAsItsTimesSay()
    {
        Entry sleep;
        sleep.entity.entityType = "sleep";
        sleep.entity.data = {{"startedAt", "2026-11-22T08:05:50Z"},
                             {"endedAt", "2026-11-22T08:22:10Z"}};
        QCOMPARE(entryTitle(sleep), QString("Slept 17 min"));
        sleep.entity.data.insert("endedAt", "2026-11-22T08:05:58Z");
        QCOMPARE(entryTitle(sleep), QString("Slept under 1 min"));
    }

    void theClockCountsAsThePersonWants()
    {
        const Instant morning = Instant::parse(u"2026-11-22T09:40:00Z").value_or(Instant{});
        const Instant evening = Instant::parse(u"2026-11-22T21:40:00Z").value_or(Instant{});
        setClockHours(ClockHours::Twelve);
        QCOMPARE(timeText(morning).toUpper(), QString("9:40 AM"));
        QCOMPARE(timeText(evening).toUpper(), QString("9:40 PM"));
        QCOMPARE(hourText(13).toUpper(), QString("1 PM"));
        QLocale::setDefault(QLocale("en-US"));
        setClockHours(ClockHours::TwentyFour);
        QCOMPARE(timeText(evening), QString("21:40"));
        QCOMPARE(hourText(13), QString("13:00"));
        setClockHours(ClockHours::Local);
        QVERIFY(timeText(evening).contains("9:40"));
        QVERIFY(!timeText(evening).contains("21"));
        QLocale::setDefault(QLocale("en-GB"));
        QCOMPARE(timeText(evening), QString("21:40"));
    }

    void aTypedLineIsRepeatedInWords()
    {
        const Instant now = Instant::parse(u"2026-11-22T14:30:00Z").value_or(Instant{});
        const auto told = [now](const char *line) {
            const auto entry = parseQuickLine(QString::fromUtf8(line), now);
            return entry ? quickWords(*entry, now) : errorText(entry.error());
        };
        QCOMPARE(told("b 120 f 14:05"), QString("Bottle · 120 ml formula · 14:05"));
        QCOMPARE(told("left 12 right 8"), QString("Breast, 20 min · left 12 · right 8 · 14:10"));
        QCOMPARE(told("left"), QString("Breast since 14:30 · on the left"));
        QCOMPARE(told("s"), QString("Asleep since 14:30"));
        QCOMPARE(told("s 13:10-14:25"), QString("Slept 1 h 15 · 13:10–14:25"));
        QCOMPARE(told("n poo yellow runny"), QString("Poo, yellow · runny · 14:30"));
        QCOMPARE(told("b 60 # a burp"), QString("Bottle · 60 ml · 14:30 · a burp"));
        // The day is named unless it is today.
        QCOMPARE(told("b 60 23:50"), QString("Bottle · 60 ml · yesterday 23:50"));
        QCOMPARE(told("n wee fri 9:40"), QString("Wee · Fri 20 Nov 9:40"));
        QCOMPARE(told("s 20:00"), QString("Asleep since yesterday 20:00"));
        QCOMPARE(told("s 20:00-6:00"), QString("Slept 10 h · yesterday · 20:00–6:00"));
        QCOMPARE(told("n wee 24 dec 9:40"), QString("Wee · Wed 24 Dec 2025 9:40"));
    }
};

QTEST_GUILESS_MAIN(TestEntryWords)
#include "tst_entrywords.moc"
