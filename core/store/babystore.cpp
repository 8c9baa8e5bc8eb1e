// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/babystore.h"

namespace weehours {

namespace {

const QString keptHereKey = QStringLiteral("keptHere.");
const QString babyColumns = QStringLiteral(
    "baby_id, name, role, access, cursor, last_sync_at, pushed_cursor");

Result<QList<BabyRow>> readBabyRows(Result<Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    QList<BabyRow> rows;
    while (query->next()) {
        BabyRow row;
        row.babyId = query->id<BabyId>(0);
        row.name = query->value(1).toString();
        row.role = roleFromText(query->value(2).toString()).value_or(Role::Viewer);
        row.access = static_cast<Access>(query->value(3).toInt());
        row.cursor = query->value(4).toString();
        if (!query->value(5).isNull())
            row.lastSyncAt = Instant{query->value(5).toLongLong()};
        row.pushedCursor = query->value(6).toString();
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace

Result<QList<BabyRow>> BabyStore::list() const
{
    const auto moment = m_database.moment();
    if (!moment)
        return std::unexpected(moment.error());
    if (*moment == m_readAt)
        return m_read;
    auto rows = readBabyRows(
        m_database.run(QStringLiteral("SELECT %1 FROM babies ORDER BY baby_id").arg(babyColumns)));
    if (!rows)
        return std::unexpected(rows.error());
    m_read = *rows;
    m_readAt = *moment;
    return rows;
}

Result<std::optional<BabyRow>> BabyStore::find(const BabyId &id) const
{
    auto rows = readBabyRows(
        m_database.run(QStringLiteral("SELECT %1 FROM babies WHERE baby_id = ?").arg(babyColumns),
                       {id.toString()}));
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    return rows->constFirst();
}

Result<void> BabyStore::put(Transaction &tx, const BabyId &id, Role role, Access access)
{
    return done(tx.run(
        QStringLiteral("INSERT INTO babies (baby_id, role, access) VALUES (?,?,?) ON CONFLICT "
                       "(baby_id) DO UPDATE SET role = excluded.role, access = excluded.access"),
        {id.toString(), QString(toText(role)), static_cast<int>(access)}));
}

Result<void> BabyStore::setName(Transaction &tx, const BabyId &id, const QString &name)
{
    return done(tx.run(QStringLiteral("UPDATE babies SET name = ? WHERE baby_id = ?"),
                       {name, id.toString()}));
}

Result<void> BabyStore::moveCursor(Transaction &tx, const BabyId &id, const QString &expected,
                                   const QString &next, std::optional<Instant> inStepAt)
{
    auto moved = tx.run(
        QStringLiteral("UPDATE babies SET cursor = ?, last_sync_at = COALESCE(?, last_sync_at) "
                       "WHERE baby_id = ? AND cursor = ?"),
        {bound(next), inStepAt ? QVariant(inStepAt->msecs) : QVariant(), id.toString(),
         bound(expected)});
    if (!moved)
        return std::unexpected(moved.error());
    if (moved->numRowsAffected() != 1) {
        return failure(codes::storeFailed,
                       QStringLiteral("Another program on this profile has pulled meanwhile."), {},
                       Rule::None, Reason::CursorMoved);
    }
    return {};
}

Result<void> BabyStore::setPushedCursor(Transaction &tx, const BabyId &id, const QString &cursor)
{
    return done(tx.run(QStringLiteral("UPDATE babies SET pushed_cursor = ? WHERE baby_id = ?"),
                       {bound(cursor), id.toString()}));
}

Result<void> BabyStore::clearPushedCursor(Transaction &tx, const BabyId &id,
                                          const QString &expected)
{
    return done(tx.run(QStringLiteral("UPDATE babies SET pushed_cursor = '' "
                                      "WHERE baby_id = ? AND pushed_cursor = ?"),
                       {id.toString(), expected}));
}

Result<void> BabyStore::setKeptHere(Transaction &tx, const BabyId &id, bool kept)
{
    const QString key = keptHereKey + id.toString();
    return done(kept ? tx.run(QStringLiteral("INSERT OR REPLACE INTO profile (key, value) "
                                             "VALUES (?, 'yes')"),
                              {key})
                     : tx.run(QStringLiteral("DELETE FROM profile WHERE key = ?"), {key}));
}

bool BabyStore::isKeptHere(const BabyId &id) const
{
    auto query = m_database.run(QStringLiteral("SELECT 1 FROM profile WHERE key = ?"),
                                {keptHereKey + id.toString()});
    return query && query->next();
}

Result<void> BabyStore::remove(Transaction &tx, const BabyId &id)
{
    if (auto gone = setCaregivers(tx, id, {}); !gone)
        return gone;
    return done(tx.run(QStringLiteral("DELETE FROM babies WHERE baby_id = ?"), {id.toString()}));
}

Result<QList<Caregiver>> BabyStore::caregivers(const BabyId &id) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT user_id, name, role, since FROM caregivers WHERE baby_id = ? "
                       "ORDER BY since, user_id"),
        {id.toString()});
    if (!query)
        return std::unexpected(query.error());
    QList<Caregiver> caregivers;
    while (query->next()) {
        caregivers.append({query->id<UserId>(0), query->value(1).toString(),
                           roleFromText(query->value(2).toString()).value_or(Role::Viewer),
                           Instant{query->value(3).toLongLong()}});
    }
    return caregivers;
}

Result<void> BabyStore::putCaregiver(Transaction &tx, const BabyId &id, const Caregiver &caregiver)
{
    return done(
        tx.run(QStringLiteral("INSERT INTO caregivers (baby_id, user_id, name, role, since) "
                              "VALUES (?,?,?,?,?) ON CONFLICT (baby_id, user_id) DO UPDATE SET "
                              "name = excluded.name, role = excluded.role"),
               {id.toString(), caregiver.userId.toString(), caregiver.name,
                QString(toText(caregiver.role)), caregiver.since.msecs}));
}

Result<void> BabyStore::removeCaregiver(Transaction &tx, const BabyId &id, const UserId &userId)
{
    return done(tx.run(QStringLiteral("DELETE FROM caregivers WHERE baby_id = ? AND user_id = ?"),
                       {id.toString(), userId.toString()}));
}

Result<void> BabyStore::setCaregivers(Transaction &tx, const BabyId &id,
                                      const QList<Caregiver> &caregivers)
{
    auto cleared = tx.run(QStringLiteral("DELETE FROM caregivers WHERE baby_id = ?"),
                          {id.toString()});
    if (!cleared)
        return std::unexpected(cleared.error());
    for (const Caregiver &caregiver : caregivers) {
        if (auto put = putCaregiver(tx, id, caregiver); !put)
            return put;
    }
    return {};
}

} // namespace weehours
