// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace weehours {

// The schema's words for those of other programs, ignoring case. Empty if the schema has none:
// similar words are not enough.

[[nodiscard]] std::optional<QLatin1StringView> colourOf(const QString &text);
[[nodiscard]] std::optional<QLatin1StringView> consistencyOf(const QString &text);
[[nodiscard]] std::optional<QLatin1StringView> nappyTypeOf(const QString &text);
[[nodiscard]] std::optional<QLatin1StringView> milkOf(const QString &text);
[[nodiscard]] std::optional<QLatin1StringView> reactionOf(const QString &text);
[[nodiscard]] std::optional<QLatin1StringView> doseUnitOf(const QString &text);
/// `left` or `right`.
[[nodiscard]] std::optional<QLatin1StringView> sideOf(const QString &text);
/// Activities that have their own word; `other` for common ones that have none.
[[nodiscard]] std::optional<QLatin1StringView> activityOf(const QString &text);
/// `true`, `1`, `yes`, and their equivalents.
[[nodiscard]] bool isYes(const QString &text);

} // namespace weehours
