// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/accountclient.h"
#include "core/logbook/logbook.h"
#include "core/sync/historyfetcher.h"
#include "core/sync/syncengine.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/settings/settings.h"
#include "ui/timeline/timelinemodel.h"

#include <QMainWindow>
#include <QTimer>

class QBoxLayout;
class QStackedWidget;

namespace weehours {

class FirstStart;
class HeaderBar;
class LogColumn;
class NoticeColumn;
class QuickLineEdit;
class SyncBanner;
class SyncPanel;
class TimelineView;
class Toast;
class TrendsPage;
class WeekPage;

/// The one window: the first start, and then the log as a day, a
/// week, or trends. It puts the parts together and turns keys
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
        Theme &theme;
        Settings &settings;
    };

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// Something the person should know, shown for a while at the bottom.
    void tell(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildDay();
    void addShortcuts();
    void chooseBaby();
    void showBaby(const Entry &baby);
    void onChanged(const ChangeSet &changes);
    void fold();

    /// The views of the log, in the order of the switch.
    enum class View { Day, Week, Trends };
    void addViews();
    void showView(View view);
    [[nodiscard]] View view() const;
    /// Gives the keyboard to what the view is about.
    void focusView();

    void log(const QString &kind);
    void endSleep();
    void logQuickLine(const QString &text);
    void edit(const EntityId &id);
    void remove(const EntityId &id);
    void undo();
    void redo();
    [[nodiscard]] QString keptWords(const UndoReport &report) const;
    void onSaved(const Entry &entry, const QString &words);

    void showMenu(QPoint globalPosition);
    void showSync();
    void refreshSync();
    void share();
    void showDeleted();
    void openAccountDialog(AccountDialog::Purpose purpose);
    void editBaby(bool isNew);
    void offerTokenFile(const Error &error);

    Parts m_parts;
    TimelineModel m_model;
    std::optional<Entry> m_baby;
    QStackedWidget *m_pages;
    FirstStart *m_firstStart;
    QWidget *m_day;
    HeaderBar *m_header;
    QBoxLayout *m_columns;
    QStackedWidget *m_views;
    LogColumn *m_logColumn;
    QuickLineEdit *m_quickLine;
    TimelineView *m_timeline;
    WeekPage *m_week;
    TrendsPage *m_trends;
    NoticeColumn *m_notices;
    SyncBanner *m_syncBanner;
    SyncPanel *m_syncPanel;
    Toast *m_toast;
    QTimer m_syncWords;
};

} // namespace weehours
