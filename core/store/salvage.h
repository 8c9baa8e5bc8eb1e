// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

/// What only this profile knows, and so must be salvaged from a damaged file. The rest of the log
/// comes back from the server.
struct Salvage
{
    QList<OutboxRow> outbox; ///< in order, including refused ones
    QList<BabyRow> babies;
    QList<Conflict> conflicts;
    QHash<QString, QString> profile;
    QList<UndoStep> undo; ///< in order
    /// Pairs of entries that the person said are two: see KeptPairs.
    QHash<EntryPair, BabyId> keptPairs;
    /// Outbox rows that an index names but that could not be read.
    int lost = 0;
};

/// Reads what is readable of the file at `path` and its write-ahead log, in whatever state, and
/// changes neither. A row is accepted only if it is complete.
[[nodiscard]] Salvage readSalvage(const QString &path);

/// Writes it into an empty store, in one transaction. Babies that are known only by their rows are
/// added: as local if their create is among the rows, else as shared, with a role that the server
/// then corrects. All cursors are empty, so that the next sync fetches everything.
[[nodiscard]] Result<void> writeSalvage(Store &store, const Salvage &salvage);

} // namespace weehours
