// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"

#include <QSet>

namespace weehours {

/// Merges two timers of one kind that were started independently (Duplicates::uniteTimers()) when
/// they meet, since a baby sleeps once at a time. Every device does so, with the same result.
class TimerUnion : public QObject
{
    Q_OBJECT
public:
    /// @param logbook must outlive this
    explicit TimerUnion(Logbook &logbook, QObject *parent = nullptr);

Q_SIGNALS:
    /// Timers have been merged into this one.
    void united(const weehours::Entry &timer);

private:
    void note(const ChangeSet &changes);
    void unite();

    Logbook &m_logbook;
    QSet<BabyId> m_babies;
};

} // namespace weehours
