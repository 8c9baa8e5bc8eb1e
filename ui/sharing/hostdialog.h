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

/// Hosts the shared log on this computer: who can reach the server, whether it keeps running
/// without the window, its address and its state. Other computers can reach it only if the person
/// allows that.
class HostDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param hosting must outlive the dialog
    HostDialog(HostedServer &hosting, QWidget *parent);

Q_SIGNALS:
    /// The server runs with the options chosen in this dialog.
    void started();

private:
    void start();
    void refresh();

    HostedServer &m_hosting;
    ChoiceRow *m_reach;
    WrapCheckBox *m_outlives;
    QLabel *m_state;
    QPushButton *m_details;
    QLabel *m_certificate;
    QPushButton *m_stop;
    QPushButton *m_start;
    bool m_isAsked = false;
};

} // namespace weehours
