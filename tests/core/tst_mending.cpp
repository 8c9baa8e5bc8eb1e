// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "syncfixture.h"

#include <QTest>

using namespace weehours;

namespace {

/// A caregiver whose server refuses the mutations that the test chooses.
struct Refusing : SyncFixture
{
    /// Answers requests until none is pending; pulls return nothing.
    void answerAll()
    {
        while (!wire.pending.isEmpty()) {
            const QString path = wire.first().url.path().section(u'/', -1);
            if (path == QLatin1StringView("push"))
                answerPush();
            else if (path == QLatin1StringView("pull"))
                wire.answer(pulled({}, QStringLiteral("head")));
            else if (path == QLatin1StringView("heads"))
                wire.answer(heads({{baby, role, QStringLiteral("head")}}));
            else
                wire.answer(QJsonObject{{QStringLiteral("version"), version},
                                        {QStringLiteral("kinds"), knownKinds()}});
            settle();
        }
    }
    void answerPush()
    {
        if (role == Role::Viewer) {
            wire.refuse(codes::readOnly);
            return;
        }
        pushes.append(pushRequestFromJson(wire.body())->mutations);
        QList<MutationResult> results = allApplied(10 * pushes.size());
        for (qsizetype i = 0; i < results.size(); ++i) {
            const Mutation &mutation = pushes.constLast().at(i);
            const bool exists = taken.contains(mutation.entityId) || mutation.op == Op::Create;
            const QString why = exists ? refusal(mutation) : QString(codes::notFound);
            if (why.isEmpty()) {
                taken.insert(mutation.entityId);
                continue;
            }
            results[i].status = MutationStatus::Invalid;
            results[i].entity.reset();
            results[i].error = Error{why, QStringLiteral("No."), field};
        }
        wire.answer(pushed(results));
    }
    [[nodiscard]] QString refusal(const Mutation &mutation) const
    {
        if (unknown.contains(mutation.entityType))
            return QString(codes::invalidEntity);
        return mutation.payload.value(field) == refused ? QString(codes::invalidField) : QString();
    }
    [[nodiscard]] QJsonObject knownKinds() const
    {
        QJsonObject known;
        for (const KindSpec &spec : kinds()) {
            QJsonArray fields;
            for (const FieldSpec &one : spec.fields)
                fields.append(QString(one.name));
            if (!unknown.contains(spec.name))
                known.insert(spec.name, fields);
        }
        return known;
    }
    BabyId begin()
    {
        baby = startShared();
        answerAll();
        return baby;
    }
    [[nodiscard]] QList<Mutation> last() const { return pushes.constLast(); }

    BabyId baby;
    Role role = Role::Owner;
    QString field = QStringLiteral("type");
    QJsonValue refused = QStringLiteral("wee");
    QStringList unknown;
    QString version = QStringLiteral("1");
    QList<QList<Mutation>> pushes;
    QSet<EntityId> taken;
};

} // namespace

/// Refused changes can still be mended.
class TestMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditSendsARefusedEntryAgainAsOneChange()
    {
        Refusing f;
        f.begin();
        const Entry entry = f.addNappy(f.baby);
        f.answerAll();
        QCOMPARE(f.failed(), 1);
        QVERIFY(f.profile.logbook.edit(entry.id(), {{"type", "poo"}, {"notes", "now right"}}));
        f.answerAll();
        QCOMPARE(f.last().size(), 1);
        QCOMPARE(f.last().at(0).op, Op::Create);
        QCOMPARE(f.last().at(0).payload.value("type").toString(), QString("poo"));
        QCOMPARE(f.last().at(0).payload.value("startedAt").toString(),
                 entry.startedAt().toString());
        QCOMPARE(f.failed() + f.waiting(), 0);
    }

    void anEditMadeBeforeTheRefusalIsPutIntoIt()
    {
        Refusing f;
        f.begin();
        const Entry entry = f.addNappy(f.baby); // being sent
        QVERIFY(f.profile.logbook.edit(entry.id(), {{"type", "poo"}}));
        f.answerAll();
        QCOMPARE(f.failed() + f.waiting(), 0);
        QCOMPARE(f.last().constLast().op, Op::Create);
        QCOMPARE(f.profile.store.entries.find(entry.id()).value()->state, EntryState::Confirmed);
    }

    void bothRefusedInOnePushGoAgainAsOne()
    {
        Refusing f;
        f.begin();
        f.engine.stop();
        const Entry entry = f.addNappy(f.baby);
        QVERIFY(f.profile.logbook.edit(entry.id(), {{"type", "poo"}}));
        f.engine.start();
        f.answerAll();
        QCOMPARE(f.failed() + f.waiting(), 0);
        QCOMPARE(f.last().size(), 1);
    }

    void whatIsRefusedOnceMoreIsNotSentForEver()
    {
        Refusing f;
        f.begin();
        const Entry entry = f.addNappy(f.baby);
        QVERIFY(f.profile.logbook.edit(entry.id(), {{"notes", "still wrong"}}));
        f.answerAll();
        QCOMPARE(f.failed(), 1);
        const auto sent = f.pushes.size();
        f.timers.pass(60'000);
        f.answerAll();
        QCOMPARE(f.pushes.size(), sent);
        const auto shown = f.profile.store.entries.find(entry.id()).value();
        QCOMPARE(shown->text(QLatin1StringView("notes")), QString("still wrong"));
    }

    void aRefusedEntryThatWasDeletedMeanwhileIsGone()
    {
        Refusing f;
        f.begin();
        const Entry entry = f.addNappy(f.baby); // being sent
        QVERIFY(f.profile.logbook.remove(entry.id()));
        f.answerAll();
        QCOMPARE(f.failed() + f.waiting(), 0);
        const auto shown = f.profile.store.entries.find(entry.id()).value();
        QVERIFY(!shown || shown->entity.deleted);
    }

    void aRefusedEditGoesWithTheNextOneOfItsField()
    {
        Refusing f;
        f.begin();
        f.refused = QStringLiteral("poo");
        const Entry entry = f.addNappy(f.baby);
        f.answerAll();
        QVERIFY(f.profile.logbook.edit(entry.id(), {{"type", "poo"}, {"notes", "kept"}}));
        f.answerAll();
        QCOMPARE(f.failed(), 1);
        QVERIFY(f.profile.logbook.edit(entry.id(), {{"type", "dry"}}));
        f.answerAll();
        QCOMPARE(f.failed() + f.waiting(), 0);
        const QJsonObject sent = f.last().at(0).payload;
        QCOMPARE(sent, (QJsonObject{{"type", "dry"}, {"notes", "kept"}}));
        // It is one undo step.
        QVERIFY(f.profile.logbook.undoBook.undo());
        const auto shown = f.profile.store.entries.find(entry.id()).value();
        QCOMPARE(shown->text(QLatin1StringView("type")), QString("wee"));
        QVERIFY(!shown->has(QLatin1StringView("notes")));
    }

    void anEditOfAnotherEntryDoesNotChangeARefusedOne()
    {
        Refusing f;
        f.begin();
        f.refused = QStringLiteral("poo");
        const Entry entry = f.addNappy(f.baby);
        f.answerAll();
        QVERIFY(f.profile.logbook.edit(entry.id(), {{"type", "poo"}}));
        f.answerAll();
        QVERIFY(f.profile.logbook.edit(entry.id(), {{"notes", "of its own"}}));
        f.answerAll();
        QCOMPARE(f.last().at(0).payload, (QJsonObject{{"notes", "of its own"}}));
        QCOMPARE(f.failed(), 1);
    }

    void whatAViewerLoggedGoesByItselfOnceTheyMayWrite()
    {
        Refusing f;
        f.begin();
        f.addOwner(f.baby); // so that our role may be reduced
        const Entry entry = f.addNappy(f.baby);
        f.role = Role::Viewer; // changed on the server a moment ago
        f.answerAll();
        f.engine.pullSoon();
        f.answerAll();
        QCOMPARE(f.failed(), 1);
        QCOMPARE(f.profile.logbook.roleFor(f.baby).value(), Role::Viewer);
        f.role = Role::Editor;
        f.refused = QJsonValue();
        f.engine.pullSoon();
        f.answerAll();
        QCOMPARE(f.failed() + f.waiting(), 0);
        QCOMPARE(f.last().at(0).entityId, entry.id());
    }

    void whatTheServerDoesNotKnowYetWaitsAndGoesWhenItIsUpdated()
    {
        Refusing f;
        f.begin();
        f.unknown = QStringList{QStringLiteral("nappy")};
        f.refused = QJsonValue();
        const Entry entry = f.addNappy(f.baby);
        f.answerAll();
        QCOMPARE(f.failed(), 0);
        QCOMPARE(f.waiting(), 1);
        QCOMPARE(f.engine.status().state, SyncStatus::State::UpToDate);
        QVERIFY(f.engine.status().parked);
        QVERIFY(f.engine.status().parked->detail.contains("older"));
        // A parked change is not sent again, and does not block others.
        QVERIFY(f.profile.logbook.add(f.baby, "bath", {}));
        f.answerAll();
        QCOMPARE(f.waiting(), 1);
        const auto sent = f.pushes.size();
        Q_EMIT f.live.opened();
        f.answerAll();
        QCOMPARE(f.pushes.size(), sent);
        f.unknown.clear();
        f.version = QStringLiteral("2");
        Q_EMIT f.live.closed();
        Q_EMIT f.live.opened();
        f.answerAll();
        QCOMPARE(f.waiting() + f.failed(), 0);
        QCOMPARE(f.last().at(0).entityId, entry.id());
    }

    void whatAnOtherVersionRefusedGoesAgain()
    {
        Refusing f;
        f.begin();
        const Entry entry = f.addNappy(f.baby);
        f.answerAll();
        QCOMPARE(f.failed(), 1);
        f.refused = QJsonValue();
        Q_EMIT f.live.opened();
        f.answerAll();
        QCOMPARE(f.failed(), 1); // the same server would refuse it again
        f.version = QStringLiteral("2");
        Q_EMIT f.live.opened();
        f.answerAll();
        QCOMPARE(f.failed() + f.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMending)
#include "tst_mending.moc"
