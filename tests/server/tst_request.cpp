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
        const QStringList path{QStringLiteral("a")};
        for (const char *target :
             {"http://host:80/a?b=c", "HTTP://host/a", "https://host/a", "Https://host/a"}) {
            const auto parsed = parseTarget(target);
            QVERIFY2(parsed, target);
            QCOMPARE(parsed->path, path);
        }
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

    void aProxyIsBelievedOnlyWhereItIsTrusted()
    {
        const Headers forwarded{{"x-forwarded-for", "203.0.113.9, 198.51.100.7"},
                                {"x-forwarded-proto", "https"},
                                {"x-forwarded-host", "log.example.org"},
                                {"host", "inner:8080"}};
        const Request trusted = requestWith(forwarded, Peer{"127.0.0.1", true, true});
        QCOMPARE(trusted.address, QByteArray("198.51.100.7"));
        QVERIFY(!trusted.fromThisComputer);
        QCOMPARE(trusted.origin, QByteArray("https://log.example.org"));

        const Request near = requestWith(forwarded, Peer{"127.0.0.1", true});
        QCOMPARE(near.address, QByteArray("127.0.0.1"));
        QVERIFY(!near.fromThisComputer);
        QCOMPARE(near.origin, QByteArray("http://inner:8080"));

        QVERIFY(requestWith({}, Peer{"127.0.0.1", true, true}).fromThisComputer);
        const Request secure = requestWith({{"host", "a"}}, Peer{"192.0.2.1", false, false, true});
        QCOMPARE(secure.origin, QByteArray("https://a"));
        // The proxy knows by which scheme the client came.
        const Request outside = requestWith({{"host", "a"}, {"x-forwarded-proto", "http"}},
                                            Peer{"192.0.2.1", false, true, true});
        QCOMPARE(outside.origin, QByteArray("http://a"));
    }

    void onlyWhatNamesThisComputerIsMadeOnIt_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isMadeHere");
        QTest::newRow("a name") << QByteArray("host") << QByteArray("LocalHost:8080") << true;
        QTest::newRow("IPv4") << QByteArray("host") << QByteArray("127.0.0.1:8080") << true;
        QTest::newRow("IPv6") << QByteArray("host") << QByteArray("[::1]:8080") << true;
        QTest::newRow("IPv6, no port") << QByteArray("host") << QByteArray("[::1]") << true;
        // A page that had its own name resolved to this computer, or a proxy that says nothing.
        QTest::newRow("another") << QByteArray("host") << QByteArray("log.example.org") << false;
        QTest::newRow("it seems") << QByteArray("host") << QByteArray("127.0.0.1.evil.example")
                                  << false;
        QTest::newRow("in the network") << QByteArray("host") << QByteArray("192.0.2.1") << false;
        QTest::newRow("half a bracket") << QByteArray("host") << QByteArray("[") << false;
        for (const char *proxys : {"x-forwarded-for", "forwarded", "x-forwarded-host",
                                   "x-forwarded-proto", "x-real-ip", "via"})
            QTest::newRow(proxys) << QByteArray(proxys) << QByteArray("x") << false;
    }

    void onlyWhatNamesThisComputerIsMadeOnIt()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(bool, isMadeHere);
        QCOMPARE(requestWith({{name, value}}, Peer{"127.0.0.1", true}).fromThisComputer,
                 isMadeHere);
        QVERIFY(!requestWith({{name, value}}, Peer{"192.0.2.1"}).fromThisComputer);
    }

    void theClientIsWhomTheLastTrustedProxySaw_data()
    {
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QByteArray>("client");
        QTest::newRow("nobody") << QByteArray() << QByteArray("127.0.0.1");
        QTest::newRow("one") << QByteArray("203.0.113.9") << QByteArray("203.0.113.9");
        QTest::newRow("made up before it")
            << QByteArray("1.2.3.4, 10.0.0.5, 203.0.113.9") << QByteArray("203.0.113.9");
        QTest::newRow("two proxies")
            << QByteArray("1.2.3.4, 203.0.113.9, 10.0.0.5") << QByteArray("203.0.113.9");
        QTest::newRow("with its port")
            << QByteArray("203.0.113.9:5678, 10.1.2.3:99") << QByteArray("203.0.113.9");
        QTest::newRow("IPv6 with its port")
            << QByteArray("[2001:db8::7]:5678") << QByteArray("2001:db8::7");
        QTest::newRow("half a bracket") << QByteArray("[2001:db8::7") << QByteArray("127.0.0.1");
        QTest::newRow("IPv6") << QByteArray("2001:db8::7,10.1.2.3") << QByteArray("2001:db8::7");
        QTest::newRow("all are proxies")
            << QByteArray("10.0.0.6,10.0.0.5") << QByteArray("10.0.0.6");
        QTest::newRow("no address") << QByteArray("somebody") << QByteArray("127.0.0.1");
        QTest::newRow("no address further on")
            << QByteArray("somebody, 10.0.0.5") << QByteArray("10.0.0.5");
        QTest::newRow("commas alone") << QByteArray(",,,") << QByteArray("127.0.0.1");
    }

    void theClientIsWhomTheLastTrustedProxySaw()
    {
        QFETCH(QByteArray, forwarded);
        QFETCH(QByteArray, client);
        const auto proxies = TrustedProxies::parse(QStringLiteral("loopback, 10.0.0.0/8"));
        const Headers headers{{"x-forwarded-for", forwarded}};
        QCOMPARE(requestWith(headers, Peer{"127.0.0.1", true, true}, *proxies).address, client);
        QCOMPARE(requestWith(headers, Peer{"192.0.2.1", false}, *proxies).address,
                 QByteArray("192.0.2.1"));
    }

    void proxiesAreKnownByTheirAddresses_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("contained");
        const auto row = [](const char *list, const char *address, bool contained) {
            QTest::addRow("%s %s", list, address)
                << QString::fromUtf8(list) << QByteArray(address) << contained;
        };
        row("loopback", "127.8.9.1", true);
        row("loopback", "::1", true);
        row("loopback", "10.0.0.1", false);
        row("private", "172.31.255.255", true);
        row("private", "172.32.0.0", false);
        row("private", "fd12::1", true);
        row("private", "127.0.0.1", false);
        row("192.0.2.0/25", "192.0.2.127", true);
        row("192.0.2.0/25", "192.0.2.128", false);
        row("192.0.2.7", "::ffff:192.0.2.7", true);
        row("192.0.2.7", "192.0.2.70", false);
        row("2001:db8::/33", "2001:db8:7fff::", true);
        row("2001:db8::/33", "2001:db8:8000::", false);
        row("0.0.0.0/0", "8.8.8.8", true);
        row("0.0.0.0/0", "2001:db8::", false);
        row("loopback,private", "somebody", false);
    }

    void proxiesAreKnownByTheirAddresses()
    {
        QFETCH(QString, list);
        QFETCH(QByteArray, address);
        QFETCH(bool, contained);
        const auto proxies = TrustedProxies::parse(list);
        QVERIFY(proxies);
        QCOMPARE(proxies->contains(address), contained);
        QVERIFY(!TrustedProxies().contains(address));
    }

    void aListOfProxiesThatIsNoneIsRefused()
    {
        for (const char *list : {"", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8",
                                 "loopback;private", "::/129", "10.0.0.0/", "loopback,"})
            QVERIFY2(!TrustedProxies::parse(QString::fromUtf8(list)), list);
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

    static Request requestWith(const Headers &headers, const Peer &peer = {"192.0.2.1"},
                               const TrustedProxies &proxies = {})
    {
        const auto request = requestOf(
            "GET", "/a",
            [&](const char *name) -> QByteArrayView {
                const auto found = headers.constFind(name);
                return found == headers.constEnd() ? QByteArrayView() : QByteArrayView(*found);
            },
            peer, proxies);
        return request.value_or(Request{});
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
