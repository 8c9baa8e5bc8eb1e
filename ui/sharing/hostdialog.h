// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hosting/hostedserver.h"
#include "ui/dialogs/dialogframe.h"

class QLabel;
class QPushButton;

namespace weehours {

class WrapCheckBox;
class ChoiceRow;

/// Lets this computer keep the shared log: who reaches it, whether it goes on without the window,
/// where it is found, and how it does. Nobody but this computer reaches it unless the person says
/// so.
class HostDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param hosting must outlive the dialog
    HostDialog(HostedServer &hosting, QWidget *parent);

Q_SIGNALS:
    /// It runs, as it was asked to in this dialog.
    void started();

private:
    void start();
    void refresh();

    HostedServer &m_hosting;
    ChoiceRow *m_reach;
    WrapCheckBox *m_outlives;
    QLabel *m_state;
    QPushButton *m_stop;
    QPushButton *m_start;
    bool m_isAsked = false;
};

} // namespace weehours
