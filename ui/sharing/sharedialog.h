// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/accountclient.h"
#include "core/hosting/hostedserver.h"
#include "core/store/entry.h"
#include "ui/dialogs/dialogframe.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weehours {

class CaregiverList;
class ChoiceRow;
class InviteBox;

/// Shows who shares a baby, and invites more caregivers: the person chooses a role, then passes on
/// a link, code or QR code that is valid once. Open invites can be revoked.
class ShareDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param accounts must outlive the dialog
    /// @param role     this person's role for the baby
    /// @param hosting  the server of this computer if the account is on it: invites then contain
    /// the address for other computers; otherwise null
    ShareDialog(AccountClient &accounts, const Entry &baby, Role role, const UserId &self,
                HostedServer *hosting, QWidget *parent);

Q_SIGNALS:
    /// The person has left this baby's log.
    void left();
    /// This computer cannot be reached from others, and the person wants to change that.
    void hostingRequested();

private:
    void buildInvites();
    void buildHosting();
    void invite();
    void showInvite(Invite invite);
    void readInvites();
    /// Hides the invite that is shown once it is used up or taken back.
    void followShownInvite(const QList<Invite> &open);
    void showInvites(const QList<Invite> &invites);

    AccountClient &m_accounts;
    BabyId m_babyId;
    QString m_babyName;
    HostedServer *m_hosting;
    QLabel *m_unreachable = nullptr;
    QPushButton *m_openHosting = nullptr;
    CaregiverList *m_caregivers;
    ChoiceRow *m_inviteRole = nullptr;
    InviteBox *m_invite = nullptr;
    QVBoxLayout *m_open = nullptr;
    QPushButton *m_makeInvite = nullptr;
    QString m_shownInvite;
    bool m_isAway = false;       ///< the problem that is shown is that the server was not reached
    bool m_wasShownOpen = false; ///< the server has listed it as open
};

} // namespace weehours
