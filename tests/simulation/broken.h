// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

namespace weehours::simulation {

/// A rule that is broken on purpose, to see that the simulation would find it. It is broken around
/// the product, where its parts meet, and never in it.
enum class Broken {
    Nothing,
    CursorBeforeApply, ///< a crash leaves the cursor moved and its events not applied
    Idempotency,       ///< the server forgets which mutations it took
    BabyOrder,         ///< a pull passes over an event whose number was given out before its commit
    PendingEdits,      ///< a pull takes the place of edits that were not sent
    ClockCorrection,   ///< the client never learns the server's time
    ForbiddenIsRevoked, ///< any 403 is taken for the end of access
};

struct BrokenName
{
    Broken broken;
    QLatin1StringView name;
};

/// What `--break` takes.
inline constexpr std::array brokenNames{
    BrokenName{Broken::CursorBeforeApply, QLatin1StringView("cursor-before-apply")},
    BrokenName{Broken::Idempotency, QLatin1StringView("no-idempotency")},
    BrokenName{Broken::BabyOrder, QLatin1StringView("global-order")},
    BrokenName{Broken::PendingEdits, QLatin1StringView("pull-over-pending")},
    BrokenName{Broken::ClockCorrection, QLatin1StringView("clock-trust")},
    BrokenName{Broken::ForbiddenIsRevoked, QLatin1StringView("wipe-on-any-403")},
};

} // namespace weehours::simulation
