// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace weehours {

/// A point in time, in milliseconds since 1970-01-01T00:00:00Z. Written as RFC 3339 in UTC with
/// milliseconds and `Z`; read with any RFC 3339 offset.
struct Instant
{
    qint64 msecs = 0;

    auto operator<=>(const Instant &) const = default;

    /// Parses RFC 3339 (`2026-11-22T07:14:03.120+01:00`). Fractions finer than a millisecond are
    /// truncated. Empty for any other text, a missing offset, or a date that does not exist.
    [[nodiscard]] static std::optional<Instant> parse(QStringView text);

    /// The canonical text, `2026-11-22T07:14:03.120Z`.
    [[nodiscard]] QString toString() const;

    [[nodiscard]] Instant plusMsecs(qint64 delta) const { return Instant{msecs + delta}; }
};

inline constexpr qint64 msecsPerSecond = 1000;
inline constexpr qint64 msecsPerMinute = 60 * msecsPerSecond;
inline constexpr qint64 msecsPerHour = 60 * msecsPerMinute;
inline constexpr qint64 msecsPerDay = 24 * msecsPerHour;

/// Whether `text` is a date that exists, written `YYYY-MM-DD`.
[[nodiscard]] bool isDate(QStringView text);

} // namespace weehours
