// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/session.h"
#include "core/logbook/logbook.h"
#include "core/sync/syncstatus.h"
#include "ui/widgets/syncpill.h"

namespace weehours {

/// The sync status as the indicator's words and mark; the most serious problem comes first.
struct SyncWords
{
    SyncPill::State mark = SyncPill::State::Calm;
    QString brief;  ///< "Offline · 3 waiting"
    QString detail; ///< what it means for the entries, and what happens next
};

/// The server's name for the person: its host; empty without an account.
[[nodiscard]] QString serverWords(const std::optional<Account> &account);

/// @param server the server's name for the person: see serverWords()
[[nodiscard]] SyncWords syncWords(const SyncStatus &status, const QString &server, Instant now);

/// A refused change as one line: "Bottle, 120 ml" and when it was.
[[nodiscard]] QString refusedTitle(const OutboxRow &row, Instant now);

/// All that a refused change holds, for the clipboard: what it was, its fields, and the reason.
[[nodiscard]] QString refusedText(const OutboxRow &row, Instant now);

/// Which entry a conflict is about: its kind, and when it was: "Feed, 7:10".
[[nodiscard]] QString conflictEntry(const ToldConflict &told, Instant now);

/// The same as a title: "Two versions of one entry: Feed, 7:10".
[[nodiscard]] QString conflictTitle(const ToldConflict &told, Instant now);

/// A conflict as what people did, as rich text: "You set 120 ml while Sam set 90 ml. Sam's
/// counts."
[[nodiscard]] QString conflictWords(const ToldConflict &told, const std::optional<Person> &self,
                                    Instant now);

/// The two values of a conflict, for the buttons: "120 ml" and "90 ml". Empty if it concerns
/// several fields or a deletion.
struct ConflictValues
{
    QString mine;
    QString theirs;
};
[[nodiscard]] ConflictValues conflictValues(const ToldConflict &told);

/// The first of two entries that seem to be the same: "Bottle, 120 ml, 7:28".
[[nodiscard]] QString duplicateEntry(const Duplicate &duplicate, Instant now);

/// What seems to be logged twice, by whom, and what a merge would make of it: "You: Bottle, 120 ml
/// · 7:28. Sam: Bottle, 120 ml · 7:30. Becomes one: Bottle · 120 ml · 7:28."
[[nodiscard]] QString duplicateWords(const Duplicate &duplicate, const std::optional<Person> &self,
                                     Instant now);

/// What happened to a baby's log when access ended.
/// @param unsent number of unsent changes, which are kept
/// @param sealedUntil until when a copy can be brought back, if there is one
[[nodiscard]] QString accessEndedWords(int unsent, std::optional<Instant> sealedUntil = {});

/// By how much the clock was wrong, and what was logged meanwhile.
[[nodiscard]] QString clockWords(const ClockMistake &mistake);

/// What joining two logs of one baby would do.
[[nodiscard]] QString twoLogsWords(const TwoLogs &logs);

/// What it means that the server claims that the log's only owner has no access.
[[nodiscard]] QString apartWords();

} // namespace weehours
