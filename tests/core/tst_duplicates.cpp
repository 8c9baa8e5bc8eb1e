// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caregivermonth.h"
#include "core/logbook/importedid.h"
#include "tests/support/profilefixture.h"
#include "ui/words/messagewords.h"

#include <QTest>

using namespace weehours;

namespace {

const UserId alex(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-00000000000a")));
const UserId sam(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-00000000000b")));
const BabyId mia(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-0000000000ff")));
const Instant noon = Instant::parse(u"2026-11-22T12:00:00Z").value_or(Instant{});

QString at(int minutes)
{
    return noon.plusMsecs(minutes * msecsPerMinute).toString();
}

Entry entry(const QString &kind, QJsonObject data, const UserId &by, int number)
{
    // Numbers in the rows below are minutes from noon.
    for (const char *field : {"startedAt", "endedAt"}) {
        const QLatin1StringView name(field);
        if (data.contains(name))
            data.insert(name, at(data.value(name).toInt()));
    }
    Entity entity{kind, {}, mia, 1, noon, false, Person{by, QStringLiteral("x")}, data};
    entity.entityId = EntityId(QUuid::fromString(
        QStringLiteral("01890000-0000-7000-8000-%1").arg(number, 12, 16, QChar(u'0'))));
    return {entity, EntryState::Confirmed};
}

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearnessDependsOnTheKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("one");
        QTest::addColumn<QJsonObject>("two");
        QTest::addColumn<bool>("isDuplicate");
        const auto row = [](const char *name, const char *kind, const QJsonObject &one,
                            const QJsonObject &two, bool expected) {
            QTest::addRow("%s", name) << QString(kind) << one << two << expected;
        };
        const auto bottle = [](int start, int amount) {
            return QJsonObject{{"method", "bottle"}, {"startedAt", start}, {"amountMl", amount}};
        };
        row("the same bottle", "feed", bottle(-60, 120), bottle(-51, 120), true);
        row("made and drunk", "feed", bottle(-60, 120), bottle(-56, 110), true);
        row("a top-up at once", "feed", bottle(-60, 120), bottle(-56, 40), false);
        row("the same amount, later", "feed", bottle(-60, 120), bottle(-48, 120), false);
        row("a top-up later", "feed", bottle(-60, 120), bottle(-48, 40), false);
        row("a little more, later", "feed", bottle(-60, 95), bottle(-43, 110), false);
        row("one wrote no amount", "feed", bottle(-60, 120),
            {{"method", "bottle"}, {"startedAt", -52}}, true);
        row("the next bottle", "feed", bottle(-60, 120), bottle(-39, 120), false);
        row("breast and bottle", "feed", {{"method", "breast"}, {"startedAt", -60}},
            bottle(-58, 60), false);
        row("other milk", "feed", {{"method", "bottle"}, {"startedAt", -60}, {"milk", "formula"}},
            {{"method", "bottle"}, {"startedAt", -60}, {"milk", "breast_milk"}}, false);
        row("two running breast feeds", "feed", {{"method", "breast"}, {"startedAt", -50}},
            {{"method", "breast"}, {"startedAt", -5}}, true);
        row("left, then right", "feed",
            {{"method", "breast"}, {"startedAt", -50}, {"leftSeconds", 600}},
            {{"method", "breast"}, {"startedAt", -40}, {"rightSeconds", 600}}, false);
        row("the same breast feed", "feed",
            {{"method", "breast"}, {"startedAt", -50}, {"leftSeconds", 600}},
            {{"method", "breast"}, {"startedAt", -42}, {"endedAt", -30}}, true);

        row("two running sleeps", "sleep", {{"startedAt", -300}}, {{"startedAt", -20}}, true);
        row("one ended, one still runs", "sleep", {{"startedAt", -90}, {"endedAt", -10}},
            {{"startedAt", -75}}, true);
        row("a forgotten one runs on", "sleep", {{"startedAt", -400}},
            {{"startedAt", -90}, {"endedAt", -10}}, false);
        row("the same nap", "sleep", {{"startedAt", -120}, {"endedAt", -60}},
            {{"startedAt", -100}, {"endedAt", -50}}, true);
        row("one had ended when the other began", "sleep", {{"startedAt", -30}, {"endedAt", -29}},
            {{"startedAt", -26}}, false);
        row("a nap that began as another ended", "sleep", {{"startedAt", -30}, {"endedAt", -28}},
            {{"startedAt", -27}, {"endedAt", -5}}, false);
        row("two naps that touch", "sleep", {{"startedAt", -120}, {"endedAt", -60}},
            {{"startedAt", -65}, {"endedAt", -5}}, false);

        const auto nappy = [](int start, const char *type) {
            return QJsonObject{{"type", type}, {"startedAt", start}};
        };
        row("the same nappy", "nappy", nappy(-30, "wee"), nappy(-22, "wee"), true);
        row("seen differently", "nappy", nappy(-30, "mixed"), nappy(-25, "poo"), true);
        row("and again at once", "nappy", nappy(-30, "wee"), nappy(-25, "poo"), false);
        row("another nappy", "nappy", nappy(-30, "wee"), nappy(-19, "wee"), false);

        const auto dose = [](int start, const char *name) {
            return QJsonObject{{"name", name}, {"startedAt", start}, {"amountMilli", 2500}};
        };
        row("a dose twice", "medication", dose(-60, "Vitamin D"), dose(-50, "vitamin d"), true);
        row("two medicines", "medication", dose(-60, "Vitamin D"), dose(-60, "Paracetamol"), false);
        row("weighed twice", "growth", {{"startedAt", -600}, {"weightG", 5000}},
            {{"startedAt", -60}, {"weightG", 5000}, {"headMm", 400}}, true);
        row("weight and height", "growth", {{"startedAt", -600}, {"weightG", 5000}},
            {{"startedAt", -60}, {"heightMm", 600}}, false);
        row("a bath", "bath", {{"startedAt", -60}}, {{"startedAt", -20}}, true);
        row("of a newer version", "party", {{"startedAt", -60}}, {{"startedAt", -60}}, false);
    }

    void nearnessDependsOnTheKind()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, one);
        QFETCH(QJsonObject, two);
        QFETCH(bool, isDuplicate);
        const Entry a = entry(kind, one, alex, 2);
        const Entry b = entry(kind, two, sam, 1);
        const auto found = findDuplicates({a, b}, {}, alex, noon);
        QCOMPARE(found.size(), isDuplicate ? 1 : 0);
        QCOMPARE(findDuplicates({b, a}, {}, alex, noon).size(), found.size());
        if (isDuplicate) {
            // The same entry is kept on every device.
            QCOMPARE(found.constFirst().first.id(), b.id());
            QCOMPARE(found.constFirst().second.id(), a.id());
        }
        // Two entries by one person are intended.
        QVERIFY(findDuplicates({a, entry(kind, two, alex, 1)}, {}, alex, noon).isEmpty());
        QVERIFY(findDuplicates({a, b}, {entryPair(a.id(), b.id())}, alex, noon).isEmpty());
    }

    void whatWasImportedMayBeOnesOwn()
    {
        const QJsonObject bottle{{"method", "bottle"}, {"startedAt", -60}, {"amountMl", 120}};
        const Entry logged = entry("feed", bottle, alex, 1);
        Entry imported = entry("feed", bottle, alex, 2);
        imported.entity.entityId = importedId(imported.startedAt(), 77);
        QCOMPARE(findDuplicates({logged, imported}, {}, alex, noon).size(), 1);
        Entry another = imported;
        another.entity.entityId = importedId(imported.startedAt(), 78);
        QVERIFY(findDuplicates({another, imported}, {}, alex, noon).isEmpty());
        // One row that was read in two time zones.
        Entry elsewhere = entry("feed",
                                {{"method", "bottle"}, {"startedAt", -420}, {"amountMl", 120}}, sam,
                                3);
        elsewhere.entity.entityId = importedId(elsewhere.startedAt(), 77);
        QCOMPARE(findDuplicates({elsewhere, imported}, {}, alex, noon).size(), 1);
        elsewhere.entity.entityId = importedId(elsewhere.startedAt(), 78);
        QVERIFY(findDuplicates({elsewhere, imported}, {}, alex, noon).isEmpty());
    }

    // Two caregivers for four weeks, with naps in a row, top-ups, and now and then an entry that
    // both write down.
    void duplicatesAreFoundInMonthsOfTwoCaregivers()
    {
        constexpr int months = 40;
        qsizetype wrong = 0;
        for (int seed = 1; seed <= months; ++seed) {
            const CaregiverMonth month(mia, {Person{alex, "Alex"}, Person{sam, "Sam"}}, noon,
                                       static_cast<quint32>(seed));
            QVERIFY(month.entries.size() > 500);
            QVERIFY(month.twice.size() > 4);
            QSet<EntryPair> found;
            for (const Duplicate &one : findDuplicates(month.entries, {}, alex, month.end)) {
                const EntryPair pair = entryPair(one.first.id(), one.second.id());
                found.insert(pair);
                if (month.twice.contains(pair))
                    continue;
                ++wrong;
                qInfo("in month %d: %s / %s", seed, qPrintable(CaregiverMonth::told(one.first)),
                      qPrintable(CaregiverMonth::told(one.second)));
            }
            for (const EntryPair &pair : month.twice) {
                if (found.contains(pair))
                    continue;
                for (const Entry &one : month.entries) {
                    if (pair.first == one.id() || pair.second == one.id())
                        qWarning("missed: %s", qPrintable(CaregiverMonth::told(one)));
                }
                QFAIL("one thing that was logged twice is not offered");
            }
        }
        // At most one false pair per two weeks.
        qInfo("%lld false ones in %d weeks", static_cast<long long>(wrong), 4 * months);
        QVERIFY(wrong <= 2 * months);
    }

    void whatHasNoAuthorYetIsMine()
    {
        Entry mine = entry("bath", {{"startedAt", -60}}, alex, 1);
        mine.entity.createdBy.reset();
        const Entry theirs = entry("bath", {{"startedAt", -60}}, sam, 2);
        QCOMPARE(findDuplicates({mine, theirs}, {}, alex, noon).size(), 1);
        QVERIFY(findDuplicates({mine, theirs}, {}, sam, noon).isEmpty());
    }

    void fieldsAreUnited()
    {
        const QJsonObject mine{
            {"method", "bottle"}, {"startedAt", at(-60)}, {"amountMl", 120}, {"notes", "tired"}};
        const QJsonObject theirs{{"method", "bottle"}, {"startedAt", at(-50)},
                                 {"amountMl", 110},    {"milk", "formula"},
                                 {"notes", "hungry"},  {"endedAt", at(-40)}};
        const QJsonObject expected{{"method", "bottle"},       {"startedAt", at(-60)},
                                   {"amountMl", 120},          {"milk", "formula"},
                                   {"notes", "tired\nhungry"}, {"endedAt", at(-40)}};
        QCOMPARE(unitedFields("feed", mine, theirs), expected);
    }

    void whatIsUnitedAlwaysFits()
    {
        // Sam's sleep had ended before Alex's began.
        const QJsonObject late{{"startedAt", at(-10)}};
        const QJsonObject early{{"startedAt", at(-30)}, {"endedAt", at(-20)}};
        const QJsonObject on{{"startedAt", at(-30)}};
        QCOMPARE(unitedFields("sleep", late, early), on);
        QCOMPARE(unitedFields("sleep", early, late), on);
        // A colour belongs to a poo.
        const QJsonObject wee{{"type", "wee"}, {"startedAt", at(-10)}};
        const QJsonObject mixed{{"type", "mixed"}, {"startedAt", at(-11)}, {"colour", "green"}};
        const QJsonObject both{{"type", "mixed"}, {"startedAt", at(-10)}, {"colour", "green"}};
        QCOMPARE(unitedFields("nappy", wee, mixed), both);
        // Both notes together are longer than a note may be.
        const QJsonObject note{{"startedAt", at(-10)}, {"notes", QString(3000, u'a')}};
        const QJsonObject other{{"startedAt", at(-10)}, {"notes", QString(3000, u'b')}};
        QCOMPARE(unitedFields("note", note, other), note);
    }

    void aMergeNeverEndsWhatRuns()
    {
        // The union does not depend on whose values are preferred.
        const QJsonObject ended{{"startedAt", at(-40)}, {"endedAt", at(-10)}, {"notes", "light"}};
        const QJsonObject running{{"startedAt", at(-35)}, {"place", "pram"}};
        const QJsonObject together{{"startedAt", at(-40)}, {"notes", "light"}, {"place", "pram"}};
        QCOMPARE(unitedFields("sleep", ended, running), together);
        QCOMPARE(unitedFields("sleep", running, ended), together);
        // A breast timer continues from its own counts.
        const QJsonObject given{{"method", "breast"}, {"startedAt", at(-30)}, {"endedAt", at(-15)},
                                {"leftSeconds", 600}, {"rightSeconds", 300},  {"notes", "sleepy"}};
        const QJsonObject timer{{"method", "breast"},
                                {"startedAt", at(-20)},
                                {"leftSeconds", 200},
                                {"pausedSeconds", 10},
                                {"endSide", "right"}};
        QJsonObject goesOn = timer;
        goesOn.insert("notes", "sleepy");
        QCOMPARE(unitedFields("feed", given, timer), goesOn);
        QCOMPARE(unitedFields("feed", timer, given), goesOn);
    }

    void anotherTimerIsNotBegunWhileOneRuns()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto other = p.addBaby();
        const auto sleep = p.logbook.add(baby, "sleep", {});
        QVERIFY(sleep);
        const auto again = p.logbook.add(baby, "sleep", {});
        QVERIFY(!again);
        QVERIFY2(errorText(again.error()).contains("asleep already"),
                 qPrintable(errorText(again.error())));
        QVERIFY(p.logbook.add(other, "sleep", {}));
        QVERIFY(p.logbook.add(baby, "feed", {{"method", "breast"}}));
        // A sleep that is over may overlap a running one; the person sees both.
        QVERIFY(p.logbook.add(baby, "sleep",
                              {{"startedAt", p.clock.instant.plusMsecs(-7'200'000).toString()},
                               {"endedAt", p.clock.instant.plusMsecs(-3'600'000).toString()}}));
        QVERIFY(p.logbook.end(sleep->id()));
        const auto next = p.logbook.add(baby, "sleep", {});
        QVERIFY(next);
        // Reopening an ended or deleted sleep is refused too.
        const auto on = p.logbook.edit(sleep->id(), {{"endedAt", QJsonValue::Null}});
        QVERIFY(!on);
        QVERIFY2(errorText(on.error()).contains("asleep already"),
                 qPrintable(errorText(on.error())));
        QVERIFY(p.logbook.edit(sleep->id(), {{"notes", "short"}}));
        QVERIFY(p.logbook.remove(next->id()));
        const auto third = p.logbook.add(baby, "sleep", {});
        QVERIFY(third);
        QVERIFY(!p.logbook.restore(next->id()));
        QVERIFY(p.logbook.end(third->id()));
        QVERIFY(p.logbook.restore(next->id()));
    }

    void aMergeIsOneStepOfUndo()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto mine = p.logbook.add(baby, "feed", {{"method", "bottle"}, {"amountMl", 120}});
        Entity entity = mine->entity;
        entity.entityId = p.ids.next<EntityId>();
        entity.version = 9;
        entity.createdBy = Person{sam, QStringLiteral("Sam")};
        entity.data.insert("amountMl", 110);
        entity.data.insert("milk", "formula");
        {
            Transaction tx(p.store.database);
            QVERIFY(p.store.entries.confirm(tx, entity));
            QVERIFY(tx.commit());
        }
        const auto pairs = p.logbook.duplicates.of(baby);
        QCOMPARE(pairs->size(), 1);
        const Duplicate pair = pairs->constFirst();
        QCOMPARE(pair.first.id(), mine->id());

        // Sam's values are preferred, but the older entry is kept.
        const auto merged = p.logbook.duplicates.merge(pair.second.id(), pair.first.id());
        QVERIFY(merged);
        QCOMPARE(merged->id(), mine->id());
        QCOMPARE(merged->entity.data, entity.data);
        QVERIFY((*p.logbook.find(entity.entityId))->entity.deleted);
        QVERIFY(p.logbook.duplicates.of(baby)->isEmpty());

        QCOMPARE(p.logbook.undoBook.undo()->what, Undone::Merge);
        QCOMPARE((*p.logbook.find(mine->id()))->entity.data, mine->entity.data);
        QCOMPARE((*p.logbook.find(entity.entityId))->entity.data, entity.data);
        QCOMPARE(p.logbook.duplicates.of(baby)->size(), 1);
        QVERIFY(p.logbook.undoBook.redo());
        QVERIFY((*p.logbook.find(entity.entityId))->entity.deleted);
        QVERIFY(p.logbook.undoBook.undo());

        QVERIFY(p.logbook.duplicates.keepBoth(pair.second.id(), pair.first.id()));
        QVERIFY(p.logbook.duplicates.of(baby)->isEmpty());
    }

    void onlyWhatBelongsTogetherIsMerged()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto bath = p.logbook.add(baby, "bath", {});
        const auto nappy = p.logbook.add(baby, "nappy", {{"type", "wee"}});
        QVERIFY(!p.logbook.duplicates.merge(bath->id(), nappy->id()));
        QVERIFY(!p.logbook.duplicates.merge(bath->id(), bath->id()));
        QVERIFY(!(*p.logbook.find(bath->id()))->entity.deleted);
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
