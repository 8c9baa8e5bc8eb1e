// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "ui/dialogs/dialogframe.h"

class QCheckBox;
class QLineEdit;

namespace weehours {

class DateField;

/// Makes a baby, or changes its name and birth date.
class BabyDialog : public DialogFrame
{
    Q_OBJECT
public:
    BabyDialog(Logbook &logbook, const std::optional<Entry> &baby, QWidget *parent);

Q_SIGNALS:
    void saved(const weehours::Entry &baby);

private:
    void save();

    Logbook &m_logbook;
    std::optional<Entry> m_baby;
    QLineEdit *m_name;
    QCheckBox *m_isBorn;
    DateField *m_birthDate;
    /// The date that the dialog was opened with; empty where it showed none.
    QString m_shownDate;
};

} // namespace weehours
