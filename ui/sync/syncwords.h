// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/sync/syncstatus.h"
#include "ui/widgets/syncpill.h"

namespace weehours {

/// The sync status in the words and the mark of the indicator, the worst first.
struct SyncWords
{
    SyncPill::State mark = SyncPill::State::Calm;
    QString brief;  ///< "Offline · 3 waiting"
    QString detail; ///< what it means for the entries, and what happens next
};

/// @param server how the person knows the server: its host; empty without an account
[[nodiscard]] SyncWords syncWords(const SyncStatus &status, const QString &server, Instant now);

/// A refused change as one line: "Bottle, 120 ml" and when it was.
[[nodiscard]] QString refusedTitle(const OutboxRow &row);

/// A conflict told as what people did: "You set 120 ml while Sam set 90 ml. Sam's stands."
[[nodiscard]] QString conflictWords(const ToldConflict &told, const std::optional<Person> &self);

} // namespace weehours
