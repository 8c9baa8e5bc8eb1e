// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"
#include "ui/report/report.h"

class QCheckBox;
class QLabel;
class QLayout;
class QPushButton;

namespace weehours {

class Announcer;
class ChoiceRow;
class DateField;
class ReportPreview;

/// Asks which days a report covers, and prints it or saves it as PDF. Where there is room it shows
/// the pages; Page Up and Page Down turn them.
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

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Puts the pages beside the options, if there is room.
    void addPreview(QLayout *options);
    void showPreview();
    /// @param by so many pages on; negative: back
    void turn(int by);
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
    // They are there only in a large window.
    ReportPreview *m_preview = nullptr;
    QLabel *m_page = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_on = nullptr;
    Announcer *m_announcer = nullptr;
};

} // namespace weehours
