// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importjob.h"
#include "ui/sync/syncwords.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace weehours {

class ImportPreview;
class ImportQuestions;
class LeftOutRows;

/// A page of the main window that brings along a log from elsewhere: it takes files, asks what they
/// leave open, shows what would come in, and writes it as one step of undo.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    /// @param theme, logbook must outlive the page
    /// @param databasePath of the logbook's profile
    ImportPage(Theme &theme, Logbook &logbook, const QString &databasePath,
               QWidget *parent = nullptr);
    ~ImportPage() override;

    /// Begins with no file.
    /// @param baby whose log is proposed where the files do not say it; null where there is none
    ///             yet, and only an export of Wee Hours can come in
    void begin(const BabyId &baby);
    /// Reads files, or what is in folders, as one import. Does nothing while isBusy().
    void open(const QStringList &paths);
    /// Whether it writes to the log, or takes an import back: the log is locked meanwhile.
    [[nodiscard]] bool isBusy() const { return m_state == State::Writing; }
    /// Takes back the last change of the log, or does again what was taken back last: an import.
    void undo();
    void redo();

    void setSync(const SyncWords &words);
    /// In a narrow window everything is in one column.
    void setCompact(bool compact);
    void takeFocus();

Q_SIGNALS:
    /// The person goes back to the log.
    void left();
    void syncRequested();
    /// isBusy() is another now.
    void busyChanged(bool isBusy);
    /// What the person should know after the page was left.
    void told(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Empty, Reading, Unknown, Nobodys, Planning, Ready, Writing, Done };
    void buildHeader();
    void buildPlace();
    void buildColumns();
    void buildFoot();
    void choose();
    void read(const ImportJob::Input &input, const QString &name,
              const std::optional<ColumnAssignment> &byHand = {});
    void assignColumns();
    void askBabyBuddy();
    void onRead(const Result<ImportJob::Source> &source);
    void plan();
    void onPlan(const Result<ImportJob::Plan> &plan);
    void write();
    void onWritten(const Result<int> &count);
    void onTurned(const Result<UndoReport> &report, bool isUndone);
    void saveLeftOut();
    void fail(const Error &error);
    void setState(State state);
    void showState();
    void showFile();
    void showProgress();
    void recolour();

    Theme &m_theme;
    Logbook &m_logbook;
    ImportJob m_job;
    State m_state = State::Empty;
    BabyId m_baby;
    ImportJob::Input m_input;
    QString m_name; ///< of what is read, for the person
    ImportJob::Source m_source;
    ImportJob::Plan m_plan;
    QString m_trouble;
    int m_total = 0; ///< of the entries that are being written; 0 where that is not known
    int m_written = 0;
    bool m_isUndone = false;
    bool m_isCompact = false;
    QTimer m_ticker;

    QFrame *m_header;
    QPushButton *m_back;
    QLabel *m_subtitle;
    SyncPill *m_pill;
    QScrollArea *m_scroll;
    QFrame *m_place;
    QLabel *m_placeIcon;
    QLabel *m_placeTitle;
    QLabel *m_placeWords;
    QProgressBar *m_readBar;
    QPushButton *m_choose;
    QPushButton *m_assignUnknown;
    QPushButton *m_babyBuddy;
    QWidget *m_columnsWidget;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QFrame *m_file;
    QLabel *m_fileIcon;
    QLabel *m_fileTitle;
    QLabel *m_fileDetail;
    QLabel *m_known;
    QPushButton *m_another;
    QPushButton *m_assign;
    ImportQuestions *m_questions;
    ImportPreview *m_preview;
    LeftOutRows *m_leftOut;
    QFrame *m_foot;
    QLabel *m_footIcon;
    QLabel *m_footTitle;
    QLabel *m_footDetail;
    QProgressBar *m_writeBar;
    QPushButton *m_cancel;
    QPushButton *m_primary;
};

} // namespace weehours
