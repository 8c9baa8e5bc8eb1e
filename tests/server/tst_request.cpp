// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/gzip.h"
#include "server/http/request.h"

#include <QTest>

using namespace weehours::server;

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTargetIsTakenApart()
    {
        const auto target = parseTarget("/api/babies/a%2Fb/c%20d?limit=3&cursor=a+b/c%3D&flag");
        QVERIFY(target);
        const QStringList path{QStringLiteral("api"), QStringLiteral("babies"),
                               QStringLiteral("a/b"), QStringLiteral("c d")};
        QCOMPARE(target->path, path);
        QCOMPARE(target->query.value(QStringLiteral("limit")), QStringLiteral("3"));
        QCOMPARE(target->query.value(QStringLiteral("cursor")), QStringLiteral("a+b/c="));
        QVERIFY(target->query.contains(QStringLiteral("flag")));
    }

    void theFormThatProxiesGetIsTheSame()
    {
        QCOMPARE(parseTarget("http://host:80/a?b=c")->path, QStringList{QStringLiteral("a")});
    }

    void anUnsoundTargetIsNone_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no slash") << QByteArray("api");
        QTest::newRow("asterisk") << QByteArray("*");
        QTest::newRow("authority") << QByteArray("host:80");
        QTest::newRow("fragment") << QByteArray("/a#b");
        QTest::newRow("half a percent") << QByteArray("/a%2");
        QTest::newRow("broken percent") << QByteArray("/a?b=%g0");
        QTest::newRow("not UTF-8") << QByteArray("/a?b=%c3%28");
        QTest::newRow("given twice") << QByteArray("/a?b=1&b=2");
    }

    void anUnsoundTargetIsNone()
    {
        QFETCH(QByteArray, target);
        QVERIFY(!parseTarget(target));
    }

    void theTokenIsFoundWhateverTheCaseOfItsScheme()
    {
        QCOMPARE(requestWith({{"authorization", "bEARER abc"}}).bearerToken, QByteArray("abc"));
        QCOMPARE(requestWith({{"authorization", "Basic abc"}}).bearerToken, QByteArray());
        QCOMPARE(requestWith({{"authorization", "Bearer"}}).bearerToken, QByteArray());
    }

    void theMediaTypeIsReadWithoutItsParameters()
    {
        QCOMPARE(requestWith({{"content-type", "Application/JSON; charset=utf-8"}}).contentType,
                 QByteArray("application/json"));
    }

    void aProxyIsBelievedOnlyOnThisComputer()
    {
        const Headers forwarded{{"x-forwarded-for", "203.0.113.9, 198.51.100.7"},
                                {"x-forwarded-proto", "https"},
                                {"host", "log.example.org"}};
        const Request near = requestWith(forwarded, Peer{"127.0.0.1", true});
        QCOMPARE(near.address, QByteArray("198.51.100.7"));
        QVERIFY(!near.fromThisComputer);
        QCOMPARE(near.origin, QByteArray("https://log.example.org"));

        const Request far = requestWith(forwarded, Peer{"192.0.2.1", false});
        QCOMPARE(far.address, QByteArray("192.0.2.1"));
        QVERIFY(!far.fromThisComputer);
        QCOMPARE(far.origin, QByteArray("http://log.example.org"));

        QVERIFY(requestWith({}, Peer{"127.0.0.1", true}).fromThisComputer);
    }

    void whatIsNoAddressIsNotBelieved()
    {
        const Request request = requestWith({{"x-forwarded-for", "somebody"}},
                                            Peer{"127.0.0.1", true});
        QCOMPARE(request.address, QByteArray("127.0.0.1"));
    }

    void aHostThatCouldBreakALinkIsLeftOut()
    {
        QCOMPARE(requestWith({{"host", "a/b?c"}}).origin, QByteArray());
    }

    void gzipIsTakenAsTheClientWeighsIt_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("accepts");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("plain") << QByteArray("gzip") << true;
        QTest::newRow("among others") << QByteArray("br, GZIP;q=0.5") << true;
        QTest::newRow("not wanted") << QByteArray("gzip;q=0, *") << false;
        QTest::newRow("anything") << QByteArray("*") << true;
        QTest::newRow("nothing") << QByteArray("identity") << false;
    }

    void gzipIsTakenAsTheClientWeighsIt()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, accepts);
        QCOMPARE(acceptsGzip(header), accepts);
    }

private:
    using Headers = QMap<QByteArray, QByteArray>;

    static Request requestWith(const Headers &headers, const Peer &peer = {"192.0.2.1", false})
    {
        const auto request = requestOf(
            "GET", "/a",
            [&](const char *name) -> QByteArrayView {
                const auto found = headers.constFind(name);
                return found == headers.constEnd() ? QByteArrayView() : QByteArrayView(*found);
            },
            peer);
        return request.value_or(Request{});
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
