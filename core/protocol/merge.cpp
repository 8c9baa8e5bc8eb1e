// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/merge.h"

#include "core/protocol/validation.h"

#include <QJsonArray>

namespace weehours {

namespace {

// Of two concurrent writes the later wins, and of equally late ones the greater mutation id.
bool isLater(const Stamp &a, const Stamp &b)
{
    if (a.updatedAt != b.updatedAt)
        return a.updatedAt > b.updatedAt;
    return b.mutationId < a.mutationId;
}

MergeOutcome invalid(const StampedEntity *current, Error error)
{
    MergeOutcome outcome;
    outcome.status = MutationStatus::Invalid;
    outcome.error = std::move(error);
    if (current)
        outcome.after = *current;
    return outcome;
}

MergeOutcome mergeDelete(const StampedEntity *current, const Mutation &mutation, const Stamp &mine)
{
    MergeOutcome outcome;
    outcome.op = Op::Delete;
    if (!current)
        return outcome;
    outcome.after = *current;
    if (current->entity.deleted)
        return outcome;
    for (const Stamp &stamp : current->stamps) {
        if (stamp.version > mutation.baseVersion && isLater(stamp, mine)) {
            outcome.status = MutationStatus::Conflict;
            outcome.lost = {QString(deletedField)};
            return outcome;
        }
    }
    Entity &entity = outcome.after->entity;
    entity.deleted = true;
    entity.version = mine.version;
    entity.updatedAt = qMax(entity.updatedAt, mine.updatedAt);
    outcome.after->stamps.insert(deletedField, mine);
    outcome.changed = {QString(deletedField)};
    return outcome;
}

// The fields that the mutation sets: those of an update, and every field of the kind for a create,
// where one that is absent is empty.
QJsonObject editedFields(const KindSpec &spec, const Mutation &mutation, const QJsonObject &payload,
                         const StampedEntity *current)
{
    QJsonObject edited = payload;
    if (mutation.op == Op::Create && current) {
        for (const FieldSpec &field : spec.fields) {
            if (!edited.contains(field.name) && current->entity.data.contains(field.name))
                edited.insert(field.name, QJsonValue::Null);
        }
    }
    return edited;
}

QJsonValue valueOf(const QJsonObject &data, const QString &field)
{
    const QJsonValue value = data.value(field);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

void write(StampedEntity &stamped, const QString &field, const QJsonValue &value,
           const Stamp &stamp)
{
    if (value.isNull())
        stamped.entity.data.remove(field);
    else
        stamped.entity.data.insert(field, value);
    stamped.stamps.insert(field, stamp);
}

// Fields written since the author looked, other than those of the edit itself.
bool keepsAnothers(const StampedEntity &current, const QJsonObject &edited, qint64 baseVersion)
{
    for (auto it = current.stamps.cbegin(); it != current.stamps.cend(); ++it) {
        if (it->version > baseVersion && it.key() != deletedField && !edited.contains(it.key()))
            return true;
    }
    return false;
}

MergeOutcome mergeEdit(const StampedEntity *current, const KindSpec &spec, const Mutation &mutation,
                       const QJsonObject &edited, const Stamp &mine, StampedEntity after)
{
    MergeOutcome outcome;
    outcome.op = current ? Op::Update : Op::Create;

    if (after.entity.deleted) {
        const Stamp deletion = after.stamps.value(deletedField);
        if (deletion.version > mutation.baseVersion && isLater(deletion, mine)) {
            outcome.status = MutationStatus::Conflict;
            outcome.lost = mutation.payload.keys();
            outcome.after = *current;
            return outcome;
        }
        after.entity.deleted = false;
        after.stamps.insert(deletedField, mine);
        outcome.changed.append(deletedField);
    }

    for (auto it = edited.constBegin(); it != edited.constEnd(); ++it) {
        if (valueOf(after.entity.data, it.key()) == it.value())
            continue;
        const auto last = after.stamps.constFind(it.key());
        const bool seen = last == after.stamps.cend() || last->version <= mutation.baseVersion;
        if (seen || isLater(mine, *last)) {
            write(after, it.key(), it.value(), mine);
            outcome.changed.append(it.key());
        } else {
            outcome.lost.append(it.key());
        }
    }

    if (const auto fits = checkEntity(spec, after.entity.data); !fits) {
        // Valid by what the author saw, broken only together with what came since: a conflict.
        const bool concurrent = current && !outcome.changed.isEmpty()
                                && (!outcome.lost.isEmpty()
                                    || keepsAnothers(*current, edited, mutation.baseVersion));
        if (!concurrent)
            return invalid(current, fits.error());
        outcome = MergeOutcome{};
        outcome.status = MutationStatus::Conflict;
        outcome.lost = edited.keys();
        outcome.after = *current;
        return outcome;
    }

    outcome.merged = current && keepsAnothers(*current, edited, mutation.baseVersion);
    if (!outcome.lost.isEmpty())
        outcome.status = MutationStatus::Conflict;
    if (outcome.writes() || !current) {
        after.entity.version = mine.version;
        after.entity.updatedAt = qMax(after.entity.updatedAt, mine.updatedAt);
    }
    outcome.after = std::move(after);
    return outcome;
}

} // namespace

MergeOutcome merge(const StampedEntity *current, const Mutation &mutation, const Person &author,
                   const BabyId &babyId, qint64 nextVersion, Instant now)
{
    if (current && current->entity.babyId != babyId) {
        return invalid(nullptr, Error{QString(codes::wrongBaby),
                                      QStringLiteral("This entry belongs to another baby."),
                                      QStringLiteral("entityId")});
    }
    const KindSpec *spec = findKind(mutation.entityType);
    if (!spec) {
        return invalid(current,
                       Error{QString(codes::invalidEntity),
                             QStringLiteral("This server does not know this kind of entry."),
                             QStringLiteral("entityType")});
    }
    if (current && current->entity.entityType != mutation.entityType) {
        return invalid(current,
                       Error{QString(codes::invalidEntity),
                             QStringLiteral("This id belongs to an entry of another kind."),
                             QStringLiteral("entityType")});
    }
    if ((mutation.entityType == kind::baby) != (mutation.entityId == entityIdOf(babyId))) {
        return invalid(current,
                       Error{QString(codes::invalidEntity),
                             QStringLiteral("A baby is the entity with the baby's own id."),
                             QStringLiteral("entityId")});
    }
    const Stamp mine{nextVersion, qMin(mutation.updatedAt, now), mutation.mutationId};
    if (mutation.op == Op::Delete)
        return mergeDelete(current, mutation, mine);
    if (!current && mutation.op == Op::Update) {
        return invalid(nullptr, Error{QString(codes::notFound),
                                      QStringLiteral("There is no such entry to change."),
                                      QStringLiteral("entityId")});
    }
    const auto payload = normalizeFields(*spec, mutation.payload, now);
    if (!payload)
        return invalid(current, payload.error());

    StampedEntity after;
    if (current) {
        after = *current;
    } else {
        after.entity.entityType = mutation.entityType;
        after.entity.entityId = mutation.entityId;
        after.entity.babyId = babyId;
        after.entity.createdBy = author;
    }
    return mergeEdit(current, *spec, mutation, editedFields(*spec, mutation, *payload, current),
                     mine, std::move(after));
}

QJsonObject stampsToJson(const QMap<QString, Stamp> &stamps)
{
    QJsonObject object;
    for (auto it = stamps.cbegin(); it != stamps.cend(); ++it) {
        object.insert(it.key(),
                      QJsonArray{it->version, it->updatedAt.msecs, it->mutationId.toString()});
    }
    return object;
}

QMap<QString, Stamp> stampsFromJson(const QJsonObject &object)
{
    QMap<QString, Stamp> stamps;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonArray parts = it.value().toArray();
        stamps.insert(it.key(),
                      Stamp{parts.at(0).toInteger(), Instant{parts.at(1).toInteger()},
                            MutationId::parse(parts.at(2).toString()).value_or(MutationId())});
    }
    return stamps;
}

} // namespace weehours
