// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sprouttrackreader.h"

#include "core/exchange/sprouttrackarchive.h"
#include "core/exchange/sprouttracklog.h"

namespace weehours::sprouttrack {

bool recognises(const ImportDocument &document)
{
    return document.isTable() && (isActivityLog(document.table()) || isOfArchive(document.table()));
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    QList<const ImportDocument *> archive;
    for (const ImportDocument *document : documents) {
        if (isOfArchive(document->table()))
            archive.append(document);
        else
            readActivityLog(*document, reading);
    }
    readArchive(archive, reading);
    return {};
}

} // namespace weehours::sprouttrack
