// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/filetokenstore.h"

#include "core/protocol/sentence.h"
#include "core/store/privatefile.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace weehours {

namespace {

Error fileError(const QFileDevice &file)
{
    return failure(codes::tokenStoreFailed, {Sentence::SignInNotKept, {file.errorString()}})
        .error();
}

// Checks the open file, so that it cannot be replaced between check and use. A link of another user
// may lead to some other secret of this one.
bool isOfThisUserAlone(const QFile &file)
{
    struct stat status = {};
    struct stat link = {};
    return ::fstat(file.handle(), &status) == 0 && status.st_uid == ::geteuid()
           && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0
           && ::lstat(QFile::encodeName(file.fileName()).constData(), &link) == 0
           && link.st_uid == ::geteuid();
}

Error othersCanRead(const QString &path)
{
    return failure(codes::tokenStoreFailed, {Sentence::SignInReadByOthers, {path}}, {},
                   Reason::Denied)
        .error();
}

} // namespace

FileTokenStore::FileTokenStore(const QString &profileFolder)
    : m_path(QDir(profileFolder).filePath(QStringLiteral("token")))
{
}

void FileTokenStore::read(ReadHandler handler)
{
    QFile file(m_path);
    if (!file.exists())
        answerLater(std::move(handler), Result<QByteArray>(QByteArray()));
    else if (!file.open(QIODevice::ReadOnly))
        answerLater(std::move(handler), Result<QByteArray>(std::unexpected(fileError(file))));
    else if (!isOfThisUserAlone(file))
        answerLater(std::move(handler), Result<QByteArray>(std::unexpected(othersCanRead(m_path))));
    else
        answerLater(std::move(handler), Result<QByteArray>(file.readAll().trimmed()));
}

void FileTokenStore::write(const QByteArray &token, DoneHandler handler)
{
    PrivateFile file(m_path);
    const bool written = file.begin() && file.write(token + '\n') == token.size() + 1
                         && file.commit();
    if (written)
        answerLater(std::move(handler), Result<void>());
    else
        answerLater(std::move(handler), Result<void>(std::unexpected(fileError(file))));
}

void FileTokenStore::remove(DoneHandler handler)
{
    QFile file(m_path);
    if (!file.exists() || file.remove())
        answerLater(std::move(handler), Result<void>());
    else
        answerLater(std::move(handler), Result<void>(std::unexpected(fileError(file))));
}

} // namespace weehours
