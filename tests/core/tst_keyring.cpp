// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/keychaintokenstore.h"
#include "core/account/session.h"
#include "core/protocol/sentence.h"
#include "tests/support/gateway.h"
#include "tests/support/keyring.h"
#include "tests/support/profilefixture.h"
#include "tests/support/scriptedpeer.h"
#include "ui/words/messagewords.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace weehours;
using namespace std::chrono_literals;

namespace {

const QUrl server(QStringLiteral("http://server.test"));
constexpr auto shortPause = 300ms;

SignedIn somebody(const char *token)
{
    return {token,
            {UserId(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-00000000000a"))),
             "a@x.org", "Alex"}};
}

// The result of one call; `usage` if none came.
template <typename T>
class Answer
{
public:
    std::function<void(const Result<T> &)> handler()
    {
        return [this](const Result<T> &result) { m_result = result; };
    }
    Result<T> get()
    {
        (void)QTest::qWaitFor([this] { return m_result.has_value(); }, 30'000);
        return m_result.value_or(failure(codes::usage, "No answer came."));
    }

private:
    std::optional<Result<T>> m_result;
};

Result<void> write(TokenStore &store, const QByteArray &token)
{
    Answer<void> answer;
    store.write(token, answer.handler());
    return answer.get();
}

Result<QByteArray> read(TokenStore &store)
{
    Answer<QByteArray> answer;
    store.read(answer.handler());
    return answer.get();
}

Result<QByteArray> readOf(const QString &profile)
{
    KeychainTokenStore store(profile, shortPause);
    return read(store);
}

Result<void> remove(TokenStore &store)
{
    Answer<void> answer;
    store.remove(answer.handler());
    return answer.get();
}

bool standsIn(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// Every test begins with an empty bus and a process that has used another keyring, so the first
/// call may have to be repeated.
class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // scripts/install installs it: without it these tests test nothing.
        QVERIFY2(!m_bus.address().isEmpty(), "dbus-daemon did not start");
    }

    void withABusButNoKeyringEveryCallEndsInWords()
    {
        QTemporaryDir folder;
        KeychainTokenStore store(folder.path(), shortPause);
        QElapsedTimer timer;
        timer.start();
        const auto written = write(store, "secret");
        QVERIFY(timer.elapsed() >= shortPause.count());
        QVERIFY(!written);
        QCOMPARE(written.error().code, QString("token_store_failed"));
        QVERIFY(written.error().field.isEmpty());
        QVERIFY(errorText(written.error()).contains("until you quit"));
        KeychainTokenStore impatient(folder.path());
        QVERIFY(!read(impatient));
    }

    void aKeyringKeepsTheTokenOfEachProfile()
    {
        Keyring keyring(m_bus);
        QVERIFY(keyring.start("pass"));
        QTemporaryDir folder;
        QTemporaryDir other;
        KeychainTokenStore store(folder.path(), shortPause);
        KeychainTokenStore others(other.path(), shortPause);
        QCOMPARE(read(store), QByteArray());
        QVERIFY(write(store, "first"));
        QVERIFY(write(store, "secret-of-one"));
        QVERIFY(write(others, "secret-of-two"));
        QCOMPARE(readOf(folder.path()), QByteArray("secret-of-one"));
        QVERIFY(!standsIn(keyring.folder(), "secret-of"));
        QVERIFY(!standsIn(folder.path(), "secret-of"));
        QVERIFY(remove(store));
        QVERIFY(remove(store));
        QCOMPARE(read(store), QByteArray());
        QCOMPARE(read(others), QByteArray("secret-of-two"));
    }

    void manyCallsAtOnceAreAllAnswered()
    {
        Keyring keyring(m_bus);
        QVERIFY(keyring.start("pass"));
        QTemporaryDir folder;
        KeychainTokenStore store(folder.path(), shortPause);
        int answers = 0;
        constexpr int calls = 20;
        for (int i = 0; i < calls; ++i) {
            // Each answer starts another call, which QtKeychain does not support within its own
            // callback.
            store.write(QByteArray::number(i), [&](const Result<void> &done) {
                QVERIFY2(done, qPrintable(done ? QString() : errorText(done.error())));
                store.read([&](const Result<QByteArray> &token) {
                    QVERIFY(token && !token->isEmpty());
                    ++answers;
                });
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers, calls, 20'000);
    }

    void aStoreMayGoBeforeItsAnswer()
    {
        Keyring keyring(m_bus);
        QVERIFY(keyring.start("pass"));
        QTemporaryDir folder;
        KeychainTokenStore first(folder.path(), shortPause);
        QVERIFY(write(first, "first"));
        for (int i = 0; i < 20; ++i) {
            KeychainTokenStore store(folder.path(), shortPause);
            store.write("secret", [](const Result<void> &) { QFAIL("It has gone."); });
            store.read([](const Result<QByteArray> &) { QFAIL("It has gone."); });
            for (int turns = i % 3; turns > 0; --turns)
                QCoreApplication::processEvents();
        }
        KeychainTokenStore store(folder.path(), shortPause);
        QCOMPARE(read(store), QByteArray("secret"));
    }

    void aKeyringWithoutALoginCollectionIsAsGoodAsNone()
    {
        Keyring keyring(m_bus);
        QVERIFY(keyring.start({}));
        QTemporaryDir folder;
        KeychainTokenStore store(folder.path(), shortPause);
        QCOMPARE(read(store), QByteArray());
        const auto written = write(store, "secret");
        QVERIFY(!written);
        QCOMPARE(written.error().code, QString("token_store_failed"));
    }

    void aKeyringThatDiesIsReportedInWordsAndIsUsedAgainWhenItIsBack()
    {
        Keyring keyring(m_bus);
        QVERIFY(keyring.start("pass"));
        QTemporaryDir folder;
        KeychainTokenStore store(folder.path(), shortPause);
        QVERIFY(write(store, "secret"));
        QVERIFY(keyring.kill());
        QVERIFY(!read(store));
        QVERIFY(!write(store, "other"));
        QVERIFY(keyring.start("pass"));
        QCOMPARE(read(store), QByteArray("secret"));
    }

    void aLockedKeyringGivesNothingAway()
    {
        Keyring keyring(m_bus);
        QVERIFY(keyring.start("pass"));
        QTemporaryDir folder;
        KeychainTokenStore store(folder.path(), shortPause);
        QVERIFY(write(store, "secret"));
        QVERIFY(keyring.kill());
        // Locked, and without a prompter that could ask for the password.
        QVERIFY(keyring.start({}));
        const auto token = read(store);
        QVERIFY(!token || token->isEmpty());
        QVERIFY(!write(store, "other"));
        QVERIFY(keyring.kill());
        QVERIFY(keyring.start("pass"));
        QCOMPARE(read(store), QByteArray("secret"));
    }

    void aKeyringThatComesALittleLaterIsWaitedFor()
    {
        Keyring keyring(m_bus);
        ProfileFixture p;
        const auto baby = p.addBaby();
        Session session(p.store, tokenStoresOf(p.folder.path(), 8s));
        QSignalSpy kept(&session, &Session::tokenKept);
        QSignalSpy notKept(&session, &Session::tokenNotKept);
        QVERIFY(session.signIn(server, somebody("secret")));
        // Logging does not wait for the keyring.
        QCOMPARE(session.state(), Session::State::SignedIn);
        QVERIFY(p.logbook.add(baby, kind::nappy, {{"type", "wee"}}));
        // This request fails after the session's, which now waits to try again.
        KeychainTokenStore impatient(p.folder.path());
        QVERIFY(!read(impatient));
        QVERIFY(keyring.start("pass"));
        QVERIFY(kept.wait(30'000));
        QCOMPARE(notKept.count(), 0);
        QCOMPARE(session.tokenStoreKind(), TokenStoreKind::Keychain);

        Session next(p.store, tokenStoresOf(p.folder.path(), shortPause));
        next.load();
        QTRY_COMPARE(next.state(), Session::State::SignedIn);
        QCOMPARE(next.token(), QByteArray("secret"));
    }

    void whatWasKeptInAFileMovesToTheKeyringThatComes()
    {
        ProfileFixture p;
        const QString file = p.folder.filePath("token");
        {
            Session session(p.store, tokenStoresOf(p.folder.path(), shortPause));
            QSignalSpy notKept(&session, &Session::tokenNotKept);
            QVERIFY(session.signIn(server, somebody("secret")));
            QVERIFY(notKept.wait(15'000));
            Answer<void> moved;
            session.useTokenStore(TokenStoreKind::File, moved.handler());
            QVERIFY(moved.get());
            QVERIFY(QFileInfo::exists(file));
            session.retryKeychain();
            QVERIFY(!readOf(p.folder.path())); // after the session's attempt
            QVERIFY(QFileInfo::exists(file));
        }
        Keyring keyring(m_bus);
        QVERIFY(keyring.start("pass"));
        Session session(p.store, tokenStoresOf(p.folder.path(), shortPause));
        QCOMPARE(session.tokenStoreKind(), TokenStoreKind::File);
        session.load();
        QTRY_COMPARE(session.state(), Session::State::SignedIn);
        session.retryKeychain();
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(file), 15'000);
        QCOMPARE(session.tokenStoreKind(), TokenStoreKind::Keychain);
        QCOMPARE(readOf(p.folder.path()), QByteArray("secret"));
        Session next(p.store, tokenStoresOf(p.folder.path(), shortPause));
        next.load();
        QTRY_COMPARE(next.state(), Session::State::SignedIn);
    }

    void aFileThatWasAskedForStaysAFile()
    {
        Keyring keyring(m_bus);
        QVERIFY(keyring.start("pass"));
        ProfileFixture p;
        {
            Session session(p.store, tokenStoresOf(p.folder.path()), TokenStoreKind::File);
            QSignalSpy kept(&session, &Session::tokenKept);
            QVERIFY(session.signIn(server, somebody("secret")));
            QVERIFY(kept.wait());
        }
        Session session(p.store, tokenStoresOf(p.folder.path(), shortPause));
        session.load();
        QTRY_COMPARE(session.state(), Session::State::SignedIn);
        session.retryKeychain();
        QCOMPARE(readOf(p.folder.path()), QByteArray());
        QVERIFY(QFileInfo::exists(p.folder.filePath("token")));
    }

    void aTokenThatCouldNotBeReadIsReadWhenTheKeyringComes()
    {
        Keyring keyring(m_bus);
        QVERIFY(keyring.start("pass"));
        ProfileFixture p;
        {
            Session session(p.store, tokenStoresOf(p.folder.path(), shortPause));
            QSignalSpy kept(&session, &Session::tokenKept);
            QVERIFY(session.signIn(server, somebody("secret")));
            QVERIFY(kept.wait(30'000));
        }
        QVERIFY(keyring.kill());
        Session session(p.store, tokenStoresOf(p.folder.path(), shortPause));
        session.load();
        QTRY_COMPARE(session.state(), Session::State::NeedsSignIn);
        QVERIFY(session.tokenError());
        QCOMPARE(session.tokenError()->message.sentence, Sentence::KeychainSilent);
        session.retryKeychain();
        QVERIFY(!readOf(p.folder.path())); // after the session's attempt
        QCOMPARE(session.state(), Session::State::NeedsSignIn);
        QVERIFY(keyring.start("pass"));
        session.retryKeychain();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::SignedIn, 15'000);
        QCOMPARE(session.token(), QByteArray("secret"));
        QVERIFY(!session.tokenError());
    }

    void aKeyringThatWasEmptiedIsNamed()
    {
        Keyring keyring(m_bus);
        QVERIFY(keyring.start("pass"));
        ProfileFixture p;
        {
            Session session(p.store, tokenStoresOf(p.folder.path(), shortPause));
            QSignalSpy kept(&session, &Session::tokenKept);
            QVERIFY(session.signIn(server, somebody("secret")));
            QVERIFY(kept.wait(30'000));
        }
        bool isRemoved = false;
        const auto stores = tokenStoresOf(p.folder.path(), shortPause)(TokenStoreKind::Keychain);
        stores->remove([&](const Result<void> &done) { isRemoved = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isRemoved, 15'000);
        Session session(p.store, tokenStoresOf(p.folder.path(), shortPause));
        session.load();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::NeedsSignIn, 15'000);
        QVERIFY(session.tokenError());
        QCOMPARE(session.tokenError()->message.sentence, Sentence::KeychainForgot);
        // What the server refuses is another matter.
        QVERIFY(session.signIn(server, somebody("secret")));
        session.tokenRefused();
        QVERIFY(!session.tokenError());
    }

    void theCommandLineSaysWhatToDoWithoutAKeyring()
    {
        ProfileFixture p;
        {
            Keyring keyring(m_bus);
            QVERIFY(keyring.start("pass"));
            Session session(p.store, tokenStoresOf(p.folder.path(), shortPause));
            QSignalSpy kept(&session, &Session::tokenKept);
            QVERIFY(session.signIn(server, somebody("zebra")));
            QVERIFY(kept.wait(30'000));
        }
        QProcess cli;
        cli.start(qEnvironmentVariable("WEEHOURS_BIN") + "/weehours-cli",
                  {"--profile", p.folder.path(), "sync"});
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitCode(), 1);
        const QByteArray words = cli.readAllStandardError();
        QVERIFY2(words.contains("--token-store file"), words.constData());
        QVERIFY(!words.contains("zebra"));
        // Commands that need no account need no keyring.
        cli.start(qEnvironmentVariable("WEEHOURS_BIN") + "/weehours-cli",
                  {"--profile", p.folder.path(), "baby", "add", "name=Mia"});
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitCode(), 0);
    }

    // The server has made the account, and the invite is used up.
    void theCommandLineSaysWhatTheServerHasDone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("done");
        QTest::newRow("register") << QStringList{"register", "--name", "Alex"}
                                  << QByteArray("The account is made.");
        QTest::newRow("with an invite")
            << QStringList{"register", "--name", "Alex", "--invite", "7K3QWNR5X0"}
            << QByteArray("The account is made, and the invite is accepted.");
        QTest::newRow("login") << QStringList{"login"} << QByteArray("The password is right.");
    }
    void theCommandLineSaysWhatTheServerHasDone()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, done);
        QTemporaryDir folder;
        const QJsonObject answer{
            {"token", "zebra"},
            {"user", toJson(User{somebody("").user.id, "al'ex@x.org", "Alex"})}};
        ScriptedPeer peer(answerBytes("201 Created", "application/json",
                                      QJsonDocument(answer).toJson()));
        QProcess cli;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("WEEHOURS_PASSWORD", "a long password");
        cli.setProcessEnvironment(environment);
        const auto run = [&](const QStringList &command) {
            cli.start(qEnvironmentVariable("WEEHOURS_BIN") + "/weehours-cli", command);
            // The peer answers from this event loop.
            return QTest::qWaitFor([&] { return cli.state() == QProcess::NotRunning; }, 60'000);
        };
        const QString url = peer.url().toString();
        const QStringList where{"--profile", folder.path(), "--server",
                                url,         "--email",     "al'ex@x.org"};
        QVERIFY(run(arguments + where));
        QCOMPARE(cli.exitCode(), 1);
        const QByteArray words = cli.readAllStandardError();
        QVERIFY2(words.contains(done), words.constData());
        QVERIFY2(words.contains("Nothing is lost"), words.constData());
        QVERIFY(!words.contains("zebra"));
        // The way on is a command as it can be typed.
        const QByteArray next = "weehours-cli login --server '" + url.toUtf8()
                                + "' --email 'al'\\''ex@x.org' --profile '" + folder.path().toUtf8()
                                + "' --token-store file";
        QVERIFY2(words.contains(next), words.constData());
        QVERIFY(run(QStringList{"login", "--token-store", "file"} + where));
        QVERIFY2(cli.exitCode() == 0, cli.readAllStandardError().constData());
    }

private:
    PrivateBus m_bus;
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
