// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/nighthours.h"

#include <algorithm>

namespace weehours {

bool isNight(Instant instant)
{
    const int hour = WallClock().at(instant).time.hour();
    return hour >= nightBegins || hour < nightEnds;
}

qint64 nightMsecs(Instant from, Instant to)
{
    const WallClock clock;
    const QDate last = clock.at(to).day;
    qint64 msecs = 0;
    for (QDate evening = clock.at(from).day.addDays(-1); evening <= last;
         evening = evening.addDays(1)) {
        const Instant begin = clock.begin({evening, QTime(nightBegins, 0)});
        const Instant end = clock.begin({evening.addDays(1), QTime(nightEnds, 0)});
        msecs += std::max<qint64>(std::min(to, end).msecs - std::max(from, begin).msecs, 0);
    }
    return msecs;
}

} // namespace weehours
