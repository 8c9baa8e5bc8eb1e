// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/filelock.h"

#include "core/protocol/sentence.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace weehours {

namespace {

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
    // On a read-only disk a descriptor for reading can be locked as well.
    if (lock.m_file < 0 && errno != ENOSPC)
        lock.m_file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (lock.m_file < 0 && errno == ENOSPC) {
        return failure(codes::storeFailed, {Sentence::NotOpenedDiskFull});
    }
    if (lock.m_file < 0) {
        return failure(codes::storeFailed,
                       {Sentence::NotOpenedFolder, {QFileInfo(path).absolutePath()}});
    }
    lock.m_isAlone = lockFile(lock.m_file, LOCK_EX | LOCK_NB);
    // On a file system without locks everyone gets in, and no program is sure to be the only one.
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
