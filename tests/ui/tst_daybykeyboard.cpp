// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"

#include "ui/desktop/lettersbyplace.h"
#include "ui/dialogs/deleteddialog.h"
#include "ui/timeline/searchbar.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/quicklineedit.h"
#include "ui/widgets/toast.h"
#include "ui/window/handoverdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace weehours;

namespace {

constexpr QLatin1StringView amountMl("amountMl");

} // namespace

/// A day with the window, using only the keyboard.
class TestDayByKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewcomerTypesTheBabysNameAndHasALog()
    {
        DeskFixture desk;
        QVERIFY(!desk.timeline()->isVisible());
        desk.begin(QStringLiteral("Mia"));
        QVERIFY(desk.timeline()->isVisible());
        QVERIFY(desk.window->windowTitle().contains(QStringLiteral("Mia")));
        QVERIFY(desk.entries().isEmpty());
    }

    // A Russian keyboard layout without a Latin one: its т is on the key of the N.
    void keysWorkByTheirPlaceWhereThereAreNoLatinLetters()
    {
        DeskFixture desk;
        desk.begin();
        LettersByPlace letters;
        qApp->installEventFilter(&letters);
        constexpr int cyrillicTe = 0x422;
        constexpr quint32 placeOfN = 57;
        const auto press = [&](const QString &text, Qt::KeyboardModifiers held) {
            QKeyEvent key(QEvent::KeyPress, cyrillicTe, held, placeOfN, 0, 0, text);
            QApplication::sendEvent(desk.keyboard(), &key);
            QTest::qWait(0);
        };
        press(QStringLiteral("\u0442"), Qt::NoModifier);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.hasDialog());
        // In a text field it is a letter.
        desk.press(Qt::Key_Slash);
        press(QStringLiteral("\u0442"), Qt::NoModifier);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.window->findChild<QuickLineEdit *>()->text(), QStringLiteral("\u0442"));
    }

    // A French keyboard has é where others have 2, and a Thai one /.
    void digitsWorkByTheirPlaceToo_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("held");
        QTest::newRow("the second baby") << int(Qt::Key_Eacute) << int(Qt::NoModifier);
        QTest::newRow("the week") << int(Qt::Key_Slash) << int(Qt::ControlModifier);
    }

    void digitsWorkByTheirPlaceToo()
    {
        QFETCH(const int, key);
        QFETCH(const int, held);
        DeskFixture desk;
        desk.begin();
        QVERIFY(desk.bench->logbook.addBaby({{"name", "Tom"}}));
        const Qt::KeyboardModifiers modifiers(held);
        const bool isWeek = modifiers.testFlag(Qt::ControlModifier);
        QTRY_VERIFY(desk.window->windowTitle().contains(QStringLiteral("Mia")));
        LettersByPlace letters;
        qApp->installEventFilter(&letters);
        constexpr quint32 placeOfTwo = 11;
        QKeyEvent event(QEvent::KeyPress, key, modifiers, placeOfTwo, 0, 0);
        QApplication::sendEvent(desk.keyboard(), &event);
        if (isWeek)
            QTRY_VERIFY(!desk.timeline()->isVisible());
        else
            QTRY_VERIFY(desk.window->windowTitle().contains(QStringLiteral("Tom")));
    }

    void thePlacesAreThoseOfTheRows()
    {
        QCOMPARE(LettersByPlace::keyAt(9), 0);
        QCOMPARE(LettersByPlace::keyAt(10), int(Qt::Key_1));
        QCOMPARE(LettersByPlace::keyAt(19), int(Qt::Key_0));
        QCOMPARE(LettersByPlace::keyAt(20), 0);
        QCOMPARE(LettersByPlace::keyAt(24), int(Qt::Key_Q));
        QCOMPARE(LettersByPlace::keyAt(33), int(Qt::Key_P));
        QCOMPARE(LettersByPlace::keyAt(34), 0);
        QCOMPARE(LettersByPlace::keyAt(41), int(Qt::Key_F));
        QCOMPARE(LettersByPlace::keyAt(46), int(Qt::Key_L));
        QCOMPARE(LettersByPlace::keyAt(52), int(Qt::Key_Z));
        QCOMPARE(LettersByPlace::keyAt(58), int(Qt::Key_M));
        QCOMPARE(LettersByPlace::keyAt(0), 0);
    }

    void aBabyWithoutANameIsNotBegun()
    {
        DeskFixture desk;
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.timeline()->isVisible());
        desk.begin();
        QVERIFY(desk.timeline()->isVisible());
    }

    void oneKeyAndEnterLog_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("kindName");
        QTest::newRow("feed") << int(Qt::Key_F) << "feed";
        QTest::newRow("sleep") << int(Qt::Key_S) << "sleep";
        QTest::newRow("nappy") << int(Qt::Key_N) << "nappy";
    }

    void oneKeyAndEnterLog()
    {
        QFETCH(const int, key);
        QFETCH(const QString, kindName);
        DeskFixture desk;
        desk.begin();
        const Instant before = desk.bench->logbook.now();
        desk.press(Qt::Key(key));
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        const auto entries = desk.entries();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.at(0).kind(), kindName);
        QVERIFY(qAbs(entries.at(0).startedAt().msecs - before.msecs) < 2 * msecsPerMinute);
        QCOMPARE(desk.timeline()->model()->rowCount(), 1);
        QCOMPARE(desk.selectedId(), entries.at(0).id().toString());
    }

    void nothingIsMarkedAsUnsentBeforeThereIsAnAccount()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_N);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).state, EntryState::Waiting);
        const QModelIndex row = desk.timeline()->model()->index(0, 0);
        QCOMPARE(row.data(TimelineModel::StateRole).value<EntryState>(), EntryState::Confirmed);
    }

    void aTimeIsTypedHoursFirst()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_S);
        desk.type(QStringLiteral("0001"));
        desk.press(Qt::Key_Return);
        const auto start = desk.entries().at(0).startedAt();
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(start.msecs).time().minute(), 1);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(start.msecs).time().hour(), 0);
    }

    void escapeLeavesTheSyncPanelForTheLog()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!desk.timeline()->hasFocus());
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.timeline()->hasFocus());
    }

    void escapeLogsNothing()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_F);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.hasDialog());
        QVERIFY(desk.entries().isEmpty());
    }

    void theSecondSEndsTheSleep()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_S);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.entries().at(0).isRunning());
        desk.press(Qt::Key_S);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.entries().size(), 1);
        QVERIFY(!desk.entries().at(0).isRunning());
    }

    void enterEditsTheSelectedEntry()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_F);
        desk.type(QStringLiteral("120"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).integer(amountMl), 120);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        desk.type(QStringLiteral("90"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 1);
        QCOMPARE(desk.entries().at(0).integer(amountMl), 90);
    }

    void theNextFeedProposesTheLastAmount()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_F);
        desk.type(QStringLiteral("150"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_F);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 2);
        QCOMPARE(desk.entries().at(0).integer(amountMl), 150);
        QCOMPARE(desk.entries().at(1).integer(amountMl), 150);
    }

    void whatIsDeletedComesBackByUndo()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_N);
        desk.press(Qt::Key_Return);
        const QString id = desk.selectedId();
        desk.press(Qt::Key_Delete);
        QVERIFY(desk.entries().isEmpty());
        QCOMPARE(desk.timeline()->model()->rowCount(), 0);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.entries().size(), 1);
        QCOMPARE(desk.entries().at(0).id().toString(), id);
        QCOMPARE(desk.timeline()->model()->rowCount(), 1);
    }

    void whatComesBackIsChosen()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->at(0).entity.babyId;
        for (const char *day : {"2026-01-07", "2026-01-08", "2026-01-09"}) {
            QVERIFY(desk.bench->logbook.add(
                baby, "nappy",
                {{"type", "wee"}, {"startedAt", QString(day) + QString("T08:00:00.000Z")}}));
        }
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Down);
        const QString id = desk.selectedId();
        desk.press(Qt::Key_Delete);
        QVERIFY(desk.selectedId() != id);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.selectedId(), id);
        // So is what an undone change has changed.
        QVERIFY(desk.bench->logbook.edit(desk.entries().at(1).id(), {{"type", "poo"}}));
        desk.press(Qt::Key_End);
        QVERIFY(desk.selectedId() != id);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.selectedId(), id);
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.selectedId(), id);
        QCOMPARE(desk.entries().at(1).text(field::type), QString("poo"));
    }

    void arrowsChooseAmongEntries()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->at(0).entity.babyId;
        for (const char *day : {"2026-01-07", "2026-01-08", "2026-01-09"}) {
            QVERIFY(desk.bench->logbook.add(
                baby, "nappy",
                {{"type", "wee"}, {"startedAt", QString(day) + QString("T08:00:00.000Z")}}));
        }
        QCOMPARE(desk.timeline()->model()->rowCount(), 3);
        desk.press(Qt::Key_Home);
        const QString first = desk.selectedId();
        desk.press(Qt::Key_Down);
        QVERIFY(desk.selectedId() != first);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.selectedId(), first);
    }

    void theSecondFEndsTheBreastFeed()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("left -10"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.entries().at(0).isRunning());
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_F);
        QVERIFY(!desk.hasDialog());
        QVERIFY(!desk.entries().at(0).isRunning());
        QCOMPARE(desk.entries().size(), 1);
    }

    void aLogsTheSameAgain()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_A);
        QVERIFY(desk.entries().isEmpty());
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("b 130 f -30 # slowly"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_A);
        const auto entries = desk.entries();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).integer(amountMl), 130);
        QVERIFY(entries.at(0).text(QLatin1StringView("notes")).isEmpty());
        QVERIFY(entries.at(0).startedAt().msecs - entries.at(1).startedAt().msecs
                > 29 * msecsPerMinute);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.entries().size(), 1);
        // A finished sleep is followed by a new one, instead of being ended again.
        Logbook &log = desk.bench->logbook;
        const auto before = [&log](int minutes) {
            return log.now().plusMsecs(-minutes * msecsPerMinute).toString();
        };
        const auto slept = log.add(log.babies()->constFirst().entity.babyId, "sleep",
                                   {{"startedAt", before(90)}, {"endedAt", before(30)}});
        QVERIFY(slept);
        auto *timeline = desk.window->findChild<TimelineView *>();
        QTRY_VERIFY(timeline->showEntry(slept->id()));
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.entries().size(), 3);
        QVERIFY(desk.entries().constFirst().isRunning());
    }

    void whatIsWrongIsSaidWhileOneTypes()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("s 30m"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Return);
        auto *problem = [&desk]() -> QLabel * {
            for (auto *label : desk.front()->findChildren<QLabel *>()) {
                if (label->property("role") == "warn")
                    return label;
            }
            return nullptr;
        }();
        QVERIFY(problem && !problem->isVisible());
        auto *end = desk.front()->findChildren<QDateTimeEdit *>().constLast();
        end->setFocus();
        end->setDateTime(end->dateTime().addDays(-1));
        QVERIFY(problem->isVisible() && !problem->text().isEmpty());
        end->setDateTime(end->dateTime().addDays(1));
        QVERIFY(!problem->isVisible());
        desk.press(Qt::Key_Escape);
    }

    void aSearchIsTypedAndLeftByEscape()
    {
        DeskFixture desk;
        desk.begin();
        // The line keeps the focus, for further entries.
        desk.press(Qt::Key_Slash);
        for (const char *line : {"n wee", "n poo yellow", "b 120 # in the pram"}) {
            desk.type(QString::fromLatin1(line));
            desk.press(Qt::Key_Return);
        }
        desk.press(Qt::Key_Escape);
        const auto *rows = desk.timeline()->model();
        QCOMPARE(rows->rowCount(), 3);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.type(QStringLiteral("pram"));
        QCOMPARE(rows->rowCount(), 1);
        // The down key goes into the results.
        desk.press(Qt::Key_Down);
        QVERIFY(desk.timeline()->hasFocus());
        // Escape ends the search from there, too.
        desk.press(Qt::Key_Escape);
        QCOMPARE(rows->rowCount(), 3);
        QVERIFY(!desk.window->findChild<SearchBar *>()->isVisible());
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.type(QStringLiteral("xylophone"));
        QCOMPARE(rows->rowCount(), 0);
        desk.press(Qt::Key_Escape);
        QCOMPARE(rows->rowCount(), 3);
        QVERIFY(desk.timeline()->hasFocus());
        QVERIFY(!desk.window->findChild<SearchBar *>()->isVisible());
    }

    void savingWithoutAChangeOffersNoUndo()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_N);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 1);
        auto *toast = desk.window->findChild<Toast *>();
        toast->dismiss();
        desk.timeline()->setFocus();
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        // It would have taken back the step before, which is the entry itself.
        QVERIFY2(!toast->isVisible(), qPrintable(toast->accessibleName()));
    }

    void whatIsLoggedForAnotherDaySaysSo()
    {
        DeskFixture desk;
        desk.begin();
        const auto *toast = desk.window->findChild<Toast *>();
        desk.press(Qt::Key_Slash);
        desk.type("n wee yesterday 9:10");
        desk.press(Qt::Key_Return);
        QCOMPARE(toast->accessibleName(), QString("Logged: Wee, yesterday 9:10"));
        desk.type("n wee");
        desk.press(Qt::Key_Return);
        QCOMPARE(toast->accessibleName(), QString("Logged: Wee"));
    }

    void aWideWindowHasAButtonThatSearches()
    {
        DeskFixture desk;
        desk.begin();
        const auto find = [&desk]() -> QPushButton * {
            for (auto *button : desk.window->findChildren<QPushButton *>()) {
                if (button->accessibleName() == "Search the log" && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        desk.window->resize(800, 800);
        QTRY_VERIFY(!find());
        desk.window->resize(1280, 800);
        QTRY_VERIFY(find());
        find()->click();
        QVERIFY(desk.window->findChild<SearchBar *>()->isVisible());
    }

    void onlyAFreshEntryIsMovedToNow()
    {
        DeskFixture desk;
        desk.begin();
        Logbook &log = desk.bench->logbook;
        const BabyId mia = log.babies()->constFirst().entity.babyId;
        const auto offersNow = [&](int minutesAgo) {
            const auto wee = log.add(
                mia, "nappy",
                {{"type", "wee"},
                 {"startedAt", log.now().plusMsecs(-minutesAgo * msecsPerMinute).toString()}});
            desk.window->cards().edit(wee->id());
            bool offers = false;
            for (const auto *button : desk.front()->findChildren<QPushButton *>())
                offers |= button->isVisible() && button->accessibleName().endsWith(": now");
            desk.press(Qt::Key_Escape);
            return offers;
        };
        QVERIFY(offersNow(10));
        QVERIFY(!offersNow(180));
        desk.press(Qt::Key_N);
        const auto buttons = desk.front()->findChildren<QPushButton *>();
        QVERIFY(std::ranges::any_of(buttons, [](const QPushButton *button) {
            return button->isVisible() && button->accessibleName().endsWith(": now");
        }));
        desk.press(Qt::Key_Escape);
    }

    void theHistoryHasAHeading()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_N);
        desk.press(Qt::Key_Return);
        desk.window->cards().edit(desk.entries().at(0).id());
        const auto isHeaded = [&desk] {
            const auto labels = desk.front()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text() == "History";
            });
        };
        QVERIFY(!isHeaded());
        for (auto *button : desk.front()->findChildren<QPushButton *>()) {
            if (button->accessibleName() == "History")
                button->click();
        }
        QVERIFY(isHeaded());
        desk.press(Qt::Key_Escape);
    }

    void theDeletedTakeNoMoreRoomThanTheyNeed()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId mia = desk.bench->logbook.babies()->constFirst().entity.babyId;
        const auto deleteOne = [&desk] {
            desk.press(Qt::Key_N);
            desk.press(Qt::Key_Return);
            QVERIFY(desk.bench->logbook.remove(desk.entries().at(0).id()));
        };
        deleteOne();
        int before = 0;
        for (const int more : {0, 1}) {
            for (int i = 0; i < more; ++i)
                deleteOne();
            DeletedDialog dialog(desk.bench->logbook, mia, desk.window.get());
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            QTRY_COMPARE(dialog.height(), dialog.sizeHint().height());
            QVERIFY2(dialog.height() < 260, qPrintable(QString::number(dialog.height())));
            QVERIFY(dialog.height() > before);
            before = dialog.height();
        }
    }

    void whatIsSaidWaitsForTheDialogInFront()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(desk.hasDialog());
        Q_EMIT desk.bench->session.tokenNotKept({codes::storeFailed, "Not kept.", {}});
        const auto *toast = desk.window->findChild<Toast *>();
        QTest::qWait(0);
        QVERIFY(!toast->isVisible());
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(toast->isVisible());
        QCOMPARE(toast->accessibleName(), QString("Not kept."));
    }

    void theMenuSaysWhichVersionThisIsAndWhereTheLogIs()
    {
        DeskFixture desk;
        desk.begin();
        const QString before = QCoreApplication::applicationVersion();
        QCoreApplication::setApplicationVersion("7.8.9");
        desk.press(Qt::Key_F10);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions()) {
            if (action->iconText().startsWith("About"))
                action->trigger();
        }
        menu->close();
        QTRY_VERIFY(desk.hasDialog());
        QStringList words;
        for (const QLabel *label : desk.front()->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.contains("Version 7.8.9"), qPrintable(words.join(u'|')));
        QVERIFY2(words.contains("Your log is kept in " + desk.bench->store.database.path() + "."),
                 qPrintable(words.join(u'|')));
        desk.press(Qt::Key_Escape);
        QCoreApplication::setApplicationVersion(before);
    }

    void theMenuHasItsKeyAtEachWidth()
    {
        DeskFixture desk;
        desk.begin();
        for (const int width : {1280, 360, 1280}) {
            desk.window->resize(width, 720);
            desk.settle();
            desk.press(Qt::Key_F10);
            QTRY_VERIFY(QApplication::activePopupWidget());
            QApplication::activePopupWidget()->close();
            QTRY_VERIFY(!QApplication::activePopupWidget());
        }
    }

    void theLogIsThereAtTheNextStart()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_F);
        desk.press(Qt::Key_Return);
        desk.start();
        QVERIFY(desk.timeline()->isVisible());
        QCOMPARE(desk.timeline()->model()->rowCount(), 1);
    }

    void anyPeriodCanBeHandedOver()
    {
        DeskFixture desk;
        desk.begin();
        Logbook &logbook = desk.bench->logbook;
        const BabyId baby = logbook.babies()->at(0).entity.babyId;
        const Instant now = logbook.now();
        const auto add = [&](QLatin1StringView kindName, QJsonObject fields, int hoursAgo) {
            fields.insert(field::startedAt, now.plusMsecs(-hoursAgo * msecsPerHour).toString());
            QVERIFY(logbook.add(baby, kindName, fields));
        };
        add(kind::feed, {{"method", "bottle"}, {"amountMl", 120}}, 2);
        add(kind::medication, {{"name", "Vitamin D"}}, 3);
        add(kind::feed, {{"method", "bottle"}, {"amountMl", 90}}, 20);
        desk.press(Qt::Key_L, Qt::ShiftModifier);
        auto *dialog = qobject_cast<HandoverDialog *>(desk.front());
        QVERIFY(dialog);
        desk.type(QStringLiteral("Grandma"));
        auto *period = dialog->findChild<QComboBox *>();
        period->setCurrentIndex(period->findText(QStringLiteral("4 hours ago")));
        QVERIFY(dialog->text().contains("for Grandma"));
        QVERIFY(dialog->text().contains("120 ml"));
        QVERIFY(dialog->text().contains("Vitamin D"));
        period->setCurrentIndex(period->findText(QStringLiteral("24 hours ago")));
        QVERIFY(dialog->text().contains("210 ml"));
        const QString text = dialog->text();
        desk.press(Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(!desk.hasDialog());
    }

    void aHandOverTellsMoreThanTheLastMinutes()
    {
        DeskFixture desk;
        desk.begin();
        desk.settings->setLastLooked(desk.bench->logbook.now());
        desk.start();
        desk.press(Qt::Key_L, Qt::ShiftModifier);
        const auto *period = desk.front()->findChild<QComboBox *>();
        QVERIFY(period->itemText(0).startsWith("you last looked"));
        QCOMPARE(period->currentText(), QString("4 hours ago"));
    }

    void whatAnotherProgramLogsAppears()
    {
        DeskFixture desk;
        desk.begin();
        auto other = Workbench::open(desk.folder.path(), TokenStoreKind::File);
        QVERIFY(other);
        const auto added = (*other)->logbook.add((*other)->logbook.babies()->at(0).entity.babyId,
                                                 "nappy", {{"type", "wee"}});
        QVERIFY(added);
        QTRY_COMPARE(desk.timeline()->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestDayByKeyboard)
#include "tst_daybykeyboard.moc"
