// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/plan.h"

namespace weehours {

class Logbook;

/// What to know before logging one more dose of a medicine. It compares with the limits of the
/// person's own plans, and knows no others.
struct DoseSafety
{
    enum class Warning {
        None,
        TooEarly, ///< less than a plan's gap after another dose, or before it
        TooMany,  ///< more than a plan's maximum in some 24 hours
    };

    Warning warning = Warning::None;
    /// The relevant plan: one whose limits would be broken, else one with limits.
    std::optional<Plan> plan;
    /// The latest known dose of this medicine.
    std::optional<Entry> last;
    /// The doses of the 24 hours before this one, oldest first.
    QList<Instant> within24h;
    /// The dose's time if it keeps all limits, else the first later time that does.
    Instant allowedFrom;
};

/// Pure. Ignores plans for other medicines, and those whose days do not include `at`; a paused plan
/// does not remind, but its limits count.
///
/// @param doses    of the baby, in any order, without the one in question
/// @param medicine compared regardless of case, accents and spaces
/// @param at       when the dose would be given; others may be later
[[nodiscard]] DoseSafety doseSafety(const QList<Plan> &plans, const QList<Entry> &doses,
                                    const QString &medicine, Instant at);

/// The input of doseSafety().
struct DoseRecord
{
    QList<Plan> plans;
    QList<Entry> doses;
    Instant from; ///< it has no earlier doses
};

/// Reads it from the log, on the log's thread.
///
/// @param at   the earliest dose in question
/// @param here the zone of plans that name none
/// @returns the error of a failed query
[[nodiscard]] Result<DoseRecord> readDoses(const Logbook &logbook, const BabyId &baby, Instant at,
                                           const QTimeZone &here);

} // namespace weehours
