// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/onetimer.h"

#include "core/logbook/clockface.h"
#include "core/logbook/logtext.h"
#include "core/logbook/wallclock.h"
#include "core/protocol/schema.h"

namespace weehours {

Result<void> requireOneTimer(const Entry &entry, const QList<Entry> &running, const QString &name)
{
    if (!entry.isRunning())
        return {};
    for (const Entry &other : running) {
        if (other.kind() != entry.kind())
            continue;
        const QString time = clockFace(WallClock().at(other.startedAt()).time);
        return failure(codes::invalidEntity,
                       entry.kind() == kind::sleep
                           ? LogText::tr("%1 is asleep already, since %2. End that sleep first.")
                                 .arg(name, time)
                           : LogText::tr("A breast feed of %1 runs already, since %2. End that one "
                                         "first.")
                                 .arg(name, time),
                       QString(field::startedAt));
    }
    return {};
}

} // namespace weehours
