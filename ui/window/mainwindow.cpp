// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/logbook/wallclock.h"
#include "ui/growth/growthpage.h"
#include "ui/importing/importpage.h"
#include "ui/overview/trendspage.h"
#include "ui/overview/weekpage.h"
#include "ui/sync/syncbanner.h"
#include "ui/sync/syncpanel.h"
#include "ui/theme/metrics.h"
#include "ui/timeline/searchbar.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/quicklineedit.h"
#include "ui/widgets/toast.h"
#include "ui/window/firststart.h"
#include "ui/window/headerbar.h"
#include "ui/window/logcolumn.h"
#include "ui/window/meanwhilecard.h"
#include "ui/window/noticecolumn.h"
#include "ui/window/othertimers.h"
#include "ui/window/planscard.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace weehours {

namespace {

constexpr int sideWidth = 288;
constexpr int noticeWidth = 312;
// A round trip shorter than this is not worth a flicker of the indicator.
constexpr int syncWordsDelay = 250;

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_parts(parts),
      m_model(parts.logbook),
      m_pages(new QStackedWidget(this)),
      m_firstStart(new FirstStart(parts.logbook, parts.store.profile, parts.store.database, this)),
      m_day(new QWidget(this)),
      m_import(new ImportPage(parts.theme, parts.logbook, parts.store.database.path(), this)),
      m_header(new HeaderBar(parts.theme, this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_side(new QVBoxLayout),
      m_views(new QStackedWidget(this)),
      m_otherTimers(new OtherTimers(parts.logbook, this)),
      m_onlyViews(new QLabel(this)),
      m_logColumn(new LogColumn(parts.theme, parts.logbook, parts.settings, this)),
      m_quickLine(new QuickLineEdit(
          parts.theme, [this](const QString &text) { return quickPreview(text); },
          [this](const QString &text) {
              return quickCompletions(text, m_parts.logbook.babies().value_or(QList<Entry>()));
          },
          this)),
      m_search(new SearchBar(parts.theme, parts.logbook, m_model, this)),
      m_timeline(new TimelineView(parts.theme, m_model, this)),
      m_week(new WeekPage(parts.theme, parts.logbook, parts.settings, this)),
      m_trends(new TrendsPage(parts.theme, parts.logbook, parts.settings, this)),
      m_growth(new GrowthPage(parts.theme, parts.logbook, this)),
      m_notices(new NoticeColumn(parts.logbook, parts.engine, this)),
      m_meanwhile(new MeanwhileCard(parts.logbook, this)),
      m_plans(new PlansCard(parts.theme, parts.logbook, this)),
      m_syncBanner(new SyncBanner(parts.engine, parts.session, this)),
      m_syncPanel(new SyncPanel(parts.logbook, parts.engine, parts.session, this)),
      m_toast(new Toast(parts.theme, this))
{
    m_toast->keepOff(*m_notices);
    setUnits(parts.settings.units());
    setClockHours(parts.settings.clockHours());
    showExample();
    m_model.setDayStart(parts.settings.dayStart());
    setMinimumSize(360, 400);
    resize(1280, 800);
    setCentralWidget(m_pages);
    buildDay();
    m_pages->addWidget(m_firstStart);
    m_pages->addWidget(m_day);
    addShortcuts();
    addImport();
    addManners();

    connect(m_firstStart, &FirstStart::started, this, &MainWindow::chooseBaby);
    connect(m_firstStart, &FirstStart::joinRequested, this,
            [this] { openAccountDialog(AccountDialog::Purpose::Join); });
    connect(m_firstStart, &FirstStart::signInRequested, this,
            [this] { openAccountDialog(AccountDialog::Purpose::SignInAgain); });
    connect(&m_parts.logbook, &Logbook::changed, this, &MainWindow::onChanged);
    connect(&m_parts.logbook, &Logbook::statusChanged, this, &MainWindow::showRole);
    connect(&m_parts.session, &Session::tokenNotKept, this, &MainWindow::offerTokenFile);
    connect(&m_parts.engine, &SyncEngine::accessLost, this,
            [this](const BabyId &, const QString &name) {
                tell(tr("You no longer have access to %1's log, and it was removed from this "
                        "computer. What was never sent is kept.")
                         .arg(name));
            });
    m_syncWords.setSingleShot(true);
    connect(&m_syncWords, &QTimer::timeout, this, &MainWindow::refreshSync);
    connect(&m_parts.engine, &SyncEngine::statusChanged, this, [this] {
        if (!m_syncWords.isActive())
            m_syncWords.start(syncWordsDelay);
    });

    restoreGeometry(m_parts.settings.geometry());
    chooseBaby();
    showView(static_cast<View>(qBound(0, m_parts.settings.view(), m_views->count() - 1)));
    refreshSync();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildDay()
{
    auto *log = new QWidget(m_views);
    auto *list = new Card(log);
    auto *inList = new QVBoxLayout(list);
    inList->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    inList->addWidget(m_search);
    inList->addWidget(m_timeline, 1);
    auto *middle = new QVBoxLayout(log);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(metrics::cardGap);
    middle->addWidget(m_quickLine);
    middle->addWidget(list, 1);
    m_views->addWidget(log);
    addViews();

    m_columns->setContentsMargins(metrics::columnGap, metrics::columnGap, metrics::columnGap,
                                  metrics::columnGap);
    m_columns->setSpacing(metrics::columnGap);
    m_side->setSpacing(metrics::cardGap);
    m_onlyViews->setTextFormat(Qt::PlainText);
    m_onlyViews->setWordWrap(true);
    setRole(*m_onlyViews, QStringLiteral("muted"));
    m_onlyViews->hide();
    m_side->addWidget(m_otherTimers);
    m_side->addWidget(m_onlyViews);
    m_side->addWidget(m_logColumn);
    m_columns->addLayout(m_side);
    m_columns->addWidget(m_views, 1);
    m_columns->addWidget(m_notices);
    m_notices->setFixedWidth(noticeWidth);
    m_notices->setTail(m_plans);

    auto *page = new QVBoxLayout(m_day);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_syncBanner);
    page->addLayout(m_columns, 1);

    connect(m_header, &HeaderBar::babiesRequested, this, &MainWindow::showBabies);
    connect(m_otherTimers, &OtherTimers::babyChosen, this, &MainWindow::showBaby);
    connect(m_header, &HeaderBar::menuRequested, this, &MainWindow::showMenu);
    connect(m_header, &HeaderBar::syncRequested, this, &MainWindow::showSync);
    connect(m_logColumn, &LogColumn::logRequested, this, &MainWindow::log);
    connect(m_logColumn, &LogColumn::moreRequested, this, &MainWindow::showKinds);
    connect(m_logColumn, &LogColumn::endRequested, this, &MainWindow::endTimer);
    connect(m_logColumn, &LogColumn::sideChosen, this, &MainWindow::switchFeed);
    connect(m_logColumn, &LogColumn::pauseRequested, this, &MainWindow::pauseFeed);
    connect(m_quickLine, &QuickLineEdit::submitted, this, &MainWindow::logQuickLine);
    connect(m_quickLine, &QuickLineEdit::left, m_timeline, [this] { m_timeline->setFocus(); });
    connect(m_search, &SearchBar::entered, m_timeline, [this] { m_timeline->setFocus(); });
    connect(m_search, &SearchBar::closed, m_timeline, [this] { m_timeline->setFocus(); });
    connect(m_timeline, &TimelineView::editRequested, this, &MainWindow::edit);
    connect(m_timeline, &TimelineView::againRequested, this, &MainWindow::logAgain);
    connect(m_timeline, &TimelineView::deleteRequested, this, &MainWindow::remove);
    connect(m_plans, &PlansCard::plansRequested, this, [this] { showPlans(); });
    connect(m_notices, &NoticeColumn::emptyChanged, this, &MainWindow::fold);
    connect(m_notices, &NoticeColumn::failed, this, &MainWindow::tell);
    connect(m_notices, &NoticeColumn::merged, this,
            [this](const Entry &entry) { onSaved(entry, tr("Merged: %1").arg(named(entry))); });
    connect(m_notices, &NoticeColumn::logsJoined, this, [this](const BabyId &id, int entries) {
        if (const auto baby = m_parts.logbook.find(entityIdOf(id)); baby && *baby)
            showBaby(**baby);
        m_toast->showMessage(tr("%n entries are in the shared log now.", nullptr, entries),
                             tr("Undo"), [this] { undo(); });
    });
    connect(m_notices, &NoticeColumn::broughtBack, this, [this](const Entry &baby) {
        showBaby(baby);
        tell(tr("%1's log is back, as one of your own.").arg(baby.text(QLatin1StringView("name"))));
    });
    connect(m_notices, &NoticeColumn::detailsRequested, this, &MainWindow::showSync);
    connect(m_notices, &NoticeColumn::entryRequested, this, &MainWindow::showEntry);
    connect(m_notices, &NoticeColumn::elsewhereRequested, this, &MainWindow::beginSharing);
    connect(&m_model, &TimelineModel::failed, this,
            [this](const Error &error) { tell(error.detail); });
    connect(m_syncPanel, &SyncPanel::left, this, &MainWindow::focusView);
    connect(m_syncPanel, &SyncPanel::shareRequested, this, &MainWindow::share);
    connect(&m_parts.hosting, &HostedServer::changed, this, &MainWindow::onHosted);
    const auto signIn = [this] { openAccountDialog(AccountDialog::Purpose::SignInAgain); };
    connect(m_syncPanel, &SyncPanel::signInRequested, this, signIn);
    connect(m_syncBanner, &SyncBanner::signInRequested, this, signIn);
    connect(m_firstStart, &FirstStart::unsentRequested, this, &MainWindow::showSync);
    connect(m_firstStart, &FirstStart::signOutRequested, this, &MainWindow::signOut);
}

// ---- Which baby ----

void MainWindow::chooseBaby()
{
    auto babies = m_parts.logbook.babies();
    // Where all are archived, their logs are still there to be read.
    if (babies && babies->isEmpty())
        babies = m_parts.logbook.allBabies();
    if (!babies) {
        tell(babies.error().detail);
        return;
    }
    if (babies->isEmpty()) {
        // The command line reads them as well, so they are written down.
        m_parts.settings.proposeUnits(usualUnits());
        setUnits(m_parts.settings.units());
        showExample();
        m_baby.reset();
        m_model.setBaby({});
        Q_EMIT babyShown();
        setWindowTitle(tr("Wee Hours"));
        m_firstStart->setUnsent(m_parts.engine.status().failed);
        m_firstStart->setAccount(m_parts.session.account() ? m_parts.session.account()->user.email
                                                           : QString());
        m_firstStart->setCopies(m_parts.engine.status().babies);
        m_pages->setCurrentWidget(m_firstStart);
        m_firstStart->focusFirstField();
        return;
    }
    const QString wanted = m_baby ? m_baby->id().toString() : m_parts.settings.baby();
    const auto found = std::find_if(babies->cbegin(), babies->cend(), [&](const Entry &baby) {
        return baby.id().toString() == wanted;
    });
    showBaby(found == babies->cend() ? babies->constFirst() : *found);
}

void MainWindow::showBabyAt(int index)
{
    const auto babies = m_parts.logbook.babies().value_or(QList<Entry>());
    if (index < babies.size())
        showBaby(babies.at(index));
}

bool MainWindow::canLog() const
{
    return m_baby
           && m_parts.logbook.roleFor(m_baby->entity.babyId).value_or(Role::Owner) != Role::Viewer;
}

void MainWindow::showRole()
{
    const bool views = m_baby && !canLog();
    m_logColumn->setReadOnly(views);
    m_quickLine->setVisible(!views);
    m_onlyViews->setVisible(views);
    if (views) {
        m_onlyViews->setText(tr("You can view %1's log. An owner can let you log, too.")
                                 .arg(m_baby->text(QLatin1StringView("name"))));
    }
}

void MainWindow::tellReadOnly()
{
    tell(m_onlyViews->text());
}

void MainWindow::showBaby(const Entry &baby)
{
    const bool another = !m_baby || m_baby->id() != baby.id();
    m_baby = baby;
    m_header->setBaby(baby, localDay(m_parts.logbook.now()));
    m_week->setBaby(baby);
    m_growth->setBaby(baby);
    setWindowTitle(
        tr("%1 · Wee Hours").arg(PlainText::inTitle(baby.text(QLatin1StringView("name")))));
    if (another) {
        m_search->close();
        m_parts.settings.setBaby(baby.id().toString());
        m_model.setBaby(baby.entity.babyId);
        m_logColumn->setBaby(baby.entity.babyId);
        m_trends->setBaby(baby.entity.babyId);
        m_notices->setBaby(baby.entity.babyId);
        m_otherTimers->setBaby(baby.entity.babyId);
        m_plans->setBaby(baby.entity.babyId);
    }
    showRole();
    if (m_pages->currentWidget() == m_firstStart) {
        m_pages->setCurrentWidget(m_day);
        focusView();
    }
    Q_EMIT babyShown();
}

void MainWindow::onChanged(const ChangeSet &changes)
{
    const bool babies = changes.reset
                        || std::any_of(changes.changes.cbegin(), changes.changes.cend(),
                                       [](const Change &change) {
                                           return change.entry.kind() == kind::baby;
                                       });
    if (babies)
        chooseBaby();
}

// ---- The shape of the window ----

void MainWindow::fold()
{
    const bool narrow = width() < metrics::foldWidth;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int margin = narrow ? metrics::cardGap : metrics::columnGap;
    m_columns->setContentsMargins(margin, margin, margin, margin);
    m_columns->setSpacing(narrow ? metrics::cardGap : metrics::columnGap);
    m_header->setCompact(narrow);
    m_import->setCompact(narrow);
    m_logColumn->setCompact(narrow);
    m_logColumn->setSizePolicy(QSizePolicy::Preferred,
                               narrow ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    const int across = narrow ? qMax(0, width() - 2 * margin) : sideWidth;
    m_logColumn->setFixedWidth(across);
    // Three columns would leave the timeline no room for its words.
    const bool below = !narrow && width() < metrics::threeColumnWidth;
    QBoxLayout *place = below ? m_side : m_columns;
    if (place->indexOf(m_notices) < 0)
        place->addWidget(m_notices);
    m_notices->setFixedWidth(narrow || below ? across : noticeWidth);
    m_notices->setCompact(narrow || below ? std::optional(height() * 2 / 5) : std::nullopt);
    // A picture wants the width; the indicator above still says what needs the person.
    // Beside the log the plans are there in any case.
    m_notices->setVisible(view() == View::Day && (!(narrow || below) || !m_notices->isEmpty()));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_stateSaver.start();
    fold();
}

void MainWindow::tell(const QString &words)
{
    m_toast->showMessage(words);
}

} // namespace weehours
