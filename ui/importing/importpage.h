// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importjob.h"
#include "ui/sync/syncwords.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace weehours {

class ImportFoot;
class ImportHeader;
class ImportPlace;
class ImportPreview;
class ImportQuestions;
class ImportedFile;
class LeftOutRows;

/// The page that imports a log from another program: it reads files, asks what they leave open,
/// shows a preview, and writes the entries as one undo step.
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
    /// Reads files, or those in folders, as one import. Does nothing while isBusy().
    void open(const QStringList &paths);
    /// Whether it is writing to the log or undoing an import: other changes to the log must wait.
    [[nodiscard]] bool isBusy() const { return m_state == State::Writing; }
    /// Undoes, or redoes, the last change of the log: an import.
    void undo();
    void redo();

    /// Shows the sync status in the page's header.
    void setSync(const SyncWords &words);
    /// Whether everything is in one column, for a narrow window.
    void setCompact(bool compact);
    void takeFocus();

Q_SIGNALS:
    /// The person returns to the log.
    void left();
    void syncRequested();
    /// isBusy() has changed.
    void busyChanged(bool isBusy);
    /// A message for the person, after the page was left.
    void told(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Empty, Reading, Unknown, Nobodys, Planning, Ready, Writing, Done };
    void buildColumns();
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
    void showProgress();

    Theme &m_theme;
    Logbook &m_logbook;
    ImportJob m_job;
    State m_state = State::Empty;
    BabyId m_baby;
    ImportJob::Input m_input;
    QString m_name; ///< what is being read, for the person
    ImportJob::Source m_source;
    ImportJob::Plan m_plan;
    QString m_trouble;
    int m_total = 0; ///< number of entries that are being written; 0 if unknown
    int m_written = 0;
    bool m_isUndone = false;
    QTimer m_ticker;

    ImportHeader *m_header;
    QScrollArea *m_scroll;
    ImportPlace *m_place;
    QWidget *m_columnsWidget;
    QBoxLayout *m_columns;
    QWidget *m_left;
    ImportedFile *m_file;
    ImportQuestions *m_questions;
    ImportPreview *m_preview;
    LeftOutRows *m_leftOut;
    ImportFoot *m_foot;
};

} // namespace weehours
