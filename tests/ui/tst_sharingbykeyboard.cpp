// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/serverprocess.h"
#include "tests/ui/sharingsteps.h"

#include "core/account/invitelink.h"
#include "core/wire/serveraddress.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/deleteddialog.h"
#include "ui/sharing/hostdialog.h"
#include "ui/sharing/qrcode.h"
#include "ui/sharing/sharedialog.h"
#include "ui/sync/syncpanel.h"
#include "ui/widgets/syncpill.h"
#include "ui/widgets/toast.h"
#include "ui/window/logpage.h"
#include "ui/window/noticecolumn.h"
#include "ui/words/units.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

#include <csignal>

using namespace weehours;

namespace {

constexpr QLatin1StringView amountMl("amountMl");

/// Chooses a line of the menu that opens.
void choose(const QString &words)
{
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const auto actions = menu->actions();
    const auto chosen = std::ranges::find(actions, words, &QAction::iconText);
    QVERIFY2(chosen != actions.cend(), qPrintable(words));
    (*chosen)->trigger();
    menu->close();
    QTest::qWait(0); // what it leads to is shown by a later event
}

} // namespace

/// Two people share a log by their windows and keyboards, through the real server.
class TestSharingByKeyboard : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<e2e::ServerProcess> m_server;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<e2e::ServerProcess>(
            "sqlite:" + m_folder.filePath(QTest::currentTestFunction()) + ".sqlite");
        QVERIFY(m_server->start());
    }

    void cleanup() { m_server.reset(); }

    void aPartnersChangeAppearsAndAConflictIsShown()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        const QString message = makeInvite(alex);
        QVERIFY2(message.contains("weehours://join?"), qPrintable(message));
        DeskFixture sam;
        join(sam, message);

        const Entry bottle = logBottle(alex, 100);
        QTRY_COMPARE(sam.timeline()->model()->rowCount(), 1);
        QCOMPARE(sam.entries().at(0).integer(amountMl), 100);

        // Alex is offline while both change the same amount.
        alex.bench->engine.stop();
        QVERIFY(alex.bench->logbook.edit(bottle.id(), {{"amountMl", 120}}));
        const Instant before = alex.bench->logbook.find(bottle.id())->value().entity.updatedAt;
        QTRY_VERIFY(sam.bench->logbook.now() > before);
        QVERIFY(sam.bench->logbook.edit(bottle.id(), {{"amountMl", 90}}));
        QTRY_COMPARE(sam.bench->engine.status().waiting, 0);
        alex.bench->engine.start();
        auto *notices = alex.window->findChild<NoticeColumn *>();
        QTRY_VERIFY(buttonOf(notices, "Use mine, 120 ml"));
        // The panel leads to the entry too.
        alex.press(Qt::Key_I, Qt::ControlModifier);
        const auto *panel = alex.window->findChild<SyncPanel *>();
        QTRY_VERIFY(buttonOf(panel, "Use mine, 120 ml"));
        // A status that brings nothing new to decide takes neither the buttons nor the focus away.
        buttonOf(panel, "Use mine, 120 ml")->setFocus();
        Q_EMIT alex.bench->engine.statusChanged();
        QVERIFY(buttonOf(panel, "Use mine, 120 ml"));
        QVERIFY(buttonOf(panel, "Use mine, 120 ml")->isVisible());
        QVERIFY(buttonOf(panel, "Use mine, 120 ml")->hasFocus());
        const auto buttons = panel->findChildren<QPushButton *>();
        const auto link = std::ranges::find_if(buttons, [](const QPushButton *one) {
            return one->isVisible() && one->property("role") == QStringLiteral("link");
        });
        QVERIFY(link != buttons.cend());
        QVERIFY2((*link)->text().startsWith(QStringLiteral("Feed, ")), qPrintable((*link)->text()));
        alex.timeline()->setCurrentIndex({});
        (*link)->click();
        QCOMPARE(alex.selectedId(), bottle.id().toString());
        // The other person's name arrives later, with the history that is fetched afterwards.
        QTRY_VERIFY2(wordsOf(notices).contains("Sam"), qPrintable(wordsOf(notices)));
        QCOMPARE(alex.entries().at(0).integer(amountMl), 90);
        QTRY_VERIFY(alex.window->findChild<SyncPill *>()->words().contains("conflict"));
        activate(alex, "Use mine, 120 ml");
        QTRY_COMPARE(sam.entries().at(0).integer(amountMl), 120);
        QTRY_VERIFY(notices->isEmpty());

        // The history shows every change, and restoring a value is one more change.
        alex.timeline()->setFocus();
        alex.press(Qt::Key_Home);
        alex.press(Qt::Key_Return);
        activate(alex, "▸ History");
        QTRY_VERIFY2(wordsOf(alex.front()).contains("Sam"), qPrintable(wordsOf(alex.front())));
        QVERIFY2(wordsOf(alex.front()).contains(QStringLiteral("→ 120 ml")),
                 qPrintable(wordsOf(alex.front())));
        activate(alex, "Go back to this");
        QVERIFY(!alex.hasDialog());
        QTRY_COMPARE(sam.entries().at(0).integer(amountMl), 90);
    }

    void theSameBottleLoggedTwiceIsOffered()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        DeskFixture sam;
        join(sam, makeInvite(alex));
        logBottle(alex, 90);
        logBottle(sam, 90);
        auto *notices = alex.window->findChild<NoticeColumn *>();
        QTRY_VERIFY(buttonOf(notices, "Merge"));
        // It leads to one of them, and they are beside each other.
        alex.timeline()->setCurrentIndex({});
        auto *name = buttonOf(notices, "Bottle");
        QVERIFY(name);
        name->click();
        QVERIFY(!alex.selectedId().isEmpty());
        // The card is in the units of the settings, as soon as they change.
        Units ounces;
        ounces.volume = VolumeUnit::Ounces;
        alex.settings->setUnits(ounces);
        setUnits(ounces);
        alex.window->findChild<LogPage *>()->applySettings();
        QVERIFY2(wordsOf(notices).contains("3 oz"), qPrintable(wordsOf(notices)));
        setUnits({});
        alex.settings->setUnits({});
        activate(alex, "Merge");
        QTRY_COMPARE(sam.timeline()->model()->rowCount(), 1);
        QTRY_VERIFY(notices->isEmpty());
        // Sam, who did not do it, is told what became of the bottle, and gets to it.
        const auto *toast = sam.window->findChild<Toast *>();
        QTRY_VERIFY2(wordsOf(toast).startsWith("One entry now, by you and Alex: Bottle, 90 ml"),
                     qPrintable(wordsOf(toast)));
        sam.timeline()->setCurrentIndex({});
        buttonOf(toast, "Show")->click();
        QCOMPARE(sam.selectedId(), alex.entries().at(0).id().toString());

        alex.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(buttonOf(notices, "Keep both"));
        activate(alex, "Keep both");
        QTRY_VERIFY(notices->isEmpty());
        QCOMPARE(alex.entries().size(), 2);
    }

    void theShareDialogOpensOverItsWindowEachTime()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        alex.window->resize(720, 640);
        for (int time = 0; time < 3; ++time) {
            openSharing(alex);
            const QRect dialog = alex.front()->frameGeometry();
            QVERIFY(alex.window->frameGeometry().contains(dialog.center()));
            alex.press(Qt::Key_Escape);
            QTRY_VERIFY(!alex.hasDialog());
        }
    }

    /// To the invite, from the window of somebody who has given their name at the start.
    void sharingTakesFewClicksAndFields()
    {
        DeskFixture alex;
        fill(alex, "Baby's name", "Mia");
        alex.press(Qt::Key_Return);
        int clicks = 0;
        int fields = 0;
        const auto click = [&](QWidget *widget, QPoint place = {}) {
            ++clicks;
            QTest::mouseClick(widget, Qt::LeftButton, {}, place);
        };
        QWidget *menuButton = nullptr;
        for (auto *button : alex.window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName() == "Menu")
                menuButton = button;
        }
        QVERIFY(menuButton);
        click(menuButton);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto actions = menu->actions();
        const auto share = std::ranges::find_if(actions, [](const QAction *action) {
            return action->iconText().startsWith("Share");
        });
        QVERIFY(share != actions.cend());
        // A menu takes a click only once the mouse has moved in it.
        const QPoint place = menu->actionGeometry(*share).center();
        for (int step = 8; step >= 0; --step)
            QTest::mouseMove(menu, place + QPoint(step, 0));
        click(menu, place);
        QTRY_VERIFY(alex.hasDialog());
        click(buttonOf(alex.front(), "Use a server"));
        QTRY_VERIFY(qobject_cast<AccountDialog *>(alex.front()));
        const auto enter = [&](const QString &name, const QString &text) {
            ++fields;
            fill(alex, name, text);
        };
        enter("Server", m_server->url());
        enter("E-mail", "alex.winter@example.org");
        enter("Password", "correct horse battery");
        for (auto *edit : alex.front()->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->accessibleName() == "Your name")
                QCOMPARE(edit->text(), QString("Alex"));
        }
        click(buttonOf(alex.front(), "Make account"));
        QTRY_VERIFY(buttonOf(alex.front(), "Make an invite"));
        click(buttonOf(alex.front(), "Make an invite"));
        QTRY_VERIFY(buttonOf(alex.front(), "Copy as a message"));
        QVERIFY2(clicks <= 5, qPrintable(QString::number(clicks)));
        QVERIFY2(fields <= 3, qPrintable(QString::number(fields)));
    }

    void onlyWhoJoinsALogIsToldThatItIsOnItsWay()
    {
        const auto told = [](const DeskFixture &desk, const QString &words) {
            return wordsOf(desk.window->findChild<Toast *>()).contains(words);
        };
        const QString code = QStringLiteral("ABCDE12345");
        m_server = std::make_unique<e2e::ServerProcess>("sqlite:"
                                                            + m_folder.filePath("invited.sqlite"),
                                                        QStringList{"--registration", "invite",
                                                                    "--first-account-code", code});
        QVERIFY(m_server->start());
        // The first account of a server has a code, but no log to fetch.
        DeskFixture alex;
        alex.begin();
        alex.press(Qt::Key_I, Qt::ControlModifier);
        activate(alex, QStringLiteral("Share …"));
        activate(alex, "Join with an invite");
        fill(alex, "Invite", code);
        makeAccount(alex, m_server->url(), "Alex");
        QTRY_VERIFY(told(alex, "Signed in."));
        QVERIFY(!told(alex, "on its way"));
        openSharing(alex);
        alex.press(Qt::Key_Escape);
        DeskFixture sam;
        join(sam, makeInvite(alex));
        QTRY_VERIFY2(told(sam, "Joined."), qPrintable(wordsOf(sam.window.get())));
        // Then it is not on its way any more.
        QTRY_VERIFY2(told(sam, "The log is here."), qPrintable(wordsOf(sam.window.get())));
    }

    void aTypedNameIsKept()
    {
        DeskFixture alex;
        fill(alex, "Baby's name", "Mia");
        alex.press(Qt::Key_Return);
        openSharing(alex);
        activate(alex, "Use a server");
        QTRY_VERIFY(qobject_cast<AccountDialog *>(alex.front()));
        const auto name = [&] {
            for (auto *edit : alex.front()->findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == "Your name")
                    return edit->text();
            }
            return QString();
        };
        fill(alex, "E-mail", "mail7@example.org");
        QCOMPARE(name(), QString("Mail"));
        fill(alex, "Your name", "Papa");
        fill(alex, "E-mail", "alex@example.org");
        QCOMPARE(name(), QString("Papa"));
    }

    void whatIsLoggedOftenTakesFewKeys()
    {
        DeskFixture desk;
        desk.begin();
        const auto add = [&] { return desk.bench->logbook.addBaby({{"name", "Leo"}}); };
        // A breast feed that begins now, at the left: three keys.
        int keys = 0;
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
            keys += held == Qt::NoModifier ? 1 : 2;
            desk.press(key, held);
        };
        press(Qt::Key_Slash);
        press(Qt::Key_L);
        press(Qt::Key_Return);
        QVERIFY2(keys <= 4, qPrintable(QString::number(keys)));
        QTRY_COMPARE(desk.entries().size(), 1);
        QVERIFY(desk.entries().at(0).isRunning());
        QCOMPARE(desk.entries().at(0).text(field::endSide), QString("left"));

        // The twins' bottle, as the last one.
        QVERIFY(desk.bench->logbook.end(desk.entries().at(0).id()));
        logBottle(desk, 90);
        const auto leo = add();
        QVERIFY(leo);
        desk.press(Qt::Key_Escape);
        keys = 0;
        press(Qt::Key_F);
        QTRY_VERIFY(desk.hasDialog());
        press(Qt::Key_B, Qt::ControlModifier);
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.hasDialog());
        QVERIFY2(keys <= 5, qPrintable(QString::number(keys)));
        EntryQuery query;
        query.babyId = leo->entity.babyId;
        const auto leos = desk.bench->logbook.entries(query);
        QCOMPARE(leos->size(), 1);
        QCOMPARE(leos->at(0).integer(amountMl), 90);
        QCOMPARE(desk.entries().size(), 3);
    }

    void whatWasDeletedComesBack()
    {
        DeskFixture desk;
        desk.begin();
        const Entry bottle = logBottle(desk, 90);
        QVERIFY(desk.bench->logbook.remove(bottle.id()));
        QVERIFY(desk.entries().isEmpty());
        auto *dialog = new DeletedDialog(desk.bench->logbook, bottle.entity.babyId,
                                         desk.window.get());
        dialog->open();
        activate(desk, "Restore");
        QCOMPARE(desk.entries().size(), 1);
        QVERIFY(!buttonOf(dialog, "Restore"));
    }

    void revokingTakesTheLogButNotWhatWasNotSent()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        DeskFixture sam;
        join(sam, makeInvite(alex));
        QTRY_COMPARE(sam.bench->engine.status().state, SyncStatus::State::UpToDate);
        sam.bench->engine.stop();
        logBottle(sam, 70);

        openSharing(alex);
        QVERIFY(!buttonOf(alex.front(), "End access"));
        activate(alex, "⋯");
        choose("End access …");
        QVERIFY2(wordsOf(alex.front()).contains("What Sam logged stays here"),
                 qPrintable(wordsOf(alex.front())));
        const int asking = alex.front()->height();
        activate(alex, "End access");
        QTRY_VERIFY(!buttonOf(alex.front(), "End access"));
        // With the question and the line its room goes as well.
        QTRY_VERIFY(alex.front()->height() < asking);
        QCOMPARE(alex.front()->height(), alex.front()->sizeHint().height());
        alex.press(Qt::Key_Escape);

        sam.bench->engine.start();
        // The only baby is gone: the first start says so, and that a change was kept.
        QTRY_VERIFY(buttonOf(sam.window.get(), "Show the 1 change"));
        QVERIFY2(wordsOf(sam.window.get()).contains("You no longer have access to Mia's log"),
                 qPrintable(wordsOf(sam.window.get())));
        // Once: a message over it would hide what to do now.
        QVERIFY(!sam.window->findChild<Toast *>()->accessibleName().startsWith("You no longer"));
        // So it does after a restart.
        sam.start();
        QTRY_VERIFY(buttonOf(sam.window.get(), "Show the 1 change"));
        QTRY_VERIFY(buttonOf(sam.window.get(), "Sign out sam@"));
        QVERIFY2(wordsOf(sam.window.get()).contains("You no longer have access to Mia's log"),
                 qPrintable(wordsOf(sam.window.get())));
        activate(sam, "Show the 1 change");
        auto *panel = sam.window->findChild<SyncPanel *>();
        QVERIFY(panel->isVisible());
        QTRY_VERIFY2(wordsOf(panel).contains("70 ml"), qPrintable(wordsOf(panel)));
        QVERIFY(!buttonOf(panel, "Retry"));
        activate(sam, "Copy");
        QVERIFY(QGuiApplication::clipboard()->text().contains("70 ml"));
        activate(sam, "Discard");
        QTRY_COMPARE(sam.bench->engine.status().failed, 0);
    }

    void aPersonWhoLeftIsNamed()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        DeskFixture sam;
        join(sam, makeInvite(alex));
        // A baby of Sam's own, so that the day view can show the message.
        QVERIFY(sam.bench->logbook.addBaby({{"name", "Theo"}}));
        openSharing(sam);
        activate(sam, "Leave …");
        activate(sam, "Leave");
        QTRY_VERIFY(!sam.hasDialog());
        auto *notices = sam.window->findChild<NoticeColumn *>();
        QTRY_VERIFY(buttonOf(notices, "Understood"));
        QVERIFY2(wordsOf(notices).contains("Mia is no longer shared with you"),
                 qPrintable(wordsOf(notices)));
        activate(sam, "Understood");
        QTRY_VERIFY(notices->isEmpty());
        QCOMPARE(sam.bench->engine.status().babies.size(), 1);
    }

    void thatTheServerIsAwayIsSaidOnlyWhileItIs()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        openSharing(alex);
        QTRY_VERIFY2(wordsOf(alex.front()).contains("Alex"), qPrintable(wordsOf(alex.front())));
        QVERIFY(m_server->stop());
        activate(alex, "Make an invite");
        QTRY_VERIFY2(wordsOf(alex.front()).contains("no server runs"),
                     qPrintable(wordsOf(alex.front())));
        QVERIFY(m_server->start());
        QTRY_VERIFY_WITH_TIMEOUT(!wordsOf(alex.front()).contains("no server runs"), 30'000);
        alex.press(Qt::Key_Escape);
    }

    void aRoleCanBeChangedAndAnInviteTakenBack()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        DeskFixture sam;
        join(sam, makeInvite(alex));
        const BabyId baby = alex.bench->logbook.babies()->at(0).entity.babyId;
        openSharing(alex);
        activate(alex, "⋯");
        choose("only reads");
        QTRY_COMPARE(sam.bench->logbook.roleFor(baby).value(), Role::Viewer);
        activate(alex, "Make an invite");
        QTRY_VERIFY2(wordsOf(alex.front()).contains("This invite: logs and edits, until"),
                     qPrintable(wordsOf(alex.front())));
        activate(alex, "Take back");
        QTRY_VERIFY(!buttonOf(alex.front(), "Take back"));
        QVERIFY(!alex.front()->findChild<QrCode *>()->isVisible());
    }

    void anInviteThatWasUsedIsNotOfferedAgain()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        openSharing(alex);
        activate(alex, "Make an invite");
        activate(alex, "Copy as a message");
        const QString message = QGuiApplication::clipboard()->text();
        const auto *card = alex.front();
        QVERIFY(card->findChild<QrCode *>()->isVisible());
        // Without a window: Alex's card has the keyboard.
        const auto invite = parseInvite(message);
        QVERIFY(invite);
        const QTemporaryDir folder;
        const auto sam = Workbench::open(folder.path(), TokenStoreKind::File);
        QVERIFY(sam);
        bool joined = false;
        (*sam)->accounts.registerAccount(QUrl(m_server->url()),
                                         {"sam@example.org", "correct horse battery", "Sam",
                                          invite->code},
                                         [&joined](const Result<User> &user) {
                                             joined = user.has_value();
                                         });
        QTRY_VERIFY(joined);
        QTRY_VERIFY2(wordsOf(card).contains("Sam"), qPrintable(wordsOf(card)));
        QTRY_VERIFY(!card->findChild<QrCode *>()->isVisible());
        QVERIFY(buttonOf(card, "Make an invite"));
    }

    void hostingAndJoining()
    {
        DeskFixture alex;
        alex.begin();
        logBottle(alex, 110);
        openSharing(alex);
        activate(alex, "Host on this computer");
        activate(alex, "Only this computer");
        activate(alex, "Start");
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<AccountDialog *>(alex.front()), 10'000);
        makeAccount(alex, {}, "Alex");
        leaveInvite(alex);
        const QUrl server = alex.bench->session.account()->server;
        QCOMPARE(server.host(), QString("127.0.0.1"));
        QVERIFY(pinOf(server));

        // It is not reachable from other computers until the person agrees.
        openSharing(alex);
        QVERIFY2(wordsOf(alex.front()).contains("Others cannot reach this computer"),
                 qPrintable(wordsOf(alex.front())));
        // The certificate's fingerprint is there for those who ask for it.
        activate(alex, "Hosting …");
        QTRY_VERIFY(buttonOf(alex.front(), "Apply"));
        QVERIFY2(!wordsOf(alex.front()).contains("Certificate"), qPrintable(wordsOf(alex.front())));
        activate(alex, "▸ Details");
        QVERIFY2(
            wordsOf(alex.front()).contains("Certificate: " + pinOf(server)->toString().left(8)),
            qPrintable(wordsOf(alex.front())));
        alex.press(Qt::Key_Escape);
        alex.press(Qt::Key_Escape);

        DeskFixture sam;
        join(sam, makeInvite(alex));
        QTRY_COMPARE(sam.entries().size(), 1);
        QCOMPARE(sam.entries().at(0).integer(amountMl), 110);

        // A killed server is restarted.
        const qint64 first = alex.hosting->processId();
        QVERIFY(first > 0);
        QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(alex.hosting->state() == HostedServer::State::Running
                                     && alex.hosting->processId() != first,
                                 10'000);
        logBottle(sam, 80);
        QTRY_COMPARE_WITH_TIMEOUT(alex.entries().size(), 2, 20'000);

        // It can outlive the program if wanted, and is taken over by the next start.
        alex.hosting->start({.onNetwork = false, .outlives = true});
        QTRY_COMPARE(alex.hosting->state(), HostedServer::State::Running);
        alex.window.reset();
        alex.hosting.reset();
        logBottle(sam, 85);
        QTRY_COMPARE_WITH_TIMEOUT(sam.bench->engine.status().waiting, 0, 20'000);
        alex.start();
        QTRY_COMPARE_WITH_TIMEOUT(alex.hosting->state(), HostedServer::State::Running, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(alex.entries().size(), 3, 20'000);
        alex.hosting->stop();
        QCOMPARE(alex.hosting->state(), HostedServer::State::Off);
    }
};

QTEST_MAIN(TestSharingByKeyboard)
#include "tst_sharingbykeyboard.moc"
