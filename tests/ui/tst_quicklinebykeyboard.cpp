// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"

#include "core/logbook/quickline.h"
#include "ui/kinds/kindface.h"
#include "ui/kinds/quickvocabulary.h"
#include "ui/widgets/quicklineedit.h"
#include "ui/widgets/toast.h"
#include "ui/words/units.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace weehours;

namespace {

constexpr QLatin1StringView amountMl("amountMl");

} // namespace

/// What is typed into the quick line, and what comes of it.
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

    // The line is empty again, so there is no typing to undo: what is undone is the entry.
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
        // The other key that people know for it.
        desk.press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(desk.entries().size(), 1);
        // What is being typed is undone first.
        desk.type(QStringLiteral("n"));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(line->text().isEmpty());
        QCOMPARE(desk.entries().size(), 1);
    }

    void whatIsNotUnderstoodStandsBesideWhatIs()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("b 120 fromula"));
        const auto *line = desk.window->findChild<QuickLineEdit *>();
        QStringList shown;
        for (const QLabel *label : line->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                shown.append(label->property("role").toString() + u'|' + label->text());
        }
        QCOMPARE(shown.size(), 2);
        QVERIFY2(shown.at(0).startsWith("muted|Bottle · 120 ml"), qPrintable(shown.at(0)));
        QCOMPARE(shown.at(1), "unclear|“fromula”?");
        desk.press(Qt::Key_Return);
        QVERIFY(desk.entries().isEmpty());
        QCOMPARE(line->text(), "b 120 fromula");
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

    /// Every word that the window has for a choice is one that can be typed.
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
        // The next that begins so.
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Tab);
        QCOMPARE(line->text(), QStringLiteral("nappy poo grey "));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).text(QLatin1StringView("colour")), QStringLiteral("grey"));
    }

    void twinsAreLoggedAtOnce()
    {
        DeskFixture desk;
        desk.begin();
        Logbook &log = desk.bench->logbook;
        QVERIFY(log.addBaby({{"name", "Leo"}}));
        const auto count = [&log](int baby) {
            EntryQuery query;
            query.babyId = log.babies()->at(baby).entity.babyId;
            return log.entries(query)->size();
        };
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("b 90 @all"));
        desk.press(Qt::Key_Return);
        QCOMPARE(count(0), 1);
        QCOMPARE(count(1), 1);
        desk.press(Qt::Key_Escape);
        // In the card it is a choice.
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
        // What was logged by one act is taken back by one.
        const auto buttons = desk.window->findChild<Toast *>()->findChildren<QPushButton *>();
        const auto undo = std::ranges::find(buttons, QString("Undo"), &QPushButton::text);
        QVERIFY(undo != buttons.cend());
        (*undo)->click();
        QCOMPARE(count(0), 1);
        QCOMPARE(count(1), 1);
    }

    void milkIsToldInTheUnitOfTheSettings()
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
        // To open and save it changes nothing.
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
