// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/tokenstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <qt6keychain/keychain.h>

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

Error keychainError(const QKeychain::Job &job)
{
    return {QString(tokenStoreFailed),
            TokenStore::tr("The password store of this desktop does not answer (%1). The sign-in "
                           "can be kept until you quit, or in a file that only you can read.")
                .arg(job.errorString()),
            {}};
}

Error fileError(const QFileDevice &file)
{
    return {QString(tokenStoreFailed),
            TokenStore::tr("The sign-in cannot be kept in a file of the profile folder: %1. You "
                           "stay signed in until you quit.")
                .arg(file.errorString()),
            {}};
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

TokenStoreFactory tokenStoresOf(const QString &profileFolder)
{
    return [profileFolder](TokenStoreKind kind) -> std::unique_ptr<TokenStore> {
        switch (kind) {
        case TokenStoreKind::Keychain: return std::make_unique<KeychainTokenStore>(profileFolder);
        case TokenStoreKind::File: return std::make_unique<FileTokenStore>(profileFolder);
        case TokenStoreKind::Memory: break;
        }
        return std::make_unique<MemoryTokenStore>();
    };
}

KeychainTokenStore::KeychainTokenStore(const QString &profileFolder)
{
    const QDir folder(profileFolder);
    const QString path = folder.exists() ? folder.canonicalPath() : folder.absolutePath();
    m_key =
        QStringLiteral("token-")
        + QString::fromLatin1(
            QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

void KeychainTokenStore::read(ReadHandler handler)
{
    // A job deletes itself when it has finished. Its parent ends it with the store.
    auto *job = new QKeychain::ReadPasswordJob(keychainService(), this);
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, job, handler = std::move(handler)] {
        // Queued: a handler may start the next job, which QtKeychain does not bear in here.
        if (job->error() == QKeychain::NoError)
            answerLater(this, handler, Result<QByteArray>(job->textData().toUtf8()));
        else if (job->error() == QKeychain::EntryNotFound)
            answerLater(this, handler, Result<QByteArray>(QByteArray()));
        else
            answerLater(this, handler, Result<QByteArray>(std::unexpected(keychainError(*job))));
    });
    job->start();
}

void KeychainTokenStore::write(const QByteArray &token, DoneHandler handler)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService(), this);
    job->setKey(m_key);
    job->setTextData(QString::fromUtf8(token));
    connect(job, &QKeychain::Job::finished, this, [this, job, handler = std::move(handler)] {
        if (job->error() == QKeychain::NoError)
            answerLater(this, handler, Result<void>());
        else
            answerLater(this, handler, Result<void>(std::unexpected(keychainError(*job))));
    });
    job->start();
}

void KeychainTokenStore::remove(DoneHandler handler)
{
    auto *job = new QKeychain::DeletePasswordJob(keychainService(), this);
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
