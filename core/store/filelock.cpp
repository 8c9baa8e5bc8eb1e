// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/filelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace weehours {

namespace {

/// Gives the free functions below a context for the translators.
struct FileLockText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::FileLockText)
};

bool lockFile(int file, int how)
{
    int done = 0;
    do {
        done = ::flock(file, how);
    } while (done != 0 && errno == EINTR);
    return done == 0;
}

} // namespace

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_isAlone(other.m_isAlone)
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_isAlone, other.m_isAlone);
    return *this;
}

Result<FileLock> FileLock::take(const QString &path)
{
    FileLock lock;
    lock.m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                         S_IRUSR | S_IWUSR);
    // Where nothing can be written, the lock of those who read is good enough.
    if (lock.m_file < 0 && errno != ENOSPC)
        lock.m_file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (lock.m_file < 0 && errno == ENOSPC) {
        return failure(codes::storeFailed,
                       FileLockText::tr("The disk is full, so the log cannot be opened. What was "
                                        "saved before is safe. Free some space and try again."));
    }
    if (lock.m_file < 0) {
        return failure(codes::storeFailed,
                       FileLockText::tr("The folder %1 cannot be written to, so the log cannot be "
                                        "opened. Check its permissions and try again.")
                           .arg(QFileInfo(path).absolutePath()));
    }
    lock.m_isAlone = lockFile(lock.m_file, LOCK_EX | LOCK_NB);
    // A file system without locks lets everyone in, and nobody be sure to be alone.
    if (!lock.m_isAlone)
        lockFile(lock.m_file, LOCK_SH);
    return lock;
}

void FileLock::share()
{
    if (std::exchange(m_isAlone, false))
        lockFile(m_file, LOCK_SH);
}

} // namespace weehours
