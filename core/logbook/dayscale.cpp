// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/dayscale.h"

#include "core/logbook/wallclock.h"

#include <algorithm>

namespace weehours {

DayScale::DayScale(QDate day, int startHour)
    : m_day(day),
      m_from(startOfDay(day, startHour)),
      m_to(startOfDay(day.addDays(1), startHour)),
      m_begin(onTheWall({day, QTime(startHour, 0)}))
{
    // The repeated hour may extend beyond the day, and so may a skipped one.
    const auto stretches = WallClock().stretches(m_from.plusMsecs(-msecsPerDay),
                                                 m_to.plusMsecs(msecsPerDay));
    m_offset = stretches.constFirst().offset;
    for (qsizetype i = 1; i < stretches.size(); ++i)
        m_changes.append({stretches.at(i).from,
                          stretches.at(i).offset - stretches.at(i - 1).offset});
}

double DayScale::wallOf(Instant instant) const
{
    auto wall = static_cast<double>(instant.msecs + m_offset);
    for (const Change &change : m_changes) {
        const auto since = static_cast<double>(instant.msecs - change.at.msecs);
        const auto by = static_cast<double>(change.by);
        if (change.by > 0)
            wall += since >= 0 ? by : 0;
        else // Both times of the hour, each at half the size.
            wall += std::clamp((by - since) / 2, by, 0.0);
    }
    return wall;
}

double DayScale::placeOnTheWall(double wall) const
{
    return std::clamp((wall - static_cast<double>(m_begin)) / msecsPerDay, 0.0, 1.0);
}

double DayScale::placeOf(Instant instant) const
{
    return placeOnTheWall(wallOf(std::clamp(instant, m_from, m_to)));
}

std::optional<std::pair<double, double>> DayScale::missing() const
{
    for (const Change &change : m_changes) {
        if (change.by <= 0)
            continue;
        const double after = wallOf(change.at);
        const double from = placeOnTheWall(after - static_cast<double>(change.by));
        const double to = placeOnTheWall(after);
        if (from < to)
            return std::pair(from, to);
    }
    return std::nullopt;
}

} // namespace weehours
