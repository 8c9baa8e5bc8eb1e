// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/entrywords.h"
#include "ui/words/translation.h"

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

    // Translators have to go before the application does.
    void cleanupTestCase() { m_translation.reset(); }

    void anAgeIsToldInTheUnitThatParentsCountIn()
    {
        const QDate birth(2026, 10, 1);
        QCOMPARE(ageText(birth, birth), QString("0 days"));
        QCOMPARE(ageText(birth, birth.addDays(1)), QString("1 day"));
        QCOMPARE(ageText(birth, birth.addDays(14)), QString("2 weeks"));
        QCOMPARE(ageText(birth, birth.addDays(52)), QString("7 weeks, 3 days"));
        QCOMPARE(ageText(birth, birth.addMonths(6)), QString("6 months"));
        QCOMPARE(ageText(birth, birth.addMonths(6).addDays(-1)), QString("25 weeks, 6 days"));
        QCOMPARE(ageText(birth, birth.addMonths(25)), QString("2 years, 1 month"));
        QCOMPARE(ageText(birth, birth.addDays(-1)), QString());
        QCOMPARE(ageText({}, birth), QString());
    }

    void spansOfTimeAreShort()
    {
        QCOMPARE(durationText(-5), QString("0 s"));
        QCOMPARE(sumText(0), QString("0 min"));
        QCOMPARE(sumText(59 * msecsPerSecond), QString("0 min"));
        QCOMPARE(sumText(64 * msecsPerMinute), QString("1 h 04"));
        QCOMPARE(durationText(59'999), QString("59 s"));
        QCOMPARE(durationText(38 * msecsPerMinute), QString("38 min"));
        QCOMPARE(durationText(2 * msecsPerHour), QString("2 h"));
        QCOMPARE(durationText(64 * msecsPerMinute), QString("1 h 04"));
        QCOMPARE(clockText(38 * msecsPerMinute + 12'000), QString("0:38:12"));
        QCOMPARE(agoText(Instant{0}, Instant{30'000}), QString("just now"));
        QCOMPARE(agoText(Instant{0}, Instant{112 * msecsPerMinute}), QString("1 h 52 ago"));
        QCOMPARE(agoText(Instant{0}, Instant{3 * msecsPerDay}), QString("3 days ago"));
    }

    void aTypedLineIsToldBack()
    {
        const Instant now = Instant::parse(u"2026-11-22T14:30:00Z").value_or(Instant{});
        const auto told = [now](const char *line) {
            const auto entry = parseQuickLine(QString::fromUtf8(line), now);
            return entry ? quickWords(*entry, now) : entry.error().detail;
        };
        QCOMPARE(told("b 120 f 14:05"), QString("Bottle · 120 ml formula · 14:05"));
        QCOMPARE(told("left 12 right 8"), QString("Breast, 20 min · left 12 · right 8 · 14:10"));
        QCOMPARE(told("s"), QString("Asleep since 14:30"));
        QCOMPARE(told("s 13:10-14:25"), QString("Slept 1 h 15 · 13:10–14:25"));
        QCOMPARE(told("n poo yellow runny"), QString("Poo, yellow · runny · 14:30"));
        QCOMPARE(told("b 60 # a burp"), QString("Bottle · 60 ml · 14:30 · a burp"));
    }
};

QTEST_GUILESS_MAIN(TestEntryWords)
#include "tst_entrywords.moc"
