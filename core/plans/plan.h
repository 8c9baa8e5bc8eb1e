// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <variant>

namespace weehours {

/// A plan of a baby: when something should be done, and how often at most. The schema defines the
/// limits of its fields.
struct Plan
{
    /// A time after the last entry.
    struct After
    {
        qint64 msecs; // no initializer: a variant in this class could not be made by default
    };
    /// Each day at these times of day, in ascending order.
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
    /// The kind of log entry that meets it; empty for a plain reminder.
    QString forKind;
    /// The medicine of a plan for a medication; the title if it names none.
    QString medicine;
    std::variant<After, Daily, Once> rule;
    /// The zone of `rule`, `from` and `until`.
    QTimeZone zone;
    /// The shortest time after the last one, in ms; 0 for no limit.
    qint64 minGap = 0;
    /// The maximum in any 24 hours; 0 for no limit.
    int maxPerDay = 0;
    std::optional<QDate> from;
    std::optional<QDate> until; ///< the last day
    bool isPaused = false;

    /// @param here the zone of a plan that names none, or an unknown one
    /// @returns empty if it is no plan, or has a rule of a newer version
    [[nodiscard]] static std::optional<Plan> of(const Entry &entry, const QTimeZone &here);

    /// Whether the entry meets the plan: it is of the plan's kind and, for a medication, of the
    /// same name, regardless of case, accents and spaces.
    [[nodiscard]] bool isMetBy(const Entry &entry) const;
};

} // namespace weehours
