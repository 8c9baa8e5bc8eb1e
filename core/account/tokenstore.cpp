// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/tokenstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLibrary>
#include <QSaveFile>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <sys/stat.h>
#include <unistd.h>

namespace weehours {

namespace {

constexpr QLatin1StringView tokenStoreFailed("token_store_failed");
constexpr auto onlyTheUser = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString keychainService()
{
    return QStringLiteral("Wee Hours");
}

// Answers from the event loop, as a slow store would, so that callers see one behaviour.
template <typename Handler, typename Answer>
void answerLater(TokenStore *store, Handler handler, Answer answer)
{
    QMetaObject::invokeMethod(
        store,
        [handler = std::move(handler), answer = std::move(answer)] {
            if (handler)
                handler(answer);
        },
        Qt::QueuedConnection);
}

bool isDenied(const QKeychain::Job &job)
{
    return job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
}

// libsecret goes on speaking to the session that it had with a service that has died, and the one
// that took its place refuses that for ever. After this it begins anew.
void leaveSecretService()
{
    static const QFunctionPointer leave = QLibrary::resolve(QStringLiteral("secret-1"), 0,
                                                            "secret_service_disconnect");
    if (leave)
        leave();
}

Error keychainError(const QKeychain::Job &job)
{
    leaveSecretService();
    return {QString(tokenStoreFailed),
            TokenStore::tr("The password store of this desktop does not answer (%1). The sign-in "
                           "can be kept until you quit, or in a file that only you can read.")
                .arg(job.errorString()),
            {},
            0,
            Rule::None,
            isDenied(job) ? Reason::Denied : Reason::None};
}

Error fileError(const QFileDevice &file)
{
    return {QString(tokenStoreFailed),
            TokenStore::tr("The sign-in cannot be kept in a file of the profile folder: %1. You "
                           "stay signed in until you quit.")
                .arg(file.errorString()),
            {}};
}

// Asked of the opened file, so that nobody can put another in its place in between.
bool isOfThisUserAlone(const QFile &file)
{
    struct stat status = {};
    return ::fstat(file.handle(), &status) == 0 && status.st_uid == ::geteuid()
           && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

Error othersCanRead(const QString &path)
{
    return {QString(tokenStoreFailed),
            TokenStore::tr("The sign-in in the file %1 is not used, because others on this "
                           "computer can read it. Sign in again: it is then kept anew, for you "
                           "alone. What was logged is safe here.")
                .arg(path),
            {},
            0,
            Rule::None,
            Reason::Denied};
}

} // namespace

QLatin1StringView toText(TokenStoreKind kind)
{
    switch (kind) {
    case TokenStoreKind::Keychain: return QLatin1StringView("keychain");
    case TokenStoreKind::File: return QLatin1StringView("file");
    case TokenStoreKind::Memory: break;
    }
    return QLatin1StringView("memory");
}

std::optional<TokenStoreKind> tokenStoreKindFromText(QStringView text)
{
    for (const auto kind :
         {TokenStoreKind::Keychain, TokenStoreKind::File, TokenStoreKind::Memory}) {
        if (text == toText(kind))
            return kind;
    }
    return std::nullopt;
}

TokenStoreFactory tokenStoresOf(const QString &profileFolder, std::chrono::milliseconds pause)
{
    return [profileFolder, pause](TokenStoreKind kind) -> std::unique_ptr<TokenStore> {
        switch (kind) {
        case TokenStoreKind::Keychain:
            return std::make_unique<KeychainTokenStore>(profileFolder, pause);
        case TokenStoreKind::File: return std::make_unique<FileTokenStore>(profileFolder);
        case TokenStoreKind::Memory: break;
        }
        return std::make_unique<MemoryTokenStore>();
    };
}

KeychainTokenStore::KeychainTokenStore(const QString &profileFolder,
                                       std::chrono::milliseconds pause)
    : m_pause(pause)
{
    const QDir folder(profileFolder);
    const QString path = folder.exists() ? folder.canonicalPath() : folder.absolutePath();
    m_key =
        QStringLiteral("token-")
        + QString::fromLatin1(
            QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

// A job deletes itself when it has finished, and not before: libsecret answers into it. So it is
// nobody's child and may outlive the store. What follows an answer is queued, because QtKeychain
// does not bear another job's start in the end of one.

void KeychainTokenStore::askLater(std::function<void()> ask)
{
    leaveSecretService();
    QTimer::singleShot(m_pause, this, std::move(ask));
}

void KeychainTokenStore::read(ReadHandler handler)
{
    askToRead(handler, m_pause.count() > 0);
}

void KeychainTokenStore::askToRead(const ReadHandler &handler, bool again)
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, job, handler, again] {
        if (job->error() == QKeychain::NoError)
            answerLater(this, handler, Result<QByteArray>(job->textData().toUtf8()));
        else if (job->error() == QKeychain::EntryNotFound)
            answerLater(this, handler, Result<QByteArray>(QByteArray()));
        else if (again && !isDenied(*job))
            askLater([this, handler] { askToRead(handler, false); });
        else
            answerLater(this, handler, Result<QByteArray>(std::unexpected(keychainError(*job))));
    });
    job->start();
}

void KeychainTokenStore::write(const QByteArray &token, DoneHandler handler)
{
    askToWrite(token, handler, m_pause.count() > 0);
}

void KeychainTokenStore::askToWrite(const QByteArray &token, const DoneHandler &handler, bool again)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    job->setKey(m_key);
    job->setTextData(QString::fromUtf8(token));
    connect(job, &QKeychain::Job::finished, this, [this, job, token, handler, again] {
        if (job->error() == QKeychain::NoError)
            answerLater(this, handler, Result<void>());
        else if (again && !isDenied(*job))
            askLater([this, token, handler] { askToWrite(token, handler, false); });
        else
            answerLater(this, handler, Result<void>(std::unexpected(keychainError(*job))));
    });
    job->start();
}

void KeychainTokenStore::remove(DoneHandler handler)
{
    auto *job = new QKeychain::DeletePasswordJob(keychainService());
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, job, handler = std::move(handler)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            answerLater(this, handler, Result<void>());
        else
            answerLater(this, handler, Result<void>(std::unexpected(keychainError(*job))));
    });
    job->start();
}

FileTokenStore::FileTokenStore(const QString &profileFolder)
    : m_path(QDir(profileFolder).filePath(QStringLiteral("token")))
{
}

void FileTokenStore::read(ReadHandler handler)
{
    QFile file(m_path);
    if (!file.exists())
        answerLater(this, std::move(handler), Result<QByteArray>(QByteArray()));
    else if (!file.open(QIODevice::ReadOnly))
        answerLater(this, std::move(handler), Result<QByteArray>(std::unexpected(fileError(file))));
    else if (!isOfThisUserAlone(file))
        answerLater(this, std::move(handler),
                    Result<QByteArray>(std::unexpected(othersCanRead(m_path))));
    else
        answerLater(this, std::move(handler), Result<QByteArray>(file.readAll().trimmed()));
}

void FileTokenStore::write(const QByteArray &token, DoneHandler handler)
{
    QSaveFile file(m_path);
    // The mode is set before a byte is written: nobody may read the token even for a moment.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(onlyTheUser)
                         && file.write(token + '\n') == token.size() + 1 && file.commit();
    if (written)
        answerLater(this, std::move(handler), Result<void>());
    else
        answerLater(this, std::move(handler), Result<void>(std::unexpected(fileError(file))));
}

void FileTokenStore::remove(DoneHandler handler)
{
    QFile file(m_path);
    if (!file.exists() || file.remove())
        answerLater(this, std::move(handler), Result<void>());
    else
        answerLater(this, std::move(handler), Result<void>(std::unexpected(fileError(file))));
}

void MemoryTokenStore::read(ReadHandler handler)
{
    answerLater(this, std::move(handler), Result<QByteArray>(m_token));
}

void MemoryTokenStore::write(const QByteArray &token, DoneHandler handler)
{
    m_token = token;
    answerLater(this, std::move(handler), Result<void>());
}

void MemoryTokenStore::remove(DoneHandler handler)
{
    m_token.clear();
    answerLater(this, std::move(handler), Result<void>());
}

} // namespace weehours
