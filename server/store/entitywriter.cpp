// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/entitywriter.h"

#include "core/protocol/entitydigest.h"
#include "core/protocol/jsontext.h"
#include "core/protocol/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace weehours::server {

namespace {

using namespace std::string_view_literals;

QByteArray json(const QStringList &names)
{
    QByteArray text;
    appendJson(text, names);
    return text;
}

QByteArray json(const QList<Overridden> &overrode)
{
    return QJsonDocument(toJson(overrode)).toJson(QJsonDocument::Compact);
}

/// The most that a live stream sends of one commit; for more, its clients pull.
constexpr std::size_t mostEventsTold = 100;
constexpr qsizetype mostBytesTold = 16 * 1024;

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
                                "bigint"sv, "bigint"sv, "uuid"sv,   "text"sv, "text"sv};
constexpr BatchInsert insertEvents{
    "INSERT INTO sync_events (baby_id, seq, nonce, op, changed, mutation_id, author_id, at, "
    "entity_type, entity_id, updated_at, deleted, created_by, data, overrode)",
    eventTypes, ""};

constexpr std::array mutationTypes{"uuid"sv, "uuid"sv,   "uuid"sv, "text"sv,
                                   "text"sv, "bigint"sv, "text"sv, "bigint"sv};
constexpr BatchInsert insertMutations{
    "INSERT INTO mutations (baby_id, mutation_id, author_id, content_hash, status, version, lost, "
    "merged)",
    mutationTypes, ""};

constexpr std::array headTypes{"uuid"sv,   "bigint"sv, "bigint"sv, "bigint"sv,
                               "bigint"sv, "bigint"sv, "bigint"sv};
constexpr std::string_view intoBabies = "INSERT INTO babies (baby_id, head, head_nonce, trimmed, "
                                        "trimmed_nonce, checksum, written)";
// Concurrent creations of the same baby wait here; the later one then starts over and finds it.
constexpr BatchInsert insertBabies{intoBabies, headTypes, ""};
// For existing, locked babies: one statement for all, where an UPDATE with a list would be
// different SQL in each database.
constexpr BatchInsert moveHeads{intoBabies, headTypes,
                                "ON CONFLICT (baby_id) DO UPDATE SET head = excluded.head, "
                                "head_nonce = excluded.head_nonce, checksum = excluded.checksum, "
                                "written = excluded.written"};

constexpr std::array caregiverTypes{"uuid"sv, "uuid"sv, "text"sv, "bigint"sv};
constexpr BatchInsert putCaregivers{
    "INSERT INTO caregivers (baby_id, user_id, role, since)", caregiverTypes,
    "ON CONFLICT (baby_id, user_id) DO UPDATE SET role = excluded.role"};

} // namespace

EntityWriter::EntityWriter(Transaction &transaction, const BabyId &babyId, Instant now)
    : m_transaction(&transaction),
      m_babyId(babyId),
      m_now(now),
      m_nonce(static_cast<qint64>(QRandomGenerator::system()->generate64()))
{
}

Query EntityWriter::lock(Transaction &transaction, const QList<BabyId> &babyIds, Instant now,
                         QHash<BabyId, EntityWriter> &found)
{
    return {"SELECT baby_id, head, head_nonce, checksum, written FROM babies "
            "WHERE baby_id IN ids($1) ORDER BY baby_id FOR UPDATE",
            {babyIds},
            [&transaction, now, &found](const Row &row) {
                const auto babyId = row.id<BabyId>(0);
                EntityWriter writer(transaction, babyId, now);
                writer.m_head = Cursor{row.integer(1), row.integer(2)};
                writer.m_from = writer.m_head;
                writer.m_checksum = static_cast<quint64>(row.integer(3));
                writer.m_written = row.integer(4);
                writer.m_writtenBefore = writer.m_written;
                found.emplace(babyId, std::move(writer));
            }};
}

Result<std::optional<EntityWriter>> EntityWriter::lock(Transaction &transaction,
                                                       const BabyId &babyId, Instant now)
{
    QHash<BabyId, EntityWriter> found;
    const Query query = lock(transaction, QList{babyId}, now, found);
    const auto locked = transaction.selectAll({&query, 1});
    if (!locked)
        return std::unexpected(locked.error());
    if (found.isEmpty())
        return std::nullopt;
    return std::move(*found.begin());
}

EntityWriter EntityWriter::create(Transaction &transaction, const BabyId &babyId, Instant now)
{
    EntityWriter writer(transaction, babyId, now);
    writer.m_isNew = true;
    return writer;
}

void EntityWriter::write(const StampedEntity *before, const MergeOutcome &outcome,
                         const Mutation &mutation, const Person &author)
{
    const Entity &entity = outcome.after->entity;
    if (before && !before->entity.deleted)
        m_checksum -= digestTerm(entity.entityId, before->entity.version);
    if (!entity.deleted)
        m_checksum += digestTerm(entity.entityId, entity.version);
    const QByteArray data = jsonText(entity.data);
    m_entities.insert(entity.entityId, {*outcome.after, data});
    appendEvent(entity, data, outcome.op, outcome.changed, mutation.mutationId, author,
                outcome.overrode);
}

void EntityWriter::restamp(const StampedEntity &entity)
{
    const QByteArray data = jsonText(entity.entity.data);
    m_written += data.size();
    m_entities.insert(entity.entity.entityId, {entity, data});
}

void EntityWriter::remember(const MutationId &mutationId, const RememberedMutation &mutation)
{
    constexpr qint64 rowBytes = 250;
    m_written += rowBytes;
    m_mutations.push_back({mutation.babyId, mutationId, mutation.author, mutation.contentHash,
                           QString(toText(mutation.status)), mutation.version, json(mutation.lost),
                           mutation.merged});
}

void EntityWriter::putCaregiver(const Caregiver &caregiver, Op op, const QStringList &changed,
                                const Person &author)
{
    m_caregivers.push_back({m_babyId, caregiver.userId, QString(toText(caregiver.role)),
                            caregiver.since});
    appendCaregiverEvent(caregiver, op, changed, author);
}

void EntityWriter::removeCaregiver(const Caregiver &caregiver, const Person &author)
{
    m_removedCaregivers.push_back({m_babyId, caregiver.userId});
    appendCaregiverEvent(caregiver, Op::Delete, {QString(deletedField)}, author);
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
    appendEvent(entity, jsonText(entity.data), op, changed, std::nullopt, author);
}

void EntityWriter::appendEvent(const Entity &entity, const QByteArray &data, Op op,
                               const QStringList &changed,
                               const std::optional<MutationId> &mutationId, const Person &author,
                               const QList<Overridden> &overrode)
{
    Q_ASSERT(entity.version == nextVersion());
    m_head = Cursor{nextVersion(), m_nonce};
    // The size of an event and an entity row without the variable parts.
    constexpr qint64 rowBytes = 450;
    // The fields are stored with the event and with the entity.
    m_written += rowBytes + 2 * data.size();
    const EventTexts texts{json(changed), data, overrode.isEmpty() ? QByteArray() : json(overrode)};
    // Once there are too many, no further ones are added.
    const bool isTold = m_events.size() < mostEventsTold && (m_events.empty() || !m_told.isEmpty());
    if (isTold) {
        m_told += ',';
        appendJson(m_told, {m_head.seq, op, {}, mutationId, author, m_now, entity, {}}, texts);
    }
    if (!isTold || m_told.size() > mostBytesTold)
        m_told.clear();
    m_events.push_back({m_babyId, m_head.seq, m_nonce, QString(toText(op)), texts.changed,
                        mutationId ? Param(*mutationId) : Param(nullptr), author.id, m_now,
                        entity.entityType, entity.entityId, entity.updatedAt, entity.deleted,
                        entity.createdBy->id, data,
                        overrode.isEmpty() ? Param(nullptr) : Param(texts.overrode)});
}

QByteArray EntityWriter::eventsToTell() const
{
    if (m_told.isEmpty())
        return {};
    QByteArray json(R"({"babyId":)");
    appendJson(json, m_babyId);
    json += R"(,"checksum":)";
    appendJson(json, checksumText(m_checksum));
    json += R"(,"cursor":)";
    appendJson(json, m_head.toText());
    json += R"(,"events":[)";
    json += QByteArrayView(m_told).sliced(1);
    json += R"(],"from":)";
    appendJson(json, m_from.toText());
    json += R"(,"serverTime":)";
    appendJson(json, m_now.toString());
    json += '}';
    return json;
}

Params EntityWriter::headRow() const
{
    return {m_babyId, m_head.seq, m_head.nonce, 0, 0, static_cast<qint64>(m_checksum), m_written};
}

Result<void> EntityWriter::flush()
{
    EntityWriter *self = this;
    return flush(*m_transaction, {&self, 1});
}

Result<void> EntityWriter::flush(Transaction &transaction, std::span<EntityWriter *const> writers)
{
    std::vector<Params> newBabies;
    std::vector<Params> heads;
    std::vector<Params> entities;
    for (const EntityWriter *writer : writers) {
        if (writer->m_isNew)
            newBabies.push_back(writer->headRow());
        else if (writer->m_written != writer->m_writtenBefore)
            heads.push_back(writer->headRow());
        for (const Written &written : writer->m_entities) {
            const Entity &entity = written.stamped.entity;
            entities.push_back({writer->m_babyId, entity.entityId, entity.entityType,
                                entity.version, entity.updatedAt, entity.deleted,
                                entity.createdBy->id, written.data,
                                stampsText(written.stamped.stamps)});
        }
        for (const Params &removed : writer->m_removedCaregivers) {
            const auto done = transaction.execute(
                "DELETE FROM caregivers WHERE baby_id = $1 AND user_id = $2", removed);
            if (!done)
                return std::unexpected(done.error());
        }
    }
    const auto rows = [&](std::vector<Params> EntityWriter::*member) {
        std::vector<Params> all;
        for (EntityWriter *writer : writers)
            std::ranges::move(writer->*member, std::back_inserter(all));
        return all;
    };
    const std::array<std::pair<const BatchInsert *, std::vector<Params>>, 6> writes{{
        {&insertBabies, std::move(newBabies)},
        {&putCaregivers, rows(&EntityWriter::m_caregivers)},
        {&insertEntities, std::move(entities)},
        {&insertEvents, rows(&EntityWriter::m_events)},
        {&insertMutations, rows(&EntityWriter::m_mutations)},
        {&moveHeads, std::move(heads)},
    }};
    for (const auto &[batch, values] : writes) {
        if (auto done = transaction.insert(*batch, values); !done)
            return done;
    }
    return {};
}

} // namespace weehours::server
