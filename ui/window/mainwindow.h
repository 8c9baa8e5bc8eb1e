// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/plaintext.h"
#include "ui/window/babyactions.h"
#include "ui/window/entrycards.h"
#include "ui/window/lastlook.h"
#include "ui/window/logdialogs.h"
#include "ui/window/logpage.h"
#include "ui/window/mainmenu.h"
#include "ui/window/nightlook.h"
#include "ui/window/quicklogging.h"
#include "ui/window/runningtimers.h"
#include "ui/window/sharing.h"
#include "ui/window/shownbaby.h"
#include "ui/window/undoing.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QStackedWidget;

namespace weehours {

class FirstStart;
class ImportPage;
class PageScroll;
class SettingsDialog;
class SyncPanel;
class Toast;

/// The one window: the first start, and then the log or an import. It puts the parts together,
/// turns keys and clicks into calls of them, and goes to the tray and comes back. It has no state
/// of the log.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// What the window works with; all must outlive it.
    struct Parts
    {
        Store &store;
        Logbook &logbook;
        Session &session;
        AccountClient &accounts;
        HistoryFetcher &histories;
        SyncEngine &engine;
        HostedServer &hosting;
        Theme &theme;
        Settings &settings;
        /// Whether this computer shows notifications.
        std::function<bool()> notifies = [] { return true; };
    };

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// Whose log is shown.
    [[nodiscard]] const ShownBaby &shownBaby() const { return m_baby; }
    [[nodiscard]] const LastLook &lastLook() const { return m_look; }
    [[nodiscard]] EntryCards &cards() { return m_cards; }
    [[nodiscard]] RunningTimers &timers() { return m_timers; }
    [[nodiscard]] LogDialogs &dialogs() { return m_dialogs; }

    [[nodiscard]] const Parts &parts() const { return m_parts; }
    /// Keeps place and size for the window that replaces this one.
    void giveWay();
    /// Takes over from the window that it replaces: whether it is shown, and what is known of the
    /// desktop.
    void takePlaceOf(const MainWindow &other);
    /// Opens the settings at the choice of the language.
    void showLanguage();
    /// Opens the settings at the choice of the size.
    void showSize();
    /// Something the person should know, shown for a while at the bottom.
    void tell(const QString &words);
    /// To be called when somebody changed the settings.
    void applySettings();
    /// Whether the desktop has a tray that the program is in: only then can the window be closed
    /// without an end of the program.
    void setHasTray(bool hasTray) { m_hasTray = hasTray; }
    /// Before it is shown: takes the whole of a screen on which it does not fit, as it is made or
    /// as it was left on another one.
    void fitToScreen();
    /// The least that a window can be made to on a screen with so much room.
    [[nodiscard]] static QSize leastSize(const QSize &room);
    /// Brings the window to the front, from wherever it is.
    /// @param token see Notifications::clicked(); may be empty
    void comeForward(const QString &token);
    /// Opens the card to join with what the link holds, ready to be confirmed.
    void openLink(const QString &link);
    /// Shows the entry, and first the log of its baby.
    void showEntry(const weehours::EntityId &id);
    /// What the key of that kind does: ends what runs of it, or opens the card for a new entry.
    /// Does nothing as long as there is no baby.
    void logOrEnd(const QString &kind);
    /// Opens the card of a new entry, in the window.
    void logFromTray(const QString &kind);
    void quit();

Q_SIGNALS:
    /// The language was changed in the settings; this window still has the old one.
    void languageChosen();
    /// Another size was chosen in the settings. It comes with the next start of the program.
    void sizeChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] int leastPageHeight(int width) const;
    void connectParts();
    void connectPage();
    void connectMenu();
    void connectImport();
    void addShortcuts();

    void onBaby();
    void onChanged(const ChangeSet &changes);
    void showView(LogPage::View view);
    SettingsDialog *showSettings();
    /// Logs the chosen entry, or the last one, once more, now.
    void logAgain();
    void startQuickLine();
    void startSearch();
    void tellMeanwhile();
    /// Opens the hand-over dialog.
    void handOver();
    /// The palette of all kinds.
    void showKinds();
    /// The sheet of all keys.
    void showKeys();
    void showSync();
    void refreshSync();

    /// @param paths may be empty: the person chooses them there
    void showImport(const QStringList &paths = {});
    /// Back to the log, unless something is being written.
    void leaveImport();
    [[nodiscard]] bool isImporting() const;

    void askForTray();
    void leaveForTray();

    const Parts m_parts;
    PlainText m_plainText;
    ShownBaby m_baby;
    NightLook m_night;
    LastLook m_look;
    QStackedWidget *m_pages;
    PageScroll *m_scroll = nullptr;
    FirstStart *m_firstStart;
    LogPage *m_page;
    ImportPage *m_import;
    SyncPanel *m_syncPanel;
    Toast *m_toast;
    Undoing m_undoing;
    RunningTimers m_timers;
    EntryCards m_cards;
    QuickLogging m_quick;
    LogDialogs m_dialogs;
    BabyActions m_babies;
    Sharing m_sharing;
    MainMenu m_menu;
    QTimer m_syncWords{this};
    QTimer m_stateSaver;
    bool m_hasTray = false;
    bool m_quits = false;
};

} // namespace weehours
