// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/accountclient.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace weehours {

/// Who shares a baby and what they may do. An owner can change that, or end somebody's access;
/// anyone can leave. What cannot be taken back is asked twice, with what it means.
class CaregiverList : public QWidget
{
    Q_OBJECT
public:
    /// @param accounts must outlive the list
    /// @param role     what the person at this profile may do with the baby
    CaregiverList(AccountClient &accounts, const BabyId &babyId, const QString &babyName, Role role,
                  const UserId &self, QWidget *parent);

    /// Asks the server who they are.
    void read();
    /// Reads them once more in the background, and shows what is new; not while a question is open.
    void readAgain();

Q_SIGNALS:
    void failed(const QString &words);
    /// It needs another height.
    void reshaped();
    /// The person has left: this baby is no longer theirs.
    void left();

private:
    void show(const QList<Caregiver> &caregivers);
    void addLine(const Caregiver &caregiver);
    QWidget *roleOf(const Caregiver &caregiver, QWidget *line);
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
