// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace weehours {

// The schema's words for those of other programs, in any case. Nothing where the schema has no such
// word: nothing is taken for something that it only resembles.

[[nodiscard]] std::optional<QLatin1StringView> colourOf(const QString &text);
[[nodiscard]] std::optional<QLatin1StringView> consistencyOf(const QString &text);
[[nodiscard]] std::optional<QLatin1StringView> nappyTypeOf(const QString &text);
[[nodiscard]] std::optional<QLatin1StringView> milkOf(const QString &text);
[[nodiscard]] std::optional<QLatin1StringView> reactionOf(const QString &text);
[[nodiscard]] std::optional<QLatin1StringView> doseUnitOf(const QString &text);
/// `left` or `right`.
[[nodiscard]] std::optional<QLatin1StringView> sideOf(const QString &text);
/// The activities that have a word of their own; `other` for the common ones that have none.
[[nodiscard]] std::optional<QLatin1StringView> activityOf(const QString &text);
/// `true`, `1`, `yes`, and what is spelled otherwise but means the same.
[[nodiscard]] bool isYes(const QString &text);

} // namespace weehours
