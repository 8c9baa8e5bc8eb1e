// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/quickline.h"

#include <QDateTime>
#include <QTest>

using namespace weehours;

namespace {

/// Fields as "name=value" in the order of their names, with instants as local "day H:mm", so that
/// an expectation is one line.
QString told(const QuickEntry &entry)
{
    QStringList parts{entry.kind};
    for (auto field = entry.fields.begin(); field != entry.fields.end(); ++field) {
        QString value = field.value().toVariant().toString();
        if (field.key().endsWith(QLatin1String("edAt"))) {
            value = QDateTime::fromMSecsSinceEpoch(Instant::parse(value)->msecs)
                        .toString(QStringLiteral("d'T'H:mm"));
        }
        parts.append(field.key() + u'=' + value);
    }
    return parts.join(u' ');
}

} // namespace

class TestQuickLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aLineBecomesAnEntry_data();
    void aLineBecomesAnEntry();
    void whatCannotBeReadIsRefusedInWords_data();
    void whatCannotBeReadIsRefusedInWords();
    void nothingTypedAtAnyMinuteLiesAhead();
    void aTimeInTheHourThatClocksSkipEnds();
    void anAmountMayBeInOunces_data();
    void anAmountMayBeInOunces();
    void babiesAreNamedByHowTheyBegin_data();
    void babiesAreNamedByHowTheyBegin();
    void aWordIsCompleted();

private:
    Instant m_now;
};

void TestQuickLine::initTestCase()
{
    qputenv("TZ", "Europe/London");
    m_now = Instant{QDateTime(QDate(2026, 11, 22), QTime(14, 30)).toMSecsSinceEpoch()};
}

void TestQuickLine::aLineBecomesAnEntry_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("b 120 f 14:05", "feed amountMl=120 method=bottle milk=formula startedAt=22T14:05");
    row("B 120ml M", "feed amountMl=120 method=bottle milk=breast_milk startedAt=22T14:30");
    row("bottle 90 ml mixed -15", "feed amountMl=90 method=bottle milk=mixed startedAt=22T14:15");
    row("f 120 f", "feed amountMl=120 method=bottle milk=formula startedAt=22T14:30");
    row("b", "feed method=bottle startedAt=22T14:30");
    row("b 23:50 60", "feed amountMl=60 method=bottle startedAt=21T23:50");
    row("b 60 14:00-14:20", "feed amountMl=60 endedAt=22T14:20 method=bottle startedAt=22T14:00");
    row("left 12 right 8", "feed endSide=right endedAt=22T14:30 leftSeconds=720 method=breast "
                           "rightSeconds=480 startedAt=22T14:10");
    row("r 8 9:40", "feed endSide=right endedAt=22T9:48 method=breast rightSeconds=480 "
                    "startedAt=22T9:40");
    row("left 12 14:29", "feed endSide=left leftSeconds=720 method=breast startedAt=22T14:29");
    row("f left 5", "feed endSide=left endedAt=22T14:30 leftSeconds=300 method=breast "
                    "startedAt=22T14:25");
    row("breast", "feed method=breast startedAt=22T14:30");
    row("left", "feed endSide=left method=breast startedAt=22T14:30");
    row("breast 13:00-13:25", "feed endedAt=22T13:25 method=breast startedAt=22T13:00");
    row("s", "sleep startedAt=22T14:30");
    row("s now", "sleep startedAt=22T14:30");
    row("s 13:10", "sleep startedAt=22T13:10");
    row("s 13:10-", "sleep startedAt=22T13:10");
    row("s 13:10-14:25", "sleep endedAt=22T14:25 startedAt=22T13:10");
    row("s 13:10–14:25", "sleep endedAt=22T14:25 startedAt=22T13:10");
    row("s 22:30-6:15", "sleep endedAt=22T6:15 startedAt=21T22:30");
    row("s 18:00-20:00", "sleep endedAt=21T20:00 startedAt=21T18:00");
    row("s 45m", "sleep endedAt=22T14:30 startedAt=22T13:45");
    row("s 1h30", "sleep endedAt=22T14:30 startedAt=22T13:00");
    row("s 12:00 1h", "sleep endedAt=22T13:00 startedAt=22T12:00");
    row("s -20m", "sleep startedAt=22T14:10");
    row("n poo yellow", "nappy colour=yellow startedAt=22T14:30 type=poo");
    row("n poo yellow runny rash -5",
        "nappy colour=yellow consistency=runny rash=true startedAt=22T14:25 type=poo");
    row("wee", "nappy startedAt=22T14:30 type=wee");
    row("n wee poo", "nappy startedAt=22T14:30 type=mixed");
    row("n green", "nappy colour=green startedAt=22T14:30 type=poo");
    row("s # Fell asleep at once", "sleep notes=Fell asleep at once startedAt=22T14:30");
    row("b 120 # took 2 breaks", "feed amountMl=120 method=bottle notes=took 2 breaks "
                                 "startedAt=22T14:30");
}

void TestQuickLine::aLineBecomesAnEntry()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const auto entry = parseQuickLine(line, m_now);
    QVERIFY2(entry, entry ? "" : qUtf8Printable(entry.error().detail));
    QCOMPARE(told(*entry), expected);
}

void TestQuickLine::whatCannotBeReadIsRefusedInWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *line, const char *words) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(words);
    };
    row("", "Type what happened");
    row("   # only a note", "Type what happened");
    row("hello", "Begin with");
    row("f", "Say how much");
    row("n", "Say what was in it");
    row("n wee yellow", "poo");
    row("n wee wee", "“wee” is not clear");
    row("n poo 13:00-13:05", "one time");
    row("b 120 150", "“150” is not clear");
    row("b 5000", "2000");
    row("b 120 25:00", "“25:00” is not clear");
    row("s 13:00 14:00", "more than one time");
    row("s 13:00-14:00 1h", "more than one time");
    row("s 14:00 1h", "later than now");
    row("s 120", "“120” is not clear");
    row("left 12 left 8", "“8” is not clear");
    row("left 12 3", "“3” is not clear");
}

void TestQuickLine::whatCannotBeReadIsRefusedInWords()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const auto entry = parseQuickLine(line, m_now);
    QVERIFY2(!entry, entry ? qUtf8Printable(told(*entry)) : "");
    QVERIFY2(entry.error().detail.contains(words), qUtf8Printable(entry.error().detail));
}

void TestQuickLine::nothingTypedAtAnyMinuteLiesAhead()
{
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const QString time = QTime(0, 0).addSecs(minute * 60).toString(QStringLiteral("H:mm"));
        const auto entry = parseQuickLine(QStringLiteral("s ") + time, m_now);
        QVERIFY(entry);
        const auto start = Instant::parse(entry->fields[QStringLiteral("startedAt")].toString());
        QVERIFY(start && *start <= m_now);
        QVERIFY(m_now.msecs - start->msecs < msecsPerDay);
    }
}

void TestQuickLine::aTimeInTheHourThatClocksSkipEnds()
{
    // 29 March 2026, 1:30 does not exist in London.
    const Instant now{QDateTime(QDate(2026, 3, 29), QTime(9, 0)).toMSecsSinceEpoch()};
    const auto entry = parseQuickLine(QStringLiteral("s 1:30"), now);
    QVERIFY(entry);
    const auto start = Instant::parse(entry->fields[QStringLiteral("startedAt")].toString());
    QVERIFY(start && *start <= now);
}

void TestQuickLine::anAmountMayBeInOunces_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<VolumeUnit>("unit");
    QTest::addColumn<int>("millilitres");
    QTest::newRow("named") << "b 4oz" << VolumeUnit::Millilitres << 118;
    QTest::newRow("a word of its own") << "b 4 oz" << VolumeUnit::Millilitres << 118;
    QTest::newRow("a part") << "b 4.5oz f" << VolumeUnit::Millilitres << 133;
    QTest::newRow("with a comma") << "b 4,5oz" << VolumeUnit::Millilitres << 133;
    QTest::newRow("usual") << "b 4" << VolumeUnit::Ounces << 118;
    QTest::newRow("the other named") << "b 120ml" << VolumeUnit::Ounces << 120;
}

void TestQuickLine::anAmountMayBeInOunces()
{
    QFETCH(const QString, line);
    QFETCH(const VolumeUnit, unit);
    const auto entry = parseQuickLine(line, m_now, unit);
    QVERIFY2(entry, entry ? "" : qPrintable(entry.error().detail));
    QTEST(entry->fields.value(QLatin1String("amountMl")).toInt(), "millilitres");
    // Told in ounces it is what was typed.
    QCOMPARE(millilitresOf(ouncesOf(118)), 118);
    QCOMPARE(ouncesOf(118), 4.0);
}

void TestQuickLine::babiesAreNamedByHowTheyBegin_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("names");
    QTest::newRow("nobody") << "n wee" << "Mia";
    QTest::newRow("one") << "n wee @leo" << "Leo";
    QTest::newRow("by a letter") << "@l n wee" << "Leo";
    QTest::newRow("two") << "n wee @leo @mia" << "Leo Mia";
    QTest::newRow("twice the same") << "n wee @leo @l" << "Leo";
    QTest::newRow("all") << "n wee @all" << "Mia Mara Leo";
    QTest::newRow("no such name") << "n wee @zoe" << "";
    QTest::newRow("either") << "n wee @m" << "";
}

void TestQuickLine::babiesAreNamedByHowTheyBegin()
{
    QFETCH(const QString, line);
    QList<Entry> babies;
    for (const char *name : {"Mia", "Mara", "Leo"}) {
        Entry baby;
        baby.entity.babyId = BabyId(QUuid::createUuid());
        baby.entity.data = {{QStringLiteral("name"), QString::fromLatin1(name)}};
        babies.append(baby);
    }
    const auto entry = parseQuickLine(line, m_now);
    QVERIFY(entry);
    QCOMPARE(entry->kind, QStringLiteral("nappy"));
    const auto chosen = chooseBabies(entry->babies, babies, babies.at(0).entity.babyId);
    QStringList names;
    for (const BabyId &id : chosen.value_or(QList<BabyId>())) {
        for (const Entry &baby : babies) {
            if (baby.entity.babyId == id)
                names.append(baby.text(QLatin1String("name")));
        }
    }
    QTEST(names.join(u' '), "names");
    if (!chosen)
        QVERIFY(!chosen.error().detail.isEmpty());
}

void TestQuickLine::aWordIsCompleted()
{
    const auto first = [](const char *text) {
        return quickCompletions(QString::fromLatin1(text), {}).value(0);
    };
    QCOMPARE(first("bot"), QStringLiteral("bottle"));
    QCOMPARE(first("n ye"), QStringLiteral("yellow"));
    QCOMPARE(first("b 120 for"), QStringLiteral("formula"));
    QCOMPARE(first("left 12 ri"), QStringLiteral("right"));
    QCOMPARE(first("b 60 @a"), QStringLiteral("@all"));
    // A short form is complete, and so is a note.
    QCOMPARE(first("b"), QString());
    QCOMPARE(first("bottle "), QString());
    QCOMPARE(first("n wee # ye"), QString());
    // What it completes can be read.
    for (const char *text : {"n ye", "n poo mu", "n wa"}) {
        const QString line = QString::fromLatin1(text).section(u' ', 0, -2) + u' ' + first(text);
        QVERIFY2(parseQuickLine(line, m_now), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestQuickLine)
#include "tst_quickline.moc"
