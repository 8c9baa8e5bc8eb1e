// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"

#include <QDate>
#include <QList>

#include <optional>

namespace weehours {

/// Where the moments of one local day stand on a picture of 24 hours by the wall clock, on which
/// the days lie side by side. On the day that clocks go forward the hour that does not exist stays
/// empty, also where the day would begin with it; on the day that they go back the hour that comes
/// twice holds both, at half the size. So nothing overlaps, nothing is lost, and seven o'clock is
/// at seven on each day.
class DayScale
{
public:
    /// @param startHour the hour at which the day begins, 0 to 12
    explicit DayScale(QDate day, int startHour = 0);

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] Instant from() const { return m_from; }
    /// The first moment of the next day.
    [[nodiscard]] Instant to() const { return m_to; }
    /// How long the day is: 24 hours, but for the days on which clocks change.
    [[nodiscard]] qint64 msecs() const { return m_to.msecs - m_from.msecs; }

    /// The place of the instant, 0 at the hour that the day begins with and 1 a day later; what
    /// lies outside of the day is put to the nearer end of it.
    [[nodiscard]] double placeOf(Instant instant) const;

    /// The stretch of the picture that no clock showed, on a day that clocks went forward.
    [[nodiscard]] std::optional<std::pair<double, double>> missing() const;

private:
    /// The clocks were changed.
    struct Change
    {
        Instant at;
        /// By how much they went forward or, below 0, back.
        qint64 by = 0;
    };

    [[nodiscard]] double placeOnTheWall(double wall) const;
    [[nodiscard]] double wallOf(Instant instant) const;

    QDate m_day;
    Instant m_from;
    Instant m_to;
    /// What the clock shows where the picture begins: see onTheWall().
    qint64 m_begin;
    /// How far the clock is ahead of UTC before all changes.
    qint64 m_offset = 0;
    /// All that the day may have to do with.
    QList<Change> m_changes;
};

} // namespace weehours
