// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/httpperson.h"
#include "tests/server/runningserver.h"
#include "tests/server/testdatabase.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace weehours::server;

namespace {

/// The ids of one family that a request can name.
struct Names
{
    QString baby;
    QString entity;
    QString deleted;
    QString person;
    QString invite;
    QString mutation;
    QString device;

    static Names madeUp()
    {
        const auto id = [] { return HttpPerson::newId(); };
        return {id(), id(), id(), id(), id(), id(), id()};
    }
};

/// A request with the members of `Names` in braces.
struct Asked
{
    const char *method;
    QString target;
    QString body;
};

QString filled(QString text, const Names &names)
{
    return text.replace(QStringLiteral("{baby}"), names.baby)
        .replace(QStringLiteral("{entity}"), names.entity)
        .replace(QStringLiteral("{deleted}"), names.deleted)
        .replace(QStringLiteral("{person}"), names.person)
        .replace(QStringLiteral("{invite}"), names.invite)
        .replace(QStringLiteral("{mutation}"), names.mutation)
        .replace(QStringLiteral("{device}"), names.device)
        .replace(QStringLiteral("{new}"), HttpPerson::newId());
}

/// An answer without the parts that differ between requests: ids, cursors and times.
QByteArray comparable(const HttpPerson::Answer &answer)
{
    static const QRegularExpression differs(
        QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
                       "|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|\"cursor\":\"[^\"]*\""));
    QString text = QString::number(answer.status);
    for (auto header = answer.headers.cbegin(); header != answer.headers.cend(); ++header) {
        if (header.key() != "date" && header.key() != "etag")
            text += u'\n' + QString::fromLatin1(header.key() + ": " + header.value());
    }
    text += u'\n' + QString::fromUtf8(answer.body);
    return text.replace(differs, QStringLiteral("…")).toUtf8();
}

QString mutationText(const QString &op, const QString &type, const QString &entity,
                     const QString &mutation, const QString &payload)
{
    return QStringLiteral(R"({"mutationId":"%1","entityType":"%2","entityId":"%3","op":"%4",)"
                          R"("baseVersion":0,"updatedAt":"2026-11-22T07:14:03.120Z",)"
                          R"("payload":%5})")
        .arg(mutation, type, entity, op, payload);
}

QString pushText(const QString &mutation)
{
    return QStringLiteral(R"({"babyId":"{baby}","mutations":[%1]})").arg(mutation);
}

const QString feedFields = QStringLiteral(
    R"({"method":"bottle","startedAt":"2026-11-22T07:14:03.120Z","amountMl":90})");

/// A valid payload for the operation.
QString payloadOf(const QString &op)
{
    if (op == QLatin1StringView("create"))
        return feedFields;
    return op == QLatin1StringView("update") ? QStringLiteral(R"({"notes":"mine"})")
                                             : QStringLiteral("{}");
}

/// Every call of the protocol that names a baby, an entry, a person, an invite or a device.
QList<Asked> everything()
{
    const QString caregivers = QStringLiteral("/api/babies/{baby}/caregivers");
    const QString invites = QStringLiteral("/api/babies/{baby}/invites");
    const QString role = QStringLiteral(R"({"role":"owner"})");
    QList<Asked> asked;
    for (const QString &rest : {QString(), QStringLiteral("&limit=1"),
                                QStringLiteral("&cursor=1.1"), QStringLiteral("&cursor=999999.1"),
                                QStringLiteral("&cursor=nonsense"), QStringLiteral("&limit=0")}) {
        asked.append({"GET", QStringLiteral("/api/sync/pull?babyId={baby}") + rest, {}});
        asked.append({"GET",
                      QStringLiteral("/api/sync/history?babyId={baby}&entityId={entity}") + rest,
                      {}});
    }
    for (const QString &rest : {QString(), QStringLiteral("&deleted=true"),
                                QStringLiteral("&after={entity}"), QStringLiteral("&limit=0")})
        asked.append({"GET", QStringLiteral("/api/sync/snapshot?babyId={baby}") + rest, {}});
    asked.append({"GET", caregivers, {}});
    asked.append({"PATCH", caregivers + QStringLiteral("/{person}"), role});
    asked.append({"DELETE", caregivers + QStringLiteral("/{person}"), {}});
    asked.append({"GET", invites, {}});
    asked.append({"POST", invites, role});
    asked.append({"DELETE", invites + QStringLiteral("/{invite}"), {}});
    asked.append({"DELETE", QStringLiteral("/api/auth/devices/{device}"), {}});
    asked.append({"POST", QStringLiteral("/api/sync/push"),
                  QStringLiteral(R"({"babyId":"{baby}","mutations":[]})")});
    for (const QString &entity : {QStringLiteral("{entity}"), QStringLiteral("{deleted}"),
                                  QStringLiteral("{new}"), QStringLiteral("{baby}")}) {
        const bool isBaby = entity == QLatin1StringView("{baby}");
        const QString type = isBaby ? QStringLiteral("baby") : QStringLiteral("feed");
        for (const QString &mutation : {QStringLiteral("{new}"), QStringLiteral("{mutation}")}) {
            for (const QString &op : {QStringLiteral("update"), QStringLiteral("delete")}) {
                asked.append({"POST", QStringLiteral("/api/sync/push"),
                              pushText(mutationText(op, type, entity, mutation, payloadOf(op)))});
            }
            // Not for a baby: creating one that does not exist succeeds.
            if (!isBaby) {
                asked.append({"POST", QStringLiteral("/api/sync/push"),
                              pushText(mutationText(QStringLiteral("create"), type, entity,
                                                    mutation, feedFields))});
            }
        }
    }
    return asked;
}

} // namespace

/// A caller without access gets the same answer as if the id did not exist, byte for byte.
class TestStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();
    void cleanup();

    void nothingRevealsThatABabyExists_data();
    void nothingRevealsThatABabyExists();
    void anIdOfAnotherBabyRevealsNothing();
    void aRepetitionRevealsNoMoreThanAnUnknownId();
    void aViewerChangesNothing();
    void theStreamIsSilentAboutOthers();
    void anAccountIsNotFoundByItsAddress();

private:
    [[nodiscard]] HttpPerson::Answer ask(HttpPerson &person, const Asked &asked,
                                         const Names &names) const
    {
        const QByteArray body = filled(asked.body, names).toUtf8();
        return person.call(asked.method, filled(asked.target, names),
                           QJsonDocument::fromJson(body).object());
    }
    /// The answer to a push of one mutation to `baby`.
    [[nodiscard]] QByteArray pushed(HttpPerson &person, const QString &baby,
                                    const QString &mutation) const
    {
        return comparable(ask(person,
                              {"POST", QStringLiteral("/api/sync/push"), pushText(mutation)},
                              {baby, {}, {}, {}, {}, {}, {}}));
    }
    [[nodiscard]] QByteArray everythingOf(HttpPerson &person, const QString &baby) const
    {
        QJsonObject answer =
            person.get(QStringLiteral("/api/sync/pull?babyId=%1&limit=1000").arg(baby)).json();
        answer.remove(QStringLiteral("serverTime"));
        return QJsonDocument(answer).toJson();
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<HttpPerson> m_sam;
    /// The ids of Sam's family.
    Names m_names;
};

void TestStrangers::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_server = std::make_unique<RunningServer>(m_database->location());
    QCOMPARE(m_server->trouble(), QString());
    m_sam = std::make_unique<HttpPerson>(m_server->port(), QStringLiteral("Sam"));
    QCOMPARE(m_sam->signUp().status, 201);
    m_names.baby = m_sam->createBaby();
    m_names.entity = m_sam->logFeed(m_names.baby);
    m_names.deleted = m_sam->logFeed(m_names.baby);
    m_names.person = m_sam->id();
    m_names.mutation = HttpPerson::newId();
    (void)pushed(*m_sam, m_names.baby,
                 mutationText(QStringLiteral("delete"), QStringLiteral("feed"), m_names.deleted,
                              m_names.mutation, QStringLiteral("{}")));
    m_names.invite = m_sam
                         ->call("POST", QStringLiteral("/api/babies/%1/invites").arg(m_names.baby),
                                {{QStringLiteral("role"), QStringLiteral("viewer")}})
                         .json()[QStringLiteral("id")]
                         .toString();
    m_names.device = m_sam->get(QStringLiteral("/api/auth/devices"))
                         .json()[QStringLiteral("devices")][0][QStringLiteral("id")]
                         .toString();
    QVERIFY(!m_names.entity.isEmpty() && !m_names.invite.isEmpty() && !m_names.device.isEmpty());
}

void TestStrangers::cleanup()
{
    m_sam.reset();
    m_server.reset();
    m_database.reset();
}

void TestStrangers::nothingRevealsThatABabyExists_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"stranger", "another family", "former editor", "former owner"})
        QTest::newRow(who) << QString(who);
}

void TestStrangers::nothingRevealsThatABabyExists()
{
    QFETCH(const QString, who);
    HttpPerson eve(m_server->port(), QStringLiteral("Eve"));
    QCOMPARE(eve.signUp().status, 201);
    if (who == QLatin1StringView("another family"))
        QVERIFY(!eve.logFeed(eve.createBaby()).isEmpty());
    if (who.startsWith(QLatin1StringView("former"))) {
        QVERIFY(m_sam->shareWith(eve, m_names.baby, who.sliced(7)));
        QVERIFY(!eve.logFeed(m_names.baby).isEmpty());
        QCOMPARE(m_sam
                     ->call("DELETE", QStringLiteral("/api/babies/%1/caregivers/%2")
                                          .arg(m_names.baby, eve.id()))
                     .status,
                 204);
    }
    const QByteArray before = everythingOf(*m_sam, m_names.baby);
    const Names madeUp = Names::madeUp();
    int asked = 0;
    for (const Asked &one : everything()) {
        const QByteArray real = comparable(ask(eve, one, m_names));
        QCOMPARE(real, comparable(ask(eve, one, madeUp)));
        QVERIFY2(real.startsWith('4'), qPrintable(one.target));
        ++asked;
    }
    QVERIFY(asked > 40);
    QCOMPARE(everythingOf(*m_sam, m_names.baby), before);
}

// A create must fail if its id is taken, or one entry would belong to two babies. The answer is the
// same whatever the id names, so it reveals no more than that.
void TestStrangers::anIdOfAnotherBabyRevealsNothing()
{
    HttpPerson eve(m_server->port(), QStringLiteral("Eve"));
    QCOMPARE(eve.signUp().status, 201);
    const QString one = eve.createBaby();
    const QString two = eve.createBaby();
    const QString ownElsewhere = eve.logFeed(two);
    for (const QString &op :
         {QStringLiteral("create"), QStringLiteral("update"), QStringLiteral("delete")}) {
        for (const QString &type : {QStringLiteral("feed"), QStringLiteral("nappy")}) {
            const auto answer = [&](const QString &entity) {
                return pushed(eve, one,
                              mutationText(op, type, entity, HttpPerson::newId(), payloadOf(op)));
            };
            const QByteArray expected = answer(ownElsewhere);
            QVERIFY(expected.contains("wrong_baby"));
            for (const QString &entity : {m_names.entity, m_names.deleted, m_names.baby})
                QCOMPARE(answer(entity), expected);
        }
    }
}

void TestStrangers::aRepetitionRevealsNoMoreThanAnUnknownId()
{
    HttpPerson mallory(m_server->port(), QStringLiteral("Mallory"));
    QCOMPARE(mallory.signUp().status, 201);
    const QString own = mallory.createBaby();
    QVERIFY(m_sam->shareWith(mallory, m_names.baby, QStringLiteral("editor")));
    const QString entity = HttpPerson::newId();
    const auto deletion = [](const QString &id) {
        return mutationText(QStringLiteral("delete"), QStringLiteral("feed"), id,
                            HttpPerson::newId(), QStringLiteral("{}"));
    };
    const QString prepared = deletion(entity);
    const QString idle = deletion(HttpPerson::newId());
    (void)pushed(mallory, own, prepared);
    (void)pushed(mallory, own, idle);
    (void)pushed(mallory, m_names.baby,
                 mutationText(QStringLiteral("create"), QStringLiteral("feed"), entity,
                              HttpPerson::newId(), feedFields));
    QCOMPARE(m_sam
                 ->call("DELETE", QStringLiteral("/api/babies/%1/caregivers/%2")
                                      .arg(m_names.baby, mallory.id()))
                 .status,
             204);
    const QByteArray answer = pushed(mallory, own, prepared);
    QVERIFY(answer.contains(R"("replayed":true)"));
    QCOMPARE(answer, pushed(mallory, own, idle));
}

void TestStrangers::aViewerChangesNothing()
{
    HttpPerson gran(m_server->port(), QStringLiteral("Gran"));
    QCOMPARE(gran.signUp().status, 201);
    QVERIFY(m_sam->shareWith(gran, m_names.baby, QStringLiteral("viewer")));
    const QByteArray before = everythingOf(*m_sam, m_names.baby);
    const QByteArray invites =
        m_sam->get(QStringLiteral("/api/babies/%1/invites").arg(m_names.baby)).body;
    for (const Asked &one : everything()) {
        const auto answer = ask(gran, one, m_names);
        if (QLatin1StringView(one.method) != u"GET")
            QVERIFY2(answer.status >= 400, qPrintable(one.target));
    }
    QCOMPARE(everythingOf(*m_sam, m_names.baby), before);
    QCOMPARE(m_sam->get(QStringLiteral("/api/babies/%1/invites").arg(m_names.baby)).body, invites);
}

void TestStrangers::theStreamIsSilentAboutOthers()
{
    HttpPerson eve(m_server->port(), QStringLiteral("Eve"));
    QCOMPARE(eve.signUp().status, 201);
    const QString own = eve.createBaby();
    QVERIFY(m_sam->shareWith(eve, m_names.baby, QStringLiteral("editor")));
    QCOMPARE(m_sam
                 ->call("DELETE",
                        QStringLiteral("/api/babies/%1/caregivers/%2").arg(m_names.baby, eve.id()))
                 .status,
             204);
    LiveListener stream(m_server->port(), eve);
    QCOMPARE(stream.status(), 200);
    QCOMPARE(stream.next().first, QByteArray("heads"));
    QVERIFY(!m_sam->logFeed(m_names.baby).isEmpty());
    QVERIFY(!eve.logFeed(own).isEmpty());
    const auto event = stream.next();
    QCOMPARE(event.first, QByteArray("head"));
    QCOMPARE(event.second[QStringLiteral("babyId")].toString(), own);
}

void TestStrangers::anAccountIsNotFoundByItsAddress()
{
    HttpPerson eve(m_server->port(), QStringLiteral("Eve"));
    const auto signIn = [&](const QString &email) {
        return comparable(eve.call("POST", QStringLiteral("/api/auth/login"),
                                   {{QStringLiteral("email"), email},
                                    {QStringLiteral("password"), QStringLiteral("not this one")},
                                    {QStringLiteral("device"), QStringLiteral("test")}}));
    };
    QCOMPARE(signIn(QStringLiteral("sam@example.org")),
             signIn(QStringLiteral("nobody@example.org")));
}

QTEST_GUILESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
