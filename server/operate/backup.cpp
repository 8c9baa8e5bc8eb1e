// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/operate/backup.h"

#include "server/store/store.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

namespace weehours::server {

namespace {

using Mode = SqliteFile::Mode;

Error otherPrograms()
{
    return Error{QString(codes::usage),
                 QStringLiteral("A database in PostgreSQL is backed up by pg_dump and restored by "
                                "pg_restore: see \"Backup\" in docs/operating.md.")};
}

/// Gives a new database to the owner of its folder, if root has made it: the server runs as a user
/// of its own, and refuses a file of another one.
Result<void> giveToOwnerOfFolder(const QString &path)
{
    struct stat folder = {};
    const QByteArray name = QFile::encodeName(QFileInfo(path).absolutePath());
    if (::geteuid() != 0 || ::stat(name.constData(), &folder) != 0 || folder.st_uid == 0)
        return {};
    for (const char *file : {"", "-wal", "-shm", "-lock"}) {
        const QByteArray made = QFile::encodeName(path) + file;
        if (QFile::exists(QFile::decodeName(made))
            && ::lchown(made.constData(), folder.st_uid, folder.st_gid) != 0) {
            return failure(codes::internal,
                           QStringLiteral("%1 cannot be given to the owner of its folder.")
                               .arg(QFile::decodeName(made)));
        }
    }
    return {};
}

/// Syncs a file to the disk.
bool isSynced(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

/// Copies the content of `source` to `path` atomically.
Result<DatabaseContent> copyTo(const SqliteFile &source, const QString &path)
{
    // Written beside its final place, readable only by its owner.
    QTemporaryFile part(path + QStringLiteral(".XXXXXX"));
    if (!part.open()) {
        return failure(codes::internal,
                       QStringLiteral("%1 cannot be written: %2.").arg(path, part.errorString()));
    }
    DatabaseContent content;
    {
        auto copy = SqliteFile::open(part.fileName(), Mode::Write);
        if (!copy)
            return std::unexpected(copy.error());
        for (const auto &step : {copy->replaceBy(source), copy->makeSingle(), copy->check()}) {
            if (!step)
                return std::unexpected(step.error());
        }
        const auto held = copy->content();
        if (!held)
            return held;
        content = *held;
    }
    const bool kept = isSynced(part.fileName())
                      && std::rename(QFile::encodeName(part.fileName()).constData(),
                                     QFile::encodeName(path).constData())
                             == 0
                      && isSynced(QFileInfo(path).absolutePath());
    if (!kept)
        return failure(codes::internal, QStringLiteral("%1 cannot be written.").arg(path));
    part.setAutoRemove(false);
    return content;
}

/// Changes the epoch, by which running servers notice that this is another database.
Result<void> beginEpoch(Store &store)
{
    const auto begun = store.database().transact([](Transaction &transaction) {
        return transaction.execute("UPDATE server_state SET epoch = $1",
                                   {static_cast<qint64>(QRandomGenerator::system()->generate64())});
    });
    if (!begun)
        return std::unexpected(begun.error());
    return {};
}

QString asidePath(const QString &database)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return database + QStringLiteral(".before-restore-")
           + now.toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
}

} // namespace

Result<DatabaseContent> backUp(const QString &location, const QString &file, bool force)
{
    const auto path = sqliteFilePath(location);
    if (!path)
        return std::unexpected(otherPrograms());
    const QFileInfo target(file);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(*path).canonicalFilePath())
        return failure(codes::usage, QStringLiteral("%1 is the database itself.").arg(file));
    if (target.exists() && !force) {
        return failure(codes::usage, QStringLiteral("%1 is there already. Choose another name, or "
                                                    "say --force to replace it.")
                                         .arg(file));
    }
    auto database = SqliteFile::open(*path, Mode::Write);
    if (!database)
        return std::unexpected(database.error());
    if (const auto held = database->content(); !held)
        return held;
    return copyTo(*database, file);
}

Result<Restored> restore(const QString &location, const QString &file)
{
    const auto path = sqliteFilePath(location);
    if (!path)
        return std::unexpected(otherPrograms());
    auto backup = SqliteFile::open(file, Mode::Read);
    if (!backup)
        return std::unexpected(backup.error());
    if (const auto held = backup->content(); !held)
        return std::unexpected(held.error());

    // The content is prepared beside the database, which then changes once, or not at all.
    QTemporaryFile staging(*path + QStringLiteral(".restoring-XXXXXX"));
    if (!staging.open()) {
        return failure(codes::internal, QStringLiteral("%1 cannot be written: %2.")
                                            .arg(staging.fileTemplate(), staging.errorString()));
    }
    Restored restored;
    if (const auto copied = copyTo(*backup, staging.fileName()); copied)
        restored.content = *copied;
    else
        return std::unexpected(copied.error());
    {
        const auto migrated = Store::open(QStringLiteral("sqlite:") + staging.fileName());
        if (!migrated)
            return std::unexpected(migrated.error());
        if (const auto begun = beginEpoch(**migrated); !begun)
            return std::unexpected(begun.error());
    }

    if (QFile::exists(*path)) {
        auto before = SqliteFile::open(*path, Mode::Write);
        if (!before)
            return std::unexpected(before.error());
        restored.setAside = asidePath(*path);
        if (const auto kept = copyTo(*before, restored.setAside); !kept) {
            return failure(codes::internal,
                           QStringLiteral("What %1 holds now cannot be set aside, so nothing was "
                                          "changed. If it is beyond help, stop the server, move "
                                          "the file away with its -wal and -shm, and restore "
                                          "again. (%2)")
                               .arg(*path, kept.error().detail));
        }
    } else if (const auto made = Store::open(location); !made) {
        return std::unexpected(made.error());
    } else if (const auto given = giveToOwnerOfFolder(*path); !given) {
        return std::unexpected(given.error());
    }

    const auto ready = SqliteFile::open(staging.fileName(), Mode::Write);
    if (!ready)
        return std::unexpected(ready.error());
    auto database = SqliteFile::open(*path, Mode::Write);
    if (!database)
        return std::unexpected(database.error());
    if (const auto replaced = database->replaceBy(*ready); !replaced)
        return std::unexpected(replaced.error());
    database->checkpoint();
    return restored;
}

} // namespace weehours::server
