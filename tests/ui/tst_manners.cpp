// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"

#include "core/logbook/meanwhile.h"
#include "ui/desktop/autostart.h"
#include "ui/desktop/tray.h"
#include "ui/preferences/settingsdialog.h"
#include "ui/sync/syncpanel.h"
#include "ui/widgets/toast.h"
#include "ui/window/meanwhilecard.h"
#include "ui/kinds/entrywords.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace weehours;

namespace {

QString wordsOf(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    for (const QPushButton *button : widget->findChildren<QPushButton *>()) {
        if (button->isVisible())
            words.append(button->text());
    }
    // Where a line may not break is not what it says.
    return words.join(u'\n').replace(QChar::Nbsp, u' ');
}

} // namespace

namespace {

struct StoppedClock : Clock
{
    explicit StoppedClock(Instant at) : instant(at) {}
    [[nodiscard]] Instant now() const override { return instant; }
    Instant instant;
};

} // namespace

/// Leaving and returning, settings, the tray, and links, with the real window.
class TestManners : public QObject
{
    Q_OBJECT

    static MeanwhileCard *card(const DeskFixture &desk)
    {
        return desk.window->findChild<MeanwhileCard *>();
    }

    /// @param minutesAgo when Sam made it; it arrives now
    static void partnerLogs(const DeskFixture &desk, int minutesAgo = 0)
    {
        Entity entity;
        const StoppedClock clock(SystemClock().now().plusMsecs(-minutesAgo * msecsPerMinute));
        IdSource ids(clock);
        entity.entityId = ids.next<EntityId>();
        entity.entityType = "feed";
        entity.babyId = desk.bench->logbook.babies()->at(0).entity.babyId;
        entity.version = 7;
        entity.createdBy = Person{UserId(QUuid::createUuid()), "Sam"};
        entity.data = {{"method", "bottle"},
                       {"amountMl", 120},
                       {"startedAt", clock.now().plusMsecs(-10 * msecsPerMinute).toString()}};
        Transaction tx(desk.bench->store.database);
        QVERIFY(desk.bench->store.entries.confirm(tx, entity));
        QVERIFY(tx.commit());
        desk.bench->feed.announce();
    }

    static QPushButton *buttonOf(const DeskFixture &desk, const QString &text)
    {
        const auto buttons = desk.window->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton *button) {
            return button->isVisible() && button->text() == text;
        });
        return found == buttons.cend() ? nullptr : *found;
    }

private Q_SLOTS:
    // The red number leads to the panel, which names the entry and offers ways to resolve the
    // conflict.
    void aConflictIsInTheSyncPanelAndNamesItsEntry()
    {
        DeskFixture desk;
        desk.begin();
        partnerLogs(desk);
        const Entry entry = desk.entries().constFirst();
        {
            Mutation mine{
                MutationId(QUuid::createUuid()), entry.kind(),       entry.id(), Op::Update, 1,
                desk.bench->logbook.now(),       {{"amountMl", 100}}};
            Transaction tx(desk.bench->store.database);
            QVERIFY(desk.bench->store.conflicts.add(
                tx, {entry.entity.babyId, mine, {"amountMl"}, entry.entity, mine.updatedAt}));
            QVERIFY(tx.commit());
        }
        desk.bench->feed.announce();
        desk.press(Qt::Key_I, Qt::ControlModifier);
        auto *panel = desk.window->findChild<SyncPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY2(wordsOf(panel).contains(momentText(entry.startedAt(), desk.bench->logbook.now())),
                 qPrintable(wordsOf(panel)));
        QPushButton *use = nullptr;
        for (QPushButton *button : panel->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith("Use mine"))
                use = button;
        }
        QVERIFY(use);
        use->click();
        QVERIFY(desk.bench->logbook.conflicts.list()->isEmpty());
        QCOMPARE(desk.entries().constFirst().integer(field::amountMl), 100);
    }

    void twoLogsOfOneBabyAreOfferedAsOne()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId own = desk.bench->logbook.babies()->at(0).entity.babyId;
        QVERIFY(desk.bench->logbook.add(own, "bath", {}));
        const BabyId shared(QUuid::createUuid());
        {
            const Instant now = desk.bench->logbook.now();
            const Person sam{UserId(QUuid::createUuid()), "Sam"};
            Store &store = desk.bench->store;
            Transaction tx(store.database);
            QVERIFY(store.babies.put(tx, shared, Role::Editor, Access::Shared));
            QVERIFY(store.babies.moveCursor(tx, shared, {}, "c1"));
            QVERIFY(store.babies.setCaregivers(tx, shared,
                                               {{sam.id, "Sam", Role::Owner, now},
                                                {UserId(QUuid::createUuid()), "Alex", Role::Editor,
                                                 now}}));
            QVERIFY(store.entries.confirm(tx, {QString(kind::baby),
                                               entityIdOf(shared),
                                               shared,
                                               1,
                                               now,
                                               false,
                                               sam,
                                               {{"name", "mia"}}}));
            QVERIFY(tx.commit());
        }
        desk.bench->feed.announce();
        QTRY_VERIFY(buttonOf(desk, "Join them"));
        buttonOf(desk, "Join them")->click();
        EntryQuery query;
        query.babyId = shared;
        QCOMPARE(desk.bench->logbook.entries(query)->size(), 1);
        QVERIFY(!buttonOf(desk, "Join them"));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.bench->logbook.entries(query)->size(), 0);
    }

    void afterAnHourACardShowsWhatHappened()
    {
        DeskFixture desk;
        desk.begin();
        QVERIFY(!card(desk)->isVisible());
        partnerLogs(desk);
        desk.settings->setLastLooked(desk.bench->logbook.now().plusMsecs(-msecsPerHour));
        desk.start();
        QTRY_VERIFY(card(desk)->isVisible());
        // Who did what is one line.
        QVERIFY2(wordsOf(card(desk)).contains("<b>Sam</b> 1 feed, 120 ml"),
                 qPrintable(wordsOf(card(desk))));
        card(desk)->findChildren<QPushButton *>().at(0)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains("Sam: "));
        card(desk)->findChildren<QPushButton *>().at(1)->setFocus();
        desk.press(Qt::Key_Escape);
        QVERIFY(!card(desk)->isVisible());
        QVERIFY(desk.timeline()->hasFocus());
    }

    void afterAMomentThereIsNoCard()
    {
        DeskFixture desk;
        desk.begin();
        partnerLogs(desk);
        desk.settings->setLastLooked(desk.bench->logbook.now().plusMsecs(-20 * msecsPerMinute));
        desk.start();
        QVERIFY(!card(desk)->isVisible());
    }

    void whatArrivesJustAfterTheReturnIsShownToo()
    {
        DeskFixture desk;
        desk.begin();
        desk.settings->setLastLooked(desk.bench->logbook.now().plusMsecs(-msecsPerHour));
        desk.start();
        QVERIFY(!card(desk)->isVisible());
        partnerLogs(desk);
        QVERIFY(card(desk)->isVisible());
    }

    /// Sam's phone had no network: what it sends now was made before the return.
    void whatArrivesLateIsShownEvenIfTheCardWasClosed()
    {
        DeskFixture desk;
        desk.begin();
        partnerLogs(desk);
        desk.settings->setLastLooked(desk.bench->logbook.now().plusMsecs(-msecsPerHour));
        desk.start();
        QTRY_VERIFY(card(desk)->isVisible());
        card(desk)->findChildren<QPushButton *>().at(1)->click();
        QVERIFY(!card(desk)->isVisible());
        // An entry that Sam logs now is visible as it arrives, so there is no card.
        partnerLogs(desk);
        QVERIFY(!card(desk)->isVisible());
        partnerLogs(desk, 20);
        QVERIFY(card(desk)->isVisible());
        // Only the late entry: the first was shown before, and the second is not from the time
        // away.
        QVERIFY(wordsOf(card(desk)).contains("120"));
        QVERIFY(!wordsOf(card(desk)).contains("240"));
        QVERIFY(!wordsOf(card(desk)).contains("360"));
    }

    void aKeyShowsEvenThatNothingHappened()
    {
        DeskFixture desk;
        desk.begin();
        desk.settings->setLastLooked(desk.bench->logbook.now().plusMsecs(-10 * msecsPerMinute));
        desk.start();
        desk.press(Qt::Key_3, Qt::ControlModifier);
        desk.press(Qt::Key_L);
        QVERIFY(card(desk)->isVisible());
        QVERIFY(!wordsOf(card(desk)).isEmpty());
    }

    void leavingIsRemembered()
    {
        DeskFixture desk;
        desk.begin();
        desk.settings->setLastLooked(Instant{});
        QWidget other;
        other.show();
        desk.window->hide();
        QTRY_VERIFY(!desk.window->lastLook().isLookedAt()
                    || desk.settings->lastLooked()->msecs > 0);
        desk.window->close();
        QVERIFY(desk.settings->lastLooked()->msecs > 0);
    }

    void settingsTakeEffectAtOnce()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = qobject_cast<SettingsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        // The list of sections has the focus first; the arrow keys choose.
        auto *sections = dialog->findChild<QListWidget *>("sections");
        QVERIFY(sections->hasFocus());
        const auto seen = [&](const QString &name) {
            const auto all = dialog->findChildren<QWidget *>();
            return std::ranges::any_of(all, [&](const QWidget *each) {
                return each->accessibleName() == name && each->isVisible();
            });
        };
        QVERIFY(seen("Look") && !seen("Milk amounts"));
        desk.press(Qt::Key_Down);
        QVERIFY(!seen("Look") && seen("Milk amounts"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->accessibleName().endsWith("Night"))
                button->click();
        }
        QCOMPARE(desk.settings->theme(), ThemeName::Night);
        QCOMPARE(desk.theme.name(), ThemeName::Night);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->accessibleName().endsWith("Ounces"))
                button->click();
        }
        QCOMPARE(desk.settings->units().volume, VolumeUnit::Ounces);
        QCOMPARE(units().volume, VolumeUnit::Ounces);
        setUnits({});
        const auto boxes = dialog->findChildren<QComboBox *>();
        const auto begins = std::ranges::find(boxes, "Day starts at", &QWidget::accessibleName);
        QVERIFY(begins != boxes.end());
        sections->setCurrentRow(2);
        (*begins)->setFocus();
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.settings->dayStart(), 1);
        for (QComboBox *box : boxes) {
            if (const int german = box->findData("de"); german >= 0)
                box->setCurrentIndex(german);
        }
        QCOMPARE(desk.settings->language(), QStringLiteral("de"));
        const auto checks = dialog->findChildren<QCheckBox *>();
        const auto tells = std::ranges::find(checks, "Tell me what others log", &QCheckBox::text);
        QVERIFY(tells != checks.end());
        sections->setCurrentRow(3);
        (*tells)->setFocus();
        desk.press(Qt::Key_Space);
        QVERIFY(!desk.settings->notifies());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.settings->theme(), ThemeName::Night);
    }

    void theNightLookIsOneKey()
    {
        DeskFixture desk;
        desk.begin();
        desk.settings->setTheme(ThemeName::Light);
        desk.theme.setName(ThemeName::Light);
        desk.press(Qt::Key_Z);
        QCOMPARE(desk.theme.name(), ThemeName::Night);
        desk.press(Qt::Key_Z);
        QCOMPARE(desk.theme.name(), ThemeName::Light);
    }

    void theNightLookComesByTheClock()
    {
        DeskFixture desk;
        desk.begin();
        desk.settings->setTheme(ThemeName::Light);
        desk.theme.setName(ThemeName::Light);
        QVERIFY(!desk.settings->isNightAt(QTime(23, 0)));
        desk.settings->setHasNightByClock(true);
        QVERIFY(desk.settings->isNightAt(QTime(23, 0)));
        QVERIFY(desk.settings->isNightAt(QTime(6, 59)));
        QVERIFY(!desk.settings->isNightAt(QTime(7, 0)));
        // Night by the clock starts at once, and is over after the given hour.
        const int hour = QTime::currentTime().hour();
        desk.settings->setNightFrom((hour + 23) % 24);
        desk.settings->setNightTo((hour + 2) % 24);
        desk.window->applySettings();
        QCOMPARE(desk.theme.name(), ThemeName::Night);
        // The person's choice wins.
        desk.press(Qt::Key_Z);
        QCOMPARE(desk.theme.name(), ThemeName::Light);
        desk.window->applySettings();
        QCOMPARE(desk.theme.name(), ThemeName::Light);
        desk.press(Qt::Key_Z);
        desk.settings->setHasNightByClock(false);
        desk.window->applySettings();
        QCOMPARE(desk.theme.name(), ThemeName::Light);
    }

    void startingAtLoginIsAFile()
    {
        QTemporaryDir folder;
        const Autostart autostart(folder.filePath("autostart"));
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
        QFile file(folder.filePath("autostart/org.weehours.WeeHours.desktop"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString entry = QString::fromUtf8(file.readAll());
        QVERIFY(entry.startsWith("[Desktop Entry]\n"));
        QVERIFY2(entry.contains("\nExec=\"" + QCoreApplication::applicationFilePath() + "\"\n"),
                 qPrintable(entry));
        QVERIFY(autostart.setOn(false));
        QVERIFY(!autostart.isOn());
        // An error is reported if the folder cannot be written.
        QFile inTheWay(folder.filePath("file"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto refused = Autostart(folder.filePath("file/autostart")).setOn(true);
        QVERIFY(!refused);
        QVERIFY(errorText(refused.error()).contains("cannot be written"));
    }

    void theViewIsThereAgain()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.start();
        QVERIFY(!desk.timeline()->isVisible());
    }

    void theSizeIsKeptBeforeTheEnd()
    {
        DeskFixture desk;
        desk.begin();
        desk.window->resize(760, 700);
        // Nothing is closed here, as by a kill.
        QTRY_VERIFY_WITH_TIMEOUT(!desk.settings->geometry().isEmpty(), 30'000);
        desk.start();
        QCOMPARE(desk.window->size(), QSize(760, 700));
    }

    void aLinkOpensTheCardToJoin()
    {
        DeskFixture desk;
        const QString link = "weehours://join?server=http%3A%2F%2F127.0.0.1%3A9&code=7K3QWNR5X0";
        desk.window->openLink(link);
        auto *dialog = qobject_cast<AccountDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QStringList texts;
        for (const QLineEdit *edit : dialog->findChildren<QLineEdit *>())
            texts.append(edit->text());
        QVERIFY(texts.contains(link));
        QVERIFY(texts.join(u' ').contains("127.0.0.1:9"));
        desk.press(Qt::Key_Escape);
        desk.window->openLink("weehours://elsewhere?code=7K3QWNR5X0");
        QVERIFY(!desk.hasDialog());
    }

    void whatIsAskedForFromOutsideIsLoggedAsByItsKey()
    {
        DeskFixture desk;
        desk.window->logOrEnd(QString(kind::feed));
        QVERIFY2(!desk.hasDialog(), "there is no baby yet");
        desk.begin();
        desk.window->logOrEnd(QString(kind::sleep));
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.entries().at(0).isRunning());
        desk.window->logOrEnd(QString(kind::sleep));
        QVERIFY(!desk.hasDialog());
        QVERIFY(!desk.entries().at(0).isRunning());
        desk.window->logOrEnd(QStringLiteral("bath"));
        QVERIFY(desk.hasDialog());
    }

    void closingAsksOnceAndThenStaysInTheTray()
    {
        DeskFixture desk;
        desk.begin();
        desk.window->setHasTray(true);
        desk.window->close();
        QVERIFY(desk.window->isVisible());
        QVERIFY(desk.hasDialog());
        QVERIFY(!desk.settings->closesToTray());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.settings->closesToTray(), true);
        QTRY_VERIFY(!desk.window->isVisible());
        desk.window->comeForward({});
        QVERIFY(desk.window->isVisible());
        desk.window->close();
        QVERIFY(!desk.hasDialog());
        QVERIFY(!desk.window->isVisible());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        desk.window->comeForward({});
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void withoutATrayClosingIsTheEnd()
    {
        DeskFixture desk;
        desk.begin();
        desk.settings->setClosesToTray(true);
        QVERIFY(desk.window->close());
        QVERIFY(!desk.hasDialog());
    }

    void theTrayShowsTheStateAndLogs()
    {
        DeskFixture desk;
        desk.begin();
        Tray tray(desk.bench->logbook, QIcon());
        QVERIFY(tray.lines().isEmpty());
        tray.setBaby(desk.window->shownBaby().entry());
        QCOMPARE(tray.lines().size(), 3);
        connect(&tray, &Tray::logRequested, desk.window.get(), &MainWindow::logFromTray);
        connect(&tray, &Tray::endSleepRequested, desk.window.get(),
                [&desk] { desk.window->timers().end(kind::sleep); });
        const auto sleepAction = [&tray] { return tray.menu().actions().at(5); };
        const QString log = sleepAction()->text();
        sleepAction()->trigger();
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.entries().at(0).isRunning());
        QVERIFY(sleepAction()->text() != log);
        QVERIFY(tray.lines().at(1).startsWith("Asleep"));
        sleepAction()->trigger();
        QVERIFY(!desk.entries().at(0).isRunning());
        QCOMPARE(sleepAction()->text(), log);
    }

    void whoKeepsTheKeychainClosedReadsSoUntilItIsDecided()
    {
        DeskFixture desk;
        desk.begin();
        desk.tokens = TokenStoreKind::Keychain;
        desk.start();
        Error closed{QString(codes::unavailable)};
        closed.reason = Reason::Denied;
        Q_EMIT desk.bench->session.tokenNotKept(closed);
        const auto *toast = desk.window->findChild<Toast *>();
        QVERIFY2(wordsOf(toast).startsWith("The keychain stayed closed"),
                 qPrintable(wordsOf(toast)));
        // The next start would ask again.
        const auto timers = toast->findChildren<QTimer *>();
        QVERIFY(std::ranges::none_of(timers, &QTimer::isActive));
    }
};

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
