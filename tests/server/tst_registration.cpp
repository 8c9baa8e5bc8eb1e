// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/problem.h"
#include "tests/server/httpperson.h"
#include "tests/server/runningserver.h"
#include "tests/server/serverworld.h"
#include "tests/server/testdatabase.h"

#include <QTest>

using namespace weehours;
using namespace weehours::server;

namespace {

/// A server with a registration policy, and clients that try to register.
class Door
{
public:
    explicit Door(Registration registration, const QString &firstAccountCode = {})
        : m_server(m_database.location(), [&](Options &options) {
              options.registration = registration;
              options.firstAccountCode = firstAccountCode;
          })
    {
    }

    [[nodiscard]] quint16 port() const { return m_server.port(); }

    [[nodiscard]] RawClient::Answer enter(const QString &name, const QString &code = {}) const
    {
        QJsonObject form{{"email", name.toLower() + "@example.org"},
                         {"password", QString(HttpPerson::password)},
                         {"name", name},
                         {"device", "phone"}};
        if (!code.isEmpty())
            form.insert("invite", code);
        return HttpPerson(port(), name).call("POST", "/api/auth/register", form);
    }

    /// The code of an invite to a new baby of `owner`.
    [[nodiscard]] static QString codeOf(HttpPerson &owner)
    {
        const QString invites = "/api/babies/" + owner.createBaby() + "/invites";
        return owner.call("POST", invites, {{"role", "editor"}}).json()["code"].toString();
    }

    /// Makes all invites expire.
    [[nodiscard]] bool letInvitesExpire() const
    {
        const auto store = m_database.open();
        const auto aged = store->database().transact([](Transaction &transaction) {
            return transaction.execute("UPDATE invites SET expires_at = 1");
        });
        return aged.value_or(0) > 0;
    }

private:
    TestDatabase m_database;
    RunningServer m_server;
};

} // namespace

/// Registration and the expiry of invites, over HTTP.
class tst_Registration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void anOpenServerTakesEverybody()
    {
        const Door door(Registration::Open);
        QCOMPARE(door.enter("Sam").status, 201);
        QCOMPARE(door.enter("Kit").status, 201);
        QCOMPARE(door.enter("kit").code(), QString(codes::emailTaken));
    }

    void byInviteTheFirstIsFreeAndOthersNeedACode()
    {
        const Door door(Registration::Invite);
        HttpPerson sam(door.port(), "Sam");
        QCOMPARE(sam.signUp().status, 201);
        const auto refused = door.enter("Kit");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), QString(codes::registrationClosed));
        QCOMPARE(refused.json()["field"].toString(), "/invite");

        const QString code = Door::codeOf(sam);
        QCOMPARE(door.enter("Kit", "0000000000").status, 404);
        const auto kit = door.enter("Kit", code);
        QCOMPARE(kit.status, 201);
        // Registering with an invite accepts it, and uses it up.
        const QByteArray authorization = "Authorization: Bearer "
                                         + kit.json()["token"].toString().toLatin1() + "\r\n";
        const auto heads = RawClient(door.port())
                               .request("GET", "/api/sync/heads", {}, authorization);
        QCOMPARE(heads.json()["babies"].toArray().size(), 1);
        QCOMPARE(heads.json()["babies"][0]["role"].toString(), "editor");
        QCOMPARE(door.enter("Eve", code).status, 404);
    }

    // Otherwise the first to connect from the network would own the server.
    void theFirstAccountNeedsItsCode()
    {
        const Door door(Registration::Invite, "ABCDE-12345");
        const auto refused = door.enter("Eve");
        QCOMPARE(refused.code(), QString(codes::registrationClosed));
        // Programs in other languages know by it that a code helps.
        QCOMPARE(refused.json()["field"].toString(), "/invite");
        QCOMPARE(door.enter("Eve", "0000000000").status, 404);
        QCOMPARE(door.enter("Sam", "abcde12345").status, 201);
        // The setup code is valid for the first account only.
        QCOMPARE(door.enter("Eve", "ABCDE12345").code(), QString(codes::registrationClosed));
        QCOMPARE(door.enter("Sam", "ABCDE12345").code(), QString(codes::registrationClosed));
    }

    // A page can have its own name resolved to this computer, where the first account is free.
    void aWebPageCannotTakeTheFirstAccount()
    {
        const Door door(Registration::Invite);
        const QByteArray form = R"({"email":"eve@example.org","password":"a long password",)"
                                R"("name":"Eve","device":"browser"})";
        for (const QByteArray sign : {"Origin: http://evil.example\r\n", "Origin: null\r\n",
                                      "Sec-Fetch-Site: same-origin\r\n"}) {
            RawClient browser(door.port());
            const auto refused = browser.request("POST", "/api/auth/register", form, sign);
            QCOMPARE(refused.status, 403);
            QCOMPARE(refused.code(), QString(codes::registrationClosed));
        }
        QCOMPARE(door.enter("Sam").status, 201);
    }

    void aWrongCodeRevealsNothingAboutAddresses()
    {
        const Door door(Registration::Invite);
        HttpPerson sam(door.port(), "Sam");
        QCOMPARE(sam.signUp().status, 201);
        const auto known = door.enter("Sam", "0000000000");
        const auto unknown = door.enter("Kit", "0000000000");
        QCOMPARE(known.status, 404);
        QCOMPARE(known.body, unknown.body);
        // Each attempt counts as a guess, whatever its result.
        for (int i = 2; i < 10; ++i)
            QCOMPARE(door.enter("Sam", "0000000000").status, 404);
        QCOMPARE(door.enter("Sam", "0000000000").status, 429);
        QCOMPARE(door.enter("Kit", "0000000000").status, 429);
    }

    void refusalsCostNoHash_data()
    {
        QTest::addColumn<Registration>("registration");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("closed") << Registration::Closed << "Kit" << "" << 403;
        QTest::newRow("no code") << Registration::Invite << "Kit" << "" << 403;
        QTest::newRow("a wrong code") << Registration::Invite << "Kit" << "0000000000" << 404;
        QTest::newRow("a known address") << Registration::Open << "Sam" << "" << 409;
        QTest::newRow("a bad form") << Registration::Open << "" << "" << 422;
    }

    void refusalsCostNoHash()
    {
        QFETCH(const Registration, registration);
        QFETCH(const QString, name);
        QFETCH(const QString, code);
        ServerWorld world(registration);
        const auto entry = [&](const QString &whose) {
            return world.accounts.admitRegistration({whose.toLower() + "@example.org",
                                                     ServerWorld::password, whose, "phone",
                                                     code.isEmpty() ? std::nullopt
                                                                    : std::optional(code)},
                                                    "::1");
        };
        if (registration != Registration::Closed) {
            const auto first = world.accounts.registerAccount(
                {"sam@example.org", ServerWorld::password, "Sam", "phone", {}}, "::1");
            QVERIFY(first);
        }
        QTEST(weehours::statusOf(server::codeOf(entry(name))), "status");
    }

    void registrationsFromOneNetworkAreCounted()
    {
        ServerWorld world;
        const auto enter = [&](int i, const QString &address) {
            return server::codeOf(world.accounts.admitRegistration(
                {QString("n%1@example.org").arg(i), ServerWorld::password, "N", "phone", {}},
                address));
        };
        const int most = world.quotas.registrationsAnHour = 20;
        for (int i = 0; i < most; ++i)
            QCOMPARE(enter(i, QString("2001:db8::%1").arg(i)), QString());
        QCOMPARE(enter(most, "2001:db8::ffff"), QString(codes::rateLimited));
        QCOMPARE(enter(most, "2001:db8:0:1::1"), QString());
        world.clock.advance(msecsPerHour);
        QCOMPARE(enter(most, "2001:db8::ffff"), QString());
    }

    void aClosedServerTakesNoNewAccounts()
    {
        const Door door(Registration::Closed);
        const auto refused = door.enter("Sam");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), QString(codes::registrationClosed));
    }

    void anExpiredInviteIsLikeNone()
    {
        const Door door(Registration::Invite);
        HttpPerson sam(door.port(), "Sam");
        QCOMPARE(sam.signUp().status, 201);
        HttpPerson kit(door.port(), "Kit");
        const QString kitsCode = Door::codeOf(sam);
        QCOMPARE(door.enter("Kit", kitsCode).status, 201);
        QCOMPARE(kit.signIn().status, 200);
        const QString baby = sam.createBaby();
        const QString invites = "/api/babies/" + baby + "/invites";
        const QString code =
            sam.call("POST", invites, {{"role", "viewer"}}).json()["code"].toString();
        QVERIFY(sam.get(invites).body.contains("expiresAt"));

        QVERIFY(door.letInvitesExpire());
        const auto late = kit.call("POST", "/api/invites/accept", {{"code", code}});
        const auto wrong = kit.call("POST", "/api/invites/accept", {{"code", "0000000000"}});
        QCOMPARE(late.status, 404);
        QCOMPARE(late.body, wrong.body);
        QCOMPARE(door.enter("Eve", code).status, 404);
        QVERIFY(!sam.get(invites).body.contains("expiresAt"));
    }
};

QTEST_GUILESS_MAIN(tst_Registration)
#include "tst_registration.moc"
