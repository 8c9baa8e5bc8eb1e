// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/serverprocess.h"
#include "tests/ui/deskfixture.h"

#include "core/account/serveraddress.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/deleteddialog.h"
#include "ui/sharing/hostdialog.h"
#include "ui/sharing/qrcode.h"
#include "ui/sharing/sharedialog.h"
#include "ui/sync/syncbanner.h"
#include "ui/sync/syncpanel.h"
#include "ui/widgets/syncpill.h"
#include "ui/window/noticecolumn.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <csignal>

using namespace weehours;

namespace {

constexpr QLatin1StringView amountMl("amountMl");

// The button with this text, or else the first whose text begins so.
QPushButton *buttonOf(const QWidget *root, const QString &text)
{
    QPushButton *found = nullptr;
    for (QPushButton *button : root->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
        if (!found && button->isVisible() && button->text().startsWith(text))
            found = button;
    }
    return found;
}

// Goes there as a person does: by Tab, and among the choices of one row by the arrows.
bool reach(DeskFixture &desk, const QString &text)
{
    constexpr int most = 80; // more stops than any window has
    for (int i = 0; i < most; ++i) {
        // Looked for each time: what is told anew has new buttons.
        const QPushButton *button = buttonOf(desk.front(), text);
        const auto *focus = qobject_cast<const QPushButton *>(desk.keyboard());
        if (button && focus == button)
            return true;
        const bool isInRow = button && focus && focus->group() && focus->group() == button->group();
        desk.press(isInRow ? Qt::Key_Right : Qt::Key_Tab);
    }
    return false;
}

// The first choice that starts so, in what has the keyboard or, for a card, in the window.
void activate(DeskFixture &desk, const QString &text)
{
    QTRY_VERIFY2(buttonOf(desk.front(), text), qPrintable("no button: " + text));
    QVERIFY2(reach(desk, text), qPrintable("out of reach: " + text));
    desk.press(Qt::Key_Space);
}

// As if the server had not taken it.
void refuse(const DeskFixture &desk, const Entry &entry)
{
    Store &store = desk.bench->store;
    const auto rows = store.outbox.rowsOf(entry.id());
    QVERIFY(rows && !rows->isEmpty());
    Transaction tx(store.database);
    const Error why{"invalid_field", "The server had a bad night.", "startedAt"};
    QVERIFY(store.outbox.markFailed(tx, rows->constFirst().mutation.mutationId, why));
    QVERIFY(store.entries.refresh(tx, entry.id(), false));
    QVERIFY(tx.commit());
    desk.bench->feed.announce();
}

QString wordsOf(const QWidget *root)
{
    QStringList words;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

// What a person types to make an account, whatever has the keyboard.
void fill(DeskFixture &desk, const QString &name, const QString &text)
{
    for (QLineEdit *edit : desk.front()->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() != name)
            continue;
        QVERIFY2(edit->isVisible(), qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        desk.type(text);
        return;
    }
    QFAIL(qPrintable("no field: " + name));
}

template <typename Dialog>
Dialog *dialogOf(DeskFixture &desk)
{
    return qobject_cast<Dialog *>(desk.front());
}

void makeAccount(DeskFixture &desk, const QString &server, const QString &name)
{
    if (!server.isEmpty())
        fill(desk, "Server", server);
    fill(desk, "Your name", name);
    fill(desk, "E-mail", name.toLower() + "@example.org");
    fill(desk, "Password", "correct horse battery");
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(!desk.hasDialog());
    QTRY_COMPARE(desk.bench->engine.status().state, SyncStatus::State::UpToDate);
}

// The way to sharing that a person at the keyboard has.
void openSharing(DeskFixture &desk)
{
    desk.press(Qt::Key_I, Qt::ControlModifier);
    activate(desk, QStringLiteral("Share …"));
    QTRY_VERIFY(desk.hasDialog());
}

// Alex shares what they have, on this server.
void share(DeskFixture &desk, const QString &server)
{
    openSharing(desk);
    activate(desk, "Use a server");
    makeAccount(desk, server, "Alex");
}

QString makeInvite(DeskFixture &desk, const QString &role = "logs and edits")
{
    openSharing(desk);
    activate(desk, role);
    activate(desk, "Make an invite");
    const QWidget *dialog = desk.front();
    const auto *link = [&]() -> const QLineEdit * {
        for (const QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == "Invite link")
                return edit;
        }
        return nullptr;
    }();
    if (!link || !QTest::qWaitFor([&] { return !link->text().isEmpty(); }))
        return {};
    activate(desk, "Copy as a message");
    const QString message = QGuiApplication::clipboard()->text();
    desk.press(Qt::Key_Escape);
    return message;
}

void join(DeskFixture &desk, const QString &message)
{
    activate(desk, "I was sent an invite");
    dialogOf<AccountDialog>(desk)->setInvite(message);
    makeAccount(desk, {}, "Sam");
    QTRY_VERIFY(desk.timeline()->isVisible());
}

Entry logBottle(DeskFixture &desk, int amount)
{
    const BabyId baby = desk.bench->logbook.babies()->at(0).entity.babyId;
    return *desk.bench->logbook.add(baby, QString(kind::feed),
                                    {{"method", "bottle"},
                                     {"amountMl", amount},
                                     {"startedAt", desk.bench->logbook.now().toString()}});
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

    void aPartnersChangeAppearsAndAConflictIsTold()
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

        // Alex is out of reach while both change the same amount.
        alex.bench->engine.stop();
        QVERIFY(alex.bench->logbook.edit(bottle.id(), {{"amountMl", 120}}));
        QTest::qWait(20);
        QVERIFY(sam.bench->logbook.edit(bottle.id(), {{"amountMl", 90}}));
        QTRY_COMPARE(sam.bench->engine.status().waiting, 0);
        alex.bench->engine.start();
        auto *notices = alex.window->findChild<NoticeColumn *>();
        QTRY_VERIFY(buttonOf(notices, "Use mine, 120 ml"));
        QVERIFY2(wordsOf(notices).contains("Sam"), qPrintable(wordsOf(notices)));
        QCOMPARE(alex.entries().at(0).integer(amountMl), 90);
        QTRY_VERIFY(alex.window->findChild<SyncPill *>()->words().contains("conflict"));
        activate(alex, "Use mine, 120 ml");
        QTRY_COMPARE(sam.entries().at(0).integer(amountMl), 120);
        QTRY_VERIFY(notices->isEmpty());

        // The history tells it all, and the way back is one change more.
        alex.timeline()->setFocus();
        alex.press(Qt::Key_Home);
        alex.press(Qt::Key_Return);
        activate(alex, "History");
        QTRY_VERIFY2(wordsOf(alex.front()).contains("Sam"), qPrintable(wordsOf(alex.front())));
        QVERIFY2(wordsOf(alex.front()).contains(QStringLiteral("→ 120 ml")),
                 qPrintable(wordsOf(alex.front())));
        activate(alex, "Restore");
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
        activate(alex, "Merge");
        QTRY_COMPARE(sam.timeline()->model()->rowCount(), 1);
        QTRY_VERIFY(notices->isEmpty());

        alex.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(buttonOf(notices, "Keep both"));
        activate(alex, "Keep both");
        QTRY_VERIFY(notices->isEmpty());
        QCOMPARE(alex.entries().size(), 2);
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
        activate(alex, "End access …");
        QVERIFY2(wordsOf(alex.front()).contains("What they logged stays with you"),
                 qPrintable(wordsOf(alex.front())));
        activate(alex, "End access");
        QTRY_VERIFY(!buttonOf(alex.front(), "End access"));
        alex.press(Qt::Key_Escape);

        sam.bench->engine.start();
        // The only baby has gone: the first start says that something is kept.
        QTRY_VERIFY(buttonOf(sam.window.get(), "Show the 1 change"));
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

    void whoHasLeftIsTold()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        DeskFixture sam;
        join(sam, makeInvite(alex));
        // A baby of Sam's own, so that there is a day to tell it on.
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

    void aRoleCanBeChangedAndAnInviteTakenBack()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        DeskFixture sam;
        join(sam, makeInvite(alex));
        const BabyId baby = alex.bench->logbook.babies()->at(0).entity.babyId;
        openSharing(alex);
        QTRY_VERIFY(alex.front()->findChild<QComboBox *>());
        alex.front()->findChild<QComboBox *>()->setFocus();
        alex.press(Qt::Key_Down);
        QTRY_COMPARE(sam.bench->logbook.roleFor(baby).value(), Role::Viewer);
        activate(alex, "Make an invite");
        activate(alex, "Take back");
        QTRY_VERIFY(!buttonOf(alex.front(), "Take back"));
        QVERIFY(!alex.front()->findChild<QrCode *>()->isVisible());
    }

    void aTokenThatIsRefusedLosesNothing()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        alex.bench->session.tokenRefused();
        logBottle(alex, 60);
        auto *banner = alex.window->findChild<SyncBanner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(alex.window->findChild<SyncPill *>());
        activate(alex, "Sign in …");
        fill(alex, "Password", "correct horse battery");
        alex.press(Qt::Key_Return);
        QTRY_VERIFY(!alex.hasDialog());
        QTRY_COMPARE(alex.bench->engine.status().waiting, 0);
        QTRY_VERIFY(!banner->isVisible());
        QCOMPARE(alex.entries().at(0).state, EntryState::Confirmed);
    }

    void aServerThatIsAwayIsToldWithWhatItMeans()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        QVERIFY(m_server->stop());
        logBottle(alex, 60);
        auto *banner = alex.window->findChild<SyncBanner *>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10'000);
        QVERIFY2(wordsOf(banner).contains("Your 1 change"), qPrintable(wordsOf(banner)));
        // On the way there the engine would find the server by itself, and the button be gone.
        QVERIFY(reach(alex, "Try now"));
        QVERIFY(m_server->start());
        alex.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 10'000);
        QTRY_COMPARE(alex.bench->engine.status().waiting, 0);
    }

    void whatWasRefusedIsSentAgainOrDiscarded()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        for (const QString &choice : {QString("Retry"), QString("Discard")}) {
            alex.bench->engine.stop();
            const Entry entry = logBottle(alex, 70);
            refuse(alex, entry);
            alex.bench->engine.start();
            QTRY_VERIFY(buttonOf(alex.window.get(), "Show"));
            activate(alex, "Show");
            const auto *panel = alex.window->findChild<SyncPanel *>();
            QTRY_VERIFY(panel->isVisible());
            QTRY_VERIFY(wordsOf(panel).contains("bad night"));
            activate(alex, choice);
            QTRY_COMPARE(alex.bench->engine.status().failed, 0);
            QTRY_COMPARE(alex.bench->engine.status().waiting, 0);
            QTRY_VERIFY(!buttonOf(alex.window->findChild<NoticeColumn *>(), "Show"));
            alex.press(Qt::Key_Escape);
        }
        // The first went out, the second is gone.
        QCOMPARE(alex.entries().size(), 1);
    }

    void hostingAndJoining()
    {
        DeskFixture alex;
        alex.begin();
        logBottle(alex, 110);
        openSharing(alex);
        activate(alex, "Host on this computer");
        activate(alex, "Start");
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf<AccountDialog>(alex), 10'000);
        makeAccount(alex, {}, "Alex");
        const QUrl server = alex.bench->session.account()->server;
        QCOMPARE(server.host(), QString("127.0.0.1"));
        QVERIFY(pinOf(server));

        // It reaches nobody else before the person says so.
        openSharing(alex);
        QVERIFY2(wordsOf(alex.front()).contains("Others cannot reach this computer"),
                 qPrintable(wordsOf(alex.front())));
        alex.press(Qt::Key_Escape);

        DeskFixture sam;
        join(sam, makeInvite(alex));
        QTRY_COMPARE(sam.entries().size(), 1);
        QCOMPARE(sam.entries().at(0).integer(amountMl), 110);

        // It dies, and comes back by itself.
        const qint64 first = alex.hosting->processId();
        QVERIFY(first > 0);
        QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(alex.hosting->state() == HostedServer::State::Running
                                     && alex.hosting->processId() != first,
                                 10'000);
        logBottle(sam, 80);
        QTRY_COMPARE_WITH_TIMEOUT(alex.entries().size(), 2, 20'000);

        // It goes on without the program where that is wanted, and is taken over afterwards.
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
