// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"

#include "ui/widgets/quicklineedit.h"
#include "ui/widgets/toast.h"
#include "ui/words/units.h"

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
