// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/quickterms.h"
#include "core/logbook/typedtime.h"
#include "core/store/entry.h"

namespace weehours {

/// A timer ended by typing, perhaps long after it should have ended.
struct QuickStop
{
    /// The kind; empty for any.
    QString kind;
    /// The babies, as typed after an @; empty for the usual one.
    QStringList babies;
    TypedTime time;
};

/// Reads `stop`, `stop 7:10`, `stop at 7`, `stop sleep yesterday 22:00`, `woke 7:10`: nothing
/// where the line does not begin so, in any language of the program.
/// @param now the present, by the clock that entries are stamped with
/// @returns `usage` with a message for the person where the rest of the line cannot be read
[[nodiscard]] std::optional<Result<QuickStop>> parseQuickStop(const QString &text, Instant now,
                                                              const QuickTerms &terms);

/// The timer to end, and when it ended.
struct MeantStop
{
    Entry timer;
    Instant end;
};

/// @param running the timers of one baby
/// @returns `usage` with a message for the person if none or several match, or the time is wrong
[[nodiscard]] Result<MeantStop> chooseStop(const QuickStop &stop, const QList<Entry> &running);

} // namespace weehours
