// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

namespace weehours {

/// How near a bottle and a breast feed usually are where they are one feed in parts.
inline constexpr int usualFeedPartMinutes = 30;

/// The entries with feeds in parts made one: a bottle and a breast feed that begin within the span
/// after the end of each other are one feed, with their amounts and sides together, the start and
/// id of the first and the end of the last. Nothing of it is stored; a feed that runs stays apart,
/// as do two of the same method. It is pure.
/// @param entries of one baby, in any order, deleted ones aside
/// @param within  in ms; 0 or less leaves all as they are
/// @returns all other entries as they are, in the same order
[[nodiscard]] QList<Entry> withWholeFeeds(const QList<Entry> &entries, qint64 within);

} // namespace weehours
