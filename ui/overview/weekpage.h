// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "core/protocol/schema.h"
#include "ui/overview/weektable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace weehours {

class OverviewTable;
class Settings;
class WeekLegend;
class WeekView;
struct WeekSheet;

/// The week page: picture or table, previous and next week, and actions. Ctrl+T switches between
/// picture and table, Ctrl+C copies the rows as CSV, Ctrl+P prints. In a narrow window the actions
/// are in a menu, and the legend is below.
class WeekPage : public Card
{
    Q_OBJECT
public:
    /// All must outlive the page.
    WeekPage(Theme &theme, LogReader &logbook, Settings &settings, QWidget *parent = nullptr);

    void setBaby(const Entry &baby);
    /// Shows the week of that day; for a future week the current one.
    void showDay(QDate day);
    /// Moves the focus to the picture or the table, whichever is shown.
    void takeFocus();
    /// Reads the log again; a hidden page does that when it is shown next.
    void refresh();
    /// The contents of a printed page of the shown days.
    [[nodiscard]] WeekSheet sheet() const;
    /// Asks for a printer, and prints the shown days.
    void print();

Q_SIGNALS:
    void openRequested(const weehours::EntityId &id);
    /// A message for the person.
    void told(const QString &words);
    /// The person wants a report that ends on that day.
    void reportRequested(QDate last);
    /// The person chose another hour for the start of days.
    void dayStartChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addShortcuts();
    void turn(bool forward);
    void showTable(bool table);
    void copyCsv();
    void showMenu();
    /// Opens a calendar below the title, to go to the week of a day.
    void chooseDay();
    void tint();
    void setCompact(bool compact);
    /// Puts the legend into the bar, or below the picture where the bar has no room for it.
    void placeLegend();
    /// The first day of the last week shown, and of all days shown.
    [[nodiscard]] QDate lastWeek() const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate today() const;

    Theme &m_theme;
    LogReader &m_logbook;
    Settings &m_settings;
    std::optional<Entry> m_baby;
    /// The number of weeks before the current one.
    int m_weeksBack = 0;
    bool m_stale = true;
    WeekTable m_model;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_dayButton;
    QPushButton *m_present;
    QPushButton *m_tableButton;
    QPushButton *m_printButton;
    QPushButton *m_more;
    QLabel *m_title;
    QLabel *m_words;
    WeekLegend *m_legend;
    WeekLegend *m_legendBelow;
    QStackedWidget *m_stack;
    WeekView *m_view;
    OverviewTable *m_table;
};

} // namespace weehours
