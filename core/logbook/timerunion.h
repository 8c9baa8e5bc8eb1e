// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"

#include <QSet>

namespace weehours {

/// Sees to it that a baby sleeps once at a time: where two timers of one kind meet that were
/// started apart, it has the logbook make one of them (Duplicates::uniteTimers). Every device does,
/// and all come to the same.
class TimerUnion : public QObject
{
    Q_OBJECT
public:
    /// @param logbook must outlive this
    explicit TimerUnion(Logbook &logbook, QObject *parent = nullptr);

Q_SIGNALS:
    /// Two timers have become this one.
    void united(const weehours::Entry &timer);

private:
    void note(const ChangeSet &changes);
    void unite();

    Logbook &m_logbook;
    QSet<BabyId> m_babies;
};

} // namespace weehours
