// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/privatefile.h"

#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace weehours {

namespace {

/// Where the file is, if links of this user or of root lead there from `path`.
QByteArray placeOf(QString path)
{
    constexpr int mostLinks = 40; // as many as Linux follows
    for (int links = 0; links < mostLinks; ++links) {
        struct stat status = {};
        const bool isThere = ::lstat(QFile::encodeName(path).constData(), &status) == 0;
        const bool isTrusted = status.st_uid == ::geteuid() || status.st_uid == 0;
        if (!isThere || !S_ISLNK(status.st_mode) || !isTrusted)
            break;
        path = QFileInfo(path).symLinkTarget();
    }
    return QFile::encodeName(path);
}

} // namespace

PrivateFile::PrivateFile(const QString &path) : PrivateFile(placeOf(path))
{
}

PrivateFile::PrivateFile(const QByteArray &place)
    : QTemporaryFile(QFile::decodeName(place) + QStringLiteral(".XXXXXX")), m_place(place)
{
}

bool PrivateFile::begin()
{
    struct stat status = {};
    if (::lstat(m_place.constData(), &status) == 0 && !S_ISLNK(status.st_mode)) {
        if (S_ISDIR(status.st_mode))
            return fail(EISDIR);
        if (!S_ISREG(status.st_mode) || ::access(m_place.constData(), W_OK) != 0)
            return fail(EACCES);
    }
    return open();
}

bool PrivateFile::commit()
{
    if (error() != NoError || !flush())
        return false;
    if (::fsync(handle()) != 0
        || std::rename(QFile::encodeName(fileName()).constData(), m_place.constData()) != 0)
        return fail(errno);
    setAutoRemove(false);
    close();
    return true;
}

bool PrivateFile::fail(int errorNumber)
{
    setErrorString(QString::fromStdString(std::generic_category().message(errorNumber)));
    return false;
}

} // namespace weehours
