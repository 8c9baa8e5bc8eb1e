// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/growth/growthpage.h"

#include "core/logbook/daysummary.h"
#include "core/protocol/schema.h"
#include "ui/dialogs/choicerow.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/growth/growthlist.h"
#include "ui/growth/growthview.h"
#include "ui/growth/growthwords.h"
#include "ui/widgets/overviewtable.h"
#include "ui/paper/papersize.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/followkeyboard.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/spokenrole.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <memory>

namespace weehours {

namespace {

constexpr int pointsWidth = 264;
constexpr int leastChartHeight = 300;
/// What the buttons above the chart take beside the choice of the measure, with their words.
constexpr int leastWithWords = 540;
/// The maximum of rows below a chart; more rows scroll.
constexpr int mostRowsBelow = 12;

QLabel *growthLabel(const QString &role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    setRole(*made, role);
    return made;
}

} // namespace

GrowthPage::GrowthPage(Theme &theme, LogReader &logbook, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_logbook(logbook),
      m_tools(new QHBoxLayout),
      m_switch(new Segmented(theme, this)),
      m_box(new QComboBox(this)),
      m_report(new QPushButton(tr("Report …", "on paper"), this)),
      m_print(new QPushButton(tr("Print …"), this)),
      m_add(new QPushButton(tr("Add measurement"), this)),
      m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_scrolled(new QWidget(this)),
      m_grid(new QGridLayout(m_scrolled)),
      m_chartCard(new Card(m_scrolled)),
      m_head(new QGridLayout),
      m_titles(new QWidget(m_chartCard)),
      m_title(growthLabel(QStringLiteral("strong"), m_titles)),
      m_standards(growthLabel(QStringLiteral("small"), m_titles)),
      m_whose(new ChoiceRow(tr("Whose curves"),
                            {{QStringLiteral("girls"), tr("Girls' curves")},
                             {QStringLiteral("boys"), tr("Boys' curves")}},
                            m_titles)),
      m_range(new Segmented(theme, m_chartCard)),
      m_rangeBox(new QComboBox(m_chartCard)),
      m_view(new GrowthView(theme, m_chartCard)),
      m_readout(growthLabel(QString(), m_chartCard)),
      m_empty(new QFrame(m_view)),
      m_emptyWords(growthLabel(QString(), m_empty)),
      m_emptyAdd(new QPushButton(tr("Add measurement"), m_empty)),
      m_noteRow(new QWidget(m_chartCard)),
      m_noteIcon(new QLabel(m_noteRow)),
      m_note(growthLabel(QStringLiteral("small"), m_noteRow)),
      m_pointsCard(new Card(m_scrolled)),
      m_pointsTitle(growthLabel(QStringLiteral("strong"), m_pointsCard)),
      m_pointsHead(growthLabel(QStringLiteral("small"), m_pointsCard)),
      m_list(new GrowthList(theme, m_model, m_pointsCard)),
      m_keys(new KeyHints(theme,
                          {{{QStringLiteral("←"), QStringLiteral("→")}, tr("choose a point")},
                           {{tr("Enter", "a key")}, tr("change it")},
                           {{QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText)},
                            tr("table only")}},
                          m_pointsCard)),
      m_table(new OverviewTable(m_model, tr("Measurements"), this)),
      m_noBirth(new Card(m_chartCard)),
      m_noBirthWords(growthLabel(QString(), m_noBirth)),
      m_changeBaby(new QPushButton(tr("Edit baby …"), m_noBirth)),
      m_error(new Card(this)),
      m_again(new QPushButton(tr("Try again"), m_error))
{
    buildTools();
    buildChart();
    buildPoints();
    buildRest();
    addShortcuts();
    connectAll();
    tint();
    showMeasure(0);
}

void GrowthPage::buildTools()
{
    QStringList words;
    for (const GrowthMeasure each : chartMeasures)
        words.append(measureWord(each));
    m_switch->setSegments(words);
    m_box->addItems(words);
    setSpokenName(*m_box, tr("Measure"));
    m_report->setAccessibleName(tr("Report …", "on paper"));
    m_report->setToolTip(tr("Make a report for the paediatrician (Ctrl+Shift+P)"));
    m_print->setAccessibleName(tr("Print …"));
    m_add->setAccessibleName(tr("Add measurement"));
    m_print->setToolTip(tr("Print the chart and its points (Ctrl+P)"));
    m_add->setToolTip(tr("Log weight, length or head (G)"));
    setRole(*m_add, QStringLiteral("primary"));
    setRole(*m_emptyAdd, QStringLiteral("primary"));
    for (QPushButton *button : {m_report, m_print, m_add, m_emptyAdd, m_changeBaby, m_again})
        button->setAutoDefault(false);
    m_tools->setSpacing(metrics::gap);
    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->addWidget(m_switch);
    m_tools->addWidget(m_box, 1);
    m_tools->addStretch();
    for (QPushButton *each : {m_report, m_print, m_add})
        m_tools->addWidget(each);
}

void GrowthPage::buildChart()
{
    auto *titles = new QVBoxLayout(m_titles);
    titles->setContentsMargins(0, 0, 0, 0);
    titles->setSpacing(metrics::unit / 2);
    titles->addWidget(m_title);
    titles->addWidget(m_standards);
    titles->addWidget(m_whose);
    m_whose->setFilling(false);
    for (QLabel *label : {m_title, m_standards, m_readout, m_note, m_noBirthWords, m_emptyWords})
        label->setWordWrap(true);
    QStringList ranges;
    for (const GrowthRange range : growthRanges)
        ranges.append(rangeWord(range));
    m_range->setSegments(ranges);
    m_rangeBox->addItems(ranges);
    setSpokenName(*m_rangeBox, tr("Range", "the ages that a chart shows"));

    setRole(*m_empty, QStringLiteral("popover"));
    m_emptyWords->setAlignment(Qt::AlignCenter);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setSpacing(metrics::gap);
    empty->addWidget(m_emptyWords);
    empty->addWidget(m_emptyAdd, 0, Qt::AlignCenter);
    auto *over = new QVBoxLayout(m_view);
    over->addWidget(m_empty, 0, Qt::AlignCenter);

    auto *noBirth = new QVBoxLayout(m_noBirth);
    noBirth->setSpacing(metrics::gap);
    noBirth->addStretch();
    noBirth->addWidget(m_noBirthWords);
    noBirth->addWidget(m_changeBaby, 0, Qt::AlignCenter);
    noBirth->addStretch();
    m_noBirthWords->setAlignment(Qt::AlignCenter);
    setRole(*m_noBirth, QStringLiteral("plain"));

    auto *note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(0, metrics::gap, 0, 0);
    note->setSpacing(metrics::gap);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);

    m_head->setSpacing(metrics::gap);
    m_head->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(m_chartCard);
    column->setContentsMargins(metrics::columnGap, metrics::cardPadding, metrics::columnGap,
                               metrics::cardPadding);
    column->setSpacing(metrics::gap);
    column->addLayout(m_head);
    column->addWidget(m_view, 1);
    column->addWidget(m_readout);
    column->addWidget(m_noBirth, 1);
    column->addWidget(m_noteRow);
}

void GrowthPage::buildPoints()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::cardGap, 0, metrics::cardGap, metrics::unit);
    head->addWidget(m_pointsTitle);
    head->addWidget(m_pointsHead, 1);
    m_pointsHead->setWordWrap(true);
    m_pointsHead->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *keys = new QHBoxLayout;
    keys->setContentsMargins(metrics::cardGap, metrics::gap, 0, 0);
    keys->addWidget(m_keys);
    auto *column = new QVBoxLayout(m_pointsCard);
    column->setContentsMargins(metrics::gap, metrics::cardPadding, metrics::gap,
                               metrics::cardPadding);
    column->setSpacing(metrics::unit);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(keys);
}

void GrowthPage::buildRest()
{
    auto *words = growthLabel(QString(), m_error);
    words->setText(tr("The measurements can't be read."));
    words->setAlignment(Qt::AlignCenter);
    auto *error = new QVBoxLayout(m_error);
    error->setSpacing(metrics::gap);
    error->addStretch();
    error->addWidget(words);
    error->addWidget(m_again, 0, Qt::AlignCenter);
    error->addStretch();

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_scrolled->setObjectName(QStringLiteral("scrolled"));
    m_scroll->setWidget(m_scrolled);
    followKeyboard(*m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_error);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addLayout(m_tools);
    column->addWidget(m_stack, 1);
}

void GrowthPage::addShortcuts()
{
    addPageShortcut(*this, QKeySequence(Qt::CTRL | Qt::Key_T),
                    ShortcutSheet::tr("picture or table"), [this] { showTable(!m_isTable); });
    addPageShortcut(*this, QKeySequence::Print, ShortcutSheet::tr("print the growth chart"),
                    [this] { print(); });
    const QString words = ShortcutSheet::tr("the measure of growth before, the one after");
    addPageShortcut(*this, QKeySequence(Qt::ALT | Qt::Key_Left), words,
                    [this] { turn(layoutDirection() == Qt::RightToLeft ? 1 : -1); });
    addPageShortcut(*this, QKeySequence(Qt::ALT | Qt::Key_Right), words,
                    [this] { turn(layoutDirection() == Qt::RightToLeft ? -1 : 1); });
}

void GrowthPage::connectAll()
{
    connect(&m_theme, &Theme::changed, this, &GrowthPage::tint);
    connect(&m_logbook, &LogReader::changed, this, &GrowthPage::refresh);
    connect(m_switch, &Segmented::currentChanged, this, &GrowthPage::showMeasure);
    connect(m_box, &QComboBox::activated, this, &GrowthPage::showMeasure);
    connect(m_range, &Segmented::currentChanged, this, [this](int index) {
        m_ranges.insert(measure(), growthRanges.at(static_cast<size_t>(index)));
        fill();
    });
    connect(m_rangeBox, &QComboBox::activated, m_range, &Segmented::setCurrentIndex);
    connect(m_whose, &ChoiceRow::changed, this, [this] {
        m_curves = m_whose->word() == QStringLiteral("girls") ? GrowthSex::Girls : GrowthSex::Boys;
        refresh();
    });
    connect(m_report, &QPushButton::clicked, this, &GrowthPage::reportRequested);
    connect(m_print, &QPushButton::clicked, this, &GrowthPage::print);
    connect(m_add, &QPushButton::clicked, this, &GrowthPage::addRequested);
    connect(m_emptyAdd, &QPushButton::clicked, this, &GrowthPage::addRequested);
    connect(m_changeBaby, &QPushButton::clicked, this, &GrowthPage::babyRequested);
    connect(m_again, &QPushButton::clicked, this, [this] {
        refresh();
        takeFocus();
    });
    connect(m_view, &GrowthView::chosenChanged, this, &GrowthPage::tellChosen);
    connect(m_view, &GrowthView::openRequested, this, &GrowthPage::openRequested);
    connect(m_list, &GrowthList::rowChosen, this,
            [this](int row) { m_view->choose(m_model.pointOf(row)); });
    const auto open = [this](int row) {
        Q_EMIT openRequested(m_chart.points.at(m_model.pointOf(row)).entry);
    };
    connect(m_list, &GrowthList::openRequested, this, open);
    connect(m_table, &OverviewTable::openRequested, this, open);
}

void GrowthPage::tint()
{
    const Palette &palette = m_theme.palette();
    setButtonIcon(*m_report, QStringLiteral("note"), palette.text);
    setButtonIcon(*m_print, QStringLiteral("printer"), palette.text);
    setButtonIcon(*m_add, QStringLiteral("plus"), palette.accentText);
    m_noteIcon->setPixmap(iconPixmap(QStringLiteral("info"), palette.muted, metrics::smallIcon,
                                     devicePixelRatioF()));
}

void GrowthPage::arrange()
{
    const int around = window()->width();
    const bool isFolded = around < metrics::foldWidth || width() < leastWithWords;
    const Shape shape = isFolded                             ? Shape::Narrow
                        : around < metrics::threeColumnWidth ? Shape::Middle
                                                             : Shape::Wide;
    const bool isNarrow = shape == Shape::Narrow;
    const int buttons = m_report->sizeHint().width() + m_print->sizeHint().width()
                        + m_add->sizeHint().width();
    const bool hasSwitch = !isNarrow
                           && m_switch->sizeHint().width() + buttons + 5 * metrics::gap <= width();
    m_switch->setVisible(hasSwitch);
    m_box->setVisible(!hasSwitch);
    if (isNarrow)
        m_view->setFixedHeight((width() - 2 * metrics::cardGap) * 3 / 4);
    if (shape == m_shape)
        return;
    m_shape = shape;
    m_head->removeWidget(m_titles);
    m_head->removeWidget(m_range);
    m_range->setStretching(isNarrow);
    m_head->addWidget(m_titles, 0, 0);
    m_head->removeWidget(m_rangeBox);
    // The curve is what one comes for: in a narrow window one row of tools is above it.
    m_report->setText(isNarrow ? QString() : tr("Report …", "on paper"));
    m_print->setText(isNarrow ? QString() : tr("Print …"));
    m_add->setText(isNarrow ? QString() : tr("Add measurement"));
    setKeyCap(*m_add, isNarrow ? QString() : QStringLiteral("G"));
    tint();
    if (isNarrow) {
        m_head->addWidget(m_range, 1, 0);
        m_head->addWidget(m_rangeBox, 2, 0);
    } else
        m_head->addWidget(m_range, 0, 1, Qt::AlignTop | Qt::AlignRight);

    const bool isWide = shape == Shape::Wide;
    m_grid->removeWidget(m_chartCard);
    m_grid->removeWidget(m_pointsCard);
    m_grid->addWidget(m_chartCard, 0, 0);
    m_grid->addWidget(m_pointsCard, isWide ? 0 : 1, isWide ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(0, 1);
    m_grid->setSpacing(isNarrow ? metrics::cardGap : metrics::columnGap);
    const int side = isNarrow ? metrics::cardGap : metrics::columnGap;
    m_chartCard->layout()->setContentsMargins(side, metrics::cardPadding, side,
                                              metrics::cardPadding);
    m_pointsCard->setMinimumWidth(isWide ? pointsWidth : 0);
    m_pointsCard->setMaximumWidth(isWide ? pointsWidth : QWIDGETSIZE_MAX);
    if (!isNarrow) {
        m_view->setMinimumHeight(leastChartHeight);
        m_view->setMaximumHeight(QWIDGETSIZE_MAX);
    }
    m_view->setHasReadout(!isNarrow);
    m_readout->setVisible(isNarrow);
    m_keys->setVisible(!isNarrow);
    fill();
}

void GrowthPage::setBaby(const Entry &baby)
{
    if (!m_baby || m_baby->id() != baby.id()) {
        m_curves.reset();
        m_ranges.clear();
        m_whose->setWord({});
    }
    m_baby = baby;
    refresh();
}

void GrowthPage::takeFocus()
{
    QWidget *current = m_stack->currentWidget();
    if (current == m_error)
        m_again->setFocus();
    else if (current == m_table)
        m_table->setFocus();
    else if (m_view->isHidden())
        m_changeBaby->setFocus();
    else
        m_view->setFocus();
    m_scroll->verticalScrollBar()->setValue(0);
}

void GrowthPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_baby)
        return;
    EntryQuery query;
    query.babyId = m_baby->entity.babyId;
    query.kind = kind::growth;
    const auto entries = m_logbook.entries(query);
    m_failed = !entries;
    GrowingChild child = GrowingChild::of(*m_baby);
    if (!child.sex)
        child.sex = m_curves;
    m_points = entries ? growthPoints(child, *entries, QTimeZone::systemTimeZone())
                       : QList<GrowthPoint>();
    fill();
}

void GrowthPage::turn(int step)
{
    const int count = static_cast<int>(chartMeasures.size());
    showMeasure(qBound(0, static_cast<int>(m_measure) + step, count - 1));
}

void GrowthPage::showMeasure(int index)
{
    m_measure = static_cast<size_t>(index);
    m_switch->setCurrentIndex(index);
    m_box->setCurrentIndex(index);
    fill();
}

void GrowthPage::fill()
{
    if (!m_baby)
        return;
    GrowingChild child = GrowingChild::of(*m_baby);
    const bool asksWhose = !child.sex.has_value();
    if (asksWhose)
        child.sex = m_curves;
    m_chart = GrowthChart::of(measure(), child, m_points);
    const QDate today = localDay(m_logbook.now());
    std::optional<int> age;
    if (!m_chart.points.isEmpty())
        age = m_chart.placeOf(m_chart.points.constLast());
    else if (child.birthDate)
        age = static_cast<int>(child.birthDate->daysTo(today));
    m_chart.range = m_ranges.value(measure(), rangeFor(age.value_or(0)));
    {
        const QSignalBlocker quiet(m_range);
        m_range->setCurrentIndex(static_cast<int>(m_chart.range));
        m_rangeBox->setCurrentIndex(static_cast<int>(m_chart.range));
    }
    m_title->setText(chartTitle(measure()));
    m_standards->setText(standardsText(child.sex));
    m_standards->setVisible(!asksWhose);
    m_whose->setVisible(asksWhose);
    m_pointsTitle->setText(pointsTitle(measure()));
    const bool hasGain = !m_chart.isByLength() && measure() != GrowthMeasure::Bmi;
    m_pointsHead->setText(!hasGain                  ? tr("percentile")
                          : m_chart.isGainMonthly() ? tr("percentile · gain a month")
                                                    : tr("percentile · gain a week"));
    const QString name = m_baby->text(field::name);
    const QString note = correctedNote(m_chart, name, today);
    m_note->setText(note);
    m_noteRow->setVisible(!note.isEmpty());
    const bool needsBirth = !child.birthDate && !m_chart.isByLength();
    m_noBirthWords->setText(
        tr("Percentiles need %1's birth date.", "%1 is the baby's name").arg(name));
    m_noBirth->setVisible(needsBirth);
    m_view->setVisible(!needsBirth);
    const bool hasRange = !needsBirth && !m_chart.isByLength();
    const int room = width() - 2 * metrics::cardGap - m_scroll->verticalScrollBar()->width();
    const bool fits = m_shape != Shape::Narrow || m_range->minimumSizeHint().width() <= room;
    m_range->setVisible(hasRange && fits);
    m_rangeBox->setVisible(hasRange && !fits);
    m_readout->setVisible(m_shape == Shape::Narrow && !needsBirth && !m_chart.points.isEmpty());
    m_emptyWords->setText(nothingYet(measure()));
    m_empty->setVisible(m_chart.points.isEmpty());
    m_model.setChart(m_chart, today);
    const int rows = qMin(m_list->contentHeight(), mostRowsBelow * m_list->sizeHintForRow(0));
    m_list->setMinimumHeight(m_shape == Shape::Wide ? 0 : qMax(0, rows) + metrics::unit);
    m_view->setChart(m_chart, today);
    choosePage();
}

void GrowthPage::choosePage()
{
    QWidget *page = m_isTable ? static_cast<QWidget *>(m_table) : m_scroll;
    const bool had = m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(m_failed ? m_error : page);
    if (had && !m_stack->currentWidget()->isAncestorOf(focusWidget()))
        takeFocus();
}

void GrowthPage::tellChosen(qsizetype point)
{
    m_list->chooseRow(m_model.rowOf(point));
    m_readout->setText(readoutOf(m_chart, point, localDay(m_logbook.now())).said());
}

void GrowthPage::showTable(bool table)
{
    m_isTable = table;
    choosePage();
    takeFocus();
}

GrowthSheet GrowthPage::sheet() const
{
    return {m_baby ? m_baby->text(field::name) : QString(), m_chart, localDay(m_logbook.now())};
}

void GrowthPage::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setPaperMargins(*printer);
    if (printer->outputFormat() == QPrinter::PdfFormat)
        printer->setPageSize(QPageSize(paperOfTheDesktop()));
    printer->setDocName(QStringLiteral("wee-hours-growth"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (!printGrowth(*printer, sheet(), m_theme))
            Q_EMIT told(tr("The page could not be printed. The printer or the file does not "
                           "take it; nothing in the log is changed."));
    });
    dialog->open();
}

void GrowthPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void GrowthPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace weehours
