// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/wholefile.h"

namespace weehours {

void makeFileWhole(const Database &database)
{
    (void)database.run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
}

} // namespace weehours
