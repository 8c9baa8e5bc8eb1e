// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/accountforms.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace weehours;
using namespace weehours::server;

/// Accounts from registration to deletion.
class tst_AccountService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void whoRegistersIsSignedIn();
    void formsAreCheckedFieldByField();
    void anEmailAddressIsTakenInAnyCase();
    void anEmailAddressIsTakenInAnySpelling();
    void theFirstAccountOfAServerNeedsNoInvite();
    void onlyOneOfManyAtOnceIsTheFirst();
    void aClosedServerTakesNoNewAccounts();
    void registeringWithAnInviteAcceptsIt();
    void aWrongInviteMakesNoAccount();
    void aRenameReachesTheOtherCaregivers();
    void aRenameToTheSameNameIsNoEvent();
    void deletingAnAccountTakesItsOwnBabiesAlong();
    void deletingTheOnlyOwnerOfASharedBabyIsRefused();
    void aDeletedPersonsEntriesKeepTheirName();
    void nothingSecretIsStored();
};

void tst_AccountService::whoRegistersIsSignedIn()
{
    ServerWorld world;
    const auto registered = world.accounts.registerAccount(registration(sam), home);
    QVERIFY(registered);
    QCOMPARE(registered->user.email, samsEmail);
    QVERIFY(registered->token.size() >= 43);
    const auto caller = world.accounts.authenticate(registered->token);
    QVERIFY(caller);
    QCOMPARE(caller->userId, registered->user.id);
    QCOMPARE(caller->name, sam);
    QCOMPARE(*world.accounts.account(*caller), registered->user);
    QCOMPARE(codeOf(world.accounts.authenticate(registered->token + u'x')),
             QString(codes::unauthenticated));
    QCOMPARE(codeOf(world.accounts.authenticate({})), QString(codes::unauthenticated));
}

void tst_AccountService::formsAreCheckedFieldByField()
{
    ServerWorld world;
    const auto fieldOf = [&](auto change) {
        RegisterRequest request = registration(sam);
        change(request);
        const auto refused = world.accounts.registerAccount(request, home);
        return refused ? QStringLiteral("none") : refused.error().code + refused.error().field;
    };
    for (const char *email :
         {"", "sam", "@example.org", "sam@", "a@b@c", "sam smith@example.org"}) {
        QCOMPARE(fieldOf([&](RegisterRequest &r) { r.email = QString::fromLatin1(email); }),
                 QStringLiteral("invalid_field/email"));
    }
    for (const QString &password : {QStringLiteral("too short"), QString(1025, u'x')}) {
        QCOMPARE(fieldOf([&](RegisterRequest &r) { r.password = password; }),
                 QStringLiteral("invalid_field/password"));
    }
    for (const QString &name : {QStringLiteral("  "), QString(101, u'x'), QStringLiteral("a\nb")}) {
        QCOMPARE(fieldOf([&](RegisterRequest &r) { r.name = name; }),
                 QStringLiteral("invalid_field/name"));
    }
    // Invisible marks, and marks that reverse the writing direction.
    for (const char16_t mark : {u'\u200b', u'\u202e', u'\u2028', u'\u2066', u'\ufeff', u'\u200d'}) {
        QCOMPARE(fieldOf([&](RegisterRequest &r) {
                     r.name = QStringLiteral("Sa%1m").arg(QChar(mark));
                 }),
                 QStringLiteral("invalid_field/name"));
        QCOMPARE(fieldOf([&](RegisterRequest &r) {
                     r.email = QStringLiteral("sam%1@example.org").arg(QChar(mark));
                 }),
                 QStringLiteral("invalid_field/email"));
    }
    QCOMPARE(fieldOf([](RegisterRequest &r) { r.device = QString(101, u'x'); }),
             QStringLiteral("invalid_field/device"));
    for (const char32_t mark : {0x3164, 0x115f, 0x1160, 0xffa0, 0xe0020, 0xe007f, 0x2800, 0x034f}) {
        const QString hidden = QString::fromUcs4(&mark, 1);
        for (const QString &name :
             {hidden, hidden + u' ' + hidden, QStringLiteral("Sam") + hidden}) {
            QCOMPARE(fieldOf([&](RegisterRequest &r) { r.name = name; }),
                     QStringLiteral("invalid_field/name"));
        }
    }
    // The limits count stored bytes: three characters of three bytes each, and one byte, are ten.
    QCOMPARE(fieldOf([](RegisterRequest &r) { r.password = QStringLiteral("寝寝寝x"); }),
             QStringLiteral("none"));
    // A zero-width joiner inside an emoji is allowed.
    QCOMPARE(fieldOf([](RegisterRequest &r) {
                 r.email = QStringLiteral("family@example.org");
                 r.name = QStringLiteral("Us 👩\u200d👧");
             }),
             QStringLiteral("none"));
}

void tst_AccountService::anEmailAddressIsTakenInAnyCase()
{
    ServerWorld world;
    (void)world.person(sam);
    RegisterRequest again = registration(sam);
    again.email = QStringLiteral(" sAM@EXAMPLE.org ");
    QCOMPARE(codeOf(world.accounts.registerAccount(again, home)), QString(codes::emailTaken));
    QVERIFY(world.accounts.login(signIn(again.email, ServerWorld::password), home));
    // And in letters of any width.
    for (const char16_t *wide :
         {u"ｓａｍ＠ｅｘａｍｐｌｅ．ｏｒｇ", u"sam@example。org", u"sam@example｡org"}) {
        again.email = QString::fromUtf16(wide);
        QCOMPARE(codeOf(world.accounts.registerAccount(again, home)), QString(codes::emailTaken));
        QVERIFY(world.accounts.login(signIn(again.email, ServerWorld::password), home));
    }
}

void tst_AccountService::anEmailAddressIsTakenInAnySpelling()
{
    ServerWorld world;
    (void)world.person(sam);
    RegisterRequest idn = registration(kit);
    idn.email = QStringLiteral("kit@b\u00fccher.example");
    QVERIFY(world.accounts.registerAccount(idn, home));
    for (const char16_t *spelling : {u"sam@example.org.", u"SAM@EXAMPLE.ORG\u3002",
                                     u"sam@example.org..", u"kit@xn--bcher-kva.example",
                                     u"Kit@XN--BCHER-KVA.Example.", u"kit@bu\u0308cher.example"}) {
        RegisterRequest again = registration(sam);
        again.email = QString::fromUtf16(spelling);
        QVERIFY2(!codeOf(world.accounts.registerAccount(again, home)).isEmpty(),
                 qPrintable(again.email));
        QVERIFY2(world.accounts.login(signIn(again.email, ServerWorld::password), home),
                 qPrintable(again.email));
    }
    for (const char *noAddress :
         {"\"sam\"@example.org", "<sam@example.org>", "mailto:sam@example.org",
          "sam(home)@example.org", "sam@[127.0.0.1]", "sam@example..org", "sam@.example.org",
          "sam@example.org,", "sam@.", "sam@..", "s\\am@example.org"}) {
        RegisterRequest again = registration(sam);
        again.email = QString::fromLatin1(noAddress);
        QCOMPARE(codeOf(world.accounts.registerAccount(again, home)), QString(codes::invalidField));
    }
}

void tst_AccountService::theFirstAccountOfAServerNeedsNoInvite()
{
    ServerWorld world(Registration::Invite);
    QVERIFY(world.accounts.registerAccount(registration(sam), home));
    QCOMPARE(codeOf(world.accounts.registerAccount(registration(kit), home)),
             QString(codes::registrationClosed));
}

void tst_AccountService::onlyOneOfManyAtOnceIsTheFirst()
{
    ServerWorld world(Registration::Invite);
    std::atomic<int> registered = 0;
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i, services = world.connect()] {
            const QString name = QStringLiteral("person%1").arg(i);
            if (services->accounts.registerAccount(registration(name), home))
                ++registered;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(registered.load(), 1);
}

void tst_AccountService::aClosedServerTakesNoNewAccounts()
{
    ServerWorld world(Registration::Closed);
    QCOMPARE(codeOf(world.accounts.registerAccount(registration(sam), home)),
             QString(codes::registrationClosed));
}

void tst_AccountService::registeringWithAnInviteAcceptsIt()
{
    ServerWorld world(Registration::Invite);
    const Caller owner = world.person(sam);
    const BabyId baby = world.baby(owner);
    const auto invite = world.sharing.createInvite(owner, baby, Role::Editor, {}, {});
    QVERIFY(invite);
    const auto registered = world.accounts.registerAccount(registration(kit,
                                                                        invite->code.toLower()),
                                                           home);
    QVERIFY(registered);
    const auto caregivers = world.sharing.caregivers(owner, baby);
    QCOMPARE(caregivers->size(), 2);
    QCOMPARE(caregivers->last().userId, registered->user.id);
    QCOMPARE(caregivers->last().role, Role::Editor);
    QVERIFY(world.listener.accessChanges.contains(std::pair(registered->user.id, baby)));
    QCOMPARE(codeOf(world.accounts.registerAccount(
                 registration(QStringLiteral("Eve"), invite->code), home)),
             QString(codes::notFound));
}

void tst_AccountService::aWrongInviteMakesNoAccount()
{
    ServerWorld world;
    const auto refused = world.accounts.registerAccount(registration(sam,
                                                                     QStringLiteral("0000000000")),
                                                        home);
    QCOMPARE(codeOf(refused), QString(codes::notFound));
    QCOMPARE(refused.error().field, QStringLiteral("/invite"));
    QVERIFY(world.accounts.registerAccount(registration(sam), home));
}

void tst_AccountService::aRenameReachesTheOtherCaregivers()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const Caller guest = world.person(kit);
    const BabyId baby = world.baby(owner);
    world.join(owner, baby, guest, Role::Editor);
    QCOMPARE(world.accounts.rename(guest, QStringLiteral("  Kitty ")).value_or(User{}).name,
             QStringLiteral("Kitty"));
    const auto events = world.allEvents(owner, baby);
    QCOMPARE(seqsOf(events), countTo(4));
    QCOMPARE(events.last().entity.data.value(u"name").toString(), QStringLiteral("Kitty"));
    QCOMPARE(world.listener.commits.last().caregivers.size(), 2);
    QCOMPARE(codeOf(world.accounts.rename(guest, {})), QString(codes::invalidField));
}

void tst_AccountService::aRenameToTheSameNameIsNoEvent()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const BabyId baby = world.baby(owner);
    const auto commits = world.listener.commits.size();
    const QString name = world.accounts.account(owner).value_or(User{}).name;
    QCOMPARE(world.accounts.rename(owner, name).value_or(User{}).name, name);
    QCOMPARE(seqsOf(world.allEvents(owner, baby)), countTo(2));
    QCOMPARE(world.listener.commits.size(), commits);
}

void tst_AccountService::deletingAnAccountTakesItsOwnBabiesAlong()
{
    ServerWorld world(Registration::Invite);
    const Caller owner = world.person(sam);
    const BabyId baby = world.baby(owner);
    QCOMPARE(world.accounts.deleteAccount(owner, QStringLiteral("wrong")).error().field,
             QStringLiteral("/password"));
    QVERIFY(world.accounts.deleteAccount(owner, ServerWorld::password));
    QCOMPARE(world.listener.endedTokens, QList<TokenId>{owner.tokenId});
    QCOMPARE(codeOf(world.sync.pull(owner, baby, {}, 10)), QString(codes::accessRevoked));
    QCOMPARE(codeOf(world.accounts.login(signIn(samsEmail, ServerWorld::password), home)),
             QString(codes::unauthenticated));
    // The server is empty again: the next account is the first, even with the same address.
    QVERIFY(world.accounts.registerAccount(registration(sam), home));
}

void tst_AccountService::deletingTheOnlyOwnerOfASharedBabyIsRefused()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const Caller guest = world.person(kit);
    const BabyId alone = world.baby(owner);
    const BabyId shared = world.baby(owner);
    world.join(owner, shared, guest, Role::Editor);
    const auto refused = world.accounts.deleteAccount(owner, ServerWorld::password);
    QCOMPARE(codeOf(refused), QString(codes::lastOwner));
    QCOMPARE(refused.error().field, shared.toString());
    QVERIFY(world.sync.pull(owner, alone, {}, 10));

    QVERIFY(world.sharing.setRole(owner, shared, guest.userId, Role::Owner));
    QVERIFY(world.accounts.deleteAccount(owner, ServerWorld::password));
    QCOMPARE(world.sharing.caregivers(guest, shared)->size(), 1);
}

void tst_AccountService::aDeletedPersonsEntriesKeepTheirName()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const Caller guest = world.person(kit);
    const BabyId baby = world.baby(owner);
    world.join(owner, baby, guest, Role::Editor);
    const EntityId feed = world.newEntity();
    world.push(guest, baby, world.createFeed(feed));
    QVERIFY(world.accounts.deleteAccount(guest, ServerWorld::password));
    const auto events = world.allEvents(owner, baby);
    QCOMPARE(events.last().entity.entityType, QStringLiteral("caregiver"));
    QVERIFY(events.last().entity.deleted);
    QCOMPARE(world.sync.history(owner, baby, feed)->events[0].author.name, kit);
}

void tst_AccountService::nothingSecretIsStored()
{
    ServerWorld world;
    const auto registered = world.accounts.registerAccount(registration(sam), home);
    const auto caller = world.accounts.authenticate(registered->token);
    const BabyId baby = world.baby(*caller);
    const auto invite = world.sharing.createInvite(*caller, baby, Role::Editor, {}, {});
    QStringList stored;
    const auto store = world.database.open();
    const auto read = store->database().select(
        "SELECT password_hash FROM users UNION ALL SELECT token_hash FROM tokens "
        "UNION ALL SELECT code_hash FROM invites",
        {}, [&](const Row &row) { stored.append(row.text(0)); });
    QVERIFY(read);
    QCOMPARE(stored.size(), 3);
    QVERIFY(stored[0].startsWith(QStringLiteral("$argon2id$")));
    for (const QString &text : stored) {
        QVERIFY(!text.contains(registered->token));
        QVERIFY(!text.contains(invite->code));
        QVERIFY(!text.contains(ServerWorld::password));
    }
}

QTEST_GUILESS_MAIN(tst_AccountService)

#include "tst_accountservice.moc"
