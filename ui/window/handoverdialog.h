// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "ui/dialogs/dialogframe.h"

#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;

namespace weehours {

class Settings;
class Theme;
class TimeField;

/// A hand-over for any period, as text that can be copied or printed: for whom, what happened
/// since when, running timers, and what is planned next.
class HandoverDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// Periods to choose from, beside the last hours and any other time.
    struct Periods
    {
        std::optional<Instant> lastLook;
        std::optional<Instant> night;
    };

    /// All but the baby must outlive the dialog.
    HandoverDialog(Theme &theme, Logbook &logbook, const Settings &settings, const Entry &baby,
                   const Periods &periods, QWidget *parent);

    /// What is copied and printed, with its title as the first line.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// It was copied, or could not be printed, in words.
    void told(const QString &words);

private:
    [[nodiscard]] Instant from() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList lines() const;
    void showText();
    void copy();
    void print();

    Theme &m_theme;
    Logbook &m_logbook;
    const Settings &m_settings;
    Entry m_baby;
    QLineEdit *m_for;
    QComboBox *m_period;
    TimeField *m_time;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace weehours
