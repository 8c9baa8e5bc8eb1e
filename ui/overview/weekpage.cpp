// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weekpage.h"

#include "ui/dialogs/shortcutsheet.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/overviewtable.h"
#include "ui/widgets/popupmenu.h"
#include "ui/overview/topicmenu.h"
#include "ui/overview/weeklegend.h"
#include "ui/overview/weekprint.h"
#include "ui/paper/papersize.h"
#include "ui/overview/weekview.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/words/timewords.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>

namespace weehours {

namespace {

/// The width of the title, the usual legend and all buttons in one row.
constexpr int leastWeekBar = 744;
/// The same with the way back to the present week, which otherwise is there when it leads anywhere.
constexpr int roomyWeekBar = 1080;

QPushButton *iconButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setRole(*button, QStringLiteral("icon"));
    button->setFixedSize(metrics::buttonHeight, metrics::buttonHeight);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

WeekPage::WeekPage(Theme &theme, LogReader &logbook, Settings &settings, QWidget *parent)
    : Card(parent),
      m_theme(theme),
      m_logbook(logbook),
      m_settings(settings),
      m_back(iconButton(tr("The week before (Page Up)"), this)),
      m_forward(iconButton(tr("The week after (Page Down)"), this)),
      m_dayButton(iconButton(tr("Go to a day (Ctrl+J)"), this)),
      m_present(new QPushButton(tr("This week"), this)),
      m_tableButton(new QPushButton(tr("Table", "shows the week as a table"), this)),
      m_printButton(new QPushButton(tr("Print …"), this)),
      m_more(iconButton(tr("More about the week"), this)),
      m_title(new QLabel(this)),
      m_words(new QLabel(this)),
      m_legend(new WeekLegend(theme, this)),
      m_legendBelow(new WeekLegend(theme, this)),
      m_stack(new QStackedWidget(this)),
      m_view(new WeekView(theme, this)),
      m_table(new OverviewTable(m_model, tr("The entries of the week"), this))
{
    build();
    addShortcuts();
    tint();
    connect(&theme, &Theme::changed, this, &WeekPage::tint);
    connect(&logbook, &LogReader::changed, this, &WeekPage::refresh);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(false); });
    connect(m_forward, &QPushButton::clicked, this, [this] { turn(true); });
    connect(m_dayButton, &QPushButton::clicked, this, &WeekPage::chooseDay);
    connect(m_present, &QPushButton::clicked, this, [this] {
        m_weeksBack = 0;
        refresh();
        takeFocus();
    });
    connect(m_tableButton, &QPushButton::toggled, this, &WeekPage::showTable);
    connect(m_printButton, &QPushButton::clicked, this, &WeekPage::print);
    connect(m_more, &QPushButton::clicked, this, &WeekPage::showMenu);
    connect(m_view, &WeekView::turnRequested, this, &WeekPage::turn);
    connect(m_view, &WeekView::openRequested, this, &WeekPage::openRequested);
    connect(m_view, &WeekView::pointedAt, m_words, &QLabel::setText);
    connect(m_view, &WeekView::ticked, this, &WeekPage::refresh);
    connect(m_table, &OverviewTable::openRequested, this,
            [this](int row) { Q_EMIT openRequested(m_model.entryAt(row).id()); });
}

void WeekPage::build()
{
    weehours::setRole(*m_title, QStringLiteral("heading"));
    // Only a week of two months is wider than its room.
    m_title->setWordWrap(true);
    m_legend->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    weehours::setRole(*m_words, QStringLiteral("small"));
    // A long description of an entry must not widen the window.
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_tableButton->setCheckable(true);
    m_tableButton->setToolTip(tr("The week as a table (Ctrl+T)"));
    m_printButton->setToolTip(tr("Print these days (Ctrl+P)"));
    for (QPushButton *button :
         {m_back, m_forward, m_dayButton, m_present, m_tableButton, m_printButton, m_more})
        button->setAutoDefault(false);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(metrics::gap);
    bar->addWidget(m_back);
    bar->addSpacing(metrics::unit);
    bar->addWidget(m_title);
    bar->addSpacing(metrics::unit);
    bar->addWidget(m_forward);
    bar->addWidget(m_dayButton);
    bar->addWidget(m_present);
    bar->addStretch();
    bar->addWidget(m_legend);
    bar->addSpacing(metrics::unit);
    bar->addWidget(m_tableButton);
    bar->addWidget(m_printButton);
    bar->addWidget(m_more);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::gap);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_words);
    column->addWidget(m_legendBelow, 0, Qt::AlignHCenter);
}

void WeekPage::addShortcuts()
{
    addPageShortcut(*this, QKeySequence(Qt::CTRL | Qt::Key_T),
                    ShortcutSheet::tr("picture or table"), [this] { m_tableButton->toggle(); });
    addPageShortcut(*this, QKeySequence::Copy,
                    ShortcutSheet::tr("copy the week or the trends as CSV"), [this] { copyCsv(); });
    addPageShortcut(*this, QKeySequence::Print, ShortcutSheet::tr("print the week"),
                    [this] { print(); });
    addPageShortcut(*this, QKeySequence(Qt::CTRL | Qt::Key_J),
                    ShortcutSheet::tr("the week of another day"), [this] { chooseDay(); });
    const QString turnWords = ShortcutSheet::tr("the week before, the week after");
    addPageShortcut(*this, QKeySequence(Qt::ALT | Qt::Key_Left), turnWords,
                    [this] { turn(layoutDirection() == Qt::RightToLeft); });
    addPageShortcut(*this, QKeySequence(Qt::ALT | Qt::Key_Right), turnWords,
                    [this] { turn(layoutDirection() == Qt::LeftToRight); });
}

void WeekPage::tint()
{
    const QColor colour = m_theme.palette().text;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString back = QStringLiteral("back");
    const QString forward = QStringLiteral("forward");
    m_back->setIcon(icon(mirrored ? forward : back, colour));
    m_forward->setIcon(icon(mirrored ? back : forward, colour));
    m_dayButton->setIcon(icon(QStringLiteral("calendar"), colour));
    m_more->setIcon(icon(QStringLiteral("more"), colour));
}

void WeekPage::setCompact(bool compact)
{
    const int margin = compact ? metrics::gap : metrics::cardPadding;
    layout()->setContentsMargins(margin, margin, margin, margin);
    for (QPushButton *button : {m_dayButton, m_tableButton, m_printButton})
        button->setVisible(!compact);
    m_present->setVisible(m_weeksBack > 0 || width() >= roomyWeekBar);
    placeLegend();
    // They describe the picture; the table needs no description.
    m_words->setVisible(!compact && !m_tableButton->isChecked());
}

void WeekPage::placeLegend()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    int taken = 2 * metrics::cardPadding + 3 * metrics::unit + title;
    for (QPushButton *button :
         {m_back, m_forward, m_dayButton, m_present, m_tableButton, m_printButton, m_more}) {
        if (!button->isHidden())
            taken += QWidgetItem(button).sizeHint().width() + metrics::gap;
    }
    // A label that may wrap asks for two lines, whatever room there is.
    m_title->setMinimumWidth(width() >= taken ? title : 0);
    const int needed = taken + 2 * metrics::gap + m_legend->sizeHint().width();
    const bool hasRoom = width() >= qMax(leastWeekBar, needed);
    m_legend->setVisible(hasRoom);
    m_legendBelow->setVisible(!hasRoom && !m_tableButton->isChecked());
}

void WeekPage::setBaby(const Entry &baby)
{
    const bool another = !m_baby || m_baby->id() != baby.id();
    m_baby = baby;
    if (another)
        m_weeksBack = 0;
    refresh();
}

void WeekPage::takeFocus()
{
    m_stack->currentWidget()->setFocus();
}

QDate WeekPage::today() const
{
    return localDay(m_logbook.now(), m_settings.dayStart());
}

QDate WeekPage::lastWeek() const
{
    const QDate now = today();
    return now.addDays(-((now.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7) - 7 * m_weeksBack);
}

QDate WeekPage::firstDay() const
{
    return lastWeek().addDays(7 - m_settings.weekDays());
}

void WeekPage::showDay(QDate day)
{
    m_weeksBack = 0;
    while (day < lastWeek())
        ++m_weeksBack;
    refresh();
}

void WeekPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_baby)
        return;
    const WeekSheet week = sheet();
    m_view->setTopics(week.topics, week.feedParts);
    for (WeekLegend *legend : {m_legend, m_legendBelow})
        legend->setTopics(week.topics);
    m_view->setWeek(week.first, week.dayCount, week.startHour, week.entries, week.now);
    const QString title = weekTitle(week.first, week.first.addDays(week.dayCount - 1), today());
    m_title->setText(title);
    QStringList shown;
    for (const Topic &topic : week.topics)
        shown.append(legendWords(topic));
    m_view->setAccessibleName(tr("Week %1: %2. The arrow keys choose an entry, Enter opens it.",
                                 "days, a list of kinds")
                                  .arg(title, shown.join(QStringLiteral(", "))));
    QList<Entry> begun = week.entries;
    const Instant from = startOfDay(week.first, week.startHour);
    begun.removeIf([&](const Entry &entry) { return entry.startedAt() < from; });
    m_model.setEntries(begun, week.now, week.topics);
    m_forward->setEnabled(m_weeksBack > 0);
    m_present->setEnabled(m_weeksBack > 0);
    m_present->setVisible(m_weeksBack > 0 || width() >= roomyWeekBar);
    placeLegend();
}

WeekSheet WeekPage::sheet() const
{
    WeekSheet sheet;
    sheet.first = firstDay();
    sheet.dayCount = m_settings.weekDays();
    sheet.startHour = m_settings.dayStart();
    sheet.now = m_logbook.now();
    sheet.topics = m_settings.overviewTopics();
    sheet.feedParts = m_settings.feedPartMinutes() * msecsPerMinute;
    if (!m_baby)
        return sheet;
    sheet.babyName = m_baby->text(QLatin1StringView("name"));
    sheet.age = ageText(QDate::fromString(m_baby->text(QLatin1StringView("birthDate")),
                                          Qt::ISODate),
                        sheet.first.addDays(sheet.dayCount - 1));
    sheet.entries = m_logbook
                        .during(m_baby->entity.babyId, startOfDay(sheet.first, sheet.startHour),
                                startOfDay(sheet.first.addDays(sheet.dayCount), sheet.startHour))
                        .value_or(QList<Entry>());
    return sheet;
}

void WeekPage::turn(bool forward)
{
    if (forward && m_weeksBack == 0)
        return;
    m_weeksBack += forward ? -1 : 1;
    refresh();
    // A button that was just disabled or hidden must not keep the focus.
    if (!m_forward->isEnabled() && (m_forward->hasFocus() || m_present->hasFocus()))
        takeFocus();
}

void WeekPage::showTable(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_view);
    setCompact(width() < leastWeekBar);
    takeFocus();
}

void WeekPage::copyCsv()
{
    QGuiApplication::clipboard()->setText(m_model.toCsv());
    Q_EMIT told(tr("Copied %n row(s) as CSV, ready to paste into a spreadsheet.", nullptr,
                   m_model.rowCount()));
}

void WeekPage::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setPaperMargins(*printer);
    printer->setPageOrientation(QPageLayout::Landscape);
    if (printer->outputFormat() == QPrinter::PdfFormat)
        printer->setPageSize(QPageSize(paperOfTheDesktop()));
    printer->setDocName(QStringLiteral("wee-hours-") + firstDay().toString(Qt::ISODate));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (!printWeek(*printer, sheet(), m_theme))
            Q_EMIT told(tr("The page could not be printed. The printer or the file does not "
                           "take it; nothing in the log is changed."));
    });
    dialog->open();
}

void WeekPage::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto choice = [&](QMenu *parent, QActionGroup *group, const QString &words, bool chosen,
                            auto &&act) {
        auto *action = parent->addAction(words, this, act);
        action->setCheckable(true);
        action->setChecked(chosen);
        if (group)
            group->addAction(action);
    };
    menu->addAction(tr("Go to a day …\tCtrl+J"), this, &WeekPage::chooseDay);
    choice(menu, nullptr, tr("Table\tCtrl+T"), m_tableButton->isChecked(),
           [this] { m_tableButton->toggle(); });
    menu->addAction(tr("Copy as CSV\tCtrl+C"), this, &WeekPage::copyCsv);
    menu->addAction(tr("Print …\tCtrl+P"), this, &WeekPage::print);
    menu->addAction(tr("Report …", "on paper"), this, [this] {
        constexpr int lastOfWeek = 6;
        Q_EMIT reportRequested(std::min(lastWeek().addDays(lastOfWeek), today()));
    });
    menu->addSeparator();
    auto *spans = new QActionGroup(menu);
    const std::pair<int, QString> lengths[] = {
        {7, tr("One week")}, {14, tr("Two weeks")}, {28, tr("Four weeks")}};
    for (const auto &[days, words] : lengths) {
        choice(menu, spans, words, m_settings.weekDays() == days, [this, count = days] {
            m_settings.setWeekDays(count);
            refresh();
        });
    }
    if (m_baby) {
        addTopics(*menu->addMenu(tr("Kinds", "which kinds the week shows")),
                  offeredTopics(m_logbook, m_baby->entity.babyId), m_settings,
                  [this] { refresh(); });
    }
    auto *starts = menu->addMenu(tr("Day starts at"));
    auto *hours = new QActionGroup(starts);
    for (const int hour : {0, 5, 6, 7, 8, 12}) {
        const QString words = hour == 0    ? tr("Midnight")
                              : hour == 12 ? tr("Noon: nights in one piece")
                                           : hourText(hour);
        choice(starts, hours, words, m_settings.dayStart() == hour, [this, hour] {
            m_settings.setDayStart(hour);
            refresh();
            Q_EMIT dayStartChanged();
        });
    }
    giveLetters(*starts);
    popUp(*menu, m_more->mapToGlobal(QPoint(0, m_more->height() + metrics::unit)));
}

void WeekPage::chooseDay()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    weehours::setRole(*popup, QStringLiteral("popover"));
    popup->setAccessibleName(tr("Go to a day"));
    auto *calendar = new Calendar(popup);
    calendar->setMaximumDate(today());
    calendar->setSelectedDate(std::min(lastWeek(), today()));
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->addWidget(calendar);
    const auto go = [this, popup](QDate day) {
        popup->close();
        showDay(day);
        takeFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, go);
    connect(calendar, &QCalendarWidget::activated, this, go);
    // Below the button or, where the button is in the menu, below the title.
    const QWidget *above = m_dayButton->isVisible() ? static_cast<QWidget *>(m_dayButton) : m_title;
    popup->move(above->mapToGlobal(QPoint(0, above->height() + metrics::unit)));
    popup->show();
    calendar->setFocus();
}

void WeekPage::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    setCompact(width() < leastWeekBar);
}

void WeekPage::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace weehours
