// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/undolog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace weehours {

namespace {

// More than anyone undoes one by one, and the file stays small.
constexpr int keptSteps = 200;
// A step holds what an entry held; deleted content must not be kept for good.
constexpr qint64 keptMsecs = 30 * msecsPerDay;

QString toText(const QList<EntryWrite> &writes)
{
    QJsonArray array;
    for (const EntryWrite &write : writes) {
        QJsonObject object{{QStringLiteral("id"), write.id.toString()},
                           {QStringLiteral("kind"), write.kind},
                           {QStringLiteral("wasThere"), write.wasThere},
                           {QStringLiteral("isThere"), write.isThere},
                           {QStringLiteral("before"), write.before},
                           {QStringLiteral("after"), write.after}};
        if (!write.act.isNull())
            object.insert(QStringLiteral("act"), write.act.toString());
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<Query> insert(Transaction &tx, const UndoStep &step, const QVariant &position)
{
    return tx.run(QStringLiteral("INSERT INTO undo_steps "
                                 "(position, baby_id, undone, what, writes, at) "
                                 "VALUES (?,?,?,?,?,?)"),
                  {position, step.babyId.toString(), step.undone ? 1 : 0,
                   static_cast<int>(step.what), toText(step.writes), step.at.msecs});
}

} // namespace

std::optional<QList<EntryWrite>> writesFromText(const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QList<EntryWrite> writes;
    for (const QJsonValue &value : document.array()) {
        const auto id = EntityId::parse(value[QLatin1StringView("id")].toString());
        if (!id)
            return std::nullopt;
        writes.append(
            {*id, value[QLatin1StringView("kind")].toString(),
             value[QLatin1StringView("wasThere")].toBool(),
             value[QLatin1StringView("isThere")].toBool(),
             value[QLatin1StringView("before")].toObject(),
             value[QLatin1StringView("after")].toObject(),
             EntityId::parse(value[QLatin1StringView("act")].toString()).value_or(EntityId())});
    }
    return writes;
}

Result<void> UndoLog::restore(Transaction &tx, const UndoStep &step)
{
    return done(insert(tx, step, step.position));
}

Result<void> UndoLog::add(Transaction &tx, const UndoStep &step)
{
    auto added = insert(tx, step, {});
    if (!added)
        return std::unexpected(added.error());
    const qint64 position = added->lastInsertId().toLongLong();
    return done(
        tx.run(QStringLiteral("DELETE FROM undo_steps WHERE undone = 1 OR position <= ? OR at < ?"),
               {position - keptSteps, step.at.plusMsecs(-keptMsecs).msecs}));
}

Result<std::optional<UndoStep>> UndoLog::toUndo() const
{
    return first(QStringLiteral("WHERE undone = 0 ORDER BY position DESC LIMIT 1"));
}

Result<std::optional<UndoStep>> UndoLog::toRedo() const
{
    return first(QStringLiteral("WHERE undone = 1 ORDER BY position LIMIT 1"));
}

Result<QList<UndoStep>> UndoLog::all() const
{
    return read(QStringLiteral("ORDER BY position"));
}

Result<QList<UndoStep>> UndoLog::actOf(const UndoStep &step) const
{
    const auto act = [](const UndoStep &one) {
        return one.writes.isEmpty() ? EntityId() : one.writes.constFirst().act;
    };
    if (act(step).isNull())
        return QList<UndoStep>{step};
    auto steps = all();
    if (steps)
        steps->removeIf([&](const UndoStep &one) { return act(one) != act(step); });
    return steps;
}

Result<std::optional<UndoStep>> UndoLog::first(const QString &rest) const
{
    auto steps = read(rest);
    if (!steps)
        return std::unexpected(steps.error());
    return steps->isEmpty() ? std::nullopt : std::optional(std::move(steps->first()));
}

Result<QList<UndoStep>> UndoLog::read(const QString &rest) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT position, baby_id, undone, what, writes, at FROM undo_steps ")
        + rest);
    if (!query)
        return std::unexpected(query.error());
    QList<UndoStep> steps;
    while (query->next()) {
        steps.append({query->value(0).toLongLong(), query->id<BabyId>(1),
                      static_cast<Undone>(query->value(3).toInt()),
                      writesFromText(query->value(4).toString()).value_or(QList<EntryWrite>()),
                      Instant{query->value(5).toLongLong()}, query->value(2).toBool()});
    }
    return steps;
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
