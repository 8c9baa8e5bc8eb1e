// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/logbook.h"

#include "core/protocol/validation.h"

#include <QTimeZone>

namespace weehours {

namespace {

constexpr QLatin1StringView startedAtField("startedAt");
constexpr QLatin1StringView zoneField("zone");
constexpr QLatin1StringView nameField("name");
constexpr QLatin1StringView archivedField("archived");

std::unexpected<Error> notFound()
{
    return failure(codes::notFound,
                   QStringLiteral("There is no such entry here. It may have been deleted, or its "
                                  "baby is no longer shared with you."));
}

// Tabs come with pasted text and mean a space; the protocol allows no control characters.
QJsonObject withoutTabs(QJsonObject fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.value().isString())
            it.value() = it.value().toString().replace(u'\t', u' ');
    }
    return fields;
}

QJsonObject withoutNulls(const QJsonObject &fields)
{
    QJsonObject result;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (!it.value().isNull())
            result.insert(it.key(), it.value());
    }
    return result;
}

QJsonValue valueOf(const QJsonObject &data, const QString &field)
{
    const QJsonValue value = data.value(field);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace

Logbook::Logbook(Store &store, ChangeFeed &feed, const Clock &clock, IdSource &ids, QObject *parent)
    : QObject(parent), m_store(store), m_feed(feed), m_clock(clock), m_ids(ids)
{
    connect(&m_feed, &ChangeFeed::changed, this, &Logbook::changed);
    connect(&m_feed, &ChangeFeed::statusChanged, this, &Logbook::statusChanged);
}

Instant Logbook::now() const
{
    return m_clock.now().plusMsecs(m_store.profile.clockOffset().value_or(0));
}

std::optional<Person> Logbook::self() const
{
    const auto account = m_store.profile.account();
    if (!account || !*account)
        return std::nullopt;
    return Person{(*account)->user.id, (*account)->user.name};
}

Result<Entry> Logbook::addBaby(const QJsonObject &fields)
{
    const KindSpec &spec = *findKind(QString(kind::baby));
    auto normalized = normalizeFields(spec, withoutTabs(fields), now());
    if (!normalized)
        return std::unexpected(normalized.error());
    const QJsonObject data = withoutNulls(*normalized);
    if (auto fits = checkEntity(spec, data); !fits)
        return std::unexpected(fits.error());
    Entity baby;
    baby.entityType = kind::baby;
    baby.babyId = m_ids.next<BabyId>();
    baby.entityId = entityIdOf(baby.babyId);
    return write(baby, Op::Create, data);
}

Result<Entry> Logbook::add(const BabyId &babyId, const QString &kindName, const QJsonObject &fields)
{
    const KindSpec *spec = findKind(kindName);
    if (!spec || !spec->isLogEntry) {
        return failure(codes::invalidEntity,
                       QStringLiteral("There is no kind of entry called %1.").arg(kindName));
    }
    if (auto writable = requireWritable(babyId); !writable)
        return std::unexpected(writable.error());
    QJsonObject given = withoutTabs(fields);
    if (!given.contains(startedAtField))
        given.insert(startedAtField, now().toString());
    if (const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
        !given.contains(zoneField) && isTimeZone(zone)) {
        given.insert(zoneField, zone);
    }
    auto normalized = normalizeFields(*spec, given, now());
    if (!normalized)
        return std::unexpected(normalized.error());
    const QJsonObject data = withoutNulls(*normalized);
    if (auto fits = checkEntity(*spec, data); !fits)
        return std::unexpected(fits.error());
    Entity entity;
    entity.entityType = kindName;
    entity.entityId = m_ids.next<EntityId>();
    entity.babyId = babyId;
    auto entry = write(entity, Op::Create, data);
    if (entry)
        remember({Undone::Add, entry->id()});
    return entry;
}

Result<Entry> Logbook::edit(const EntityId &id, const QJsonObject &fields)
{
    auto entry = requireEntry(id);
    if (!entry)
        return entry;
    if (entry->entity.deleted)
        return notFound();
    QJsonObject previous;
    for (const QString &field : fields.keys())
        previous.insert(field, valueOf(entry->entity.data, field));
    auto edited = applyEdit(*entry, fields);
    if (edited && edited->entity.data != entry->entity.data)
        remember({Undone::Edit, id, previous});
    return edited;
}

Result<Entry> Logbook::applyEdit(const Entry &entry, const QJsonObject &fields)
{
    const KindSpec *spec = findKind(entry.kind());
    if (!spec) {
        return failure(codes::invalidEntity,
                       QStringLiteral("This entry was made by a newer version of Wee Hours. Update "
                                      "the program to change it."));
    }
    if (auto writable = requireWritable(entry.entity.babyId); !writable)
        return std::unexpected(writable.error());
    auto normalized = normalizeFields(*spec, withoutTabs(fields), now());
    if (!normalized)
        return std::unexpected(normalized.error());
    QJsonObject payload;
    QJsonObject data = entry.entity.data;
    for (auto it = normalized->constBegin(); it != normalized->constEnd(); ++it) {
        if (valueOf(data, it.key()) == it.value())
            continue;
        payload.insert(it.key(), it.value());
        data.insert(it.key(), it.value());
    }
    if (payload.isEmpty())
        return entry;
    if (auto fits = checkEntity(*spec, withoutNulls(data)); !fits)
        return std::unexpected(fits.error());
    if (payload.contains(archivedField)) {
        if (auto role = roleFor(entry.entity.babyId); role && *role != Role::Owner) {
            return failure(codes::ownerOnly,
                           QStringLiteral("Only an owner may archive a baby or bring it back."));
        }
    }
    return write(entry.entity, Op::Update, payload);
}

Result<Entry> Logbook::remove(const EntityId &id)
{
    auto entry = requireEntry(id);
    if (!entry || entry->entity.deleted)
        return entry;
    if (auto writable = requireWritable(entry->entity.babyId); !writable)
        return std::unexpected(writable.error());
    auto removed = write(entry->entity, Op::Delete, {});
    if (removed)
        remember({Undone::Delete, id});
    return removed;
}

Result<Entry> Logbook::restore(const EntityId &id)
{
    auto entry = requireEntry(id);
    if (!entry || !entry->entity.deleted)
        return entry;
    auto restored = bringBack(*entry, {});
    if (restored)
        remember({Undone::Restore, id});
    return restored;
}

Result<Entry> Logbook::bringBack(const Entry &entry, const QJsonObject &fields)
{
    if (auto writable = requireWritable(entry.entity.babyId); !writable)
        return std::unexpected(writable.error());
    QJsonObject data = entry.entity.data;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        data.insert(it.key(), it.value());
    data = withoutNulls(data);
    const KindSpec *spec = findKind(entry.kind());
    if (!spec || !checkEntity(*spec, data)) {
        return failure(codes::notFound,
                       QStringLiteral("This entry was deleted before this computer knew what it "
                                      "held, so it cannot be brought back from here."));
    }
    return write(entry.entity, Op::Create, data);
}

Result<Undone> Logbook::undo()
{
    if (m_undo.isEmpty())
        return failure(codes::notFound, QStringLiteral("There is nothing to undo."));
    const UndoStep step = m_undo.takeLast();
    auto entry = requireEntry(step.id);
    if (!entry)
        return std::unexpected(entry.error());
    Result<Entry> result = *entry;
    switch (step.what) {
    case Undone::Add:
    case Undone::Restore:
        if (auto writable = requireWritable(entry->entity.babyId); !writable)
            return std::unexpected(writable.error());
        if (!entry->entity.deleted)
            result = write(entry->entity, Op::Delete, {});
        break;
    case Undone::Delete:
        if (entry->entity.deleted)
            result = bringBack(*entry, {});
        break;
    case Undone::Edit:
        result = entry->entity.deleted ? bringBack(*entry, step.previous)
                                       : applyEdit(*entry, step.previous);
        break;
    }
    if (!result)
        return std::unexpected(result.error());
    return step.what;
}

void Logbook::remember(UndoStep step)
{
    constexpr qsizetype deepest = 200;
    m_undo.append(std::move(step));
    if (m_undo.size() > deepest)
        m_undo.removeFirst();
}

Result<Entry> Logbook::requireEntry(const EntityId &id) const
{
    auto entry = m_store.entries.find(id);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return notFound();
    return **entry;
}

Result<void> Logbook::requireWritable(const BabyId &babyId) const
{
    auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    if (!*baby || (*baby)->access == Access::Revoked)
        return failure(codes::notFound, QStringLiteral("There is no such baby on this profile."));
    if ((*baby)->role == Role::Viewer) {
        return failure(codes::readOnly,
                       QStringLiteral("You can read this log but not change it. An owner can make "
                                      "you an editor."));
    }
    return {};
}

Result<Entry> Logbook::write(Entity target, Op op, const QJsonObject &payload)
{
    Mutation mutation;
    mutation.mutationId = m_ids.next<MutationId>();
    mutation.entityType = target.entityType;
    mutation.entityId = target.entityId;
    mutation.op = op;
    mutation.baseVersion = target.version;
    // Later than anything seen of this entity: a clock that is behind must not make an edit lose
    // to the very state that it was made on.
    mutation.updatedAt = qMax(now(), target.updatedAt.plusMsecs(1));
    mutation.payload = payload;

    Transaction tx(m_store.database);
    if (!tx.begun())
        return std::unexpected(tx.begun().error());
    if (target.entityType == kind::baby && target.version == 0 && op == Op::Create) {
        if (auto put = m_store.babies.put(tx, target.babyId, Role::Owner, Access::Local); !put)
            return std::unexpected(put.error());
    }
    if (auto queued = m_store.outbox.append(tx, target.babyId, mutation); !queued)
        return std::unexpected(queued.error());
    if (auto shown = m_store.entries.refresh(tx, target.entityId, true, self()); !shown)
        return std::unexpected(shown.error());
    if (auto committed = tx.commit(); !committed)
        return std::unexpected(committed.error());
    m_feed.announce();
    return requireEntry(target.entityId);
}

} // namespace weehours
