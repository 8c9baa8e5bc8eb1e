// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/conflictlog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace weehours {

namespace {

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

#define CONFLICT_COLUMNS "baby_id, mine, lost, stands, at"

QJsonDocument documentOf(const Query &query, int column)
{
    return QJsonDocument::fromJson(query.value(column).toString().toUtf8());
}

Result<Conflict> conflictFrom(const Query &query)
{
    Conflict conflict;
    conflict.babyId = query.id<BabyId>(0);
    auto mine = mutationFromJson(documentOf(query, 1).object(), QString());
    if (!mine)
        return std::unexpected(mine.error());
    conflict.mine = std::move(*mine);
    for (const QJsonValue &field : documentOf(query, 2).array())
        conflict.lost.append(field.toString());
    if (!query.value(3).isNull()) {
        auto current = entityFromJson(documentOf(query, 3).object());
        if (!current)
            return std::unexpected(current.error());
        conflict.current = std::move(*current);
    }
    conflict.at = Instant{query.value(4).toLongLong()};
    return conflict;
}

} // namespace

Result<void> ConflictLog::add(Transaction &tx, const Conflict &told)
{
    const auto known = find(told.mine.mutationId);
    if (!known)
        return std::unexpected(known.error());
    Conflict conflict = told;
    if (*known) {
        conflict.mine = (*known)->mine;
        // A create holds all fields: those it left out were meant to be empty.
        if (conflict.mine.op == Op::Update) {
            for (const QString &field : told.mine.payload.keys())
                conflict.mine.payload.insert(field, told.mine.payload.value(field));
        }
        conflict.lost = (*known)->lost;
        for (const QString &field : told.lost) {
            if (!conflict.lost.contains(field))
                conflict.lost.append(field);
        }
    }
    auto added = tx.run(
        QStringLiteral("INSERT OR REPLACE INTO conflicts "
                       "(mutation_id, baby_id, mine, lost, stands, at) VALUES (?,?,?,?,?,?)"),
        {conflict.mine.mutationId.toString(), conflict.babyId.toString(),
         compact(QJsonDocument(toJson(conflict.mine))),
         compact(QJsonDocument(QJsonArray::fromStringList(conflict.lost))),
         conflict.current ? QVariant(compact(QJsonDocument(toJson(*conflict.current))))
                          : QVariant(),
         conflict.at.msecs});
    if (!added)
        return std::unexpected(added.error());
    return {};
}

Result<QList<Conflict>> ConflictLog::list() const
{
    auto query = m_database.run(QStringLiteral("SELECT " CONFLICT_COLUMNS " FROM conflicts "
                                               "ORDER BY at DESC, mutation_id DESC"));
    if (!query)
        return std::unexpected(query.error());
    QList<Conflict> conflicts;
    while (query->next()) {
        auto conflict = conflictFrom(*query);
        if (!conflict)
            return std::unexpected(conflict.error());
        conflicts.append(std::move(*conflict));
    }
    return conflicts;
}

Result<int> ConflictLog::count() const
{
    auto query = m_database.run(QStringLiteral("SELECT COUNT(*) FROM conflicts"));
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<std::optional<Conflict>> ConflictLog::find(const MutationId &id) const
{
    auto query = m_database.run(QStringLiteral("SELECT " CONFLICT_COLUMNS
                                               " FROM conflicts WHERE mutation_id = ?"),
                                {id.toString()});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    auto conflict = conflictFrom(*query);
    if (!conflict)
        return std::unexpected(conflict.error());
    return std::optional(std::move(*conflict));
}

Result<void> ConflictLog::remove(Transaction &tx, const MutationId &id)
{
    auto gone = tx.run(QStringLiteral("DELETE FROM conflicts WHERE mutation_id = ?"),
                       {id.toString()});
    if (!gone)
        return std::unexpected(gone.error());
    return {};
}

Result<void> ConflictLog::removeAll(Transaction &tx, const BabyId &babyId)
{
    auto gone = tx.run(QStringLiteral("DELETE FROM conflicts WHERE baby_id = ?"),
                       {babyId.toString()});
    if (!gone)
        return std::unexpected(gone.error());
    return {};
}

} // namespace weehours
