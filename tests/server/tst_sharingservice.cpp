// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "tests/server/serverworld.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace weehours;
using namespace weehours::server;

namespace {

const QString url = QStringLiteral("https://home.example:8443");

/// Sam owns a baby; Kit has an account but no access yet.
struct Two
{
    ServerWorld world;
    Caller sam = world.person(QStringLiteral("Sam"));
    Caller kit = world.person(QStringLiteral("Kit"));
    BabyId baby = world.baby(sam);

    Invite invite(Role role = Role::Editor)
    {
        return world.sharing.createInvite(sam, baby, role, QStringLiteral("Kit's phone"), url)
            .value_or(Invite{});
    }
    auto accept(const QString &code) { return world.sharing.accept(kit, code); }
};

} // namespace

class tst_SharingService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void anInviteCarriesACodeAndALink();
    void whoAcceptsIsACaregiverAndEverybodyHears();
    void aCodeIsReadAsPeopleWriteIt();
    void aCodeWorksOnce();
    void aCodeWorksOnceForTwoAtTheSameMoment();
    void aCodeWorksForTwoDays();
    void aRevokedCodeIsLikeAWrongOne();
    void tenWrongCodesAnHourAreTheLimit();
    void tenWrongCodesAnHourAreTheLimitForWhoHasNoAccountToo_data();
    void tenWrongCodesAnHourAreTheLimitForWhoHasNoAccountToo();
    void aCaregiverWhoAcceptsKeepsTheHigherRole();
    void openInvitesAreListedWithoutTheirCodes();
    void onlyOwnersInvite();
    void anOwnerWhoStopsBeingOneTakesTheirInvitesAlong();
    void rolesChangeByEvents();
    void anyoneMayLeaveButTheLastOwner();
    void aRemovedCaregiverIsOutAtOnce();
    void onlyOwnersRemoveOthers();
    void someoneWhoDoesNotShareTheBabyIsNotFound();
};

void tst_SharingService::anInviteCarriesACodeAndALink()
{
    Two two;
    const Invite invite = two.invite();
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9A-HJKMNP-TV-Z]{10}$"))
                .match(invite.code)
                .hasMatch());
    QCOMPARE(invite.link,
             QStringLiteral("weehours://join?server=https%3A%2F%2Fhome.example%3A8443&code=")
                 + invite.code);
    QCOMPARE(invite.role, Role::Editor);
    QCOMPARE(invite.expiresAt, two.world.clock.now().plusMsecs(48 * msecsPerHour));
}

void tst_SharingService::whoAcceptsIsACaregiverAndEverybodyHears()
{
    Two two;
    two.world.listener.accessChanges.clear();
    const auto accepted = two.accept(two.invite(Role::Viewer).code);
    QVERIFY(accepted);
    QCOMPARE(accepted->babyId, two.baby);
    QCOMPARE(accepted->role, Role::Viewer);
    QCOMPARE(two.world.listener.accessChanges,
             (QList<std::pair<UserId, BabyId>>{{two.kit.userId, two.baby}}));
    QCOMPARE(two.world.listener.commits.last().caregivers.size(), 2);

    const auto events = two.world.allEvents(two.kit, two.baby);
    QCOMPARE(seqsOf(events), countTo(3));
    const Event &event = events.last();
    QCOMPARE(event.op, Op::Create);
    QVERIFY(!event.mutationId);
    QCOMPARE(event.entity.entityType, QString(kind::caregiver));
    QCOMPARE(event.entity.entityId.toString(), two.kit.userId.toString());
    QCOMPARE(event.entity.data, (QJsonObject{{QStringLiteral("name"), QStringLiteral("Kit")},
                                             {QStringLiteral("role"), QStringLiteral("viewer")}}));
    // Caregivers are not part of the checksum.
    QCOMPARE(two.world.sync.pull(two.kit, two.baby, {}, 100)->checksum,
             two.world.checksumOfSnapshot(two.kit, two.baby));
}

void tst_SharingService::aCodeIsReadAsPeopleWriteIt()
{
    Two two;
    QString code = two.invite().code.toLower();
    code.replace(u'0', u'o').replace(u'1', u'l');
    code.insert(5, u'-');
    QVERIFY(two.accept(u' ' + code + u' '));
}

void tst_SharingService::aCodeWorksOnce()
{
    Two two;
    const QString code = two.invite().code;
    QVERIFY(two.accept(code));
    const Caller eve = two.world.person(QStringLiteral("Eve"));
    const auto used = two.world.sharing.accept(eve, code);
    QCOMPARE(codeOf(used), QString(codes::notFound));
    QCOMPARE(used.error(), two.world.sharing.accept(eve, QStringLiteral("0000000000")).error());
    QCOMPARE(used.error(), two.world.sharing.accept(eve, QStringLiteral("?")).error());
}

void tst_SharingService::aCodeWorksOnceForTwoAtTheSameMoment()
{
    Two two;
    const Caller eve = two.world.person(QStringLiteral("Eve"));
    const QString code = two.invite().code;
    std::atomic<int> accepted = 0;
    std::vector<std::thread> threads;
    for (const Caller &caller : {two.kit, eve}) {
        threads.emplace_back([&, caller, services = two.world.connect()] {
            if (services->sharing.accept(caller, code))
                ++accepted;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(accepted.load(), 1);
    QCOMPARE(two.world.sharing.caregivers(two.sam, two.baby)->size(), 2);
}

void tst_SharingService::aCodeWorksForTwoDays()
{
    Two two;
    const QString first = two.invite().code;
    two.world.clock.advance(48 * msecsPerHour);
    QCOMPARE(codeOf(two.accept(first)), QString(codes::notFound));
    const QString second = two.invite().code;
    two.world.clock.advance(48 * msecsPerHour - 1);
    QVERIFY(two.accept(second));
}

void tst_SharingService::aRevokedCodeIsLikeAWrongOne()
{
    Two two;
    const Invite invite = two.invite();
    const auto id = InviteId::parse(invite.id);
    QVERIFY(id);
    QVERIFY(two.world.sharing.revokeInvite(two.sam, two.baby, *id));
    QCOMPARE(codeOf(two.accept(invite.code)), QString(codes::notFound));
    QCOMPARE(codeOf(two.world.sharing.revokeInvite(two.sam, two.baby, *id)),
             QString(codes::notFound));
}

void tst_SharingService::tenWrongCodesAnHourAreTheLimit()
{
    Two two;
    const QString right = two.invite().code;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(codeOf(two.accept(QStringLiteral("0000000000"))), QString(codes::notFound));
    const auto limited = two.accept(right);
    QCOMPARE(codeOf(limited), QString(codes::rateLimited));
    QVERIFY(limited.error().retryAfterSeconds > 0);
    two.world.clock.advance(msecsPerHour);
    QVERIFY(two.accept(right));
}

void tst_SharingService::tenWrongCodesAnHourAreTheLimitForWhoHasNoAccountToo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("neighbour");
    QTest::addColumn<bool>("isTheSame");
    QTest::newRow("IPv4") << "192.0.2.1" << "192.0.2.2" << false;
    QTest::newRow("IPv4 in IPv6") << "::ffff:192.0.2.1" << "::ffff:192.0.2.2" << false;
    QTest::newRow("IPv6, one network") << "2001:db8::1" << "2001:db8::ffff:7" << true;
    QTest::newRow("IPv6, two networks") << "2001:db8::1" << "2001:db8:0:1::1" << false;
}

void tst_SharingService::tenWrongCodesAnHourAreTheLimitForWhoHasNoAccountToo()
{
    QFETCH(QString, address);
    QFETCH(QString, neighbour);
    QFETCH(bool, isTheSame);
    ServerWorld world;
    const Caller owner = world.person("Sam");
    const BabyId baby = world.baby(owner);
    const QString code = world.sharing.createInvite(owner, baby, Role::Editor, {}, {})->code;
    int people = 0;
    const auto registers = [&](const QString &from, const QString &with) {
        const QString name = QStringLiteral("Guest %1").arg(++people);
        return codeOf(world.accounts.registerAccount({QStringLiteral("%1@example.org").arg(people),
                                                      ServerWorld::password, name, "phone", with},
                                                     from));
    };
    // With an invite code, learning whether an address has an account counts as a guess too.
    const auto asks = [&] {
        return codeOf(world.accounts.registerAccount({"Sam@example.org", ServerWorld::password,
                                                      "Sam", "phone", code},
                                                     "198.51.100.77"));
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(asks(), QString(codes::emailTaken));
    QCOMPARE(asks(), QString(codes::rateLimited));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(registers(address, "0000000000"), QString(codes::notFound));
    QCOMPARE(registers(address, code), QString(codes::rateLimited));
    QCOMPARE(registers(neighbour, code), isTheSame ? QString(codes::rateLimited) : QString());
    world.clock.advance(msecsPerHour);
    QCOMPARE(registers(address, "0000000000"), QString(codes::notFound));
}

void tst_SharingService::aCaregiverWhoAcceptsKeepsTheHigherRole()
{
    Two two;
    two.world.join(two.sam, two.baby, two.kit, Role::Viewer);
    QCOMPARE(two.accept(two.invite(Role::Owner).code)->role, Role::Owner);
    const Invite lower = two.invite(Role::Viewer);
    QCOMPARE(two.accept(lower.code)->role, Role::Owner);
    // It changed nothing for her, so the invite stays open for its addressee.
    QCOMPARE(two.world.sharing.invites(two.sam, two.baby)->size(), 1);
    QCOMPARE(seqsOf(two.world.allEvents(two.sam, two.baby)), countTo(4));
}

void tst_SharingService::openInvitesAreListedWithoutTheirCodes()
{
    Two two;
    const Invite first = two.invite(Role::Viewer);
    two.world.clock.advance(msecsPerMinute);
    const Invite second = two.invite();
    const auto invites = two.world.sharing.invites(two.sam, two.baby);
    QCOMPARE(invites->size(), 2);
    QCOMPARE(invites->at(0).id, second.id);
    QCOMPARE(invites->at(1).id, first.id);
    QCOMPARE(invites->at(1).role, Role::Viewer);
    QCOMPARE(invites->at(1).label, QStringLiteral("Kit's phone"));
    QVERIFY(invites->at(1).code.isEmpty() && invites->at(1).link.isEmpty());
    two.world.clock.advance(48 * msecsPerHour - 1);
    QCOMPARE(two.world.sharing.invites(two.sam, two.baby)->size(), 1);
}

void tst_SharingService::onlyOwnersInvite()
{
    Two two;
    auto &sharing = two.world.sharing;
    QCOMPARE(codeOf(sharing.createInvite(two.kit, two.baby, Role::Owner, {}, url)),
             QString(codes::accessRevoked));
    two.world.join(two.sam, two.baby, two.kit, Role::Editor);
    QCOMPARE(codeOf(sharing.createInvite(two.kit, two.baby, Role::Viewer, {}, url)),
             QString(codes::ownerOnly));
    QCOMPARE(codeOf(sharing.invites(two.kit, two.baby)), QString(codes::ownerOnly));
    QCOMPARE(codeOf(sharing.revokeInvite(two.kit, two.baby, InviteId(QUuid::createUuid()))),
             QString(codes::ownerOnly));
    QCOMPARE(codeOf(sharing.createInvite(two.sam, two.baby, Role::Editor, QString(101, u'x'), url)),
             QString(codes::invalidField));
}

void tst_SharingService::anOwnerWhoStopsBeingOneTakesTheirInvitesAlong()
{
    Two two;
    auto &sharing = two.world.sharing;
    two.world.join(two.sam, two.baby, two.kit, Role::Owner);
    const auto code = sharing.createInvite(two.kit, two.baby, Role::Owner, {}, url)->code;
    QVERIFY(sharing.setRole(two.sam, two.baby, two.kit.userId, Role::Editor));
    const Caller eve = two.world.person(QStringLiteral("Eve"));
    QCOMPARE(codeOf(sharing.accept(eve, code)), QString(codes::notFound));
}

void tst_SharingService::rolesChangeByEvents()
{
    Two two;
    auto &sharing = two.world.sharing;
    two.world.join(two.sam, two.baby, two.kit, Role::Viewer);
    QCOMPARE(codeOf(sharing.setRole(two.kit, two.baby, two.kit.userId, Role::Owner)),
             QString(codes::ownerOnly));
    two.world.listener.accessChanges.clear();
    const auto changed = sharing.setRole(two.sam, two.baby, two.kit.userId, Role::Editor);
    QVERIFY(changed);
    QCOMPARE(changed->role, Role::Editor);
    QCOMPARE(two.world.listener.accessChanges.size(), 1);
    QVERIFY(two.world.sync.push(two.kit,
                                {two.baby, {two.world.createFeed(two.world.newEntity())}}));
    const auto events = two.world.allEvents(two.sam, two.baby);
    QCOMPARE(events[3].op, Op::Update);
    QCOMPARE(events[3].changed, QStringList{QStringLiteral("role")});
    QCOMPARE(events[3].author.id, two.sam.userId);

    // Setting the same role again is not a change.
    QVERIFY(sharing.setRole(two.sam, two.baby, two.kit.userId, Role::Editor));
    QCOMPARE(two.world.allEvents(two.sam, two.baby).size(), 5);
    QCOMPARE(codeOf(sharing.setRole(two.sam, two.baby, two.sam.userId, Role::Editor)),
             QString(codes::lastOwner));
}

void tst_SharingService::anyoneMayLeaveButTheLastOwner()
{
    Two two;
    auto &sharing = two.world.sharing;
    two.world.join(two.sam, two.baby, two.kit, Role::Viewer);
    const auto refused = sharing.remove(two.sam, two.baby, two.sam.userId);
    QCOMPARE(codeOf(refused), QString(codes::lastOwner));
    QVERIFY(sharing.remove(two.kit, two.baby, two.kit.userId));
    QCOMPARE(codeOf(two.world.sync.pull(two.kit, two.baby, {}, 10)), QString(codes::accessRevoked));
    const auto events = two.world.allEvents(two.sam, two.baby);
    QCOMPARE(events.last().op, Op::Delete);
    QCOMPARE(events.last().author.id, two.kit.userId);
}

void tst_SharingService::aRemovedCaregiverIsOutAtOnce()
{
    Two two;
    auto &sharing = two.world.sharing;
    two.world.join(two.sam, two.baby, two.kit, Role::Owner);
    QVERIFY(sharing.remove(two.sam, two.baby, two.kit.userId));
    QCOMPARE(codeOf(sharing.caregivers(two.kit, two.baby)), QString(codes::accessRevoked));
    QCOMPARE(two.world.listener.accessChanges.last(), std::pair(two.kit.userId, two.baby));
    QCOMPARE(two.world.listener.commits.last().caregivers, QList<UserId>{two.sam.userId});
    QCOMPARE(codeOf(sharing.remove(two.kit, two.baby, two.sam.userId)),
             QString(codes::accessRevoked));
    // Invited again, they are a new caregiver.
    two.world.join(two.sam, two.baby, two.kit, Role::Viewer);
    QCOMPARE(sharing.caregivers(two.sam, two.baby)->size(), 2);
}

void tst_SharingService::onlyOwnersRemoveOthers()
{
    Two two;
    two.world.join(two.sam, two.baby, two.kit, Role::Editor);
    QCOMPARE(codeOf(two.world.sharing.remove(two.kit, two.baby, two.sam.userId)),
             QString(codes::ownerOnly));
    QCOMPARE(two.world.sharing.caregivers(two.sam, two.baby)->size(), 2);
}

void tst_SharingService::someoneWhoDoesNotShareTheBabyIsNotFound()
{
    Two two;
    QCOMPARE(codeOf(two.world.sharing.remove(two.sam, two.baby, two.kit.userId)),
             QString(codes::notFound));
    QCOMPARE(codeOf(two.world.sharing.setRole(two.sam, two.baby, two.kit.userId, Role::Owner)),
             QString(codes::notFound));
}

QTEST_GUILESS_MAIN(tst_SharingService)

#include "tst_sharingservice.moc"
