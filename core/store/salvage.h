// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

/// What only this profile knows, and so what must be saved of a damaged file. The rest of the log
/// comes back from the server.
struct Salvage
{
    QList<OutboxRow> outbox; ///< in order; the refused ones too
    QList<BabyRow> babies;
    QList<Conflict> conflicts;
    QHash<QString, QString> profile;
    QList<UndoStep> undo; ///< in order
    /// The pairs of entries that the person said are two.
    QHash<EntryPair, BabyId> keptPairs;
    /// How many outbox rows an index still names although they can no longer be read.
    int lost = 0;
};

/// Reads what can be read of the file at `path` and its write-ahead log, whatever state they are
/// in, and changes neither. A row is taken only where all that it must hold is there.
[[nodiscard]] Salvage readSalvage(const QString &path);

/// Puts it into an empty store, in one transaction. A baby that is known only by its rows is put
/// there too: as one made here where its making is among them, else as one that is shared, whose
/// role the server then tells. All cursors are empty, so that the next sync fetches everything.
[[nodiscard]] Result<void> writeSalvage(Store &store, const Salvage &salvage);

} // namespace weehours
