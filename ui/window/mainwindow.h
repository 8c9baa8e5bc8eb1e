// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/accountclient.h"
#include "core/hosting/hostedserver.h"
#include "core/logbook/logbook.h"
#include "core/logbook/quickline.h"
#include "core/logbook/quickstop.h"
#include "core/sync/historyfetcher.h"
#include "core/sync/syncengine.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/settings/settings.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/quicklineedit.h"

#include <QMainWindow>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace weehours {

class FirstStart;
class GrowthPage;
class HeaderBar;
class ImportPage;
class LogColumn;
class MeanwhileCard;
class NoticeColumn;
class OtherTimers;
class PlansCard;
class SyncBanner;
class SyncPanel;
class SearchBar;
class TimelineView;
class Toast;
class TrendsPage;
class WeekPage;

/// The one window: the first start, and then the log as a day, a
/// week, trends, or growth. It puts the parts together and turns keys
/// and clicks into calls of the logbook; it holds no state of the log itself.
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
    };

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

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
    /// Before the person's eyes, from wherever it is.
    /// @param token see Notifications::clicked(); may be empty
    void comeForward(const QString &token);
    /// Opens the card to join with what the link holds, ready to be confirmed.
    void openLink(const QString &link);
    /// Goes to the entry, in whosever log it is.
    void showEntry(const weehours::EntityId &id);
    void logFromTray(const QString &kind);
    /// What the key of that kind does: ends what runs of it, or opens the card for a new entry.
    /// Does nothing as long as there is no baby.
    void logOrEnd(const QString &kind);
    /// Ends the sleep or the breast feed that runs.
    void endTimer(const QString &kind);
    /// The breast feed that runs goes on at that side; the other one than now if none is given.
    void switchFeed(std::optional<weehours::FeedSide> side = std::nullopt);
    /// Pauses the breast feed that runs, or goes on with it.
    void pauseFeed();
    /// Opens the card of a new entry.
    /// @param babies at least one, whom it is for
    /// @param fields what is in it already
    void openCard(const QList<BabyId> &babies, const QString &kind, const QJsonObject &fields);
    /// The window of all plans. @param medicine what a new plan is for; empty to show those there
    /// are
    void showPlans(const QString &medicine = {});
    /// Asks when the timer ended. @param timer as it was while it ran
    void askEnd(const Entry &timer, Instant proposal);
    void quit();
    [[nodiscard]] const std::optional<Entry> &baby() const { return m_baby; }
    [[nodiscard]] bool isLookedAt() const { return m_isLookedAt; }

Q_SIGNALS:
    /// The person has come to the window, or back to it.
    void lookedAt();
    /// Another baby's log is shown, or it has another name.
    void babyShown();

protected:
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildDay();
    void addShortcuts();
    void chooseBaby();
    void showBaby(const Entry &baby);
    /// The list of babies, and what can be done about them.
    void showBabies(QPoint globalPosition);
    /// @param index in the order in which the babies were made, from 0
    void showBabyAt(int index);
    void archiveBaby();
    void bringBaby(const Entry &baby);
    /// Shows to who may only view the log that there is nothing to log with.
    void showRole();
    [[nodiscard]] bool canLog() const;
    void tellReadOnly();
    void onChanged(const ChangeSet &changes);
    void fold();

    /// How many babies have a key: 1, 2, …
    static constexpr int mostBabyKeys = 4;

    /// The views of the log, in the order of the switch.
    enum class View { Day, Week, Trends, Growth };
    void addViews();
    /// What can be typed, in the units of the person.
    void showExample();
    void showView(View view);
    [[nodiscard]] View view() const;
    /// Gives the keyboard to what the view is about.
    void focusView();

    void addImport();
    /// @param paths may be empty: the person chooses them there
    void showImport(const QStringList &paths = {});
    /// Back to the log, unless something is being written.
    void leaveImport();
    [[nodiscard]] bool isImporting() const;

    void addManners();
    void onLeave();
    void onReturn();
    void tellMeanwhile();
    void askForTray();
    void leaveForTray();
    void showSettings();
    /// Follows the clock into the night look and out of it, where the person wants that.
    void followNight();
    /// The night look, or back from it to the usual one.
    void toggleNight();

    void log(const QString &kind);
    /// Whether a plan's limits speak against a medicine: then its card asks before it is logged.
    [[nodiscard]] bool isWarnedOf(const QList<BabyId> &babies, const QString &kind,
                                  const QJsonObject &fields) const;
    /// The palette of all kinds.
    void showKinds();
    /// What the quick line would log, and for which babies.
    struct QuickLog
    {
        QuickEntry entry;
        QList<BabyId> babies;
    };
    [[nodiscard]] Result<QuickLog> quickLogOf(const QString &text) const;
    [[nodiscard]] Result<QuickTerms> quickTerms() const;
    /// The timer that a line such as “stop 7:10” ends; nothing where the line logs something.
    [[nodiscard]] std::optional<Result<MeantStop>> readQuickStop(const QString &text) const;
    /// Tells of what was ended and, where it ran unusually long, offers to say when it really
    /// ended.
    void onEnded(const Entry &timer, const Entry &ended);
    [[nodiscard]] QuickLineEdit::Preview quickPreview(const QString &text) const;
    void logQuickLine(const QString &text);
    /// Logs the chosen entry, or the last one, once more, now.
    void logAgain();
    /// After entries of one moment were logged for several babies, or for one.
    void onLogged(const QList<Entry> &entries);
    /// Opens a card beside what it is about. @param place on the screen
    void openBeside(QDialog &card, const QRect &place);
    void editTimer(const EntityId &id, const QJsonObject &fields);
    void startSearch();
    void edit(const EntityId &id);
    void remove(const EntityId &id);
    /// @param steps how many of the last changes
    void undo();
    void redo();
    [[nodiscard]] QString keptWords(const UndoReport &report) const;
    /// The entry that was undone or done again, as the person knows it: "Bottle, 90 ml, 8:05".
    [[nodiscard]] QString named(const UndoReport &report) const;
    [[nodiscard]] static QString named(const Entry &entry);
    void onSaved(const Entry &entry, const QString &words);

    void showMenu(QPoint globalPosition);
    void showSync();
    void refreshSync();
    void share();
    /// Opens the sharing card as soon as the server has the baby that it is about.
    void shareWhenSent();
    void beginSharing();
    /// Whether the server claims that the baby is not the person's, and it is kept apart from it.
    [[nodiscard]] bool isApart() const;
    void host();
    void onHosted();
    [[nodiscard]] bool isHosted() const;
    void showDeleted();
    void exportLog();
    /// @param last the last day that is proposed
    void makeReport(QDate last);
    AccountDialog *openAccountDialog(AccountDialog::Purpose purpose, const QString &invite = {});
    void editBaby(bool isNew);
    void offerTokenFile(const Error &error);
    void signOut();

    Parts m_parts;
    PlainText m_plainText;
    TimelineModel m_model;
    std::optional<Entry> m_baby;
    QStackedWidget *m_pages;
    FirstStart *m_firstStart;
    QWidget *m_day;
    ImportPage *m_import;
    HeaderBar *m_header;
    QBoxLayout *m_columns;
    QVBoxLayout *m_side; // the log buttons, and the cards where there is no third column
    QStackedWidget *m_views;
    OtherTimers *m_otherTimers;
    QLabel *m_onlyViews;
    LogColumn *m_logColumn;
    QuickLineEdit *m_quickLine;
    SearchBar *m_search;
    TimelineView *m_timeline;
    WeekPage *m_week;
    TrendsPage *m_trends;
    GrowthPage *m_growth;
    NoticeColumn *m_notices;
    MeanwhileCard *m_meanwhile;
    PlansCard *m_plans;
    SyncBanner *m_syncBanner;
    SyncPanel *m_syncPanel;
    Toast *m_toast;
    QTimer m_syncWords{this};
    QTimer m_stateSaver;
    QTimer m_nightWatch{this};
    bool m_isNight = false; ///< by the clock
    std::optional<Instant> m_leftAt;
    bool m_isLookedAt = false;
    bool m_hasTray = false;
    bool m_quits = false;
    bool m_sharesSoon = false;
};

} // namespace weehours
