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
    /// The id of that start.
    QString boot;
    qint64 msecs = 0;

    bool operator==(const Uptime &) const = default;
};

/// The source of the time. Injected, so that a simulation can run on a virtual clock. Thread-safe.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock();

    /// The time by this clock, which on a person's computer may be wrong by any amount.
    [[nodiscard]] virtual Instant now() const = 0;
    /// How long the computer has been up, regardless of changes to the clock; empty if unknown.
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
