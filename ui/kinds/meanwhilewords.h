// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/meanwhile.h"

#include <QStringList>

namespace weehours {

/// "you", or the person's name.
[[nodiscard]] QString whoText(const Doings &doings);
/// What a person logged: "2 feeds, 210 ml · 1 h 04 asleep · 1 nappy". Never the text of notes.
[[nodiscard]] QString doingsText(const Doings &doings);
/// A running timer: "Asleep since 13:34".
[[nodiscard]] QString runningText(const Entry &entry);

} // namespace weehours
