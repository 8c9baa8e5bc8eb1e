// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/onetimer.h"

#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

namespace weehours {

Result<void> requireOneTimer(const Entry &entry, const QList<Entry> &running, const QString &name)
{
    if (!entry.isRunning())
        return {};
    for (const Entry &other : running) {
        if (other.kind() != entry.kind())
            continue;
        const auto since = QVariant::fromValue(other.startedAt());
        return failure(codes::invalidEntity,
                       entry.kind() == kind::sleep
                           ? Message{Sentence::AsleepAlready, {name, since}}
                           : Message{Sentence::FeedRunsAlready, {name, since}},
                       QString(field::startedAt));
    }
    return {};
}

} // namespace weehours
