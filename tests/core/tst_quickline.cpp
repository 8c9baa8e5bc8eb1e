// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/clockface.h"
#include "core/logbook/quickline.h"
#include "core/protocol/schema.h"
#include "ui/words/messagewords.h"

#include <QDateTime>
#include <QTest>

using namespace weehours;

namespace {

/// Fields as "name=value", sorted by name, with times as local "day H:mm", so that an expectation
/// is one line.
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
    void timesAreReadAsPeopleWriteThem_data();
    void timesAreReadAsPeopleWriteThem();
    void aClockThatCountsToTwelveMeansTheLastTime_data();
    void aClockThatCountsToTwelveMeansTheLastTime();
    void theChosenClockReadsWhatIsTyped();
    void aTimeThatComesTwiceIsTheLastThatHasBeen();
    void daysAndMonthsOfAllLanguagesAreKnown();
    void nothingTypedAtAnyMinuteLiesAhead();
    void aTimeInTheHourThatClocksSkipEnds();
    void anAmountMayBeInOunces_data();
    void anAmountMayBeInOunces();
    void babiesAreNamedByHowTheyBegin_data();
    void babiesAreNamedByHowTheyBegin();
    void babiesWithSimilarNamesAreDistinguished_data();
    void babiesWithSimilarNamesAreDistinguished();
    void aWordIsCompleted();
    void aMistypedWordIsRecognised();
    void theWordsOfALanguageMeanTheSchemas();
    void whatIsUnderstoodIsReturnedWithWhatIsNot();

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
    row("s 2 hours", "sleep endedAt=22T14:30 startedAt=22T12:30");
    row("s 1 Stunde 20 Min", "sleep endedAt=22T14:30 startedAt=22T13:10");
    row("s 1,5 Std.", "sleep endedAt=22T14:30 startedAt=22T13:00");
    row("b 90 1 hour", "feed amountMl=90 endedAt=22T14:30 method=bottle startedAt=22T13:30");
    row("n poo 2 hours ago", "nappy startedAt=22T12:30 type=poo");
    row("n poo vor 1,5 Std", "nappy startedAt=22T13:00 type=poo");
    row("n poo 2h", "nappy startedAt=22T2:00 type=poo");
    row("n poo yellow", "nappy colour=yellow startedAt=22T14:30 type=poo");
    row("n poo yellow runny rash -5",
        "nappy colour=yellow consistency=runny rash=true startedAt=22T14:25 type=poo");
    row("wee", "nappy startedAt=22T14:30 type=wee");
    row("n wee poo", "nappy startedAt=22T14:30 type=mixed");
    row("n green", "nappy colour=green startedAt=22T14:30 type=poo");
    row("s # Fell asleep at once", "sleep notes=Fell asleep at once startedAt=22T14:30");
    row("n poo # Runny", "nappy notes=Runny startedAt=22T14:30 type=poo");
    row("t 38.4", "temperature centiC=3840 startedAt=22T14:30");
    row("temp 38,4 ear 9:40", "temperature centiC=3840 site=ear startedAt=22T9:40");
    row("fever 101.2", "temperature centiC=3844 startedAt=22T14:30");
    row("t 101.2 °F", "temperature centiC=3844 startedAt=22T14:30");
    row("t 38.05", "temperature centiC=3805 startedAt=22T14:30");
    row("med Paracetamol 2.5ml",
        "medication amountMilli=2500 name=Paracetamol startedAt=22T14:30 unit=ml");
    row("med 2.5 ml Paracetamol 9:40",
        "medication amountMilli=2500 name=Paracetamol startedAt=22T9:40 unit=ml");
    row("med ½ tablet Aspirin", "medication amountMilli=500 name=Aspirin startedAt=22T14:30 "
                                "unit=tablet");
    row("med 3 Kings balm 2ml",
        "medication amountMilli=2000 name=3 Kings balm startedAt=22T14:30 unit=ml");
    row("med vitamin D 1 drop yesterday 10:00",
        "medication amountMilli=1000 name=vitamin D startedAt=21T10:00 unit=drops");
    row("w 6.42kg", "growth startedAt=22T14:30 weightG=6420");
    row("w 6.42", "growth startedAt=22T14:30 weightG=6420");
    row("w 6420", "growth startedAt=22T14:30 weightG=6420");
    row("w 14 lb 2 oz", "growth startedAt=22T14:30 weightG=6407");
    row("len 61.5", "growth heightMm=615 startedAt=22T14:30");
    row("head 40 9:40", "growth headMm=400 startedAt=22T9:40");
    row("w 6.42 len 61.5 head 40",
        "growth headMm=400 heightMm=615 startedAt=22T14:30 weightG=6420");
    row("growth 6.42kg 61.5cm", "growth heightMm=615 startedAt=22T14:30 weightG=6420");
    row("pump l 60 r 45", "pumping leftMl=60 rightMl=45 startedAt=22T14:30 totalMl=105");
    row("pump 110 15m", "pumping endedAt=22T14:30 startedAt=22T14:15 totalMl=110");
    row("pump 4oz", "pumping startedAt=22T14:30 totalMl=118");
    row("solids Carrot liked", "solids food=Carrot reaction=liked startedAt=22T14:30");
    row("solids sweet potato 20g loved -15",
        "solids amountG=20 food=sweet potato reaction=loved startedAt=22T14:15");
    row("solids 20g Carrot liked",
        "solids amountG=20 food=Carrot reaction=liked startedAt=22T14:30");
    row("solids sweet potato 1 oz", "solids amountG=28 food=sweet potato startedAt=22T14:30");
    row("Brei 50 g Karotte", "solids amountG=50 food=Karotte startedAt=22T14:30");
    row("bath", "bath startedAt=22T14:30");
    row("bath yesterday 18:40", "bath startedAt=21T18:40");
    row("tummy 12m", "activity activity=tummy_time endedAt=22T14:30 startedAt=22T14:18");
    row("activity Baby swimming 13:00-14:00",
        "activity activity=other endedAt=22T14:00 name=Baby swimming startedAt=22T13:00");
    row("note Slept badly since Monday", "note notes=Slept badly since Monday startedAt=22T14:30");
    row("note a rash on the arm 9:40", "note notes=a rash on the arm startedAt=22T9:40");
    row("note cried for 2 hours", "note notes=cried for 2 hours startedAt=22T14:30");
    row("milestone Slept 6,5 Stunden", "milestone startedAt=22T14:30 title=Slept 6,5 Stunden");
    row("milestone Rolled over fri 9:40", "milestone startedAt=20T9:40 title=Rolled over");
    row("vaccination 6-in-1 dose 2", "vaccination dose=2 name=6-in-1 startedAt=22T14:30");
    // Without spaces.
    row("b120f", "feed amountMl=120 method=bottle milk=formula startedAt=22T14:30");
    row("B120F 14:05", "feed amountMl=120 method=bottle milk=formula startedAt=22T14:05");
    row("b120m", "feed amountMl=120 method=bottle milk=breast_milk startedAt=22T14:30");
    row("b 120f", "feed amountMl=120 method=bottle milk=formula startedAt=22T14:30");
    row("b120ml", "feed amountMl=120 method=bottle startedAt=22T14:30");
    row("b4oz", "feed amountMl=118 method=bottle startedAt=22T14:30");
    row("b4.5 oz f", "feed amountMl=133 method=bottle milk=formula startedAt=22T14:30");
    row("b-15 120", "feed amountMl=120 method=bottle startedAt=22T14:15");
    row("Fläschchen120f", "feed amountMl=120 method=bottle milk=formula startedAt=22T14:30");
    row("l12r8", "feed endSide=right endedAt=22T14:30 leftSeconds=720 method=breast "
                 "rightSeconds=480 startedAt=22T14:10");
    row("l12 r8", "feed endSide=right endedAt=22T14:30 leftSeconds=720 method=breast "
                  "rightSeconds=480 startedAt=22T14:10");
    row("s45m", "sleep endedAt=22T14:30 startedAt=22T13:45");
    row("s13:10-14:25", "sleep endedAt=22T14:25 startedAt=22T13:10");
    row("t38.4", "temperature centiC=3840 startedAt=22T14:30");
    row("w6.42kg len61.5", "growth heightMm=615 startedAt=22T14:30 weightG=6420");
    row("pump l60 r45", "pumping leftMl=60 rightMl=45 startedAt=22T14:30 totalMl=105");
    row("med x .5ml", "medication amountMilli=500 name=x startedAt=22T14:30 unit=ml");
    row("w ,9kg", "growth startedAt=22T14:30 weightG=900");
    row("b .5oz f", "feed amountMl=15 method=bottle milk=formula startedAt=22T14:30");
    row("med B12 1 drop", "medication amountMilli=1000 name=B12 startedAt=22T14:30 unit=drops");
    // A number behind “at” is an hour; behind “about” or “de” it counts something.
    row("med Paracetamol 2.5ml at 7",
        "medication amountMilli=2500 name=Paracetamol startedAt=22T7:00 unit=ml");
    row("note Fed at home at 7", "note notes=Fed at home startedAt=22T7:00");
    row("note Ate about 5", "note notes=Ate about 5 startedAt=22T14:30");
    row("note Compote de 5", "note notes=Compote de 5 startedAt=22T14:30");
    // The first word may be of any language of the program.
    row("Fläschchen 120", "feed amountMl=120 method=bottle startedAt=22T14:30");
    row("biberon 90 14h05", "feed amountMl=90 method=bottle startedAt=22T14:05");
    row("links 12 rechts 8", "feed endSide=right endedAt=22T14:30 leftSeconds=720 method=breast "
                             "rightSeconds=480 startedAt=22T14:10");
    row("gauche 12 droite 8", "feed endSide=right endedAt=22T14:30 leftSeconds=720 method=breast "
                              "rightSeconds=480 startedAt=22T14:10");
    row("Schlaf 22:30-6:10", "sleep endedAt=22T6:10 startedAt=21T22:30");
    row("siesta 45m", "sleep endedAt=22T14:30 startedAt=22T13:45");
    row("kacka", "nappy startedAt=22T14:30 type=poo");
    row("n both", "nappy startedAt=22T14:30 type=mixed");
    row("wet nappy", "nappy startedAt=22T14:30 type=wee");
    row("dirty diaper green", "nappy colour=green startedAt=22T14:30 type=poo");
    row("volle Windel", "nappy startedAt=22T14:30 type=poo");
    row("gewickelt kacka weich", "nappy consistency=mushy startedAt=22T14:30 type=poo");
    row("gewogen 6,4", "growth startedAt=22T14:30 weightG=6400");
    row("fed 90 20 min ago", "feed amountMl=90 method=bottle startedAt=22T14:10");
    row("b 120ml expressed", "feed amountMl=120 method=bottle milk=breast_milk "
                             "startedAt=22T14:30");
    row("temp 38,4 in ear", "temperature centiC=3840 site=ear startedAt=22T14:30");
    row("Medizin Paracetamol 2,5ml",
        "medication amountMilli=2500 name=Paracetamol startedAt=22T14:30 unit=ml");
    row("Gewicht 6,42", "growth startedAt=22T14:30 weightG=6420");
    row("poids 6,42 tête 40", "growth headMm=400 startedAt=22T14:30 weightG=6420");
    row("baño ayer 18:40", "bath startedAt=21T18:40");
    // So may those of choices.
    row("Windel Kacka gelb flüssig wund",
        "nappy colour=yellow consistency=runny rash=true startedAt=22T14:30 type=poo");
    row("couche caca verte molle",
        "nappy colour=green consistency=mushy startedAt=22T14:30 type=poo");
    row("pañal caca amarilla líquida en el orinal",
        "nappy colour=yellow consistency=runny potty=true startedAt=22T14:30 type=poo");
    row("b 90 Muttermilch", "feed amountMl=90 method=bottle milk=breast_milk startedAt=22T14:30");
    row("biberon 90 lait en poudre",
        "feed amountMl=90 method=bottle milk=formula startedAt=22T14:30");
    row("Fieber 38,9 im Ohr", "temperature centiC=3890 site=ear startedAt=22T14:30");
    row("t 38.9 under the arm", "temperature centiC=3890 site=armpit startedAt=22T14:30");
    row("fièvre 38,9 dans l’oreille", "temperature centiC=3890 site=ear startedAt=22T14:30");
    row("fiebre 38,9 en la axila", "temperature centiC=3890 site=armpit startedAt=22T14:30");
    row("Brei Karotte mochte es nicht", "solids food=Karotte reaction=hate startedAt=22T14:30");
    row("purée carotte a adoré", "solids food=carotte reaction=loved startedAt=22T14:30");
    row("papilla zanahoria no le gustó", "solids food=zanahoria reaction=hate startedAt=22T14:30");
    row("b 90 breast milk", "feed amountMl=90 method=bottle milk=breast_milk startedAt=22T14:30");
    row("couche les deux", "nappy startedAt=22T14:30 type=mixed");
    row("médicament sirop 1 c. à café 9h",
        "medication amountMilli=1000 name=sirop startedAt=22T9:00 unit=tsp");
    row("medicina jarabe 1 cucharadita",
        "medication amountMilli=1000 name=jarabe startedAt=22T14:30 unit=tsp");
    row("boca abajo 12 min", "activity activity=tummy_time endedAt=22T14:30 startedAt=22T14:18");
    row("remarque a bien dormi", "note notes=a bien dormi startedAt=22T14:30");
    row("toma izquierdo 12",
        "feed endSide=left endedAt=22T14:30 leftSeconds=720 method=breast startedAt=22T14:18");
    row("tirer 110 ml 6h30", "pumping startedAt=22T6:30 totalMl=110");
    row("activité piscine 11h", "activity activity=other name=piscine startedAt=22T11:00");
    row("len 25 1/2 in", "growth heightMm=648 startedAt=22T14:30");
    row("head 16 5/8in", "growth headMm=422 startedAt=22T14:30");
    row("med x 1 1/2 tablets", "medication amountMilli=1500 name=x startedAt=22T14:30 unit=tablet");
    row("med x 2 ½ ml", "medication amountMilli=2500 name=x startedAt=22T14:30 unit=ml");
    row("tour de tête 40", "growth headMm=400 startedAt=22T14:30");
    row("tummy time 12m", "activity activity=tummy_time endedAt=22T14:30 startedAt=22T14:18");
    row("activity screen time 20m",
        "activity activity=screen_time endedAt=22T14:30 startedAt=22T14:10");
    row("activity Music screen time",
        "activity activity=other name=Music screen time startedAt=22T14:30");
    row("len 85 debout", "growth heightMm=850 standing=true startedAt=22T14:30");
    // Words that match nothing else and contain no number are the note.
    row("b 120 f Fell asleep at once",
        "feed amountMl=120 method=bottle milk=formula notes=Fell asleep at once "
        "startedAt=22T14:30");
    row("n poo Looked quite green", "nappy notes=Looked quite green startedAt=22T14:30 type=poo");
    row("solids carrot liked a lot more than peas",
        "solids food=carrot notes=a lot more than peas reaction=liked startedAt=22T14:30");
    row("b 120 # took 2 breaks", "feed amountMl=120 method=bottle notes=took 2 breaks "
                                 "startedAt=22T14:30");
}

void TestQuickLine::aLineBecomesAnEntry()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const auto entry = parseQuickLine(line, m_now);
    QVERIFY2(entry, entry ? "" : qUtf8Printable(errorText(entry.error())));
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
    row("hello", "Start with");
    row("f", "Say how much");
    row("n", "Say what was in it");
    row("n wee yellow", "poo");
    row("n wee wee", "understand “wee”");
    row("n poo 13:00-13:05", "one time");
    row("n poo 2 hours", "one time");
    row("n poo 2 Stunden", "one time");
    row("n poo 1.5h", "one time");
    row("t 38.4 1,5 Std.", "understand “1,5 Std.”");
    row("b 120 150", "understand “150”");
    row("b 5000", "2000");
    row("b 120 25:00", "understand “25:00”");
    row("s 13:00 14:00", "more than one time");
    row("s 13:00-14:00 1h", "more than one time");
    row("s 14:00 1h", "later than now");
    row("s 120", "understand “120”");
    row("left 12 left 8", "understand “8”");
    row("left 12 3", "understand “3”");
    row("b 120 14:05pm", "understand “14:05pm”");
    row("b 120 0:05am", "understand “0:05am”");
    row("b 120 24:00", "understand “24:00”");
    row("n wee 14.60", "understand “14.60”");
    row("n wee yesterday", "“yesterday 14:05”");
    row("b 120 fromula", "understand “fromula”");
    row("b 120 took it at 7", "understand “took”");
    row("t", "how warm");
    row("t 380", "");
    row("med", "which medicine");
    row("w", "what was measured");
    row("w 6.42cm", "understand “6.42cm”");
    row("pump", "how much");
    row("solids", "which food");
    row("note", "a few words");
    row("bath 9:00-9:30", "one time");
    row("tummy 14:20 30m", "later than now");
    row("n wee 30 feb 14:05", "understand “30”");
    row("n wee 2026-11-23 9:00", "later than now");
    row("n wee 2027-01-01T10:00Z", "later than now");
    row("n wee yesterday fri 14:05", "more than one time");
    row("n wee -15 14:05", "more than one time");
    row("s 9h15", "type 9:15 or 9h15m");
    row("b 120 at 7 at 8", "more than one time");
    row("b 120 at 7 to 8 9:00", "more than one time");
    row("n wee at", "understand “at”");
    row("n wee am", "understand “am”");
    row("n wee on 7", "understand “on”");
    row("n wee at 25", "understand “at”");
}

void TestQuickLine::whatCannotBeReadIsRefusedInWords()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const auto entry = parseQuickLine(line, m_now);
    QVERIFY2(!entry, entry ? qUtf8Printable(told(*entry)) : "");
    QVERIFY2(errorText(entry.error()).contains(words), qUtf8Printable(errorText(entry.error())));
}

void TestQuickLine::timesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    // At 14:30 on Sunday 22 November.
    const auto row = [](const char *line, const char *start, const char *end = "") {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(start)
                            << QString::fromLatin1(end);
    };
    row("b 120 2:05pm", "11-22 14:05");
    row("b 120 2:05 PM f", "11-22 14:05");
    row("b 120 2.05pm", "11-22 14:05");
    row("b 120 2:05 p.\u00a0m.", "11-22 14:05");
    row("b 120 2pm", "11-22 14:00");
    row("b 120 6am", "11-22 06:00");
    row("b 120 12:05am", "11-22 00:05");
    row("b 120 12 am", "11-22 00:00");
    row("b 120 12pm", "11-22 12:00");
    row("b 120 11pm", "11-21 23:00");
    row("b 120 14h05", "11-22 14:05");
    row("b 120 14 h 05", "11-22 14:05");
    row("b 120 14h", "11-22 14:00");
    row("b 120 14.05", "11-22 14:05");
    row("b 14.05 120", "11-22 14:05");
    row("n wee 14 Uhr 05", "11-22 14:05");
    row("n wee 14:05 Uhr", "11-22 14:05");
    row("n wee 9 Uhr", "11-22 09:00");
    row("n wee 10:00Z", "11-22 10:00");
    row("left 12 14h05", "11-22 14:05", "11-22 14:17");
    row("s 14h05", "11-22 14:05");
    row("s 1h30", "11-22 13:00", "11-22 14:30");
    row("s 9h", "11-22 05:30", "11-22 14:30");
    row("s 9h15m", "11-22 05:15", "11-22 14:30");
    row("n wee yesterday 9:40", "11-21 09:40");
    row("n wee 9:40 yesterday", "11-21 09:40");
    row("n wee gestern 9:40", "11-21 09:40");
    row("n wee hier 9h40", "11-21 09:40");
    row("n wee ayer 9:40", "11-21 09:40");
    row("n wee avant-hier 9h40", "11-20 09:40");
    row("n wee fri 9:40", "11-20 09:40");
    row("n wee Freitag 9:40", "11-20 09:40");
    row("n wee viernes 9:40", "11-20 09:40");
    row("n wee ven. 9h40", "11-20 09:40");
    row("n wee noon", "11-22 12:00");
    row("n wee gestern mittags", "11-21 12:00");
    row("n wee hier \u00e0 minuit", "11-21 00:00");
    row("n wee ayer a medianoche", "11-21 00:00");
    row("s 1-2pm", "11-22 13:00", "11-22 14:00");
    row("s 11-1pm", "11-22 11:00", "11-22 13:00");
    row("s 13-14 Uhr", "11-22 13:00", "11-22 14:00");
    row("s 13-14h", "11-22 13:00", "11-22 14:00");
    row("n wee on Friday at 9:40", "11-20 09:40");
    row("n wee am Freitag um 9:40", "11-20 09:40");
    row("n wee am 20. November um 9", "11-20 09:00");
    row("n wee le vendredi \u00e0 9h40", "11-20 09:40");
    row("n wee le 20 novembre 9h40", "11-20 09:40");
    row("n wee el viernes a las 9", "11-20 09:00");
    row("n wee el 20 de noviembre a las 9:40", "11-20 09:40");
    row("n wee on fri 6 am", "11-20 06:00");
    row("n wee sun 9:40", "11-22 09:40");
    row("n wee sun 20:00", "11-15 20:00");
    row("n wee 20 nov 9:40", "11-20 09:40");
    row("n wee nov 20 9:40", "11-20 09:40");
    row("n wee 20. November 9.40", "11-20 09:40");
    row("n wee 20 de noviembre 9:40", "11-20 09:40");
    row("n wee 3 f\u00e9vr. 9h40", "02-03 09:40");
    row("n wee 3. M\u00e4rz 9:40", "03-03 09:40");
    row("n wee 20.11. 9:40", "11-20 09:40");
    row("b 60 20 nov 2026 9:40", "11-20 09:40");
    row("n wee 2026-11-20 9:40", "11-20 09:40");
    row("n wee 2026-11-20T09:40", "11-20 09:40");
    row("n wee 2026-11-20T09:40Z", "11-20 09:40");
    row("n wee 2026-11-20T09:40+0100", "11-20 08:40");
    row("n wee -2h", "11-22 12:30");
    row("n wee -1h30", "11-22 13:00");
    row("n wee -1d", "11-21 14:30");
    row("n wee -1d 9:40", "11-21 09:40");
    row("n wee -15", "11-22 14:15");
    row("s 11:30-1:10", "11-22 11:30", "11-22 13:10");
    row("s 11:30 - 1:10", "11-22 11:30", "11-22 13:10");
    row("s 11:30am-1:10pm", "11-22 11:30", "11-22 13:10");
    row("s 1:10-2:05pm", "11-22 13:10", "11-22 14:05");
    row("s 9pm-6am", "11-21 21:00", "11-22 06:00");
    row("s 7:00-6:30", "11-21 19:00", "11-22 06:30");
    row("s 19:00-9:30", "11-21 19:00", "11-22 09:30");
    row("s 1:10-2:05", "11-22 01:10", "11-22 02:05");
    row("breast 12:50-1:10", "11-22 12:50", "11-22 13:10");
    row("s yesterday 22:30-6:15", "11-21 22:30", "11-22 06:15");
    row("s fri 13:00 1h", "11-20 13:00", "11-20 14:00");
    row("s yesterday 11:30-1:10", "11-21 11:30", "11-21 13:10");
    row("n wee at 7", "11-22 07:00");
    row("n wee at 7:40", "11-22 07:40");
    row("n wee at 2pm", "11-22 14:00");
    row("n wee um 7", "11-22 07:00");
    row("n wee um 7 Uhr", "11-22 07:00");
    row("n wee gegen 14", "11-22 14:00");
    row("n wee \u00e0 7", "11-22 07:00");
    row("n wee \u00e0 7h", "11-22 07:00");
    row("n wee vers 9h40", "11-22 09:40");
    row("n wee a las 7", "11-22 07:00");
    row("n wee a la 1", "11-22 01:00");
    row("n wee sobre las 9", "11-22 09:00");
    row("n wee yesterday at 9", "11-21 09:00");
    row("n wee gestern um 9", "11-21 09:00");
    row("n wee jetzt", "11-22 14:30");
    row("s since 13", "11-22 13:00");
    row("s from 7 to 8", "11-22 07:00", "11-22 08:00");
    row("s from 7 to 8:30", "11-22 07:00", "11-22 08:30");
    row("s 13:10 to 14:25", "11-22 13:10", "11-22 14:25");
    row("s von 13 bis 14:05", "11-22 13:00", "11-22 14:05");
    row("s de 13h \u00e0 14h05", "11-22 13:00", "11-22 14:05");
    row("s desde las 13 hasta las 14", "11-22 13:00", "11-22 14:00");
}

void TestQuickLine::timesAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, line);
    const auto entry = parseQuickLine(line, m_now);
    QVERIFY2(entry, entry ? "" : qUtf8Printable(errorText(entry.error())));
    const auto local = [&](const char *field) {
        const auto at = Instant::parse(entry->fields.value(QLatin1String(field)).toString());
        return at ? QDateTime::fromMSecsSinceEpoch(at->msecs).toString(
                        QStringLiteral("MM-dd HH:mm"))
                  : QString();
    };
    QTEST(local("startedAt"), "start");
    QTEST(local("endedAt"), "end");
}

void TestQuickLine::aClockThatCountsToTwelveMeansTheLastTime_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *line, const char *start) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(start);
    };
    row("b 120 2:05", "22 14:05");
    row("b 120 2.05", "22 14:05");
    row("b 120 11:30", "22 11:30");
    row("b 120 9:40", "22 09:40");
    row("b 120 02:05", "22 02:05");
    row("b 120 2:05am", "22 02:05");
    row("s 1:10-2:05", "22 13:10");
    row("s 7:30-6:00", "21 19:30");
    row("b 120 yesterday 2:05", "");
    row("b 120 yesterday 2:05pm", "21 14:05");
}

void TestQuickLine::aClockThatCountsToTwelveMeansTheLastTime()
{
    QFETCH(const QString, line);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto entry = parseQuickLine(line, m_now);
    QLocale::setDefault(QLocale::c());
    const auto at = entry
                        ? Instant::parse(entry->fields.value(QLatin1String("startedAt")).toString())
                        : std::nullopt;
    QTEST(at ? QDateTime::fromMSecsSinceEpoch(at->msecs).toString(QStringLiteral("dd HH:mm"))
             : QString(),
          "start");
}

void TestQuickLine::theChosenClockReadsWhatIsTyped()
{
    const auto startOf = [&](const char *line) {
        const auto entry = parseQuickLine(QString::fromLatin1(line), m_now);
        const auto at = Instant::parse(
            entry ? entry->fields.value(QLatin1String("startedAt")).toString() : QString());
        return at ? QDateTime::fromMSecsSinceEpoch(at->msecs).toString(QStringLiteral("dd HH:mm"))
                  : QString();
    };
    setCountsToTwelve(true);
    QCOMPARE(clockFace(QTime(14, 5)).toUpper(), QStringLiteral("2:05 PM"));
    QCOMPARE(startOf("b 120 2:05"), QStringLiteral("22 14:05"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    setCountsToTwelve(false);
    QCOMPARE(clockFace(QTime(14, 5)), QStringLiteral("14:05"));
    QCOMPARE(startOf("b 120 2:05"), QStringLiteral("22 02:05"));
    setCountsToTwelve({});
    QCOMPARE(startOf("b 120 2:05"), QStringLiteral("22 14:05"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(clockFace(QTime(4, 5)), QStringLiteral("4:05"));
}

void TestQuickLine::aTimeThatComesTwiceIsTheLastThatHasBeen()
{
    // 25 October 2026 in London: 1:00 to 2:00 comes twice.
    const auto startAt = [](const char *line, const char *now) {
        const auto entry = parseQuickLine(QString::fromLatin1(line),
                                          Instant::parse(QString::fromLatin1(now)).value());
        return entry ? entry->fields.value(QLatin1String("startedAt")).toString() : QString();
    };
    QCOMPARE(startAt("n wee 1:30", "2026-10-25T00:45:00Z"),
             QStringLiteral("2026-10-25T00:30:00.000Z"));
    QCOMPARE(startAt("n wee 1:30", "2026-10-25T01:15:00Z"),
             QStringLiteral("2026-10-25T00:30:00.000Z"));
    QCOMPARE(startAt("n wee 1:30", "2026-10-25T09:00:00Z"),
             QStringLiteral("2026-10-25T01:30:00.000Z"));
}

void TestQuickLine::daysAndMonthsOfAllLanguagesAreKnown()
{
    for (const auto language :
         {QLocale::English, QLocale::German, QLocale::Spanish, QLocale::French}) {
        const QLocale locale(language);
        for (const auto length : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= 10; ++month) {
                const QString line = QStringLiteral("n wee 3 %1 9:40")
                                         .arg(locale.monthName(month, length));
                const auto entry = parseQuickLine(line, m_now);
                QVERIFY2(entry, qUtf8Printable(line));
                QVERIFY2(entry->fields.value(QLatin1String("startedAt"))
                             .toString()
                             .startsWith(QDate(2026, month, 3).toString(Qt::ISODate)),
                         qUtf8Printable(line));
            }
            for (int day = 1; day <= 7; ++day) {
                const QString line = QStringLiteral("n wee %1 9:40")
                                         .arg(locale.dayName(day, length));
                const auto entry = parseQuickLine(line, m_now);
                QVERIFY2(entry, qUtf8Printable(line));
                const QString start = entry->fields.value(QLatin1String("startedAt")).toString();
                QCOMPARE(QDate::fromString(start.left(10), Qt::ISODate).dayOfWeek(), day);
            }
        }
    }
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
    // 29 March 2026: 1:30 does not exist in London.
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
    const auto entry = parseQuickLine(line, m_now,
                                      {.units = {.volume = unit}, .babies = {}, .words = {}});
    QVERIFY2(entry, entry ? "" : qPrintable(errorText(entry.error())));
    QTEST(entry->fields.value(QLatin1String("amountMl")).toInt(), "millilitres");
    // Shown in ounces it is what was typed.
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
    QTest::newRow("both") << "@BOTH n wee" << "Mia Mara Leo";
    for (const char *all : {"alle", "beide", "tous", "toutes", "todos", "ambas"})
        QTest::newRow(all) << QStringLiteral("n wee @%1").arg(all) << "Mia Mara Leo";
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
        QVERIFY(!errorText(chosen.error()).isEmpty());
}

void TestQuickLine::babiesWithSimilarNamesAreDistinguished_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("index");
    const auto row = [](const char *line, int index) {
        QTest::newRow(line) << QString::fromUtf8(line) << index;
    };
    // Ana, Anabel, Baby A, Baby B, Anna Lee, Zoë, İpek, Mia, Mia, All, 👶
    row("n wee @ana", 0);
    row("n wee @ANA", 0);
    row("n wee @anab", 1);
    row("n wee @an", -1);
    row("n wee @babya", 2);
    row("@babyb n wee", 3);
    row("n wee @\"baby a\"", 2);
    row("n @“Baby B” wee", 3);
    row("n @baby a wee", 2);
    row("n wee @baby", -1);
    row("n wee @annalee", 4);
    row("n wee @anna-lee", 4);
    row("n wee @anna", 4);
    row("n wee @zoe", 5);
    row("n wee @ZO\u00cb", 5);
    row("n wee @zoe\u0308", 5);
    row("n wee @ipek", 6);
    row("n wee @\u0130pek", 6);
    row("n wee @\u0131pek", 6);
    row("n wee @mia", -1);
    row("n wee @mia1", 7);
    row("n wee @Mia2", 8);
    row("n wee @mia3", -1);
    row("n wee @all", 9);
    row("n wee @👶", 10);
}

void TestQuickLine::babiesWithSimilarNamesAreDistinguished()
{
    QFETCH(const QString, line);
    QFETCH(const int, index);
    QList<Entry> babies;
    for (const char *name : {"Ana", "Anabel", "Baby A", "Baby B", "Anna Lee", "Zo\u00eb",
                             "\u0130pek", "Mia", "Mia", "All", "👶"}) {
        Entry baby;
        baby.entity.babyId = BabyId(QUuid::createUuid());
        baby.entity.entityId = entityIdOf(baby.entity.babyId);
        baby.entity.data = {{QStringLiteral("name"), QString::fromUtf8(name)}};
        babies.append(baby);
    }
    const QuickTerms terms{.units = {}, .babies = babies, .words = {}};
    const auto entry = parseQuickLine(line, m_now, terms);
    QVERIFY2(entry, entry ? "" : qUtf8Printable(errorText(entry.error())));
    QCOMPARE(entry->fields.value(QLatin1String("type")).toString(), QStringLiteral("wee"));
    const auto chosen = chooseBabies(entry->babies, babies, BabyId());
    QCOMPARE(chosen.has_value(), index >= 0);
    if (chosen)
        QCOMPARE(*chosen, QList<BabyId>{babies.at(index).entity.babyId});
    // What is offered names one.
    const auto offers = quickCompletions(QStringLiteral("n wee @m"), terms)
                        + quickCompletions(QStringLiteral("n wee @b"), terms);
    for (const QString &offer : offers)
        QVERIFY2(chooseBabies({offer.mid(1)}, babies, BabyId()), qUtf8Printable(offer));
    if (line.endsWith(QLatin1String("@mia"))) {
        QVERIFY2(errorText(chosen.error()).contains(QLatin1String("@mia1")),
                 qUtf8Printable(errorText(chosen.error())));
    }
}

void TestQuickLine::theWordsOfALanguageMeanTheSchemas()
{
    const QuickTerms german{
        .units = {},
        .babies = {},
        .words = {{kind::feed, field::milk, "muttermilch", "breast_milk"},
                  {kind::nappy, field::colour, "gelb", "yellow"},
                  {kind::nappy, field::consistency, "harte kugeln", "hard_pellets"},
                  {{}, {}, "schwimmen", "activity"}}};
    const auto read = [&](const char *line) {
        const auto entry = parseQuickLine(QString::fromUtf8(line), m_now, german);
        return entry ? told(*entry) : errorText(entry.error());
    };
    QCOMPARE(read("fläschchen 120 Muttermilch"),
             "feed amountMl=120 method=bottle milk=breast_milk startedAt=22T14:30");
    QCOMPARE(read("kacka gelb"), "nappy colour=yellow startedAt=22T14:30 type=poo");
    QCOMPARE(read("n kacka harte Kugeln 14:05"),
             "nappy consistency=hard_pellets startedAt=22T14:05 type=poo");
    QCOMPARE(read("Schwimmen Babykurs"),
             "activity activity=other name=Babykurs startedAt=22T14:30");
    // A word of one kind is not a word of another.
    QCOMPARE(read("solids gelb"), "solids food=gelb startedAt=22T14:30");
}

void TestQuickLine::whatIsUnderstoodIsReturnedWithWhatIsNot()
{
    const QuickReading reading = readQuickLine(QStringLiteral("b 120 fromula 14:05"), m_now);
    QVERIFY(reading.entry);
    QCOMPARE(told(*reading.entry), "feed amountMl=120 method=bottle startedAt=22T14:05");
    QCOMPARE(reading.unclear, QStringList("fromula"));
    QVERIFY(!parseQuickLine(QStringLiteral("b 120 fromula 14:05"), m_now));
    // An hour in words is not read as a time, and no note either: it would be logged as now.
    for (const char *hour : {"um halb drei", "at half past two", "à deux heures", "a las tres"}) {
        const QString text = QStringLiteral("b 120 ") + QString::fromUtf8(hour);
        QCOMPARE(readQuickLine(text, m_now).unclear.join(u' ').section(u' ', -2),
                 QString::fromUtf8(hour).section(u' ', -2));
    }
    for (const char *note : {"at grandma's house", "fell asleep at once", "left a half bottle",
                             "drank about half", "about three spoons"}) {
        const QString text = QStringLiteral("b 120 ") + QString::fromUtf8(note);
        QCOMPARE(readQuickLine(text, m_now).unclear, QStringList());
    }
    const QuickReading nothing = readQuickLine(QStringLiteral("xyz 120"), m_now);
    QVERIFY(!nothing.entry);
    QVERIFY(nothing.unclear.isEmpty());
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
    // Every completion can be parsed.
    for (const char *text : {"n ye", "n poo mu", "n wa"}) {
        const QString line = QString::fromLatin1(text).section(u' ', 0, -2) + u' ' + first(text);
        QVERIFY2(parseQuickLine(line, m_now), qPrintable(line));
    }
}

void TestQuickLine::aMistypedWordIsRecognised()
{
    const auto meant = [&](const char *line, const QuickTerms &terms = {}) {
        const QString text = QString::fromUtf8(line);
        const auto slip = quickCorrection(text, readQuickLine(text, m_now, terms), terms);
        return slip ? slip->typed + u'>' + slip->meant : QString();
    };
    QCOMPARE(meant("sleeep"), QStringLiteral("sleeep>sleep"));                 // a letter too much
    QCOMPARE(meant("slep 45m"), QStringLiteral("slep>sleep"));                 // too little
    QCOMPARE(meant("Bottke 90"), QStringLiteral("Bottke>bottle"));             // another
    QCOMPARE(meant("b 120 fromula 14:05"), QStringLiteral("fromula>formula")); // swapped
    QCOMPARE(meant("@leo n yelow", {}), QStringLiteral("yelow>yellow"));
    // What is understood, too far away, too short, a number, or a note is left alone.
    for (const char *line : {"sleep", "xyz", "b 120 frmla", "b 120 fx", "n wee gren and other",
                             "n wee # yelow", "b 120 14:5x"})
        QCOMPARE(meant(line), QString());
    // The person's language comes first, whatever marks its letters have.
    const QuickTerms german{
        .units = {},
        .babies = {},
        .words = {{{}, {}, "flaschchen", "bottle", "Fläschchen"},
                  {kind::feed, field::milk, "muttermilch", "breast_milk", "Muttermilch"}}};
    QCOMPARE(meant("flascchen 90", german), QStringLiteral("flascchen>fläschchen"));
    QCOMPARE(meant("b 90 mutermilch", german), QStringLiteral("mutermilch>muttermilch"));
    QCOMPARE(meant("b 90 formla", german), QStringLiteral("formla>formula"));
}

QTEST_GUILESS_MAIN(TestQuickLine)
#include "tst_quickline.moc"
