// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/trendwords.h"
#include "ui/theme/theme.h"

#include <QtCharts/QChartView>

class QBarSet;
class QCategoryAxis;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace weehours {

/// One measure as a bar a day (or a bar for several), with the mean as a dashed line. The day that
/// still runs is drawn lighter. The arrow keys and the mouse choose a bar, which is told in words;
/// Enter asks for its week.
class TrendChart : public QChartView
{
    Q_OBJECT
public:
    /// @param theme outlives the chart
    TrendChart(Theme &theme, Measure measure, QWidget *parent = nullptr);

    /// @param average of the whole days, where the line stands; none with 0 days
    void setPoints(const QList<TrendPoint> &points, const DayAverage &average, QDate today);
    /// The chosen bar, or -1.
    [[nodiscard]] int chosen() const { return m_chosen; }

    [[nodiscard]] QSize sizeHint() const override { return {400, 116}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 116}; }

Q_SIGNALS:
    /// What the mouse or the keys point at, in words; empty for nothing.
    void pointedAt(const QString &words);
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
    /// As many days below the bars as there is room for.
    void labelDays();
    void choose(int bar);
    [[nodiscard]] QString wordsFor(int bar) const;

    Theme &m_theme;
    Measure m_measure;
    QList<TrendPoint> m_points;
    DayAverage m_average;
    QDate m_today;
    int m_chosen = -1;
    QStackedBarSeries *m_bars;
    QBarSet *m_whole;
    QBarSet *m_unfinished;
    QLineSeries *m_mean;
    QCategoryAxis *m_days;
    QValueAxis *m_values;
};

} // namespace weehours
