// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"

#include <QWidget>

class QVBoxLayout;

namespace weehours {

class Theme;

/// The running timers of the babies that are not shown: "Leo: asleep since 8:00". A click shows
/// that baby. It takes no room without any.
class OtherTimers : public QWidget
{
    Q_OBJECT
public:
    /// @param theme, logbook must outlive this
    OtherTimers(Theme &theme, Logbook &logbook, QWidget *parent = nullptr);

    /// @param shown whose log is on the screen
    void setBaby(const BabyId &shown);
    /// Words the lines again. They follow the log by themselves.
    void refresh();

Q_SIGNALS:
    void babyChosen(const weehours::Entry &baby);

private:
    Theme &m_theme;
    Logbook &m_logbook;
    BabyId m_shown;
    QVBoxLayout *m_lines;
    QStringList m_told;
};

} // namespace weehours
