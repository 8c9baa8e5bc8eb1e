// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/runningserver.h"
#include "tests/support/realclient.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

using namespace weehours;

/// Babies that come and go while a program runs: whole clients, a real server.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<RunningServer>("sqlite:" + m_folder->filePath("s.sqlite"));
        m_url = QUrl(QString("http://127.0.0.1:%1").arg(m_server->port()));
        m_alex = std::make_unique<RealClient>("Alex");
        m_sam = std::make_unique<RealClient>("Sam");
        QVERIFY(m_alex->signUp(m_url));
        QVERIFY(m_sam->signUp(m_url));
        m_baby = m_alex->makeBaby();
        QVERIFY(!m_baby.isNull());
    }
    void cleanup()
    {
        m_sam.reset();
        m_alex.reset();
        m_server.reset();
    }

    // Sam accepts on another computer; the program here hears of it by the stream, or by the tick.
    void aBabyNewlySharedArrivesWithoutARestart_data()
    {
        QTest::addColumn<bool>("live");
        QTest::addColumn<int>("withinMsecs");
        QTest::newRow("by the stream") << true << 1'000;
        QTest::newRow("by the tick") << false << 7'000;
    }
    void aBabyNewlySharedArrivesWithoutARestart()
    {
        QFETCH(bool, live);
        QFETCH(int, withinMsecs);
        QStringList words;
        for (int i = 0; i < 30; ++i) {
            words.append(QString("note %1").arg(i, 2, 10, QChar('0')));
            QVERIFY(m_alex->note(m_baby, words.last()));
        }
        QTRY_COMPARE(m_alex->waiting(), 0);
        QTRY_VERIFY(m_sam->engine.status().live);
        if (!live)
            m_sam->live.close();
        RealClient other("Other");
        QVERIFY(other.signInAs(*m_sam, m_url));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(other.join(*m_alex, m_baby, Role::Editor));
        QTRY_COMPARE_WITH_TIMEOUT(m_sam->notes(), words, withinMsecs);
        QCOMPARE(m_sam->store.babies.find(m_baby).value()->role, Role::Editor);
        QTRY_COMPARE(m_sam->store.babies.caregivers(m_baby)->size(), 2);
        QVERIFY(m_sam->note(m_baby, "hers"));
        QTRY_VERIFY(m_alex->notes().contains("hers"));
    }

    // Whole pages of it, pages that it shares with another baby's, and the journal of writes.
    void aRevokedBabyIsGoneFromTheDisk()
    {
        const QString marker = "zebra";
        QVERIFY(m_sam->join(*m_alex, m_baby, Role::Editor));
        const BabyId own = m_sam->makeBaby();
        for (int i = 0; i < 120; ++i) {
            QVERIFY(m_alex->note(m_baby, text(marker, i)));
            QVERIFY(m_sam->note(own, text("walrus", i)));
            if (i % 4 == 0)
                QVERIFY(m_sam->note(m_baby, text(marker, 1000 + i)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_sam->notes().size(), 270, 20'000);
        QTRY_COMPARE(m_sam->waiting(), 0);
        const auto entries = m_sam->store.entries.list({}).value();
        for (const Entry &entry : entries) {
            if (entry.entity.babyId != m_baby || entry.entity.entityType != "note")
                continue;
            const qint64 stamp = entry.entity.version % 5;
            if (stamp == 0)
                QVERIFY(m_sam->logbook.edit(entry.id(), {{"notes", text(marker, 5000)}}));
            else if (stamp == 1)
                QVERIFY(m_sam->logbook.remove(entry.id()));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_sam->waiting(), 0, 20'000);
        QVERIFY(holds(*m_sam, marker));

        m_sam->engine.stop();
        QVERIFY(m_sam->note(m_baby, "unsent giraffe"));
        QVERIFY(RealClient::answerOf<void>([&](auto handler) {
            m_alex->accounts.removeCaregiver(m_baby, m_sam->session.account()->user.id, handler);
        }));
        m_sam->engine.start();
        QTRY_COMPARE(m_sam->failed().size(), 1);
        QCOMPARE(m_sam->store.babies.find(m_baby).value()->access, Access::Revoked);

        QVERIFY2(!holds(*m_sam, marker), "the wiped words stand in a file of the profile");
        // What is kept is found by the same search.
        QVERIFY(holds(*m_sam, "walrus"));
        QVERIFY(holds(*m_sam, "unsent giraffe"));
        QCOMPARE(m_sam->notes().size(), 120);
        QCOMPARE(m_sam->logbook.refused()->constFirst().mutation.payload.value("notes").toString(),
                 QString("unsent giraffe"));
        QVERIFY(!m_sam->logbook.canUndo() || m_sam->logbook.undo().has_value());
        QVERIFY(!holds(*m_sam, marker));
    }

    // Where the file cannot be written anew then, it is at the next start.
    void whatCouldNotBeScrubbedIsScrubbedAtTheNextStart()
    {
        QVERIFY(m_sam->join(*m_alex, m_baby, Role::Editor));
        QVERIFY(m_alex->note(m_baby, "zebra"));
        QTRY_COMPARE(m_sam->notes(), QStringList{"zebra"});
        m_sam->store.database.failWhen([](const QString &sql) { return sql == "VACUUM"; });
        QVERIFY(RealClient::answerOf<void>([&](auto handler) {
            m_alex->accounts.removeCaregiver(m_baby, m_sam->session.account()->user.id, handler);
        }));
        QTRY_VERIFY(m_sam->notes().isEmpty());
        QVERIFY(holds(*m_sam, "zebra"));
        m_sam->store.database.failWhen({});
        m_sam->engine.stop();
        m_sam->engine.start();
        QVERIFY(!holds(*m_sam, "zebra"));
    }

    void aRoleLoweredToViewerMakesTheBabyReadOnlyAndARaisedOneWritable()
    {
        QVERIFY(m_sam->join(*m_alex, m_baby, Role::Editor));
        const auto entry = m_sam->note(m_baby, "mine");
        QVERIFY(entry);
        QTRY_COMPARE(m_alex->notes(), QStringList{"mine"});
        const auto setRole = [&](Role role) {
            return RealClient::answerOf<void>([&](auto handler) {
                m_alex->accounts.setRole(m_baby, m_sam->session.account()->user.id, role, handler);
            });
        };
        QVERIFY(setRole(Role::Viewer));
        QTRY_COMPARE(m_sam->logbook.roleFor(m_baby).value(), Role::Viewer);
        for (const auto &refused :
             {m_sam->note(m_baby, "no"), m_sam->logbook.edit(entry->id(), {{"notes", "no"}}),
              m_sam->logbook.remove(entry->id())}) {
            QVERIFY(!refused);
            QVERIFY(!refused.error().detail.isEmpty());
        }
        QCOMPARE(m_sam->notes(), QStringList{"mine"});
        QVERIFY(m_alex->note(m_baby, "still read"));
        QTRY_VERIFY(m_sam->notes().contains("still read"));
        QVERIFY(setRole(Role::Editor));
        QTRY_COMPARE(m_sam->logbook.roleFor(m_baby).value(), Role::Editor);
        QVERIFY(m_sam->note(m_baby, "again"));
        QTRY_VERIFY(m_alex->notes().contains("again"));
    }

    void oneAccountOnTwoComputers()
    {
        RealClient phone("Phone");
        QVERIFY(phone.signInAs(*m_alex, m_url));
        QTRY_COMPARE(phone.logbook.roleFor(m_baby).value_or(Role::Viewer), Role::Owner);
        const auto entry = m_alex->note(m_baby, "from the laptop");
        QTRY_COMPARE(phone.notes(), QStringList{"from the laptop"});
        QVERIFY(phone.note(m_baby, "from the phone"));
        QTRY_COMPARE(m_alex->notes(), (QStringList{"from the laptop", "from the phone"}));

        // What lost is told of between one's own computers too.
        m_alex->engine.stop();
        phone.engine.stop();
        QVERIFY(m_alex->logbook.edit(entry->id(), {{"notes", "first"}}));
        QTest::qWait(5);
        QVERIFY(phone.logbook.edit(entry->id(), {{"notes", "second"}}));
        phone.engine.start();
        QTRY_COMPARE(phone.waiting(), 0);
        m_alex->engine.start();
        QTRY_COMPARE(m_alex->engine.status().conflicts, 1);
        QTRY_COMPARE(m_alex->find(entry->id())->text(QLatin1StringView("notes")),
                     QString("second"));

        QVERIFY(RealClient::answerOf<void>([&](auto handler) { phone.accounts.logout(handler); }));
        QCOMPARE(phone.notes().size(), 2);
        QCOMPARE(m_alex->sync(), SyncOutcome::Done);
        QVERIFY(m_alex->session.isSignedIn());
    }

private:
    // Long enough that a page holds few of them, and of different lengths.
    [[nodiscard]] static QString text(const QString &marker, int number)
    {
        return (marker + QString(" %1 ").arg(number)).repeated(5 + number % 40);
    }
    /// Whether any file of the profile has these words anywhere in it.
    [[nodiscard]] static bool holds(const RealClient &client, const QString &words)
    {
        QDirIterator files(client.folder.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words.toUtf8()))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunningServer> m_server;
    QUrl m_url;
    std::unique_ptr<RealClient> m_alex;
    std::unique_ptr<RealClient> m_sam;
    BabyId m_baby;
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
