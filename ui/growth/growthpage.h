// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "ui/growth/growthprint.h"
#include "ui/growth/growthpointtable.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace weehours {

class Card;
class ChoiceRow;
class GrowthList;
class GrowthView;
class OverviewTable;
class Segmented;

/// The growth page: a chart of one measure with WHO's curves, and the list of points. Alt+←/→
/// changes the measure, Ctrl+T shows only the table, Ctrl+P prints. For a baby without a gender it
/// asks whose curves to draw, and assumes none. In a narrow window the parts are stacked.
class GrowthPage : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the page.
    GrowthPage(Theme &theme, LogReader &logbook, QWidget *parent = nullptr);

    void setBaby(const Entry &baby);
    /// Moves the focus to the chart or the table, whichever is shown.
    void takeFocus();
    /// Reads the measurements again; a hidden page does that when it is shown next.
    void refresh();
    /// The contents of a printed page of the current chart.
    [[nodiscard]] GrowthSheet sheet() const;

Q_SIGNALS:
    void openRequested(const weehours::EntityId &id);
    /// The person wants to log a measurement.
    void addRequested();
    /// The person wants to enter the baby's date of birth.
    void babyRequested();
    /// The person wants a report of the baby on paper.
    void reportRequested();
    /// Something to tell the person.
    void told(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Shape { Unset, Narrow, Middle, Wide };

    void buildTools();
    void buildChart();
    void buildPoints();
    void buildRest();
    void addShortcuts();
    void connectAll();
    void arrange();
    void turn(int step);
    void showMeasure(int index);
    void showTable(bool table);
    void fill();
    void choosePage();
    void tellChosen(qsizetype point);
    void print();
    void tint();
    [[nodiscard]] GrowthMeasure measure() const { return chartMeasures.at(m_measure); }

    Theme &m_theme;
    LogReader &m_logbook;
    std::optional<Entry> m_baby;
    /// The curves that the person chose for a baby without a gender.
    std::optional<GrowthSex> m_curves;
    QList<GrowthPoint> m_points; ///< of all measures
    GrowthChart m_chart;
    size_t m_measure = 0;                       ///< an index in chartMeasures
    QHash<GrowthMeasure, GrowthRange> m_ranges; ///< chosen by the person
    GrowthPointTable m_model;
    bool m_stale = true;
    bool m_failed = false;
    bool m_isTable = false;
    Shape m_shape = Shape::Unset;

    QHBoxLayout *m_tools;
    Segmented *m_switch;
    QComboBox *m_box; ///< the same where there is no room for it
    QPushButton *m_report;
    QPushButton *m_print;
    QPushButton *m_add;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QWidget *m_scrolled;
    QGridLayout *m_grid;
    Card *m_chartCard;
    QGridLayout *m_head;
    QWidget *m_titles;
    QLabel *m_title;
    QLabel *m_standards;
    ChoiceRow *m_whose;
    Segmented *m_range;
    QComboBox *m_rangeBox; ///< replaces the buttons if there is no room for their texts
    GrowthView *m_view;
    QLabel *m_readout;
    QWidget *m_empty; ///< over the middle of the curves
    QLabel *m_emptyWords;
    QPushButton *m_emptyAdd;
    QWidget *m_noteRow;
    QLabel *m_noteIcon;
    QLabel *m_note;
    Card *m_pointsCard;
    QLabel *m_pointsTitle;
    QLabel *m_pointsHead;
    GrowthList *m_list;
    QWidget *m_keys;
    OverviewTable *m_table;
    Card *m_noBirth;
    QLabel *m_noBirthWords;
    QPushButton *m_changeBaby;
    Card *m_error;
    QPushButton *m_again;
};

} // namespace weehours
