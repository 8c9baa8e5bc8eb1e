// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/logpage.h"

#include "core/logbook/clockface.h"
#include "core/logbook/logbook.h"
#include "core/logbook/wallclock.h"
#include "core/sync/syncengine.h"
#include "ui/growth/growthpage.h"
#include "ui/overview/trendspage.h"
#include "ui/overview/weekpage.h"
#include "ui/settings/settings.h"
#include "ui/sync/syncbanner.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/timeline/searchbar.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/morebutton.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/segmented.h"
#include "ui/window/growthcard.h"
#include "ui/window/handoverstrip.h"
#include "ui/window/headerbar.h"
#include "ui/window/lastdayscard.h"
#include "ui/window/logcolumn.h"
#include "ui/window/meanwhilecard.h"
#include "ui/window/noticecolumn.h"
#include "ui/window/othertimers.h"
#include "ui/window/planscard.h"
#include "ui/window/shownbaby.h"
#include "ui/window/temperaturecard.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QLabel>
#include <QVBoxLayout>

namespace weehours {

namespace {

constexpr int sideWidth = 288;
constexpr int noticeWidth = 312;
// In a window that is wide enough for a fourth column.
constexpr int fourColumnWidth = 1600;
constexpr int wideNoticeWidth = 340;
constexpr int lastDaysWidth = 380;
constexpr int mostLastDaysHeight = 960;
// In a lower window the log needs the room.
constexpr int leastForHandover = 600;
constexpr int leastForFoldedHandover = 700;
constexpr int leastForAwakeLine = 760;
// In a lower window the folded plans give way to what needs the person.
constexpr int leastForPlansAndNotices = 800;
// In a lower window the log buttons are side by side, so that all of them are whole.
constexpr int leastForTallButtons = 560;
// In a lower narrow window they leave the place above a picture to it.
constexpr int leastForButtonsAbovePicture = 520;
// The least of a card that can be read while it scrolls.
constexpr int leastNotices = 96;

/// A column has a width of its own. In a narrow window it has that of the page, which is not quite
/// the window's while the page scrolls.
void setAcross(QWidget &column, bool isNarrow, int width)
{
    column.setMinimumWidth(isNarrow ? 0 : width);
    column.setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : width);
}

} // namespace

LogPage::LogPage(const Parts &parts, const ShownBaby &baby, const QuickLineEdit::Parser &parser,
                 const QuickLineEdit::Completer &completer, QWidget *parent)
    : QWidget(parent),
      m_parts(parts),
      m_baby(baby),
      m_model(parts.logbook),
      header(new HeaderBar(parts.theme, this)),
      banner(new SyncBanner(parts.engine, parts.session, this)),
      otherTimers(new OtherTimers(parts.theme, parts.logbook, this)),
      logColumn(new LogColumn(parts.theme, parts.logbook, parts.settings, this)),
      quickLine(new QuickLineEdit(parts.theme, parser, completer, this)),
      timeline(new TimelineView(parts.theme, m_model, this)),
      week(new WeekPage(parts.theme, parts.logbook, parts.settings, this)),
      trends(new TrendsPage(parts.theme, parts.logbook, parts.settings, this)),
      growth(new GrowthPage(parts.theme, parts.logbook, this)),
      notices(new NoticeColumn(parts.theme, parts.logbook, parts.engine, this)),
      meanwhile(new MeanwhileCard(parts.logbook, parts.settings, this)),
      plans(new PlansCard(parts.theme, parts.logbook, this)),
      handover(new HandoverStrip(parts.theme, parts.logbook, parts.settings, this)),
      lastDays(new LastDaysCard(parts.theme, parts.logbook, parts.settings, this)),
      m_temperature(new TemperatureCard(parts.theme, parts.logbook, this)),
      m_measured(new GrowthCard(parts.logbook, this)),
      m_search(new SearchBar(parts.theme, parts.logbook, m_model, this)),
      m_more(new MoreButton(parts.theme, LogColumn::tr("Log something else"), QStringLiteral("K"),
                            this)),
      m_onlyViews(new QLabel(this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_middle(nullptr),
      m_side(new QVBoxLayout),
      m_tail(new QVBoxLayout),
      m_views(new PageStack(this))
{
    m_model.setDayStart(parts.settings.dayStart());
    build();
    connectParts();
}

void LogPage::build()
{
    auto *log = new QWidget(m_views);
    auto *list = new Card(log);
    auto *inList = new QVBoxLayout(list);
    inList->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    inList->addWidget(m_search);
    inList->addWidget(timeline, 1);
    m_middle = new QVBoxLayout(log);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(metrics::cardGap);
    auto *typed = new QHBoxLayout;
    typed->setSpacing(metrics::gap);
    typed->addWidget(quickLine, 1);
    typed->addWidget(m_more);
    m_more->setSquare(quickLine->minimumHeight());
    connect(m_more, &QAbstractButton::clicked, logColumn, &LogColumn::moreRequested);
    m_middle->addLayout(typed);
    m_middle->addWidget(handover);
    m_middle->addWidget(list, 1);
    m_views->addWidget(log);
    m_views->addWidget(week);
    m_views->addWidget(trends);
    m_views->addWidget(growth);

    m_columns->setContentsMargins(metrics::columnGap, metrics::columnGap, metrics::columnGap,
                                  metrics::columnGap);
    m_columns->setSpacing(metrics::columnGap);
    m_side->setSpacing(metrics::cardGap);
    m_onlyViews->setTextFormat(Qt::PlainText);
    m_onlyViews->setWordWrap(true);
    setRole(*m_onlyViews, QStringLiteral("notice"));
    m_onlyViews->hide();
    m_side->addWidget(otherTimers);
    m_side->addWidget(m_onlyViews);
    m_side->addWidget(logColumn);
    m_columns->addLayout(m_side);
    m_columns->addWidget(m_views, 1);
    m_columns->addWidget(notices);
    m_columns->addWidget(lastDays, 0, Qt::AlignTop);
    lastDays->setFixedWidth(lastDaysWidth);
    lastDays->hide();
    notices->setFixedWidth(noticeWidth);
    notices->setLead(meanwhile);
    auto *tail = new QWidget(notices);
    tail->setLayout(m_tail);
    m_tail->setContentsMargins(0, 0, 0, 0);
    m_tail->setSpacing(metrics::cardGap);
    for (QWidget *card : std::initializer_list<QWidget *>{plans, m_temperature, m_measured})
        m_tail->addWidget(card);
    notices->setTail(tail);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(header);
    page->addWidget(banner);
    page->addLayout(m_columns, 1);
}

void LogPage::connectParts()
{
    connect(&m_baby, &ShownBaby::changed, this, &LogPage::onBaby);
    connect(&m_parts.logbook, &Logbook::statusChanged, this, &LogPage::showRole);
    connect(header->views(), &Segmented::currentChanged, this, [this](int index) {
        // When a page is hidden the focus would go from widget to widget, and a screen reader would
        // name each of them. This one has no name.
        if (m_views->isAncestorOf(window()->focusWidget()))
            m_views->setFocus();
        m_views->setCurrentIndex(index);
        m_parts.settings.setView(index);
        fold();
    });
    const auto focusTimeline = [this] { timeline->setFocus(); };
    connect(quickLine, &QuickLineEdit::left, timeline, focusTimeline);
    // Escape ends the search from among what was found, too.
    timeline->installEventFilter(m_search);
    connect(m_search, &SearchBar::entered, timeline, focusTimeline);
    connect(m_search, &SearchBar::closed, timeline, focusTimeline);
    connect(m_search, &SearchBar::closed, this, &LogPage::fold);
    connect(notices, &NoticeColumn::emptyChanged, this, &LogPage::fold);
    // A timer that starts or stops changes the room that the cards have.
    connect(&m_parts.logbook, &Logbook::changed, this, &LogPage::fold, Qt::QueuedConnection);
    connect(meanwhile, &MeanwhileCard::shownChanged, this, &LogPage::fold);
    connect(meanwhile, &MeanwhileCard::dismissed, this, &LogPage::focusView);
    connect(meanwhile, &MeanwhileCard::dismissed, handover, &HandoverStrip::putAway);
    connect(trends, &TrendsPage::weekRequested, this, [this](QDate day) {
        week->showDay(day);
        showView(View::Week);
    });
    connect(&m_model, &TimelineModel::failed, this,
            [this](const Error &error) { Q_EMIT told(errorText(error)); });
    connect(notices, &NoticeColumn::failed, this, &LogPage::told);
    connect(week, &WeekPage::told, this, &LogPage::told);
    connect(trends, &TrendsPage::told, this, &LogPage::told);
    connect(growth, &GrowthPage::told, this, &LogPage::told);
}

void LogPage::onBaby(bool isAnother)
{
    if (!m_baby.isThere()) {
        m_model.setBaby({});
        return;
    }
    const Entry &baby = *m_baby.entry();
    header->setBaby(baby, localDay(m_parts.logbook.now()));
    week->setBaby(baby);
    growth->setBaby(baby);
    handover->setBaby(baby);
    m_measured->setBaby(baby);
    if (isAnother) {
        const BabyId id = m_baby.id();
        m_search->close();
        m_model.setBaby(id);
        logColumn->setBaby(id);
        trends->setBaby(id);
        notices->setBaby(id);
        otherTimers->setBaby(id);
        plans->setBaby(id);
        m_temperature->setBaby(id);
        lastDays->setBaby(id);
    }
    showRole();
}

void LogPage::showRole()
{
    const bool views = m_baby.isThere() && !m_baby.canLog();
    logColumn->setReadOnly(views);
    quickLine->setVisible(!views);
    m_more->setVisible(!views && window()->width() < metrics::foldWidth);
    m_onlyViews->setVisible(views);
    if (views)
        m_onlyViews->setText(m_baby.readOnlyWords());
}

LogPage::View LogPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void LogPage::showView(View view)
{
    header->views()->setCurrentIndex(static_cast<int>(view));
    focusView();
}

void LogPage::focusView()
{
    switch (view()) {
    case View::Day:
        // Qt would name the list again behind the row that has the keyboard.
        if (!timeline->hasFocus())
            timeline->setFocus();
        break;
    case View::Week: week->takeFocus(); break;
    case View::Trends: trends->takeFocus(); break;
    case View::Growth: growth->takeFocus(); break;
    }
}

void LogPage::fold()
{
    const QSize room = window()->size();
    const bool narrow = room.width() < metrics::foldWidth;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int margin = narrow ? metrics::cardGap : metrics::columnGap;
    m_columns->setContentsMargins(margin, margin, margin, margin);
    m_columns->setSpacing(narrow ? metrics::cardGap : metrics::columnGap);
    header->setCompact(narrow);
    header->setRoomy(room.width() >= metrics::threeColumnWidth);
    const bool low = !narrow && !hasRoomForTallButtons();
    logColumn->setCompact(narrow || low);
    logColumn->setVisible(!narrow || view() == View::Day
                          || room.height() >= leastForButtonsAbovePicture);
    logColumn->setHasMore(!narrow);
    logColumn->setHasAwakeLine(narrow && view() == View::Day && notices->isEmpty()
                               && room.height() >= leastForAwakeLine);
    m_more->setVisible(narrow && m_baby.canLog());
    logColumn->setSizePolicy(QSizePolicy::Preferred,
                             narrow ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    const int across = narrow ? qMax(0, room.width() - 2 * margin) : sideWidth;
    setAcross(*logColumn, narrow, across);
    // Three columns would leave the timeline no room for its words.
    const bool below = !narrow && room.width() < metrics::threeColumnWidth;
    QBoxLayout *place = below ? m_side : m_columns;
    if (place->indexOf(notices) < 0)
        place->addWidget(notices);
    foldHandover(narrow, room.height() >= (narrow ? leastForFoldedHandover : leastForHandover)
                             && (!narrow || notices->isEmpty()));
    foldPlans(narrow || below, notices->isEmpty() || room.height() >= leastForPlansAndNotices);
    const bool wide = room.width() >= fourColumnWidth;
    setAcross(*notices, narrow, below ? across : wide ? wideNoticeWidth : noticeWidth);
    m_temperature->setWide(wide);
    m_measured->setWide(wide);
    lastDays->setFixedHeight(qBound(0, room.height() - 6 * metrics::columnGap, mostLastDaysHeight));
    lastDays->setVisible(wide && view() == View::Day);
    // The last column is the fourth, wherever the cards have been.
    if (m_columns->indexOf(lastDays) < m_columns->count() - 1) {
        m_columns->removeWidget(lastDays);
        m_columns->addWidget(lastDays, 0, Qt::AlignTop);
    }
    const bool hasColumn = !narrow && !below;
    const int mostNotices = qMin(room.height() * 2 / 5, roomForNotices(narrow, across));
    notices->setCompact(hasColumn ? std::nullopt : std::optional(qMax(leastNotices, mostNotices)),
                        narrow);
    // A picture wants the width, and what one logs with comes first in the lowest windows; the
    // indicator above still says what needs the person, and its panel has it.
    // Beside the log the plans are there in any case.
    // A search fills what the cards leave to the log, and its results need a place too.
    const bool isSearching = !m_search->isHidden();
    notices->setVisible(
        view() == View::Day
        && (hasColumn || (!notices->isEmpty() && !isSearching && mostNotices >= leastNotices)));
}

bool LogPage::hasRoomForTallButtons() const
{
    int height = header->sizeHint().height() + 2 * metrics::columnGap + logColumn->tallHeight();
    if (!banner->isHidden())
        height += banner->sizeHint().height();
    if (!otherTimers->isHidden())
        height += otherTimers->sizeHint().height() + m_side->spacing();
    // Where the cards are below the buttons, what needs the person has a place too.
    if (window()->width() < metrics::threeColumnWidth && !notices->isEmpty())
        height += leastNotices + m_side->spacing();
    return window()->height() >= qMax(height, leastForTallButtons);
}

// What the other parts leave to the cards, in pixels.
int LogPage::roomForNotices(bool isNarrow, int across) const
{
    const QMargins margins = m_columns->contentsMargins();
    int taken = header->sizeHint().height() + margins.top() + margins.bottom();
    if (!banner->isHidden())
        taken += banner->sizeHint().height();
    for (const QWidget *part : std::initializer_list<const QWidget *>{otherTimers, m_onlyViews,
                                                                      logColumn, handover, plans}) {
        if (part->isHidden() || m_side->indexOf(part) < 0)
            continue;
        const int height = part == logColumn           ? part->minimumSizeHint().height()
                           : part->hasHeightForWidth() ? part->heightForWidth(across)
                                                       : part->sizeHint().height();
        taken += height + m_side->spacing();
    }
    if (isNarrow)
        taken += m_views->minimumSizeHint().height() + m_columns->spacing();
    return window()->height() - taken;
}

// In a narrow window it is above the plans, as the first that one reads.
void LogPage::foldHandover(bool isFolded, bool hasRoom)
{
    const int below = m_side->indexOf(logColumn) + 1;
    if (isFolded && m_side->indexOf(handover) != below) {
        m_middle->removeWidget(handover);
        m_side->removeWidget(handover);
        m_side->insertWidget(below, handover);
    } else if (!isFolded && m_side->indexOf(handover) >= 0) {
        m_side->removeWidget(handover);
        m_middle->insertWidget(1, handover); // below the quick line
    }
    handover->setCompact(isFolded);
    handover->setRoom(hasRoom && (!isFolded || view() == View::Day));
}

// One row below the log buttons, where there is no column for the notices.
void LogPage::foldPlans(bool isFolded, bool hasRoom)
{
    const int below = m_side->indexOf(logColumn) + (m_side->indexOf(handover) >= 0 ? 2 : 1);
    if (isFolded && m_side->indexOf(plans) != below) {
        m_tail->removeWidget(plans);
        m_side->removeWidget(plans);
        m_side->insertWidget(below, plans);
    } else if (!isFolded && m_side->indexOf(plans) >= 0) {
        m_side->removeWidget(plans);
        m_tail->insertWidget(0, plans);
        plans->setVisible(true);
    }
    plans->setFolded(isFolded, hasRoom && view() == View::Day);
}

void LogPage::applySettings()
{
    showExample();
    m_model.setDayStart(m_parts.settings.dayStart());
    timeline->viewport()->update();
    logColumn->refresh();
    week->refresh();
    trends->refresh();
    growth->refresh();
    handover->refresh();
    notices->refresh();
    meanwhile->reword();
    otherTimers->refresh();
    plans->refresh();
    m_temperature->refresh();
    m_measured->refresh();
    lastDays->refresh();
}

void LogPage::showExample()
{
    const bool ounces = units().volume == VolumeUnit::Ounces;
    quickLine->setExample(QStringLiteral("b %1 f %2")
                              .arg(ounces ? QStringLiteral("4") : QStringLiteral("120"),
                                   countsToTwelve() ? QStringLiteral("2:05pm")
                                                    : QStringLiteral("14:05")));
}

void LogPage::startSearch()
{
    showView(View::Day);
    m_search->open();
    fold();
}

QPoint LogPage::viewsPlace() const
{
    return m_views->mapToGlobal(QPoint(0, 0));
}

std::optional<Entry> LogPage::chosenEntry() const
{
    const QModelIndex chosen = timeline->currentIndex();
    if (!chosen.isValid() && m_model.rowCount() == 0)
        return std::nullopt;
    return m_model.entryAt(chosen.isValid() ? chosen.row() : 0);
}

} // namespace weehours
