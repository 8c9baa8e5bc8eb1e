// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/eventapplier.h"

#include "core/protocol/merge.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <algorithm>

namespace weehours {

namespace {

std::unexpected<Error> otherBaby()
{
    return failure(codes::badServer, {Sentence::AnswerOfOtherBaby});
}

// Two people who stop a timer within the same minute have done the same.
bool isAlike(const QJsonValue &mine, const QJsonValue &theirs)
{
    const auto one = Instant::parse(mine.toString());
    const auto two = Instant::parse(theirs.toString());
    return one && two && qAbs(one->msecs - two->msecs) < msecsPerMinute;
}

// The person's waiting changes of the entry that came after this one. This change and earlier ones
// also wait if the answer has not come yet or was lost.
QList<OutboxRow> rowsAfter(const Overridden &overridden, const QList<OutboxRow> &rows)
{
    const auto itself = std::ranges::find_if(rows, [&](const OutboxRow &row) {
        return row.mutation.mutationId == overridden.mutationId;
    });
    QList<OutboxRow> later;
    std::copy_if(itself == rows.cend() ? rows.cbegin() : std::next(itself), rows.cend(),
                 std::back_inserter(later), [](const OutboxRow &row) {
                     return row.state != OutboxState::Failed && !row.recovery;
                 });
    return later;
}

// The overridden fields to report. A field that a waiting change writes again is left out: the
// answer to that change decides.
QStringList overriddenFields(const Overridden &overridden, const Entity &current,
                             const QList<OutboxRow> &rows)
{
    QStringList fields;
    const QList<OutboxRow> later = rowsAfter(overridden, rows);
    for (const QString &field : overridden.fields.keys()) {
        const bool isWrittenAgain = std::ranges::any_of(later, [&](const OutboxRow &row) {
            const Mutation &next = row.mutation;
            return next.op == Op::Delete || next.payload.contains(field);
        });
        if (!isWrittenAgain && !isAlike(overridden.fields.value(field), current.data.value(field)))
            fields.append(field);
    }
    return fields;
}

// The server knows when each field was written; of what came by an event, no more is known than
// when it can have been written at the latest.
void takeTimes(EntityState &state, const Entity &entity, const QJsonObject &told)
{
    if (!state.confirmed || state.confirmed->version != entity.version)
        return;
    QJsonObject times = state.fieldTimes;
    for (auto it = told.constBegin(); it != told.constEnd(); ++it) {
        // Of a deleted entry the fields are held as they were seen, and not as the server has them.
        if (it.key() != everyField && (!entity.deleted || it.key() == deletedField))
            times.insert(it.key(), it.value());
    }
    if (const QJsonValue others = told.value(everyField); !others.isUndefined()) {
        for (const QString &field : entity.data.keys()) {
            if (!told.contains(field))
                times.insert(field, others);
        }
    }
    if (times != state.fieldTimes)
        state.hold(Entity(*state.confirmed), times);
}

// The change as far as it is known: whole while it waits for its answer, else what was replaced of
// it.
Mutation mutationOf(const Overridden &overridden, const Entity &entity, const QStringList &lost,
                    const QList<OutboxRow> &rows)
{
    for (const OutboxRow &row : rows) {
        if (row.mutation.mutationId == overridden.mutationId)
            return row.mutation;
    }
    const bool isDeletion = lost.contains(deletedField);
    return {overridden.mutationId,
            entity.entityType,
            entity.entityId,
            isDeletion ? Op::Delete : Op::Update,
            0,
            overridden.updatedAt,
            isDeletion ? QJsonObject() : overridden.fields};
}

} // namespace

Result<void> EventApplier::applyPull(const BabyId &babyId, const QString &expected,
                                     const PullResponse &response, const UserId &self)
{
    if (const auto room = m_share.requireRoom(m_store.database.path()); !room)
        return room;
    // A power cut may undo this, and the cursor with it: then the same is pulled again.
    Transaction tx(m_store.database, Durability::Process);
    if (!tx.begun())
        return tx.begun();
    if (const auto done = applyEvents(tx, babyId, response.events, self); !done)
        return done;
    const auto inStepAt = response.hasMore ? std::nullopt : std::optional(response.serverTime);
    const auto moved = m_store.babies.moveCursor(tx, babyId, expected, response.cursor, inStepAt);
    if (!moved)
        return moved;
    if (inStepAt) {
        if (const auto done = trim(tx, *inStepAt); !done)
            return done;
    }
    return tx.commit();
}

Result<void> EventApplier::trim(Transaction &tx, Instant now)
{
    if (m_trimmedAt && now >= *m_trimmedAt && now < m_trimmedAt->plusMsecs(msecsPerHour))
        return {};
    for (const auto &done : {m_store.journal.trim(tx, now.plusMsecs(-journalMsecs)),
                             m_store.entries.forgetDeleted(tx, now.plusMsecs(-deletedKeptMsecs))}) {
        if (!done)
            return done;
    }
    m_trimmedAt = now;
    return {};
}

Result<void> EventApplier::applyEvents(Transaction &tx, const BabyId &babyId,
                                       const QList<Event> &events, const UserId &self)
{
    QList<Event> ofEntities;
    QList<EntityId> ids;
    for (const Event &event : events) {
        if (event.entity.babyId != babyId)
            return otherBaby();
        if (event.entity.entityType == kind::caregiver) {
            if (const auto done = applyCaregiver(tx, babyId, event, self); !done)
                return done;
            continue;
        }
        ofEntities.append(event);
        ids.append(event.entity.entityId);
    }
    EntitySet entities(m_store.entries, tx);
    if (const auto done = entities.read(ids); !done)
        return done;
    if (const auto noted = m_store.journal.add(tx, ofEntities); !noted)
        return noted;
    for (const Event &event : std::as_const(ofEntities)) {
        if (const auto done = applyEvent(tx, entities, event, self); !done)
            return done;
    }
    return entities.write();
}

Result<void> EventApplier::applyEvent(Transaction &tx, EntitySet &entities, const Event &event,
                                      const UserId &self)
{
    EntityState &state = entities[event.entity.entityId];
    if (const auto told = tellOverridden(tx, state, event, self); !told)
        return told;
    if (Recovery::isLostIn(state, event)) {
        if (const auto done = entities.distrust(event.entity.babyId); !done)
            return done;
    }
    return m_recovery.confirm(tx, state, event.entity);
}

Result<void> EventApplier::tellOverridden(Transaction &tx, const EntityState &state,
                                          const Event &event, const UserId &self)
{
    // Recovery mutations were not made by a person just now; they override nothing.
    if (event.mutationId && isRecovery(*event.mutationId))
        return {};
    for (const Overridden &overridden : event.overrode) {
        if (overridden.author != self || isRecovery(overridden.mutationId))
            continue;
        const Entity &entity = event.entity;
        const QStringList lost = overriddenFields(overridden, entity, state.waiting);
        if (lost.isEmpty())
            continue;
        const Conflict conflict{entity.babyId, mutationOf(overridden, entity, lost, state.waiting),
                                lost.contains(deletedField) ? QStringList{QString(deletedField)}
                                                            : lost,
                                entity, event.at};
        if (const auto done = m_store.conflicts.add(tx, conflict); !done)
            return done;
    }
    return {};
}

Result<void> EventApplier::applyCaregiver(Transaction &tx, const BabyId &babyId, const Event &event,
                                          const UserId &self)
{
    const UserId userId(event.entity.entityId.uuid());
    if (event.entity.deleted)
        return m_store.babies.removeCaregiver(tx, babyId, userId);
    const QJsonObject &data = event.entity.data;
    const auto role = roleFromText(data.value(QStringLiteral("role")).toString());
    // An unknown role of a newer server is treated as the least powerful.
    const Caregiver caregiver{userId, data.value(QStringLiteral("name")).toString(),
                              role.value_or(Role::Viewer), event.at};
    if (userId == self) {
        const auto baby = m_store.babies.find(babyId);
        if (!baby)
            return std::unexpected(baby.error());
        // An owner's loss of the role is applied from the heads, where a sealed copy is made first.
        const bool falls = *baby && (*baby)->role == Role::Owner && caregiver.role != Role::Owner;
        const Role next = falls ? Role::Owner : caregiver.role;
        if (const auto done = m_store.babies.put(tx, babyId, next, Access::Shared); !done)
            return done;
        if (*baby && (*baby)->role != next) {
            if (const auto done = m_store.mending.takeRole(tx, babyId, next); !done)
                return done;
        }
    }
    return m_store.babies.putCaregiver(tx, babyId, caregiver);
}

Result<void> EventApplier::applyPage(const BabyId &babyId, const SnapshotResponse &page,
                                     const QHash<EntityId, QJsonObject> &times)
{
    if (const auto room = m_share.requireRoom(m_store.database.path()); !room)
        return room;
    // A power cut may undo this. The end of the snapshot is on disk, and all pages before it.
    Transaction tx(m_store.database, Durability::Process);
    if (!tx.begun())
        return tx.begun();
    const auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    if (!*baby || (*baby)->access != Access::Shared) {
        return failure(codes::storeFailed,
                       QStringLiteral("The access ended while the log was fetched."), {},
                       Rule::None, Reason::CursorMoved);
    }
    // The role comes first: the backup's role decides who may write, and viewers recover nothing.
    const auto account = m_store.profile.account();
    if (!account)
        return std::unexpected(account.error());
    for (const Caregiver &caregiver : page.caregivers) {
        if (!*account || caregiver.userId != (*account)->user.id)
            continue;
        const bool falls = (*baby)->role == Role::Owner && caregiver.role != Role::Owner;
        const Role next = falls ? Role::Owner : caregiver.role;
        if (const auto done = m_store.babies.put(tx, babyId, next, Access::Shared); !done)
            return done;
        if ((*baby)->role != next) {
            if (const auto done = m_store.mending.takeRole(tx, babyId, next); !done)
                return done;
        }
    }
    QList<EntityId> ids;
    for (const Entity &entity : page.entities) {
        if (entity.babyId != babyId)
            return otherBaby();
        ids.append(entity.entityId);
    }
    EntitySet entities(m_store.entries, tx);
    if (const auto done = entities.read(ids); !done)
        return done;
    for (const Entity &entity : page.entities) {
        EntityState &state = entities[entity.entityId];
        if (const auto done = m_recovery.confirm(tx, state, entity); !done)
            return done;
        if (const auto told = times.constFind(entity.entityId); told != times.cend())
            takeTimes(state, entity, *told);
    }
    if (const auto done = entities.write(); !done)
        return done;
    for (const auto &done : {m_store.babies.setCaregivers(tx, babyId, page.caregivers),
                             m_store.babies.setPushedCursor(tx, babyId, page.cursor)}) {
        if (!done)
            return done;
    }
    return tx.commit();
}

Result<void> EventApplier::endSnapshot(const BabyId &babyId, const QString &expected,
                                       const QString &cursor,
                                       const std::optional<QSet<EntityId>> &retained)
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    const auto rest = retained ? m_store.entries.retainOnly(tx, babyId, *retained)
                               : m_recovery.end(tx, babyId);
    if (!rest)
        return rest;
    if (const auto done = m_store.babies.moveCursor(tx, babyId, expected, cursor); !done)
        return done;
    return tx.commit();
}

} // namespace weehours
