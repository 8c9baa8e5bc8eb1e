// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/caregiver.h"
#include "tests/e2e/serverprocess.h"
#include "tests/server/httpperson.h"

#include <QCryptographicHash>
#include <QHash>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>
#include <QtEndian>

using namespace weehours::e2e;

namespace {

constexpr int done = 0;

/// A client as version 0.1.0 was, reduced to its requests: it knows feeds, sleeps, nappies and
/// temperatures with the fields of that version, and nothing of what came later.
class FirstClient
{
public:
    explicit FirstClient(quint16 port) : m_person(port, QStringLiteral("Sam")) {}

    /// Registers and accepts the invite.
    bool join(const QString &code)
    {
        if (m_person.signUp().status != 201)
            return false;
        const auto answer = m_person.call("POST", "/api/invites/accept", {{"code", code}});
        m_baby = answer.json()["babyId"].toString();
        return answer.status == 200;
    }

    /// Applies all pages, each of at most three events; false for any answer but 200, and for a
    /// checksum that is not that of what it holds.
    bool pull()
    {
        for (;;) {
            QUrlQuery query{{"babyId", m_baby}, {"limit", "3"}};
            if (!m_cursor.isEmpty())
                query.addQueryItem("cursor", QUrl::toPercentEncoding(m_cursor));
            const auto answer = m_person.get("/api/sync/pull?"
                                             + query.toString(QUrl::FullyEncoded));
            if (answer.status != 200)
                return false;
            const QJsonObject page = answer.json();
            for (const QJsonValue event : page["events"].toArray()) {
                const QJsonObject entity = event["entity"].toObject();
                const QJsonObject held = m_held.value(entity["entityId"].toString());
                if (entity["version"].toInteger() > held["version"].toInteger())
                    m_held.insert(entity["entityId"].toString(), entity);
            }
            m_cursor = page["cursor"].toString();
            if (!page["hasMore"].toBool())
                return page["checksum"].toString() == checksum();
        }
    }

    /// The result of one mutation.
    QJsonObject push(const QString &op, const QString &kind, const QString &id,
                     const QJsonObject &payload)
    {
        const qint64 seen = m_held.value(id)["version"].toInteger();
        const auto answer = m_person.call(
            "POST", "/api/sync/push",
            {{"babyId", m_baby},
             {"mutations", QJsonArray{HttpPerson::mutation(op, kind, id, payload, seen)}},
             {"cursor", m_cursor}});
        return answer.json()["results"][0].toObject();
    }

    /// The entities of a snapshot, by id.
    QHash<QString, QJsonObject> snapshot()
    {
        const auto answer = m_person.get("/api/sync/snapshot?babyId=" + m_baby);
        QHash<QString, QJsonObject> all;
        for (const QJsonValue entity : answer.json()["entities"].toArray())
            all.insert(entity["entityId"].toString(), entity.toObject());
        return all;
    }

    /// The one entity of that kind.
    [[nodiscard]] QJsonObject only(const QString &kind) const
    {
        QJsonObject found;
        for (const QJsonObject &entity : m_held) {
            if (entity["entityType"] == kind && !entity["deleted"].toBool())
                found = entity;
        }
        return found;
    }
    [[nodiscard]] const QHash<QString, QJsonObject> &held() const { return m_held; }

private:
    /// As docs/protocol.md has it: over whatever is held, whether it is understood or not.
    [[nodiscard]] QString checksum() const
    {
        quint64 sum = 0;
        for (const QJsonObject &entity : m_held) {
            if (entity["deleted"].toBool() || entity["entityType"] == QLatin1String("caregiver"))
                continue;
            const QString text = entity["entityId"].toString() + u':'
                                 + QString::number(entity["version"].toInteger());
            const QByteArray hash = QCryptographicHash::hash(text.toUtf8(),
                                                             QCryptographicHash::Sha256);
            sum += qFromBigEndian<quint64>(hash.constData());
        }
        return QString::number(sum, 16).rightJustified(16, u'0');
    }

    HttpPerson m_person;
    QString m_baby;
    QString m_cursor;
    QHash<QString, QJsonObject> m_held;
};

} // namespace

/// A client that has never heard of the later kinds and fields, by plain HTTP, beside one of today.
class TestFirstClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_server.emplace("sqlite:" + m_folder->filePath("server.sqlite"));
        QVERIFY(m_server->start());
        m_alex.emplace("Alex");
        QCOMPARE(m_alex->registerAt(m_server->url()), done);
        QCOMPARE(m_alex->run({"baby", "add", "name=Mia"}).exitCode, done);
        for (const QStringList &words :
             {QStringList{"add", "nappy", "type=wee", "potty=true"},
              QStringList{"add", "temperature", "centiC=3840", "site=ear"},
              QStringList{"add", "activity", "activity=other", "name=swimming"},
              QStringList{"add", "growth", "heightMm=610", "standing=true"},
              QStringList{"add", "milestone", "title=rolled over"},
              QStringList{"add", "vaccination", "name=6-in-1", "dose=2"},
              QStringList{"plans", "add", "title=Vitamin D", "times=10:00"}})
            QCOMPARE(m_alex->run(words).exitCode, done);
        QCOMPARE(m_alex->run({"sync"}).exitCode, done);
        m_sam = std::make_unique<FirstClient>(static_cast<quint16>(QUrl(m_server->url()).port()));
        QVERIFY(m_sam->join(m_alex->run({"invite", "create"}).object()["code"].toString()));
        QVERIFY(m_sam->pull());
    }

    void cleanup()
    {
        m_sam.reset();
        QVERIFY(m_server->stop());
    }

    void itIsSentEverythingAndCanCheckIt()
    {
        QCOMPARE(m_sam->only("milestone")["data"].toObject()["title"].toString(),
                 QString("rolled over"));
        QCOMPARE(m_sam->only("plan")["data"].toObject()["times"].toString(), QString("10:00"));
        const auto snapshot = m_sam->snapshot();
        for (const QJsonObject &entity : m_sam->held()) {
            if (entity["entityType"] != QLatin1String("caregiver"))
                QCOMPARE(snapshot.value(entity["entityId"].toString()), entity);
        }
    }

    void itsEditLeavesTheFieldsThatItDoesNotKnow()
    {
        const QString nappy = m_sam->only("nappy")["entityId"].toString();
        const QString fever = m_sam->only("temperature")["entityId"].toString();
        QCOMPARE(m_sam
                     ->push("update", "nappy", nappy,
                            {{"type", "poo"}, {"notes", "by Sam"}})["status"]
                     .toString(),
                 QString("applied"));
        QCOMPARE(
            m_sam->push("update", "temperature", fever, {{"centiC", 3790}})["status"].toString(),
            QString("applied"));
        QVERIFY(m_sam->pull());
        QCOMPARE(m_alex->run({"sync"}).exitCode, done);
        const QJsonObject seen = fieldsAtAlex("nappy");
        QCOMPARE(seen["notes"].toString(), QString("by Sam"));
        QCOMPARE(seen["type"].toString(), QString("poo"));
        QVERIFY(seen["potty"].toBool());
        QCOMPARE(fieldsAtAlex("temperature")["site"].toString(), QString("ear"));
        QCOMPARE(fieldsAtAlex("temperature")["centiC"].toInt(), 3790);
    }

    void whatItLogsAndDeletesArrives()
    {
        const QString feed = HttpPerson::newId();
        QCOMPARE(m_sam
                     ->push("create", "feed", feed,
                            {{"method", "bottle"},
                             {"amountMl", 120},
                             {"startedAt", "2026-11-22T07:14:03.120Z"}})["status"]
                     .toString(),
                 QString("applied"));
        // What it shows as an entry of a newer version it can still delete.
        const QString milestone = m_sam->only("milestone")["entityId"].toString();
        QCOMPARE(m_sam->push("delete", "milestone", milestone, {})["status"].toString(),
                 QString("applied"));
        QVERIFY(m_sam->pull());
        QCOMPARE(m_alex->run({"sync"}).exitCode, done);
        QCOMPARE(fieldsAtAlex("feed")["amountMl"].toInt(), 120);
        QVERIFY(fieldsAtAlex("milestone").isEmpty());
        QCOMPARE(fieldsAtAlex("vaccination")["dose"].toInt(), 2);
        QCOMPARE(m_alex->outbox(), (Caregiver::Counts{0, 0}));
    }

    void itFollowsWhatIsChangedLater()
    {
        const QString vaccination = m_sam->only("vaccination")["entityId"].toString();
        QCOMPARE(m_alex->run({"edit", vaccination, "site=left thigh", "dose="}).exitCode, done);
        QCOMPARE(m_alex->run({"sync"}).exitCode, done);
        QVERIFY(m_sam->pull());
        const QJsonObject held = m_sam->only("vaccination")["data"].toObject();
        QCOMPARE(held["site"].toString(), QString("left thigh"));
        QVERIFY(!held.contains("dose"));
    }

private:
    QJsonObject fieldsAtAlex(const QString &kind)
    {
        const QJsonArray found = m_alex->run({"list", "--kind", kind}).array();
        return found.size() == 1 ? found.at(0)["data"].toObject() : QJsonObject();
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<ServerProcess> m_server;
    std::optional<Caregiver> m_alex;
    std::unique_ptr<FirstClient> m_sam;
};

QTEST_GUILESS_MAIN(TestFirstClient)
#include "tst_firstclient.moc"
