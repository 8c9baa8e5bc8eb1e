// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "ui/dialogs/dialogframe.h"

class QLineEdit;

namespace weehours {

class ChoiceRow;
class DateField;

/// Makes a baby, or changes its name, its birth date and due date, and whether it is a girl or a
/// boy. A baby that is expected has a due date, and no birth date yet. The two dates together say
/// whether growth is shown by the corrected age; girl or boy says by which curves.
class BabyDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param logbook must outlive the dialog
    /// @param baby    the baby to edit; empty for a new one
    BabyDialog(Logbook &logbook, const std::optional<Entry> &baby, QWidget *parent);

Q_SIGNALS:
    void saved(const weehours::Entry &baby);

private:
    /// A date that may be left out.
    struct Date
    {
        QLatin1StringView field;
        DateField *date;
        /// What the dialog was opened with, in ISO form; empty where it showed none.
        QString shown;

        [[nodiscard]] QString value() const;
    };

    [[nodiscard]] Date addDate(QLatin1StringView field);
    void save();

    Logbook &m_logbook;
    std::optional<Entry> m_baby;
    QLineEdit *m_name;
    QList<Date> m_dates;
    ChoiceRow *m_gender = nullptr;
};

} // namespace weehours
