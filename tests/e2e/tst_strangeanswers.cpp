// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/serveraddress.h"
#include "tests/server/testcertificate.h"
#include "tests/support/realhousehold.h"
#include "tests/support/scriptedpeer.h"
#include "ui/words/messagewords.h"
#include "ui/words/serverwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace weehours;

namespace {
const QByteArray page = "<html><body>Sign in to the network</body></html>";
} // namespace

/// Answers that are not from our server, to every request that a client makes by itself. The client
/// sends nothing to anybody else, and believes, drops and wipes nothing. The person is informed,
/// and once the server is back everything continues.
class TestStrangeAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_home = std::make_unique<RealHousehold>();
        QVERIFY(m_home->bringUp(m_home->gateway.url(), m_home->gateway.url()));
        QVERIFY(m_home->alex.note(m_home->baby, "held"));
        QTRY_COMPARE(m_home->sam.notes(), QStringList{"held"});
    }
    void cleanup() { m_home->gateway.passAll(); }
    void cleanupTestCase() { m_home.reset(); }

    void nothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        const QString bad(codes::badServer);
        const auto row = [](const char *name, const QByteArray &answer, const QString &code) {
            QTest::newRow(name) << answer << code;
        };
        row("a proxy's 403", answerBytes("403 Forbidden", "text/html", page), bad);
        row("a proxy's 403 in JSON",
            answerBytes("403 Forbidden", "application/json", "{\"error\":\"access_revoked\"}"),
            bad);
        row("a page to sign in", answerBytes("200 OK", "text/html", page), bad);
        row("a proxy's 404", answerBytes("404 Not Found", "text/html", page), bad);
        row("a proxy's 401", answerBytes("401 Unauthorized", "text/html", page), bad);
        row("a proxy's 407", answerBytes("407 Proxy Authentication", "text/html", page), {});
        row("a proxy's 410", answerBytes("410 Gone", "text/html", page), bad);
        row("a proxy's 413", answerBytes("413 Too Large", "text/html", page), bad);
        row("a proxy's 429", answerBytes("429 Too Many", "text/html", page), bad);
        row("a proxy's 502", answerBytes("502 Bad Gateway", "text/html", page), bad);
        row("a proxy's 503", answerBytes("503 Unavailable", "text/html", page), bad);
        row("a 404 of a server under another path", problemBytes("404 Not Found", "not_found"),
            "not_found");
        row("a problem of another program",
            answerBytes("400 Bad", "application/problem+json", "{\"code\":\"E_NOPE\"}"), "E_NOPE");
        row("a problem without a code",
            answerBytes("403 Forbidden", "application/problem+json", "{\"title\":\"No\"}"), bad);
        row("a redirect", answerBytes("302 Found", "text/html", page, "Location: /elsewhere\r\n"),
            bad);
        row("JSON of another server", answerBytes("200 OK", "application/json", "{\"ok\":true}"),
            bad);
        // Correct, except that the mutation was never sent.
        row("an answer to somebody else's push", pushAnswer({MutationId(QUuid::createUuid())}),
            bad);
        row("an answer to less than was sent", pushAnswer({}), bad);
        row("a JSON array", answerBytes("200 OK", "application/json", "[1,2]"), bad);
        row("half a document", answerBytes("200 OK", "application/json", "{\"results\":["), bad);
        row("nothing at all", answerBytes("200 OK", "application/json", ""), bad);
        row("an empty 204", "HTTP/1.1 204 No Content\r\n\r\n", bad);
        row("an answer that breaks off",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n", {});
    }
    void nothingIsLost()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, code);
        m_home->alex.engine.stop();
        m_home->sam.engine.stop();
        if (answer.endsWith("Length: 1\r\n\r\n"))
            m_home->gateway.cutAnswerTo("/push");
        else
            m_home->gateway.answerInstead([](const QByteArray &) { return true; }, answer);
        const QString mine = QTest::currentDataTag();
        QVERIFY(m_home->alex.note(m_home->baby, mine));
        m_home->sam.engine.start();
        m_home->alex.engine.start();
        // Qt repeats a request by itself if a kept connection breaks, and then there is no error.
        QTRY_VERIFY(m_home->alex.engine.status().error || m_home->alex.waiting() == 0);
        for (const RealClient *one : {&m_home->alex, &m_home->sam}) {
            QVERIFY(one->session.isSignedIn());
            QVERIFY(one->notes().contains("held"));
            QCOMPARE(one->store.babies.find(m_home->baby).value()->access, Access::Shared);
            QVERIFY(one->failed().isEmpty());
            const auto told = one->engine.status().error;
            QVERIFY(!told || !errorText(*told).isEmpty() || told->code == "E_NOPE");
            if (told && !code.isEmpty())
                QCOMPARE(told->code, code);
        }
        QVERIFY(m_home->alex.notes().contains(mine));
        m_home->gateway.passAll();
        for (RealClient *one : {&m_home->alex, &m_home->sam}) {
            const auto isDone = [one] { return one->sync() == SyncOutcome::Done; };
            QVERIFY(QTest::qWaitFor(isDone, 30'000));
            QCOMPARE(one->notes().count(mine), 1);
        }
    }

    void aRedirectTakesNoTokenElsewhere()
    {
        ScriptedPeer other(answerBytes("200 OK", "application/json", "{}"));
        m_home->gateway.answerInstead("/push",
                                      answerBytes("307 Temporary", "text/html", page,
                                                  "Location: " + other.url().toEncoded() + "\r\n"));
        QVERIFY(m_home->alex.note(m_home->baby, "mine"));
        QTRY_COMPARE(m_home->alex.waiting(), 0);
        QVERIFY(other.requests.isEmpty());
    }

    void aPushThatAProxyRefusesBlocksNoOther()
    {
        m_home->gateway.answerInstead(
            [](const QByteArray &request) { return request.contains("poison"); },
            answerBytes("403 Forbidden", "text/html", page));
        m_home->alex.engine.stop();
        for (const char *words : {"poison", "a", "b", "c"})
            QVERIFY(m_home->alex.note(m_home->baby, words));
        m_home->alex.engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_home->alex.waiting(), 0, 30'000);
        for (const char *words : {"a", "b", "c"})
            QTRY_VERIFY(m_home->sam.notes().contains(words));
        QTRY_COMPARE(m_home->alex.failed().size(), 1);
        const OutboxRow refused = m_home->alex.failed().constFirst();
        QVERIFY(refused.error && serverText(*refused.error).contains("HTTP 403"));
        QVERIFY(m_home->alex.logbook.unsent.discard(refused.mutation.mutationId));
    }

    void aWrongCertificate()
    {
        QTemporaryDir folder;
        const TestCertificate real(folder.filePath("real"));
        const TestCertificate other(folder.filePath("other"));
        ScriptedPeer peer(other, answerBytes("200 OK", "application/json", "{}"));
        const QUrl server = pinnedTo(peer.url(), CertificateFingerprint::of(real.certificate()));
        RealClient gran("Gran");
        QVERIFY(gran.session.signIn(server,
                                    {"secret token", m_home->alex.session.account()->user}));
        QVERIFY(gran.logbook.addBaby({{"name", "Ida"}}));
        QTRY_COMPARE(gran.engine.status().state, SyncStatus::State::Trouble);
        QCOMPARE(gran.engine.status().error->code, QString(codes::untrustedServer));
        QVERIFY(errorText(*gran.engine.status().error).contains("nothing is lost"));
        // The first request that the peer sees is the one under its own pin.
        std::optional<Reply> answer;
        gran.transport.send({.url = pinnedTo(peer.url(),
                                             CertificateFingerprint::of(other.certificate()))},
                            &gran.engine, [&](const Reply &reply) { answer = reply; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(peer.requests.size(), 1);
        QCOMPARE(gran.waiting(), 1);
        QVERIFY(gran.failed().isEmpty());
    }

    void aWrongClock()
    {
        // Five hours ahead, and corrected by the first answer.
        RealClient late("Late");
        late.clock.offMsecs = 5 * msecsPerHour;
        QVERIFY(late.signUp(m_home->gateway.url()));
        QVERIFY(late.join(m_home->alex, m_home->baby, Role::Editor));
        const Instant before = SystemClock().now();
        const auto entry = late.note(m_home->baby, "now");
        QVERIFY(entry);
        QTRY_VERIFY(m_home->sam.find(entry->id()));
        const qint64 off = m_home->sam.find(entry->id())->entity.updatedAt.msecs - before.msecs;
        QVERIFY2(qAbs(off) < msecsPerHour, qPrintable(QString::number(off)));
        const qint64 started = m_home->sam.find(entry->id())->startedAt().msecs - before.msecs;
        QVERIFY2(qAbs(started) < msecsPerHour, qPrintable(QString::number(started)));
    }

private:
    static QByteArray pushAnswer(const QList<MutationId> &ids)
    {
        QJsonArray results;
        for (const MutationId &id : ids) {
            results.append(QJsonObject{
                {"mutationId", id.toString()}, {"status", "applied"}, {"version", 1'000}});
        }
        const QJsonObject answer{
            {"results", results}, {"cursor", "1"}, {"serverTime", SystemClock().now().toString()}};
        return answerBytes("200 OK", "application/json", QJsonDocument(answer).toJson());
    }

    std::unique_ptr<RealHousehold> m_home;
};

QTEST_GUILESS_MAIN(TestStrangeAnswers)
#include "tst_strangeanswers.moc"
