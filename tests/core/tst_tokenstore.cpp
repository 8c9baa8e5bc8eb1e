// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/filetokenstore.h"
#include "core/account/keychaintokenstore.h"
#include "tests/support/fulldisk.h"
#include "ui/words/messagewords.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace weehours;

namespace {

Result<void> write(TokenStore &store, const QByteArray &token)
{
    std::optional<Result<void>> answer;
    store.write(token, [&](const Result<void> &done) { answer = done; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); });
    return answer.value_or(failure(codes::usage, QString()));
}

Result<QByteArray> read(TokenStore &store)
{
    std::optional<Result<QByteArray>> answer;
    store.read([&](const Result<QByteArray> &token) { answer = token; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); });
    return answer.value_or(failure(codes::usage, QString()));
}

Result<void> remove(TokenStore &store)
{
    std::optional<Result<void>> answer;
    store.remove([&](const Result<void> &done) { answer = done; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); });
    return answer.value_or(failure(codes::usage, QString()));
}

} // namespace

class TestTokenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A test must not touch the developer's real keyring.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void onlyItsUserCanReadATokensFile()
    {
        QTemporaryDir folder;
        FileTokenStore store(folder.path());
        QCOMPARE(read(store), QByteArray());
        QVERIFY(write(store, "first"));
        QVERIFY(write(store, "second"));
        FileTokenStore later(folder.path());
        QCOMPARE(read(later), QByteArray("second"));
        const auto all = QFile::permissions(folder.filePath("token"));
        QCOMPARE(all
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                        | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(remove(store));
        QCOMPARE(read(later), QByteArray());
        QVERIFY(remove(store));
    }

    void aTokenThatTheDiskDoesNotTakeIsAnError()
    {
        QTemporaryDir folder;
        FileTokenStore store(folder.path());
        QVERIFY(write(store, "first"));
        {
            const FullDisk disk(3);
            QVERIFY(!write(store, "second"));
        }
        QCOMPARE(read(store), QByteArray("first"));
    }

    void aFileThatOthersCanReadIsRefusedAndReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("token");
        FileTokenStore store(folder.path());
        QVERIFY(write(store, "secret"));
        for (const auto wider : {QFile::ReadGroup, QFile::WriteGroup, QFile::ReadOther}) {
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | wider));
            const auto token = read(store);
            QVERIFY(!token);
            QVERIFY(errorText(token.error()).contains("Sign in again"));
            QVERIFY(!errorText(token.error()).contains("secret"));
        }
        QVERIFY(write(store, "fresh"));
        QCOMPARE(read(store), QByteArray("fresh"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList("token"));
    }

    void aLinkOfAnotherUserIsNotFollowed()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can give a link away.");
        const QTemporaryDir folder;
        const QString other = folder.filePath("other");
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.write("another secret");
        file.close();
        constexpr uid_t nobody = 65534;
        const QByteArray link = QFile::encodeName(folder.filePath("token"));
        QCOMPARE(::symlink("other", link.constData()), 0);
        QCOMPARE(::lchown(link.constData(), nobody, nobody), 0);
        FileTokenStore store(folder.path());
        QVERIFY(!read(store));
        QVERIFY(write(store, "token"));
        QCOMPARE(read(store), QByteArray("token"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("another secret"));
    }

    void aFolderThatCannotBeWrittenIsReportedInWords()
    {
        FileTokenStore store("/nonexistent/folder");
        const auto done = write(store, "secret");
        QVERIFY(!done);
        QCOMPARE(done.error().code, QString("token_store_failed"));
        QVERIFY(!errorText(done.error()).contains("secret"));
    }

    void memoryForgetsWithTheProgram()
    {
        MemoryTokenStore store;
        QVERIFY(write(store, "secret"));
        QCOMPARE(read(store), QByteArray("secret"));
        QVERIFY(remove(store));
        QCOMPARE(read(store), QByteArray());
    }

    void withoutASecretServiceEveryCallEndsInWords()
    {
        QTemporaryDir folder;
        KeychainTokenStore store(folder.path());
        const auto written = write(store, "secret");
        QVERIFY(!written);
        QCOMPARE(written.error().code, QString("token_store_failed"));
        QVERIFY(errorText(written.error()).contains("until you quit"));
        QVERIFY(!read(store));
    }

    void aKindIsNamedAsInTheOption()
    {
        for (const auto kind :
             {TokenStoreKind::Keychain, TokenStoreKind::File, TokenStoreKind::Memory})
            QCOMPARE(tokenStoreKindFromText(QString(toText(kind))), kind);
        QVERIFY(!tokenStoreKindFromText(u"purse"));
    }
};

QTEST_GUILESS_MAIN(TestTokenStore)
#include "tst_tokenstore.moc"
