// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace weehours {

/// An import beside a window: reads files, works out what would come in, writes it and takes it
/// back, all in a thread of its own and over a connection of its own to the profile, as another
/// program would. The object itself, and all that it reports, belong to the thread that made it.
/// Of two questions of the same sort only the later one is answered.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Done = std::function<void(const Result<T> &)>;
    using Source = std::shared_ptr<const ImportSource>;
    using Plan = std::shared_ptr<const ImportPlan>;

    /// @param databasePath of a profile that is open already
    explicit ImportJob(QString databasePath, QObject *parent = nullptr);
    /// Ends what runs, with nothing written, and waits for that.
    ~ImportJob() override;

    /// What is read: files and folders of the disk, or files that were fetched.
    struct Input
    {
        QStringList paths;
        QList<ImportFile> files;
    };

    /// Reads them, see takeImportFiles() and readImport(); what was read before is forgotten.
    /// @param byHand what the person says of a table of no known program
    void read(const Input &input, const std::optional<ColumnAssignment> &byHand,
              const Done<Source> &done);
    /// Finds the table whose columns the person is to assign.
    void findTable(const Input &input, const Done<CsvTable> &done);
    /// Works out what of the files would be added; a later call takes the place of this one.
    void plan(const Source &source, const ImportAnswers &answers, const Done<Plan> &done);
    /// Adds the entries, all or none; `cancelled` after cancel(). No other writer of the profile
    /// gets its turn meanwhile. What was said of the columns is kept.
    void write(const Source &source, const Plan &plan, const Done<int> &done);
    /// Takes back the last change of the profile, see Logbook::undo() and redo().
    void undo(const Done<UndoReport> &done);
    void redo(const Done<UndoReport> &done);
    /// What was read and planned is not needed any more. To free so many rows takes a while, so the
    /// job's thread does it, once nobody has them.
    void release();
    /// Ends a write, if it is not over yet.
    void cancel() { m_isCancelled = true; }

    /// Whether what undo() would take back, or redo() do again, is an import: with so many entries
    /// that takes a while.
    [[nodiscard]] static bool isNextToUndo(const Database &database);
    [[nodiscard]] static bool isNextToRedo(const Database &database);

    /// How many rows were read, or entries written, so far.
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
