// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/instant.h"
#include "tests/server/httpperson.h"
#include "tests/server/runningserver.h"
#include "tests/server/testdatabase.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace weehours;
using namespace weehours::server;

namespace {

QJsonObject withPassword(const QString &member, const QString &value)
{
    return {{member, value}};
}

/// Status and code of an answer, as in `403 read_only`; only the status of a success.
QString told(const HttpPerson::Answer &answer)
{
    const QString code = answer.code();
    return QString::number(answer.status) + (code.isEmpty() ? QString() : u' ' + code);
}

} // namespace

/// Accounts and sharing over HTTP, as the protocol describes them.
class TestHousehold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();
    void cleanup();

    void aPasswordAndItsDevices();
    void anAccountEndsWithItsBabies();
    void everyRoleDoesWhatItMay();
    void anInviteIsForOne();

private:
    [[nodiscard]] HttpPerson someone(const QString &name) const
    {
        return HttpPerson(m_server->port(), name);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RunningServer> m_server;
};

void TestHousehold::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_server = std::make_unique<RunningServer>(m_database->location());
    QCOMPARE(m_server->trouble(), QString());
}

void TestHousehold::cleanup()
{
    m_server.reset();
    m_database.reset();
}

void TestHousehold::aPasswordAndItsDevices()
{
    HttpPerson phone = someone("Sam");
    const auto registered = phone.signUp();
    QCOMPARE(registered.status, 201);
    QCOMPARE(registered.json().value("user")["email"].toString(), QString("sam@example.org"));
    HttpPerson laptop = someone("Sam");
    QCOMPARE(laptop.signIn().status, 200);
    HttpPerson tablet = someone("Sam");
    QCOMPARE(tablet.signIn().status, 200);
    QCOMPARE(told(someone("sam").signUp()), "409 email_taken");

    const QJsonArray devices = phone.get("/api/auth/devices").json()["devices"].toArray();
    QCOMPARE(devices.size(), 3);
    QString others;
    int current = 0;
    for (const QJsonValue &device : devices) {
        QVERIFY(Instant::parse(device["createdAt"].toString()));
        QVERIFY(Instant::parse(device["lastSeenAt"].toString()));
        QVERIFY(!device["name"].toString().isEmpty());
        current += device["current"].toBool() ? 1 : 0;
        if (!device["current"].toBool())
            others = device["id"].toString();
    }
    QCOMPARE(current, 1);
    QCOMPARE(told(phone.call("DELETE", "/api/auth/devices/" + others)), "204");
    QCOMPARE(told(phone.call("DELETE", "/api/auth/devices/" + others)), "404 not_found");
    const QStringList both{told(laptop.get("/api/account")), told(tablet.get("/api/account"))};
    QCOMPARE(both.count("401 unauthenticated"), 1);
    QCOMPARE(both.count("200"), 1);

    const auto change = [&](const QString &current_, const QString &next) {
        return phone.call("POST", "/api/auth/password", {{"current", current_}, {"new", next}});
    };
    const auto wrong = change("not the password", "another long word");
    QCOMPARE(told(wrong), "422 invalid_field");
    QCOMPARE(wrong.json()["field"].toString(), QString("/current"));
    QCOMPARE(told(change(HttpPerson::password, "short")), "422 invalid_field");
    QCOMPARE(told(laptop.signIn()), "200");
    QCOMPARE(told(change(HttpPerson::password, "another long word")), "204");
    QCOMPARE(told(phone.get("/api/account")), "200");
    QCOMPARE(told(laptop.get("/api/account")), "401 unauthenticated");
    QCOMPARE(told(tablet.get("/api/account")), "401 unauthenticated");
    QCOMPARE(told(someone("Sam").signIn()), "401 unauthenticated");
    QCOMPARE(told(phone.call("POST", "/api/auth/logout")), "204");
    QCOMPARE(told(phone.get("/api/account")), "401 unauthenticated");
}

void TestHousehold::anAccountEndsWithItsBabies()
{
    HttpPerson sam = someone("Sam");
    HttpPerson kit = someone("Kit");
    QCOMPARE(sam.signUp().status, 201);
    QCOMPARE(kit.signUp().status, 201);
    const QString shared = sam.createBaby();
    const QString alone = sam.createBaby();
    QVERIFY(sam.shareWith(kit, shared, "editor"));

    QCOMPARE(told(sam.call("DELETE", "/api/account", withPassword("password", "not this one"))),
             "422 invalid_field");
    const QJsonObject right = withPassword("password", HttpPerson::password);
    const auto refused = sam.call("DELETE", "/api/account", right);
    QCOMPARE(told(refused), "409 last_owner");
    QCOMPARE(refused.json()["field"].toString(), shared);
    QCOMPARE(told(sam.get("/api/sync/pull?babyId=" + alone)), "200");

    QCOMPARE(told(sam.call("PATCH", "/api/babies/" + shared + "/caregivers/" + kit.id(),
                           {{"role", "owner"}})),
             "200");
    QCOMPARE(told(sam.call("DELETE", "/api/account", right)), "204");
    QCOMPARE(told(sam.get("/api/account")), "401 unauthenticated");
    QCOMPARE(told(someone("Sam").signIn()), "401 unauthenticated");
    QCOMPARE(told(kit.get("/api/sync/pull?babyId=" + shared)), "200");
    const QJsonArray heads = kit.get("/api/sync/heads").json()["babies"].toArray();
    QCOMPARE(heads.size(), 1);
    QCOMPARE(heads[0]["role"].toString(), QString("owner"));
}

void TestHousehold::everyRoleDoesWhatItMay()
{
    HttpPerson owner = someone("Sam");
    HttpPerson editor = someone("Kit");
    HttpPerson viewer = someone("Gran");
    HttpPerson stranger = someone("Eve");
    for (HttpPerson *person : {&owner, &editor, &viewer, &stranger})
        QCOMPARE(person->signUp().status, 201);
    const QString baby = owner.createBaby();
    QVERIFY(owner.shareWith(editor, baby, "editor"));
    QVERIFY(owner.shareWith(viewer, baby, "viewer"));

    const QString caregivers = "/api/babies/" + baby + "/caregivers";
    const QString invites = "/api/babies/" + baby + "/invites";
    const auto push = [&](HttpPerson &person, const QJsonObject &payload) {
        const QJsonArray one{HttpPerson::mutation("update", "baby", baby, payload, 1)};
        return told(person.call("POST", "/api/sync/push", {{"babyId", baby}, {"mutations", one}}));
    };
    const QJsonObject name{{"name", "Rob"}};
    const QJsonObject away{{"archived", true}};
    const QJsonObject back{{"archived", false}};
    QCOMPARE(push(owner, away), "200");
    QCOMPARE(push(editor, name), "200");
    QCOMPARE(push(editor, back), "403 owner_only");
    QCOMPARE(push(viewer, name), "403 read_only");
    QCOMPARE(push(stranger, name), "403 access_revoked");
    for (HttpPerson *person : {&editor, &viewer}) {
        QCOMPARE(told(person->get("/api/sync/pull?babyId=" + baby)), "200");
        QCOMPARE(told(person->get(caregivers)), "200");
        QCOMPARE(told(person->call("POST", invites, {{"role", "viewer"}})), "403 owner_only");
        QCOMPARE(told(person->get(invites)), "403 owner_only");
        QCOMPARE(told(person->call("PATCH", caregivers + "/" + person->id(), {{"role", "owner"}})),
                 "403 owner_only");
        QCOMPARE(told(person->call("DELETE", caregivers + "/" + owner.id())), "403 owner_only");
    }
    QCOMPARE(told(stranger.get(caregivers)), "403 access_revoked");

    // A new role holds from the next request on; a caregiver who left has no access.
    QCOMPARE(told(owner.call("PATCH", caregivers + "/" + viewer.id(), {{"role", "editor"}})),
             "200");
    QCOMPARE(push(viewer, name), "200");
    QCOMPARE(told(owner.call("PATCH", caregivers + "/" + owner.id(), {{"role", "editor"}})),
             "409 last_owner");
    QCOMPARE(told(owner.call("DELETE", caregivers + "/" + owner.id())), "409 last_owner");
    QCOMPARE(told(editor.call("DELETE", caregivers + "/" + editor.id())), "204");
    QCOMPARE(told(owner.call("DELETE", caregivers + "/" + viewer.id())), "204");
    for (HttpPerson *person : {&editor, &viewer}) {
        QCOMPARE(told(person->get("/api/sync/pull?babyId=" + baby)), "403 access_revoked");
        QCOMPARE(push(*person, name), "403 access_revoked");
        QCOMPARE(person->get("/api/sync/heads").json()["babies"].toArray().size(), 0);
    }
    QCOMPARE(told(owner.call("DELETE", caregivers + "/" + editor.id())), "404 not_found");
}

void TestHousehold::anInviteIsForOne()
{
    HttpPerson sam = someone("Sam");
    HttpPerson kit = someone("Kit");
    HttpPerson eve = someone("Eve");
    for (HttpPerson *person : {&sam, &kit, &eve})
        QCOMPARE(person->signUp().status, 201);
    const QString baby = sam.createBaby();
    const QString invites = "/api/babies/" + baby + "/invites";
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const auto made = sam.call("POST", invites, {{"role", "editor"}, {"label", "Kit"}});
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(told(made), "201");
    const QString code = made.json()["code"].toString();
    static const QRegularExpression crockford("^[0-9A-HJKMNP-TV-Z]{10}$");
    QVERIFY(crockford.match(code).hasMatch());
    QVERIFY(made.json()["link"].toString().contains(code));
    const auto expires = Instant::parse(made.json()["expiresAt"].toString());
    QVERIFY(expires);
    const qint64 madeAt = expires->msecs - 48 * msecsPerHour;
    QVERIFY(before <= madeAt && madeAt <= after);
    const auto open = sam.get(invites);
    QVERIFY(open.body.contains("\"Kit\""));
    QVERIFY(!open.body.contains(code.toUtf8()));

    const auto accept = [](HttpPerson &person, const QString &with) {
        return person.call("POST", "/api/invites/accept", {{"code", with}});
    };
    const auto accepted = accept(kit, code);
    QCOMPARE(told(accepted), "200");
    QCOMPARE(accepted.json()["babyId"].toString(), baby);
    QCOMPARE(accepted.json()["role"].toString(), QString("editor"));
    QCOMPARE(sam.get(invites).body, QByteArray("[]"));

    // Used, revoked and wrong codes get the same answer, and each counts as a guess.
    const auto used = accept(eve, code);
    QCOMPARE(told(used), "404 not_found");
    const auto revoked = sam.call("POST", invites, {{"role", "owner"}}).json();
    QCOMPARE(told(sam.call("DELETE", invites + "/" + revoked["id"].toString())), "204");
    QCOMPARE(accept(eve, revoked["code"].toString()).body, used.body);
    for (int guess = 2; guess < 10; ++guess)
        QCOMPARE(accept(eve, "0000000000").body, used.body);
    const auto limited = accept(eve, "0000000000");
    QCOMPARE(told(limited), "429 rate_limited");
    QVERIFY(limited.headers.value("retry-after").toInt() > 3000);
    const auto good = sam.call("POST", invites, {{"role", "viewer"}}).json();
    QCOMPARE(told(accept(eve, good["code"].toString())), "429 rate_limited");
    QCOMPARE(told(accept(kit, "0000000000")), "404 not_found");
}

QTEST_GUILESS_MAIN(TestHousehold)
#include "tst_household.moc"
