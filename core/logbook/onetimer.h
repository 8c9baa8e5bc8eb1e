// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QList>

namespace weehours {

/// A baby sleeps once at a time, and drinks once.
/// @param entry what is about to be written
/// @param running the timers of its baby
/// @param name the name of its baby
/// @returns an error that says what runs and since when, if that is another timer of this kind
[[nodiscard]] Result<void> requireOneTimer(const Entry &entry, const QList<Entry> &running,
                                           const QString &name);

} // namespace weehours
