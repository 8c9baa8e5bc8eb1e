// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/merge.h"

#include "core/protocol/fields.h"
#include "core/protocol/jsontext.h"
#include "core/protocol/validation.h"

#include <QJsonArray>

#include <algorithm>

namespace weehours {

namespace {

// Of two concurrent writes the later wins; of two with the same time, the greater mutation id.
bool isLater(const Stamp &a, const Stamp &b)
{
    if (a.updatedAt != b.updatedAt)
        return a.updatedAt > b.updatedAt;
    return b.mutationId < a.mutationId;
}

// Raises the stamp's time to that of a later write of the same value. The version is kept: an
// author who saw it still knows the value.
bool raise(Stamp &last, const Stamp &mine)
{
    if (!isLater(mine, last))
        return false;
    const qint64 version = last.version;
    last = mine;
    last.version = version;
    return true;
}

// What others have written to these fields, or deleted, since the author looked.
QList<Overridden> overriddenIn(const StampedEntity &current, const QStringList &fields,
                               qint64 baseVersion, const UserId &author)
{
    QMap<MutationId, Overridden> found;
    for (const QString &field : fields) {
        const bool isDeletion = field == deletedField;
        const QJsonValue value = isDeletion ? QJsonValue(true)
                                            : fieldValue(current.entity.data, field);
        const Stamp *const stamp = current.stampOf(field);
        // A create does not count as writing the fields that it left out.
        const bool wasLeft = value.isNull() && !current.stamps.contains(field);
        if (!stamp || wasLeft || stamp->version <= baseVersion || stamp->author == author
            || stamp->author.isNull())
            continue;
        Overridden &one = found[stamp->mutationId];
        one.author = stamp->author;
        one.mutationId = stamp->mutationId;
        one.updatedAt = stamp->updatedAt;
        one.fields.insert(field, value);
    }
    return found.values();
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
    Stamp &deletion = outcome.after->stamps[deletedField];
    if (current->entity.deleted) {
        // A concurrent edit is compared with the latest delete, in whatever order they came.
        outcome.restamps = raise(deletion, mine);
        return outcome;
    }
    for (const Stamp &stamp : current->stamps) {
        if (stamp.version > mutation.baseVersion && isLater(stamp, mine)) {
            outcome.status = MutationStatus::Conflict;
            outcome.lost = {QString(deletedField)};
            outcome.after = *current;
            return outcome;
        }
    }
    Entity &entity = outcome.after->entity;
    entity.deleted = true;
    entity.version = mine.version;
    entity.updatedAt = qMax(entity.updatedAt, mine.updatedAt);
    deletion = mine;
    outcome.changed = {QString(deletedField)};
    outcome.overrode = overriddenIn(*current, current->entity.data.keys(), mutation.baseVersion,
                                    mine.author);
    return outcome;
}

// The fields that the mutation sets: for an update its own, for a create every field of the kind,
// where an absent one is set to empty.
QJsonObject editedFields(const KindSpec &spec, const Mutation &mutation, const QJsonObject &payload,
                         const StampedEntity *current)
{
    QJsonObject edited = payload;
    if (mutation.op == Op::Create && current) {
        for (const FieldSpec &field : spec.fields) {
            if (!edited.contains(field.name))
                edited.insert(field.name, QJsonValue::Null);
        }
    }
    return edited;
}

// Whether fields that the edit does not change were written since its author looked, by another
// person than `except`.
bool keepsAnothers(const StampedEntity &current, const QJsonObject &edited, qint64 baseVersion,
                   const std::optional<UserId> &except)
{
    const auto since = [&](const Stamp &stamp) {
        return stamp.version > baseVersion && stamp.author != except;
    };
    for (auto it = current.stamps.cbegin(); it != current.stamps.cend(); ++it) {
        if (it.key() != deletedField && it.key() != everyField && !edited.contains(it.key())
            && since(*it))
            return true;
    }
    const auto created = current.stamps.constFind(everyField);
    if (created == current.stamps.cend() || !since(*created))
        return false;
    const QStringList fields = current.entity.data.keys();
    return std::ranges::any_of(fields, [&](const QString &field) {
        return !edited.contains(field) && !current.stamps.contains(field);
    });
}

// An edit of an entity that a later, concurrent delete removed loses. If a still later edit
// restores the entity, the result must be as if the delete had come last, so the fields are stored
// invisibly.
MergeOutcome loseToDelete(const StampedEntity &current, StampedEntity after,
                          const QStringList &settled, const Mutation &mutation, Stamp mine)
{
    MergeOutcome outcome;
    outcome.status = MutationStatus::Conflict;
    outcome.lost = mutation.payload.keys();
    outcome.restamps = !settled.isEmpty();
    mine.version = current.stampOf(deletedField)->version;
    for (const QString &field : settled)
        after.stamps.insert(field, mine);
    outcome.after = std::move(after);
    return outcome;
}

MergeOutcome mergeEdit(const StampedEntity *current, const KindSpec &spec, const Mutation &mutation,
                       const QJsonObject &edited, const Stamp &mine, StampedEntity after)
{
    MergeOutcome outcome;
    outcome.op = current ? Op::Update : Op::Create;
    const Stamp *deletion = after.entity.deleted ? current->stampOf(deletedField) : nullptr;
    const bool losesToDelete = deletion && deletion->version > mutation.baseVersion
                               && isLater(*deletion, mine);
    if (after.entity.deleted && !losesToDelete && !edited.isEmpty()) {
        after.entity.deleted = false;
        after.stamps.insert(deletedField, mine);
        outcome.changed.append(deletedField);
    }

    const QJsonObject before = after.entity.data;
    // A new entity gets all fields at once: one by one takes several times as long.
    if (!current)
        after.entity.data = withoutNulls(edited);
    // The fields whose last write this is now, whether or not the value changes.
    QStringList settled;
    for (auto it = edited.constBegin(); it != edited.constEnd(); ++it) {
        const Stamp *last = current ? current->stampOf(it.key()) : nullptr;
        const bool wins = !last || last->version <= mutation.baseVersion || isLater(mine, *last);
        const bool same = fieldValue(before, it.key()) == it.value();
        if (wins)
            settled.append(it.key());
        if (same)
            continue;
        if (wins) {
            if (current)
                setField(after.entity.data, it.key(), it.value());
            outcome.changed.append(it.key());
        } else {
            outcome.lost.append(it.key());
        }
    }

    if (const auto fits = checkEntity(spec, after.entity.data); !fits) {
        // Valid by what the author saw, and invalid only together with later changes: a conflict.
        const bool concurrent = current
                                && (losesToDelete
                                    || (!outcome.changed.isEmpty()
                                        && (!outcome.lost.isEmpty()
                                            || keepsAnothers(*current, edited, mutation.baseVersion,
                                                             std::nullopt))));
        if (!concurrent)
            return invalid(current, fits.error());
        outcome = MergeOutcome{};
        outcome.status = MutationStatus::Conflict;
        outcome.lost = mutation.payload.keys();
        outcome.after = *current;
        return outcome;
    }
    if (losesToDelete)
        return loseToDelete(*current, std::move(after), settled, mutation, mine);

    if (!outcome.lost.isEmpty())
        outcome.status = MutationStatus::Conflict;
    else if (current)
        outcome.merged = keepsAnothers(*current, edited, mutation.baseVersion, mine.author);
    if (outcome.writes()) {
        if (current)
            outcome.overrode = overriddenIn(*current, outcome.changed, mutation.baseVersion,
                                            mine.author);
        if (mutation.op == Op::Create && settled.size() == edited.size()) {
            after.stamps.removeIf([](const auto &stamp) { return stamp.key() != deletedField; });
            settled = {QString(everyField)};
        }
        for (const QString &field : std::as_const(settled))
            after.stamps.insert(field, mine);
        after.entity.version = mine.version;
        after.entity.updatedAt = qMax(after.entity.updatedAt, mine.updatedAt);
    } else {
        // Both wrote the same value; another concurrent value is compared with the later of the
        // two.
        for (const QString &field : std::as_const(settled)) {
            const Stamp *last = current->stampOf(field);
            Stamp raised = last ? *last : Stamp{};
            if (last && raise(raised, mine)) {
                after.stamps.insert(field, raised);
                outcome.restamps = true;
            }
        }
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
    const Stamp mine{nextVersion, qMin(mutation.updatedAt, now), mutation.mutationId, author.id};
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

const Stamp *StampedEntity::stampOf(const QString &field) const
{
    auto stamp = stamps.constFind(field);
    if (stamp == stamps.cend() && field != deletedField)
        stamp = stamps.constFind(everyField);
    return stamp == stamps.cend() ? nullptr : &*stamp;
}

QByteArray stampsText(const QMap<QString, Stamp> &stamps)
{
    constexpr qsizetype usualBytes = 128;
    QByteArray json;
    json.reserve(usualBytes * stamps.size());
    for (auto it = stamps.cbegin(); it != stamps.cend(); ++it) {
        json += json.isEmpty() ? '{' : ',';
        appendJson(json, it.key());
        json += ":[";
        json += QByteArray::number(it->version);
        json += ',';
        json += QByteArray::number(it->updatedAt.msecs);
        json += ',';
        appendJson(json, it->mutationId);
        json += ',';
        appendJson(json, it->author);
        json += ']';
    }
    return json.isEmpty() ? QByteArray("{}") : json + '}';
}

QMap<QString, Stamp> stampsFromJson(const QJsonObject &object)
{
    QMap<QString, Stamp> stamps;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonArray parts = it.value().toArray();
        stamps.insert(it.key(),
                      Stamp{parts.at(0).toInteger(), Instant{parts.at(1).toInteger()},
                            MutationId::parse(parts.at(2).toString()).value_or(MutationId()),
                            UserId::parse(parts.at(3).toString()).value_or(UserId())});
    }
    return stamps;
}

} // namespace weehours
