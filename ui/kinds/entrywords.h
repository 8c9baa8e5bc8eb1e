// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/quickline.h"
#include "core/store/entry.h"

#include <QString>

/// Entries in words. All functions use the program's locale and time zone, and can be called from
/// any thread.
namespace weehours {

/// The kind's name for a button or a list: "Feed", "Sleep", "Nappy".
[[nodiscard]] QString kindTitle(const QString &kind);

/// The entry in one phrase: "Bottle, 120 ml", "Slept 1 h 04", "Poo, yellow", "Asleep".
[[nodiscard]] QString entryTitle(const Entry &entry);

/// What the title leaves out: "formula", "11:05–12:09", "running · 38 min", "runny · a note". Empty
/// if there is nothing more. Notes are reduced to one line.
/// @param now the current time, for a running entry
[[nodiscard]] QString entryDetail(const Entry &entry, Instant now);

/// What a typed line would log: "Bottle · 120 ml formula · 14:05", with the day if it is not today:
/// "Bottle · 120 ml formula · yesterday 23:50".
[[nodiscard]] QString quickWords(const QuickEntry &entry, Instant now);

} // namespace weehours
