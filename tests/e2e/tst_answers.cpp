// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/server.h"
#include "tests/server/runningserver.h"
#include "tests/support/gateway.h"
#include "tests/support/realclient.h"

#include <QFile>

using namespace weehours;

/// Every answer that the server gives, and what a client makes of it: whole clients, a real server,
/// real HTTP. What a client must take for an answer of somebody else is in tst_strangeanswers.
///
///     a push's results   applied, merged, conflict (whole, partial, against a delete), invalid, replayed
///     401                the token is not accepted
///     403                access_revoked, read_only, owner_only, registration_closed
///     404, 429           of the calls that can have them: joining with a code
///     410                expired, diverged
///     400, 413, 500, 503 which a sound server gives to no sound client: said by the gateway between
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<RunningServer>(database());
        QVERIFY2(m_server->port() != 0, qPrintable(m_server->trouble()));
        m_gateway = std::make_unique<Gateway>(m_server->port());
        m_alex = std::make_unique<RealClient>("Alex");
        m_sam = std::make_unique<RealClient>("Sam");
        QVERIFY(m_alex->signUp(m_gateway->url()));
        QVERIFY(m_sam->signUp(m_gateway->url()));
        m_baby = m_alex->makeBaby();
        QVERIFY(!m_baby.isNull());
        QVERIFY(m_sam->join(*m_alex, m_baby, Role::Editor));
    }
    void cleanup()
    {
        m_sam.reset();
        m_alex.reset();
        m_gateway.reset();
        m_server.reset();
    }

    void applied()
    {
        QVERIFY(m_alex->note(m_baby, "one"));
        QTRY_COMPARE(m_alex->waiting(), 0);
        QTRY_COMPARE(m_sam->notes(), QStringList{"one"});
    }

    void merged()
    {
        const EntityId id = bottle();
        apart();
        QVERIFY(m_alex->logbook.edit(id, {{"amountMl", 90}}));
        QVERIFY(m_sam->logbook.edit(id, {{"notes", "sleepy"}}));
        together();
        for (const RealClient *one : {m_alex.get(), m_sam.get()}) {
            QCOMPARE(one->find(id)->entity.data.value("amountMl").toInt(), 90);
            QCOMPARE(one->find(id)->text(QLatin1StringView("notes")), QString("sleepy"));
            QCOMPARE(one->engine.status().conflicts, 0);
        }
    }

    void conflictWhole()
    {
        const EntityId id = bottle();
        apart();
        QVERIFY(m_alex->logbook.edit(id, {{"amountMl", 90}}));
        QTest::qWait(5);
        QVERIFY(m_sam->logbook.edit(id, {{"amountMl", 150}}));
        together();
        QCOMPARE(m_alex->find(id)->entity.data.value("amountMl").toInt(), 150);
        const auto lost = m_alex->store.conflicts.list().value();
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.at(0).lost, QStringList{"amountMl"});
        QCOMPARE(lost.at(0).mine.payload.value("amountMl").toInt(), 90);
        QCOMPARE(m_sam->engine.status().conflicts, 0);
    }

    void conflictPartial()
    {
        const EntityId id = bottle();
        apart();
        QVERIFY(m_alex->logbook.edit(id, {{"amountMl", 90}, {"notes", "sleepy"}}));
        QTest::qWait(5);
        QVERIFY(m_sam->logbook.edit(id, {{"amountMl", 150}}));
        together();
        QCOMPARE(m_alex->find(id)->entity.data.value("amountMl").toInt(), 150);
        QCOMPARE(m_alex->find(id)->text(QLatin1StringView("notes")), QString("sleepy"));
        QCOMPARE(m_alex->store.conflicts.list()->at(0).lost, QStringList{"amountMl"});
    }

    void conflictAgainstADelete()
    {
        const EntityId id = bottle();
        apart();
        QVERIFY(m_alex->logbook.edit(id, {{"amountMl", 90}}));
        QTest::qWait(5);
        QVERIFY(m_sam->logbook.remove(id));
        together();
        QVERIFY(!m_alex->find(id) || m_alex->find(id)->entity.deleted);
        const auto lost = m_alex->store.conflicts.list().value();
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.at(0).mine.payload.value("amountMl").toInt(), 90);
    }

    void aDeleteThatLosesAgainstAnEdit()
    {
        const EntityId id = bottle();
        apart();
        QVERIFY(m_alex->logbook.remove(id));
        QTest::qWait(5);
        QVERIFY(m_sam->logbook.edit(id, {{"amountMl", 150}}));
        together();
        QVERIFY(m_alex->find(id) && !m_alex->find(id)->entity.deleted);
        QCOMPARE(m_alex->store.conflicts.list()->at(0).lost, QStringList{"deleted"});
    }

    // A clock that is days ahead, before any server has said so.
    void invalid()
    {
        RealClient early("Early");
        early.clock.offMsecs = 3 * 24 * msecsPerHour;
        const auto baby = early.logbook.addBaby({{"name", "Ida"}});
        QVERIFY(baby && early.note(baby->entity.babyId, "tomorrow"));
        QVERIFY(early.logbook.add(baby->entity.babyId, "note",
                                  {{"notes", "today"},
                                   {"startedAt", SystemClock().now().toString()}}));
        QVERIFY(early.signUp(m_gateway->url()));
        QTRY_COMPARE(early.waiting(), 0);
        QCOMPARE(early.failed().size(), 1);
        QCOMPARE(early.failed().at(0).mutation.payload.value("notes").toString(),
                 QString("tomorrow"));
        QVERIFY(early.failed().at(0).error->code.startsWith("invalid_"));
        QVERIFY(early.notes().contains("tomorrow"));
        QTRY_COMPARE(early.engine.status().state, SyncStatus::State::Attention);
    }

    void replayed()
    {
        m_gateway->cutAnswerTo("/push");
        QVERIFY(m_alex->note(m_baby, "once"));
        QTRY_COMPARE(m_alex->waiting(), 0);
        QCOMPARE(m_gateway->count("/push") - pushesBefore(), 2);
        QTRY_COMPARE(m_sam->notes(), QStringList{"once"});
        QCOMPARE(m_alex->notes(), QStringList{"once"});
        QVERIFY(m_alex->failed().isEmpty());
    }

    void malformed400() { poison("400 Bad Request", "malformed"); }

    void unauthenticated401()
    {
        RealClient phone("Phone");
        QVERIFY(phone.signInAs(*m_alex, m_gateway->url()));
        const auto devices = RealClient::answerOf<QList<Device>>([&](auto handler) {
            phone.accounts.devices(handler);
        });
        QVERIFY(devices);
        m_alex->engine.stop();
        QVERIFY(m_alex->note(m_baby, "kept"));
        for (const Device &device : *devices) {
            if (!device.isCurrent)
                QVERIFY(RealClient::answerOf<void>([&](auto handler) {
                    phone.accounts.removeDevice(device.id, handler);
                }));
        }
        m_alex->engine.start();
        QTRY_COMPARE(m_alex->session.state(), Session::State::NeedsSignIn);
        QCOMPARE(m_alex->engine.status().state, SyncStatus::State::NeedsSignIn);
        QCOMPARE(m_alex->waiting(), 1);
        QCOMPARE(m_alex->notes(), QStringList{"kept"});
        QVERIFY(m_alex->signInAs(*m_alex, m_gateway->url()));
        QTRY_COMPARE(m_sam->notes(), QStringList{"kept"});
    }

    void accessRevoked403()
    {
        QVERIFY(m_alex->note(m_baby, "shared"));
        QTRY_COMPARE(m_sam->notes(), QStringList{"shared"});
        m_sam->engine.stop();
        QVERIFY(m_sam->note(m_baby, "unsent"));
        QVERIFY(takeAway());
        m_sam->engine.start();
        QTRY_VERIFY(m_sam->notes().isEmpty());
        QCOMPARE(m_sam->failed().size(), 1);
        QCOMPARE(m_sam->failed().at(0).mutation.payload.value("notes").toString(),
                 QString("unsent"));
        QCOMPARE(m_sam->failed().at(0).error->code, QString(codes::accessRevoked));
        QCOMPARE(m_sam->store.babies.find(m_baby).value()->access, Access::Revoked);
    }

    void readOnly403()
    {
        m_sam->engine.stop();
        QVERIFY(m_sam->note(m_baby, "too late"));
        QVERIFY(makeSam(Role::Viewer));
        m_sam->engine.start();
        QTRY_COMPARE(m_sam->failed().size(), 1);
        QCOMPARE(m_sam->failed().at(0).error->code, QString(codes::readOnly));
        QTRY_COMPARE(m_sam->logbook.roleFor(m_baby).value(), Role::Viewer);
        QVERIFY(!m_sam->note(m_baby, "no more"));
        QVERIFY(m_sam->store.babies.find(m_baby).value()->access == Access::Shared);
    }

    void ownerOnly403()
    {
        QVERIFY(makeSam(Role::Owner));
        QCOMPARE(m_sam->sync(), SyncOutcome::Done);
        m_sam->engine.stop();
        QVERIFY(m_sam->logbook.edit(entityIdOf(m_baby), {{"archived", true}}));
        QVERIFY(m_sam->note(m_baby, "goes all the same"));
        QVERIFY(makeSam(Role::Editor));
        m_sam->engine.start();
        QTRY_COMPARE(m_sam->waiting(), 0);
        QCOMPARE(m_sam->failed().size(), 1);
        QCOMPARE(m_sam->failed().at(0).error->code, QString(codes::ownerOnly));
        QTRY_COMPARE(m_alex->notes(), QStringList{"goes all the same"});
    }

    void registrationClosed403()
    {
        server::Options options;
        options.port = 0;
        options.database = "sqlite:" + m_folder->filePath("closed.sqlite");
        options.registration = server::Registration::Closed;
        server::Server closed(options);
        const auto url = closed.start();
        QVERIFY(url);
        RealClient gran("Gran");
        const auto refused = gran.signUp(QUrl(*url));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QString(codes::registrationClosed));
        QVERIFY(!refused.error().detail.isEmpty());
        QCOMPARE(gran.session.state(), Session::State::NoAccount);
    }

    void notFound404AndRateLimited429()
    {
        QString last;
        for (int i = 0; i < 12 && last != codes::rateLimited; ++i) {
            const auto joined = RealClient::answerOf<Joined>([&](auto handler) {
                m_sam->accounts.join("0123456789", handler);
            });
            QVERIFY(!joined);
            QVERIFY(!joined.error().detail.isEmpty());
            if (i == 0)
                QCOMPARE(joined.error().code, QString(codes::notFound));
            last = joined.error().code;
        }
        QCOMPARE(last, QString(codes::rateLimited));
        QVERIFY(m_sam->session.isSignedIn());
    }

    void expired410()
    {
        QVERIFY(m_alex->note(m_baby, "before"));
        QTRY_COMPARE(m_sam->notes(), QStringList{"before"});
        m_sam->engine.stop();
        QVERIFY(m_alex->note(m_baby, "while away"));
        QTRY_COMPARE(m_alex->waiting(), 0);
        m_gateway->answerInstead("/pull",
                                 answerBytes("410 Gone", "application/problem+json",
                                             "{\"code\":\"resync_required\",\"detail\":\"No.\","
                                             "\"reason\":\"expired\"}"));
        const qsizetype before = m_gateway->count("/snapshot");
        m_sam->engine.start();
        QTRY_COMPARE(m_sam->notes(), (QStringList{"before", "while away"}));
        QCOMPARE(m_gateway->count("/snapshot") - before, 1);
        QVERIFY(m_sam->failed().isEmpty());
    }

    // The server's file is replaced by yesterday's.
    void diverged410()
    {
        QVERIFY(m_alex->note(m_baby, "in the backup"));
        QTRY_COMPARE(m_sam->notes(), QStringList{"in the backup"});
        m_server.reset();
        QVERIFY(QFile::copy(file(), file() + ".backup"));
        m_server = std::make_unique<RunningServer>(database());
        m_gateway->leadTo(m_server->port());
        QVERIFY(m_alex->note(m_baby, "lost by the server"));
        QTRY_COMPARE(m_alex->waiting(), 0);
        QCOMPARE(m_alex->sync(), SyncOutcome::Done);
        m_server.reset();
        for (const char *rest : {"", "-wal", "-shm"})
            QFile::remove(file() + rest);
        QVERIFY(QFile::rename(file() + ".backup", file()));
        m_server = std::make_unique<RunningServer>(database());
        m_gateway->leadTo(m_server->port());
        m_alex->engine.networkReconnected();
        QTRY_VERIFY(m_alex->sync() == SyncOutcome::Done && m_alex->waiting() == 0);
        m_sam->engine.networkReconnected();
        QTRY_COMPARE(m_sam->notes(), (QStringList{"in the backup", "lost by the server"}));
        QCOMPARE(m_alex->notes(), m_sam->notes());
    }

    // A proxy with a smaller limit than the server's.
    void tooLarge413()
    {
        m_gateway->answerInstead([](const QByteArray &request) { return request.size() > 4000; },
                                 problemBytes("413 Too Large", "too_large"));
        m_alex->engine.stop();
        for (int i = 0; i < 12; ++i)
            QVERIFY(m_alex->note(m_baby, QString(800, QChar('a' + i))));
        QVERIFY(m_alex->note(m_baby, QString(4000, 'z')));
        m_alex->engine.start();
        QTRY_COMPARE(m_alex->waiting(), 0);
        QCOMPARE(m_alex->failed().size(), 1);
        QTRY_COMPARE(m_sam->notes().size(), 12);
    }

    void internal500()
    {
        m_gateway->answerInstead("/push", problemBytes("500 Internal", "internal"));
        QVERIFY(m_alex->note(m_baby, "later"));
        QTRY_COMPARE(m_sam->notes(), QStringList{"later"});
        QVERIFY(m_alex->failed().isEmpty());
    }

    void unavailable503()
    {
        m_gateway->answerInstead("/push", problemBytes("503 Unavailable", "unavailable",
                                                       "Retry-After: 2\r\n"));
        const qsizetype before = m_gateway->requests.size();
        QElapsedTimer timer;
        timer.start();
        m_sam->engine.stop();
        QVERIFY(m_alex->note(m_baby, "later"));
        QTRY_COMPARE(m_alex->engine.status().state, SyncStatus::State::Trouble);
        // Not even for a change, while it is asked to wait.
        QVERIFY(m_alex->note(m_baby, "later still"));
        QTRY_COMPARE_WITH_TIMEOUT(m_alex->waiting(), 0, 5'000);
        QVERIFY2(timer.elapsed() >= 1'900, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_gateway->requests.mid(before).filter("/push").size(), 2);
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath("server.sqlite"); }
    [[nodiscard]] QString database() const { return "sqlite:" + file(); }
    // That of the baby.
    [[nodiscard]] static qsizetype pushesBefore() { return 1; }

    EntityId bottle()
    {
        const auto feed = m_alex->logbook.add(m_baby, "feed",
                                              {{"method", "bottle"}, {"amountMl", 120}});
        (void)QTest::qWaitFor([&] { return m_sam->find(feed->id()).has_value(); });
        (void)QTest::qWaitFor([&] { return m_alex->waiting() == 0; });
        return feed->id();
    }
    void apart()
    {
        m_alex->engine.stop();
        m_sam->engine.stop();
    }
    // Sam's changes come first.
    void together()
    {
        for (RealClient *one : {m_sam.get(), m_alex.get(), m_sam.get()}) {
            one->engine.start();
            QVERIFY(one->sync() != SyncOutcome::Offline);
            QCOMPARE(one->waiting(), 0);
        }
    }
    [[nodiscard]] UserId samId() const { return m_sam->session.account()->user.id; }
    [[nodiscard]] Result<void> takeAway()
    {
        return RealClient::answerOf<void>([&](auto handler) {
            m_alex->accounts.removeCaregiver(m_baby, samId(), handler);
        });
    }
    [[nodiscard]] Result<void> makeSam(Role role)
    {
        return RealClient::answerOf<void>([&](auto handler) {
            m_alex->accounts.setRole(m_baby, samId(), role, handler);
        });
    }
    // One change that is refused whatever it goes with.
    void poison(const char *status, const QByteArray &code)
    {
        m_gateway->answerInstead(
            [](const QByteArray &request) { return request.contains("poison"); },
            problemBytes(status, code));
        m_alex->engine.stop();
        for (const char *words : {"a", "b", "poison", "c", "d"})
            QVERIFY(m_alex->note(m_baby, words));
        m_alex->engine.start();
        QTRY_COMPARE(m_alex->waiting(), 0);
        QCOMPARE(m_alex->failed().size(), 1);
        QCOMPARE(m_alex->failed().at(0).error->code, QString(code));
        QTRY_COMPARE(m_sam->notes(), (QStringList{"a", "b", "c", "d"}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<RealClient> m_alex;
    std::unique_ptr<RealClient> m_sam;
    BabyId m_baby;
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
