// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/accountclient.h"
#include "syncfixture.h"
#include "ui/words/messagewords.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace weehours;

namespace {

SignedIn somebody(const char *token = "secret")
{
    return {token,
            {UserId(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-00000000000a"))),
             "a@x.org", "Alex"}};
}

const QUrl server(QStringLiteral("https://server.test"));

// A secret service that never answers, or that the person refuses to open.
class AbsentTokenStore final : public TokenStore
{
public:
    explicit AbsentTokenStore(Reason reason = Reason::None, int *asked = nullptr)
        : m_reason(reason), m_asked(asked)
    {
    }
    [[nodiscard]] TokenStoreKind kind() const override { return TokenStoreKind::Keychain; }
    void read(ReadHandler handler) override
    {
        later([error = why(), handler] { handler(std::unexpected(error)); });
    }
    void write(const QByteArray &, DoneHandler handler) override
    {
        if (m_asked)
            ++*m_asked;
        later([error = why(), handler] { handler(std::unexpected(error)); });
    }
    void remove(DoneHandler handler) override
    {
        later([error = why(), handler] {
            if (handler)
                handler(std::unexpected(error));
        });
    }

private:
    [[nodiscard]] Error why() const
    {
        Error error{"token_store_failed", "No secret service.", {}};
        error.reason = m_reason;
        return error;
    }
    void later(std::function<void()> call)
    {
        QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
    }

    Reason m_reason;
    int *m_asked;
};

} // namespace

class TestAccountSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileWithoutAnAccountSaysSoAtOnce()
    {
        ProfileFixture p;
        Session session(p.store, tokenStoresOf(p.folder.path()), TokenStoreKind::File);
        session.load();
        QCOMPARE(session.state(), Session::State::NoAccount);
    }

    void aSignInIsThereAtTheNextStart()
    {
        ProfileFixture p;
        {
            Session session(p.store, tokenStoresOf(p.folder.path()), TokenStoreKind::File);
            QSignalSpy kept(&session, &Session::tokenKept);
            QVERIFY(session.signIn(server, somebody()));
            QCOMPARE(session.state(), Session::State::SignedIn);
            QVERIFY(kept.wait());
        }
        // The kind of store is not passed this time: the profile remembers it.
        Session session(p.store, tokenStoresOf(p.folder.path()));
        QCOMPARE(session.tokenStoreKind(), TokenStoreKind::File);
        session.load();
        QCOMPARE(session.state(), Session::State::Loading);
        QTRY_COMPARE(session.state(), Session::State::SignedIn);
        QCOMPARE(session.token(), QByteArray("secret"));
        QCOMPARE(session.account()->user.name, QString("Alex"));
        QCOMPARE(session.account()->server, server);
    }

    void aLostTokenAsksForASignInAndKeepsTheAccount()
    {
        ProfileFixture p;
        Session first(p.store, tokenStoresOf(p.folder.path()), TokenStoreKind::Memory);
        QVERIFY(first.signIn(server, somebody()));
        Session session(p.store, tokenStoresOf(p.folder.path()), TokenStoreKind::Memory);
        session.load();
        QTRY_COMPARE(session.state(), Session::State::NeedsSignIn);
        QVERIFY(session.account());
    }

    void withoutASecretServiceThePersonIsAskedAndAFileWillDo()
    {
        ProfileFixture p;
        const auto files = tokenStoresOf(p.folder.path());
        Session session(p.store, [&](TokenStoreKind kind) -> std::unique_ptr<TokenStore> {
            if (kind == TokenStoreKind::Keychain)
                return std::make_unique<AbsentTokenStore>();
            return files(kind);
        });
        QSignalSpy notKept(&session, &Session::tokenNotKept);
        QVERIFY(session.signIn(server, somebody()));
        QVERIFY(notKept.wait());
        QCOMPARE(session.state(), Session::State::SignedIn);
        Result<void> done = failure(codes::usage, QString());
        session.useTokenStore(TokenStoreKind::File,
                              [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done);
        QCOMPARE(session.tokenStoreKind(), TokenStoreKind::File);
        QVERIFY(QFileInfo::exists(p.folder.filePath("token")));
    }

    void whoRefusedTheKeychainIsNotAskedAtEachStart()
    {
        ProfileFixture p;
        int asked = 0;
        const auto files = tokenStoresOf(p.folder.path());
        const auto stores = [&](TokenStoreKind kind) -> std::unique_ptr<TokenStore> {
            if (kind == TokenStoreKind::Keychain)
                return std::make_unique<AbsentTokenStore>(Reason::Denied, &asked);
            return files(kind);
        };
        Session session(p.store, stores);
        QSignalSpy notKept(&session, &Session::tokenNotKept);
        QVERIFY(session.signIn(server, somebody()));
        QVERIFY(notKept.wait());
        QCOMPARE(asked, 1);
        bool isKept = false;
        session.useTokenStore(TokenStoreKind::File,
                              [&](const Result<void> &done) { isKept = done.has_value(); });
        QTRY_VERIFY(isKept);
        Session next(p.store, stores);
        next.load();
        QTRY_COMPARE(next.state(), Session::State::SignedIn);
        next.retryKeychain();
        QCOMPARE(asked, 1);
    }

    void signingOutForgetsTheTokenAndKeepsTheLog()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        Session session(p.store, tokenStoresOf(p.folder.path()), TokenStoreKind::File);
        QSignalSpy kept(&session, &Session::tokenKept);
        QVERIFY(session.signIn(server, somebody()));
        QVERIFY(kept.wait());
        QVERIFY(session.signOut());
        QCOMPARE(session.state(), Session::State::NoAccount);
        QVERIFY(session.token().isEmpty());
        QVERIFY(!QFileInfo::exists(p.folder.filePath("token")));
        QVERIFY(p.logbook.find(entityIdOf(baby)).value());
        // Signing in again only asks for the password, after a restart too.
        Session later(p.store, tokenStoresOf(p.folder.path()), TokenStoreKind::File);
        later.load();
        for (const Session *each : {&session, &later}) {
            QVERIFY(!each->account());
            QCOMPARE(each->lastSignIn().server, server);
            QCOMPARE(each->lastSignIn().email, somebody().user.email);
        }
    }

    void aSharedLogIsNotHandedToAnotherAccount()
    {
        SyncFixture f;
        f.addShared();
        QVERIFY(f.session.signOut());
        SignedIn other = somebody();
        other.user.id = f.partner;
        other.user.email = "b@x.org";
        const auto refused = f.session.signIn(server, other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QString("other_account"));
        QCOMPARE(f.session.state(), Session::State::NoAccount);
        other.user.id = f.self;
        QVERIFY(f.session.signIn(QUrl("http://moved.test"), other));
    }

    // A server restored from a backup may have lost an account that was made since.
    void whoseAccountTheServerLostSignsUpAgainAndKeepsWhatIsUnsent_data()
    {
        QTest::addColumn<bool>("signedOut");
        QTest::newRow("while the profile has the old account") << false;
        QTest::newRow("after signing out of it") << true;
    }
    void whoseAccountTheServerLostSignsUpAgainAndKeepsWhatIsUnsent()
    {
        QFETCH(bool, signedOut);
        SyncFixture f;
        f.addNappy(f.addShared());
        if (signedOut)
            QVERIFY(f.session.signOut());
        AccountClient client(f.wire, f.session, "Test");
        Result<User> result = failure(codes::usage, QString());
        client.registerAccount(server, {"A@x.org", "long enough", "Alex", "CODE"},
                               [&](const auto &r) { result = r; });
        QCOMPARE(f.wire.calls().size(), 1);
        SignedIn again = somebody("fresh");
        again.user.id = f.partner;
        f.wire.answer(toJson(again));
        QVERIFY2(result, qPrintable(result ? QString() : errorText(result.error())));
        QCOMPARE(f.session.account()->user.id, f.partner);
        QCOMPARE(f.waiting(), 1);
    }

    // An invite works once: it must not be used up for an account that cannot use this profile.
    void noOtherPersonSignsUpOnAProfileThatHoldsASharedLog()
    {
        SyncFixture f;
        f.addShared();
        for (const bool signedOut : {false, true}) {
            if (signedOut)
                QVERIFY(f.session.signOut());
            AccountClient client(f.wire, f.session, "Test");
            Result<User> result;
            client.registerAccount(server, {"sam@x.org", "long enough", "Sam", "CODE"},
                                   [&](const auto &r) { result = r; });
            f.settle();
            QVERIFY(!result);
            QCOMPARE(result.error().code, QString("other_account"));
            QVERIFY(f.wire.pending.isEmpty());
        }
    }

    void whatAnotherProcessDidIsTakenOver()
    {
        ProfileFixture p;
        Session session(p.store, tokenStoresOf(p.folder.path()));
        session.load();
        QCOMPARE(session.state(), Session::State::NoAccount);
        {
            Session other(p.store, tokenStoresOf(p.folder.path()), TokenStoreKind::File);
            QSignalSpy kept(&other, &Session::tokenKept);
            QVERIFY(other.signIn(server, somebody()));
            QVERIFY(kept.wait());
        }
        session.load();
        QTRY_COMPARE(session.state(), Session::State::SignedIn);
    }

    void aLoginSignsIn()
    {
        SyncFixture f;
        QVERIFY(f.session.signOut());
        AccountClient client(f.wire, f.session, "Test");
        Result<User> result = failure(codes::usage, QString());
        client.login(server, "a@x.org", "long enough", [&](const auto &r) { result = r; });
        QCOMPARE(f.wire.first().url.toString(), QString("https://server.test/api/auth/login"));
        QVERIFY(f.wire.first().bearer.isEmpty());
        QCOMPARE(f.wire.body().value("device").toString(), QString("Test"));
        f.wire.answer(toJson(somebody("fresh")));
        QVERIFY(result);
        QCOMPARE(f.session.token(), QByteArray("fresh"));
    }

    void aRefusedLoginChangesNothing()
    {
        SyncFixture f;
        QVERIFY(f.session.signOut());
        AccountClient client(f.wire, f.session, "Test");
        Result<User> result;
        client.login(server, "a@x.org", "wrong", [&](const auto &r) { result = r; });
        f.wire.refuse(codes::unauthenticated);
        QVERIFY(!result);
        QCOMPARE(f.session.state(), Session::State::NoAccount);
    }

    void somethingElseAtTheAddressIsReportedInWords()
    {
        SyncFixture f;
        AccountClient client(f.wire, f.session, "Test");
        Result<User> result;
        client.login(server, "a@x.org", "long enough", [&](const auto &r) { result = r; });
        f.wire.answerHtml(200);
        QVERIFY(!result);
        QCOMPARE(result.error().code, QString(codes::badServer));
    }

    void logoutSignsOutEvenWhenTheServerIsAway()
    {
        SyncFixture f;
        AccountClient client(f.wire, f.session, "Test");
        Result<void> result;
        client.logout([&](const auto &r) { result = r; });
        f.wire.loseConnection();
        QVERIFY(!result);
        QCOMPARE(f.session.state(), Session::State::NoAccount);
    }

    void logoutOfASignInThatHasEndedIsDone()
    {
        SyncFixture f;
        AccountClient client(f.wire, f.session, "Test");
        Result<void> result = failure(codes::internal, QString());
        client.logout([&](const auto &r) { result = r; });
        f.wire.refuse(codes::unauthenticated);
        QVERIFY(result);
        QCOMPARE(f.session.state(), Session::State::NoAccount);
    }

    void anInvitesLinkLeadsToTheServerAsItIsReachedFromHere()
    {
        SyncFixture f;
        AccountClient client(f.wire, f.session, "Test");
        Result<Invite> result;
        const BabyId baby(QUuid::createUuid());
        client.createInvite(baby, Role::Editor, "Gran", [&](const auto &r) { result = r; });
        QCOMPARE(f.wire.first().url.path(), QString("/api/babies/%1/invites").arg(baby.toString()));
        f.wire.answer(toJson(Invite{"7", "0123456789", "weehours://join?server=http://inside",
                                    "Gran", Role::Editor, f.profile.clock.instant}));
        QVERIFY(result);
        QCOMPARE(parseInvite(result->link)->server, server);
    }

    void withoutAnAccountACallFailsInWords()
    {
        SyncFixture f;
        QVERIFY(f.session.signOut());
        AccountClient client(f.wire, f.session, "Test");
        Result<Joined> result;
        client.join("0123456789", [&](const auto &r) { result = r; });
        f.settle();
        QVERIFY(!result);
        QCOMPARE(result.error().code, QString(codes::unauthenticated));
        QVERIFY(f.wire.pending.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountSession)
#include "tst_accountsession.moc"
