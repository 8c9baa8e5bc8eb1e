// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/plan.h"

namespace weehours {

class Logbook;

/// What is to be known before one more dose of a medicine is logged. It compares with the limits of
/// the person's own plans, and knows of no others.
struct DoseSafety
{
    enum class Warning {
        None,
        TooEarly, ///< less than a plan's gap after another one, or before it
        TooMany,  ///< more than a plan has at most in some 24 hours
    };

    Warning warning = Warning::None;
    /// The plan that is told of: one whose limits would be broken, else one with limits.
    std::optional<Plan> plan;
    /// The latest dose of this medicine that is known.
    std::optional<Entry> last;
    /// The doses of the 24 hours before this one, oldest first; it is not among them.
    QList<Instant> within24h;
    /// The dose's time if that keeps to all limits, else the first time after it that does.
    Instant allowedFrom;
};

/// A pure function. Plans for another medicine, and those whose days `at` is not in, are passed
/// over; a paused plan reminds of nothing, but its limits count.
///
/// @param doses    of the baby, in any order, without the one that is asked about
/// @param medicine names are equal without regard to case, accents and spaces
/// @param at       when the dose would be given; others may be later
[[nodiscard]] DoseSafety doseSafety(const QList<Plan> &plans, const QList<Entry> &doses,
                                    const QString &medicine, Instant at);

/// What doseSafety() works with.
struct DoseRecord
{
    QList<Plan> plans;
    QList<Entry> doses;
    Instant from; ///< a dose before this is not in it
};

/// Reads it from the log, on the log's thread.
///
/// @param at   the earliest dose that will be asked about
/// @param here the zone of plans that name none
/// @returns what a query of the log returns when it fails
[[nodiscard]] Result<DoseRecord> readDoses(const Logbook &logbook, const BabyId &baby, Instant at,
                                           const QTimeZone &here);

} // namespace weehours
