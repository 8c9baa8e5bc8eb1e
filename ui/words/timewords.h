// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"

#include <QDate>
#include <QString>

/// Times, days and durations in words. All functions use the program's locale and time zone; except
/// for the setters they can be called from any thread.
namespace weehours {

/// How times of day are written, for the whole program (see setUnits()). GUI thread.
enum class ClockHours { Local, Twelve, TwentyFour };
void setClockHours(ClockHours hours);
/// The format of a time of day for QLocale and fields: "HH:mm", or "h:mm AP".
[[nodiscard]] QString timeFormat();

/// The local time of day in the locale's short form: "9:40".
[[nodiscard]] QString timeText(Instant instant);
/// The local day and time of day, both short: "23/11/2026 9:40".
[[nodiscard]] QString dayAndTimeText(Instant instant);
/// The day, unless it is today: "yesterday", "Sun 22 Nov". Empty for today.
[[nodiscard]] QString dayIfOther(Instant instant, Instant now);
/// The time of day, behind the day where that is not today's: "9:40", "yesterday 9:40".
[[nodiscard]] QString momentText(Instant instant, Instant now);
/// What clocks showed where it was logged: "10:00 in New York". Empty where they showed the same
/// here, and where the zone is not known.
[[nodiscard]] QString zoneText(Instant instant, const QString &zone);
/// A full hour for the axis of a picture: "07:00", or "7 AM" with a 12-hour clock.
[[nodiscard]] QString hourText(int hour);
/// "just now", "5 min ago", "1 h 52 ago", "3 days ago".
[[nodiscard]] QString agoText(Instant then, Instant now);
/// "1 h 04", "38 min", "under 1 min"; a negative duration counts as zero.
[[nodiscard]] QString durationText(qint64 msecs);
/// The time between two times of day as they are shown, in milliseconds: 8:05–8:22 is 17 minutes,
/// whatever the seconds were.
[[nodiscard]] qint64 shownSpan(Instant from, Instant to);
/// A total, such as a day's sleep: in whole minutes, "0 min" for none.
[[nodiscard]] QString sumText(qint64 msecs);
/// "1st", "2nd", "5th".
[[nodiscard]] QString ordinalText(int number);
/// A running clock: "0:38:12".
[[nodiscard]] QString clockText(qint64 msecs);
/// "7 weeks, 3 days": days in the first two weeks, weeks in the first half year, then months and
/// years. Empty for a birth in the future or an invalid date.
[[nodiscard]] QString ageText(QDate birth, QDate today);
/// To the day up to two years: "3 months, 2 days". Empty for a day before the birth.
[[nodiscard]] QString exactAgeText(QDate birth, QDate day);
/// For a baby that is not born yet: "due in 7 weeks". Empty from the due date on.
[[nodiscard]] QString dueText(QDate due, QDate today);
/// The heading of a day's entries: "Today, Sunday 22 November", "Yesterday", "Friday 20 November".
[[nodiscard]] QString dayTitle(QDate day, QDate today);

} // namespace weehours
