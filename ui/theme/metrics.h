// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace weehours::metrics {

/// Sizes in device-independent pixels. Distances are multiples of `unit`, so that edges line up
/// across cards, rows and dialogs.
inline constexpr int unit = 4;
inline constexpr int gap = 2 * unit;         ///< between related things
inline constexpr int cardGap = 3 * unit;     ///< between cards
inline constexpr int columnGap = 5 * unit;   ///< between columns, and around the window's content
inline constexpr int cardPadding = 4 * unit; ///< from a card's edge to its content

inline constexpr int cardRadius = 14;
inline constexpr int buttonRadius = 9;
inline constexpr int smallRadius = 5; ///< key caps

inline constexpr int buttonHeight = 36;
inline constexpr int target = 44;   ///< large enough for a sleepy thumb: the tile of a log button
inline constexpr int rowTile = 32;  ///< the tinted square of a timeline row
inline constexpr int iconSize = 20; ///< in tiles, rows and cards
inline constexpr int smallIcon = 16;
inline constexpr int avatar = 36;
inline constexpr int smallAvatar = 18;

inline constexpr int focusWidth = 2;

/// Below this window width everything is in one column.
inline constexpr int foldWidth = 760;
/// Below this width the cards are under the log buttons instead of beside the timeline.
inline constexpr int threeColumnWidth = 1080;

} // namespace weehours::metrics
