// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/profilefolder.h"

#include <QStandardPaths>

namespace weehours {

QString defaultProfileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/weehours");
}

QString storePath(const QString &profileFolder)
{
    return profileFolder + QStringLiteral("/log.sqlite");
}

} // namespace weehours
