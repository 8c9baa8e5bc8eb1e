// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/realhousehold.h"
#include "ui/words/messagewords.h"

#include <QDirIterator>
#include <QFile>

using namespace weehours;

/// Access that begins and ends while a program runs: whole clients, a real server.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<RealHousehold>();
        QVERIFY(m_home->signUp(m_home->direct(), m_home->direct()));
        m_home->baby = m_home->alex.makeBaby();
        QVERIFY(!m_home->baby.isNull());
    }
    void cleanup() { m_home.reset(); }

    // Sam accepts on another computer; this program learns of it by the stream or the tick.
    void aBabyNewlySharedArrivesWithoutARestart_data()
    {
        QTest::addColumn<bool>("live");
        QTest::newRow("by the stream") << true;
        QTest::newRow("by the tick") << false;
    }
    void aBabyNewlySharedArrivesWithoutARestart()
    {
        QFETCH(bool, live);
        QStringList words;
        for (int i = 0; i < 30; ++i) {
            words.append(QString("note %1").arg(i, 2, 10, QChar('0')));
            QVERIFY(m_home->alex.note(m_home->baby, words.last()));
        }
        QTRY_COMPARE(m_home->alex.waiting(), 0);
        QTRY_VERIFY(m_home->sam.engine.status().live);
        // With an inactive window and an open stream the tick would come only after a minute.
        m_home->sam.engine.setWindowActive(!live);
        if (!live)
            m_home->sam.live.close();
        RealClient other("Other");
        QVERIFY(other.signInAs(m_home->sam, m_home->direct()));
        QVERIFY(other.join(m_home->alex, m_home->baby, Role::Editor));
        QTRY_COMPARE_WITH_TIMEOUT(m_home->sam.notes(), words, 30'000);
        QCOMPARE(m_home->sam.store.babies.find(m_home->baby).value()->role, Role::Editor);
        QTRY_COMPARE(m_home->sam.store.babies.caregivers(m_home->baby)->size(), 2);
        QVERIFY(m_home->sam.note(m_home->baby, "hers"));
        QTRY_VERIFY(m_home->alex.notes().contains("hers"));
    }

    // Text that fills whole pages, text on pages shared with another baby, and the write-ahead log.
    void aRevokedBabyIsGoneFromTheDisk()
    {
        const QString marker = "zebra";
        QVERIFY(m_home->sam.join(m_home->alex, m_home->baby, Role::Editor));
        const BabyId own = m_home->sam.makeBaby();
        for (int i = 0; i < 120; ++i) {
            QVERIFY(m_home->alex.note(m_home->baby, text(marker, i)));
            QVERIFY(m_home->sam.note(own, text("walrus", i)));
            if (i % 4 == 0)
                QVERIFY(m_home->sam.note(m_home->baby, text(marker, 1000 + i)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_home->sam.notes().size(), 270, 20'000);
        QTRY_COMPARE(m_home->sam.waiting(), 0);
        const auto entries = m_home->sam.store.entries.list({}).value();
        for (const Entry &entry : entries) {
            if (entry.entity.babyId != m_home->baby || entry.entity.entityType != "note")
                continue;
            const qint64 stamp = entry.entity.version % 5;
            if (stamp == 0)
                QVERIFY(m_home->sam.logbook.edit(entry.id(), {{"notes", text(marker, 5000)}}));
            else if (stamp == 1)
                QVERIFY(m_home->sam.logbook.remove(entry.id()));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_home->sam.waiting(), 0, 20'000);
        QVERIFY(holds(m_home->sam, marker));

        m_home->sam.engine.stop();
        QVERIFY(m_home->sam.note(m_home->baby, "unsent giraffe"));
        QVERIFY(RealClient::answerOf<void>([&](auto handler) {
            m_home->alex.accounts.removeCaregiver(m_home->baby,
                                                  m_home->sam.session.account()->user.id, handler);
        }));
        m_home->sam.engine.start();
        QTRY_COMPARE(m_home->sam.failed().size(), 1);
        QCOMPARE(m_home->sam.store.babies.find(m_home->baby).value()->access, Access::Revoked);

        QVERIFY2(!holds(m_home->sam, marker), "the wiped words stand in a file of the profile");
        // The same search finds what is kept.
        QVERIFY(holds(m_home->sam, "walrus"));
        QVERIFY(holds(m_home->sam, "unsent giraffe"));
        QCOMPARE(m_home->sam.notes().size(), 120);
        QCOMPARE(m_home->sam.logbook.unsent.refused()
                     ->constFirst()
                     .mutation.payload.value("notes")
                     .toString(),
                 QString("unsent giraffe"));
        QVERIFY(!m_home->sam.logbook.undoBook.lastChanged()
                || m_home->sam.logbook.undoBook.undo().has_value());
        QVERIFY(!holds(m_home->sam, marker));
    }

    // If the file cannot be rewritten at once, it is rewritten at the next start.
    void whatCouldNotBeScrubbedIsScrubbedAtTheNextStart()
    {
        QVERIFY(m_home->sam.join(m_home->alex, m_home->baby, Role::Editor));
        QVERIFY(m_home->alex.note(m_home->baby, "zebra"));
        QTRY_COMPARE(m_home->sam.notes(), QStringList{"zebra"});
        m_home->sam.store.database.failWhen([](const QString &sql) { return sql == "VACUUM"; });
        QVERIFY(RealClient::answerOf<void>([&](auto handler) {
            m_home->alex.accounts.removeCaregiver(m_home->baby,
                                                  m_home->sam.session.account()->user.id, handler);
        }));
        QTRY_VERIFY(m_home->sam.notes().isEmpty());
        QVERIFY(holds(m_home->sam, "zebra"));
        m_home->sam.store.database.failWhen({});
        m_home->sam.engine.stop();
        m_home->sam.engine.start();
        QVERIFY(!holds(m_home->sam, "zebra"));
    }

    void aRoleLoweredToViewerMakesTheBabyReadOnlyAndARaisedOneWritable()
    {
        QVERIFY(m_home->sam.join(m_home->alex, m_home->baby, Role::Editor));
        const auto entry = m_home->sam.note(m_home->baby, "mine");
        QVERIFY(entry);
        QTRY_COMPARE(m_home->alex.notes(), QStringList{"mine"});
        const auto setRole = [&](Role role) {
            return RealClient::answerOf<void>([&](auto handler) {
                m_home->alex.accounts.setRole(m_home->baby, m_home->sam.session.account()->user.id,
                                              role, handler);
            });
        };
        QVERIFY(setRole(Role::Viewer));
        QTRY_COMPARE(m_home->sam.logbook.roleFor(m_home->baby).value(), Role::Viewer);
        for (const auto &refused : {m_home->sam.note(m_home->baby, "no"),
                                    m_home->sam.logbook.edit(entry->id(), {{"notes", "no"}}),
                                    m_home->sam.logbook.remove(entry->id())}) {
            QVERIFY(!refused);
            QVERIFY(!errorText(refused.error()).isEmpty());
        }
        QCOMPARE(m_home->sam.notes(), QStringList{"mine"});
        QVERIFY(m_home->alex.note(m_home->baby, "still read"));
        QTRY_VERIFY(m_home->sam.notes().contains("still read"));
        QVERIFY(setRole(Role::Editor));
        QTRY_COMPARE(m_home->sam.logbook.roleFor(m_home->baby).value(), Role::Editor);
        QVERIFY(m_home->sam.note(m_home->baby, "again"));
        QTRY_VERIFY(m_home->alex.notes().contains("again"));
    }

    void oneAccountOnTwoComputers()
    {
        RealClient phone("Phone");
        QVERIFY(phone.signInAs(m_home->alex, m_home->direct()));
        QTRY_COMPARE(phone.logbook.roleFor(m_home->baby).value_or(Role::Viewer), Role::Owner);
        const auto entry = m_home->alex.note(m_home->baby, "from the laptop");
        QTRY_COMPARE(phone.notes(), QStringList{"from the laptop"});
        QVERIFY(phone.note(m_home->baby, "from the phone"));
        QTRY_COMPARE(m_home->alex.notes(), (QStringList{"from the laptop", "from the phone"}));

        // A lost change is also reported between the person's own devices.
        m_home->alex.engine.stop();
        phone.engine.stop();
        m_home->alex.clock.offMsecs = -60'000;
        phone.clock.offMsecs = 60'000;
        QVERIFY(m_home->alex.logbook.edit(entry->id(), {{"notes", "first"}}));
        QVERIFY(phone.logbook.edit(entry->id(), {{"notes", "second"}}));
        phone.engine.start();
        QTRY_COMPARE(phone.waiting(), 0);
        m_home->alex.engine.start();
        QTRY_COMPARE(m_home->alex.engine.status().conflicts, 1);
        QTRY_COMPARE(m_home->alex.find(entry->id())->text(QLatin1StringView("notes")),
                     QString("second"));

        QVERIFY(RealClient::answerOf<void>([&](auto handler) { phone.accounts.logout(handler); }));
        QCOMPARE(phone.notes().size(), 2);
        QCOMPARE(m_home->alex.sync(), SyncOutcome::Done);
        QVERIFY(m_home->alex.session.isSignedIn());
    }

private:
    // Long enough that only a few fit on a page, and of different lengths.
    [[nodiscard]] static QString text(const QString &marker, int number)
    {
        return (marker + QString(" %1 ").arg(number)).repeated(5 + number % 40);
    }
    /// Whether any file of the profile contains these words.
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

    std::unique_ptr<RealHousehold> m_home;
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
