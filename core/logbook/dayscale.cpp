// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/dayscale.h"

#include "core/logbook/daysummary.h"

#include <QDateTime>

#include <algorithm>

namespace weehours {

namespace {

qint64 offsetAt(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.msecs).offsetFromUtc() * msecsPerSecond;
}

} // namespace

DayScale::DayScale(QDate day, int startHour)
    : m_day(day),
      m_from(startOfDay(day, startHour)),
      m_to(startOfDay(day.addDays(1), startHour)),
      m_shift(offsetAt(m_to.plusMsecs(-1)) - offsetAt(m_from))
{
    if (m_shift == 0)
        return;
    // No zone changes its clocks twice in a day, so the change can be closed in on by halves.
    Instant before = m_from;
    m_changed = m_to;
    while (m_changed.msecs - before.msecs > 1) {
        const Instant middle{(before.msecs + m_changed.msecs) / 2};
        (offsetAt(middle) == offsetAt(m_from) ? before : m_changed) = middle;
    }
}

double DayScale::placeOf(Instant instant) const
{
    const Instant inside = std::clamp(instant, m_from, m_to);
    double wall = static_cast<double>(inside.msecs - m_from.msecs);
    if (m_shift > 0 && inside >= m_changed)
        wall += static_cast<double>(m_shift);
    if (m_shift < 0) {
        // The hour twice over: from one length of it before the change to one after.
        const Instant first = m_changed.plusMsecs(m_shift);
        const Instant second = m_changed.plusMsecs(-m_shift);
        if (inside >= second)
            wall += static_cast<double>(m_shift);
        else if (inside > first)
            wall -= static_cast<double>(inside.msecs - first.msecs) / 2;
    }
    return std::clamp(wall / static_cast<double>(msecs() + m_shift), 0.0, 1.0);
}

std::optional<std::pair<double, double>> DayScale::missing() const
{
    if (m_shift <= 0)
        return std::nullopt;
    const auto whole = static_cast<double>(msecs() + m_shift);
    const auto from = static_cast<double>(m_changed.msecs - m_from.msecs);
    return std::pair(from / whole, (from + static_cast<double>(m_shift)) / whole);
}

} // namespace weehours
