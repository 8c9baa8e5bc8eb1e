// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/realhousehold.h"

using namespace weehours;

/// Every result that a push can have for a change, and what a client makes of it: applied; merged;
/// conflict (whole, partial, against a delete); invalid; replayed. Whole clients, a real server,
/// real HTTP.
class TestPushResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<RealHousehold>();
        QVERIFY(m_home->bringUp(m_home->gateway.url(), m_home->gateway.url()));
    }
    void cleanup() { m_home.reset(); }

    void applied()
    {
        QVERIFY(m_home->alex.note(m_home->baby, "one"));
        QTRY_COMPARE(m_home->alex.waiting(), 0);
        QTRY_COMPARE(m_home->sam.notes(), QStringList{"one"});
    }

    void merged()
    {
        const EntityId id = bottle();
        apart();
        QVERIFY(m_home->alex.logbook.edit(id, {{"amountMl", 90}}));
        QVERIFY(m_home->sam.logbook.edit(id, {{"notes", "sleepy"}}));
        together();
        for (const RealClient *one : {&m_home->alex, &m_home->sam}) {
            QCOMPARE(amountOf(*one, id), 90);
            QCOMPARE(notesOf(*one, id), QString("sleepy"));
            QCOMPARE(one->engine.status().conflicts, 0);
        }
    }

    void conflictWhole()
    {
        const EntityId id = bottle();
        apart();
        QVERIFY(m_home->alex.logbook.edit(id, {{"amountMl", 90}}));
        QVERIFY(m_home->sam.logbook.edit(id, {{"amountMl", 150}}));
        together();
        QCOMPARE(amountOf(m_home->alex, id), 150);
        const auto lost = m_home->alex.store.conflicts.list().value();
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.at(0).lost, QStringList{"amountMl"});
        QCOMPARE(lost.at(0).mine.payload.value("amountMl").toInt(), 90);
        QCOMPARE(m_home->sam.engine.status().conflicts, 0);
    }

    void conflictPartial()
    {
        const EntityId id = bottle();
        apart();
        QVERIFY(m_home->alex.logbook.edit(id, {{"amountMl", 90}, {"notes", "sleepy"}}));
        QVERIFY(m_home->sam.logbook.edit(id, {{"amountMl", 150}}));
        together();
        QCOMPARE(amountOf(m_home->alex, id), 150);
        QCOMPARE(notesOf(m_home->alex, id), QString("sleepy"));
        const auto lost = m_home->alex.store.conflicts.list().value();
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.at(0).lost, QStringList{"amountMl"});
    }

    void conflictAgainstADelete()
    {
        const EntityId id = bottle();
        apart();
        QVERIFY(m_home->alex.logbook.edit(id, {{"amountMl", 90}}));
        QVERIFY(m_home->sam.logbook.remove(id));
        together();
        QVERIFY(!m_home->alex.find(id) || m_home->alex.find(id)->entity.deleted);
        const auto lost = m_home->alex.store.conflicts.list().value();
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.at(0).mine.payload.value("amountMl").toInt(), 90);
    }

    void aDeleteThatLosesAgainstAnEdit()
    {
        const EntityId id = bottle();
        apart();
        QVERIFY(m_home->alex.logbook.remove(id));
        QVERIFY(m_home->sam.logbook.edit(id, {{"amountMl", 150}}));
        together();
        QVERIFY(m_home->alex.find(id) && !m_home->alex.find(id)->entity.deleted);
        const auto lost = m_home->alex.store.conflicts.list().value();
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.at(0).lost, QStringList{"deleted"});
    }

    // A clock that is days ahead, before any server has corrected it.
    void invalid()
    {
        RealClient early("Early");
        early.clock.offMsecs = 3 * 24 * msecsPerHour;
        const auto baby = early.logbook.addBaby({{"name", "Ida"}});
        QVERIFY(baby && early.note(baby->entity.babyId, "tomorrow"));
        QVERIFY(early.logbook.add(baby->entity.babyId, "note",
                                  {{"notes", "today"},
                                   {"startedAt", SystemClock().now().toString()}}));
        QVERIFY(early.signUp(m_home->gateway.url()));
        QTRY_COMPARE(early.waiting(), 0);
        QCOMPARE(early.failed().size(), 1);
        const OutboxRow refused = early.failed().constFirst();
        QCOMPARE(refused.mutation.payload.value("notes").toString(), QString("tomorrow"));
        QVERIFY(refused.error && refused.error->code.startsWith("invalid_"));
        QVERIFY(early.notes().contains("tomorrow"));
        QTRY_COMPARE(early.engine.status().state, SyncStatus::State::Attention);
    }

    void replayed()
    {
        m_home->gateway.cutAnswerTo("/push");
        QVERIFY(m_home->alex.note(m_home->baby, "once"));
        QTRY_COMPARE(m_home->alex.waiting(), 0);
        QCOMPARE(m_home->gateway.count("/push") - pushesBefore(), 2);
        QTRY_COMPARE(m_home->sam.notes(), QStringList{"once"});
        QCOMPARE(m_home->alex.notes(), QStringList{"once"});
        QVERIFY(m_home->alex.failed().isEmpty());
    }

private:
    // The push of the baby.
    [[nodiscard]] static qsizetype pushesBefore() { return 1; }

    // -1 for an unknown entry, which no test expects.
    [[nodiscard]] static int amountOf(const RealClient &client, const EntityId &id)
    {
        const auto entry = client.find(id);
        return entry ? entry->entity.data.value("amountMl").toInt() : -1;
    }
    [[nodiscard]] static QString notesOf(const RealClient &client, const EntityId &id)
    {
        const auto entry = client.find(id);
        return entry ? entry->text(QLatin1StringView("notes")) : QString("no entry");
    }

    EntityId bottle()
    {
        const auto feed = m_home->alex.logbook.add(m_home->baby, "feed",
                                                   {{"method", "bottle"}, {"amountMl", 120}});
        if (!feed)
            return {};
        (void)QTest::qWaitFor([&] { return m_home->sam.find(feed->id()).has_value(); });
        (void)QTest::qWaitFor([&] { return m_home->alex.waiting() == 0; });
        return feed->id();
    }
    // From here on Alex's changes are stamped earlier than Sam's, by more than the largest error of
    // a learned clock offset.
    void apart()
    {
        m_home->alex.engine.stop();
        m_home->sam.engine.stop();
        m_home->alex.clock.offMsecs = -60'000;
        m_home->sam.clock.offMsecs = 60'000;
    }
    // Sam's changes reach the server first.
    void together()
    {
        for (RealClient *one : {&m_home->sam, &m_home->alex, &m_home->sam}) {
            one->engine.start();
            QVERIFY(one->sync() != SyncOutcome::Offline);
            QCOMPARE(one->waiting(), 0);
        }
    }

    std::unique_ptr<RealHousehold> m_home;
};

QTEST_GUILESS_MAIN(TestPushResults)
#include "tst_pushresults.moc"
