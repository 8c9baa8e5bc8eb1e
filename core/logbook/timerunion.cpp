// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/timerunion.h"

#include <utility>

namespace weehours {

TimerUnion::TimerUnion(Logbook &logbook, QObject *parent) : QObject(parent), m_logbook(logbook)
{
    connect(&m_logbook, &Logbook::changed, this, &TimerUnion::note);
    // It follows `changed`, when all receivers know the change: what is written now is the next
    // one.
    connect(&m_logbook, &Logbook::statusChanged, this, &TimerUnion::unite);
}

void TimerUnion::note(const ChangeSet &changes)
{
    if (changes.reset) {
        for (const Entry &baby : m_logbook.babies().value_or(QList<Entry>()))
            m_babies.insert(baby.entity.babyId);
    }
    for (const Change &change : changes.changes) {
        // A timer that was started here was started by a person who saw the running ones.
        if (!change.local && change.entry.isRunning())
            m_babies.insert(change.entry.entity.babyId);
    }
}

void TimerUnion::unite()
{
    const QSet<BabyId> babies = std::exchange(m_babies, {});
    for (const BabyId &baby : babies) {
        // If it cannot be written now, the next change tries again.
        for (const Entry &timer : m_logbook.duplicates.uniteTimers(baby).value_or(QList<Entry>()))
            Q_EMIT united(timer);
    }
}

} // namespace weehours
