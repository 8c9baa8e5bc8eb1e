// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/databaselock.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace weehours::server {

namespace {

/// The same path for the same file, whatever links lead to it.
QString lockPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath() + QStringLiteral("-lock");
    return QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName()
           + QStringLiteral("-lock");
}

/// The database is readable only by the server's user: files that others could read are corrected,
/// and files of others are refused, since they can read whatever is written to them.
Result<void> keepFromOthers(const QString &path)
{
    for (const char *part : {"", "-wal", "-shm", "-journal", "-lock"}) {
        const QString file = path + QLatin1StringView(part);
        const QByteArray name = QFile::encodeName(file);
        struct stat status = {};
        if (::lstat(name.constData(), &status) != 0)
            continue;
        if (status.st_uid != ::geteuid()) {
            return failure(codes::unavailable,
                           QStringLiteral("%1 belongs to another user of this computer, who could "
                                          "read the database. Nothing was changed. Run the server "
                                          "as that user, or choose another file.")
                               .arg(file));
        }
        if (!S_ISLNK(status.st_mode) && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
            ::chmod(name.constData(), status.st_mode & S_IRWXU);
    }
    return {};
}

} // namespace

DatabaseLock::~DatabaseLock()
{
    release();
}

Result<void> DatabaseLock::take(const QString &path)
{
    // The path as it is given, and the file that its links lead to.
    if (auto kept = keepFromOthers(path); !kept)
        return kept;
    if (const QFileInfo file(path); file.isSymLink() && file.exists()) {
        if (auto kept = keepFromOthers(file.canonicalFilePath()); !kept)
            return kept;
    }
    const QString name = lockPath(path);
    m_file = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    // flock() locks the open file, unlike SQLite's locks, which are the process's: it also works
    // between two servers in one process, and is not lost when another descriptor of the file is
    // closed.
    if (m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) == 0)
        return {};
    const int why = errno;
    release();
    if (why == EWOULDBLOCK) {
        return failure(codes::unavailable,
                       QStringLiteral("Another weehours-server works with the database file %1. "
                                      "Stop it first, or give this one a database of its own; "
                                      "several servers can share a PostgreSQL.")
                           .arg(path));
    }
    return failure(codes::internal,
                   QStringLiteral("The database file %1 cannot be opened: the file %2 beside it "
                                  "cannot be locked: %3.")
                       .arg(path, name, qt_error_string(why)));
}

void DatabaseLock::release()
{
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
}

} // namespace weehours::server
