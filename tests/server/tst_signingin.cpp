// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/accountforms.h"

#include <QTest>

using namespace weehours;
using namespace weehours::server;

/// Passwords and the tokens that they are exchanged for, of one device each.
class tst_SigningIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void aWrongPasswordAndAnUnknownAddressLookAlike();
    void tooManyWrongPasswordsAreStopped();
    void theRightPasswordIsNotCountedAsAGuess();
    void aTokenEndsWithItsLogout();
    void aTokenLivesForHalfAYearFromItsLastUse();
    void devicesAreListedAndRemoved();
    void anothersDeviceIsNotFound();
    void aNewPasswordEndsEveryOtherToken();
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
    // Only that account is stopped, and only for a while.
    QVERIFY(world.accounts.registerAccount(registration(kit), home));
    QVERIFY(world.accounts.login(signIn(QStringLiteral("kit@example.org"), ServerWorld::password),
                                 home));
    world.clock.advance(15 * msecsPerMinute);
    QVERIFY(guess(ServerWorld::password));
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

QTEST_GUILESS_MAIN(tst_SigningIn)

#include "tst_signingin.moc"
