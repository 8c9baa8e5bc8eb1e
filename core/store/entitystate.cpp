// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/entitystate.h"

#include "core/protocol/fields.h"
#include "core/store/fieldtimes.h"

namespace weehours {

namespace {

// What is left to tell of an entity that is not held any more.
Entry idsOf(const Entity &entity)
{
    Entity ids;
    ids.entityId = entity.entityId;
    ids.babyId = entity.babyId;
    ids.entityType = entity.entityType;
    return {ids, EntryState::Confirmed};
}

} // namespace

bool EntityState::take(const Entity &entity)
{
    if (confirmed && confirmed->version >= entity.version)
        return false;
    Entity next = entity;
    QJsonObject times;
    if (next.deleted)
        holdWaiting();
    if (confirmed) {
        if (next.deleted)
            next.data = confirmed->data;
        times = nextFieldTimes(next, *confirmed, fieldTimes);
    }
    hold(next, times);
    return true;
}

void EntityState::hold(const Entity &entity, const QJsonObject &times)
{
    confirmed = entity;
    fieldTimes = times;
    isConfirmedMoved = true;
}

void EntityState::holdWaiting()
{
    if (confirmed)
        return;
    Entity made;
    QJsonObject times;
    for (const OutboxRow &row : std::as_const(waiting)) {
        const Mutation &mutation = row.mutation;
        if (row.state == OutboxState::Failed || mutation.op == Op::Delete)
            continue;
        made.entityId = mutation.entityId;
        made.babyId = row.babyId;
        made.entityType = mutation.entityType;
        made.updatedAt = qMax(made.updatedAt, mutation.updatedAt);
        setFields(made.data, mutation.payload);
        for (const QString &field : mutation.payload.keys())
            times.insert(field, mutation.updatedAt.msecs);
    }
    if (!made.data.isEmpty())
        hold(made, times);
}

void EntityState::forget()
{
    confirmed.reset();
    fieldTimes = {};
    isConfirmedMoved = true;
}

void EntityState::distrust()
{
    if (confirmed && confirmed->version > 0)
        confirmed->version = -confirmed->version;
    if (stored.version > 0)
        stored.version = -stored.version;
    if (shown)
        shown->entity.version = 0;
}

BabyId EntityState::babyId() const
{
    if (confirmed)
        return confirmed->babyId;
    return stored.isThere || !shown ? stored.babyId : shown->entity.babyId;
}

// A refused change is shown only if nothing is confirmed: an entry must not vanish because a server
// refused it.
std::optional<Entry> EntityState::overlaid() const
{
    if (!confirmed && waiting.isEmpty())
        return std::nullopt;
    Entry now;
    now.state = EntryState::Confirmed;
    if (confirmed) {
        now.entity = *confirmed;
        // A distrusted (negative) version is no base for a change.
        now.entity.version = qMax(qint64(0), confirmed->version);
    }
    for (const OutboxRow &row : waiting) {
        const bool failed = row.state == OutboxState::Failed;
        if (!failed)
            now.state = EntryState::Waiting;
        else if (now.state == EntryState::Confirmed)
            now.state = EntryState::Refused;
        if (failed && confirmed)
            continue;
        Entity &entity = now.entity;
        entity.entityId = row.mutation.entityId;
        entity.babyId = row.babyId;
        entity.entityType = row.mutation.entityType;
        // A waiting change may be older than what came from others meanwhile.
        entity.updatedAt = qMax(entity.updatedAt, row.mutation.updatedAt);
        entity.deleted = row.mutation.op == Op::Delete;
        if (row.mutation.op == Op::Create)
            entity.data = {};
        setFields(entity.data, row.mutation.payload);
    }
    return now;
}

bool EntityState::isShownAsConfirmed() const
{
    return confirmed && shown && shown->state == EntryState::Confirmed;
}

void EntityState::show(const std::optional<Entry> &now, bool local)
{
    if (shown == now)
        return;
    const bool was = shown && !shown->entity.deleted;
    const bool is = now && !now->entity.deleted;
    if (was || is) {
        Change change{Change::What::Confirmed, local, now ? *now : idsOf(shown->entity)};
        if (!was)
            change.what = Change::What::Inserted;
        else if (!is)
            change.what = Change::What::Removed;
        else if (shown->entity.data != now->entity.data)
            change.what = Change::What::Updated;
        changes.append(std::move(change));
    }
    shown = now;
    isShownMoved = true;
}

} // namespace weehours
