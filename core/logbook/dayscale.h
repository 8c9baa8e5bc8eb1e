// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"

#include <QDate>

#include <optional>

namespace weehours {

/// Where the moments of one local day stand on a picture of 24 hours by the wall clock, on which
/// the days lie side by side. On the day that clocks go forward the hour that does not exist stays
/// empty; on the day that they go back the hour that comes twice holds both, at half the size. So
/// nothing overlaps, nothing is lost, and seven o'clock is at seven on each day.
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

    /// The place of the instant, 0 at the start of the day and 1 at its end; what lies outside is
    /// put to the nearer end.
    [[nodiscard]] double placeOf(Instant instant) const;

    /// The stretch of the picture that no clock showed, on a day that clocks went forward.
    [[nodiscard]] std::optional<std::pair<double, double>> missing() const;

private:
    QDate m_day;
    Instant m_from;
    Instant m_to;
    /// By how much the clocks went forward (or, below 0, back) during the day, and when.
    qint64 m_shift = 0;
    Instant m_changed;
};

} // namespace weehours
