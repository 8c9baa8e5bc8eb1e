// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"
#include "ui/dialogs/entryform.h"
#include "ui/dialogs/kindpalette.h"
#include "ui/kinds/kindface.h"
#include "ui/preferences/pinlist.h"
#include "ui/widgets/logbutton.h"

#include <QAbstractSpinBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMap>
#include <QPushButton>

using namespace weehours;

namespace {

/// The minimum that a person types into each kind's form, from the first field, so that it can be
/// logged; Enter follows.
const std::pair<QLatin1StringView, const char *> least[] = {
    {kind::feed, "120"},
    {kind::sleep, ""},
    {kind::nappy, ""},
    {kind::solids, "carrot"},
    {kind::pumping, "110"},
    {kind::growth, "6,42"},
    {kind::medication, "drops"},
    {kind::temperature, "38,4"},
    {kind::bath, ""},
    {kind::activity, ""},
    {kind::note, "slept in the pram"},
    {kind::milestone, "rolled over"},
    {kind::vaccination, "6-in-1"},
};

Qt::Key keyOf(QLatin1StringView kindName)
{
    return findFace(kindName)->key;
}

Entry oneOf(const QList<Entry> &entries, QLatin1StringView kindName)
{
    const auto found = std::ranges::find(entries, QString(kindName), &Entry::kind);
    return found == entries.end() ? Entry() : *found;
}

QStringList rowsOf(const DeskFixture &desk)
{
    QStringList rows;
    const auto *list = desk.front()->findChild<QListView *>();
    for (int i = 0; list && i < list->model()->rowCount(); ++i)
        rows.append(list->model()->index(i, 0).data().toString());
    return rows;
}

bool hasProblem(const DeskFixture &desk)
{
    const auto labels = desk.front()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [](const QLabel *label) {
        return label->property("role") == "warn" && label->isVisible();
    });
}

/// How far from the left of its window each visible widget of the form in front begins.
QMap<const QWidget *, int> columnsOf(const DeskFixture &desk)
{
    QMap<const QWidget *, int> columns;
    const auto *form = desk.front()->findChild<EntryForm *>();
    const auto widgets = form->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *widget : widgets) {
        if (widget->isVisible())
            columns.insert(widget, widget->mapTo(desk.front(), QPoint()).x());
    }
    return columns;
}

} // namespace

/// Every kind can be logged, changed and undone with the keyboard.
class TestKindsByKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setUnits({}); }

    void aFormStandsStillWhileOneTypes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("before");
        for (const char *language : {"en-GB", "de"}) {
            for (const char *before : {"", "l"})
                QTest::addRow("%s %s", language, before) << QString(language) << QString(before);
        }
    }
    void aFormStandsStillWhileOneTypes()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, before);
        DeskFixture desk(language);
        desk.begin();
        desk.window->resize(1280, 800);
        for (const auto &[kindName, typed] : least) {
            desk.press(keyOf(kindName));
            QVERIFY(desk.hasDialog());
            // Only a feed has another first field by a letter.
            if (kindName == kind::feed)
                desk.type(before);
            desk.settle();
            const auto at = columnsOf(desk);
            // A row may come or go, but none moves sideways.
            const auto stands = [&] {
                desk.settle();
                const auto now = columnsOf(desk);
                for (auto it = at.constBegin(); it != at.constEnd(); ++it) {
                    if (now.contains(it.key()) && now.value(it.key()) != it.value())
                        return false;
                }
                return true;
            };
            for (int i = 0; i < 8; ++i) {
                const QWidget *field = desk.front()->focusWidget();
                if (qobject_cast<const QAbstractSpinBox *>(field)
                    || qobject_cast<const QLineEdit *>(field))
                    desk.type(QStringLiteral("5"));
                QVERIFY2(stands(), kindName.data());
                desk.press(Qt::Key_Tab);
                QVERIFY2(stands(), kindName.data());
            }
            desk.press(Qt::Key_Escape);
        }
    }

    void everyKindIsLoggedByItsLetter()
    {
        DeskFixture desk;
        desk.begin();
        int count = 0;
        for (const auto &[kindName, typed] : least) {
            desk.press(keyOf(kindName));
            QVERIFY2(desk.hasDialog(), kindName.data());
            QVERIFY2(!hasProblem(desk), kindName.data());
            desk.type(QString::fromLatin1(typed));
            desk.press(Qt::Key_Return);
            QVERIFY2(!desk.hasDialog(), kindName.data());
            QCOMPARE(desk.entries().size(), ++count);
            QVERIFY(std::ranges::any_of(desk.entries(), [&](const Entry &entry) {
                return entry.kind() == kindName;
            }));
            // Opening it from the timeline and saving without a change leaves it as it is.
            const Entry before = oneOf(desk.entries(), kindName);
            desk.timeline()->showEntry(before.id());
            desk.timeline()->setFocus();
            desk.press(Qt::Key_Return);
            QVERIFY2(desk.hasDialog(), kindName.data());
            desk.press(Qt::Key_Return);
            QVERIFY2(!desk.hasDialog(), kindName.data());
            QCOMPARE(desk.bench->logbook.find(before.id())->value().entity.data,
                     before.entity.data);
        }
        const auto one = [&](QLatin1StringView kindName) {
            return oneOf(desk.entries(), kindName);
        };
        QCOMPARE(one(kind::temperature).integer(field::centiC), 3840);
        QCOMPARE(one(kind::growth).integer(field::weightG), 6420);
        QCOMPARE(one(kind::pumping).integer(field::totalMl), 110);
        for (int i = 0; i < count; ++i)
            desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.entries().size() < count);
    }

    void aFormSaysWhatIsMissingWhenItIsToBeSaved()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(keyOf(kind::growth));
        QVERIFY(!hasProblem(desk));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        QVERIFY(hasProblem(desk));
        desk.type(QStringLiteral("6.42"));
        QVERIFY(!hasProblem(desk));
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
    }

    void namesOfActivitiesAreOfferedAgain()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->constFirst().entity.babyId;
        int hours = 10;
        for (const char *name : {"Long ago", "Music", "baby swimming", "Baby swimming", "Walk"}) {
            const Instant when = desk.bench->logbook.now().plusMsecs(-hours-- * msecsPerHour);
            QVERIFY(desk.bench->logbook.add(
                baby, kind::activity,
                {{"activity", "other"}, {"name", name}, {"startedAt", when.toString()}}));
        }
        QVERIFY(desk.bench->logbook.add(baby, kind::activity, {{"activity", "tummy_time"}}));
        const auto chip = [&desk](const QString &words) -> QPushButton * {
            for (auto *each : desk.front()->findChildren<QPushButton *>()) {
                if (each->text().remove('&') == words && each->isVisible())
                    return each;
            }
            return nullptr;
        };
        desk.press(keyOf(kind::activity));
        QVERIFY(!chip("Walk"));
        chip("Something else")->click();
        QTRY_VERIFY(chip("Walk") && chip("Baby swimming"));
        QVERIFY(!chip("Music") && !chip("baby swimming") && !chip("Long ago"));
        chip("Baby swimming")->click();
        chip("Log it")->click();
        const Entry logged = desk.entries().constFirst();
        QCOMPARE(logged.text(field::name), QString("Baby swimming"));
        // The one that is proposed is not offered beside itself.
        desk.press(keyOf(kind::activity));
        QVERIFY(!chip("Baby swimming"));
        QVERIFY(chip("Walk") && chip("Music"));
    }

    void aMedicineIsProposedWithItsDose()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->constFirst().entity.babyId;
        QVERIFY(desk.bench->logbook.add(
            baby, kind::medication,
            {{"name", "Paracetamol"}, {"amountMilli", 2500}, {"unit", "ml"}}));
        desk.press(keyOf(kind::medication));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 2);
        for (const Entry &entry : desk.entries()) {
            QCOMPARE(entry.text(field::name), QString("Paracetamol"));
            QCOMPARE(entry.integer(field::amountMilli), 2500);
        }
        QCOMPARE(desk.timeline()->model()->index(0, 0).data().toString(),
                 QString("Paracetamol, 2.5 ml"));
    }

    void whatWasMeasuredIsNotLoggedAgain()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->constFirst().entity.babyId;
        const auto added = desk.bench->logbook.add(baby, kind::temperature,
                                                   {{"centiC", 3840}, {"site", "ear"}});
        QVERIFY(added);
        QTRY_VERIFY(desk.timeline()->showEntry(added->id()));
        desk.timeline()->setFocus();
        desk.press(Qt::Key_A);
        // The form asks for a new value, and proposes the place of the last one.
        QVERIFY(desk.hasDialog());
        QCOMPARE(desk.entries().size(), 1);
        desk.type(QStringLiteral("37.9"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 2);
        QCOMPARE(desk.entries().constFirst().integer(field::centiC), 3790);
        QCOMPARE(desk.entries().constFirst().text(field::site), QString("ear"));
    }

    void bothSidesMakeTheSum()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(keyOf(kind::pumping));
        desk.press(Qt::Key_Tab);
        desk.type(QStringLiteral("60"));
        desk.press(Qt::Key_Tab);
        desk.type(QStringLiteral("50"));
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.entries().constFirst().integer(field::totalMl), 110);
    }

    void thePaletteFindsAKindByItsLetterAndByItsName()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_K);
        QVERIFY(qobject_cast<KindPalette *>(desk.front()));
        QVERIFY(rowsOf(desk).contains("Temperature"));
        QVERIFY(!rowsOf(desk).contains("Feed"));
        // K, T, Enter opens T's form.
        desk.type(QStringLiteral("t"));
        QCOMPARE(rowsOf(desk).constFirst(), QString("Temperature"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog() && !qobject_cast<KindPalette *>(desk.front()));
        desk.type(QStringLiteral("38.4"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().constFirst().kind(), QString("temperature"));
        // Recently used kinds come first.
        desk.press(Qt::Key_K);
        QCOMPARE(rowsOf(desk).mid(0, 3),
                 QStringList({"Used lately", "Temperature", "Not used lately"}));
        desk.type(QStringLiteral("vacc"));
        QCOMPARE(rowsOf(desk), QStringList("Vaccination"));
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.entries().size(), 1);
    }

    void thePaletteLogsALineOrANote()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_K);
        desk.type(QStringLiteral("b 120"));
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.entries().constFirst().integer(field::amountMl), 120);
        desk.press(Qt::Key_K);
        desk.type(QStringLiteral("xyzzy"));
        QCOMPARE(rowsOf(desk), QStringList("Log it as a note"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 2);
        QCOMPARE(oneOf(desk.entries(), kind::note).text(field::notes), QString("xyzzy"));
    }

    void aKindGetsAButtonOfItsOwnAndLosesIt()
    {
        DeskFixture desk;
        desk.begin();
        const auto titles = [&desk] {
            QStringList names;
            for (const LogButton *button : desk.window->findChildren<LogButton *>()) {
                if (button->isVisible())
                    names.append(button->accessibleName().section(u',', 0, 0));
            }
            return names;
        };
        QCOMPARE(titles().size(), 3);
        desk.press(Qt::Key_K);
        desk.type(QStringLiteral("med"));
        desk.press(Qt::Key_P, Qt::AltModifier);
        QCOMPARE(desk.settings->pins(), (QStringList{"feed", "sleep", "nappy", "medication"}));
        QCOMPARE(titles().size(), 4);
        QVERIFY2(titles().join(u' ').contains("Medicine"), qPrintable(titles().join(u' ')));
        // It stays in the list, marked as having a button.
        QCOMPARE(rowsOf(desk).constFirst(), QString("Medicine"));
        desk.press(Qt::Key_P, Qt::AltModifier);
        QCOMPARE(desk.settings->pins().size(), 3);
        desk.press(Qt::Key_P, Qt::AltModifier);
        desk.press(Qt::Key_Escape);
        // The setting survives a restart.
        desk.start();
        QCOMPARE(titles().size(), 4);
    }

    void noMoreThanSixKindsHaveAButton()
    {
        DeskFixture desk;
        desk.begin();
        desk.settings->setPins({"feed", "sleep", "nappy", "bath", "note", "growth"});
        QVERIFY(!desk.settings->togglePin("solids"));
        QCOMPARE(desk.settings->pins().size(), 6);
        // Unknown and repeated kinds are dropped.
        desk.settings->setPins({"bath", "stargazing", "bath", "plan", "nappy"});
        QCOMPARE(desk.settings->pins(), (QStringList{"bath", "nappy"}));
        desk.settings->setPins({});
        QVERIFY(desk.settings->pins().isEmpty());
    }

    void whatRunsHasAButtonThoughItIsNotPinned()
    {
        DeskFixture desk;
        desk.begin();
        desk.settings->setPins({"nappy"});
        desk.window->applySettings();
        const auto shown = [&desk] {
            const auto buttons = desk.window->findChildren<LogButton *>();
            return std::ranges::count_if(buttons, &LogButton::isVisible);
        };
        QCOMPARE(shown(), 1);
        desk.press(Qt::Key_S);
        desk.press(Qt::Key_Return);
        QCOMPARE(shown(), 2);
        desk.press(Qt::Key_S);
        QVERIFY(desk.entries().constFirst().endedAt());
        QTRY_COMPARE(shown(), 1);
    }

    void theSettingsOrderTheButtons()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Comma, Qt::ControlModifier);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down); // the section of the log
        auto *list = desk.front()->findChild<PinList *>();
        QVERIFY(list->isVisible());
        list->setFocus();
        QCOMPARE(list->currentItem()->text(), "Feed");
        desk.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.settings->pins(), (QStringList{"sleep", "feed", "nappy"}));
        QCOMPARE(list->currentItem()->text(), "Feed");
        desk.press(Qt::Key_Up, Qt::AltModifier);
        desk.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.settings->pins(), (QStringList{"feed", "sleep", "nappy"}));
        desk.press(Qt::Key_Space);
        QTRY_COMPARE(desk.settings->pins(), (QStringList{"sleep", "nappy"}));
        desk.press(Qt::Key_Escape);
    }

    void anActivityOfOnesOwnIsInThePalette()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("activity Baby swimming"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 1);
        desk.press(Qt::Key_Escape); // back to the log
        desk.press(Qt::Key_K);
        QVERIFY(rowsOf(desk).contains("Baby swimming"));
        desk.type(QStringLiteral("swi"));
        QCOMPARE(rowsOf(desk), QStringList("Baby swimming"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 2);
        QCOMPARE(desk.entries().constFirst().text(field::name), "Baby swimming");
    }

    void anActivityOfOnesOwnGetsAButtonInThePalette()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("activity Baby swimming"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Escape);
        const auto button = [&desk]() -> LogButton * {
            for (LogButton *each : desk.window->findChildren<LogButton *>()) {
                if (each->isVisible() && each->accessibleName().startsWith("Baby swimming"))
                    return each;
            }
            return nullptr;
        };
        QVERIFY(!button());
        desk.press(Qt::Key_K);
        desk.type(QStringLiteral("swi"));
        desk.press(Qt::Key_P, Qt::AltModifier);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.settings->pins(),
                 (QStringList{"feed", "sleep", "nappy", "activity:Baby%20swimming"}));
        QVERIFY(button());
        // It says when the last one was, and logs the next, by its name.
        QVERIFY2(button()->accessibleDescription().contains("just now"),
                 qPrintable(button()->accessibleDescription()));
        button()->setFocus();
        desk.press(Qt::Key_Space);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 2);
        QCOMPARE(desk.entries().constFirst().text(field::name), "Baby swimming");
        // It is counted apart, day by day, once the person wants it.
        desk.settings->setOverviewTopics({{QString(kind::activity), "Baby swimming"}});
        desk.window->applySettings();
        desk.press(Qt::Key_3, Qt::ControlModifier);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        const QString csv = QGuiApplication::clipboard()->text();
        QVERIFY2(csv.trimmed().section(u'\n', -1).contains(",2"), qPrintable(csv.right(200)));
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.press(Qt::Key_K);
        desk.type(QStringLiteral("swi"));
        desk.press(Qt::Key_P, Qt::AltModifier);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.settings->pins(), (QStringList{"feed", "sleep", "nappy"}));
    }

    void theArrowsGoPastTheHeadings()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_K);
        const auto *list = desk.front()->findChild<QListView *>();
        QCOMPARE(list->currentIndex().row(), 1);
        desk.press(Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 1);
        desk.press(Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        desk.press(Qt::Key_Escape);
    }

    void aChoiceThatMayBeLeftOutIsTakenBack()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->constFirst().entity.babyId;
        const auto added = desk.bench->logbook.add(baby, kind::solids,
                                                   {{"food", "egg"}, {"reaction", "allergic"}});
        QVERIFY(added);
        QTRY_VERIFY(desk.timeline()->showEntry(added->id()));
        desk.timeline()->setFocus();
        desk.press(Qt::Key_Return);
        const auto buttons = desk.front()->findChildren<QPushButton *>();
        auto *allergic = *std::ranges::find(buttons, QString("Allergic"),
                                            &QPushButton::accessibleName);
        QVERIFY(allergic->isChecked());
        QTest::mouseClick(allergic, Qt::LeftButton);
        QVERIFY(!allergic->isChecked());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.bench->logbook.find(added->id())->value().has(field::reaction));
    }

    void aKindThatWasJustLoggedIsNotLastJustNow()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_T);
        desk.type(QStringLiteral("38.4"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_K);
        const auto *model = desk.front()->findChild<QListView *>()->model();
        QStringList said;
        for (const QVariant &each : model->itemData(model->index(1, 0)))
            said.append(each.toString());
        QVERIFY2(std::ranges::any_of(said,
                                     [](const QString &words) {
                                         return words.startsWith("just now");
                                     }),
                 qPrintable(said.join(u'\n')));
    }

    void aLetterTakesTheKeyboardAlong()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_N);
        desk.press(Qt::Key_P);
        // Left behind on the wee, Space would take it back.
        QCOMPARE(qobject_cast<QPushButton *>(desk.keyboard())->accessibleName(), QString("Poo"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().constFirst().text(field::type), QString("poo"));
    }

    void aNewLogHasTheUnitsOfItsLanguageAndAnOldOneKeepsItsOwn()
    {
        DeskFixture desk(QStringLiteral("en-US"));
        desk.begin();
        QCOMPARE(desk.settings->units().temperature, TemperatureUnit::Fahrenheit);
        QCOMPARE(units().volume, VolumeUnit::Ounces);
        desk.press(keyOf(kind::temperature));
        desk.type(QStringLiteral("101.2"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().constFirst().integer(field::centiC), 3844);
        desk.settings->setUnits({});
        desk.start();
        QCOMPARE(desk.settings->units(), Units());
    }

    void aWeightInPoundsReadsBackTheSame()
    {
        DeskFixture desk;
        desk.begin();
        desk.settings->setUnits({.weight = WeightUnit::Pounds});
        desk.start();
        desk.press(keyOf(kind::growth));
        desk.type(QStringLiteral("6 lb 3 oz"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().constFirst().integer(field::weightG), 2807);
        QCOMPARE(desk.timeline()->model()->index(0, 0).data().toString(),
                 QString("Weight 6 lb 3 oz"));
    }
};

QTEST_MAIN(TestKindsByKeyboard)
#include "tst_kindsbykeyboard.moc"
