// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace weehours::sprouttrack {

// The activity log of Sprout Track is in the language of the person who exported it.

/// The English word for one of the log; an unknown text is unchanged.
[[nodiscard]] QString inEnglish(const QString &text);

/// Parses a duration with the units of any of its languages, such as `14 Min. 30 Sek.` or `10
/// godz.` In milliseconds.
[[nodiscard]] std::optional<qint64> lengthOf(const QString &text);

} // namespace weehours::sprouttrack
