// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/clockelsewhere.h"

#include "core/logbook/wallclock.h"

#include <QTimeZone>

namespace weehours {

std::optional<ClockElsewhere> clockElsewhere(Instant instant, const QString &zone)
{
    // Most entries of a log have one zone, and Qt searches for a zone each time it is named.
    thread_local QString name;
    thread_local QTimeZone there;
    if (zone != name) {
        name = zone;
        there = zone.isEmpty() ? QTimeZone() : QTimeZone(zone.toUtf8());
    }
    if (!there.isValid())
        return std::nullopt;
    const WallClock clock(there);
    if (clock.offsetAt(instant) == WallClock().offsetAt(instant))
        return std::nullopt;
    return ClockElsewhere{clock.at(instant).time, zone.section(u'/', -1).replace(u'_', u' ')};
}

} // namespace weehours
