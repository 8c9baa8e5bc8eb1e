// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"

#include <QDate>
#include <QList>

#include <optional>

namespace weehours {

/// Maps the moments of a local day to a picture of 24 hours of wall-clock time, for days side by
/// side. If clocks go forward, the hour that does not exist stays empty, even at the start of the
/// day. If they go back, the repeated hour holds both, at half the size. So nothing overlaps,
/// nothing is lost, and seven o'clock has the same place on each day.
class DayScale
{
public:
    /// @param startHour the hour at which the day begins, 0 to 12
    explicit DayScale(QDate day, int startHour = 0);

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] Instant from() const { return m_from; }
    /// The first moment of the next day.
    [[nodiscard]] Instant to() const { return m_to; }
    /// The length of the day: 24 hours, except on days on which clocks change.
    [[nodiscard]] qint64 msecs() const { return m_to.msecs - m_from.msecs; }

    /// The position of the instant: 0 at the start of the day, 1 a day later; clamped to the day.
    [[nodiscard]] double placeOf(Instant instant) const;

    /// The part of the picture that clocks skipped, on a day on which they went forward.
    [[nodiscard]] std::optional<std::pair<double, double>> missing() const;

private:
    /// A change of the clocks.
    struct Change
    {
        Instant at;
        /// How far they went forward or, if negative, back.
        qint64 by = 0;
    };

    [[nodiscard]] double placeOnTheWall(double wall) const;
    [[nodiscard]] double wallOf(Instant instant) const;

    QDate m_day;
    Instant m_from;
    Instant m_to;
    /// The wall-clock time at the start of the picture: see onTheWall().
    qint64 m_begin;
    /// The clock's offset from UTC before all changes.
    qint64 m_offset = 0;
    /// All changes that can affect the day.
    QList<Change> m_changes;
};

} // namespace weehours
