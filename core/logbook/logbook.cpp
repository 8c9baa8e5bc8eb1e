// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/logbook.h"

#include "core/protocol/validation.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

namespace weehours {

namespace {

constexpr QLatin1StringView archivedField("archived");

std::unexpected<Error> notFound()
{
    return failure(codes::notFound,
                   Logbook::tr("There is no such entry here. It may have been deleted, or its "
                               "baby is no longer shared with you."));
}

/// The name of this computer's time zone, or nothing for one that other computers cannot know,
/// such as a rule in TZ. Qt's list lacks links like Asia/Calcutta, which are names as well.
QString zoneHere()
{
    const QByteArray name = QTimeZone::systemTimeZoneId();
    const QString text = QString::fromUtf8(name);
    const bool hasForm = isZoneName(text) && text.front().isUpper();
    const bool isKnown = QTimeZone::isTimeZoneIdAvailable(name)
                         || QFileInfo(QStringLiteral("/usr/share/zoneinfo/") + text).isFile();
    return hasForm && isKnown ? text : QString();
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

} // namespace

Logbook::Logbook(Store &store, ChangeFeed &feed, const Clock &clock, IdSource &ids, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_feed(feed),
      m_clock(clock),
      m_ids(ids),
      m_clockTrace(store, clock)
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
    return m_store.profile.self();
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
    return transact([&](Transaction &tx) -> Result<Entry> {
        if (auto put = m_store.babies.put(tx, baby.babyId, Role::Owner, Access::Local); !put)
            return std::unexpected(put.error());
        if (auto written = write(tx, baby, Op::Create, data); !written)
            return std::unexpected(written.error());
        return requireEntry(baby.entityId);
    });
}

Result<Entry> Logbook::add(const BabyId &babyId, const QString &kindName, const QJsonObject &fields)
{
    auto added = addForAll({babyId}, kindName, fields);
    if (!added)
        return std::unexpected(added.error());
    return added->constFirst();
}

Result<void> Logbook::check(const QString &kindName, const QJsonObject &fields) const
{
    if (const auto data = completed(kindName, fields); !data)
        return std::unexpected(data.error());
    return {};
}

Result<QJsonObject> Logbook::completed(const QString &kindName, const QJsonObject &fields) const
{
    const KindSpec *spec = findKind(kindName);
    if (!spec || spec->name == kind::baby) {
        return failure(codes::invalidEntity,
                       Logbook::tr("There is no kind of entry called %1.").arg(kindName));
    }
    QJsonObject given = withoutTabs(fields);
    if (spec->isLogEntry && !given.contains(field::startedAt))
        given.insert(field::startedAt, now().toString());
    if (const QString zone = zoneHere(); !given.contains(field::zone) && !zone.isEmpty())
        given.insert(field::zone, zone);
    auto normalized = normalizeFields(*spec, given, now());
    if (!normalized)
        return std::unexpected(normalized.error());
    QJsonObject data = withoutNulls(*normalized);
    if (auto fits = checkEntity(*spec, data); !fits)
        return std::unexpected(fits.error());
    return data;
}

Result<QList<Entry>> Logbook::addForAll(const QList<BabyId> &babies, const QString &kindName,
                                        const QJsonObject &fields)
{
    const auto data = completed(kindName, fields);
    if (!data)
        return std::unexpected(data.error());
    return transact([&](Transaction &tx) -> Result<QList<Entry>> {
        QList<Entry> added;
        for (const BabyId &babyId : babies) {
            Entity entity;
            entity.entityType = kindName;
            entity.entityId = m_ids.next<EntityId>();
            entity.babyId = babyId;
            entity.data = *data;
            if (auto writable = requireWritable(babyId); !writable)
                return std::unexpected(writable.error());
            if (auto only = requireOnlyTimer({entity, {}}); !only)
                return std::unexpected(only.error());
            entity.data = {};
            EntityState state;
            state.id = entity.entityId; // it is new: there is nothing to read
            auto written = write(tx, state, entity, Op::Create, *data);
            if (!written)
                return std::unexpected(written.error());
            if (babies.size() > 1)
                written->act = added.isEmpty() ? entity.entityId : added.constFirst().id();
            if (auto kept = remember(tx, Undone::Add, babyId, {*written}); !kept)
                return std::unexpected(kept.error());
            added.append(*state.shown);
        }
        return added;
    });
}

Result<int> Logbook::addMany(const QList<NewEntry> &entries,
                             const std::function<bool(int done)> &goOn)
{
    constexpr qsizetype pageSize = 250;
    return transact([&](Transaction &tx) -> Result<int> {
        // A step of each baby; the first write says that they are one act.
        QList<UndoStep> steps;
        const Instant at = now();
        const auto stepOf = [&](const BabyId &babyId) -> Result<QList<EntryWrite> *> {
            for (UndoStep &step : steps) {
                if (step.babyId == babyId)
                    return &step.writes;
            }
            if (auto writable = requireWritable(babyId); !writable)
                return std::unexpected(writable.error());
            steps.append({0, babyId, Undone::Import, {}, at});
            return &steps.last().writes;
        };
        int added = 0;
        for (qsizetype start = 0; start < entries.size(); start += pageSize) {
            if (goOn && !goOn(static_cast<int>(start)))
                return failure(codes::cancelled,
                               Logbook::tr("It was cancelled. Nothing was added."));
            const QList<NewEntry> page = entries.mid(start, pageSize);
            QList<EntityId> ids;
            for (const NewEntry &one : page)
                ids.append(one.id);
            auto states = m_store.entries.read(ids);
            if (!states)
                return std::unexpected(states.error());
            for (const NewEntry &one : page) {
                EntityState &state = (*states)[one.id];
                if (state.shown && !state.shown->entity.deleted)
                    continue;
                const auto writes = stepOf(one.babyId);
                if (!writes)
                    return std::unexpected(writes.error());
                Entity entity = state.shown ? state.shown->entity : Entity();
                state.id = one.id;
                entity.entityType = one.kind;
                entity.entityId = one.id;
                entity.babyId = one.babyId;
                auto written = write(tx, state, entity, Op::Create, one.fields);
                if (!written)
                    return std::unexpected(written.error());
                (*writes)->append(*std::move(written));
                ++added;
            }
        }
        for (UndoStep &step : steps) {
            if (steps.size() > 1)
                step.writes.first().act = steps.constFirst().writes.constFirst().id;
            if (auto kept = m_store.undo.add(tx, step); !kept)
                return std::unexpected(kept.error());
        }
        return added;
    });
}

Result<QHash<EntityId, bool>> Logbook::idsOf(const BabyId &babyId) const
{
    return m_store.entries.idsOf(babyId);
}

Result<Entry> Logbook::edit(const EntityId &id, const QJsonObject &fields)
{
    return editWith(id, [&](const Entry &) { return fields; });
}

Result<Entry> Logbook::end(const EntityId &id, std::optional<Instant> at)
{
    return editWith(id, [this, at](const Entry &entry) {
        return endFields(entry, at.value_or(now()));
    });
}

Result<Entry> Logbook::editWith(const EntityId &id,
                                const std::function<QJsonObject(const Entry &)> &fieldsFor)
{
    return transact([&](Transaction &tx) -> Result<Entry> {
        const auto entry = requireStanding(id);
        if (!entry)
            return entry;
        auto written = writeEdit(tx, *entry, fieldsFor(*entry));
        if (!written)
            return std::unexpected(written.error());
        if (auto kept = remember(tx, Undone::Edit, entry->entity.babyId, {*written}); !kept)
            return std::unexpected(kept.error());
        return requireEntry(id);
    });
}

Result<Entry> Logbook::remove(const EntityId &id)
{
    return transact([&](Transaction &tx) -> Result<Entry> {
        auto entry = requireEntry(id);
        if (!entry || entry->entity.deleted)
            return entry;
        auto written = writeDelete(tx, *entry);
        if (!written)
            return std::unexpected(written.error());
        if (auto kept = remember(tx, Undone::Delete, entry->entity.babyId, {*written}); !kept)
            return std::unexpected(kept.error());
        entry->entity.deleted = true;
        return entry;
    });
}

Result<Entry> Logbook::restore(const EntityId &id)
{
    return transact([&](Transaction &tx) -> Result<Entry> {
        auto entry = requireEntry(id);
        if (!entry || !entry->entity.deleted)
            return entry;
        auto written = writeBack(tx, *entry, {});
        if (!written)
            return std::unexpected(written.error());
        if (auto kept = remember(tx, Undone::Restore, entry->entity.babyId, {*written}); !kept)
            return std::unexpected(kept.error());
        return requireEntry(id);
    });
}

// ---- What every change comes down to ----

Result<EntryWrite> Logbook::writeEdit(Transaction &tx, const Entry &entry,
                                      const QJsonObject &fields)
{
    const KindSpec *spec = findKind(entry.kind());
    if (!spec) {
        return failure(codes::invalidEntity,
                       Logbook::tr("This entry was made by a newer version of Wee Hours. Update "
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
        if (fieldValue(data, it.key()) == it.value())
            continue;
        payload.insert(it.key(), it.value());
        data.insert(it.key(), it.value());
    }
    if (payload.isEmpty())
        return EntryWrite{entry.id(), entry.kind()};
    if (auto fits = checkEntity(*spec, withoutNulls(data)); !fits)
        return std::unexpected(fits.error());
    if (payload.contains(archivedField)) {
        if (auto role = roleFor(entry.entity.babyId); role && *role != Role::Owner) {
            return failure(codes::ownerOnly,
                           Logbook::tr("Only an owner may archive a baby or bring it back."));
        }
    }
    return write(tx, entry.entity, Op::Update, payload);
}

Result<EntryWrite> Logbook::writeDelete(Transaction &tx, const Entry &entry,
                                        std::optional<Instant> at)
{
    if (auto writable = requireWritable(entry.entity.babyId); !writable)
        return std::unexpected(writable.error());
    if (entry.kind() == kind::baby) {
        if (auto role = roleFor(entry.entity.babyId); role && *role != Role::Owner)
            return failure(codes::ownerOnly, Logbook::tr("Only an owner may delete a baby."));
    }
    const auto confirmed = m_store.entries.confirmed(entry.id());
    if (!confirmed)
        return std::unexpected(confirmed.error());
    if (*confirmed || entry.state != EntryState::Refused)
        return write(tx, entry.entity, Op::Delete, {}, at);
    // The server has never had it, so there is nothing to tell it; what it refused goes.
    const auto rows = m_store.outbox.rowsOf(entry.id());
    if (!rows)
        return std::unexpected(rows.error());
    for (const OutboxRow &row : *rows) {
        if (auto gone = m_store.outbox.remove(tx, row.mutation.mutationId); !gone)
            return std::unexpected(gone.error());
    }
    if (auto shown = m_store.entries.refresh(tx, entry.id(), true, self()); !shown)
        return std::unexpected(shown.error());
    return EntryWrite{entry.id(), entry.kind(), true, false, entry.entity.data, {}};
}

Result<EntryWrite> Logbook::writeBack(Transaction &tx, const Entry &entry,
                                      const QJsonObject &fields)
{
    if (auto writable = requireWritable(entry.entity.babyId); !writable)
        return std::unexpected(writable.error());
    QJsonObject data = entry.entity.data.isEmpty() ? lastKnown(entry.id()) : entry.entity.data;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        data.insert(it.key(), it.value());
    data = withoutNulls(data);
    const KindSpec *spec = findKind(entry.kind());
    if (!spec || !checkEntity(*spec, data)) {
        return failure(codes::notFound,
                       Logbook::tr("What this entry held is not known on this computer any "
                                   "more, so it cannot be brought back from here."));
    }
    return write(tx, entry.entity, Op::Create, data);
}

Result<EntryWrite> Logbook::write(Transaction &tx, const Entity &target, Op op,
                                  const QJsonObject &payload, std::optional<Instant> at)
{
    auto state = m_store.entries.read(target.entityId);
    if (!state)
        return std::unexpected(state.error());
    return write(tx, *state, target, op, payload, at);
}

Result<EntryWrite> Logbook::write(Transaction &tx, EntityState &state, const Entity &target, Op op,
                                  const QJsonObject &payload, std::optional<Instant> at)
{
    Mutation mutation;
    mutation.mutationId = m_ids.next<MutationId>();
    mutation.entityType = target.entityType;
    mutation.entityId = target.entityId;
    mutation.op = op;
    mutation.baseVersion = target.version;
    // Later than anything seen of this entity: a clock that is behind must not make an edit lose
    // to the very state that it was made on.
    mutation.updatedAt = qMax(at.value_or(now()), target.updatedAt.plusMsecs(1));
    mutation.payload = payload;
    if (auto noted = m_clockTrace.note(tx); !noted)
        return std::unexpected(noted.error());
    if (auto mended = m_store.mending.takeIn(tx, state, mutation, target); !mended)
        return std::unexpected(mended.error());
    const auto position = m_store.outbox.append(tx, target.babyId, mutation);
    if (!position)
        return std::unexpected(position.error());
    OutboxRow waits;
    waits.position = *position;
    waits.babyId = target.babyId;
    waits.mutation = mutation;
    state.waiting.append(std::move(waits));
    if (auto shown = m_store.entries.show(state, true, self()); !shown)
        return std::unexpected(shown.error());
    EntityState *const one = &state;
    if (auto put = m_store.entries.write(tx, {&one, 1}); !put)
        return std::unexpected(put.error());

    // With what was refused before and goes along.
    const QJsonObject &fields = mutation.op == op ? mutation.payload : payload;
    EntryWrite written{target.entityId,  target.entityType, op != Op::Create,
                       op != Op::Delete, target.data,       fields};
    switch (op) {
    case Op::Create: written.before = {}; break;
    case Op::Delete: written.after = {}; break;
    case Op::Update:
        written.before = {};
        for (const QString &field : fields.keys())
            written.before.insert(field, fieldValue(target.data, field));
        break;
    }
    return written;
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

// A baby sleeps once at a time. Two that were started apart, and meet later, are offered as one.
Result<void> Logbook::requireOnlyTimer(const Entry &entry) const
{
    if (!entry.isRunning())
        return {};
    const auto others = running(entry.entity.babyId);
    if (!others)
        return std::unexpected(others.error());
    for (const Entry &other : *others) {
        if (other.kind() != entry.kind())
            continue;
        const QDateTime begun = QDateTime::fromMSecsSinceEpoch(other.startedAt().msecs);
        const QString time = QLocale().toString(begun.time(), QLocale::ShortFormat);
        const auto baby = m_store.babies.find(entry.entity.babyId);
        const QString name = baby && *baby ? (*baby)->name : QString();
        return failure(codes::invalidEntity,
                       entry.kind() == kind::sleep
                           ? Logbook::tr("%1 is asleep already, since %2. End that sleep first.")
                                 .arg(name, time)
                           : Logbook::tr("A breast feed of %1 runs already, since %2. End that one "
                                         "first.")
                                 .arg(name, time),
                       QString(field::startedAt));
    }
    return {};
}

Result<Entry> Logbook::requireStanding(const EntityId &id) const
{
    auto entry = requireEntry(id);
    if (entry && entry->entity.deleted) {
        return failure(codes::notFound,
                       Logbook::tr("This entry has been deleted. Restore it to change it."));
    }
    return entry;
}

Result<void> Logbook::requireWritable(const BabyId &babyId) const
{
    auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    if (!*baby || (*baby)->access == Access::Revoked)
        return failure(codes::notFound, Logbook::tr("There is no such baby on this profile."));
    if ((*baby)->role == Role::Viewer) {
        return failure(codes::readOnly,
                       Logbook::tr("You can read this log but not change it. An owner can make "
                                   "you an editor."));
    }
    return {};
}

} // namespace weehours
