// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace weehours {

class Theme;

/// The place to drop a file. It also shows that a file is being read, or why one was not.
class ImportPlace : public Card
{
    Q_OBJECT
public:
    /// @param theme must outlive the place
    explicit ImportPlace(Theme &theme, QWidget *parent = nullptr);

    /// There is no file yet.
    void showEmpty();
    /// Work is going on; setWords() says which.
    void showBusy();
    void setWords(const QString &words);
    /// The file cannot be read as it is.
    void showUnreadable(const QString &why);
    /// The file does not say whose log it is, and there is no baby yet.
    void showNobodys(const QString &why);
    /// The button that chooses a file.
    [[nodiscard]] QPushButton *choice() const { return m_choose; }

Q_SIGNALS:
    void choiceRequested();
    void columnsRequested();
    void babyBuddyRequested();

private:
    void offer(const QString &title, const QString &choice, const QString &words);

    Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_choose;
    QPushButton *m_assign;
    QPushButton *m_babyBuddy;
};

} // namespace weehours
