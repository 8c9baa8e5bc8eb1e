// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/babytables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace weehours::server {

namespace {

// Each list of columns goes with the reader below it.

#define ENTITY_COLUMNS                                                                             \
    "e.entity_type, e.entity_id, e.baby_id, e.version, e.updated_at, e.deleted, e.data, "          \
    "e.created_by, u.name"

Entity entityFrom(const Row &row)
{
    Entity entity;
    entity.entityType = row.text(0);
    entity.entityId = row.id<EntityId>(1);
    entity.babyId = row.id<BabyId>(2);
    entity.version = row.integer(3);
    entity.updatedAt = row.instant(4);
    entity.deleted = row.boolean(5);
    entity.data = QJsonDocument::fromJson(row.bytes(6)).object();
    entity.createdBy = Person{row.id<UserId>(7), row.text(8)};
    return entity;
}
constexpr int afterEntity = 9;

QStringList fieldNames(const QByteArray &json)
{
    QStringList names;
    for (const QJsonValue &name : QJsonDocument::fromJson(json).array())
        names.append(name.toString());
    return names;
}

// An event row carries its entity in the same shape, with its seq as the version.
#define EVENT_COLUMNS                                                                              \
    "e.entity_type, e.entity_id, e.baby_id, e.seq, e.updated_at, e.deleted, e.data, "              \
    "e.created_by, u.name, e.op, e.changed, e.mutation_id, e.author_id, a.name, e.at, e.nonce, "   \
    "e.overrode "                                                                                  \
    "FROM sync_events e JOIN users u ON u.user_id = e.created_by "                                 \
    "JOIN users a ON a.user_id = e.author_id "

StreamEvent eventFrom(const Row &row)
{
    StreamEvent read;
    Event &event = read.event;
    event.entity = entityFrom(row);
    event.seq = event.entity.version;
    event.op = opFromText(row.text(afterEntity)).value_or(Op::Update);
    event.changed = fieldNames(row.bytes(afterEntity + 1));
    if (!row.isNull(afterEntity + 2))
        event.mutationId = row.id<MutationId>(afterEntity + 2);
    event.author = Person{row.id<UserId>(afterEntity + 3), row.text(afterEntity + 4)};
    event.at = row.instant(afterEntity + 5);
    read.cursor = Cursor{event.seq, row.integer(afterEntity + 6)};
    if (!row.isNull(afterEntity + 7))
        event.overrode = overriddenFromJson(
            QJsonDocument::fromJson(row.bytes(afterEntity + 7)).array());
    return read;
}

Role roleFrom(const Row &row, int column)
{
    return roleFromText(row.text(column)).value_or(Role::Viewer);
}

/// Runs a query and gives `read(row)` of each row.
template <typename T, typename Read>
Result<QList<T>> list(Reader &reader, std::string_view sql, const Params &params, Read read)
{
    QList<T> items;
    const auto done = reader.select(sql, params, [&](const Row &row) { items.append(read(row)); });
    if (!done)
        return std::unexpected(done.error());
    return items;
}

} // namespace

Error accessRevoked()
{
    return Error{
        QString(codes::accessRevoked),
        QStringLiteral("You have no access to this baby, or no longer. Ask an owner for an "
                       "invite.")};
}

Error resyncRequired(QLatin1StringView reason)
{
    const QString detail =
        reason == codes::expired
            ? QStringLiteral("The changes since then are no longer kept one by one.")
            : QStringLiteral("The server does not know this place: it was restored from a backup.");
    return Error{QString(codes::resyncRequired), detail, QString(reason)};
}

Result<BabyAccess> readAccess(Reader &reader, const BabyId &babyId, const UserId &userId)
{
    std::optional<BabyAccess> access;
    const auto done = reader.select(
        "SELECT c.role, b.head, b.head_nonce, b.trimmed, b.trimmed_nonce, b.checksum "
        "FROM babies b JOIN caregivers c ON c.baby_id = b.baby_id AND c.user_id = $2 "
        "WHERE b.baby_id = $1",
        {babyId, userId}, [&](const Row &row) {
            access = BabyAccess{roleFrom(row, 0), Cursor{row.integer(1), row.integer(2)},
                                Cursor{row.integer(3), row.integer(4)},
                                static_cast<quint64>(row.integer(5))};
        });
    if (!done)
        return std::unexpected(done.error());
    if (!access)
        return std::unexpected(accessRevoked());
    return *access;
}

Result<QList<Caregiver>> readCaregivers(Reader &reader, const BabyId &babyId)
{
    return list<Caregiver>(reader,
                           "SELECT c.user_id, u.name, c.role, c.since "
                           "FROM caregivers c JOIN users u ON u.user_id = c.user_id "
                           "WHERE c.baby_id = $1 ORDER BY c.since, c.user_id",
                           {babyId}, [](const Row &row) {
                               return Caregiver{row.id<UserId>(0), row.text(1), roleFrom(row, 2),
                                                row.instant(3)};
                           });
}

Result<QList<Head>> readHeads(Reader &reader, const UserId &userId)
{
    return list<Head>(reader,
                      "SELECT b.baby_id, c.role, b.head, b.head_nonce "
                      "FROM caregivers c JOIN babies b ON b.baby_id = c.baby_id "
                      "WHERE c.user_id = $1 ORDER BY b.baby_id",
                      {userId}, [](const Row &row) {
                          return Head{row.id<BabyId>(0), roleFrom(row, 1),
                                      Cursor{row.integer(2), row.integer(3)}.toText()};
                      });
}

Query caregiverRolesOf(const QList<BabyId> &babyIds, QHash<BabyId, QList<CaregiverRole>> &found)
{
    return {"SELECT baby_id, user_id, role FROM caregivers WHERE baby_id IN ids($1)",
            {babyIds},
            [&found](const Row &row) {
                found[row.id<BabyId>(0)].append(CaregiverRole{row.id<UserId>(1), roleFrom(row, 2)});
            }};
}

Query entitiesOf(const QList<EntityId> &ids, QHash<EntityId, StampedEntity> &found)
{
    return {"SELECT " ENTITY_COLUMNS ", e.stamps FROM entities e "
            "JOIN users u ON u.user_id = e.created_by "
            "WHERE e.entity_id IN ids($1)",
            {ids},
            [&found](const Row &row) {
                const Entity entity = entityFrom(row);
                const auto stamps = QJsonDocument::fromJson(row.bytes(afterEntity));
                found.insert(entity.entityId, {entity, stampsFromJson(stamps.object())});
            }};
}

Query mutationsOf(const QList<MutationId> &ids, QHash<MutationId, RememberedMutation> &found)
{
    return {
        "SELECT mutation_id, baby_id, author_id, content_hash, status, version, lost, merged "
        "FROM mutations WHERE mutation_id IN ids($1)",
        {ids},
        [&found](const Row &row) {
            found.insert(row.id<MutationId>(0),
                         RememberedMutation{
                             row.id<BabyId>(1), row.id<UserId>(2), row.bytes(3),
                             mutationStatusFromText(row.text(4)).value_or(MutationStatus::Applied),
                             row.integer(5), fieldNames(row.bytes(6)), row.boolean(7)});
        }};
}

Query eventAt(const BabyId &babyId, qint64 seq, QList<BabyCursor> &found)
{
    return {"SELECT seq, nonce FROM sync_events WHERE baby_id = $1 AND seq = $2",
            {babyId, seq},
            [babyId, &found](const Row &row) {
                found.append({babyId, Cursor{row.integer(0), row.integer(1)}});
            }};
}

bool isLost(const BabyCursor &place, const Cursor &head, const QList<BabyCursor> &events)
{
    const bool isOther = std::ranges::any_of(events, [&](const BabyCursor &event) {
        return event.babyId == place.babyId && event.cursor.seq == place.cursor.seq
               && event != place;
    });
    return isOther || place.cursor.seq > head.seq
           || (place.cursor.seq == head.seq && place.cursor != head);
}

Result<QList<Entity>> readEntityPage(Reader &reader, const BabyId &babyId, const EntityPage &page)
{
    constexpr std::string_view first = "SELECT " ENTITY_COLUMNS " FROM entities e "
                                       "JOIN users u ON u.user_id = e.created_by "
                                       "WHERE e.baby_id = $1 AND e.deleted <= $2 "
                                       "ORDER BY e.entity_id LIMIT $3";
    constexpr std::string_view next = "SELECT " ENTITY_COLUMNS " FROM entities e "
                                      "JOIN users u ON u.user_id = e.created_by "
                                      "WHERE e.baby_id = $1 AND e.deleted <= $2 "
                                      "AND e.entity_id > $4 ORDER BY e.entity_id LIMIT $3";
    Params params{babyId, page.withDeleted, page.limit};
    if (page.after)
        params.emplace_back(*page.after);
    return list<Entity>(reader, page.after ? next : first, params, entityFrom);
}

Result<QList<StreamEvent>> readEvents(Reader &reader, const BabyId &babyId, qint64 first,
                                      qint64 last, qint64 limit)
{
    return list<StreamEvent>(reader,
                             "SELECT " EVENT_COLUMNS
                             "WHERE e.baby_id = $1 AND e.seq >= $2 AND e.seq <= $3 "
                             "ORDER BY e.seq LIMIT $4",
                             {babyId, first, last, limit}, eventFrom);
}

Result<QList<Event>> readHistory(Reader &reader, const BabyId &babyId, const EntityId &entityId)
{
    return list<Event>(reader,
                       "SELECT " EVENT_COLUMNS
                       "WHERE e.baby_id = $1 AND e.entity_id = $2 ORDER BY e.seq",
                       {babyId, entityId}, [](const Row &row) { return eventFrom(row).event; });
}

} // namespace weehours::server
