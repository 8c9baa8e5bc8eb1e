// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importjob.h"

#include "core/store/quickanswers.h"

namespace weehours {

namespace {

Result<QList<ImportFile>> filesOf(const ImportJob::Input &input)
{
    return input.files.isEmpty() ? takeImportFiles(input.paths) : input.files;
}

} // namespace

/// The part that lives in the job's thread.
class ImportJob::Work : public QObject
{
public:
    explicit Work(QString path) : m_path(std::move(path)) {}

    // The database and its store are opened on first use.
    [[nodiscard]] Result<Store *> store()
    {
        if (auto opened = open(); !opened)
            return std::unexpected(opened.error());
        return &m_connection->store;
    }
    [[nodiscard]] Result<Logbook *> logbook()
    {
        if (auto opened = open(); !opened)
            return std::unexpected(opened.error());
        return &m_connection->logbook;
    }

    // Holds it until the others have let go of it, so that the last one to do so is this thread.
    template <typename T>
    std::shared_ptr<const T> keep(T made)
    {
        auto kept = std::make_shared<const T>(std::move(made));
        m_made.append(kept);
        return kept;
    }
    void releaseUnused()
    {
        m_made.removeIf([](const std::shared_ptr<const void> &one) {
            return one.use_count() == 1;
        });
    }

private:
    /// The job's connection to the profile.
    struct Connection
    {
        explicit Connection(std::unique_ptr<Database> opened)
            : database(std::move(opened)),
              store(*database),
              feed(store),
              ids(clock),
              logbook(store, feed, clock, ids)
        {
        }

        SystemClock clock;
        std::unique_ptr<Database> database;
        Store store;
        ChangeFeed feed;
        IdSource ids;
        Logbook logbook;
    };

    [[nodiscard]] Result<void> open()
    {
        if (m_connection)
            return {};
        auto opened = Database::open(m_path);
        if (!opened)
            return std::unexpected(opened.error());
        m_connection = std::make_unique<Connection>(*std::move(opened));
        return {};
    }

    const QString m_path;
    std::unique_ptr<Connection> m_connection;
    QList<std::shared_ptr<const void>> m_made;
};

ImportJob::ImportJob(QString databasePath, QObject *parent)
    : QObject(parent), m_work(new Work(std::move(databasePath)))
{
    m_thread.setObjectName(QStringLiteral("import"));
    m_work->moveToThread(&m_thread);
    // The connection must be closed in the thread that opened it.
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    m_thread.start();
}

ImportJob::~ImportJob()
{
    m_isCancelled = true;
    ++m_turn;
    m_thread.quit();
    m_thread.wait();
}

template <typename T>
void ImportJob::run(std::function<Result<T>(Work &)> task, const Done<T> &done)
{
    const int turn = ++m_turn;
    m_progress = 0;
    m_isCancelled = false;
    const auto work = [this, turn, task = std::move(task), done] {
        m_work->releaseUnused();
        if (turn != m_turn)
            return;
        const auto result = std::make_shared<const Result<T>>(task(*m_work));
        QMetaObject::invokeMethod(
            this,
            [this, turn, result, done] {
                if (turn == m_turn)
                    done(*result);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_work, work, Qt::QueuedConnection);
}

void ImportJob::read(const Input &input, const std::optional<ColumnAssignment> &byHand,
                     const Done<Source> &done)
{
    run<Source>(
        [this, input, byHand](Work &work) -> Result<Source> {
            const auto store = work.store();
            if (!store)
                return std::unexpected(store.error());
            const auto files = filesOf(input);
            const auto assignments = savedAssignments(**store);
            if (!files)
                return std::unexpected(files.error());
            if (!assignments)
                return std::unexpected(assignments.error());
            auto source = readImport(*files, {.assignments = *assignments,
                                              .byHand = byHand,
                                              .counter = &m_progress});
            if (!source)
                return std::unexpected(source.error());
            return work.keep(*std::move(source));
        },
        done);
}

void ImportJob::findTable(const Input &input, const Done<CsvTable> &done)
{
    run<CsvTable>(
        [input](Work &) -> Result<CsvTable> {
            const auto files = filesOf(input);
            if (!files)
                return std::unexpected(files.error());
            return weehours::findTable(*files);
        },
        done);
}

void ImportJob::plan(const Source &source, const ImportAnswers &answers, const Done<Plan> &done)
{
    run<Plan>(
        [source, answers](Work &work) -> Result<Plan> {
            const auto logbook = work.logbook();
            if (!logbook)
                return std::unexpected(logbook.error());
            auto plan = Importer(**logbook).plan(*source, answers);
            if (!plan)
                return std::unexpected(plan.error());
            return work.keep(*std::move(plan));
        },
        done);
}

void ImportJob::write(const Source &source, const Plan &plan, const Done<int> &done)
{
    run<int>(
        [this, source, plan](Work &work) -> Result<int> {
            const auto logbook = work.logbook();
            if (!logbook)
                return std::unexpected(logbook.error());
            if (source->assignment) {
                if (auto kept = saveAssignment(**work.store(), *source->assignment); !kept)
                    return std::unexpected(kept.error());
            }
            return Importer(**logbook).write(*plan, [this](int count) {
                m_progress = count;
                return !m_isCancelled;
            });
        },
        done);
}

void ImportJob::release()
{
    // The answer of what is under way comes too late.
    ++m_turn;
    // Behind what already waits there for the same thread, and what came of it.
    QMetaObject::invokeMethod(
        m_work, [work = m_work] { work->releaseUnused(); }, Qt::QueuedConnection);
}

void ImportJob::undo(const Done<UndoReport> &done)
{
    run<UndoReport>(
        [](Work &work) -> Result<UndoReport> {
            const auto logbook = work.logbook();
            if (!logbook)
                return std::unexpected(logbook.error());
            return (*logbook)->undoBook.undo();
        },
        done);
}

void ImportJob::redo(const Done<UndoReport> &done)
{
    run<UndoReport>(
        [](Work &work) -> Result<UndoReport> {
            const auto logbook = work.logbook();
            if (!logbook)
                return std::unexpected(logbook.error());
            return (*logbook)->undoBook.redo();
        },
        done);
}

bool ImportJob::isNextToUndo(const Database &database)
{
    return nextToUndo(database) == Undone::Import;
}

bool ImportJob::isNextToRedo(const Database &database)
{
    return nextToRedo(database) == Undone::Import;
}

} // namespace weehours
