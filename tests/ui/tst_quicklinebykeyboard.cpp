// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"

#include "core/logbook/quickline.h"
#include "ui/kinds/kindface.h"
#include "ui/kinds/quickvocabulary.h"
#include "ui/widgets/quicklineedit.h"
#include "ui/widgets/toast.h"
#include "ui/words/messagewords.h"
#include "ui/words/units.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

#include <algorithm>

using namespace weehours;

namespace {

constexpr QLatin1StringView amountMl("amountMl");

/// What is shown of the typed text, beside it or below: the role of each label, and its words.
QStringList previewOf(const DeskFixture &desk)
{
    QStringList shown;
    const auto *line = desk.window->findChild<QuickLineEdit *>();
    const auto *below = desk.window->findChild<QFrame *>(QStringLiteral("quickPreview"));
    for (const QWidget *place : std::initializer_list<const QWidget *>{line, below}) {
        const auto labels = place ? place->findChildren<QLabel *>() : QList<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                shown.append(label->property("role").toString() + u'|' + label->text());
        }
    }
    return shown;
}

/// Completes the first start with Mia and Leo.
void beginWithTwins(DeskFixture &desk)
{
    desk.begin();
    QVERIFY(desk.bench->logbook.addBaby({{"name", "Leo"}}));
}

/// How many entries a baby has; the babies are counted from 0.
qsizetype entriesOf(const DeskFixture &desk, int baby)
{
    const Logbook &log = desk.bench->logbook;
    EntryQuery query;
    query.babyId = log.babies()->at(baby).entity.babyId;
    return log.entries(query)->size();
}

} // namespace

/// The quick line: what is typed, and the result.
class TestQuickLineByKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuickLineLogsWhatItShows()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_L, Qt::ControlModifier);
        // Letters that are shortcuts elsewhere are text here.
        desk.type(QStringLiteral("b 120 f # fast"));
        QVERIFY(!desk.hasDialog());
        desk.press(Qt::Key_Return);
        const auto entries = desk.entries();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.at(0).integer(amountMl), 120);
        QCOMPARE(entries.at(0).text(QLatin1StringView("milk")), QStringLiteral("formula"));
        QVERIFY(desk.window->findChild<QuickLineEdit *>()->text().isEmpty());
    }

    // The line is empty again, so undo concerns the entry and not the typing.
    void undoAfterAnEntryUndoesTheEntry()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("b 120 f"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.entries().size(), 0);
        auto *line = desk.window->findChild<QuickLineEdit *>();
        QVERIFY2(line->text().isEmpty(), qPrintable(line->text()));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 0);
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.entries().size(), 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.entries().size(), 0);
        // The other usual key for redo.
        desk.press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(desk.entries().size(), 1);
        // Typed text is undone first.
        desk.type(QStringLiteral("n"));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(line->text().isEmpty());
        QCOMPARE(desk.entries().size(), 1);
    }

    void whatIsNotUnderstoodIsShownBesideWhatIs()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("b 120 fromula"));
        const auto *line = desk.window->findChild<QuickLineEdit *>();
        const QStringList shown = previewOf(desk);
        QCOMPARE(shown.size(), 2);
        QVERIFY2(shown.at(0).startsWith("muted|Bottle · 120 ml"), qPrintable(shown.at(0)));
        QCOMPARE(shown.at(1), "unclear|“fromula”? Did you mean formula? (Tab)");
        desk.press(Qt::Key_Return);
        QVERIFY(desk.entries().isEmpty());
        QCOMPARE(line->text(), "b 120 fromula");
    }

    void aPreviewIsWholeHoweverNarrowTheWindow()
    {
        DeskFixture desk(QStringLiteral("de"));
        desk.begin();
        desk.window->resize(360, 640);
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("xyz"));
        QTRY_COMPARE(previewOf(desk).size(), 1);
        QVERIFY2(!previewOf(desk).at(0).contains(u'…') && previewOf(desk).at(0).size() > 60,
                 qPrintable(previewOf(desk).at(0)));
        const auto *below = desk.window->findChild<QFrame *>(QStringLiteral("quickPreview"));
        QVERIFY(below && desk.window->rect().contains(below->geometry()));
        // What fits is beside the text, and nothing lies over the log.
        desk.press(Qt::Key_Escape);
        QVERIFY(!below->isVisible());
        desk.type(QStringLiteral("b 120 muttermilch 5:05"));
        QTRY_VERIFY2(previewOf(desk).join(u'\n').contains(QStringLiteral("5:05")),
                     qPrintable(previewOf(desk).join(u'\n')));
        desk.press(Qt::Key_Return);
        QVERIFY(!below->isVisible());
        QCOMPARE(desk.entries().size(), 1);
    }

    void allBabiesAreNamedInEachLanguage()
    {
        for (const Language &language : languages()) {
            DeskFixture desk(language.tag);
            desk.begin();
            QVERIFY(desk.bench->logbook.addBaby({{"name", "Leo"}}));
            desk.press(Qt::Key_Slash);
            desk.type(QStringLiteral("n @"));
            // What is offered after the @ is the word of the language.
            QStringList offered;
            for (const char *letter : {"a", "t"}) {
                desk.type(QString::fromLatin1(letter));
                const auto *edit = desk.window->findChild<QuickLineEdit *>()
                                       ->findChild<QLineEdit *>();
                if (edit->accessibleDescription().contains(QStringLiteral("Tab")))
                    offered.append(QString::fromLatin1(letter));
                desk.press(Qt::Key_Backspace);
            }
            QCOMPARE(offered.size(), 1);
            desk.type(offered.constFirst());
            desk.press(Qt::Key_Tab);
            desk.type(QStringLiteral("wee"));
            desk.press(Qt::Key_Return);
            int logged = 0;
            const auto babies = desk.bench->logbook.babies();
            for (const Entry &baby : *babies) {
                EntryQuery query;
                query.babyId = baby.entity.babyId;
                logged += static_cast<int>(desk.bench->logbook.entries(query)->size());
            }
            QVERIFY2(logged == 2, qPrintable(language.tag));
        }
    }

    void aSecondSleepIsRefusedWhileItIsTyped()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("s"));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.entries().size(), 1);
        desk.type(QStringLiteral("sleep"));
        const auto *line = desk.window->findChild<QuickLineEdit *>();
        const QStringList shown = previewOf(desk);
        QCOMPARE(shown.size(), 1);
        QVERIFY2(shown.at(0).startsWith("unclear|Mia is asleep already, since "),
                 qPrintable(shown.at(0)));
        desk.press(Qt::Key_Return);
        QCOMPARE(line->text(), "sleep");
        QCOMPARE(desk.entries().size(), 1);
        // The stop may come after what runs.
        desk.type(QStringLiteral(" stop"));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.entries().at(0).isRunning());
    }

    void theWordsOfTheWindowsLanguageAreUnderstood_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kindName");
        QTest::addColumn<QString>("fieldName");
        QTest::addColumn<QString>("value");
        QTest::newRow("German milk") << "de" << "fläschchen 120 muttermilch"
                                     << "feed" << "milk" << "breast_milk";
        QTest::newRow("German nappy") << "de" << "kacka gelb" << "nappy" << "colour" << "yellow";
        QTest::newRow("German sides") << "de" << "links 12 rechts 8" << "feed" << "rightSeconds"
                                      << "480";
        QTest::newRow("German medicine") << "de" << "medizin paracetamol 2,5ml"
                                         << "medication" << "amountMilli" << "2500";
        QTest::newRow("French nappy") << "fr" << "couche caca jaune" << "nappy" << "colour"
                                      << "yellow";
        QTest::newRow("Spanish nappy") << "es" << "pañal caca amarillo" << "nappy" << "colour"
                                       << "yellow";
        // The words that the hints name.
        QTest::newRow("German wet") << "de" << "n pipi 0:05" << "nappy" << "type" << "wee";
        QTest::newRow("German both") << "de" << "n beides" << "nappy" << "type" << "mixed";
        QTest::newRow("German dry") << "de" << "n trocken" << "nappy" << "type" << "dry";
        QTest::newRow("German colour") << "de" << "n kacka gelb" << "nappy" << "colour" << "yellow";
        QTest::newRow("French both") << "fr" << "n les deux" << "nappy" << "type" << "mixed";
        QTest::newRow("French dry") << "fr" << "n sèche" << "nappy" << "type" << "dry";
        QTest::newRow("French colour") << "fr" << "n caca jaune" << "nappy" << "colour" << "yellow";
        QTest::newRow("Spanish wet") << "es" << "n pis" << "nappy" << "type" << "wee";
        QTest::newRow("Spanish both") << "es" << "n ambos" << "nappy" << "type" << "mixed";
        QTest::newRow("Spanish dry") << "es" << "n seco" << "nappy" << "type" << "dry";
        QTest::newRow("Spanish colour") << "es" << "n caca amarillo" << "nappy" << "colour"
                                        << "yellow";
        QTest::newRow("American") << "en-US" << "b 4 f" << "feed" << "amountMl" << "118";
    }

    void theWordsOfTheWindowsLanguageAreUnderstood()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        QFETCH(const QString, kindName);
        QFETCH(const QString, fieldName);
        DeskFixture desk(language);
        desk.begin();
        desk.press(Qt::Key_Slash);
        qobject_cast<QLineEdit *>(desk.keyboard())->setText(typed);
        desk.press(Qt::Key_Return);
        setUnits({});
        QCOMPARE(desk.entries().size(), 1);
        QCOMPARE(desk.entries().constFirst().kind(), kindName);
        QTEST(desk.entries().constFirst().entity.data.value(fieldName).toVariant().toString(),
              "value");
    }

    /// Every word that the window uses for a choice can be typed.
    void everyChoiceOfEveryLanguageCanBeTyped()
    {
        const Instant now = Instant::parse(u"2026-11-22T14:30:00Z").value_or(Instant{});
        const std::pair<QLatin1StringView, QString> starts[] = {
            {kind::nappy, "n poo"}, {kind::solids, "solids x"}, {kind::temperature, "t 38.4"}};
        for (const Language &language : languages()) {
            Translation translation;
            translation.setLanguage(language.tag);
            const QuickTerms terms{{}, {}, quickVocabulary()};
            for (const auto &[kindName, start] : starts) {
                for (const FieldFace &one : findFace(kindName)->fields) {
                    for (const ChoiceFace &choice : one.choices) {
                        if (one.field == field::type)
                            continue;
                        const QString line = start + u' ' + choice.text.said();
                        const auto entry = parseQuickLine(line, now, terms);
                        QVERIFY2(entry, qUtf8Printable(line));
                        QCOMPARE(entry->fields.value(one.field).toString(), QString(choice.word));
                    }
                }
            }
        }
    }

    void whatTheManualShowsIsReadInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *language, const char *line, const char *expected) {
            QTest::newRow(qPrintable(QString::fromLatin1(language) + ": "
                                     + QString::fromUtf8(line)))
                << QString::fromLatin1(language) << QString::fromUtf8(line)
                << QString::fromUtf8(expected);
        };
        const auto rows = [&](const char *expected,
                              std::initializer_list<std::pair<const char *, const char *>> lines) {
            for (const auto &[language, line] : lines)
                row(language, line, expected);
        };
        // The short forms are the same for everybody.
        for (const char *language : {"en-GB", "en-US", "de", "fr", "es"}) {
            const bool isMetric = qstrcmp(language, "en-US") != 0;
            if (isMetric) {
                row(language, "b 120 f 14:05",
                    "feed amountMl=120 method=bottle milk=formula 14:05");
                row(language, "b120f", "feed amountMl=120 method=bottle milk=formula");
                row(language, "len 61.5", "growth heightMm=615");
                row(language, "w 6,42", "growth weightG=6420");
                row(language, "pump l 60 r 45", "pumping leftMl=60 rightMl=45 totalMl=105");
            }
            row(language, "b 120ml f", "feed amountMl=120 method=bottle milk=formula");
            row(language, "s 13:10-14:25", "sleep endedAt=14:25 13:10");
            row(language, "n poo yellow", "nappy colour=yellow type=poo");
            row(language, "left 12 right 8",
                "feed endSide=right endedAt=14:30 leftSeconds=720 method=breast rightSeconds=480 "
                "14:10");
            row(language, "t 38.4", "temperature centiC=3840");
            row(language, "temp 38,4", "temperature centiC=3840");
            row(language, "t 101.2", "temperature centiC=3844");
            row(language, "w 6.42kg", "growth weightG=6420");
            row(language, "w 6 lb 3 oz", "growth weightG=2807");
            row(language, "len 61.5cm", "growth heightMm=615");
            row(language, "medizin paracetamol 2,5ml",
                "medication amountMilli=2500 name=paracetamol unit=ml");
            row(language, "med paracetamol 2.5ml",
                "medication amountMilli=2500 name=paracetamol unit=ml");
            row(language, "solids carrot liked", "solids food=carrot reaction=liked");
            row(language, "bath", "bath");
            row(language, "tummy 12m", "activity activity=tummy_time endedAt=14:30 14:18");
            row(language, "note slept badly", "note notes=slept badly");
            row(language, "n wee 2:05pm", "nappy type=wee 14:05");
            row(language, "n wee 6am", "nappy type=wee 06:00");
            row(language, "n wee yesterday 6am", "nappy type=wee 2026-11-21 06:00");
            row(language, "n wee fri 6am", "nappy type=wee 2026-11-20 06:00");
            row(language, "n wee 20 nov 6am", "nappy type=wee 2026-11-20 06:00");
            row(language, "n wee 2026-11-20 6am", "nappy type=wee 2026-11-20 06:00");
            row(language, "n wee -2h", "nappy type=wee 12:30");
            row(language, "n wee -1d", "nappy type=wee 2026-11-21 14:30");
            row(language, "n wee at 13", "nappy type=wee 13:00");
            row(language, "s 45 min", "sleep endedAt=14:30 13:45");
            row(language, "s 1,5 h", "sleep endedAt=14:30 13:00");
            row(language, "s 1.5h", "sleep endedAt=14:30 13:00");
            row(language, "s 1 h 30 min", "sleep endedAt=14:30 13:00");
            row(language, "n poo, yellow", "nappy colour=yellow type=poo");
            row(language, "l 12, r 8",
                "feed endSide=right endedAt=14:30 leftSeconds=720 method=breast rightSeconds=480 "
                "14:10");
            row(language, "w 7lb3oz", "growth weightG=3260");
            row(language, "w 6 kg 420 g", "growth weightG=6420");
            row(language, "t 38,4°", "temperature centiC=3840");
            row(language, "t 38.4 C", "temperature centiC=3840");
            row(language, "t 101.2f", "temperature centiC=3844");
            row(language, "med x ½ tablet", "medication amountMilli=500 name=x unit=tablet");
            row(language, "med x 1/2 tablet", "medication amountMilli=500 name=x unit=tablet");
            row(language, "med x 1½ml", "medication amountMilli=1500 name=x unit=ml");
            row(language, "med Ibu 120mg/5ml 2,5ml",
                "medication amountMilli=2500 name=Ibu 120mg/5ml unit=ml");
            row(language, "solids Carrot, potato 30 g", "solids amountG=30 food=Carrot, potato");
            row(language, "note He slept 20 minutes", "note notes=He slept 20 minutes");
            row(language, "b 120ml burped a lot",
                "feed amountMl=120 method=bottle notes=burped a lot");
            row(language, "b 120ml # a #1 burp", "feed amountMl=120 method=bottle notes=a #1 burp");
        }
        rows("feed amountMl=120 method=bottle milk=formula 13:00",
             {{"en-GB", "bottle 120ml formula at 13"},
              {"en-US", "bottle 120ml formula at 1pm"},
              {"de", "Fläschchen 120ml Säuglingsnahrung um 13 Uhr"},
              {"fr", "biberon 120ml lait en poudre à 13h"},
              {"es", "biberón 120ml leche de fórmula a las 13"}});
        rows(
            "feed endSide=right endedAt=14:30 leftSeconds=720 method=breast rightSeconds=480 14:10",
            {{"en-GB", "left 12 right 8"},
             {"en-US", "left 12 right 8"},
             {"de", "links 12 rechts 8"},
             {"fr", "gauche 12 droite 8"},
             {"es", "izquierdo 12 derecho 8"}});
        rows("sleep endedAt=14:05 13:00", {{"en-GB", "sleep from 13 to 14:05"},
                                           {"en-US", "sleep 1pm-2:05pm"},
                                           {"de", "Schlaf von 13 bis 14:05"},
                                           {"fr", "sommeil de 13h à 14h05"},
                                           {"es", "sueño de 13 a 14:05"}});
        rows("feed amountMl=120 method=bottle 14:10",
             {{"en-GB", "bottle 120 millilitres 20 min ago"},
              {"en-US", "bottle 120 ml 20 minutes ago"},
              {"de", "Flasche 120 Milliliter vor 20 min"},
              {"fr", "biberon 120 ml il y a 20 min"},
              {"es", "biberón 120 mililitros hace 20 min"}});
        rows("feed amountMl=118 method=bottle", {{"en-GB", "b 4 ounces"},
                                                 {"en-US", "b 4 ounces"},
                                                 {"de", "b 4 Unzen"},
                                                 {"fr", "b 4 onces"},
                                                 {"es", "b 4 onzas"}});
        rows("sleep endedAt=14:30 12:30", {{"en-GB", "slept 2 hours"},
                                           {"en-US", "nap 2 hrs"},
                                           {"de", "geschlafen 2 Std."},
                                           {"fr", "dormi 2 heures"},
                                           {"es", "siesta 2 horas"}});
        rows("sleep endedAt=14:30 13:10", {{"en-GB", "slept 1 h 20 min"},
                                           {"de", "Schlaf 1 Stunde 20 Minuten"},
                                           {"fr", "sieste 1 heure 20 minutes"},
                                           {"es", "siesta 1 hora 20 minutos"}});
        rows("nappy type=wee 2026-11-20 14:30", {{"en-GB", "nappy wet 2 days ago"},
                                                 {"de", "Windel nass vor 2 Tagen"},
                                                 {"fr", "couche mouillée il y a 2 jours"},
                                                 {"es", "pañal mojado hace 2 días"}});
        rows("nappy type=poo", {{"en-GB", "dirty"}, {"en-US", "diaper dirty"}});
        rows("feed endedAt=14:30 method=breast 14:10", {{"en-GB", "nursed 20 min"},
                                                        {"de", "gestillt 20 min"},
                                                        {"fr", "tétée 20 min"},
                                                        {"es", "pecho 20 min"}});
        rows("nappy colour=yellow consistency=runny rash=true type=poo",
             {{"en-GB", "nappy poo yellow runny rash"},
              {"en-US", "diaper poo yellow runny rash"},
              {"de", "Windel Kacka gelb flüssig wund"},
              {"fr", "couche caca jaune liquide rougeurs"},
              {"es", "pañal caca amarillo líquido culito irritado"}});
        rows("temperature centiC=3840 site=ear", {{"en-GB", "temperature 38.4 in the ear"},
                                                  {"en-US", "temperature 38.4 ear"},
                                                  {"de", "Temperatur 38,4 im Ohr"},
                                                  {"fr", "température 38,4 dans l’oreille"},
                                                  {"es", "temperatura 38,4 en el oído"}});
        rows("medication amountMilli=5000 name=vitamin D unit=drops",
             {{"en-GB", "medicine vitamin D 5 drops"},
              {"en-US", "medicine vitamin D 5 drops"},
              {"de", "Medizin vitamin D 5 Tropfen"},
              {"fr", "médicament vitamin D 5 gouttes"},
              {"es", "medicina vitamin D 5 gotas"}});
        rows("medication amountMilli=1000 name=syrup unit=tsp",
             {{"en-GB", "medicine syrup 1 tsp"},
              {"de", "Medizin syrup 1 TL"},
              {"fr", "médicament syrup 1 c. à café"},
              {"es", "medicina syrup 1 cdta"}});
        rows("growth headMm=400 heightMm=615 weightG=6420",
             {{"en-GB", "weight 6.42kg length 61.5cm head 40cm"},
              {"en-US", "weight 6.42kg length 61.5cm head 40cm"},
              {"de", "Gewicht 6,42kg Länge 61,5cm Kopfumfang 40cm"},
              {"fr", "poids 6,42kg taille 61,5cm tour de tête 40cm"},
              {"es", "peso 6,42kg talla 61,5cm perímetro de la cabeza 40cm"}});
        rows("pumping leftMl=60 rightMl=45 totalMl=105",
             {{"en-GB", "pumping left 60ml right 45ml"},
              {"de", "Abpumpen links 60ml rechts 45ml"},
              {"fr", "tirage du lait gauche 60ml droite 45ml"},
              {"es", "extracción de leche izquierdo 60ml derecho 45ml"}});
        rows("solids food=x reaction=liked", {{"en-GB", "solids x liked it"},
                                              {"de", "Beikost x mochte es"},
                                              {"fr", "purée x a aimé"},
                                              {"es", "sólidos x le gustó"}});
        rows("bath 2026-11-21 09:40", {{"en-GB", "bath yesterday 9:40"},
                                       {"en-US", "bath yesterday 9:40am"},
                                       {"de", "Bad gestern 9:40"},
                                       {"fr", "bain hier 9h40"},
                                       {"es", "baño ayer 9:40"}});
        rows("activity activity=tummy_time endedAt=14:30 14:18", {{"en-GB", "tummy time 12m"},
                                                                  {"de", "Bauchlage 12m"},
                                                                  {"fr", "temps sur le ventre 12m"},
                                                                  {"es", "tiempo boca abajo 12m"}});
        rows("note notes=slept badly", {{"de", "Notiz slept badly"},
                                        {"fr", "remarque slept badly"},
                                        {"es", "nota slept badly"}});
        rows("milestone title=x", {{"de", "Meilenstein x"}, {"fr", "étape x"}, {"es", "hito x"}});
        rows("vaccination dose=2 name=6-in-1", {{"en-GB", "vaccination 6-in-1 dose 2"},
                                                {"de", "Impfung 6-in-1 Dosis 2"},
                                                {"fr", "vaccin 6-in-1 dose 2"},
                                                {"es", "vacuna 6-in-1 dosis 2"}});
    }

    /// What a line leaves out is said, never dropped.
    void whatIsNotReadIsSaid_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("line");
        for (const char *language : {"en-GB", "en-US", "de", "fr", "es"}) {
            for (const char *line : {"b 120 130",
                                     "b 120 f x",
                                     "b 60 bm 60 f",
                                     "b 120 14:05 15:05",
                                     "b 120 27/11 9:00",
                                     "s 25:00",
                                     "n blue",
                                     "b 120 formla",
                                     "t 38.4 39",
                                     "t 48",
                                     "w 64kg",
                                     "w 6kg 7kg",
                                     "pump 60 + 50",
                                     "pump l 60 l 50",
                                     "left 12 left 8",
                                     "n wee 13:00-14:00",
                                     "s 13:10-14:25 45m",
                                     "b 120 gestern abends",
                                     "tummy 12",
                                     "s 2099-01-01 9:00",
                                     "med x 2 3 ml",
                                     "solids x 20g 30g",
                                     "vaccination x 2 dose 3 4",
                                     "xyz",
                                     "38.4",
                                     "wet 12",
                                     "b 120 @nobody"}) {
                QTest::newRow(qPrintable(QString::fromLatin1(language) + ": " + line))
                    << QString::fromLatin1(language) << QString::fromUtf8(line);
            }
        }
    }

    void whatIsNotReadIsSaid()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, line);
        Translation translation;
        translation.setLanguage(language);
        const QDateTime now(QDate(2026, 11, 22), QTime(14, 30));
        const auto entry = parseQuickLine(line, Instant{now.toMSecsSinceEpoch()},
                                          {{}, {}, quickVocabulary()});
        const auto babies = entry ? chooseBabies(entry->babies, {}, {}) : Result<QList<BabyId>>();
        const QString read = entry ? QString::fromUtf8(QJsonDocument(entry->fields).toJson())
                                   : QString();
        QVERIFY2(!entry || !babies, qPrintable(read));
        QVERIFY(!errorText(entry ? babies.error() : entry.error()).isEmpty());
    }

    void whatTheManualShowsIsReadInEachLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, line);
        Translation translation;
        translation.setLanguage(language);
        const Units mine = language == QLatin1String("en-US")
                               ? Units{VolumeUnit::Ounces, WeightUnit::Pounds, LengthUnit::Inches,
                                       TemperatureUnit::Fahrenheit}
                               : Units();
        // A Sunday.
        const QDateTime now(QDate(2026, 11, 22), QTime(14, 30));
        const auto entry = parseQuickLine(line, Instant{now.toMSecsSinceEpoch()},
                                          {mine, {}, quickVocabulary()});
        QVERIFY2(entry, entry ? "" : qUtf8Printable(errorText(entry.error())));
        const auto local = [&](const QString &field) {
            const Instant at = Instant::parse(entry->fields.value(field).toString()).value();
            const auto shown = QDateTime::fromMSecsSinceEpoch(at.msecs);
            return shown.toString(shown.date() == now.date() ? QStringLiteral("HH:mm")
                                                             : QStringLiteral("yyyy-MM-dd HH:mm"));
        };
        QStringList told{entry->kind};
        for (const QString &name : entry->fields.keys()) {
            if (name != field::startedAt) {
                told.append(name + u'='
                            + (name == field::endedAt
                                   ? local(name)
                                   : entry->fields.value(name).toVariant().toString()));
            }
        }
        if (const QString start = local(QString(field::startedAt)); start != QLatin1String("14:30"))
            told.append(start);
        QTEST(told.join(u' '), "expected");
    }

    /// Every quarter of an ounce and of an inch, every half ounce of a weight, every tenth of a
    /// degree: the quick line stores what the form stores, which reads back as it was entered.
    void aLineStoresWhatTheFormStores()
    {
        const Units american{VolumeUnit::Ounces, WeightUnit::Pounds, LengthUnit::Inches,
                             TemperatureUnit::Fahrenheit};
        setUnits(american);
        const Instant now = Instant::parse(u"2026-11-22T14:30:00Z").value();
        struct Case
        {
            const char *line;
            QLatin1StringView field;
            Quantity quantity;
            double from;
            double step;
            int count;
        };
        const Case cases[] = {
            {"b %1", field::amountMl, Quantity::Milk, 0.25, 0.25, 240},
            {"b%1oz", field::amountMl, Quantity::Milk, 0.25, 0.25, 240},
            {"pump %1", field::totalMl, Quantity::Milk, 0.25, 0.25, 240},
            {"w %1 oz", field::weightG, Quantity::Weight, 8, 0.5, 1600},
            {"len %1", field::heightMm, Quantity::Length, 8, 0.25, 200},
            {"head %1in", field::headMm, Quantity::Length, 6, 0.25, 80},
            {"t %1", field::centiC, Quantity::Temperature, 86, 0.1, 260},
            {"t %1f", field::centiC, Quantity::Temperature, 86, 0.1, 260},
        };
        for (const Case &one : cases) {
            for (int i = 0; i < one.count; ++i) {
                const double number = one.from + i * one.step;
                const QString line = QString::fromLatin1(one.line).arg(QString::number(number, 'g',
                                                                                       6));
                const auto entry = parseQuickLine(line, now, {american, {}, {}});
                QVERIFY2(entry, qPrintable(line));
                const qint64 stored = entry->fields.value(one.field).toInteger();
                QVERIFY2(stored == storedNumber(one.quantity, number), qPrintable(line));
                QVERIFY2(qAbs(shownNumber(one.quantity, stored) - number) < 1e-6, qPrintable(line));
            }
        }
        for (int pounds = 2; pounds < 40; ++pounds) {
            for (int halves = 0; halves < 2 * ouncesPerPound; ++halves) {
                const double ounces = halves / 2.0;
                const QString line = QStringLiteral("w %1 lb %2 oz").arg(pounds).arg(ounces);
                const auto entry = parseQuickLine(line, now, {american, {}, {}});
                QVERIFY2(entry, qPrintable(line));
                const qint64 stored = entry->fields.value(field::weightG).toInteger();
                QVERIFY2(qAbs(shownNumber(Quantity::Weight, stored)
                              - (pounds * ouncesPerPound + ounces))
                             < 1e-6,
                         qPrintable(line));
            }
        }
        setUnits({});
    }

    void tabCompletesTheWordsOfTheWindowsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("completed");
        const auto row = [](const char *language, const char *typed, const char *completed) {
            QTest::newRow(qPrintable(QString::fromLatin1(language) + ": "
                                     + QString::fromUtf8(typed)))
                << QString::fromLatin1(language) << QString::fromUtf8(typed)
                << QString::fromUtf8(completed);
        };
        row("en-GB", "bo", "bottle");
        row("en-GB", "nap", "nappy");
        row("en-GB", "tum", "tummy time");
        row("en-US", "dia", "diaper");
        row("en-US", "pe", "pee");
        row("de", "fl", "fläschchen");
        row("de", "wi", "windel");
        row("de", "med", "medizin");
        row("de", "kopf", "kopfumfang");
        row("de", "windel kacka gel", "gelb");
        row("de", "fläschchen 120 mut", "muttermilch");
        row("de", "links 12 re", "rechts");
        row("de", "temp 38,4 im o", "");
        row("de", "temp 38,4 st", "stirn");
        row("fr", "bib", "biberon");
        row("fr", "cou", "couche");
        row("fr", "temp", "température");
        row("fr", "couche caca ja", "jaune");
        row("fr", "gauche 12 dr", "droite");
        row("es", "biberó", "biberón");
        row("es", "pan", "pañal");
        row("es", "pañal caca ama", "amarillo");
        row("es", "izquierdo 12 de", "derecho");
        // English words are known everywhere, and offered where no own one fits.
        row("de", "bot", "bottle");
    }

    void tabCompletesTheWordsOfTheWindowsLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        Translation translation;
        translation.setLanguage(language);
        const QuickTerms terms{{}, {}, quickVocabulary()};
        QTEST(quickCompletions(typed, terms).value(0), "completed");
        // With Tab in the line itself.
        Theme theme;
        QuickLineEdit line(
            theme, [](const QString &) { return QuickLineEdit::Preview{}; },
            [&](const QString &text) { return quickCompletions(text, terms); });
        auto *edit = line.findChild<QLineEdit *>();
        edit->setText(typed);
        const qsizetype rest = typed.lastIndexOf(u' ') + 1;
        const QString whole = quickCompletions(typed, terms).value(0);
        if (whole.isEmpty())
            return;
        QTest::keyClick(edit, Qt::Key_Tab);
        // Marks that were left out stay so, and are read alike.
        QCOMPARE(edit->text(), typed + whole.mid(typed.size() - rest) + u' ');
    }

    /// What is offered can be read.
    void everyWordThatBeginsALineInAnyLanguageIsKnown()
    {
        for (const Language &language : languages()) {
            Translation translation;
            translation.setLanguage(language.tag);
            const QuickTerms terms{{}, {}, quickVocabulary()};
            int begins = 0;
            for (const QuickWord &word : terms.words) {
                if (!word.kind.isEmpty())
                    continue;
                ++begins;
                const QString start = quickTokens(word.said, terms).constFirst().word;
                QVERIFY2(findKind(kindOfStart(start)), qUtf8Printable(word.said));
            }
            QVERIFY(begins > 20);
        }
    }

    void theExampleIsInThePersonsUnitsAndClock()
    {
        DeskFixture desk(QStringLiteral("en-US"));
        desk.begin();
        const auto *edit = desk.window->findChild<QuickLineEdit *>()->findChild<QLineEdit *>();
        QCOMPARE(edit->placeholderText(), "Type an entry: b 4 f 2:05pm");
        desk.settings->setUnits({});
        desk.window->applySettings();
        QCOMPARE(edit->placeholderText(), "Type an entry: b 120 f 2:05pm");
    }

    void theQuickLineKeepsWhatItDoesNotUnderstand()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("hello"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.entries().isEmpty());
        QCOMPARE(desk.window->findChild<QuickLineEdit *>()->text(), QStringLiteral("hello"));
    }

    void tabCompletesInTheQuickLine()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("nap"));
        desk.press(Qt::Key_Tab);
        auto *line = desk.window->findChild<QuickLineEdit *>();
        QCOMPARE(line->text(), QStringLiteral("nappy "));
        desk.type(QStringLiteral("po"));
        desk.press(Qt::Key_Right);
        desk.type(QStringLiteral("gr"));
        // The next completion.
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Tab);
        QCOMPARE(line->text(), QStringLiteral("nappy poo grey "));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).text(QLatin1StringView("colour")), QStringLiteral("grey"));
    }

    void twinsAreLoggedAtOnce()
    {
        DeskFixture desk;
        beginWithTwins(desk);
        const auto count = [&desk](int baby) { return entriesOf(desk, baby); };
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("b 90 @all"));
        desk.press(Qt::Key_Return);
        QCOMPARE(count(0), 1);
        QCOMPARE(count(1), 1);
        desk.press(Qt::Key_Escape);
        // The card has a choice of babies.
        desk.press(Qt::Key_N);
        QPushButton *leo = nullptr;
        for (auto *button : desk.front()->findChildren<QPushButton *>()) {
            if (button->text() == "Leo")
                leo = button;
        }
        QVERIFY(leo && !leo->isChecked());
        leo->setFocus();
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Return);
        QCOMPARE(count(0), 2);
        QCOMPARE(count(1), 2);
        // Entries logged together are undone together.
        const auto buttons = desk.window->findChild<Toast *>()->findChildren<QPushButton *>();
        const auto undo = std::ranges::find(buttons, QString("Undo"), &QPushButton::text);
        QVERIFY(undo != buttons.cend());
        (*undo)->click();
        QCOMPARE(count(0), 1);
        QCOMPARE(count(1), 1);
    }

    void theBabiesAreOneKeyBackFromTheFirstField()
    {
        DeskFixture desk;
        beginWithTwins(desk);
        for (const Qt::Key key : {Qt::Key_F, Qt::Key_S, Qt::Key_N, Qt::Key_T}) {
            desk.press(key);
            QVERIFY(desk.hasDialog());
            const QWidget *first = desk.front()->focusWidget();
            const auto name = [&desk] {
                const auto *button = qobject_cast<QPushButton *>(desk.front()->focusWidget());
                return button ? button->accessibleName() : QString();
            };
            desk.press(Qt::Key_Backtab);
            QCOMPARE(name(), "For Leo");
            desk.press(Qt::Key_Backtab);
            QCOMPARE(name(), "For Mia");
            desk.press(Qt::Key_Tab);
            desk.press(Qt::Key_Tab);
            QCOMPARE(desk.front()->focusWidget(), first);
            // All else is still reached. In a time Tab goes through its parts first.
            QSet<const QWidget *> reached;
            for (int i = 0; i < 30; ++i) {
                desk.press(Qt::Key_Tab);
                reached.insert(desk.front()->focusWidget());
            }
            QVERIFY(reached.size() > 8);
            desk.press(Qt::Key_Escape);
        }
        // The field where typing begins is another one now.
        desk.press(Qt::Key_F);
        desk.type(QStringLiteral("l"));
        desk.press(Qt::Key_Backtab);
        const auto *leo = qobject_cast<QPushButton *>(desk.front()->focusWidget());
        QVERIFY(leo);
        QCOMPARE(leo->accessibleName(), "For Leo");
    }

    void aMistypedWordIsPutRightByTab()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        const auto *line = desk.window->findChild<QuickLineEdit *>();
        desk.type(QStringLiteral("sleeep"));
        QCOMPARE(previewOf(desk), QStringList("unclear|“sleeep”? Did you mean sleep? (Tab)"));
        desk.press(Qt::Key_Tab);
        QCOMPARE(line->text(), "sleep");
        desk.press(Qt::Key_Escape);
        // Only the word changes, and typing goes on at the end.
        desk.type(QStringLiteral("b 120 fromula 5:05"));
        desk.press(Qt::Key_Tab);
        QCOMPARE(line->text(), "b 120 formula 5:05");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 1);
        QCOMPARE(desk.entries().at(0).text(field::milk), "formula");
        // Where nothing is like it, Tab goes on to the next control as ever.
        desk.type(QStringLiteral("xyz"));
        desk.press(Qt::Key_Tab);
        QCOMPARE(line->text(), "xyz");
        QVERIFY(!line->focusProxy()->hasFocus());
    }

    void anEntryGoesToTheOtherTwin()
    {
        DeskFixture desk;
        beginWithTwins(desk);
        const auto count = [&desk](int baby) { return entriesOf(desk, baby); };
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("b 90"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Escape);
        QCOMPARE(count(0), 1);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        // Its baby is above its fields. Tab reaches what is chosen.
        const QPushButton *mia = nullptr;
        for (int back = 0; back < 20 && !(mia && mia->text() == "Mia"); ++back) {
            desk.press(Qt::Key_Backtab);
            mia = qobject_cast<QPushButton *>(desk.front()->focusWidget());
        }
        QVERIFY(mia);
        QCOMPARE(mia->text(), "Mia");
        QVERIFY(mia->isChecked());
        desk.press(Qt::Key_Right);
        QVERIFY(!mia->isChecked());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(count(0), 0);
        QCOMPARE(count(1), 1);
        const auto *toast = desk.window->findChild<Toast *>();
        QVERIFY(toast->accessibleName().startsWith("Moved to Leo: Bottle, 90 ml"));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count(0), 1);
        QCOMPARE(count(1), 0);
        QVERIFY(toast->accessibleName().startsWith("As before: Bottle, 90 ml"));
        QVERIFY(!toast->accessibleName().contains("more"));
    }

    void milkIsShownInTheUnitOfTheSettings()
    {
        DeskFixture desk;
        desk.begin();
        desk.settings->setUnits({.volume = VolumeUnit::Ounces});
        desk.start();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("b 4.5"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).integer(amountMl), 133);
        const QModelIndex row = desk.timeline()->model()->index(0, 0);
        QCOMPARE(row.data().toString(), QStringLiteral("Bottle, 4.5 oz"));
        // Opening and saving it changes nothing.
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).integer(amountMl), 133);
        setUnits({});
    }
};

QTEST_MAIN(TestQuickLineByKeyboard)
#include "tst_quicklinebykeyboard.moc"
