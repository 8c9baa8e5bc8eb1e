// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"

#include <QString>

#include <optional>

namespace weehours {

/// A reading of the time since the computer was started.
struct Uptime
{
    /// Which start that was.
    QString boot;
    qint64 msecs = 0;

    bool operator==(const Uptime &) const = default;
};

/// Where the time comes from. Handed in, so that a whole world can run under a simulated clock.
/// Implementations may be asked from any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock();

    /// The time by this clock, which may be wrong by any amount on a person's computer.
    [[nodiscard]] virtual Instant now() const = 0;
    /// How long the computer has been up, which setting the clock does not change; nothing where
    /// that cannot be told.
    [[nodiscard]] virtual std::optional<Uptime> uptime() const;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::optional<Uptime> uptime() const override;
};

} // namespace weehours
