// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/accountforms.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>

using namespace weehours;
using namespace weehours::server;

/// Passwords, and the tokens of single devices that they are exchanged for.
class tst_SigningIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void aWrongPasswordAndAnUnknownAddressLookAlike();
    void tooManyWrongPasswordsAreStopped();
    void guessingElsewhereDoesNotLockAnOwnerOutAtHome();
    void guessingFromEightyNetworksLeavesTriesToANewPlace();
    void aNetworkThatGuessedTooOftenReachesNoAccount();
    void whoIsTurnedAwayHasNotGuessed();
    void thereIsNoWayToLearnWhoSignsInFromHere();
    void newNamesHaveALimit();
    void whoIsOverTheLimitWritesNothing();
    void theHolderOfATokenIsNotKeptFromANewPassword();
    void theRightPasswordIsNotCountedAsAGuess();
    void aTokenEndsWithItsLogout();
    void aTokenLivesForHalfAYearFromItsLastUse();
    void devicesAreListedAndRemoved();
    void anothersDeviceIsNotFound();
    void aNewPasswordEndsEveryOtherToken();
    void ofTwoNewPasswordsAtOnceOneHolds();
    void aPasswordIsTheSameHoweverAKeyboardWritesIt();
};

void tst_SigningIn::aWrongPasswordAndAnUnknownAddressLookAlike()
{
    ServerWorld world;
    (void)world.person(sam);
    const auto wrong = world.accounts.login(signIn(samsEmail, QStringLiteral("not the password")),
                                            home);
    const auto unknown = world.accounts.login(signIn(QStringLiteral("eve@example.org"),
                                                     QStringLiteral("not the password")),
                                              home);
    QCOMPARE(codeOf(wrong), QString(codes::unauthenticated));
    QCOMPARE(wrong.error(), unknown.error());
    const QString cutOff = samsEmail + QChar(u'\0') + u'x';
    QCOMPARE(codeOf(world.accounts.login(signIn(cutOff, ServerWorld::password), home)),
             QString(codes::unauthenticated));
}

void tst_SigningIn::tooManyWrongPasswordsAreStopped()
{
    ServerWorld world;
    (void)world.person(sam);
    const auto guess = [&](const QString &password) {
        return world.accounts.login(signIn(samsEmail, password), home);
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(codeOf(guess(QStringLiteral("wrong"))), QString(codes::unauthenticated));
    const auto stopped = guess(ServerWorld::password);
    QCOMPARE(codeOf(stopped), QString(codes::rateLimited));
    QVERIFY(stopped.error().retryAfterSeconds > 0);
    QVERIFY(stopped.error().retryAfterSeconds <= 901);
    // Only that account is blocked, and only for a while.
    QVERIFY(world.accounts.registerAccount(registration(kit), home));
    QVERIFY(world.accounts.login(signIn(QStringLiteral("kit@example.org"), ServerWorld::password),
                                 home));
    world.clock.advance(15 * msecsPerMinute);
    QVERIFY(guess(ServerWorld::password));
}

void tst_SigningIn::guessingElsewhereDoesNotLockAnOwnerOutAtHome()
{
    ServerWorld world;
    (void)world.person(sam);
    const auto from = [&](int network, const QString &password) {
        return codeOf(world.accounts.login(signIn(samsEmail, password),
                                           QStringLiteral("198.51.100.%1").arg(network)));
    };
    // Guesses from many networks, until the account is blocked for unknown networks.
    for (int i = 0; i < 200; ++i)
        QCOMPARE(from(i, QStringLiteral("wrong")), QString(codes::unauthenticated));
    QCOMPARE(from(200, ServerWorld::password), QString(codes::rateLimited));
    QVERIFY(world.accounts.login(signIn(samsEmail, ServerWorld::password), home));
    // The same while other accounts' sign-ins have used up this network's guesses.
    for (int i = 0; i < 120; ++i)
        (void)world.accounts.login(signIn(QStringLiteral("n%1@example.org").arg(i),
                                          QStringLiteral("wrong")),
                                   home);
    QVERIFY(world.accounts.login(signIn(samsEmail, ServerWorld::password), home));
    // After the window a new network can sign in, and is known from then on.
    world.clock.advance(15 * msecsPerMinute);
    QCOMPARE(from(249, ServerWorld::password), QString());
    for (int i = 0; i < 200; ++i)
        (void)from(i, QStringLiteral("wrong"));
    QCOMPARE(from(248, ServerWorld::password), QString(codes::rateLimited));
    QCOMPARE(from(249, ServerWorld::password), QString());
}

// Also if a finger slips at the first try.
void tst_SigningIn::guessingFromEightyNetworksLeavesTriesToANewPlace()
{
    ServerWorld world;
    (void)world.person(sam);
    const auto from = [&](const QString &address, const QString &password) {
        return codeOf(world.accounts.login(signIn(samsEmail, password), address));
    };
    const auto guessing = QStringLiteral("2001:db8:%1::1");
    const QString hotel = QStringLiteral("203.0.113.9");
    int guesses = 0;
    for (int round = 0; round < 5; ++round) {
        for (int i = 0; i < 80; ++i) {
            const bool isAllowed = from(guessing.arg(i), QStringLiteral("wrong"))
                                   == codes::unauthenticated;
            guesses += isAllowed ? 1 : 0;
        }
    }
    QCOMPARE(guesses, 160);
    QCOMPARE(from(guessing.arg(7), ServerWorld::password), QString(codes::rateLimited));
    QCOMPARE(from(hotel, QStringLiteral("wrong")), QString(codes::unauthenticated));
    QCOMPARE(from(hotel, ServerWorld::password), QString());

    // All networks of one site are one.
    world.clock.advance(15 * msecsPerMinute);
    guesses = 0;
    for (int i = 0; i < 300; ++i) {
        const bool isAllowed = from(QStringLiteral("2001:db8:1:%1::1").arg(i),
                                    QStringLiteral("wrong"))
                               == codes::unauthenticated;
        guesses += isAllowed ? 1 : 0;
    }
    QCOMPARE(guesses, 50);
    QCOMPARE(from(QStringLiteral("203.0.113.10"), ServerWorld::password), QString());
}

void tst_SigningIn::aNetworkThatGuessedTooOftenReachesNoAccount()
{
    ServerWorld world;
    (void)world.person(sam);
    const QString elsewhere = QStringLiteral("198.51.100.7");
    const auto guess = [&](const QString &email, const QString &address) {
        return codeOf(world.accounts.login(signIn(email, QStringLiteral("wrong")), address));
    };
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(guess(QStringLiteral("n%1@example.org").arg(i), elsewhere),
                 QString(codes::unauthenticated));
    }
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(guess(samsEmail, elsewhere), QString(codes::rateLimited));
        // The same client as an IPv4-mapped IPv6 address.
        QCOMPARE(guess(samsEmail, QStringLiteral("::ffff:198.51.100.7")),
                 QString(codes::rateLimited));
    }
    QVERIFY(world.accounts.login(signIn(samsEmail, ServerWorld::password),
                                 QStringLiteral("198.51.100.8")));
}

void tst_SigningIn::whoIsOverTheLimitWritesNothing()
{
    ServerWorld world;
    (void)world.person(sam);
    const QString elsewhere = QStringLiteral("198.51.100.7");
    const auto attempts = [&] {
        QStringList rows;
        const auto store = world.database.open();
        const auto read = store->database().select(
            "SELECT subject, count, window_start FROM attempts ORDER BY subject", {},
            [&](const Row &row) {
                rows.append(QStringLiteral("%1 %2 %3")
                                .arg(row.text(0))
                                .arg(row.integer(1))
                                .arg(row.integer(2)));
            });
        return read ? rows : QStringList();
    };
    for (int i = 0; i < 100; ++i)
        (void)world.accounts.login(signIn(QStringLiteral("n%1@example.org").arg(i), sam),
                                   elsewhere);
    for (int i = 0; i < 12; ++i)
        (void)world.accounts.registerAccount(registration(kit, QStringLiteral("0000000000")),
                                             elsewhere);
    const QStringList before = attempts();
    QVERIFY(before.size() > 100);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(codeOf(world.accounts.login(signIn(samsEmail, sam), elsewhere)),
                 QString(codes::rateLimited));
        QCOMPARE(codeOf(world.accounts.registerAccount(
                     registration(kit, QStringLiteral("0000000000")), elsewhere)),
                 QString(codes::rateLimited));
    }
    QCOMPARE(attempts(), before);
}

void tst_SigningIn::theHolderOfATokenIsNotKeptFromANewPassword()
{
    ServerWorld world;
    const Caller phone = world.person(sam);
    for (int i = 0; i < 200; ++i) {
        (void)world.accounts.login(signIn(samsEmail, QStringLiteral("wrong")),
                                   QStringLiteral("198.51.100.%1").arg(i));
        (void)world.accounts.login(signIn(samsEmail, QStringLiteral("wrong")), home);
    }
    QVERIFY(world.accounts.changePassword(phone, ServerWorld::password,
                                          QStringLiteral("another password")));
    // Wrong passwords for a deletion are counted.
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(codeOf(world.accounts.deleteAccount(phone, QStringLiteral("wrong"))),
                 QString(codes::invalidField));
    }
    QCOMPARE(codeOf(world.accounts.deleteAccount(phone, QStringLiteral("another password"))),
             QString(codes::rateLimited));
}

void tst_SigningIn::theRightPasswordIsNotCountedAsAGuess()
{
    ServerWorld world;
    (void)world.person(sam);
    for (int i = 0; i < 15; ++i)
        QVERIFY(world.accounts.login(signIn(samsEmail, ServerWorld::password), home));
}

void tst_SigningIn::aTokenEndsWithItsLogout()
{
    ServerWorld world;
    const auto registered = world.accounts.registerAccount(registration(sam), home);
    const auto caller = world.accounts.authenticate(registered->token);
    QVERIFY(world.accounts.logout(*caller));
    QCOMPARE(codeOf(world.accounts.authenticate(registered->token)),
             QString(codes::unauthenticated));
    QCOMPARE(world.listener.endedTokens, QList<TokenId>{caller->tokenId});
}

void tst_SigningIn::aTokenLivesForHalfAYearFromItsLastUse()
{
    ServerWorld world;
    const QString token = world.accounts.registerAccount(registration(sam), home)->token;
    world.clock.advance(179 * msecsPerDay);
    QVERIFY(world.accounts.authenticate(token));
    world.clock.advance(179 * msecsPerDay);
    QVERIFY(world.accounts.authenticate(token));
    world.clock.advance(181 * msecsPerDay);
    QCOMPARE(codeOf(world.accounts.authenticate(token)), QString(codes::unauthenticated));
}

void tst_SigningIn::devicesAreListedAndRemoved()
{
    ServerWorld world;
    const Caller phone = world.person(sam);
    world.clock.advance(msecsPerMinute);
    const Caller laptop = world.signIn(sam);
    const auto devices = world.accounts.devices(phone);
    QCOMPARE(devices->size(), 2);
    QCOMPARE(devices->at(0).name, QStringLiteral("laptop"));
    QVERIFY(!devices->at(0).current);
    QCOMPARE(devices->at(1).id, phone.tokenId);
    QVERIFY(devices->at(1).current);

    QVERIFY(world.accounts.removeDevice(phone, laptop.tokenId));
    QCOMPARE(world.accounts.devices(phone)->size(), 1);
    QCOMPARE(world.listener.endedTokens, QList<TokenId>{laptop.tokenId});
    QCOMPARE(codeOf(world.accounts.removeDevice(phone, laptop.tokenId)), QString(codes::notFound));
}

void tst_SigningIn::anothersDeviceIsNotFound()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const Caller stranger = world.person(QStringLiteral("Eve"));
    QCOMPARE(codeOf(world.accounts.removeDevice(stranger, owner.tokenId)),
             QString(codes::notFound));
    QCOMPARE(world.accounts.devices(owner)->size(), 1);
}

void tst_SigningIn::aNewPasswordEndsEveryOtherToken()
{
    ServerWorld world;
    const Caller phone = world.person(sam);
    const Caller laptop = world.signIn(sam);
    const QString fresh = QStringLiteral("another password");
    const auto wrong = world.accounts.changePassword(phone, QStringLiteral("wrong one"), fresh);
    QCOMPARE(codeOf(wrong), QString(codes::invalidField));
    QCOMPARE(wrong.error().field, QStringLiteral("/current"));
    QCOMPARE(world.accounts.changePassword(phone, ServerWorld::password, QStringLiteral("short"))
                 .error()
                 .field,
             QStringLiteral("/new"));

    QVERIFY(world.accounts.changePassword(phone, ServerWorld::password, fresh));
    QCOMPARE(world.listener.endedTokens, QList<TokenId>{laptop.tokenId});
    QCOMPARE(world.accounts.devices(phone)->size(), 1);
    QCOMPARE(codeOf(world.accounts.login(signIn(samsEmail, ServerWorld::password), home)),
             QString(codes::unauthenticated));
    QVERIFY(world.accounts.login(signIn(samsEmail, fresh), home));
}

// The old password was right for both when they were checked, but the first change ends the token
// of the second.
void tst_SigningIn::ofTwoNewPasswordsAtOnceOneHolds()
{
    ServerWorld world;
    world.person(sam);
    const auto other = world.connect();
    for (int round = 0; round < 30; ++round) {
        const QString current = round == 0 ? QString(ServerWorld::password)
                                           : QStringLiteral("a password %1").arg(round - 1);
        const QString next = QStringLiteral("a password %1").arg(round);
        const auto signedIn = [&] {
            const auto token = world.accounts.login(signIn(samsEmail, current), home);
            return *world.accounts.authenticate(token.value().token);
        };
        const Caller phone = signedIn();
        const Caller laptop = signedIn();
        std::atomic<int> changed = 0;
        std::barrier together(2);
        const auto change = [&](AccountService &accounts, const Caller &caller) {
            together.arrive_and_wait();
            changed += accounts.changePassword(caller, current, next) ? 1 : 0;
        };
        std::thread second([&] { change(other->accounts, laptop); });
        change(world.accounts, phone);
        second.join();
        QCOMPARE(changed.load(), 1);
    }
}

// An overloaded server does not check the password.
void tst_SigningIn::whoIsTurnedAwayHasNotGuessed()
{
    ServerWorld world;
    world.person("Sam");
    for (int i = 0; i < 200; ++i) {
        const auto entry = world.accounts.admitLogin(signIn(samsEmail, "a wrong password"), home);
        QVERIFY2(entry, qPrintable(QString::number(i)));
    }
    QVERIFY(world.accounts.login(signIn(samsEmail, ServerWorld::password), home));
}

// A known network gets in when others are blocked, and the answers must not reveal that.
void tst_SigningIn::thereIsNoWayToLearnWhoSignsInFromHere()
{
    ServerWorld world;
    (void)world.person(sam);
    (void)world.accounts.registerAccount(registration(kit), QStringLiteral("203.0.113.1"));
    const auto guess = [&](const QString &email) {
        return world.accounts.login(signIn(email, QStringLiteral("wrong")), home);
    };
    const QString kits = QStringLiteral("kit@example.org");
    const QString nobodys = QStringLiteral("nobody@example.org");
    for (int i = 0; i < 9; ++i) {
        for (const QString &email : {samsEmail, kits, nobodys})
            QCOMPARE(codeOf(guess(email)), QString(codes::unauthenticated));
    }
    for (int i = 0; i < 73; ++i) {
        QCOMPARE(codeOf(guess(QStringLiteral("n%1@example.org").arg(i))),
                 QString(codes::unauthenticated));
    }
    // After a hundred wrong guesses.
    for (const QString &email : {nobodys, kits, samsEmail, samsEmail, kits}) {
        QCOMPARE(codeOf(guess(email)), QString(codes::rateLimited));
        QCOMPARE(guess(email).error(), guess(nobodys).error());
    }
    world.clock.advance(15 * msecsPerMinute);
    for (int i = 0; i < 105; ++i)
        (void)guess(QStringLiteral("m%1@example.org").arg(i));
    QCOMPARE(guess(samsEmail).error(), guess(nobodys).error());
    QVERIFY(world.accounts.login(signIn(samsEmail, ServerWorld::password), home));
    QCOMPARE(codeOf(world.accounts.login(signIn(kits, ServerWorld::password), home)),
             QString(codes::rateLimited));
}

// Each new name is an event of every baby, and counts towards the baby's limits.
void tst_SigningIn::newNamesHaveALimit()
{
    ServerWorld world;
    const Caller sam = world.person("Sam");
    for (int i = 0; i < 30; ++i)
        QVERIFY(world.accounts.rename(sam, QStringLiteral("Sam %1").arg(i)));
    QCOMPARE(codeOf(world.accounts.rename(sam, "Samuel")), QString(codes::rateLimited));
    world.clock.advance(msecsPerHour + 1);
    QVERIFY(world.accounts.rename(sam, "Samuel"));
}

void tst_SigningIn::aPasswordIsTheSameHoweverAKeyboardWritesIt()
{
    const QString composed = QStringLiteral("p\u00e4ssword 12");
    const QString apart = QStringLiteral("pa\u0308ssword 12");
    for (const auto &[chosen, typed] : {std::pair(composed, apart), std::pair(apart, composed)}) {
        ServerWorld world;
        RegisterRequest request = registration(sam);
        request.password = chosen;
        QVERIFY(world.accounts.registerAccount(request, home));
        QVERIFY(world.accounts.login(signIn(samsEmail, chosen), home));
        QVERIFY(world.accounts.login(signIn(samsEmail, typed), home));
        QCOMPARE(codeOf(world.accounts.login(signIn(samsEmail, QStringLiteral("passwort 12")),
                                             home)),
                 QString(codes::unauthenticated));

        // An account made before passwords were normalised.
        const auto old = PasswordHasher(PasswordCost::least()).hash(apart.toUtf8());
        QVERIFY(old);
        const auto store = world.database.open();
        QVERIFY(store->database().transact([&](Transaction &transaction) {
            return transaction.execute("UPDATE users SET password_hash = $1", {*old});
        }));
        QVERIFY(world.accounts.login(signIn(samsEmail, chosen), home));
        QVERIFY(world.accounts.login(signIn(samsEmail, typed), home));
    }
}

QTEST_GUILESS_MAIN(tst_SigningIn)

#include "tst_signingin.moc"
