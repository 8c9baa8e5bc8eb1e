// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "core/protocol/schema.h"
#include "ui/overview/trendtable.h"
#include "ui/overview/trendwords.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace weehours {

class Card;
class ChoiceTally;
class OverviewTable;
class Segmented;
class SeriesCurve;
class Settings;
class TrendChart;
class WrapRow;

/// How the days change: a chart for each series of the kinds that the person chose, with what they
/// say in words; or the same numbers as a table. Ctrl+T changes between the two, Ctrl+C copies the
/// days as CSV. Where it is narrow the charts are below one another, and the buttons
/// below the ranges.
class TrendsPage : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the page.
    TrendsPage(Theme &theme, LogReader &logbook, Settings &settings, QWidget *parent = nullptr);

    void setBaby(const BabyId &babyId);
    /// Moves the focus into the page.
    void takeFocus();
    /// Reads the log again; a hidden page does that when it is shown next.
    void refresh();

Q_SIGNALS:
    /// A message for the person.
    void told(const QString &words);
    /// The person wants to see the week of that day.
    void weekRequested(QDate day);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A chart with its title, and the average or what is pointed at beside it. It is one of the
    /// three, as its series asks for.
    struct Panel
    {
        TrendSeries series;
        Card *card;
        QLabel *words;
        TrendChart *chart = nullptr;
        SeriesCurve *curve = nullptr;
        ChoiceTally *tally = nullptr;
        QString average = {};

        [[nodiscard]] QWidget *body() const;
    };

    void build();
    /// Makes the charts of what is shown, unless they are there.
    void showPanels();
    void addPanel(const TrendSeries &series);
    void showTopics();
    void showMenu();
    void tint();
    /// Puts buttons and charts where the width has room for them.
    void arrange();
    void setCompact(bool compact);
    void showTable(bool table);
    void copyCsv();
    void fill(const QList<Entry> &entries, const QList<DayTotals> &days,
              const QList<DayTotals> &before, QDate today);
    /// The numbers that the page begins with.
    void showFigures(const QList<Figure> &figures);
    /// The page that the switch and the state of the log ask for.
    void choosePage();

    Theme &m_theme;
    LogReader &m_logbook;
    Settings &m_settings;
    BabyId m_babyId;
    bool m_stale = true;
    bool m_isWritten = false; ///< whether anything of what is shown was logged
    int m_columns = 0;
    QList<DayTotals> m_days;
    TrendTable m_model;
    QList<Panel> m_panels;
    Segmented *m_range;
    QPushButton *m_kindsButton;
    QPushButton *m_tableButton;
    QPushButton *m_more;
    QHBoxLayout *m_bar;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QWidget *m_scrolled;
    QGridLayout *m_grid;
    Card *m_summary;
    QLabel *m_averages;
    WrapRow *m_figures;
    QList<Figure> m_shownFigures;
    QLabel *m_comparison;
    OverviewTable *m_table;
    QLabel *m_empty;
};

} // namespace weehours
