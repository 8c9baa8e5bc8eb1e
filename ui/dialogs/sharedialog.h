// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/accountclient.h"
#include "core/store/entry.h"
#include "ui/dialogs/dialogframe.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weehours {

class ChoiceRow;

/// Who shares a baby, and inviting another caregiver: choose what they may do, get a link and a
/// code that are good once and for 48 hours, copy, send. An owner can also end somebody's access.
class ShareDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param role what the person at this profile may do with the baby
    ShareDialog(AccountClient &accounts, const Entry &baby, Role role, const UserId &self,
                QWidget *parent);

private:
    void readCaregivers();
    void showCaregivers(const QList<Caregiver> &caregivers);
    void invite();
    void showInvite(const Invite &invite);

    AccountClient &m_accounts;
    BabyId m_babyId;
    Role m_role;
    UserId m_self;
    QVBoxLayout *m_caregivers;
    ChoiceRow *m_inviteRole = nullptr;
    QPushButton *m_makeInvite = nullptr;
    QWidget *m_inviteBox = nullptr;
    QLineEdit *m_link = nullptr;
    QLabel *m_code = nullptr;
    QLabel *m_expiry = nullptr;
};

} // namespace weehours
