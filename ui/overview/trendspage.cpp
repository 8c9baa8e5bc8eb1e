// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/trendspage.h"

#include "core/logbook/wholefeeds.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/overview/overviewtable.h"
#include "ui/overview/trendchart.h"
#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace weehours {

namespace {

/// The days of each range, in the order of the switch; 0 is all of them.
constexpr int ranges[] = {7, 30, 90, 0};
constexpr int usualRange = 1;
/// More bars than this become a thicket: then each stands for a week, or for four.
constexpr qsizetype mostBars = 120;
/// Narrower charts stand below one another.
constexpr int leastChart = 320;
/// What the ranges and the buttons take beside one another.
constexpr int leastTrendsBar = 540;

int daysInABar(qsizetype days)
{
    if (days <= mostBars)
        return 1;
    return days <= 7 * mostBars ? 7 : 28;
}

QLabel *label(const QString &role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    setRole(*made, role);
    made->setWordWrap(true);
    return made;
}

} // namespace

TrendsPage::TrendsPage(Theme &theme, LogReader &logbook, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_logbook(logbook),
      m_settings(settings),
      m_range(new Segmented(theme, this)),
      m_tableButton(new QPushButton(tr("Table", "shows the trends as a table"), this)),
      m_copyButton(new QPushButton(tr("Copy as CSV"), this)),
      m_bar(new QGridLayout),
      m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_scrolled(new QWidget(this)),
      m_grid(new QGridLayout(m_scrolled)),
      m_summary(new Card(this)),
      m_averages(label(QStringLiteral("heading"), this)),
      m_comparison(label(QStringLiteral("muted"), this)),
      m_table(new OverviewTable(m_model, tr("Feeds, milk, sleep and nappies of each day"), this)),
      m_empty(label(QStringLiteral("muted"), this))
{
    build();
    const auto on = [this](const QKeySequence &keys, const QString &words, auto &&act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(words);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_T), ShortcutSheet::tr("picture or table"),
       [this] { m_tableButton->toggle(); });
    on(QKeySequence::Copy, ShortcutSheet::tr("copy the week or the trends as CSV"),
       [this] { copyCsv(); });
    connect(&logbook, &LogReader::changed, this, &TrendsPage::refresh);
    connect(m_range, &Segmented::currentChanged, this, &TrendsPage::refresh);
    connect(m_tableButton, &QPushButton::toggled, this, &TrendsPage::showTable);
    connect(m_copyButton, &QPushButton::clicked, this, &TrendsPage::copyCsv);
    connect(m_table, &OverviewTable::openRequested, this,
            [this](int row) { Q_EMIT weekRequested(m_model.dayAt(row)); });
}

void TrendsPage::build()
{
    m_range->setSegments({tr("7 days"), tr("30 days"), tr("90 days"), tr("All", "all days")});
    m_range->setCurrentIndex(usualRange);
    m_tableButton->setCheckable(true);
    m_tableButton->setToolTip(tr("The days as a table (Ctrl+T)"));
    m_copyButton->setToolTip(tr("Copy the days for a spreadsheet (Ctrl+C)"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(tr("Nothing to draw yet. What you log from today on shows here, "
                        "day beside day."));
    // A screen reader reads only what can be reached.
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_empty->setAccessibleName(m_empty->text());

    auto *words = new QVBoxLayout(m_summary);
    words->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                              metrics::cardPadding);
    words->setSpacing(metrics::gap);
    words->addWidget(m_averages);
    words->addWidget(m_comparison);
    words->addStretch();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::cardGap);
    for (const Measure measure : measures)
        addPanel(measure);
    m_scrolled->setObjectName(QStringLiteral("scrolled"));
    m_scroll->setWidget(m_scrolled);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The charts take the keyboard; the frame around them is no stop of its own.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // Numbers read best close beside one another.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    m_bar->setSpacing(metrics::gap);
    m_bar->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addLayout(m_bar);
    column->addWidget(m_stack, 1);
    arrange();
}

void TrendsPage::addPanel(Measure measure)
{
    auto *card = new Card(m_scrolled);
    auto *title = new QLabel(measureTitle(measure), card);
    title->setProperty("role", QStringLiteral("heading"));
    Panel panel{measure, card, label(QStringLiteral("muted"), card),
                new TrendChart(m_theme, measure, card)};
    panel.words->setWordWrap(false);
    panel.words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    // Words about a day may be long; they must not make the window wide.
    panel.words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(panel.words, 1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, metrics::cardGap, metrics::cardGap,
                               metrics::gap);
    column->setSpacing(metrics::unit);
    column->addLayout(head);
    column->addWidget(panel.chart, 1);
    const auto index = m_panels.size();
    connect(panel.chart, &TrendChart::pointedAt, this, [this, index](const QString &words) {
        const Panel &shown = m_panels.at(index);
        shown.words->setText(words.isEmpty() ? shown.average : words);
    });
    connect(panel.chart, &TrendChart::openRequested, this, &TrendsPage::weekRequested);
    m_panels.append(panel);
}

void TrendsPage::arrange()
{
    setCompact(width() < leastTrendsBar);
    const int columns = width() >= 2 * leastChart + metrics::cardGap ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_grid->addWidget(m_summary, 0, 0, 1, columns);
    for (int i = 0; i < m_panels.size(); ++i) {
        // The odd one out takes the whole row.
        const bool alone = i + 1 == m_panels.size() && i % columns == 0;
        m_grid->addWidget(m_panels.at(i).card, 1 + i / columns, i % columns, 1,
                          alone ? columns : 1);
    }
    const auto rows = static_cast<int>(m_panels.size());
    for (int row = 1; row <= rows; ++row)
        m_grid->setRowStretch(row, (row - 1) * columns < rows ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void TrendsPage::setCompact(bool compact)
{
    m_range->setStretching(compact);
    m_bar->removeWidget(m_tableButton);
    m_bar->removeWidget(m_copyButton);
    if (compact)
        m_bar->addWidget(m_range, 0, 0, 1, 3);
    else
        m_bar->addWidget(m_range, 0, 0, Qt::AlignLeft);
    m_bar->addWidget(m_tableButton, compact ? 1 : 0, 1);
    m_bar->addWidget(m_copyButton, compact ? 1 : 0, 2);
}

void TrendsPage::setBaby(const BabyId &babyId)
{
    if (babyId == m_babyId)
        return;
    m_babyId = babyId;
    refresh();
}

void TrendsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_scroll)
        m_panels.constFirst().chart->setFocus();
    else
        m_stack->currentWidget()->setFocus();
}

void TrendsPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || m_babyId.isNull())
        return;
    const Instant now = m_logbook.now();
    const int startHour = m_settings.dayStart();
    const QDate today = localDay(now, startHour);
    const int length = ranges[m_range->currentIndex()];
    // Twice the range: the same span once more, for the comparison.
    std::optional<Instant> from;
    if (length > 0)
        from = startOfDay(today.addDays(1 - 2 * length), startHour);
    auto entries = m_logbook.during(m_babyId, from, startOfDay(today.addDays(1), startHour));
    if (!entries) {
        Q_EMIT told(entries.error().detail);
        return;
    }
    *entries = withWholeFeeds(*entries, m_settings.feedPartMinutes() * msecsPerMinute);
    QDate first = today.addDays(1 - length);
    if (length == 0)
        first = entries->isEmpty() ? today : localDay(entries->constLast().startedAt(), startHour);
    const auto days = dailyTotals(*entries, first, today, startHour, now);
    const auto before = length > 0 ? dailyTotals(*entries, first.addDays(-length),
                                                 first.addDays(-1), startHour, now)
                                   : QList<DayTotals>();
    fill(days, before, today);
}

void TrendsPage::fill(const QList<DayTotals> &days, const QList<DayTotals> &before, QDate today)
{
    m_days = days;
    m_model.setDays(days, today);
    // The present day is not over, and would pull every average down.
    const DayAverage average = averageOf(std::span(days).first(static_cast<size_t>(days.size()
                                                                                   - 1)));
    const auto points = grouped(days, daysInABar(days.size()));
    for (Panel &panel : m_panels) {
        panel.average = average.days == 0
                            ? QString()
                            : tr("%1 a day", "an average").arg(measureText(panel.measure, average));
        panel.chart->setPoints(points, average, today);
    }
    const QString numbers = numbersText(average);
    m_averages->setText(numbers.isEmpty()
                            ? tr("Averages come with the first whole day.")
                            : tr("A day on average: %1.", "%1 is a list of numbers").arg(numbers));
    QStringList more;
    const DayAverage sofar = asAverage(days.constLast().sum);
    if (sofar.days > 0)
        more.append(tr("Today so far: %1.", "%1 is a list of numbers").arg(numbersText(sofar)));
    const DayAverage earlier = averageOf(before);
    // A few days of a month say little about the month.
    if (2 * earlier.days >= before.size() && average.days > 0 && earlier.days > 0)
        more.append(tr("Beside the %n day(s) before: %1.", "%1 is a list: 0.4 fewer feeds",
                       static_cast<int>(before.size()))
                        .arg(besideBefore(average, earlier)));
    if (points.size() < days.size())
        more.append(tr("Each bar is the average of %n day(s).", nullptr, daysInABar(days.size())));
    m_comparison->setText(more.join(QStringLiteral("\n")));
    choosePage();
}

void TrendsPage::choosePage()
{
    const bool nothing = averageOf(m_days).days == 0;
    QWidget *page = m_tableButton->isChecked() ? static_cast<QWidget *>(m_table) : m_scroll;
    const bool had = m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(nothing ? m_empty : page);
    if (had && !m_stack->currentWidget()->isAncestorOf(focusWidget()))
        takeFocus();
}

void TrendsPage::showTable(bool)
{
    choosePage();
    takeFocus();
}

void TrendsPage::copyCsv()
{
    QGuiApplication::clipboard()->setText(toCsv(m_days));
    Q_EMIT told(tr("Copied %n day(s) as CSV, ready to paste into a spreadsheet.", nullptr,
                   static_cast<int>(m_days.size())));
}

void TrendsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void TrendsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace weehours
