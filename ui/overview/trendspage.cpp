// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/trendspage.h"

#include "core/logbook/wholefeeds.h"
#include "core/protocol/schema.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/overview/choicetally.h"
#include "ui/widgets/overviewtable.h"
#include "ui/overview/seriescurve.h"
#include "ui/overview/topicmenu.h"
#include "ui/overview/trendchart.h"
#include "ui/overview/trendwords.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/followkeyboard.h"
#include "ui/widgets/popupmenu.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/wraprow.h"
#include "ui/words/messagewords.h"
#include "ui/words/unbroken.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace weehours {

namespace {

/// The days of each range, in the order of the switch; 0 is the whole log.
constexpr int ranges[] = {7, 30, 90, 0};
constexpr int usualRange = 1;
/// With more days than this, a bar stands for one week or for four.
constexpr qsizetype mostBars = 120;
/// Charts that would be narrower are stacked.
constexpr int leastChart = 320;
/// The least height of the card of the first chart, which matters most to the person.
constexpr int leastFirstChart = 232;
/// What the ranges and all buttons take beside one another.
constexpr int leastTrendsBar = 600;

int daysInABar(qsizetype days)
{
    if (days <= mostBars)
        return 1;
    return days <= 7 * mostBars ? 7 : 28;
}

bool isBetween(const TrendSeries &series)
{
    return series.series.sum == Series::Sum::Gap || series.series.sum == Series::Sum::Apart;
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
      m_kindsButton(new QPushButton(tr("Kinds …", "which kinds the trends show"), this)),
      m_tableButton(new QPushButton(tr("Table", "shows the trends as a table"), this)),
      m_more(new QPushButton(this)),
      m_bar(new QHBoxLayout),
      m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_scrolled(new QWidget(this)),
      m_grid(new QGridLayout(m_scrolled)),
      m_summary(new Card(this)),
      m_averages(label(QStringLiteral("small"), this)),
      m_figures(new WrapRow(m_summary)),
      m_comparison(label(QStringLiteral("muted"), this)),
      m_table(new OverviewTable(m_model, tr("The numbers of each day"), this)),
      m_empty(label(QStringLiteral("muted"), this))
{
    build();
    addPageShortcut(*this, QKeySequence(Qt::CTRL | Qt::Key_T),
                    ShortcutSheet::tr("picture or table"), [this] { m_tableButton->toggle(); });
    addPageShortcut(*this, QKeySequence::Copy,
                    ShortcutSheet::tr("copy the week or the trends as CSV"), [this] { copyCsv(); });
    followKeyboard(*m_scroll);
    connect(&logbook, &LogReader::changed, this, &TrendsPage::refresh);
    connect(m_range, &Segmented::currentChanged, this, &TrendsPage::refresh);
    connect(m_kindsButton, &QPushButton::clicked, this, &TrendsPage::showTopics);
    connect(m_tableButton, &QPushButton::toggled, this, &TrendsPage::showTable);
    connect(m_more, &QPushButton::clicked, this, &TrendsPage::showMenu);
    connect(&theme, &Theme::changed, this, &TrendsPage::tint);
    connect(m_table, &OverviewTable::openRequested, this,
            [this](int row) { Q_EMIT weekRequested(m_model.dayAt(row)); });
}

void TrendsPage::build()
{
    m_range->setSegments({tr("7 days"), tr("30 days"), tr("90 days"), tr("All", "all days")});
    m_range->setCurrentIndex(usualRange);
    m_kindsButton->setToolTip(tr("Choose what the week and the trends show"));
    m_tableButton->setCheckable(true);
    m_tableButton->setToolTip(tr("The days as a table (Ctrl+T)"));
    setRole(*m_more, QStringLiteral("icon"));
    m_more->setFixedSize(metrics::buttonHeight, metrics::buttonHeight);
    m_more->setAccessibleName(tr("More about the trends"));
    m_more->setToolTip(m_more->accessibleName());
    tint();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(tr("Nothing to draw yet. What you log from today on shows here, "
                        "day beside day."));
    // A screen reader reads only what can be focused.
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_empty->setAccessibleName(m_empty->text());

    auto *words = new QVBoxLayout(m_summary);
    words->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                              metrics::cardPadding);
    words->setSpacing(metrics::gap);
    words->addWidget(m_averages);
    words->addWidget(m_figures);
    words->addWidget(m_comparison);
    words->addStretch();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::cardGap);
    showPanels();
    m_scrolled->setObjectName(QStringLiteral("scrolled"));
    m_scroll->setWidget(m_scrolled);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The charts take the focus; the scroll area is not a stop itself.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // Numbers are easier to read in narrow columns.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    m_bar->setSpacing(metrics::gap);
    m_bar->addWidget(m_range);
    m_bar->addStretch();
    for (QPushButton *button : {m_kindsButton, m_tableButton, m_more})
        m_bar->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addLayout(m_bar);
    column->addWidget(m_stack, 1);
    arrange();
}

QWidget *TrendsPage::Panel::body() const
{
    return chart ? static_cast<QWidget *>(chart) : curve ? static_cast<QWidget *>(curve) : tally;
}

void TrendsPage::showPanels()
{
    QList<TrendSeries> shown;
    for (const Panel &panel : std::as_const(m_panels))
        shown.append(panel.series);
    QList<TrendSeries> wanted = seriesOf(m_settings.overviewTopics());
    // What was slept has the first place, which is the largest: it is what most look for.
    std::ranges::stable_partition(wanted, [](const TrendSeries &series) {
        return series.topic.kind == kind::sleep && series.series.sum == Series::Sum::Span;
    });
    if (shown == wanted)
        return;
    const auto before = m_panels;
    const bool had = isVisible() && m_scrolled->isAncestorOf(window()->focusWidget());
    m_panels.clear();
    for (const Panel &panel : before) {
        m_grid->removeWidget(panel.card);
        panel.card->hide();
        panel.card->deleteLater();
    }
    for (const TrendSeries &series : std::as_const(wanted))
        addPanel(series);
    m_columns = 0;
    arrange();
    // A chart that goes takes the keyboard with it.
    if (had)
        takeFocus();
}

void TrendsPage::addPanel(const TrendSeries &series)
{
    auto *card = new Card(m_scrolled);
    auto *title = new QLabel(card);
    title->setTextFormat(Qt::PlainText);
    title->setText(series.title());
    setRole(*title, QStringLiteral("heading"));
    Panel panel{series, card, label(QStringLiteral("muted"), card)};
    if (series.series.sum == Series::Sum::Latest)
        panel.curve = new SeriesCurve(m_theme, series, card);
    else if (series.series.sum == Series::Sum::Choices)
        panel.tally = new ChoiceTally(series, card);
    else
        panel.chart = new TrendChart(m_theme, series, card);
    panel.words->setTextFormat(Qt::PlainText);
    panel.words->setWordWrap(false);
    panel.words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    // A long description of a day must not widen the window.
    panel.words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(panel.words, 1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, metrics::cardGap, metrics::cardGap,
                               metrics::gap);
    column->setSpacing(metrics::unit);
    column->addLayout(head);
    column->addWidget(panel.body(), 1);
    const auto index = m_panels.size();
    const auto tell = [this, index](const QString &words) {
        // A chart that goes says a last thing.
        if (index >= m_panels.size())
            return;
        const Panel &shown = m_panels.at(index);
        shown.words->setText(unbroken(words.isEmpty() ? shown.average : words));
    };
    if (panel.chart) {
        connect(panel.chart, &TrendChart::pointedAt, panel.words, tell);
        connect(panel.chart, &TrendChart::openRequested, this, &TrendsPage::weekRequested);
    } else if (panel.curve) {
        connect(panel.curve, &SeriesCurve::pointedAt, panel.words, tell);
        connect(panel.curve, &SeriesCurve::openRequested, this, &TrendsPage::weekRequested);
    }
    m_panels.append(panel);
}

void TrendsPage::showTopics()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTopics(*menu, offeredTopics(m_logbook, m_babyId), m_settings, [this] { refresh(); });
    popUp(*menu, m_kindsButton->mapToGlobal(QPoint(0, m_kindsButton->height() + metrics::unit)));
}

void TrendsPage::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *table = menu->addAction(tr("Table\tCtrl+T"), m_tableButton, &QPushButton::toggle);
    table->setCheckable(true);
    table->setChecked(m_tableButton->isChecked());
    menu->addAction(tr("Copy as CSV\tCtrl+C"), this, &TrendsPage::copyCsv);
    // Not the first, which is active at once and would open.
    addTopics(*menu->addMenu(tr("Kinds", "which kinds the trends show")),
              offeredTopics(m_logbook, m_babyId), m_settings, [this] { refresh(); });
    popUp(*menu, m_more->mapToGlobal(QPoint(0, m_more->height() + metrics::unit)));
}

void TrendsPage::tint()
{
    m_more->setIcon(icon(QStringLiteral("more"), m_theme.palette().text));
}

void TrendsPage::arrange()
{
    setCompact(width() < leastTrendsBar);
    const int columns = width() >= 2 * leastChart + metrics::cardGap ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_grid->addWidget(m_summary, 0, 0, 1, columns);
    const auto count = static_cast<int>(m_panels.size());
    for (int i = 0; i < count; ++i) {
        // The first chart has a row of its own, the others share one. A single last one does not.
        const int place = i == 0 ? 0 : i + columns - 1;
        const bool isWide = i == 0 || (i + 1 == count && place % columns == 0);
        QWidget *card = m_panels.at(i).card;
        m_grid->addWidget(card, 1 + place / columns, place % columns, 1, isWide ? columns : 1);
        card->setMinimumHeight(i == 0 && columns > 1 ? leastFirstChart : 0);
    }
    // Rows that were there before want nothing any more; each stretch makes the grid as long.
    const int rows = std::max(count, m_grid->rowCount() - 1);
    const int lastRow = 1 + (count + columns - 2) / columns;
    for (int row = 1; row <= rows; ++row)
        m_grid->setRowStretch(row, row == 1 ? 3 : row <= lastRow ? 2 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void TrendsPage::setCompact(bool compact)
{
    m_range->setStretching(compact);
    m_bar->setStretch(0, compact ? 1 : 0);
    // The menu has them in any case, and the numbers are what one comes for.
    m_kindsButton->setVisible(!compact);
    m_tableButton->setVisible(!compact);
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
        m_panels.constFirst().body()->setFocus();
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
    // Twice the range, for a comparison with the same period before.
    std::optional<Instant> from;
    if (length > 0)
        from = startOfDay(today.addDays(1 - 2 * length), startHour);
    auto entries = m_logbook.during(m_babyId, from, startOfDay(today.addDays(1), startHour));
    if (!entries) {
        Q_EMIT told(errorText(entries.error()));
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
    showPanels();
    fill(*entries, days, before, today);
}

void TrendsPage::fill(const QList<Entry> &entries, const QList<DayTotals> &days,
                      const QList<DayTotals> &before, QDate today)
{
    m_days = days;
    // The present day is not over, and would pull every average down.
    const auto whole = static_cast<size_t>(days.size() - 1);
    const DayAverage average = averageOf(std::span(days).first(whole));
    const Instant now = m_logbook.now();
    const int startHour = m_settings.dayStart();
    const int daysEach = daysInABar(days.size());
    const auto written = writtenDays(m_settings.overviewTopics(), entries, days, startHour);
    m_isWritten = written.contains(true);
    const Instant from = startOfDay(days.constFirst().day, startHour);
    const Instant to = startOfDay(today.addDays(1), startHour);
    QList<TrendTable::Column> columns;
    for (Panel &panel : m_panels) {
        const auto bars = dailyBars(panel.series, entries, days, written, startHour, now);
        panel.average.clear();
        if (panel.curve) {
            panel.curve->setEntries(entries, from, to, now);
        } else if (panel.tally) {
            panel.tally->setEntries(entries, from, to);
        } else {
            const auto mean = meanOf(std::span(bars).first(whole));
            if (mean)
                panel.average = tr("%1 a day", "an average").arg(panel.series.text(*mean));
            // A gap is no sum of a day.
            if (mean && isBetween(panel.series))
                panel.average = tr("%1 on average", "an average").arg(panel.series.text(*mean));
            panel.chart->setBars(grouped(bars, daysEach), mean, today);
        }
        panel.words->setText(unbroken(panel.average));
        if (!panel.tally)
            columns.append({panel.series, bars});
    }
    // The table has the order of the kinds.
    const auto order = seriesOf(m_settings.overviewTopics());
    std::ranges::stable_sort(columns, {}, [&order](const TrendTable::Column &column) {
        return order.indexOf(column.series);
    });
    m_model.setColumns(columns, today);
    m_averages->setText(average.days == 0 ? tr("Averages come with the first whole day.")
                                          : tr("A day on average", "above large numbers"));
    showFigures(figuresOf(average));
    QStringList more;
    const DayAverage sofar = asAverage(days.constLast().sum);
    if (sofar.days > 0)
        more.append(tr("Today so far: %1.", "%1 is a list of numbers").arg(numbersText(sofar)));
    const DayAverage earlier = averageOf(before);
    // If less than half of the earlier days were logged, they are no basis for a comparison.
    if (2 * earlier.days >= before.size() && average.days > 0 && earlier.days > 0)
        more.append(tr("Beside the %n day(s) before: %1.", "%1 is a list: 0.4 fewer feeds",
                       static_cast<int>(before.size()))
                        .arg(besideBefore(average, earlier)));
    if (daysEach > 1)
        more.append(tr("Each bar is the average of %n day(s).", nullptr, daysEach));
    m_comparison->setText(unbroken(more.join(QStringLiteral("\n"))));
    choosePage();
}

void TrendsPage::showFigures(const QList<Figure> &figures)
{
    if (figures == m_shownFigures)
        return;
    m_shownFigures = figures;
    auto *row = new WrapRow(m_summary);
    row->setHasColumns(true);
    for (const Figure &figure : figures) {
        auto *both = new QWidget(row);
        auto *value = label(QStringLiteral("title"), both);
        value->setWordWrap(false);
        value->setText(figure.value);
        auto *caption = label(QStringLiteral("muted"), both);
        caption->setWordWrap(false);
        caption->setText(figure.caption);
        auto *column = new QVBoxLayout(both);
        column->setContentsMargins(0, 0, metrics::columnGap, 0);
        column->setSpacing(0);
        column->addWidget(value);
        column->addWidget(caption);
        row->add(both);
    }
    delete m_summary->layout()->replaceWidget(m_figures, row);
    m_figures->hide();
    m_figures->deleteLater();
    m_figures = row;
    row->show();
}

void TrendsPage::choosePage()
{
    const bool nothing = !m_isWritten;
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
    QGuiApplication::clipboard()->setText(toCsv(m_days, m_model.csvColumns()));
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
