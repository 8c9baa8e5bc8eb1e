// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/profilefolder.h"

#include "core/protocol/sentence.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace weehours {

namespace {

std::unexpected<Error> ofSomebodyElse(const QString &path)
{
    return failure(codes::storeFailed, {Sentence::ProfileOfOthers, {path}});
}

// By name, never by descriptor: closing a descriptor of the database would drop SQLite's locks.
Result<void> mendEntry(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0)
        return {};
    if (status.st_uid != ::geteuid())
        return ofSomebodyElse(path);
    // A link of their own is the person's choice.
    if (!S_ISLNK(status.st_mode) && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        ::chmod(name.constData(), status.st_mode & S_IRWXU);
    return {};
}

} // namespace

QString defaultProfileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/weehours");
}

QString storePath(const QString &profileFolder)
{
    return profileFolder + QStringLiteral("/log.sqlite");
}

Result<void> claimProfileFolder(const QString &folder)
{
    const QString whole = QFileInfo(folder).absoluteFilePath();
    QDir().mkpath(QFileInfo(whole).absolutePath());
    const QByteArray name = QFile::encodeName(whole);
    ::mkdir(name.constData(), S_IRWXU);
    const int opened = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    struct stat status = {};
    const bool isThere = opened >= 0 ? ::fstat(opened, &status) == 0
                                     : ::stat(name.constData(), &status) == 0;
    // A folder in which all users may create files, such as /tmp, is not the user's own either.
    const bool isOurs = isThere && status.st_uid == ::geteuid() && (status.st_mode & S_ISVTX) == 0;
    if (opened >= 0) {
        if (isOurs && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
            ::fchmod(opened, status.st_mode & S_IRWXU);
        ::close(opened);
    }
    if (isThere && !isOurs)
        return ofSomebodyElse(folder);
    if (opened < 0) {
        return failure(codes::storeFailed, {Sentence::ProfileNotMade, {folder}});
    }
    // Only files with our names: the folder may hold other files of the person. The permissions of
    // the token file are checked where it is read.
    const QDir files(whole);
    for (const QFileInfo &entry :
         files.entryInfoList({QStringLiteral("log.sqlite*"), QStringLiteral("settings.ini*"),
                              QStringLiteral("window.*"), QStringLiteral("bells"),
                              QStringLiteral("server"), QStringLiteral("sealed")},
                             QDir::AllEntries | QDir::Hidden | QDir::System
                                 | QDir::NoDotAndDotDot)) {
        if (auto mended = mendEntry(entry.absoluteFilePath()); !mended)
            return mended;
        if (!entry.isDir() || entry.isSymLink())
            continue;
        QDirIterator inner(entry.absoluteFilePath(),
                           QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (inner.hasNext()) {
            if (auto mended = mendEntry(inner.next()); !mended)
                return mended;
        }
    }
    return {};
}

} // namespace weehours
