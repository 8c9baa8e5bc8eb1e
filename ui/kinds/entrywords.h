// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/quickline.h"
#include "core/store/entry.h"

#include <QString>

/// How entries read, everywhere alike. All functions use the locale and the time zone of the
/// program and may be called from any thread.
namespace weehours {

/// The kind's name at the head of a button or a list: "Feed", "Sleep", "Nappy".
[[nodiscard]] QString kindTitle(const QString &kind);

/// The entry in one phrase: "Bottle, 120 ml", "Slept 1 h 04", "Poo, yellow", "Asleep".
[[nodiscard]] QString entryTitle(const Entry &entry);

/// What the title leaves out: "formula", "11:05–12:09", "running · 38 min", "runny · a note".
/// Empty where there is nothing more to say. Notes are folded into one line.
/// @param now the present, for what still runs
[[nodiscard]] QString entryDetail(const Entry &entry, Instant now);

/// What a typed line would log: "Bottle · 120 ml formula · 14:05", with the day where that is not
/// today: "Bottle · 120 ml formula · yesterday 23:50".
[[nodiscard]] QString quickWords(const QuickEntry &entry, Instant now);

} // namespace weehours
