// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/diskshare.h"

#include "core/protocol/sentence.h"

#include <QFileInfo>

#include <algorithm>

#include <sys/statvfs.h>

namespace weehours {

bool DiskShare::allows(qint64 held, qint64 free) const
{
    return held < std::clamp((held + free) / 2, least, most);
}

Result<void> DiskShare::requireRoom(const QString &path) const
{
    const QFileInfo file(path);
    struct statvfs disk = {};
    // If it cannot be measured, a full disk is noticed by the write.
    if (::statvfs(file.absolutePath().toLocal8Bit().constData(), &disk) != 0)
        return {};
    const qint64 held = file.size() + QFileInfo(path + QStringLiteral("-wal")).size();
    if (allows(held, static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_frsize)))
        return {};
    return failure(codes::badServer, {Sentence::MoreThanRoom});
}

} // namespace weehours
