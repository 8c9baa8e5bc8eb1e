// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

namespace weehours::simulation {

/// A rule that is broken on purpose, to prove that the simulation finds it. It is broken between
/// the product's parts, never inside them.
enum class Broken {
    Nothing,
    CursorBeforeApply,  ///< a crash moves the cursor although its events were not applied
    Idempotency,        ///< the server forgets which mutations it applied
    BabyOrder,          ///< a pull misses an event whose number was assigned before its commit
    PendingEdits,       ///< a pull overwrites edits that were not sent
    ClockCorrection,    ///< the client never learns the server's time
    ForbiddenIsRevoked, ///< any 403 counts as the end of access
};

struct BrokenName
{
    Broken broken;
    QLatin1StringView name;
};

/// The values of `--break`.
inline constexpr std::array brokenNames{
    BrokenName{Broken::CursorBeforeApply, QLatin1StringView("cursor-before-apply")},
    BrokenName{Broken::Idempotency, QLatin1StringView("no-idempotency")},
    BrokenName{Broken::BabyOrder, QLatin1StringView("global-order")},
    BrokenName{Broken::PendingEdits, QLatin1StringView("pull-over-pending")},
    BrokenName{Broken::ClockCorrection, QLatin1StringView("clock-trust")},
    BrokenName{Broken::ForbiddenIsRevoked, QLatin1StringView("wipe-on-any-403")},
};

} // namespace weehours::simulation
