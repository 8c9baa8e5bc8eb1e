// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace weehours {

/// An import beside a window: reads files, plans, writes and undoes, in its own thread and over its
/// own connection to the profile, like another program. The object and its callbacks belong to the
/// thread that made it. Of two requests of the same sort only the later one is answered.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Done = std::function<void(const Result<T> &)>;
    using Source = std::shared_ptr<const ImportSource>;
    using Plan = std::shared_ptr<const ImportPlan>;

    /// @param databasePath of a profile that has been opened
    explicit ImportJob(QString databasePath, QObject *parent = nullptr);
    /// Cancels what runs, with nothing written, and waits for its end.
    ~ImportJob() override;

    /// The files to read: paths of files and folders, or fetched files.
    struct Input
    {
        QStringList paths;
        QList<ImportFile> files;
    };

    /// Reads the files, see takeImportFiles() and readImport(); replaces what was read before.
    /// @param byHand the person's assignment for a table of no known program
    void read(const Input &input, const std::optional<ColumnAssignment> &byHand,
              const Done<Source> &done);
    /// Finds the table whose columns the person should assign.
    void findTable(const Input &input, const Done<CsvTable> &done);
    /// Computes what would be added; supersedes an earlier call.
    void plan(const Source &source, const ImportAnswers &answers, const Done<Plan> &done);
    /// Adds the entries, all or nothing; `cancelled` after cancel(). Blocks all other writers of
    /// the profile meanwhile. Saves the assignment of the columns.
    void write(const Source &source, const Plan &plan, const Done<int> &done);
    /// Undoes or redoes the last change of the profile, see UndoBook.
    void undo(const Done<UndoReport> &done);
    void redo(const Done<UndoReport> &done);
    /// What was read and planned is not needed any more, and what is under way is not reported. To
    /// free so many rows takes a while, so the job's thread does it, once they are not in use.
    void release();
    /// Ends a write, if it is not over yet.
    void cancel() { m_isCancelled = true; }

    /// Whether undo() or redo() would concern an import, which takes a while.
    [[nodiscard]] static bool isNextToUndo(const Database &database);
    [[nodiscard]] static bool isNextToRedo(const Database &database);

    /// The number of rows read, or entries written, so far.
    [[nodiscard]] int progress() const { return m_progress; }

private:
    class Work;
    template <typename T>
    void run(std::function<Result<T>(Work &)> task, const Done<T> &done);

    QThread m_thread;
    Work *m_work;
    std::atomic<int> m_progress = 0;
    std::atomic<int> m_turn = 0;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace weehours
