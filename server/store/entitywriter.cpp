// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/entitywriter.h"

#include "core/protocol/entitydigest.h"
#include "core/protocol/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace weehours::server {

namespace {

using namespace std::string_view_literals;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray json(const QStringList &names)
{
    return QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact);
}

constexpr std::array entityTypes{"uuid"sv,   "uuid"sv, "text"sv, "bigint"sv, "bigint"sv,
                                 "bigint"sv, "uuid"sv, "text"sv, "text"sv};
constexpr BatchInsert insertEntities{
    "INSERT INTO entities (baby_id, entity_id, entity_type, version, updated_at, deleted, "
    "created_by, data, stamps)",
    entityTypes,
    "ON CONFLICT (baby_id, entity_id) DO UPDATE SET version = excluded.version, "
    "updated_at = excluded.updated_at, deleted = excluded.deleted, data = excluded.data, "
    "stamps = excluded.stamps"};

constexpr std::array eventTypes{"uuid"sv,   "bigint"sv, "bigint"sv, "text"sv, "text"sv,
                                "uuid"sv,   "uuid"sv,   "bigint"sv, "text"sv, "uuid"sv,
                                "bigint"sv, "bigint"sv, "uuid"sv,   "text"sv};
constexpr BatchInsert insertEvents{
    "INSERT INTO sync_events (baby_id, seq, nonce, op, changed, mutation_id, author_id, at, "
    "entity_type, entity_id, updated_at, deleted, created_by, data)",
    eventTypes, ""};

constexpr std::array mutationTypes{"uuid"sv, "uuid"sv,   "uuid"sv, "text"sv,
                                   "text"sv, "bigint"sv, "text"sv, "bigint"sv};
constexpr BatchInsert insertMutations{
    "INSERT INTO mutations (baby_id, mutation_id, author_id, content_hash, status, version, lost, "
    "merged)",
    mutationTypes, ""};

} // namespace

EntityWriter::EntityWriter(Transaction &transaction, const BabyId &babyId, Instant now)
    : m_transaction(&transaction),
      m_babyId(babyId),
      m_now(now),
      m_nonce(static_cast<qint64>(QRandomGenerator::system()->generate64()))
{
}

Result<std::optional<EntityWriter>> EntityWriter::lock(Transaction &transaction,
                                                       const BabyId &babyId, Instant now)
{
    std::optional<EntityWriter> writer;
    const auto locked = transaction.select(
        "SELECT head, head_nonce, checksum FROM babies WHERE baby_id = $1 FOR UPDATE", {babyId},
        [&](const Row &row) {
            writer = EntityWriter(transaction, babyId, now);
            writer->m_head = Cursor{row.integer(0), row.integer(1)};
            writer->m_checksum = static_cast<quint64>(row.integer(2));
        });
    if (!locked)
        return std::unexpected(locked.error());
    return writer;
}

Result<EntityWriter> EntityWriter::create(Transaction &transaction, const BabyId &babyId,
                                          Instant now)
{
    // Whoever makes the same baby at the same time waits here, and then starts over and finds it.
    const auto created = transaction.execute(
        "INSERT INTO babies (baby_id, head, head_nonce, trimmed, trimmed_nonce, checksum) "
        "VALUES ($1, 0, 0, 0, 0, 0)",
        {babyId});
    if (!created)
        return std::unexpected(created.error());
    return EntityWriter(transaction, babyId, now);
}

void EntityWriter::write(const StampedEntity *before, const MergeOutcome &outcome,
                         const Mutation &mutation, const Person &author)
{
    const Entity &entity = outcome.after->entity;
    if (before && !before->entity.deleted)
        m_checksum -= digestTerm(entity.entityId, before->entity.version);
    if (!entity.deleted)
        m_checksum += digestTerm(entity.entityId, entity.version);
    m_entities.insert(entity.entityId, *outcome.after);
    appendEvent(entity, outcome.op, outcome.changed, mutation.mutationId, author);
}

void EntityWriter::restamp(const StampedEntity &entity)
{
    m_entities.insert(entity.entity.entityId, entity);
}

void EntityWriter::remember(const MutationId &mutationId, const RememberedMutation &mutation)
{
    m_mutations.push_back({mutation.babyId, mutationId, mutation.author, mutation.contentHash,
                           QString(toText(mutation.status)), mutation.version, json(mutation.lost),
                           mutation.merged});
}

Result<void> EntityWriter::putCaregiver(const Caregiver &caregiver, Op op,
                                        const QStringList &changed, const Person &author)
{
    const auto put = m_transaction->execute(
        "INSERT INTO caregivers (baby_id, user_id, role, since) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT (baby_id, user_id) DO UPDATE SET role = excluded.role",
        {m_babyId, caregiver.userId, QString(toText(caregiver.role)), caregiver.since});
    if (!put)
        return std::unexpected(put.error());
    appendCaregiverEvent(caregiver, op, changed, author);
    return {};
}

Result<void> EntityWriter::removeCaregiver(const Caregiver &caregiver, const Person &author)
{
    const auto removed = m_transaction->execute(
        "DELETE FROM caregivers WHERE baby_id = $1 AND user_id = $2", {m_babyId, caregiver.userId});
    if (!removed)
        return std::unexpected(removed.error());
    appendCaregiverEvent(caregiver, Op::Delete, {QString(deletedField)}, author);
    return {};
}

void EntityWriter::appendCaregiverEvent(const Caregiver &caregiver, Op op,
                                        const QStringList &changed, const Person &author)
{
    Entity entity;
    entity.entityType = kind::caregiver;
    entity.entityId = EntityId(caregiver.userId.uuid());
    entity.babyId = m_babyId;
    entity.version = nextVersion();
    entity.updatedAt = m_now;
    entity.deleted = op == Op::Delete;
    entity.createdBy = author;
    entity.data = QJsonObject{{QStringLiteral("name"), caregiver.name},
                              {QStringLiteral("role"), QString(toText(caregiver.role))}};
    appendEvent(entity, op, changed, std::nullopt, author);
}

void EntityWriter::appendEvent(const Entity &entity, Op op, const QStringList &changed,
                               const std::optional<MutationId> &mutationId, const Person &author)
{
    Q_ASSERT(entity.version == nextVersion());
    m_head = Cursor{nextVersion(), m_nonce};
    m_events.push_back({m_babyId, m_head.seq, m_nonce, QString(toText(op)), json(changed),
                        mutationId ? Param(*mutationId) : Param(nullptr), author.id, m_now,
                        entity.entityType, entity.entityId, entity.updatedAt, entity.deleted,
                        entity.createdBy->id, json(entity.data)});
}

Result<void> EntityWriter::flush()
{
    std::vector<Params> entities;
    entities.reserve(static_cast<std::size_t>(m_entities.size()));
    for (const StampedEntity &stamped : std::as_const(m_entities)) {
        const Entity &entity = stamped.entity;
        entities.push_back({m_babyId, entity.entityId, entity.entityType, entity.version,
                            entity.updatedAt, entity.deleted, entity.createdBy->id,
                            json(entity.data), json(stampsToJson(stamped.stamps))});
    }
    if (auto done = m_transaction->insert(insertEntities, entities); !done)
        return done;
    if (auto done = m_transaction->insert(insertEvents, m_events); !done)
        return done;
    if (auto done = m_transaction->insert(insertMutations, m_mutations); !done)
        return done;
    if (!wrote())
        return {};
    const auto moved = m_transaction->execute(
        "UPDATE babies SET head = $2, head_nonce = $3, checksum = $4 WHERE baby_id = $1",
        {m_babyId, m_head.seq, m_head.nonce, static_cast<qint64>(m_checksum)});
    if (!moved)
        return std::unexpected(moved.error());
    return {};
}

} // namespace weehours::server
