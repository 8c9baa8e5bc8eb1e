// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/httpperson.h"
#include "tests/server/runningserver.h"
#include "tests/server/testdatabase.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <zlib.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace weehours::server;

namespace {

QByteArray unpacked(const QByteArray &packed)
{
    z_stream stream = {};
    inflateInit2(&stream, 15 + 16);
    QByteArray bytes(4 * 1024 * 1024, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    inflate(&stream, Z_FINISH);
    bytes.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return bytes;
}

} // namespace

/// The whole server over HTTP, on each engine.
class TestApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        startServer();
    }

    void cleanup()
    {
        m_server.reset();
        m_database.reset();
    }

    void twoCaregiversShareABabyAndPart()
    {
        HttpPerson sam(m_port, QStringLiteral("Sam"));
        HttpPerson alex(m_port, QStringLiteral("Alex"));
        QCOMPARE(sam.signUp().status, 201);
        QCOMPARE(alex.signUp().status, 201);
        const QString baby = sam.createBaby();
        QVERIFY(!baby.isEmpty());
        QCOMPARE(alex.get(pullOf(baby)).code(), QStringLiteral("access_revoked"));

        LiveListener live(m_port, alex);
        auto [name, data] = live.next();
        QCOMPARE(name, QByteArray("heads"));
        QVERIFY(data[QStringLiteral("babies")].toArray().isEmpty());

        QVERIFY(sam.shareWith(alex, baby, QStringLiteral("editor")));
        QVERIFY(waitFor(live, "access", baby));
        const QString feed = sam.logFeed(baby);
        QVERIFY(waitFor(live, "head", baby));

        const QJsonArray events = alex.get(pullOf(baby)).json()[QStringLiteral("events")].toArray();
        QCOMPARE(events.last()[QStringLiteral("entity")][QStringLiteral("entityId")].toString(),
                 feed);
        QCOMPARE(events.last()[QStringLiteral("author")][QStringLiteral("name")].toString(),
                 QStringLiteral("Sam"));

        const QString place = QStringLiteral("/api/babies/%1/caregivers/%2").arg(baby, alex.id());
        QCOMPARE(sam.call("DELETE", place).status, 204);
        QVERIFY(waitFor(live, "access", baby));
        QCOMPARE(alex.get(pullOf(baby)).code(), QStringLiteral("access_revoked"));
        QVERIFY(alex.logFeed(baby).isEmpty());
        QCOMPARE(sam.call("DELETE",
                          QStringLiteral("/api/babies/%1/caregivers/%2").arg(baby, sam.id()))
                     .code(),
                 QStringLiteral("last_owner"));

        QCOMPARE(alex.call("POST", QStringLiteral("/api/auth/logout")).status, 204);
        QCOMPARE(live.next().first, QByteArray());
        QCOMPARE(alex.get(QStringLiteral("/api/sync/heads")).code(),
                 QStringLiteral("unauthenticated"));
    }

    void whatWasAnsweredIsStillThereAfterAStop()
    {
        HttpPerson sam(m_port, QStringLiteral("Sam"));
        sam.signUp();
        const QString baby = sam.createBaby();
        const QString feed = sam.logFeed(baby);
        LiveListener live(m_port, sam);
        QCOMPARE(live.next().first, QByteArray("heads"));

        m_server.reset();
        QCOMPARE(live.next().first, QByteArray());

        startServer();
        RawClient again(m_port);
        const auto answer = again.request("GET", pullOf(baby).toUtf8(), {}, sam.authorization());
        QVERIFY(answer.body.contains(feed.toUtf8()));
    }

    void headsAreAnsweredShortWhereNothingChanged()
    {
        HttpPerson sam(m_port, QStringLiteral("Sam"));
        sam.signUp();
        const QString baby = sam.createBaby();
        const QString heads = QStringLiteral("/api/sync/heads");
        const QByteArray tag = sam.get(heads).headers.value("etag");
        QVERIFY(!tag.isEmpty());
        const auto unchanged = sam.get(heads, "If-None-Match: \"x\", " + tag + "\r\n");
        QCOMPARE(unchanged.status, 304);
        QCOMPARE(unchanged.headers.value("etag"), tag);
        sam.logFeed(baby);
        const auto changed = sam.get(heads, "If-None-Match: " + tag + "\r\n");
        QCOMPARE(changed.status, 200);
        QVERIFY(changed.headers.value("etag") != tag);
    }

    void snapshotAndHistoryTellTheSameAsPull()
    {
        HttpPerson sam(m_port, QStringLiteral("Sam"));
        sam.signUp();
        const QString baby = sam.createBaby();
        const QString feed = sam.logFeed(baby);
        const auto page = [&](const QString &after) {
            return sam
                .get(QStringLiteral("/api/sync/snapshot?babyId=%1&limit=1%2").arg(baby, after))
                .json();
        };
        const QJsonObject first = page({});
        const QString after = first[QStringLiteral("after")].toString();
        QCOMPARE(first[QStringLiteral("entities")].toArray().size(), 1);
        QCOMPARE(
            page(QStringLiteral("&after=") + after)[QStringLiteral("entities")].toArray().size(),
            1);
        const auto nothingNew = sam.get(pullOf(baby) + QStringLiteral("&cursor=")
                                        + first[QStringLiteral("cursor")].toString());
        QVERIFY(nothingNew.json()[QStringLiteral("events")].toArray().isEmpty());
        QCOMPARE(nothingNew.json()[QStringLiteral("hasMore")].toBool(true), false);
        const auto history = sam.get(
            QStringLiteral("/api/sync/history?babyId=%1&entityId=%2").arg(baby, feed));
        QCOMPARE(history.json()[QStringLiteral("events")].toArray().size(), 1);
    }

    void aLongAnswerIsPackedForThoseWhoCanUnpackIt()
    {
        HttpPerson sam(m_port, QStringLiteral("Sam"));
        sam.signUp();
        const QString baby = sam.createBaby();
        for (int i = 0; i < 10; ++i)
            QVERIFY(!sam.logFeed(baby).isEmpty());
        const auto brief = sam.get(QStringLiteral("/api/sync/heads"), "Accept-Encoding: gzip\r\n");
        QCOMPARE(brief.headers.value("content-encoding"), QByteArray());
        const QString snapshot = QStringLiteral("/api/sync/snapshot?babyId=") + baby;
        const auto plain = sam.get(snapshot);
        const auto packed = sam.get(snapshot, "Accept-Encoding: br, gzip\r\n");
        QCOMPARE(plain.headers.value("content-encoding"), QByteArray());
        QCOMPARE(packed.headers.value("content-encoding"), QByteArray("gzip"));
        QVERIFY(packed.body.size() < plain.body.size() / 2);
        QCOMPARE(unpacked(packed.body), plain.body);
    }

    void anAccountHasAtMostSixtyFourLiveStreams()
    {
        HttpPerson sam(m_port, QStringLiteral("Sam"));
        sam.signUp();
        std::vector<std::unique_ptr<LiveListener>> streams;
        for (int i = 0; i < 64; ++i) {
            streams.push_back(std::make_unique<LiveListener>(m_port, sam));
            QCOMPARE(streams.back()->status(), 200);
        }
        const auto refused = sam.get(QStringLiteral("/api/sync/live"));
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), QStringLiteral("rate_limited"));
        QVERIFY(refused.headers.value("retry-after").toInt() > 0);
        streams.pop_back();
        // Each attempt is closed at once, so that it does not take the free place from the next
        // one.
        const auto oneMoreFits = [&] { return LiveListener(m_port, sam).status() == 200; };
        QVERIFY(QTest::qWaitFor(oneMoreFits, 30'000));
    }

    void eachCommitReachesASubscriber()
    {
        HttpPerson sam(m_port, QStringLiteral("Sam"));
        sam.signUp();
        const QString baby = sam.createBaby();
        LiveListener live(m_port, sam);
        QCOMPARE(live.next().first, QByteArray("heads"));
        std::vector<qint64> microseconds;
        for (int i = 0; i < 50; ++i) {
            QVERIFY(!sam.logFeed(baby).isEmpty());
            QElapsedTimer clock;
            clock.start();
            QVERIFY(waitFor(live, "head", baby));
            microseconds.push_back(clock.nsecsElapsed() / 1000);
        }
        std::sort(microseconds.begin(), microseconds.end());
        qInfo("answer of a push to its hint: median %lld µs",
              static_cast<long long>(microseconds[25]));
    }

    void manyWritersAtOnceLeaveNoGap()
    {
        HttpPerson sam(m_port, QStringLiteral("Sam"));
        sam.signUp();
        const QString baby = sam.createBaby();
        constexpr int writers = 6;
        constexpr int each = 20;
        std::atomic<int> applied = 0;
        std::vector<std::thread> threads;
        threads.reserve(writers);
        for (int w = 0; w < writers; ++w) {
            threads.emplace_back([&, w] {
                HttpPerson writer(m_port, QStringLiteral("Writer%1").arg(w));
                for (int i = 0; i < each; ++i) {
                    RawClient client(m_port);
                    const QJsonObject push{
                        {QStringLiteral("babyId"), baby},
                        {QStringLiteral("mutations"),
                         QJsonArray{HttpPerson::mutation(
                             QStringLiteral("create"), QStringLiteral("nappy"), HttpPerson::newId(),
                             {{QStringLiteral("type"), QStringLiteral("wee")},
                              {QStringLiteral("startedAt"),
                               QStringLiteral("2026-11-22T07:14:03.120Z")}})}}};
                    const auto answer = client.request(
                        "POST", "/api/sync/push",
                        QJsonDocument(push).toJson(QJsonDocument::Compact), sam.authorization());
                    if (answer.status == 200)
                        ++applied;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(applied.load(), writers * each);
        const QJsonArray events = sam.get(pullOf(baby) + QStringLiteral("&limit=1000"))
                                      .json()[QStringLiteral("events")]
                                      .toArray();
        for (qsizetype i = 0; i < events.size(); ++i)
            QCOMPARE(events[i][QStringLiteral("seq")].toInteger(), i + 1);
        QVERIFY(events.size() >= writers * each);
    }

    void aServerIsKnownByItsId()
    {
        RawClient client(m_port);
        const auto answer = client.request("GET", "/api/server");
        QCOMPARE(answer.status, 200);
        const QString id = answer.json()[QStringLiteral("id")].toString();
        static const QRegularExpression uuid(QStringLiteral(
            "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        QVERIFY2(uuid.match(id).hasMatch(), qPrintable(id));
        QCOMPARE(answer.json()[QStringLiteral("registration")].toString(), QStringLiteral("open"));
        QVERIFY(!answer.json()[QStringLiteral("version")].toString().isEmpty());
        const QJsonObject kinds = answer.json()[QStringLiteral("kinds")].toObject();
        QVERIFY(kinds[QStringLiteral("feed")].toArray().contains(QStringLiteral("amountMl")));
        QVERIFY(kinds.contains(QStringLiteral("baby")));
        // The name stays the same after a restart, and differs for another database.
        m_server.reset();
        startServer();
        QCOMPARE(
            RawClient(m_port).request("GET", "/api/server").json()[QStringLiteral("id")].toString(),
            id);
        const TestDatabase other;
        const RunningServer there(other.location());
        QVERIFY(RawClient(there.port())
                    .request("GET", "/api/server")
                    .json()[QStringLiteral("id")]
                    .toString()
                != id);
    }

    void theOperatorsPagesAnswer()
    {
        RawClient client(m_port);
        QCOMPARE(client.request("GET", "/healthz").status, 200);
        QCOMPARE(client.request("GET", "/readyz").status, 200);
        QCOMPARE(client.request("HEAD", "/readyz").status, 200);
        const auto metrics = client.request("GET", "/metrics");
        QVERIFY(metrics.headers.value("content-type").startsWith("text/plain"));
        QVERIFY(metrics.body.contains("weehours_requests_total{method=\"GET\",route=\"/readyz\","
                                      "status=\"200\"} 1\n"));
        QVERIFY(metrics.body.contains("\nweehours_live_streams 0\n"));
        QCOMPARE(client.request("GET", "/metrics", {}, "X-Forwarded-For: 192.0.2.7\r\n").status,
                 404);
    }

    void theOperatorSeesWhichLimitsAreMet()
    {
        const TestDatabase database;
        const RunningServer tight(database.location(), [](Options &options) {
            options.quotas.babies = 1;
            options.quotas.tokens = 2;
            options.quotas.eventsADay = 4;
        });
        HttpPerson sam(tight.port(), QStringLiteral("Sam"));
        sam.signUp();
        const QString baby = sam.createBaby();
        for (int i = 0; i < 4; ++i)
            (void)sam.logFeed(baby);
        (void)sam.createBaby();
        QCOMPARE(HttpPerson(tight.port(), sam).signIn().status, 200);
        QCOMPARE(HttpPerson(tight.port(), sam).signIn().status, 403);
        QByteArrayList refusals;
        for (const QByteArray &line :
             RawClient(tight.port()).request("GET", "/metrics").body.split('\n')) {
            if (line.startsWith("weehours_quota_refusals_total"))
                refusals.append(line.mid(line.indexOf('{')));
        }
        QCOMPARE(refusals,
                 (QByteArrayList{"{limit=\"many_babies\"} 1", "{limit=\"many_changes\"} 2",
                                 "{limit=\"many_devices\"} 1"}));
    }

private:
    void startServer()
    {
        m_server = std::make_unique<RunningServer>(m_database->location());
        QCOMPARE(m_server->trouble(), QString());
        m_port = m_server->port();
    }

    static QString pullOf(const QString &baby)
    {
        return QStringLiteral("/api/sync/pull?babyId=") + baby;
    }

    /// Reads the stream until it says `name` of `baby`; false if the stream ends first.
    static bool waitFor(LiveListener &live, const QByteArray &name, const QString &baby)
    {
        for (;;) {
            const auto [said, data] = live.next();
            if (said.isEmpty())
                return false;
            if (said == name)
                return data[QStringLiteral("babyId")].toString() == baby;
        }
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RunningServer> m_server;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
