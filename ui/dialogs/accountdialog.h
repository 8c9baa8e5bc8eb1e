// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/accountclient.h"
#include "core/account/session.h"
#include "ui/dialogs/dialogframe.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace weehours {

class ChoiceRow;
class WrapCheckBox;

/// Signs in to a server or registers there, and accepts an invite if there is one: a code, or a
/// link that also fills in the server. Existing entries are kept, and sent through the outbox
/// afterwards.
class AccountDialog : public DialogFrame
{
    Q_OBJECT
public:
    enum class Purpose {
        Share, ///< an account is needed to share
        Join,  ///< somebody has sent an invite
        SignInAgain,
    };

    /// @param accounts, session must outlive the dialog
    /// @param personName the proposed name of a new account
    AccountDialog(Purpose purpose, AccountClient &accounts, Session &session,
                  const QString &personName, QWidget *parent);
    /// The account is on the server that this computer hosts, so its address is hidden.
    void setHosted(const QUrl &server, const QString &firstAccountCode = {});
    /// The person is signed in and moves to another server: the old sign-in ends when there is a
    /// new one.
    void setElsewhere();
    /// Fills in an invite's code or link.
    void setInvite(const QString &text);

Q_SIGNALS:
    /// Signed in, and joined if there was an invite.
    /// @param hasJoined an invite was accepted; not known of a new account, which takes any code
    void done(bool hasJoined);

private:
    /// Asks for a new account, unless the person had one at that server.
    void chooseMode(const QUrl &server);
    void readInvite();
    /// Fills the name by the e-mail address, until the person types one.
    void proposeName();
    void showFields();
    void submit();
    /// Shows the error, or asks for consent if the person has to agree to something first.
    void onRefused(const Error &error);
    void joinThenFinish(const QString &code);
    void setBusy(bool busy);
    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] bool isNewAccount() const;

    AccountClient &m_accounts;
    Session &m_session;
    Purpose m_purpose;
    QLineEdit *m_invite;
    ChoiceRow *m_mode;
    QLineEdit *m_server;
    QLabel *m_intro;
    bool m_isHosted = false;
    bool m_isElsewhere = false;
    /// Whether the invite names the server; then it is told, and not asked for.
    bool m_isInvited = false;
    QString m_firstAccountCode;
    QLineEdit *m_name;
    QString m_proposedName;
    QLineEdit *m_email;
    QLineEdit *m_password;
    WrapCheckBox *m_agree;
    /// The error code of the current question; earlier answers are in the consent.
    QString m_asked;
    Consent m_consent;
    QPushButton *m_submit = nullptr;
    QList<std::pair<QWidget *, QWidget *>> m_rows;
};

} // namespace weehours
