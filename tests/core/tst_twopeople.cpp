// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/timerunion.h"
#include "core/protocol/merge.h"
#include "syncfixture.h"

#include <QTest>

using namespace weehours;

namespace {

/// What a person may do to a sleep while offline.
enum class Act { Start, End, Note, Edit, Merge, Delete, Undo };
const QList<Act> acts{Act::Start, Act::End,    Act::Note, Act::Edit,
                      Act::Merge, Act::Delete, Act::Undo};

QString nameOf(const QList<Act> &sequence)
{
    static const QStringList names{"start", "end", "note", "edit", "merge", "delete", "undo"};
    QStringList words;
    for (const Act act : sequence)
        words.append(names.at(static_cast<int>(act)));
    return words.join(QStringLiteral(", "));
}

/// The server's merge rule and event stream, without a database.
struct RuleServer
{
    QHash<EntityId, StampedEntity> entities;
    QList<Event> events;

    [[nodiscard]] QString head() const { return QStringLiteral("c%1").arg(events.size() + 1); }

    MutationResult take(const BabyId &baby, const Mutation &mutation, const Person &author,
                        Instant now)
    {
        const auto held = entities.constFind(mutation.entityId);
        const StampedEntity *current = held == entities.cend() ? nullptr : &*held;
        const qint64 next = events.size() + 2;
        const MergeOutcome outcome = merge(current, mutation, author, baby, next, now);
        MutationResult result;
        result.mutationId = mutation.mutationId;
        result.status = outcome.status;
        result.merged = outcome.merged;
        result.lost = outcome.lost;
        result.error = outcome.error;
        if (outcome.after) {
            result.version = outcome.after->entity.version;
            result.entity = outcome.after->entity;
        }
        if (outcome.writes()) {
            events.append({next, outcome.op, outcome.changed, mutation.mutationId, author, now,
                           outcome.after->entity, outcome.overrode});
        }
        if (outcome.writes() || outcome.restamps)
            entities.insert(mutation.entityId, *outcome.after);
        return result;
    }
};

/// One of the two, with a whole client whose transport the test controls.
class Parent : public SyncFixture
{
public:
    Parent(const UserId &id, const QString &name) : me{id, name}
    {
        self = id;
        (void)session.signIn(QUrl(QStringLiteral("https://server.test")),
                             {QStringLiteral("token"),
                              {id, name + QStringLiteral("@x.org"), name}});
    }

    /// Pushes and pulls until nothing is pending.
    void sync(RuleServer &server)
    {
        engine.syncSoon();
        do {
            while (!wire.pending.isEmpty()) {
                answer(server);
                settle();
            }
            settle();
        } while (!wire.pending.isEmpty());
    }

    const Person me;
    BabyId baby;
    /// Merges two timers of one kind, if enabled.
    std::unique_ptr<TimerUnion> timers;

private:
    void answer(RuleServer &server)
    {
        const QString path = wire.first().url.path().section(u'/', -1);
        if (path == QLatin1StringView("heads")) {
            wire.answer(heads({{baby, Role::Owner, server.head()}}));
        } else if (path == QLatin1StringView("push")) {
            QList<MutationResult> results;
            const auto request = pushRequestFromJson(wire.body());
            for (const Mutation &mutation : request->mutations)
                results.append(server.take(baby, mutation, me, profile.clock.instant));
            wire.answer(pushed(results, server.head()));
        } else {
            const int from = query(QStringLiteral("cursor")).mid(1).toInt();
            wire.answer(pulled(server.events.mid(from - 1), server.head()));
        }
    }
    [[nodiscard]] QString query(const QString &name) const { return wire.query(name); }
};

/// Alex and Sam look after one baby. Each started a sleep while offline; both sleeps are running,
/// and both people know of both.
class Home
{
public:
    explicit Home(bool unitesTimers = false)
    {
        baby = alex.addShared();
        const Entity made = alex.document(baby, entityIdOf(baby), 1, {{"name", "Mia"}}, kind::baby);
        server.entities.insert(entityIdOf(baby), StampedEntity{made, {}});
        {
            Transaction tx(sam.profile.store.database);
            (void)sam.profile.store.babies.put(tx, baby, Role::Owner, Access::Shared);
            (void)sam.profile.store.babies.moveCursor(tx, baby, {}, QStringLiteral("c1"));
            (void)sam.profile.store.entries.confirm(tx, made);
            (void)tx.commit();
        }
        for (Parent *one : {&alex, &sam}) {
            if (unitesTimers)
                one->timers = std::make_unique<TimerUnion>(one->profile.logbook);
            one->baby = baby;
            one->engine.start();
            one->sync(server);
        }
    }

    /// A day later both start a sleep again.
    void nextNight()
    {
        pass(24 * msecsPerHour);
        alex.engine.stop();
        sam.engine.stop();
        alexs = start(alex);
        pass(4 * msecsPerMinute);
        sams = start(sam);
        pass(msecsPerMinute);
        goOnline(true);
    }

    void act(Parent &one, Act what)
    {
        pass(msecsPerMinute);
        Logbook &logbook = one.profile.logbook;
        // After a merge the person acts on the entry that is left.
        const EntityId mine = &one == &alex ? alexs : sams;
        const EntityId own = shown(one, mine).entity.deleted ? alexs : mine;
        switch (what) {
        case Act::Start:
            if (const auto made = logbook.add(baby, kind::sleep, {}))
                others.append(made->id());
            break;
        case Act::End: (void)logbook.end(own); break;
        case Act::Note: (void)logbook.edit(own, {{"notes", noteOf(one)}}); break;
        case Act::Edit: (void)logbook.edit(own, {{"place", one.me.name + " bed"}}); break;
        case Act::Merge: (void)logbook.duplicates.merge(alexs, sams); break;
        case Act::Delete: (void)logbook.remove(own); break;
        case Act::Undo: (void)logbook.undoBook.undo(); break;
        }
    }

    void goOffline()
    {
        alex.engine.stop();
        sam.engine.stop();
    }
    void goOnline(bool alexFirst)
    {
        QList<Parent *> order{&alex, &sam};
        if (!alexFirst)
            std::swap(order[0], order[1]);
        for (int round = 0; round < 2; ++round) {
            for (Parent *one : order) {
                one->engine.start();
                one->sync(server);
            }
        }
    }
    void clear()
    {
        const auto running = alex.profile.logbook.running(baby);
        for (const Entry &entry : *running)
            (void)alex.profile.logbook.end(entry.id());
        for (Parent *one : {&alex, &sam}) {
            const auto conflicts = one->profile.logbook.conflicts.list();
            for (const ToldConflict &told : *conflicts)
                (void)one->profile.logbook.conflicts.dismiss(told.conflict.mine.mutationId);
        }
        others.clear();
        goOnline(true);
    }

    [[nodiscard]] static QString noteOf(const Parent &one) { return one.me.name + " was here"; }
    [[nodiscard]] static Entry shown(const Parent &one, const EntityId &id)
    {
        const auto found = one.profile.logbook.find(id).value();
        Entry gone;
        gone.entity.deleted = true;
        return found.value_or(gone);
    }
    [[nodiscard]] Instant now() const { return alex.profile.clock.instant; }
    [[nodiscard]] static qsizetype told(const Parent &one)
    {
        return one.profile.logbook.conflicts.list()->size();
    }

    RuleServer server;
    Parent alex{UserId(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-00000000000a"))),
                QStringLiteral("Alex")};
    Parent sam{UserId(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-00000000000b"))),
               QStringLiteral("Sam")};
    BabyId baby;
    EntityId alexs;
    EntityId sams;
    QList<EntityId> others;

private:
    EntityId start(Parent &one) const
    {
        return one.profile.logbook.add(baby, kind::sleep, {})->id();
    }
    void pass(qint64 msecs)
    {
        for (Parent *one : {&alex, &sam})
            one->profile.clock.instant = one->profile.clock.instant.plusMsecs(msecs);
    }
};

QList<QList<Act>> sequences(int longest)
{
    QList<QList<Act>> all;
    for (const Act first : acts) {
        all.append({first});
        for (const Act second : acts) {
            if (longest > 1)
                all.append({first, second});
        }
    }
    return all;
}

bool isIn(const QList<Act> &sequence, std::initializer_list<Act> some)
{
    return std::ranges::any_of(some, [&](Act act) { return sequence.contains(act); });
}

} // namespace

/// Whatever two people do to the sleep of one baby without knowing of each other, both end with the
/// same log, and each learns what became of their own changes.
class TestTwoPeople : public QObject
{
    Q_OBJECT

    // Empty if all is well.
    static QString fault(const Home &home, const QList<Act> &alexDid, const QList<Act> &samDid)
    {
        const QList<EntityId> all = QList<EntityId>{home.alexs, home.sams} + home.others;
        int running = 0;
        QStringList notes;
        for (const EntityId &id : all) {
            const Entry one = Home::shown(home.alex, id);
            const Entry two = Home::shown(home.sam, id);
            if (one.entity.deleted != two.entity.deleted)
                return QStringLiteral("one has an entry that the other has not");
            if (one.entity.deleted)
                continue;
            if (one.entity.data != two.entity.data)
                return QStringLiteral("they see different fields");
            running += one.isRunning() ? 1 : 0;
            notes.append(one.text(QLatin1StringView("notes")));
        }
        for (const Parent *one : {&home.alex, &home.sam}) {
            if (one->waiting() + one->failed() > 0)
                return QStringLiteral("%1 has something left to send").arg(one->me.name);
        }
        if (home.alex.timers && running > 1)
            return QStringLiteral("the baby sleeps %1 times at once").arg(running);
        const QList<Act> together = alexDid + samDid;
        if (!isIn(together, {Act::End, Act::Delete, Act::Undo}) && running == 0)
            return QStringLiteral("nobody ended the sleep, and none runs");
        for (const Parent *one : {&home.alex, &home.sam}) {
            const bool isAlex = one == &home.alex;
            const QList<Act> &did = isAlex ? alexDid : samDid;
            const QList<Act> &other = isAlex ? samDid : alexDid;
            const bool wrote = did.contains(Act::Note) && !isIn(did, {Act::Delete, Act::Undo});
            // After a merge the other may delete the first of the two, and has then seen both
            // notes.
            const bool isThere = notes.join(u' ').contains(Home::noteOf(*one));
            const bool isTold = Home::told(home.alex) + Home::told(home.sam) > 0;
            if (wrote && !isThere && !isTold)
                return QStringLiteral("the note of %1 is gone without a word").arg(one->me.name);
            const EntityId own = isAlex ? home.alexs : home.sams;
            const Entry mine = Home::shown(*one, own);
            // Either the end holds, or both learn that it does not.
            const bool ended = did == QList<Act>{Act::End} && !isIn(other, {Act::Undo});
            if (ended && !mine.entity.deleted && mine.isRunning() && !isTold)
                return QStringLiteral("%1 ended the sleep, which runs on without a word")
                    .arg(one->me.name);
            if (ended && mine.entity.deleted && running > 0 && !isTold)
                return QStringLiteral("%1 ended the sleep, which is gone, and another runs")
                    .arg(one->me.name);
        }
        return {};
    }

    static QSet<QString> authorsOf(const Parent &one, const EntityId &id)
    {
        QSet<QString> names;
        const auto history = one.profile.logbook.history.of(id).value_or(History());
        for (const HistoryStep &step : history.steps)
            names.insert(step.who ? step.who->name : QString());
        return names;
    }

private Q_SLOTS:
    void everyOrderEndsInOneTruth_data()
    {
        QTest::addColumn<int>("longest");
        QTest::addColumn<bool>("unitesTimers");
        QTest::newRow("one act each, in every order") << 1 << false;
        QTest::newRow("two acts beside one") << 2 << false;
        QTest::newRow("one act each, where timers become one") << 1 << true;
        QTest::newRow("two acts beside one, where timers become one") << 2 << true;
    }
    void everyOrderEndsInOneTruth()
    {
        QFETCH(int, longest);
        QFETCH(bool, unitesTimers);
        std::unique_ptr<Home> home;
        QStringList faults;
        int worlds = 0;
        const auto live = [&](const QList<Act> &alexDoes, const QList<Act> &samDoes,
                              bool samActsFirst, bool alexIsBackFirst) {
            // A log that grows for years would only slow the test down.
            if (worlds++ % 40 == 0)
                home = std::make_unique<Home>(unitesTimers);
            home->nextNight();
            home->goOffline();
            for (int turn = 0; turn < 2; ++turn) {
                const bool isSam = (turn == 0) == samActsFirst;
                for (const Act act : isSam ? samDoes : alexDoes)
                    home->act(isSam ? home->sam : home->alex, act);
            }
            home->goOnline(alexIsBackFirst);
            const QString wrong = fault(*home, alexDoes, samDoes);
            if (!wrong.isEmpty()) {
                faults.append(
                    QStringLiteral("Alex: %1; Sam: %2 (%3 acts first, %4 is back first): %5")
                        .arg(nameOf(alexDoes), nameOf(samDoes), samActsFirst ? "Sam" : "Alex",
                             alexIsBackFirst ? "Alex" : "Sam", wrong));
            }
            home->clear();
        };
        for (const QList<Act> &one : sequences(longest)) {
            for (const QList<Act> &two : sequences(1)) {
                if (longest == 1) {
                    for (const bool samActsFirst : {false, true}) {
                        live(one, two, samActsFirst, false);
                        live(one, two, samActsFirst, true);
                    }
                } else if (one.size() == longest) {
                    live(one, two, worlds % 2 == 0, worlds % 4 < 2);
                    live(two, one, worlds % 2 == 0, worlds % 4 < 2);
                }
            }
        }
        for (const QString &line : faults.mid(0, 20))
            qWarning("%s", qPrintable(line));
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QStringLiteral("%1 of %2 ended wrong").arg(faults.size()).arg(worlds)));
    }

    // The outcomes that a caregiver can count on, by name.
    void aMergeBesideAnEndBringsTheEndedOneBack()
    {
        for (const bool alexFirst : {true, false}) {
            for (const bool endsFirst : {true, false}) {
                Home home;
                home.nextNight();
                home.goOffline();
                if (!endsFirst)
                    home.act(home.alex, Act::Merge);
                home.act(home.sam, Act::End);
                home.act(home.sam, Act::Note);
                if (endsFirst)
                    home.act(home.alex, Act::Merge);
                home.goOnline(alexFirst);
                for (const Parent *one : {&home.alex, &home.sam}) {
                    const Entry sams = Home::shown(*one, home.sams);
                    QVERIFY(!sams.entity.deleted);
                    QVERIFY(sams.endedAt());
                    QCOMPARE(sams.text(QLatin1StringView("notes")), Home::noteOf(home.sam));
                    QVERIFY(Home::shown(*one, home.alexs).isRunning());
                    // Offered to both, and reported to the one who merged.
                    QCOMPARE(one->profile.logbook.duplicates.of(home.baby)->size(), 1);
                }
                QCOMPARE(Home::told(home.alex), 1);
                QCOMPARE(Home::told(home.sam), 0);
            }
        }
    }

    void twoThatWereStartedApartBecomeOne()
    {
        for (const bool alexFirst : {true, false}) {
            Home home(true);
            home.nextNight();
            home.goOnline(alexFirst);
            for (const Parent *one : {&home.alex, &home.sam}) {
                const auto running = one->profile.logbook.running(home.baby);
                QCOMPARE(running->size(), 1);
                // The earlier start, in the older entry, and no message to either.
                QCOMPARE(running->constFirst().id(), home.alexs);
                QCOMPARE(running->constFirst().startedAt(),
                         Home::shown(home.alex, home.alexs).startedAt());
                QVERIFY(Home::shown(*one, home.sams).entity.deleted);
                QCOMPARE(Home::told(*one), 0);
                QVERIFY(one->profile.logbook.duplicates.of(home.baby)->isEmpty());
                // Its history names both, as long as it runs and after.
                QCOMPARE(authorsOf(*one, home.alexs), QSet<QString>({"Alex", "Sam"}));
            }
            QVERIFY(home.alex.profile.logbook.end(home.alexs));
            home.goOnline(true);
            QCOMPARE(authorsOf(home.sam, home.alexs), QSet<QString>({"Alex", "Sam"}));
        }
    }

    void devicesThatUniteWithoutEachOtherComeToTheSame()
    {
        Home home;
        home.nextNight();
        // The entry with the later id has the earlier start, and a field that the other lacks.
        QVERIFY(home.sam.profile.logbook.edit(
            home.sams, {{"startedAt", home.now().plusMsecs(-30 * msecsPerMinute).toString()},
                        {"place", "cot"}}));
        home.goOnline(true);
        home.goOffline();
        const auto byAlex = home.alex.profile.logbook.duplicates.uniteTimers(home.baby);
        const auto bySam = home.sam.profile.logbook.duplicates.uniteTimers(home.baby);
        QCOMPARE(byAlex->size(), 1);
        QCOMPARE(byAlex->constFirst().entity.data, bySam->constFirst().entity.data);
        QCOMPARE(byAlex->constFirst().id(), home.alexs);
        QCOMPARE(byAlex->constFirst().startedAt(), home.now().plusMsecs(-30 * msecsPerMinute));
        QCOMPARE(byAlex->constFirst().text(QLatin1StringView("place")), QStringLiteral("cot"));
        home.goOnline(false);
        for (const Parent *one : {&home.alex, &home.sam}) {
            QCOMPARE(one->profile.logbook.running(home.baby)->size(), 1);
            QCOMPARE(one->profile.logbook.running(home.baby)->constFirst().entity.data,
                     byAlex->constFirst().entity.data);
            QCOMPARE(Home::told(*one), 0);
        }
    }

    void oneThatWasForgottenIsLeftToThePerson()
    {
        Home home;
        home.nextNight();
        QVERIFY(home.alex.profile.logbook.edit(
            home.alexs, {{"startedAt", home.now().plusMsecs(-20 * msecsPerHour).toString()}}));
        QVERIFY(home.alex.profile.logbook.duplicates.uniteTimers(home.baby)->isEmpty());
        QCOMPARE(home.alex.profile.logbook.running(home.baby)->size(), 2);
    }

    void bothMergingLeavesOneThatRuns()
    {
        Home home;
        home.nextNight();
        home.goOffline();
        home.act(home.alex, Act::Merge);
        home.act(home.sam, Act::Merge);
        home.goOnline(false);
        for (const Parent *one : {&home.alex, &home.sam}) {
            QCOMPARE(one->profile.logbook.running(home.baby)->size(), 1);
            QVERIFY(Home::shown(*one, home.sams).entity.deleted);
        }
        // One undo splits it into two again, for both.
        home.act(home.sam, Act::Undo);
        home.goOnline(true);
        for (const Parent *one : {&home.alex, &home.sam})
            QCOMPARE(one->profile.logbook.running(home.baby)->size(), 2);
    }
};

int main(int argc, char *argv[])
{
    // Thousands of small files are written, and durability does not matter.
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    QCoreApplication app(argc, argv);
    TestTwoPeople test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_twopeople.moc"
