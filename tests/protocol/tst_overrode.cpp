// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/protocol/entityworld.h"
#include "tests/support/answers.h"

#include <QTest>

using namespace weehours;

namespace {

const Person kim{UserId(uuid(5)), QStringLiteral("Kim")};

/// A bottle by Kim, version 1, which others change.
class Bottle
{
public:
    Bottle()
    {
        m_world.author = kim;
        m_world.create({{"amountMl", 60}});
    }

    /// @param seconds after noon
    MergeOutcome take(const Person &author, Op op, qint64 base, int seconds,
                      const QJsonObject &payload = {})
    {
        m_world.author = author;
        return m_world.take(op, base, seconds, payload, ++m_mutations);
    }

    /// What `author` wrote by the mutation with that number; the first is 101.
    [[nodiscard]] static Overridden written(const Person &author, quint16 mutation, int seconds,
                                            const QJsonObject &fields)
    {
        return {author.id, MutationId(uuid(mutation)), at(seconds), fields};
    }

private:
    EntityWorld m_world;
    quint16 m_mutations = 100;
};

} // namespace

/// What a change reports about the others' changes that it won against.
class TestOverrode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItsAuthorHadSeenIsReplacedWithoutAWord()
    {
        Bottle bottle;
        QVERIFY(bottle.take(alex, Op::Update, 1, 10, {{"amountMl", 120}}).overrode.isEmpty());
        QVERIFY(bottle.take(sam, Op::Update, 2, 20, {{"amountMl", 90}}).overrode.isEmpty());
    }

    void aConcurrentValueIsReportedWithItsAuthorAndTime()
    {
        Bottle bottle;
        (void)bottle.take(alex, Op::Update, 1, 10, {{"amountMl", 120}, {"notes", "all of it"}});
        const auto later = bottle.take(sam, Op::Update, 1, 20, {{"amountMl", 90}});
        QCOMPARE(later.status, MutationStatus::Applied);
        const QList<Overridden> told{Bottle::written(alex, 101, 10, {{"amountMl", 120}})};
        QCOMPARE(later.overrode, told);
    }

    void whatLosesOverridesNothing()
    {
        Bottle bottle;
        (void)bottle.take(alex, Op::Update, 1, 20, {{"amountMl", 120}});
        QVERIFY(bottle.take(sam, Op::Update, 1, 10, {{"amountMl", 90}}).overrode.isEmpty());
    }

    void theSameValueOverridesNothing()
    {
        Bottle bottle;
        (void)bottle.take(alex, Op::Update, 1, 10, {{"amountMl", 120}});
        QVERIFY(bottle.take(sam, Op::Update, 1, 20, {{"amountMl", 120}}).overrode.isEmpty());
    }

    void onesOwnEarlierChangeIsNoOthers()
    {
        Bottle bottle;
        (void)bottle.take(alex, Op::Update, 1, 10, {{"amountMl", 120}});
        QVERIFY(bottle.take(alex, Op::Update, 1, 20, {{"amountMl", 90}}).overrode.isEmpty());
        QVERIFY(bottle.take(alex, Op::Delete, 1, 30).overrode.isEmpty());
    }

    void whatSeveralWroteIsReportedForEach()
    {
        Bottle bottle;
        (void)bottle.take(alex, Op::Update, 1, 10, {{"amountMl", 120}});
        (void)bottle.take(kim, Op::Update, 1, 15, {{"notes", "half"}});
        const auto later = bottle.take(sam, Op::Update, 1, 20,
                                       {{"amountMl", 90}, {"notes", QJsonValue::Null}});
        const QList<Overridden> told{Bottle::written(alex, 101, 10, {{"amountMl", 120}}),
                                     Bottle::written(kim, 102, 15, {{"notes", "half"}})};
        QCOMPARE(later.overrode, told);
    }

    void aClearedFieldIsReportedAsNull()
    {
        Bottle bottle;
        (void)bottle.take(alex, Op::Update, 1, 10, {{"amountMl", QJsonValue::Null}});
        const auto later = bottle.take(sam, Op::Update, 1, 20, {{"amountMl", 90}});
        const QList<Overridden> told{
            Bottle::written(alex, 101, 10, {{"amountMl", QJsonValue::Null}})};
        QCOMPARE(later.overrode, told);
    }

    void aLaterDeleteReportsTheEditsThatItHides()
    {
        Bottle bottle;
        (void)bottle.take(alex, Op::Update, 1, 10, {{"amountMl", 120}});
        const auto later = bottle.take(sam, Op::Delete, 1, 20);
        const QList<Overridden> told{Bottle::written(alex, 101, 10, {{"amountMl", 120}})};
        QCOMPARE(later.overrode, told);
    }

    void aLaterEditReportsTheDeleteThatItUndoes()
    {
        Bottle bottle;
        (void)bottle.take(alex, Op::Delete, 1, 10);
        const auto later = bottle.take(sam, Op::Update, 1, 20, {{"amountMl", 90}});
        QVERIFY(later.changed.contains(deletedField));
        const QList<Overridden> told{Bottle::written(alex, 101, 10, {{"deleted", true}})};
        QCOMPARE(later.overrode, told);
    }

    // Restoring an entry writes every field, but only those with a value were chosen.
    void anEmptyFieldOfACreateHasNoAuthor()
    {
        Bottle bottle;
        (void)bottle.take(alex, Op::Delete, 1, 10);
        (void)bottle.take(alex, Op::Create, 2, 20,
                          {{"method", "bottle"},
                           {"startedAt", "2026-11-22T11:00:00.000Z"},
                           {"amountMl", 60}});
        QVERIFY(bottle.take(sam, Op::Update, 1, 30, {{"notes", "half"}}).overrode.isEmpty());
    }

    void itTravelsWithItsEventAndIsLeftOutWhereThereIsNothing()
    {
        Event event;
        event.seq = 7;
        event.mutationId = MutationId(uuid(9));
        event.author = sam;
        event.at = noon;
        event.entity = {QStringLiteral("feed"),
                        entry,
                        baby,
                        7,
                        noon,
                        false,
                        kim,
                        {{"method", "bottle"}, {"startedAt", "2026-11-22T11:00:00.000Z"}}};
        QVERIFY(!toJson(event).contains("overrode"));
        event.overrode = {Bottle::written(alex, 101, 10, {{"amountMl", QJsonValue::Null}})};
        const auto read = eventFromJson(toJson(event), QString());
        QVERIFY(read);
        QCOMPARE(read->overrode, event.overrode);
        // An unknown form from a newer server must not make the event invalid.
        QJsonObject odd = toJson(event);
        odd.insert("overrode", QJsonArray{1, QJsonObject{{"author", 5}}, QJsonValue::Null});
        const auto taken = eventFromJson(odd, QString());
        QVERIFY(taken);
        QVERIFY(taken->overrode.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestOverrode)
#include "tst_overrode.moc"
