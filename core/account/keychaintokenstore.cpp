// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/keychaintokenstore.h"
#include "core/protocol/sentence.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLibrary>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace weehours {

namespace {

QString keychainService()
{
    return QStringLiteral("Wee Hours");
}

bool isDenied(const QKeychain::Job &job)
{
    return job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
}

// If the secret service has died, libsecret keeps using its old session, which the new service
// refuses for good. This makes it start a new one.
void leaveSecretService()
{
    static const QFunctionPointer leave = QLibrary::resolve(QStringLiteral("secret-1"), 0,
                                                            "secret_service_disconnect");
    if (leave)
        leave();
}

Error keychainError(const QKeychain::Job &job, Sentence sentence = Sentence::PasswordStoreSilent)
{
    leaveSecretService();
    return failure(codes::tokenStoreFailed, {sentence, {job.errorString()}}, {},
                   isDenied(job) ? Reason::Denied : Reason::None)
        .error();
}

} // namespace

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

// A job deletes itself when it has finished, and not before, since libsecret answers into it. So it
// has no parent and may outlive the store. What follows an answer is queued, because QtKeychain
// does not support starting a job from the end of another.

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
            answerLater(handler, Result<QByteArray>(job->textData().toUtf8()));
        else if (job->error() == QKeychain::EntryNotFound)
            answerLater(handler, Result<QByteArray>(QByteArray()));
        else if (again && !isDenied(*job))
            askLater([this, handler] { askToRead(handler, false); });
        else
            answerLater(handler, Result<QByteArray>(std::unexpected(
                                     keychainError(*job, Sentence::KeychainSilent))));
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
            answerLater(handler, Result<void>());
        else if (again && !isDenied(*job))
            askLater([this, token, handler] { askToWrite(token, handler, false); });
        else
            answerLater(handler, Result<void>(std::unexpected(keychainError(*job))));
    });
    job->start();
}

void KeychainTokenStore::remove(DoneHandler handler)
{
    auto *job = new QKeychain::DeletePasswordJob(keychainService());
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, job, handler = std::move(handler)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            answerLater(handler, Result<void>());
        else
            answerLater(handler, Result<void>(std::unexpected(keychainError(*job))));
    });
    job->start();
}

} // namespace weehours
