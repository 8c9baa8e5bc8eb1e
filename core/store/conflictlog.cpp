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

} // namespace

Result<void> ConflictLog::add(Transaction &tx, const Conflict &conflict)
{
    // A repeated answer must not bring back a conflict that was told already.
    auto added = tx.run(
        QStringLiteral("INSERT INTO conflicts (mutation_id, baby_id, mine, lost, stands, at) "
                       "VALUES (?,?,?,?,?,?) ON CONFLICT (mutation_id) DO NOTHING"),
        {conflict.mine.mutationId.toString(), conflict.babyId.toString(),
         compact(QJsonDocument(toJson(conflict.mine))),
         compact(QJsonDocument(QJsonArray::fromStringList(conflict.lost))),
         conflict.stands ? QVariant(compact(QJsonDocument(toJson(*conflict.stands)))) : QVariant(),
         conflict.at.msecs});
    if (!added)
        return std::unexpected(added.error());
    return {};
}

Result<QList<Conflict>> ConflictLog::list() const
{
    auto query = m_database.run(
        QStringLiteral("SELECT baby_id, mine, lost, stands, at FROM conflicts "
                       "ORDER BY at DESC, mutation_id DESC"));
    if (!query)
        return std::unexpected(query.error());
    QList<Conflict> conflicts;
    while (query->next()) {
        Conflict conflict;
        conflict.babyId = BabyId(QUuid::fromString(query->value(0).toString()));
        auto mine = mutationFromJson(
            QJsonDocument::fromJson(query->value(1).toString().toUtf8()).object(), QString());
        if (!mine)
            return std::unexpected(mine.error());
        conflict.mine = std::move(*mine);
        const auto lost = QJsonDocument::fromJson(query->value(2).toString().toUtf8()).array();
        for (const QJsonValue &field : lost)
            conflict.lost.append(field.toString());
        if (!query->value(3).isNull()) {
            auto stands = entityFromJson(
                QJsonDocument::fromJson(query->value(3).toString().toUtf8()).object());
            if (!stands)
                return std::unexpected(stands.error());
            conflict.stands = std::move(*stands);
        }
        conflict.at = Instant{query->value(4).toLongLong()};
        conflicts.append(std::move(conflict));
    }
    return conflicts;
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
