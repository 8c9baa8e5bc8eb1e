// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/filetokenstore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <sys/stat.h>
#include <unistd.h>

namespace weehours {

namespace {

constexpr auto onlyTheUser = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error fileError(const QFileDevice &file)
{
    return {QString(codes::tokenStoreFailed),
            TokenStore::tr("The sign-in cannot be kept in a file of the profile folder: %1. You "
                           "stay signed in until you quit.")
                .arg(file.errorString()),
            {}};
}

// Checks the open file, so that it cannot be replaced between check and use.
bool isOfThisUserAlone(const QFile &file)
{
    struct stat status = {};
    return ::fstat(file.handle(), &status) == 0 && status.st_uid == ::geteuid()
           && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

Error othersCanRead(const QString &path)
{
    return {QString(codes::tokenStoreFailed),
            TokenStore::tr("The sign-in in the file %1 is not used, because others on this "
                           "computer can read it. Sign in again: then only you can read it. "
                           "What was logged is safe here.")
                .arg(path),
            {},
            0,
            Rule::None,
            Reason::Denied};
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
    QSaveFile file(m_path);
    // The mode is set before the first byte is written: no other user may read the token even
    // briefly.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(onlyTheUser)
                         && file.write(token + '\n') == token.size() + 1 && file.commit();
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
