// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/serverprocess.h"
#include "tests/ui/sharingsteps.h"

#include "ui/sync/syncbanner.h"
#include "ui/sync/syncpanel.h"
#include "ui/widgets/syncpill.h"
#include "ui/window/noticecolumn.h"

#include <QMenu>

#include <algorithm>

using namespace weehours;

/// Each sync problem is explained with its consequences, and can be resolved from there.
class TestSyncTroubleByKeyboard : public QObject
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

    void aSignInThatIsLostHereIsNotBlamedOnTheServer()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        QTRY_VERIFY(QFile::exists(alex.folder.filePath("token")));
        QVERIFY(QFile::remove(alex.folder.filePath("token")));
        alex.start();
        auto *banner = alex.window->findChild<SyncBanner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(wordsOf(banner).contains("no longer kept on this computer"),
                 qPrintable(wordsOf(banner)));
        activate(alex, "Sign in …");
        fill(alex, "Password", "correct horse battery");
        alex.press(Qt::Key_Return);
        QTRY_VERIFY(!alex.hasDialog());
        QTRY_VERIFY(!banner->isVisible());
    }

    void whoSignedOutOnlyNeedsThePassword()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        bool isDone = false;
        alex.bench->accounts.logout([&](const Result<void> &done) { isDone = done.has_value(); });
        QTRY_VERIFY(isDone);
        logBottle(alex, 60);
        for (const bool restarts : {false, true}) {
            if (restarts) {
                alex.bench->accounts.logout([](const Result<void> &) {});
                QTRY_VERIFY(!alex.bench->session.isSignedIn());
                alex.start();
            }
            alex.press(Qt::Key_F10);
            QTRY_VERIFY(QApplication::activePopupWidget());
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            const auto actions = menu->actions();
            const auto signIn = std::ranges::find_if(actions, [](const QAction *action) {
                return action->iconText().startsWith("Sign in");
            });
            QVERIFY(signIn != actions.cend());
            (*signIn)->trigger();
            menu->close();
            QTRY_VERIFY(alex.hasDialog());
            // The keyboard is in the password, and nothing else has to be given.
            alex.type("correct horse battery");
            alex.press(Qt::Key_Return);
            QTRY_VERIFY(!alex.hasDialog());
            QVERIFY(alex.bench->session.isSignedIn());
            QTRY_COMPARE(alex.bench->engine.status().waiting, 0);
        }
        QCOMPARE(alex.entries().at(0).state, EntryState::Confirmed);
    }

    void anUnreachableServerIsReportedWithWhatItMeans()
    {
        DeskFixture alex;
        alex.begin();
        share(alex, m_server->url());
        QVERIFY(m_server->stop());
        logBottle(alex, 60);
        auto *banner = alex.window->findChild<SyncBanner *>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10'000);
        QVERIFY2(wordsOf(banner).contains("Your change is safe"), qPrintable(wordsOf(banner)));
        // Focus the button first: a running server would be found without it, and the button be
        // gone.
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
            alex.refuse(entry.id(), "The server had a bad night.");
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
        // The first was sent, the second discarded.
        QCOMPARE(alex.entries().size(), 1);
    }
};

QTEST_MAIN(TestSyncTroubleByKeyboard)
#include "tst_synctroublebykeyboard.moc"
