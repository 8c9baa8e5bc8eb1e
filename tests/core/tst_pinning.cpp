// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/invitelink.h"
#include "core/wire/serveraddress.h"
#include "core/wire/httplivechannel.h"
#include "core/wire/httptransport.h"
#include "tests/server/testcertificate.h"
#include "tests/support/manualtimers.h"
#include "tests/support/scriptedpeer.h"
#include "ui/words/messagewords.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace weehours;

namespace {

const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                          "Content-Length: 2\r\n\r\n{}";
const QByteArray stream = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: hello\n\n";

Reply get(HttpTransport &transport, const QUrl &url)
{
    QObject context;
    std::optional<Reply> answered;
    transport.send({.method = Method::Get, .url = url, .bearer = "token"}, &context,
                   [&](const Reply &reply) { answered = reply; });
    (void)QTest::qWaitFor([&] { return answered.has_value(); }, 30'000);
    return answered.value_or(Reply{});
}

Reply get(const QUrl &url)
{
    HttpTransport transport;
    return get(transport, url);
}

/// While it exists, Qt trusts this certificate as if an authority had signed it.
class Trusted
{
public:
    explicit Trusted(const QSslCertificate &certificate)
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~Trusted() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trusted)

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace

class TestPinning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFingerprintIsThatOfTheFirstCertificateInThePem()
    {
        QFile file(m_own.certificateFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFile second(m_other.certificateFile());
        QVERIFY(second.open(QIODevice::ReadOnly));
        const auto read = CertificateFingerprint::ofPem(file.readAll() + second.readAll());
        QVERIFY(read);
        const QByteArray der = m_own.certificate().toDer();
        QCOMPARE(
            read->toString(),
            QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(CertificateFingerprint::ofPem("no certificate").error().code,
                 QString(codes::usage));
    }

    void aFingerprintIsReadAsToolsWriteIt()
    {
        const auto fingerprint = CertificateFingerprint::of(m_own.certificate());
        const QString text = fingerprint.toString();
        QString colons = text.toUpper();
        for (qsizetype at = 62; at > 0; at -= 2)
            colons.insert(at, u':');
        QCOMPARE(CertificateFingerprint::parse(text), fingerprint);
        QCOMPARE(CertificateFingerprint::parse(colons), fingerprint);
        for (const QString &wrong : {text.chopped(1), text + '0', 'x' + text.mid(1), QString()})
            QVERIFY(!CertificateFingerprint::parse(wrong));
    }

    void anInviteLinkCarriesThePin()
    {
        const QUrl server = pinned(QUrl("https://192.168.1.20:8787"), m_own);
        const auto invite = parseInvite(inviteLinkText(server, "0123456789"));
        QVERIFY(invite);
        QCOMPARE(invite->server, server);
        QCOMPARE(pinOf(*invite->server), CertificateFingerprint::of(m_own.certificate()));
        QCOMPARE(pinOf(apiUrl(*invite->server, "sync/heads")), pinOf(server));
        QCOMPARE(apiUrl(server, "sync/heads").path(), QString("/api/sync/heads"));
    }

    void anAddressIsTakenWithItsPinOrNotAtAll()
    {
        const QString hex = CertificateFingerprint::of(m_own.certificate()).toString();
        const auto address = parseServerAddress("192.168.1.20:8787#sha256=" + hex.toUpper());
        QVERIFY(address);
        QCOMPARE(address->toString(), "https://192.168.1.20:8787#sha256=" + hex);
        for (const QString &wrong :
             {"http://a.org#sha256=" + hex, "https://a.org#sha1=" + hex,
              "https://a.org#sha256=" + hex.chopped(2), QString("https://a.org#sha256=")})
            QVERIFY2(!parseServerAddress(wrong), qPrintable(wrong));
    }

    void thePinnedCertificateIsAcceptedWithoutASignature()
    {
        ScriptedPeer peer(m_own, answer);
        QCOMPARE(get(pinned(peer.url(), m_own)).status, 200);
        QVERIFY(peer.requests.at(0).toLower().contains("authorization: bearer token\r\n"));
        QVERIFY(!peer.requests.at(0).contains("sha256"));
    }

    void thePinnedCertificateIsTakenUnderAnyNameAndDate()
    {
        const TestCertificate old(path("old"), TestCertificate::Kind::Expired);
        ScriptedPeer peer(old, answer);
        QUrl url = pinned(peer.url(), old);
        QCOMPARE(get(url).status, 200);
        url.setHost("localhost");
        QCOMPARE(get(url).status, 200);
    }

    void anotherCertificateIsRefusedBeforeAnythingIsSent()
    {
        ScriptedPeer peer(m_other, answer);
        const Reply reply = get(pinned(peer.url(), m_own));
        const auto refused = readAnswer(reply);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QString(codes::untrustedServer));
        QVERIFY(errorText(refused.error()).contains("another certificate than"));
        QVERIFY(errorText(refused.error()).contains("nothing is lost"));
        QVERIFY(isUnasked(peer, m_other));
    }

    void anotherCertificateIsRefusedThoughTheSystemTrustsIt()
    {
        const Trusted trusted(m_other.certificate());
        ScriptedPeer peer(m_other, answer);
        QCOMPARE(get(peer.url()).status, 200);
        peer.requests.clear();
        const auto refused = readAnswer(get(pinned(peer.url(), m_own)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QString(codes::untrustedServer));
        QVERIFY(isUnasked(peer, m_other));
    }

    void withoutAPinTheReasonIsGivenInWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("words");
        const auto good = int(TestCertificate::Kind::Good);
        const auto expired = int(TestCertificate::Kind::Expired);
        QTest::newRow("nobody signed it") << good << false << "127.0.0.1"
                                          << "sign in with an invite link";
        QTest::newRow("expired") << expired << true << "127.0.0.1" << "not valid today";
        // As of every server that made its certificate itself.
        QTest::newRow("nobody signed it, and another name")
            << good << false << "localhost" << "sign in with an invite link";
        QTest::newRow("another name") << good << true << "localhost" << "made for another name";
    }
    void withoutAPinTheReasonIsGivenInWords()
    {
        QFETCH(int, kind);
        QFETCH(bool, trusted);
        QFETCH(QString, host);
        QFETCH(QString, words);
        const TestCertificate certificate(path("shown"), TestCertificate::Kind(kind));
        std::optional<Trusted> trust;
        if (trusted)
            trust.emplace(certificate.certificate());
        ScriptedPeer peer(certificate, answer);
        QUrl url = peer.url();
        url.setHost(host);
        const auto refused = readAnswer(get(url));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QString(codes::untrustedServer));
        QVERIFY2(errorText(refused.error()).contains(words),
                 qPrintable(errorText(refused.error())));
        QVERIFY(errorText(refused.error()).contains("nothing is lost"));
        QVERIFY(isUnasked(peer, certificate));
    }

    void aServerWithoutTlsIsNotCalledUntrusted()
    {
        ScriptedPeer peer("HTTP/1.1 400 Bad Request\r\n\r\n", ScriptedPeer::Then::Closes);
        QUrl url = peer.url();
        url.setScheme("https");
        const auto refused = readAnswer(get(url));
        QCOMPARE(refused.error().code, QString(codes::offline));
        QVERIFY2(errorText(refused.error()).contains("not with a secure connection"),
                 qPrintable(errorText(refused.error())));
    }

    // The first request leaves a connection open, and the second must not use it.
    void aConnectionUnderOnePinIsNotUsedUnderAnother()
    {
        ScriptedPeer peer(m_own, answer);
        HttpTransport transport;
        QCOMPARE(get(transport, pinned(peer.url(), m_own)).status, 200);
        for (const QUrl &url : {peer.url(), pinned(peer.url(), m_other)})
            QVERIFY(get(transport, url).isUntrusted);
        QCOMPARE(peer.requests.size(), 1);
        QCOMPARE(get(transport, pinned(peer.url(), m_own)).status, 200);
        QCOMPARE(peer.requests.size(), 2);
    }

    void theLiveStreamIsHeldToThePinToo()
    {
        ScriptedPeer peer(m_own, stream);
        TestClock clock;
        ManualTimers timers(clock);
        constexpr int retry = 1; // the channel's second timer
        HttpLiveChannel live(timers);
        QSignalSpy opened(&live, &LiveChannel::opened);
        live.open(pinned(peer.url(), m_own), "token");
        int held = 1;
        QTRY_COMPARE(opened.size(), held);
        for (const QUrl &url : {pinned(peer.url(), m_other), peer.url()}) {
            peer.requests.clear();
            live.open(url, "token");
            QTRY_VERIFY(timers.left(retry));
            QCOMPARE(opened.size(), held);
            // The first request that the peer sees is the one under its own pin.
            live.open(pinned(peer.url(), m_own), "token");
            ++held;
            QTRY_COMPARE(opened.size(), held);
            QCOMPARE(peer.requests.size(), 1);
        }
    }

private:
    // Whether the peer has not received a request so far: the request sent here must be its first.
    [[nodiscard]] static bool isUnasked(const ScriptedPeer &peer, const TestCertificate &its)
    {
        return get(pinned(peer.url(), its)).status == 200 && peer.requests.size() == 1;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QUrl pinned(const QUrl &url, const TestCertificate &certificate)
    {
        return pinnedTo(url, CertificateFingerprint::of(certificate.certificate()));
    }

    QTemporaryDir m_folder;
    const TestCertificate m_own{path("own")};
    const TestCertificate m_other{path("other")};
};

QTEST_GUILESS_MAIN(TestPinning)
#include "tst_pinning.moc"
