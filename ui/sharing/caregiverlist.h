// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/accountclient.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace weehours {

/// The caregivers of a baby and their roles. An owner can change a role or end somebody's access;
/// everybody can leave. Steps that cannot be undone ask for confirmation, and explain what they
/// mean.
class CaregiverList : public QWidget
{
    Q_OBJECT
public:
    /// @param accounts must outlive the list
    /// @param role     this person's role for the baby
    CaregiverList(AccountClient &accounts, const BabyId &babyId, const QString &babyName, Role role,
                  const UserId &self, QWidget *parent);

    /// What a caregiver with that role may do.
    [[nodiscard]] static QString roleWords(Role role);
    /// The same as a sentence, for somebody who chooses a role.
    [[nodiscard]] static QString roleMeaning(Role role);
    /// Fetches the caregivers from the server.
    void read();
    /// Fetches them again in the background and shows changes; not while a question is open.
    void readAgain();

Q_SIGNALS:
    /// @param words why a request failed; empty once one has succeeded
    /// @param isAway whether that was because the server was not reached
    void failed(const QString &words, bool isAway);
    /// The server has answered.
    void reached();
    /// The list needs another height.
    void reshaped();
    /// The person has left: the baby's log is no longer shared with them.
    void left();

private:
    void show(const QList<Caregiver> &caregivers);
    void addLine(const Caregiver &caregiver);
    /// Offers the roles and the end of the access.
    void showMenu(const Caregiver &caregiver, const QWidget &below);
    void ask(const Caregiver &caregiver);
    void end(const Caregiver &caregiver);
    void done(const Result<void> &result);

    AccountClient &m_accounts;
    BabyId m_babyId;
    QString m_babyName;
    Role m_role;
    UserId m_self;
    QVBoxLayout *m_lines;
    QList<Caregiver> m_shown;
    bool m_isReading = false;
    QWidget *m_question = nullptr;
};

} // namespace weehours
