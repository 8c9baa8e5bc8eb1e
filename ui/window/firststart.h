// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/sync/syncstatus.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weehours {

class Announcer;
class DateField;

/// What a newcomer sees: their name, the baby's, and then the log. No account is asked for. People
/// with an invite or an account can continue from here too.
class FirstStart : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the page.
    FirstStart(Logbook &logbook, Profile &profile, Database &database, QWidget *parent = nullptr);

    /// Puts the keyboard where typing begins. A focus proxy would do the same, but then Tab turns
    /// back when it comes past the page itself, and never gets to the buttons.
    void focusFirstField();
    /// How many unsent changes of a log that is no longer shared can be copied; 0 for none.
    void setUnsent(int count);
    /// The person who is signed in without any log, for example after access was revoked.
    /// @param email empty if nobody is signed in
    void setAccount(const QString &email);
    /// Logs that were removed: the page says so, and those that were set aside can be brought back
    /// from here.
    void setRemoved(const QList<BabySyncStatus> &babies);
    /// The name that was typed, for an account made later.
    [[nodiscard]] QString personName() const;

Q_SIGNALS:
    void started();
    void joinRequested();
    void signInRequested();
    void unsentRequested();
    void signOutRequested();

private:
    void begin();
    void offerCopies();
    /// Shows an error in words; an empty text hides it.
    void showProblem(const QString &words);

    Logbook &m_logbook;
    Profile &m_profile;
    Database &m_database;
    QLineEdit *m_person;
    QLineEdit *m_baby;
    DateField *m_birthDate;
    QLabel *m_intro;
    QLabel *m_problem;
    Announcer *m_announcer;
    QPushButton *m_begin;
    QPushButton *m_join;
    QPushButton *m_unsent;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
    QVBoxLayout *m_copies;
    QList<BabySyncStatus> m_removed;
};

} // namespace weehours
