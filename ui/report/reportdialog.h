// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"
#include "ui/report/report.h"

class QCheckBox;

namespace weehours {

class ChoiceRow;
class DateField;

/// Which days a report is of, and whether it is printed or saved as PDF.
class ReportDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param logbook and theme must outlive the dialog
    /// @param last    the last day that is proposed
    ReportDialog(const Logbook &logbook, const Theme &theme, const Entry &baby, QDate last,
                 int startHour, QWidget *parent);

Q_SIGNALS:
    /// It was written, in words.
    void told(const QString &words);

private:
    void print();
    void askWhere();
    void write(const QString &path);
    /// What was chosen, read from the log; a problem is shown where that fails.
    [[nodiscard]] std::optional<ReportData> data();
    [[nodiscard]] QPageSize::PageSizeId paper() const;

    const Logbook &m_logbook;
    const Theme &m_theme;
    Entry m_baby;
    int m_startHour;
    ChoiceRow *m_days;
    DateField *m_last;
    ChoiceRow *m_paper;
    QCheckBox *m_listsEntries;
};

} // namespace weehours
