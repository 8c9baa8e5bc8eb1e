// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/trendseries.h"
#include "ui/theme/theme.h"

#include <QtCharts/QChartView>

class QBarSet;
class QCategoryAxis;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace weehours {

/// One series as a bar a day (or a bar for several), with the mean as a dashed line. The day that
/// still runs is drawn lighter, and so is what of a span lies outside of the night. The arrow keys
/// and the mouse choose a bar, which is described in words; Enter asks for its week.
class TrendChart : public QChartView
{
    Q_OBJECT
public:
    /// @param theme outlives the chart
    TrendChart(Theme &theme, const TrendSeries &series, QWidget *parent = nullptr);

    /// @param mean of the whole days, where the line is
    void setBars(const QList<TrendBar> &bars, std::optional<double> mean, QDate today);
    /// The chosen bar, or -1.
    [[nodiscard]] int chosen() const { return m_chosen; }

    [[nodiscard]] QSize sizeHint() const override { return {400, 116}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 116}; }

Q_SIGNALS:
    /// The description of the bar under the mouse or selected by keys; empty for none.
    void pointedAt(const QString &words);
    /// The person wants to see the week of that day.
    void openRequested(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tint();
    void setScale();
    /// Labels as many days as fit below the bars.
    void labelDays();
    void choose(int bar);
    [[nodiscard]] QString wordsFor(int bar) const;
    /// The number that is drawn, in the person's unit.
    [[nodiscard]] double shown(double value) const;

    Theme &m_theme;
    TrendSeries m_series;
    QList<TrendBar> m_points;
    std::optional<double> m_average;
    QDate m_today;
    int m_chosen = -1;
    bool m_isReached = false; ///< whether the keyboard came here by a key
    QStackedBarSeries *m_bars;
    QBarSet *m_night;
    QBarSet *m_whole;
    QBarSet *m_unfinished;
    QLineSeries *m_mean;
    QCategoryAxis *m_days;
    QValueAxis *m_values;
};

} // namespace weehours
