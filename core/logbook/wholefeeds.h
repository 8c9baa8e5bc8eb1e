// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

namespace weehours {

/// The usual largest gap between a bottle and a breast feed that are one feed, in minutes.
inline constexpr int usualFeedPartMinutes = 30;

/// Combines feeds in parts: a bottle and a breast feed that begin within the span after each
/// other's end become one feed, with both amounts and sides, the start and id of the first and the
/// end of the last. Nothing of it is stored. A running feed stays separate, as do two of the same
/// method. Pure.
/// @param entries of one baby, in any order; deleted ones are ignored
/// @param within in ms; 0 or less changes nothing
/// @returns all other entries unchanged, in the same order
[[nodiscard]] QList<Entry> withWholeFeeds(const QList<Entry> &entries, qint64 within);

} // namespace weehours
