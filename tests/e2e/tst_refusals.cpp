// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/server.h"
#include "tests/support/realhousehold.h"
#include "ui/words/messagewords.h"

#include <QFile>

using namespace weehours;

/// Every refusal of the server, and what a client makes of it: whole clients, a real server, real
/// HTTP. tst_pushresults has the results of accepted pushes, and tst_strangeanswers the answers
/// that cannot be from our server.
///
///     401                the token is not accepted
///     403                access_revoked, read_only, owner_only, registration_closed
///     404, 429           of the calls that can have them: joining with a code
///     410                expired, diverged
///     400, 413, 500, 503 a sound server never sends these to a sound client: sent by the gateway
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<RealHousehold>();
        QVERIFY(m_home->bringUp(m_home->gateway.url(), m_home->gateway.url()));
    }
    void cleanup() { m_home.reset(); }

    void malformed400() { poison("400 Bad Request", "malformed"); }

    void unauthenticated401()
    {
        RealClient phone("Phone");
        QVERIFY(phone.signInAs(m_home->alex, m_home->gateway.url()));
        const auto devices = RealClient::answerOf<QList<Device>>([&](auto handler) {
            phone.accounts.devices(handler);
        });
        QVERIFY(devices);
        m_home->alex.engine.stop();
        QVERIFY(m_home->alex.note(m_home->baby, "kept"));
        for (const Device &device : *devices) {
            if (!device.isCurrent)
                QVERIFY(RealClient::answerOf<void>([&](auto handler) {
                    phone.accounts.removeDevice(device.id, handler);
                }));
        }
        m_home->alex.engine.start();
        QTRY_COMPARE(m_home->alex.session.state(), Session::State::NeedsSignIn);
        QCOMPARE(m_home->alex.engine.status().state, SyncStatus::State::NeedsSignIn);
        QCOMPARE(m_home->alex.waiting(), 1);
        QCOMPARE(m_home->alex.notes(), QStringList{"kept"});
        QVERIFY(m_home->alex.signInAs(m_home->alex, m_home->gateway.url()));
        QTRY_COMPARE(m_home->sam.notes(), QStringList{"kept"});
    }

    void accessRevoked403()
    {
        QVERIFY(m_home->alex.note(m_home->baby, "shared"));
        QTRY_COMPARE(m_home->sam.notes(), QStringList{"shared"});
        m_home->sam.engine.stop();
        QVERIFY(m_home->sam.note(m_home->baby, "unsent"));
        QVERIFY(takeAway());
        m_home->sam.engine.start();
        QTRY_VERIFY(m_home->sam.notes().isEmpty());
        QCOMPARE(wordsOfRefused(m_home->sam), QString("unsent"));
        QCOMPARE(codeOfRefused(m_home->sam), QString(codes::accessRevoked));
        QCOMPARE(m_home->sam.store.babies.find(m_home->baby).value()->access, Access::Revoked);
    }

    void readOnly403()
    {
        m_home->sam.engine.stop();
        QVERIFY(m_home->sam.note(m_home->baby, "too late"));
        QVERIFY(makeSam(Role::Viewer));
        m_home->sam.engine.start();
        QTRY_COMPARE(m_home->sam.failed().size(), 1);
        QCOMPARE(codeOfRefused(m_home->sam), QString(codes::readOnly));
        QTRY_COMPARE(m_home->sam.logbook.roleFor(m_home->baby).value(), Role::Viewer);
        QVERIFY(!m_home->sam.note(m_home->baby, "no more"));
        QVERIFY(m_home->sam.store.babies.find(m_home->baby).value()->access == Access::Shared);
    }

    void ownerOnly403()
    {
        QVERIFY(makeSam(Role::Owner));
        QCOMPARE(m_home->sam.sync(), SyncOutcome::Done);
        m_home->sam.engine.stop();
        QVERIFY(m_home->sam.logbook.edit(entityIdOf(m_home->baby), {{"archived", true}}));
        QVERIFY(m_home->sam.note(m_home->baby, "goes all the same"));
        QVERIFY(makeSam(Role::Editor));
        m_home->sam.engine.start();
        QTRY_COMPARE(m_home->sam.waiting(), 0);
        QCOMPARE(m_home->sam.failed().size(), 1);
        QCOMPARE(codeOfRefused(m_home->sam), QString(codes::ownerOnly));
        QTRY_COMPARE(m_home->alex.notes(), QStringList{"goes all the same"});
    }

    void registrationClosed403()
    {
        const QTemporaryDir folder;
        server::Options options;
        options.port = 0;
        options.database = "sqlite:" + folder.filePath("closed.sqlite");
        options.registration = server::Registration::Closed;
        server::Server closed(options);
        const auto url = closed.start();
        QVERIFY(url);
        RealClient gran("Gran");
        const auto refused = gran.signUp(QUrl(*url));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QString(codes::registrationClosed));
        QVERIFY(!errorText(refused.error()).isEmpty());
        QCOMPARE(gran.session.state(), Session::State::NoAccount);
    }

    void notFound404AndRateLimited429()
    {
        QString last;
        for (int i = 0; i < 12 && last != codes::rateLimited; ++i) {
            const auto joined = RealClient::answerOf<Joined>([&](auto handler) {
                m_home->sam.accounts.join("0123456789", handler);
            });
            QVERIFY(!joined);
            QVERIFY(!errorText(joined.error()).isEmpty());
            if (i == 0)
                QCOMPARE(joined.error().code, QString(codes::notFound));
            last = joined.error().code;
        }
        QCOMPARE(last, QString(codes::rateLimited));
        QVERIFY(m_home->sam.session.isSignedIn());
    }

    void expired410()
    {
        QVERIFY(m_home->alex.note(m_home->baby, "before"));
        QTRY_COMPARE(m_home->sam.notes(), QStringList{"before"});
        m_home->sam.engine.stop();
        QVERIFY(m_home->alex.note(m_home->baby, "while away"));
        QTRY_COMPARE(m_home->alex.waiting(), 0);
        m_home->gateway.answerInstead(
            "/pull", answerBytes("410 Gone", "application/problem+json",
                                 "{\"code\":\"resync_required\",\"detail\":\"No.\","
                                 "\"reason\":\"expired\"}"));
        const qsizetype before = m_home->gateway.count("/snapshot");
        m_home->sam.engine.start();
        QTRY_COMPARE(m_home->sam.notes(), (QStringList{"before", "while away"}));
        QCOMPARE(m_home->gateway.count("/snapshot") - before, 1);
        QVERIFY(m_home->sam.failed().isEmpty());
    }

    // The server's file is replaced by yesterday's.
    void diverged410()
    {
        QVERIFY(m_home->alex.note(m_home->baby, "in the backup"));
        QTRY_COMPARE(m_home->sam.notes(), QStringList{"in the backup"});
        const QString file = m_home->databaseFile();
        m_home->stopServer();
        QVERIFY(QFile::copy(file, file + ".backup"));
        m_home->startServer();
        QVERIFY(m_home->alex.note(m_home->baby, "lost by the server"));
        QTRY_COMPARE(m_home->alex.waiting(), 0);
        QCOMPARE(m_home->alex.sync(), SyncOutcome::Done);
        m_home->stopServer();
        for (const char *rest : {"", "-wal", "-shm"})
            QFile::remove(file + rest);
        QVERIFY(QFile::rename(file + ".backup", file));
        m_home->startServer();
        m_home->alex.engine.networkReconnected();
        const auto isSent = [this] {
            return m_home->alex.sync() == SyncOutcome::Done && m_home->alex.waiting() == 0;
        };
        QVERIFY(QTest::qWaitFor(isSent, 30'000));
        m_home->sam.engine.networkReconnected();
        QTRY_COMPARE(m_home->sam.notes(), (QStringList{"in the backup", "lost by the server"}));
        QCOMPARE(m_home->alex.notes(), m_home->sam.notes());
    }

    // A proxy with a smaller limit than the server's.
    void tooLarge413()
    {
        m_home->gateway.answerInstead(
            [](const QByteArray &request) { return request.size() > 4000; },
            problemBytes("413 Too Large", "too_large"));
        m_home->alex.engine.stop();
        for (int i = 0; i < 12; ++i)
            QVERIFY(m_home->alex.note(m_home->baby, QString(800, QChar('a' + i))));
        QVERIFY(m_home->alex.note(m_home->baby, QString(4000, 'z')));
        m_home->alex.engine.start();
        QTRY_COMPARE(m_home->alex.waiting(), 0);
        QCOMPARE(m_home->alex.failed().size(), 1);
        QTRY_COMPARE(m_home->sam.notes().size(), 12);
    }

    void internal500()
    {
        m_home->gateway.answerInstead("/push", problemBytes("500 Internal", "internal"));
        QVERIFY(m_home->alex.note(m_home->baby, "later"));
        QTRY_COMPARE(m_home->sam.notes(), QStringList{"later"});
        QVERIFY(m_home->alex.failed().isEmpty());
    }

    void unavailable503()
    {
        m_home->gateway.answerInstead("/push", problemBytes("503 Unavailable", "unavailable",
                                                            "Retry-After: 2\r\n"));
        const qsizetype before = m_home->gateway.requests.size();
        QElapsedTimer timer;
        timer.start();
        m_home->sam.engine.stop();
        QVERIFY(m_home->alex.note(m_home->baby, "later"));
        QTRY_COMPARE(m_home->alex.engine.status().state, SyncStatus::State::Trouble);
        // While it was asked to wait, not even a new change causes a request.
        QVERIFY(m_home->alex.note(m_home->baby, "later still"));
        QTRY_COMPARE_WITH_TIMEOUT(m_home->alex.waiting(), 0, 30'000);
        QVERIFY2(timer.elapsed() >= 1'900, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_home->gateway.requests.mid(before).filter("/push").size(), 2);
    }

private:
    // The words for the only refused change. If there is not exactly one, a text that no test
    // expects, so that the comparison fails instead of crashing.
    [[nodiscard]] static QString wordsOfRefused(const RealClient &client)
    {
        const auto failed = client.failed();
        return failed.size() == 1 ? failed.constFirst().mutation.payload.value("notes").toString()
                                  : QString("%1 changes are refused").arg(failed.size());
    }
    [[nodiscard]] static QString codeOfRefused(const RealClient &client)
    {
        const auto failed = client.failed();
        return failed.size() == 1 && failed.constFirst().error
                   ? failed.constFirst().error->code
                   : QString("%1 changes are refused").arg(failed.size());
    }

    [[nodiscard]] UserId samId() const { return m_home->sam.session.account()->user.id; }
    [[nodiscard]] Result<void> takeAway()
    {
        return RealClient::answerOf<void>([&](auto handler) {
            m_home->alex.accounts.removeCaregiver(m_home->baby, samId(), handler);
        });
    }
    [[nodiscard]] Result<void> makeSam(Role role)
    {
        return RealClient::answerOf<void>([&](auto handler) {
            m_home->alex.accounts.setRole(m_home->baby, samId(), role, handler);
        });
    }
    // One change that is refused in any push.
    void poison(const char *status, const QByteArray &code)
    {
        m_home->gateway.answerInstead(
            [](const QByteArray &request) { return request.contains("poison"); },
            problemBytes(status, code));
        m_home->alex.engine.stop();
        for (const char *words : {"a", "b", "poison", "c", "d"})
            QVERIFY(m_home->alex.note(m_home->baby, words));
        m_home->alex.engine.start();
        QTRY_COMPARE(m_home->alex.waiting(), 0);
        QCOMPARE(m_home->alex.failed().size(), 1);
        QCOMPARE(codeOfRefused(m_home->alex), QString(code));
        QTRY_COMPARE(m_home->sam.notes(), (QStringList{"a", "b", "c", "d"}));
    }

    std::unique_ptr<RealHousehold> m_home;
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
