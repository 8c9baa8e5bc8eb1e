// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "ui/dialogs/dialogframe.h"

namespace weehours {

class TimeField;

/// Asks when a forgotten timer ended.
class EndDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param timer    the running entry
    /// @param proposal the initial time in the field
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
