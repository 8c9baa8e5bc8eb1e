// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/sentence.h"
#include "core/wire/httplivechannel.h"
#include "core/wire/httptransport.h"
#include "tests/support/scriptedpeer.h"
#include "ui/words/messagewords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace weehours;

namespace {

Reply get(const QUrl &url)
{
    HttpTransport transport;
    QObject context;
    std::optional<Reply> answer;
    transport.send({.method = Method::Get, .url = url, .bearer = "token"}, &context,
                   [&](const Reply &reply) { answer = reply; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); });
    return answer.value_or(Reply{});
}

// An address of this computer that is not recognised as local: answers to local addresses are not
// compressed.
QUrl elsewhere(QUrl url)
{
    url.setHost(QStringLiteral("0.0.0.0"));
    return url;
}

const QByteArray streamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

} // namespace

class TestSyncHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesAsItIs()
    {
        ScriptedPeer server("HTTP/1.1 503 Unavailable\r\nContent-Type: application/problem+json\r\n"
                            "Retry-After: 7\r\nETag: \"x\"\r\nContent-Length: 22\r\n\r\n"
                            "{\"code\":\"unavailable\"}");
        const Reply reply = get(server.url());
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.retryAfterSeconds, 7);
        QCOMPARE(reply.etag, QByteArray("\"x\""));
        QCOMPARE(readAnswer(reply).error().code, QString(codes::unavailable));
        QVERIFY(server.requests.at(0).toLower().contains("authorization: bearer token\r\n"));
    }

    void anAnswerThatIsCutOffIsNone()
    {
        ScriptedPeer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                            "Content-Length: 100\r\n\r\n{\"half\":",
                            ScriptedPeer::Then::Closes);
        const Reply reply = get(server.url());
        QCOMPARE(reply.status, 0);
        QCOMPARE(readAnswer(reply).error().code, QString(codes::offline));
    }

    // Otherwise a compromised server could fill the memory of its clients.
    void anAnswerWithoutAnEndIsGivenUp()
    {
        const QByteArray words(longestAnswer, 'a');
        ScriptedPeer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n\"" + words
                            + "\"");
        const Reply reply = get(server.url());
        QVERIFY(reply.isTooLong);
        QVERIFY(reply.body.isEmpty());
        QVERIFY(isTooMuch(reply));
        QCOMPARE(readAnswer(reply).error().code, QString(codes::badServer));
    }

    // Qt by default rejects such a page, of equal notes, as a decompression bomb.
    void anAnswerThatNeverEndsIsGivenUp()
    {
        ScriptedPeer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        QTimer trickle;
        connect(&trickle, &QTimer::timeout, &server, [&server] {
            for (QTcpSocket *socket : server.sockets)
                socket->write(" ");
        });
        trickle.start(10);
        HttpTransport transport(std::chrono::milliseconds(500));
        std::optional<Reply> answer;
        transport.send({.url = server.url()}, this, [&](const Reply &reply) { answer = reply; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->status, 0);
        QCOMPARE(answer->networkError.sentence, Sentence::HostSilent);
    }

    void aPageThatShrinksFarIsRead()
    {
        const QByteArray json = "{\"notes\":\"" + QByteArray(12 * 1024 * 1024, 'a') + "\"}";
        const QByteArray packed = qCompress(json).mid(4); // skips Qt's own length prefix
        QVERIFY(packed.size() * 200 < json.size());
        ScriptedPeer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                            "Content-Encoding: deflate\r\nContent-Length: "
                            + QByteArray::number(packed.size()) + "\r\n\r\n" + packed);
        const Reply reply = get(elsewhere(server.url()));
        QCOMPARE(reply.body.size(), json.size());
        QVERIFY(!isTooMuch(reply));
    }

    void anArchiveBombIsGivenUp()
    {
        const QByteArray json = '"' + QByteArray(3 * longestAnswer, 'a') + '"';
        const QByteArray packed = qCompress(json).mid(4);
        ScriptedPeer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                            "Content-Encoding: deflate\r\nContent-Length: "
                            + QByteArray::number(packed.size()) + "\r\n\r\n" + packed);
        const Reply reply = get(elsewhere(server.url()));
        QVERIFY(isTooMuch(reply));
        QVERIFY(reply.body.size() <= longestAnswer);
    }

    void controlCharactersAreNoPartOfWhatAServerSays()
    {
        ScriptedPeer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                            "Content-Length: 54\r\n\r\n"
                            "{\"a\":[\"x\\u001b]52;c\\u0007\",\"l\\n\\u009bm\\u007f\"],\"b\":1} ");
        const auto object = readObject(get(server.url()));
        QVERIFY2(object, qPrintable(object ? QString() : errorText(object.error())));
        const QJsonArray texts = object->value("a").toArray();
        QCOMPARE(texts.at(0).toString(), QString("x ]52;c "));
        QCOMPARE(texts.at(1).toString(), QString("l\n m "));
        QCOMPARE(object->value("b").toInt(), 1);
    }

    void whatAServerSaysIsNoLongerThanPeopleRead()
    {
        const QByteArray body = "{\"code\":\"internal\",\"detail\":\"" + QByteArray(3'000'000, 'x')
                                + "\"}";
        ScriptedPeer server("HTTP/1.1 500 No\r\nContent-Type: application/problem+json\r\n"
                            "Content-Length: "
                            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        const auto answer = readAnswer(get(server.url()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QString(codes::internal));
        QVERIFY(errorText(answer.error()).startsWith("xxx"));
        QVERIFY(errorText(answer.error()).size() <= 1000);
    }

    void aRedirectIsNotFollowed()
    {
        ScriptedPeer other("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        ScriptedPeer server("HTTP/1.1 302 Found\r\nLocation: " + other.url().toEncoded()
                            + "\r\nContent-Length: 0\r\n\r\n");
        const Reply reply = get(server.url());
        QCOMPARE(reply.status, 302);
        QCOMPARE(readAnswer(reply).error().code, QString(codes::badServer));
        QVERIFY(other.requests.isEmpty());
        const QString words = errorText(readAnswer(reply).error());
        QVERIFY2(words.contains(other.url().toString()), qPrintable(words));
    }

    void aRedirectNamesTheServerThatItLeadsTo_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("named");
        QTest::newRow("a call") << "https://baby.test/api/sync/heads?x=1"
                                << ": https://baby.test. If";
        QTest::newRow("below a path") << "https://home.test:8443/baby/api/server"
                                      << ": https://home.test:8443/baby. If";
        QTest::newRow("with a name") << "https://root:pw@baby.test/api/server"
                                     << ": https://baby.test. If";
        QTest::newRow("no address of a server") << "javascript:alert(1)" << "Check the address";
        QTest::newRow("nothing") << "" << "Check the address";
    }
    void aRedirectNamesTheServerThatItLeadsTo()
    {
        QFETCH(const QString, location);
        QFETCH(const QString, named);
        Reply reply;
        reply.status = 301;
        reply.location = QUrl(location);
        const QString words = errorText(readAnswer(reply).error());
        QVERIFY2(words.contains(named), qPrintable(words));
    }

    void aProxyIsNamedInWhatItCauses_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("is not there") << QByteArray() << "cannot be reached";
        QTest::newRow("asks for a name")
            << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\n"
                          "Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
            << "asks for a name";
        QTest::newRow("refuses") << QByteArray("HTTP/1.1 502 Bad Gateway\r\n"
                                               "Content-Type: text/html\r\n"
                                               "Content-Length: 2\r\n\r\nno")
                                 << "perhaps the proxy";
    }
    void aProxyIsNamedInWhatItCauses()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, words);
        ScriptedPeer peer(answer, ScriptedPeer::Then::Closes);
        const auto port = static_cast<quint16>(peer.url().port());
        if (answer.isEmpty())
            peer.shut();
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy,
                                                         QStringLiteral("127.0.0.1"), port));
        const auto reply = get(QUrl(QStringLiteral("http://server.test")));
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
        const QString detail = errorText(readAnswer(reply).error());
        QVERIFY2(detail.contains(words), qPrintable(detail));
        QVERIFY2(detail.contains(QStringLiteral("127.0.0.1:%1").arg(port)), qPrintable(detail));
    }

    void garbageIsNoAnswer()
    {
        ScriptedPeer server("SSH-2.0-OpenSSH_9.2\r\n", ScriptedPeer::Then::Closes);
        const auto answer = readAnswer(get(server.url()));
        QVERIFY(!answer);
        QVERIFY(!errorText(answer.error()).isEmpty());
    }

    void aWrongPortIsReportedInWords()
    {
        ScriptedPeer server({});
        const QUrl url = server.url();
        server.shut();
        const auto answer = readAnswer(get(url));
        QCOMPARE(answer.error().code, QString(codes::offline));
        QVERIFY(errorText(answer.error()).contains("no server runs at this address"));
    }

    void aRequestThatIsNoLongerWaitedForIsAborted()
    {
        ScriptedPeer server({});
        HttpTransport transport;
        auto context = std::make_unique<QObject>();
        bool called = false;
        transport.send({.url = server.url()}, context.get(), [&](const Reply &) { called = true; });
        QTRY_VERIFY(!server.requests.isEmpty());
        context.reset();
        QTRY_COMPARE(server.sockets.at(0)->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!called);
    }

    void theStreamReportsHeadsAndAccess()
    {
        const QByteArray baby = "01890000-0000-7000-8000-00000000000c";
        ScriptedPeer server(streamHead + "event: heads\ndata: {\"babies\":[{\"babyId\":\"" + baby
                            + "\",\"role\":\"owner\",\"cursor\":\"c1\"}],"
                              "\"serverTime\":\"2026-11-22T07:14:03.120Z\"}\n\n"
                              "event: head\ndata: {\"babyId\":\""
                            + baby + "\",\"cursor\":\"c2\"}\n\nevent: access\ndata: {}\n\n");
        QtTimers timers;
        HttpLiveChannel live(timers);
        QSignalSpy opened(&live, &LiveChannel::opened);
        QSignalSpy heads(&live, &LiveChannel::headsTold);
        QSignalSpy moved(&live, &LiveChannel::headMoved);
        QSignalSpy access(&live, &LiveChannel::accessChanged);
        live.open(server.url(), "token");
        QTRY_COMPARE(access.size(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(heads.size(), 1);
        QCOMPARE(moved.at(0).at(1).toString(), QString("c2"));
        QVERIFY(server.requests.at(0).startsWith("GET /api/sync/live?events=1 "));
    }

    void aBrokenStreamIsOpenedAgain()
    {
        ScriptedPeer server(streamHead + ": hello\n\n");
        QtTimers timers;
        HttpLiveChannel live(timers);
        QSignalSpy opened(&live, &LiveChannel::opened);
        QSignalSpy closed(&live, &LiveChannel::closed);
        live.open(server.url(), "token");
        QTRY_COMPARE(opened.size(), 1);
        server.sockets.at(0)->abort();
        QTRY_COMPARE(closed.size(), 1);
        QTRY_COMPARE(opened.size(), 2);
    }

    void aPageInsteadOfAStreamOpensNothing()
    {
        ScriptedPeer server("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                            "Content-Length: 6\r\n\r\n<html>");
        QtTimers timers;
        HttpLiveChannel live(timers);
        QSignalSpy opened(&live, &LiveChannel::opened);
        live.open(server.url(), "token");
        QTRY_VERIFY(server.requests.size() >= 2);
        QCOMPARE(opened.size(), 0);
        live.close();
    }
};

QTEST_GUILESS_MAIN(TestSyncHttp)
#include "tst_synchttp.moc"
