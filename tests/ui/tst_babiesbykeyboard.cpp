// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"
#include "tests/ui/textrecorder.h"

#include "ui/dialogs/entryeditor.h"
#include "ui/widgets/babybutton.h"
#include "ui/widgets/logbutton.h"
#include "ui/widgets/quicklineedit.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toast.h"
#include "ui/window/noticecolumn.h"
#include "ui/window/othertimers.h"
#include "ui/words/unbroken.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace weehours;

namespace {

QString toastOf(const DeskFixture &desk)
{
    return desk.window->findChild<Toast *>()->accessibleName();
}

QStringList linesOf(const QMenu &menu)
{
    QStringList lines;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            lines.append(action->iconText().section(u'\t', 0, 0));
    }
    return lines;
}

/// Opens the list by the baby's name.
QMenu *openBabies(DeskFixture &desk)
{
    desk.window->findChild<BabyButton *>()->click();
    QTest::qWait(0);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

void choose(QMenu *menu, const QString &line)
{
    const auto actions = menu->actions();
    const auto found = std::ranges::find_if(actions, [&](const QAction *action) {
        return action->iconText().section(u'\t', 0, 0) == line;
    });
    if (found == actions.end())
        qFatal("no line %s", qPrintable(line));
    (*found)->trigger();
    menu->close();
    QTest::qWait(0);
}

Entry addBaby(DeskFixture &desk, const QString &name)
{
    return *desk.bench->logbook.addBaby({{"name", name}});
}

void makeViewer(DeskFixture &desk)
{
    Store &store = desk.bench->store;
    const BabyId id = desk.bench->logbook.babies()->at(0).entity.babyId;
    Transaction tx(store.database);
    if (!store.babies.put(tx, id, Role::Viewer, Access::Shared) || !tx.commit())
        qFatal("nobody becomes a viewer");
    desk.start();
}

} // namespace

/// Several babies in one window, and a baby whose log is view-only.
class TestBabiesByKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoleThatIsGivenTakesBackWhatWasSaidOfTheOldOne()
    {
        DeskFixture desk;
        desk.begin();
        makeViewer(desk);
        desk.press(Qt::Key_F);
        const auto *toast = desk.window->findChild<Toast *>();
        QTRY_VERIFY(toast->isVisible());
        Store &store = desk.bench->store;
        Transaction tx(store.database);
        QVERIFY(store.babies.put(tx, desk.bench->logbook.babies()->at(0).entity.babyId,
                                 Role::Editor, Access::Shared)
                && tx.commit());
        desk.bench->feed.announce();
        QTRY_VERIFY(!toast->isVisible());
    }

    void aLogThatIsStillComingIsNotCalledEmpty()
    {
        DeskFixture desk;
        desk.begin();
        makeViewer(desk);
        QStringList words;
        for (const PaintedText &painted : paintedTexts(*desk.timeline()->viewport()))
            words.append(painted.text);
        QVERIFY2(words.join(u' ').contains("still coming"), qPrintable(words.join(u'|')));
    }

    void anEmptyLogNamesItsKeys()
    {
        DeskFixture desk;
        desk.begin();
        QStringList words;
        for (const PaintedText &painted : paintedTexts(*desk.timeline()->viewport()))
            words.append(painted.text);
        QVERIFY2(words.join(u' ').contains("Press F, S or N, or / to type it."),
                 qPrintable(words.join(u'|')));
    }

    void enterPressesAButtonAsInADialog()
    {
        DeskFixture desk;
        const auto buttons = desk.window->findChildren<QPushButton *>();
        const auto join = std::ranges::find(buttons, QString("I was sent an invite"),
                                            &QPushButton::text);
        QVERIFY(join != buttons.cend());
        (*join)->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.hasDialog());
    }

    void theNameIsTheSwitch()
    {
        DeskFixture desk;
        desk.begin();
        addBaby(desk, "Leo");
        QMenu *menu = openBabies(desk);
        QVERIFY(menu);
        QCOMPARE(linesOf(*menu).mid(0, 2), QStringList({"Mia", "Leo"}));
        choose(menu, "Leo");
        QCOMPARE(desk.window->shownBaby().name(), QString("Leo"));
        // The keyboard begins at the baby that is shown.
        menu = openBabies(desk);
        QCOMPARE(menu->activeAction(), menu->actions().at(1));
        menu->close();
        desk.press(Qt::Key_1);
        QCOMPARE(desk.window->shownBaby().name(), QString("Mia"));
        desk.press(Qt::Key_2);
        QCOMPARE(desk.window->shownBaby().name(), QString("Leo"));
        desk.press(Qt::Key_3);
        QCOMPARE(desk.window->shownBaby().name(), QString("Leo"));
    }

    void theViewsStandStillWhateverTheName()
    {
        DeskFixture desk;
        desk.begin();
        addBaby(desk, QString("Maximiliane ").repeated(6));
        desk.settle();
        const auto *views = desk.window->findChild<Segmented *>();
        const int before = views->mapTo(desk.window.get(), QPoint()).x();
        desk.press(Qt::Key_2);
        desk.settle();
        QCOMPARE(views->mapTo(desk.window.get(), QPoint()).x(), before);
        QVERIFY(desk.window->width() <= 1280);
    }

    void anotherBabysTimerIsSeen()
    {
        DeskFixture desk;
        desk.begin();
        const Entry leo = addBaby(desk, "Leo");
        const auto *others = desk.window->findChild<OtherTimers *>();
        QVERIFY(others->isHidden());
        const auto sleep = desk.bench->logbook.add(leo.entity.babyId, kind::sleep, {});
        QVERIFY(others->isVisible());
        auto *line = others->findChild<QAbstractButton *>();
        QVERIFY2(line->text().startsWith("Leo: Asleep since"), qPrintable(line->text()));
        line->click();
        QTest::qWait(0);
        QCOMPARE(desk.window->shownBaby().entry()->id(), leo.id());
        // Here its own button tells it.
        QVERIFY(others->isHidden());
        desk.press(Qt::Key_1);
        QVERIFY(others->isVisible());
        QVERIFY(desk.bench->logbook.end(sleep->id()));
        QVERIFY(others->isHidden());
    }

    void anEntryForAnotherBabySaysSo()
    {
        DeskFixture desk;
        desk.begin();
        addBaby(desk, "Leo");
        desk.press(Qt::Key_Slash);
        desk.type("@leo n wee");
        desk.press(Qt::Key_Return);
        QCOMPARE(toastOf(desk), QString("Logged for Leo: Wee"));
        desk.type("n wee"); // the quick line still has the focus
        desk.press(Qt::Key_Return);
        QCOMPARE(toastOf(desk), QString("Logged: Wee"));
    }

    void undoTakesTheWholeAct()
    {
        DeskFixture desk;
        desk.begin();
        const Entry leo = addBaby(desk, "Leo");
        desk.press(Qt::Key_Slash);
        desk.type("@all n wee");
        desk.press(Qt::Key_Return);
        const auto ofLeo = [&] {
            EntryQuery query;
            query.babyId = leo.entity.babyId;
            return desk.bench->logbook.entries(query)->size();
        };
        QCOMPARE(desk.entries().size(), 1);
        QCOMPARE(ofLeo(), 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.entries().size(), 0);
        QCOMPARE(ofLeo(), 0);
        QVERIFY2(toastOf(desk).startsWith("Removed: Wee"), qPrintable(toastOf(desk)));
        QVERIFY2(toastOf(desk).contains("and 1 more"), qPrintable(toastOf(desk)));
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.entries().size(), 1);
        QCOMPARE(ofLeo(), 1);
        QVERIFY2(toastOf(desk).startsWith("Redone: Wee"), qPrintable(toastOf(desk)));
    }

    void anArchivedBabyIsOutOfTheWay()
    {
        DeskFixture desk;
        desk.begin();
        addBaby(desk, "Leo");
        addBaby(desk, "Ida");
        desk.press(Qt::Key_2);
        choose(openBabies(desk), "Archive Leo");
        // Another one is shown, and Leo is neither in the list nor in a card, nor meant by all.
        QCOMPARE(desk.window->shownBaby().name(), QString("Mia"));
        QMenu *menu = openBabies(desk);
        QCOMPARE(linesOf(*menu), QStringList({"Mia", "Ida", "Edit Mia …", "Archive Mia",
                                              "Add a baby …", "Bring back Leo"}));
        menu->close();
        QTest::qWait(0);
        desk.press(Qt::Key_N);
        QStringList chips;
        for (const QPushButton *button : desk.front()->findChildren<QPushButton *>()) {
            if (button->accessibleName().startsWith("For "))
                chips.append(button->text());
        }
        QCOMPARE(chips, QStringList({"✓ Mia", "Ida"}));
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Slash);
        desk.type("@all n wee");
        desk.press(Qt::Key_Return);
        QCOMPARE(toastOf(desk), QString("Logged for 2 babies: Wee"));
        choose(openBabies(desk), "Bring back Leo");
        QCOMPARE(desk.window->shownBaby().name(), QString("Leo"));
        QVERIFY(desk.entries().size() == 1);
        desk.press(Qt::Key_2);
        QCOMPARE(desk.window->shownBaby().name(), QString("Leo"));
    }

    void theLastBabysLogIsStillThereWhenItIsArchived()
    {
        DeskFixture desk;
        desk.begin();
        choose(openBabies(desk), "Archive Mia");
        QVERIFY(desk.window->shownBaby().isThere());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(linesOf(*openBabies(desk)).constFirst(), QString("Mia"));
    }

    void whoMayOnlyViewHasNothingToLogWith()
    {
        DeskFixture desk;
        desk.begin();
        const auto wee = desk.bench->logbook.add(desk.window->shownBaby().id(), kind::nappy,
                                                 {{"type", "wee"}});
        QVERIFY(wee);
        const auto sleep = desk.bench->logbook.add(desk.window->shownBaby().id(), kind::sleep,
                                                   {{"startedAt",
                                                     desk.bench->logbook.now().toString()}});
        QVERIFY(sleep);
        makeViewer(desk);
        QVERIFY(desk.window->findChild<QuickLineEdit *>()->isHidden());
        // What runs cannot be stopped, in a narrow window either.
        for (const int width : {1200, 400}) {
            desk.window->resize(width, 800);
            desk.settle();
            for (const LogButton *button : desk.window->findChildren<LogButton *>()) {
                if (!button->isVisible() || !button->isRunning())
                    continue;
                QVERIFY(!button->findChild<QPushButton *>()->isVisible());
                QVERIFY2(button->accessibleDescription().startsWith("since "),
                         qPrintable(button->accessibleDescription()));
            }
        }
        desk.window->resize(1200, 800);
        desk.settle();
        // Why is not to be overlooked.
        const auto labels = desk.window->findChildren<QLabel *>();
        const auto why = std::ranges::find_if(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith("You can view Mia's log.");
        });
        QVERIFY(why != labels.cend());
        QCOMPARE((*why)->property("role").toString(), QString("notice"));
        for (const LogButton *button : desk.window->findChildren<LogButton *>())
            QVERIFY(!button->isEnabled());
        for (const Qt::Key key : {Qt::Key_F, Qt::Key_S, Qt::Key_N, Qt::Key_M, Qt::Key_K}) {
            desk.press(key);
            QVERIFY(!desk.hasDialog());
            QVERIFY2(toastOf(desk).startsWith("You can view Mia's log."),
                     qPrintable(toastOf(desk)));
        }
        // The card shows the whole entry, read-only.
        desk.timeline()->setFocus();
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        for (const QPushButton *button : desk.front()->findChildren<QPushButton *>()) {
            QVERIFY2(button->text() != "Delete" && button->text() != "Save",
                     qPrintable(button->text()));
        }
    }

    void theCardOfAnEntryFollowsWhatOthersDoToIt()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId mia = desk.window->shownBaby().id();
        const auto bottle = desk.bench->logbook.add(mia, kind::feed,
                                                    {{"method", "bottle"}, {"amountMl", 70}});
        QVERIFY(bottle);
        desk.timeline()->setFocus();
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        auto *card = desk.front();
        QVERIFY(card->windowTitle().contains("70"));
        // Sam's change arrives.
        Entity changed = bottle->entity;
        changed.version = 2;
        changed.data.insert("amountMl", 50);
        {
            Store &store = desk.bench->store;
            Transaction tx(store.database);
            const auto rows = store.outbox.rowsOf(bottle->id()).value_or(QList<OutboxRow>());
            for (const OutboxRow &row : rows)
                QVERIFY(store.outbox.remove(tx, row.mutation.mutationId));
            QVERIFY(store.entries.confirm(tx, changed));
            QVERIFY(tx.commit());
        }
        desk.bench->feed.announce();
        QTest::qWait(0);
        QVERIFY2(card->windowTitle().contains("50"), qPrintable(card->windowTitle()));
        QStringList words;
        for (const QLabel *label : card->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(u'\n').contains(unbroken("Changed meanwhile: Bottle, 50 ml")),
                 qPrintable(words.join(u'\n')));
        desk.press(Qt::Key_Return);
        QCOMPARE((*desk.bench->logbook.find(bottle->id()))->integer(field::amountMl), 50);
    }

    void whatNeedsThePersonComesFirst()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId mia = desk.window->shownBaby().id();
        Logbook &logbook = desk.bench->logbook;
        // Sam logged four things that were logged here too.
        const Person sam{UserId(QUuid::createUuid()), "Sam"};
        const SystemClock clock;
        IdSource ids(clock);
        for (int i = 1; i <= 4; ++i) {
            const Instant at = logbook.now().plusMsecs(-i * msecsPerHour);
            const auto mine = logbook.add(mia, kind::nappy,
                                          {{"type", "wee"}, {"startedAt", at.toString()}});
            Entity theirs = mine->entity;
            theirs.entityId = ids.next<EntityId>();
            theirs.version = 9;
            theirs.createdBy = sam;
            Transaction tx(desk.bench->store.database);
            QVERIFY(desk.bench->store.entries.confirm(tx, theirs));
            QVERIFY(tx.commit());
        }
        const auto refused = logbook.add(mia, kind::bath, {});
        desk.refuse(refused->id(), "No.");
        desk.press(Qt::Key_L); // opens the card of what happened since the last look
        desk.settle();
        auto *notices = desk.window->findChild<NoticeColumn *>();
        const auto topOf = [&](const QString &words) {
            for (const QLabel *label : notices->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(words))
                    return label->mapTo(notices, QPoint()).y();
            }
            return -1;
        };
        const int first = topOf("1 change refused");
        const int second = topOf("Since you last looked");
        const int third = topOf("Logged twice?");
        QVERIFY(first >= 0);
        QVERIFY2(first < second && second < third,
                 qPrintable(QString("%1 %2 %3").arg(first).arg(second).arg(third)));
        // Each card shows the result of a merge, and the rest is one key press away.
        QVERIFY(topOf("You: Wee") >= 0);
        const auto cards = [&] {
            return std::ranges::count_if(notices->findChildren<QLabel *>(), [](const QLabel *one) {
                return one->isVisible() && one->text().contains("Becomes one: Wee");
            });
        };
        QCOMPARE(cards(), 2);
        QPushButton *more = nullptr;
        for (QPushButton *button : notices->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == "2 more")
                more = button;
        }
        QVERIFY(more);
        more->click();
        desk.settle();
        QCOMPARE(cards(), 4);
    }
};

QTEST_MAIN(TestBabiesByKeyboard)
#include "tst_babiesbykeyboard.moc"
