// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/runningserver.h"
#include "tests/support/gateway.h"
#include "tests/support/realclient.h"

using namespace weehours;

/// The number of requests that one change costs.
class TestOneRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<RunningServer>("sqlite:" + m_folder->filePath("s.sqlite"));
        m_gateway = std::make_unique<Gateway>(m_server->port());
        for (const char *name : {"Alex", "Sam", "Kit", "Robin"})
            m_people.push_back(std::make_unique<RealClient>(name));
        for (const auto &person : m_people)
            QVERIFY(person->signUp(m_gateway->url()));
        m_baby = alex().makeBaby();
        for (std::size_t i = 1; i < m_people.size(); ++i)
            QVERIFY(m_people[i]->join(alex(), m_baby, Role::Editor));
        // With an active window each asks every five seconds as well, which a slow test would meet.
        for (const auto &person : m_people)
            person->engine.setWindowActive(false);
        QTRY_VERIFY(areInStep());
    }
    void cleanup()
    {
        m_people.clear();
        m_gateway.reset();
        m_server.reset();
    }

    void aChangeIsOnePushAndNoPullForItsAuthorAndThreePartners()
    {
        const auto pushes = m_gateway->count("/push");
        const auto pulls = m_gateway->count("/pull");
        QVERIFY(alex().note(m_baby, "one"));
        QTRY_VERIFY(areInStep());
        for (const auto &person : m_people)
            QCOMPARE(person->notes(), QStringList{"one"});
        QCOMPARE(m_gateway->count("/push") - pushes, 1);
        QCOMPARE(m_gateway->count("/pull") - pulls, 0);
        // Every profile has the author in its journal, also the author's own.
        for (const auto &person : m_people) {
            const auto entries = person->store.entries.list({}).value();
            const auto events = person->store.journal.of(entries.constFirst().id()).value();
            QCOMPARE(events.size(), 1);
            QCOMPARE(events.constFirst().author.name, "Alex");
            QCOMPARE(events.constFirst().op, Op::Create);
            QVERIFY(events.constFirst().changed.contains("notes"));
        }
    }

    void editsAndDeletesOfEverybodyAreAsCheap()
    {
        const auto entry = alex().note(m_baby, "one");
        QVERIFY(entry);
        QTRY_VERIFY(areInStep());
        const auto pulls = m_gateway->count("/pull");
        for (const auto &person : m_people) {
            QVERIFY(person->logbook.edit(entry->id(), {{"notes", QUuid::createUuid().toString()}}));
            QTRY_VERIFY(areInStep());
        }
        QVERIFY(m_people.back()->logbook.remove(entry->id()));
        QTRY_VERIFY(areInStep());
        QCOMPARE(m_gateway->count("/pull") - pulls, 0);
        for (const auto &person : m_people) {
            QCOMPARE(person->store.journal.of(entry->id())->size(), 6);
            QVERIFY(person->store.conflicts.list()->isEmpty());
        }
    }

private:
    [[nodiscard]] RealClient &alex() { return *m_people.front(); }

    /// Whether nothing waits, all streams are open, and all clients have the same cursor and
    /// content.
    [[nodiscard]] bool areInStep() const
    {
        QSet<QString> cursors;
        QSet<QString> sums;
        for (const auto &person : m_people) {
            const auto row = person->store.babies.find(m_baby);
            const SyncStatus status = person->engine.status();
            if (person->waiting() > 0 || !row || !*row || !status.live
                || status.state == SyncStatus::State::Syncing || !(*row)->pushedCursor.isEmpty())
                return false;
            cursors.insert((*row)->cursor);
            sums.insert(person->store.checksums.of(m_baby).value_or(QString()));
        }
        return cursors.size() == 1 && sums.size() == 1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<Gateway> m_gateway;
    std::vector<std::unique_ptr<RealClient>> m_people;
    BabyId m_baby;
};

QTEST_GUILESS_MAIN(TestOneRequest)
#include "tst_onerequest.moc"
