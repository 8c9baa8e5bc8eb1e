// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/accountclient.h"
#include "core/store/entry.h"
#include "ui/dialogs/dialogframe.h"

class QPushButton;
class QVBoxLayout;

namespace weehours {

class CaregiverList;
class ChoiceRow;
class InviteBox;

/// Who shares a baby, and inviting another caregiver: choose what they may do, then hand on a link,
/// a code or a picture that is good once. Invites that are still open can be taken back.
class ShareDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param accounts must outlive the dialog
    /// @param role     what the person at this profile may do with the baby
    /// @param address  where others reach the server, with its pin, if that is not the address of
    ///                 the account: this computer hosts it
    ShareDialog(AccountClient &accounts, const Entry &baby, Role role, const UserId &self,
                const std::optional<QUrl> &address, QWidget *parent);

Q_SIGNALS:
    /// The person has left this baby's log.
    void left();

private:
    void buildInvites();
    void invite();
    void showInvite(Invite invite);
    void readInvites();
    void showInvites(const QList<Invite> &invites);

    AccountClient &m_accounts;
    BabyId m_babyId;
    QString m_babyName;
    std::optional<QUrl> m_address;
    CaregiverList *m_caregivers;
    ChoiceRow *m_inviteRole = nullptr;
    InviteBox *m_invite = nullptr;
    QVBoxLayout *m_open = nullptr;
    QPushButton *m_makeInvite = nullptr;
    QString m_shownInvite;
};

} // namespace weehours
