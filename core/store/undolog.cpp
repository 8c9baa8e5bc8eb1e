// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/undolog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace weehours {

namespace {

// More than anyone takes back one by one, and a file that stays small.
constexpr int keptSteps = 200;
// A step holds what an entry held; what was deleted must not stay for ever.
constexpr qint64 keptMsecs = 30 * msecsPerDay;

Result<void> done(const Result<Query> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

QString toText(const QList<EntryWrite> &writes)
{
    QJsonArray array;
    for (const EntryWrite &write : writes) {
        array.append(QJsonObject{{QStringLiteral("id"), write.id.toString()},
                                 {QStringLiteral("kind"), write.kind},
                                 {QStringLiteral("wasThere"), write.wasThere},
                                 {QStringLiteral("isThere"), write.isThere},
                                 {QStringLiteral("before"), write.before},
                                 {QStringLiteral("after"), write.after}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<EntryWrite> fromText(const QString &text)
{
    QList<EntryWrite> writes;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        writes.append({EntityId(QUuid::fromString(value[QLatin1StringView("id")].toString())),
                       value[QLatin1StringView("kind")].toString(),
                       value[QLatin1StringView("wasThere")].toBool(),
                       value[QLatin1StringView("isThere")].toBool(),
                       value[QLatin1StringView("before")].toObject(),
                       value[QLatin1StringView("after")].toObject()});
    }
    return writes;
}

} // namespace

Result<void> UndoLog::add(Transaction &tx, const UndoStep &step, Instant at)
{
    auto added = tx.run(QStringLiteral("INSERT INTO undo_steps (baby_id, undone, what, writes, at) "
                                       "VALUES (?,0,?,?,?)"),
                        {step.babyId.toString(), static_cast<int>(step.what), toText(step.writes),
                         at.msecs});
    if (!added)
        return std::unexpected(added.error());
    const qint64 position = added->lastInsertId().toLongLong();
    return done(
        tx.run(QStringLiteral("DELETE FROM undo_steps WHERE undone = 1 OR position <= ? OR at < ?"),
               {position - keptSteps, at.plusMsecs(-keptMsecs).msecs}));
}

Result<std::optional<UndoStep>> UndoLog::toUndo() const
{
    return read(QStringLiteral("SELECT position, baby_id, what, writes FROM undo_steps "
                               "WHERE undone = 0 ORDER BY position DESC LIMIT 1"));
}

Result<std::optional<UndoStep>> UndoLog::toRedo() const
{
    return read(QStringLiteral("SELECT position, baby_id, what, writes FROM undo_steps "
                               "WHERE undone = 1 ORDER BY position LIMIT 1"));
}

Result<std::optional<UndoStep>> UndoLog::read(const QString &sql) const
{
    auto query = m_database.run(sql);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return UndoStep{
        query->value(0).toLongLong(), BabyId(QUuid::fromString(query->value(1).toString())),
        static_cast<Undone>(query->value(2).toInt()), fromText(query->value(3).toString())};
}

Result<void> UndoLog::setUndone(Transaction &tx, qint64 position, bool undone)
{
    return done(tx.run(QStringLiteral("UPDATE undo_steps SET undone = ? WHERE position = ?"),
                       {undone ? 1 : 0, position}));
}

Result<void> UndoLog::remove(Transaction &tx, qint64 position)
{
    return done(tx.run(QStringLiteral("DELETE FROM undo_steps WHERE position = ?"), {position}));
}

} // namespace weehours
