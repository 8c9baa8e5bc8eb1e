// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <variant>

namespace weehours {

/// A plan of a baby: when something is to be done, and how often at most. Read from its entity; the
/// limits of its fields are those of the schema.
struct Plan
{
    /// So long after the last one that was given.
    struct After
    {
        qint64 msecs; // no initializer: a variant in this class could not be made by default
    };
    /// Each day at these times by the clock, in ascending order.
    struct Daily
    {
        QList<QTime> times;
    };
    /// Once: an appointment.
    struct Once
    {
        Instant at;
    };

    EntityId id;
    QString title;
    /// The kind of log entry that fulfils it; empty for a plain reminder.
    QString forKind;
    /// Which medicine, of a plan for a medication: its title, if it names none.
    QString medicine;
    std::variant<After, Daily, Once> rule;
    /// The clock that `rule`, `from` and `until` go by.
    QTimeZone zone;
    /// Not sooner than this after the last one, in ms; 0 for no such limit.
    qint64 minGap = 0;
    /// At most so many in any 24 hours; 0 for no such limit.
    int maxPerDay = 0;
    std::optional<QDate> from;
    std::optional<QDate> until; ///< the last day
    bool isPaused = false;

    /// @param here the zone of a plan that names none, or one that is not known here
    /// @returns nothing for what is no plan, or one whose rule only a newer version knows
    [[nodiscard]] static std::optional<Plan> of(const Entry &entry, const QTimeZone &here);

    /// Whether the entry fulfils the plan: of its kind and, for a medicine, of the same name. Names
    /// are equal without regard to case, accents and spaces.
    [[nodiscard]] bool isMetBy(const Entry &entry) const;
};

} // namespace weehours
