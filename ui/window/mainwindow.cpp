// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/account/invitelink.h"
#include "core/logbook/logbook.h"
#include "ui/dialogs/kindpalette.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/dialogs/trayquestion.h"
#include "ui/growth/growthpage.h"
#include "ui/importing/importpage.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/overview/topicmenu.h"
#include "ui/overview/weekpage.h"
#include "ui/settings/settings.h"
#include "ui/preferences/settingsdialog.h"
#include "ui/sync/syncbanner.h"
#include "ui/sync/syncpanel.h"
#include "ui/sync/syncwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/emptyfields.h"
#include "ui/widgets/stillfields.h"
#include "ui/widgets/syncpill.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/toast.h"
#include "ui/window/firststart.h"
#include "ui/window/headerbar.h"
#include "ui/window/handoverdialog.h"
#include "ui/window/handoverstrip.h"
#include "ui/window/lastdayscard.h"
#include "ui/window/logcolumn.h"
#include "ui/window/meanwhilecard.h"
#include "ui/window/mergeteller.h"
#include "ui/window/noticecolumn.h"
#include "ui/window/othertimers.h"
#include "ui/window/planscard.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace weehours {

namespace {

// A round trip shorter than this is not worth a flicker of the indicator.
constexpr int syncWordsDelay = 250;
// What an import's questions and its preview take beside each other.
constexpr int leastForImportParts = 960;

/// The files and folders of this computer that are dragged.
QStringList draggedPaths(const QMimeData &dragged)
{
    QStringList paths;
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// What the first start offers to a person who has, or had, an account.
void showWaysOn(FirstStart &page, const SyncStatus &status, const std::optional<Account> &account)
{
    page.setUnsent(status.failed);
    page.setAccount(account ? account->user.email : QString());
    page.setRemoved(status.babies);
}

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_parts(parts),
      m_baby(parts.logbook, parts.settings),
      m_night(parts.theme, parts.settings, parts.logbook),
      m_look(parts.settings, parts.logbook),
      m_pages(new QStackedWidget(this)),
      m_firstStart(new FirstStart(parts.logbook, parts.store.profile, parts.store.database, this)),
      m_page(new LogPage(
          {parts.theme, parts.logbook, parts.settings, parts.engine, parts.session}, m_baby,
          [this](const QString &text) { return m_quick.preview(text); },
          [this](const QString &text) { return m_quick.completions(text); }, this)),
      m_import(new ImportPage(parts.theme, parts.logbook, parts.store.database.path(), this)),
      m_syncPanel(new SyncPanel(parts.logbook, parts.engine, parts.session, this)),
      m_toast(new Toast(parts.theme, this)),
      m_undoing(parts.logbook, parts.store.database, m_baby, *m_page, *m_toast),
      m_timers(parts.logbook, *m_page->logColumn, m_undoing, *m_toast, *this),
      m_cards({parts.theme, parts.logbook, parts.histories, parts.engine, parts.settings,
               parts.notifies},
              m_baby, *m_page, m_undoing, *m_toast, *this),
      m_quick(parts.logbook, m_baby, m_cards, m_timers, *m_toast),
      m_dialogs({parts.theme, parts.store, parts.logbook, parts.settings, parts.notifies}, m_baby,
                *m_page->timeline, m_undoing, *m_toast, *this),
      m_babies(parts.logbook, m_baby, m_undoing, *m_toast, *this),
      m_sharing({parts.store, parts.logbook, parts.session, parts.accounts, parts.engine,
                 parts.hosting},
                m_baby, *m_firstStart, *m_toast, *this),
      m_menu({parts.theme, parts.session, parts.hosting, m_baby, m_dialogs, m_babies, m_sharing},
             *this)
{
    new StillFields(this);
    new EmptyFields(this);
    m_toast->keepOff(*m_page->notices);
    m_toast->keepOff(*m_syncPanel);
    m_syncPanel->keepAbove(*m_toast);
    setUnits(parts.settings.units());
    setClockHours(parts.settings.clockHours());
    m_page->showExample();
    setMinimumSize(leastSize(screen()->availableSize()));
    resize(1280, 800);
    setAcceptDrops(true);
    m_scroll = new PageScroll(*m_pages, [this](int width) { return leastPageHeight(width); }, this);
    connect(m_pages, &QStackedWidget::currentChanged, m_scroll, &PageScroll::fill);
    setCentralWidget(m_scroll);
    m_pages->addWidget(m_firstStart);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_import);
    connectParts();
    connectPage();
    connectMenu();
    connectImport();
    addShortcuts();
    m_night.follow();

    restoreGeometry(parts.settings.geometry());
    m_baby.choose();
    constexpr int last = static_cast<int>(LogPage::View::Growth);
    showView(static_cast<LogPage::View>(qBound(0, parts.settings.view(), last)));
    refreshSync();
}

MainWindow::~MainWindow() = default;

// ---- What leads where ----

void MainWindow::connectParts()
{
    connect(&m_baby, &ShownBaby::changed, this, &MainWindow::onBaby);
    connect(&m_baby, &ShownBaby::failed, this, &MainWindow::tell);
    connect(&m_parts.logbook, &Logbook::changed, this, &MainWindow::onChanged);
    connect(&m_parts.logbook, &Logbook::statusChanged, this, [this] {
        if (m_baby.canLog())
            m_toast->withdraw(m_baby.readOnlyWords());
    });
    connect(m_firstStart, &FirstStart::started, &m_baby, &ShownBaby::choose);
    connect(m_firstStart, &FirstStart::joinRequested, &m_sharing, &Sharing::join);
    connect(m_firstStart, &FirstStart::signInRequested, &m_sharing, &Sharing::signIn);
    connect(m_firstStart, &FirstStart::unsentRequested, this, &MainWindow::showSync);
    connect(m_firstStart, &FirstStart::signOutRequested, &m_sharing, &Sharing::signOut);
    connect(&m_sharing, &Sharing::signedOut, this, [this] {
        if (!m_baby.isThere())
            m_baby.choose();
    });
    connect(&m_cards, &EntryCards::opening, this, &MainWindow::leaveImport);
    connect(&m_cards, &EntryCards::planRequested, &m_dialogs, &LogDialogs::planFor);
    connect(&m_quick, &QuickLogging::taken, m_page->quickLine, &QuickLineEdit::clear);
    connect(&m_look, &LastLook::wasAway, m_page->meanwhile,
            [this](Instant since) { m_page->meanwhile->tellSince(since, false); });
    connect(&m_look, &LastLook::wasLongAway, m_page->handover, &HandoverStrip::setLastLook);
    connect(m_page->handover, &HandoverStrip::handOverRequested, this, &MainWindow::handOver);
    connect(m_page->lastDays, &LastDaysCard::openRequested, &m_cards, &EntryCards::edit);

    connect(m_syncPanel, &SyncPanel::left, m_page, &LogPage::focusView);
    connect(m_syncPanel, &SyncPanel::entryRequested, this, &MainWindow::showEntry);
    connect(m_syncPanel, &SyncPanel::shareRequested, &m_sharing, &Sharing::share);
    connect(m_syncPanel, &SyncPanel::signInRequested, &m_sharing, &Sharing::signIn);
    connect(&m_parts.engine, &SyncEngine::accessLost, this,
            [this](const BabyId &, const QString &name) {
                // Without another baby the page says so itself, with what to do about it.
                if (!m_baby.isThere())
                    return;
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
    // Not only at the end, which a program that is killed does not reach.
    constexpr int settled = 1000;
    m_stateSaver.setSingleShot(true);
    m_stateSaver.setInterval(settled);
    connect(&m_stateSaver, &QTimer::timeout, this,
            [this] { m_parts.settings.setGeometry(saveGeometry()); });
}

void MainWindow::connectPage()
{
    connect(m_page, &LogPage::told, this, &MainWindow::tell);
    connect(m_page->header, &HeaderBar::babiesRequested, &m_babies, &BabyActions::showMenu);
    connect(m_page->header, &HeaderBar::searchRequested, this, &MainWindow::startSearch);
    connect(m_page->header, &HeaderBar::menuRequested, &m_menu, &MainMenu::show);
    connect(m_page->header, &HeaderBar::syncRequested, this, &MainWindow::showSync);
    connect(m_page->banner, &SyncBanner::signInRequested, &m_sharing, &Sharing::signIn);
    connect(m_page->otherTimers, &OtherTimers::babyChosen, &m_baby, &ShownBaby::show);
    connect(m_page->logColumn, &LogColumn::logRequested, &m_cards, &EntryCards::log);
    connect(m_page->logColumn, &LogColumn::moreRequested, this, &MainWindow::showKinds);
    connect(m_page->logColumn, &LogColumn::endRequested, &m_timers, &RunningTimers::end);
    connect(m_page->logColumn, &LogColumn::sideChosen, &m_timers, &RunningTimers::switchFeed);
    connect(m_page->logColumn, &LogColumn::pauseRequested, &m_timers, &RunningTimers::pauseFeed);
    connect(m_page->quickLine, &QuickLineEdit::submitted, &m_quick, &QuickLogging::log);
    connect(m_page->timeline, &TimelineView::editRequested, &m_cards, &EntryCards::edit);
    connect(m_page->timeline, &TimelineView::againRequested, this, &MainWindow::logAgain);
    connect(m_page->timeline, &TimelineView::deleteRequested, &m_cards, &EntryCards::remove);
    connect(m_page->plans, &PlansCard::plansRequested, &m_dialogs, &LogDialogs::showPlans);
    connect(m_page->week, &WeekPage::openRequested, &m_cards, &EntryCards::edit);
    connect(m_page->week, &WeekPage::reportRequested, &m_dialogs,
            qOverload<QDate>(&LogDialogs::makeReport));
    connect(m_page->week, &WeekPage::dayStartChanged, this, &MainWindow::applySettings);
    connect(m_page->growth, &GrowthPage::openRequested, &m_cards, &EntryCards::edit);
    connect(m_page->growth, &GrowthPage::addRequested, &m_cards,
            [this] { m_cards.log(kind::growth); });
    connect(m_page->growth, &GrowthPage::reportRequested, &m_dialogs,
            qOverload<>(&LogDialogs::makeReport));
    connect(m_page->growth, &GrowthPage::babyRequested, &m_babies, &BabyActions::edit);

    const NoticeColumn *notices = m_page->notices;
    connect(notices, &NoticeColumn::merged, this, [this](const Entry &entry) {
        m_undoing.saved(entry, tr("Merged: %1").arg(m_undoing.named(entry)));
    });
    auto *merges = new MergeTeller(
        m_parts.logbook, *m_toast, [this] { return m_look.isLookedAt(); }, this);
    connect(&m_look, &LastLook::lookedAt, merges, &MergeTeller::tell);
    connect(merges, &MergeTeller::entryRequested, this, &MainWindow::showEntry);
    connect(notices, &NoticeColumn::logsJoined, this, [this](const BabyId &id, int entries) {
        if (const auto baby = m_parts.logbook.find(entityIdOf(id)); baby && *baby)
            m_baby.show(**baby);
        m_undoing.offer(tr("%n entries are in the shared log now.", nullptr, entries));
    });
    connect(notices, &NoticeColumn::broughtBack, this, [this](const Entry &baby) {
        m_baby.show(baby);
        tell(tr("%1's log is back, as one of your own.").arg(m_baby.name()));
    });
    connect(notices, &NoticeColumn::detailsRequested, this, &MainWindow::showSync);
    connect(notices, &NoticeColumn::entryRequested, this, &MainWindow::showEntry);
    connect(notices, &NoticeColumn::elsewhereRequested, &m_sharing, &Sharing::begin);
}

void MainWindow::connectMenu()
{
    connect(&m_menu, &MainMenu::searchRequested, this, &MainWindow::startSearch);
    connect(&m_menu, &MainMenu::meanwhileRequested, this, &MainWindow::tellMeanwhile);
    connect(&m_menu, &MainMenu::handoverRequested, this, &MainWindow::handOver);
    connect(&m_menu, &MainMenu::weekPrintRequested, this, [this] {
        showView(LogPage::View::Week);
        m_page->week->print();
    });
    connect(&m_menu, &MainMenu::importRequested, this, [this] { showImport(); });
    connect(&m_menu, &MainMenu::settingsRequested, this, &MainWindow::showSettings);
    connect(&m_menu, &MainMenu::keysRequested, this, &MainWindow::showKeys);
    connect(&m_menu, &MainMenu::quitRequested, this, &MainWindow::quit);
}

void MainWindow::connectImport()
{
    connect(m_import, &ImportPage::left, this, &MainWindow::leaveImport);
    connect(m_import, &ImportPage::syncRequested, this, &MainWindow::showSync);
    connect(m_import, &ImportPage::told, this, &MainWindow::tell);
    connect(m_import, &ImportPage::busyChanged, this, [this](bool isBusy) {
        // What comes from the server could not be written meanwhile, and the window would wait.
        if (isBusy)
            m_parts.engine.stop();
        else
            m_parts.engine.start();
    });
    connect(&m_undoing, &Undoing::importToUndo, this, [this] {
        showImport();
        m_import->undo();
    });
    connect(&m_undoing, &Undoing::importToRedo, this, [this] {
        showImport();
        m_import->redo();
    });
}

void MainWindow::addShortcuts()
{
    using View = LogPage::View;
    using Group = ShortcutSheet::Group;
    Group group = Group::Logging;
    const auto on = [this, &group](const QKeySequence &keys, const QString &words, auto &&act) {
        auto *shortcut = new QShortcut(keys, this);
        ShortcutSheet::describe(*shortcut, group, words);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            // Nothing else is written while an import has the log to itself.
            if (!m_import->isBusy())
                act();
        });
    };
    for (const KindFace &face : faces()) {
        if (face.key != Qt::Key_unknown)
            on(face.key, face.keyWords.said(), [this, &face] { logOrEnd(face.kind); });
    }
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_K)})
        on(keys, ShortcutSheet::tr("all kinds, to log one of them"), [this] { showKinds(); });
    on(Qt::Key_X, ShortcutSheet::tr("switch sides in the breast feed that runs"),
       [this] { m_timers.switchFeed(); });
    on(Qt::Key_P, ShortcutSheet::tr("pause the breast feed that runs, or resume it"),
       [this] { m_timers.pauseFeed(); });
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_L)}) {
        on(keys, ShortcutSheet::tr("quick line: “b 120 f 14:05”, “s 13:10-14:25”, “n poo yellow”"),
           [this] { startQuickLine(); });
    }
    group = Group::Entries;
    on(Qt::Key_A, ShortcutSheet::tr("log the chosen entry, or the last one, again, now"),
       [this] { logAgain(); });
    on(QKeySequence::Undo, ShortcutSheet::tr("undo the last change"), [this] { m_undoing.undo(); });
    // Both are in use, and the standard key has only the first of them.
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)})
        on(keys, ShortcutSheet::tr("redo it"), [this] { m_undoing.redo(); });
    on(QKeySequence::Find, ShortcutSheet::tr("search the log"), [this] { startSearch(); });
    group = Group::Views;
    on(QKeySequence(Qt::CTRL | Qt::Key_1), ShortcutSheet::tr("the day"),
       [this] { showView(View::Day); });
    on(QKeySequence(Qt::CTRL | Qt::Key_2), ShortcutSheet::tr("the week"),
       [this] { showView(View::Week); });
    on(QKeySequence(Qt::CTRL | Qt::Key_3), ShortcutSheet::tr("the trends"),
       [this] { showView(View::Trends); });
    on(QKeySequence(Qt::CTRL | Qt::Key_4), ShortcutSheet::tr("growth"),
       [this] { showView(View::Growth); });
    for (int i = 0; i < BabyActions::mostKeys; ++i) {
        on(QKeySequence(Qt::Key_1 + i), ShortcutSheet::tr("the log of the first, second … baby"),
           [this, i] { m_baby.showAt(i); });
    }
    on(Qt::Key_L, ShortcutSheet::tr("what happened since you last looked"),
       [this] { tellMeanwhile(); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_L),
       ShortcutSheet::tr("hand over: what the next person should know"), [this] { handOver(); });
    on(Qt::Key_R, ShortcutSheet::tr("plans and reminders"), [this] { m_dialogs.showPlans(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_I), ShortcutSheet::tr("sync panel"), [this] { showSync(); });
    group = Group::Window;
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
       ShortcutSheet::tr("report for the paediatrician"), [this] { m_dialogs.makeReport(); });
    on(Qt::Key_Z, ShortcutSheet::tr("night look, and back"), [this] { m_night.toggle(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), ShortcutSheet::tr("settings"),
       [this] { showSettings(); });
    on(QKeySequence(QStringLiteral("?")), ShortcutSheet::tr("this sheet"), [this] { showKeys(); });
    // Not QKeySequence::Quit: not every desktop has a key for that.
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), ShortcutSheet::tr("quit"), [this] { quit(); });
}

// ---- The log ----

void MainWindow::tell(const QString &words)
{
    m_toast->showMessage(words);
}

void MainWindow::onBaby()
{
    if (!m_baby.isThere()) {
        // The command line reads them as well, so they are written down.
        m_parts.settings.proposeUnits(usualUnits());
        setUnits(m_parts.settings.units());
        m_page->showExample();
        setWindowTitle(tr("Wee Hours"));
        showWaysOn(*m_firstStart, m_parts.engine.status(), m_parts.session.account());
        // An export that is brought along has babies of its own.
        if (isImporting())
            return;
        m_pages->setCurrentWidget(m_firstStart);
        m_firstStart->focusFirstField();
        return;
    }
    setWindowTitle(tr("%1 · Wee Hours").arg(PlainText::inTitle(m_baby.name())));
    if (m_pages->currentWidget() == m_firstStart) {
        m_pages->setCurrentWidget(m_page);
        m_page->focusView();
    }
}

void MainWindow::onChanged(const ChangeSet &changes)
{
    const bool hasBabies = std::ranges::any_of(changes.changes, [](const Change &change) {
        return change.entry.kind() == kind::baby;
    });
    if (changes.reset || hasBabies)
        m_baby.choose();
}

void MainWindow::showView(LogPage::View view)
{
    leaveImport();
    if (m_pages->currentWidget() == m_page)
        m_page->showView(view);
}

void MainWindow::showEntry(const EntityId &id)
{
    const auto entry = m_parts.logbook.find(id).value_or(std::nullopt);
    if (!entry)
        return;
    const auto baby = m_parts.logbook.find(entityIdOf(entry->entity.babyId)).value_or(std::nullopt);
    if (baby)
        m_baby.show(*baby);
    showView(LogPage::View::Day);
    m_page->timeline->showEntry(id);
}

void MainWindow::logOrEnd(const QString &kindName)
{
    if (m_timers.isRunning(kindName) && m_baby.canLog())
        m_timers.end(kindName);
    else
        m_cards.log(kindName);
}

void MainWindow::logAgain()
{
    if (m_page->view() != LogPage::View::Day)
        return;
    if (const auto chosen = m_page->chosenEntry())
        m_cards.logAgain(*chosen);
}

void MainWindow::startQuickLine()
{
    if (m_baby.isThere() && !m_baby.canLog()) {
        tell(m_baby.readOnlyWords());
        return;
    }
    showView(LogPage::View::Day);
    m_page->quickLine->activate();
}

void MainWindow::startSearch()
{
    if (!m_baby.isThere())
        return;
    leaveImport();
    m_page->startSearch();
}

void MainWindow::tellMeanwhile()
{
    showView(LogPage::View::Day);
    m_page->meanwhile->tellSince(m_look.since(), true);
}

void MainWindow::handOver()
{
    if (!m_baby.isThere())
        return;
    auto *dialog = new HandoverDialog(m_parts.theme, m_parts.logbook, m_parts.settings,
                                      *m_baby.entry(), {m_look.since(), m_page->handover->night()},
                                      this);
    connect(dialog, &HandoverDialog::told, this, &MainWindow::tell);
    dialog->open();
}

void MainWindow::showKinds()
{
    if (!m_baby.isThere())
        return;
    if (!m_baby.canLog()) {
        tell(m_baby.readOnlyWords());
        return;
    }
    showView(LogPage::View::Day);
    LogColumn *column = m_page->logColumn;
    auto *palette = new KindPalette(
        m_parts.theme, m_parts.logbook, m_parts.settings, m_baby.id(),
        [this](const QString &text) { return m_quick.preview(text); }, this);
    connect(palette, &KindPalette::pinsChanged, column, &LogColumn::refresh);
    connect(palette, &KindPalette::activityChosen, &m_cards, [this](const QString &name) {
        m_cards.open({m_baby.id()}, kind::activity,
                     {{field::activity, QStringLiteral("other")}, {field::name, name}});
    });
    column->showMore(true);
    connect(palette, &QDialog::finished, column, [column] { column->showMore(false); });
    connect(palette, &KindPalette::kindChosen, this, &MainWindow::logOrEnd);
    connect(palette, &KindPalette::lineChosen, &m_quick, &QuickLogging::log);
    connect(palette, &KindPalette::noteChosen, &m_cards, [this](const QString &note) {
        m_cards.add({m_baby.id()}, kind::note, {{field::notes, note}});
    });
    // Over the log, from its first line on, and never beyond the window.
    const QRect room(mapToGlobal(QPoint(0, 0)), size());
    QRect place(m_page->viewsPlace(), palette->size());
    place.moveRight(qMin(place.right(), room.right()));
    place.moveBottom(qMin(place.bottom(), room.bottom()));
    place.moveLeft(qMax(place.left(), room.left()));
    place.moveTop(qMax(place.top(), room.top()));
    palette->move(place.topLeft());
    palette->open();
}

// ---- The settings, sync ----

void MainWindow::showKeys()
{
    (new ShortcutSheet(this))->open();
}

void MainWindow::giveWay()
{
    m_parts.settings.setGeometry(saveGeometry());
    // Until the other one is there, as when the person looks away for a moment.
    if (m_look.isLookedAt())
        m_look.leave();
}

void MainWindow::takePlaceOf(const MainWindow &other)
{
    m_hasTray = other.m_hasTray;
    setVisible(other.isVisible());
}

void MainWindow::showLanguage()
{
    showSettings()->showLanguage();
}

void MainWindow::showSize()
{
    showSettings()->showSize();
}

SettingsDialog *MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_parts.theme, m_parts.settings, m_hasTray, this);
    if (m_baby.isThere())
        dialog->offerPins(activitiesOf(m_parts.logbook, m_baby.id()));
    connect(dialog, &SettingsDialog::displayChanged, this, &MainWindow::applySettings);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
    connect(dialog, &SettingsDialog::sizeChosen, this, &MainWindow::sizeChosen);
    dialog->open();
    return dialog;
}

void MainWindow::applySettings()
{
    setUnits(m_parts.settings.units());
    setClockHours(m_parts.settings.clockHours());
    m_night.follow();
    m_page->applySettings();
}

void MainWindow::refreshSync()
{
    m_sharing.shareWhenSent();
    showWaysOn(*m_firstStart, m_parts.engine.status(), m_parts.session.account());
    const SyncWords words = syncWords(m_parts.engine.status(),
                                      serverWords(m_parts.session.account()), SystemClock().now());
    m_page->header->setSync(words);
    m_import->setSync(words);
}

void MainWindow::showSync()
{
    if (m_syncPanel->isVisible()) {
        m_syncPanel->hide();
        return;
    }
    const QWidget *pill = m_page->header->pill();
    if (!pill->isVisible()) {
        // The first start has no head, but may have something to tell of what was not sent.
        m_syncPanel->popUp(QPoint(width() - metrics::columnGap, metrics::columnGap));
        return;
    }
    const int end = layoutDirection() == Qt::RightToLeft ? 0 : pill->width();
    QPoint place = pill->mapTo(this, QPoint(end, pill->height() + metrics::gap));
    // In a narrow window the views are below the indicator, and stay in sight.
    const QWidget *views = m_page->header->views();
    place.setY(qMax(place.y(), views->mapTo(this, QPoint(0, views->height() + metrics::gap)).y()));
    m_syncPanel->popUp(place);
}

// ---- The import ----

bool MainWindow::isImporting() const
{
    return m_pages->currentWidget() == m_import;
}

void MainWindow::showImport(const QStringList &paths)
{
    if (m_import->isBusy())
        return;
    if (!isImporting()) {
        m_import->begin(m_baby.id());
        m_pages->setCurrentWidget(m_import);
        m_import->takeFocus();
    }
    m_import->open(paths);
}

void MainWindow::leaveImport()
{
    if (!isImporting() || m_import->isBusy())
        return;
    m_pages->setCurrentWidget(m_page);
    m_import->begin(m_baby.id());
    if (m_baby.isThere())
        m_page->focusView();
    else
        onBaby();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_import->isBusy() && !draggedPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    showImport(draggedPaths(*event->mimeData()));
}

// ---- The window on the desktop ----

QSize MainWindow::leastSize(const QSize &room)
{
    // Beside what the desktop puts around it.
    return QSize(360, 400).boundedTo(room - QSize(0, 10 * metrics::unit));
}

// In a lower window the page scrolls.
int MainWindow::leastPageHeight(int width) const
{
    if (m_pages->currentWidget() == m_firstStart)
        return m_firstStart->layout()->totalHeightForWidth(width);
    return width < metrics::foldWidth ? 480 : 400;
}

void MainWindow::fitToScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    // Of what the desktop puts around a window nothing is known before it is shown; where it was
    // left, there was room for that.
    const int title = m_parts.settings.geometry().isEmpty() ? 10 * metrics::unit : 0;
    const QSize room = screen()->availableSize() - QSize(0, title);
    if (size().boundedTo(room) == size())
        return;
    resize(size().boundedTo(room));
    setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_stateSaver.start();
    m_page->fold();
    m_import->setCompact(width() < leastForImportParts);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Qt presses a button by Enter only in dialogs.
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (button && isEnter && !event->isAutoRepeat())
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_stateSaver.start();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    const bool active = isActiveWindow() || QApplication::activeWindow();
    m_parts.engine.setWindowActive(active);
    if (active)
        m_look.comeBack();
    else
        m_look.leave();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setGeometry(saveGeometry());
    m_parts.settings.setLastLooked(m_parts.logbook.now());
    const auto toTray = m_parts.settings.closesToTray();
    if (m_quits || !m_hasTray || toTray == false) {
        QMainWindow::closeEvent(event);
        QApplication::setQuitOnLastWindowClosed(true);
        return;
    }
    event->ignore();
    if (toTray)
        leaveForTray();
    else
        askForTray();
}

void MainWindow::askForTray()
{
    auto *question = new TrayQuestion(this);
    connect(question, &TrayQuestion::answered, this, [this](bool stays) {
        m_parts.settings.setClosesToTray(stays);
        close();
    });
    question->open();
}

void MainWindow::leaveForTray()
{
    // A card of the desktop's that closes while the window is hidden must not end the program.
    QApplication::setQuitOnLastWindowClosed(false);
    hide();
    if (m_look.isLookedAt())
        m_look.leave();
    m_parts.engine.setWindowActive(false);
}

void MainWindow::quit()
{
    m_quits = true;
    close();
    QApplication::quit();
}

void MainWindow::comeForward(const QString &token)
{
    // Wayland lets a window come forward only with what the one who was clicked gave for it.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    QApplication::setQuitOnLastWindowClosed(true);
    raise();
    activateWindow();
}

void MainWindow::logFromTray(const QString &kindName)
{
    comeForward({});
    m_cards.log(kindName);
}

void MainWindow::openLink(const QString &link)
{
    if (link.isEmpty())
        return;
    if (const auto invite = parseInvite(link); invite)
        m_sharing.openAccount(AccountDialog::Purpose::Join, link);
    else
        tell(errorText(invite.error()));
}

} // namespace weehours
