// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "ui/dialogs/dialogframe.h"

namespace weehours {

class TimeField;

/// Says when a timer ended that was forgotten.
class EndDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param timer    as it was while it ran
    /// @param proposal the time that stands in the field at first
    EndDialog(Logbook &logbook, const Entry &timer, Instant proposal, QWidget *parent);

Q_SIGNALS:
    void ended(const weehours::Entry &entry);

private:
    void save();

    Logbook &m_logbook;
    Entry m_timer;
    TimeField *m_end;
};

} // namespace weehours
