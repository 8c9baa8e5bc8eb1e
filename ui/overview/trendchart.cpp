// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/trendchart.h"

#include "ui/kinds/kindface.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/spokenrole.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace weehours {

namespace {

/// The minimum distance of two scale lines, so that their numbers do not touch.
constexpr int leastStep = 22;
constexpr int aroundPlot = 44;

/// The step between the lines of the scale: a round one, by which the clock goes for hours.
double stepFor(bool hours, double highest, int mostSteps)
{
    const QList<double> steps = hours ? QList<double>{1, 2, 3, 6, 12, 24, 48}
                                      : QList<double>{1,   2,   5,   10,  20,   50,
                                                      100, 200, 250, 500, 1000, 2000};
    for (const double step : steps) {
        if (highest <= step * mostSteps)
            return step;
    }
    return highest / mostSteps;
}

} // namespace

TrendChart::TrendChart(Theme &theme, const TrendSeries &series, QWidget *parent)
    : QChartView(parent),
      m_theme(theme),
      m_series(series),
      m_bars(new QStackedBarSeries(this)),
      m_night(new QBarSet(tr("at night"), m_bars)),
      m_whole(new QBarSet(series.title(), m_bars)),
      m_unfinished(new QBarSet(tr("today so far"), m_bars)),
      m_mean(new QLineSeries(this)),
      m_days(new QCategoryAxis(this)),
      m_values(new QValueAxis(this))
{
    setSpokenRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_bars->append(m_night);
    m_bars->append(m_whole);
    m_bars->append(m_unfinished);
    m_bars->setBarWidth(0.62);
    QChart *picture = chart();
    picture->setBackgroundVisible(false);
    picture->layout()->setContentsMargins(0, 0, 0, 0);
    picture->legend()->hide();
    picture->setLocalizeNumbers(true);
    picture->addSeries(m_bars);
    picture->addSeries(m_mean);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // Room for the last day's label, which is wider than its bar, and for the focus ring.
    constexpr int beyond = 6 * metrics::unit;
    picture->setMargins({mirrored ? beyond : metrics::unit, metrics::gap,
                         mirrored ? metrics::unit : beyond, metrics::unit});
    m_days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_days->setGridLineVisible(false);
    m_days->setReverse(mirrored);
    m_days->setTruncateLabels(false);
    m_values->setLineVisible(false);
    //: The scale of a chart, in hours: %.0f stands for the number and has to stay as it is.
    m_values->setLabelFormat(series.isHours() ? tr("%.0f h") : QStringLiteral("%.0f"));
    picture->addAxis(m_days, Qt::AlignBottom);
    picture->addAxis(m_values, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (QAbstractSeries *drawn : std::initializer_list<QAbstractSeries *>{m_bars, m_mean}) {
        drawn->attachAxis(m_days);
        drawn->attachAxis(m_values);
    }
    connect(m_bars, &QAbstractBarSeries::hovered, this, [this](bool on, int bar) {
        const QString words = on ? wordsFor(bar) : QString();
        QToolTip::showText(QCursor::pos(), words, this);
        Q_EMIT pointedAt(on ? words : wordsFor(m_chosen));
    });
    connect(m_bars, &QAbstractBarSeries::clicked, this,
            [this](int bar) { Q_EMIT openRequested(m_points.at(bar).to); });
    connect(&theme, &Theme::changed, this, &TrendChart::tint);
    tint();
}

void TrendChart::tint()
{
    const Palette &palette = m_theme.palette();
    const KindColours colours = kindColours(m_theme.palette(), m_series.topic.kind);
    const QColor whole = m_series.series.isByNight ? blend(colours.ink, palette.surface, 0.6)
                                                   : colours.ink;
    m_night->setColor(colours.ink);
    m_night->setBorderColor(Qt::transparent);
    m_night->setSelectedColor(blend(palette.text, colours.ink, 0.35));
    m_whole->setColor(whole);
    m_whole->setBorderColor(Qt::transparent);
    m_whole->setSelectedColor(blend(palette.text, whole, 0.35));
    m_unfinished->setColor(blend(colours.ink, palette.surface, 0.4));
    m_unfinished->setBorderColor(Qt::transparent);
    m_unfinished->setSelectedColor(blend(palette.text, colours.ink, 0.2));
    QPen mean(palette.muted, 1.5);
    mean.setDashPattern({4, 3});
    m_mean->setPen(mean);
    const QFont small = m_theme.small();
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_days, m_values}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(palette.muted);
        axis->setLinePenColor(palette.line);
        axis->setGridLineColor(palette.line);
    }
}

double TrendChart::shown(double value) const
{
    // Hours and counts are drawn with their fractions, what is measured in whole units of the log.
    if (m_series.isHours() || m_series.quantity() == Quantity::Count)
        return value;
    return shownNumber(m_series.quantity(), std::llround(value));
}

void TrendChart::setBars(const QList<TrendBar> &bars, std::optional<double> mean, QDate today)
{
    m_points = bars;
    m_average = mean;
    m_today = today;
    const auto count = static_cast<int>(bars.size());
    QList<qreal> night;
    QList<qreal> whole;
    QList<qreal> unfinished;
    for (const TrendBar &bar : bars) {
        const double value = shown(bar.value.value_or(0));
        const double atNight = m_series.series.isByNight ? std::min(bar.atNight, value) : 0;
        const bool runs = bar.from == today;
        night.append(runs ? 0 : atNight);
        whole.append(runs ? 0 : value - atNight);
        unfinished.append(runs ? value : 0);
    }
    for (const auto &[set, values] : {std::pair(m_night, night), std::pair(m_whole, whole),
                                      std::pair(m_unfinished, unfinished)}) {
        set->remove(0, set->count());
        set->append(values);
    }
    m_mean->clear();
    if (mean) {
        m_mean->append(-0.5, shown(*mean));
        m_mean->append(count - 0.5, shown(*mean));
    }
    setScale();
    labelDays();
    choose(m_chosen < count ? m_chosen : -1);
    const QString span = bars.isEmpty() ? QString()
                                        : tr("%1 to %2", "a span of days")
                                              .arg(dayTitle(bars.constFirst().from, today),
                                                   dayTitle(bars.constLast().to, today));
    setAccessibleName(
        mean ? tr("%1, %2: %3 a day on average. The arrow keys tell each bar.")
                   .arg(m_series.title(), span, m_series.text(*mean))
             : tr("%1, %2. The arrow keys tell each bar.").arg(m_series.title(), span));
}

void TrendChart::setScale()
{
    double highest = shown(m_average.value_or(0));
    for (const TrendBar &bar : std::as_const(m_points))
        highest = std::max(highest, shown(bar.value.value_or(0)));
    const int mostSteps = std::clamp((height() - aroundPlot) / leastStep, 2, 4);
    const double step = stepFor(m_series.isHours(), highest, mostSteps);
    const double steps = std::max(1.0, std::ceil(highest / step));
    m_values->setRange(0, steps * step);
    m_values->setTickCount(static_cast<int>(steps) + 1);
}

void TrendChart::labelDays()
{
    for (const QString &label : m_days->categoriesLabels())
        m_days->remove(label);
    const auto count = static_cast<int>(m_points.size());
    if (count == 0)
        return;
    m_days->setRange(-0.5, count - 0.5);
    m_days->setStartValue(-0.5);
    const QLocale locale;
    const bool week = count <= 7;
    const bool years = m_points.constFirst().from.daysTo(m_points.constLast().to) > 300;
    const QString format = week    ? tr("ddd", "a day below a bar: Mon")
                           : years ? tr("MMM yy", "a month below the bars: Nov 26")
                                   : tr("d MMM", "a day below the bars: 16 Nov");
    const int room = QFontMetrics(m_theme.small()).horizontalAdvance(QStringLiteral("28 MMM"))
                     + (week ? 0 : 5 * metrics::unit);
    const int most = std::max(1, (width() - 40) / room);
    const int step = week ? 1 : std::max(1, (count + most - 1) / most);
    // Counted from the end, so that the current day is always labelled.
    for (int bar = (count - 1) % step; bar < count; bar += step) {
        const QString label = locale.toString(m_points.at(bar).to, format);
        if (!m_days->categoriesLabels().contains(label))
            m_days->append(label, bar);
    }
}

QString TrendChart::wordsFor(int bar) const
{
    if (bar < 0 || bar >= m_points.size())
        return {};
    const TrendBar &point = m_points.at(bar);
    const QString day = dayTitle(point.to, m_today);
    if (!point.value)
        return tr("%1: nothing logged", "%1 is a day").arg(day);
    QString value = m_series.text(*point.value);
    if (m_series.series.isByNight)
        value = tr("%1, %2 of it at night", "spans of time")
                    .arg(value, m_series.text(point.atNight));
    if (point.from == point.to)
        return tr("%1: %2", "a day and its number").arg(day, value);
    return tr("%1 to %2: %3 a day on average", "a span of days and its number")
        .arg(dayTitle(point.from, m_today), day, value);
}

void TrendChart::choose(int bar)
{
    for (QBarSet *set : {m_whole, m_unfinished}) {
        set->deselectAllBars();
        if (bar >= 0)
            set->selectBar(bar);
    }
    m_chosen = bar;
    const QString words = wordsFor(bar);
    setAccessibleDescription(words);
    Q_EMIT pointedAt(words);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const auto count = static_cast<int>(m_points.size());
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (count == 0 || !plain) {
        event->ignore();
        return;
    }
    m_isReached = true;
    // Without a selection the first step goes to the current day.
    const auto step = [&](int by) {
        choose(m_chosen < 0 ? count - 1 : std::clamp(m_chosen + by, 0, count - 1));
    };
    switch (event->key()) {
    case Qt::Key_Left: step(-forward); break;
    case Qt::Key_Right: step(forward); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(count - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            Q_EMIT openRequested(m_points.at(m_chosen).to);
        break;
    // Other keys scroll the page or belong to the window.
    default: event->ignore();
    }
}

void TrendChart::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    event->accept();
}

void TrendChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    // A page that opens gives its first chart the keyboard; a ring would be all that one sees.
    m_isReached = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                  || (m_isReached && event->reason() == Qt::ActiveWindowFocusReason);
    viewport()->update();
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    choose(-1);
    viewport()->update();
}

void TrendChart::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!hasFocus() || !m_isReached)
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, QRectF(viewport()->rect()), metrics::buttonRadius,
                   m_theme.palette().accent);
}

void TrendChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    setScale();
    labelDays();
}

} // namespace weehours
