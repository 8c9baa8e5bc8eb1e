// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/babystore.h"
#include "core/store/checksums.h"
#include "core/store/confirmedentities.h"
#include "core/store/conflictlog.h"
#include "core/store/database.h"
#include "core/store/entrystore.h"
#include "core/store/eventjournal.h"
#include "core/store/keptpairs.h"
#include "core/store/mending.h"
#include "core/store/outbox.h"
#include "core/store/profile.h"
#include "core/store/undolog.h"

namespace weehours {

/// All tables of one profile. Reads may happen at any time; writes to any of them share one
/// Transaction on `database`. It belongs to one thread.
struct Store
{
    explicit Store(Database &db)
        : database(db),
          outbox(db),
          confirmed(db),
          checksums(db),
          entries(db, outbox, checksums),
          mending(outbox, entries),
          babies(db),
          conflicts(db),
          profile(db),
          journal(db),
          undo(db),
          keptPairs(db)
    {
    }

    Database &database;
    Outbox outbox;
    ConfirmedEntities confirmed;
    Checksums checksums;
    EntryStore entries;
    Mending mending;
    BabyStore babies;
    ConflictLog conflicts;
    Profile profile;
    EventJournal journal;
    UndoLog undo;
    KeptPairs keptPairs;
};

} // namespace weehours
