// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"
#include "ui/report/report.h"

class QCheckBox;

namespace weehours {

class ChoiceRow;
class DateField;

/// Asks which days a report covers, and prints it or saves it as PDF.
class ReportDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param logbook and theme must outlive the dialog
    /// @param last    the proposed last day
    ReportDialog(const Logbook &logbook, const Theme &theme, const Entry &baby, QDate last,
                 int startHour, QWidget *parent);

Q_SIGNALS:
    /// The report was written; `words` says so.
    void told(const QString &words);

private:
    void print();
    void askWhere();
    void write(const QString &path);
    /// Reads the chosen days from the log; shows a problem and returns nothing if that fails.
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
