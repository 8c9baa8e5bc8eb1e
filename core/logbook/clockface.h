// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTime>

#include <optional>

namespace weehours {

/// Whether clocks count to twelve, in what people read and in what they type. For the whole
/// program, like QLocale::setDefault().
/// @param chosen empty for what the locale does
void setCountsToTwelve(std::optional<bool> chosen);

[[nodiscard]] bool countsToTwelve();

/// "14:05", or "2:05 PM": without seconds, and without a leading zero.
[[nodiscard]] QString clockFace(QTime time);

/// The format of a field in which a time is typed: "HH:mm", or "h:mm AP".
[[nodiscard]] QString clockFormat();

} // namespace weehours
