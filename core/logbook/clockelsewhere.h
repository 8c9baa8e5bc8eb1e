// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"

#include <QString>
#include <QTime>

#include <optional>

namespace weehours {

/// What clocks showed where an entry was logged: 10:00 in New York.
struct ClockElsewhere
{
    QTime time;
    QString place; ///< the end of the zone's name, which is the same in all languages
};

/// @param zone of the entry, as an IANA name
/// @returns nothing where clocks showed the same here, or if the zone is not known
[[nodiscard]] std::optional<ClockElsewhere> clockElsewhere(Instant instant, const QString &zone);

} // namespace weehours
