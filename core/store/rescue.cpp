// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rescue.h"

#include "core/protocol/sentence.h"
#include "core/store/migrations.h"
#include "core/store/rawpages.h"
#include "core/store/salvage.h"
#include "core/store/sqliteconnection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

namespace weehours {

namespace {

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

QString indexOf(const QString &path)
{
    return path + QStringLiteral("-shm");
}

QString noteOf(const QString &path)
{
    return path + QStringLiteral(".check");
}

// Exists only once it is complete.
QString replacementOf(const QString &path)
{
    return path + QStringLiteral(".rescued");
}

void removeAll(const QString &path)
{
    for (const QString &file : {path, journalOf(path), indexOf(path)})
        QFile::remove(file);
}

std::unexpected<Error> cannotReplace(const QString &path)
{
    return failure(codes::storeFailed,
                   {Sentence::FileDamagedForGood, {QFileInfo(path).absolutePath()}});
}

bool isOfNewerVersion(const QString &path)
{
    constexpr qint64 versionAt = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(versionAt + 4);
    return head.size() == versionAt + 4 && head.startsWith(QByteArray("SQLite format 3\0", 16))
           && qFromBigEndian<qint32>(head.constData() + versionAt) > newestSchemaVersion();
}

// Read-only and without side effects: a connection that may write would, when it closes, move the
// sound part of the journal into the file and discard the rest, which may hold what was entered
// last.
bool isSound(const QString &path, bool whole)
{
    // Other errors are reported when the file is opened for use.
    constexpr int patienceMsecs = 5000;
    auto opened = SqliteConnection::open(path, SqliteConnection::Mode::Read, patienceMsecs);
    if (!opened)
        return true;
    bool sound = true;
    const auto answer = [&](const char *sql) {
        auto query = (*opened)->runOnce(QString::fromLatin1(sql));
        if (query && query->next())
            return query->value(0);
        sound = sound && (query || !isDamage(query.error()));
        return QVariant();
    };
    const QVariant verdict = whole ? answer("PRAGMA quick_check(1)")
                                   : answer("SELECT COUNT(*) FROM sqlite_schema");
    if (whole && verdict.isValid() && verdict.toString() != QStringLiteral("ok"))
        sound = false;
    // A truncated file is detected without reading a page.
    const qint64 expected = answer("PRAGMA page_count").toLongLong()
                            * answer("PRAGMA page_size").toLongLong();
    if (QFileInfo(journalOf(path)).size() == 0 && QFileInfo(path).size() < expected)
        sound = false;
    return sound;
}

Result<void> build(const QString &path, const Salvage &salvage)
{
    const QString unfinished = path + QStringLiteral(".rescuing");
    removeAll(unfinished);
    Result<void> written;
    if (auto database = Database::open(unfinished); !database) {
        written = std::unexpected(database.error());
    } else {
        Store store(**database);
        written = writeSalvage(store, salvage);
    }
    QFile::remove(unfinished + QStringLiteral(".lock"));
    if (written && !QFile::exists(journalOf(unfinished))
        && QFile::rename(unfinished, replacementOf(path)))
        return {};
    removeAll(unfinished);
    return written ? cannotReplace(path) : written;
}

// The journal is moved first: SQLite would take it for the new file's.
Result<QString> replace(const QString &path)
{
    const QString stem = path + QStringLiteral(".damaged-")
                         + QDateTime::currentDateTimeUtc().toString(
                             QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = stem;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = stem + QStringLiteral("-%1").arg(i);
    QFile::remove(indexOf(path));
    if (QFileInfo(journalOf(path)).size() == 0)
        QFile::remove(journalOf(path)); // created by looking at the file
    for (const auto &[from, to] : {std::pair(journalOf(path), journalOf(aside)),
                                   std::pair(path, aside), std::pair(replacementOf(path), path)}) {
        if (QFile::exists(from) && !QFile::rename(from, to))
            return cannotReplace(path);
    }
    QFile::remove(noteOf(path));
    if (QFile::exists(aside))
        return aside;
    // An earlier rescue moved the file and was then interrupted.
    const QFileInfo file(path);
    const QDir folder = file.absoluteDir();
    const QStringList kept = folder.entryList({file.fileName() + QStringLiteral(".damaged-*")},
                                              QDir::Files, QDir::Time);
    return kept.isEmpty() ? aside : folder.filePath(kept.constFirst());
}

} // namespace

bool isDamage(const SqliteError &error)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB, https://www.sqlite.org/rescode.html
    return error.code == 11 || error.code == 26;
}

void noteDamage(const QString &path)
{
    // If this cannot be written either, the next reader of the damaged page notes it.
    QFile note(noteOf(path));
    (void)note.open(QIODevice::WriteOnly);
}

Result<std::optional<Rescue>> mend(const QString &path)
{
    const bool begun = QFile::exists(replacementOf(path));
    if (!begun) {
        if (!QFile::exists(path) || isOfNewerVersion(path))
            return std::nullopt;
        // The last connection to close removes the journal: one that is left means a crash.
        const bool doubted = QFileInfo(journalOf(path)).size() > 0 || QFile::exists(noteOf(path));
        // SQLite takes an unreadable end of a journal for an unfinished transaction and drops it.
        // Whole transactions in there were acknowledged.
        const bool forgets = doubted && !RawPages(path).doubtful().isEmpty();
        if (!forgets && isSound(path, doubted)) {
            QFile::remove(noteOf(path));
            return std::nullopt;
        }
    }
    // If an earlier rescue was interrupted, read its result again, to report what it saved.
    const Salvage salvage = readSalvage(begun ? replacementOf(path) : path);
    if (!begun) {
        if (const auto built = build(path, salvage); !built)
            return std::unexpected(built.error());
    }
    auto aside = replace(path);
    if (!aside)
        return std::unexpected(aside.error());
    Rescue rescue{*aside, 0, static_cast<int>(salvage.conflicts.size()), salvage.lost,
                  salvage.profile.contains(QStringLiteral("account.userId"))
                      && salvage.profile.contains(QStringLiteral("account.server"))};
    for (const OutboxRow &row : salvage.outbox)
        ++(row.state == OutboxState::Failed ? rescue.refused : rescue.waiting);
    return rescue;
}

} // namespace weehours
