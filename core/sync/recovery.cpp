// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/recovery.h"

#include "core/protocol/fields.h"
#include "core/protocol/merge.h"
#include "core/protocol/schema.h"
#include "core/protocol/validation.h"

#include <QCryptographicHash>
#include <QMap>

namespace weehours {

namespace {

constexpr QLatin1StringView archivedField("archived");
// A recovery mutation is stamped this much later than the change that it repeats, in milliseconds,
// because the time known of a field is only an upper bound.
constexpr qint64 afterOriginal = 1;

/// A change that the server lost.
struct LostChange
{
    Op op = Op::Create;
    QJsonObject payload = {};
    /// When it was made.
    qint64 msecs = 0;
};

qint64 timeOf(const Entity &entity, const QJsonObject &times, const QString &field)
{
    return times.value(field).toInteger(entity.updatedAt.msecs);
}

// The fields in which `held` differs from `current`, by the time of each change, so that another
// field's newer change at the server is kept.
QList<LostChange> edits(const Entity &held, const Entity &current, const QJsonObject &times)
{
    QMap<qint64, QJsonObject> byTime;
    QJsonObject all;
    const auto add = [&](const QString &field, const QJsonValue &value) {
        byTime[timeOf(held, times, field)].insert(field, value);
        all.insert(field, value);
    };
    for (const QString &field : held.data.keys()) {
        if (held.data.value(field) != current.data.value(field))
            add(field, held.data.value(field));
    }
    for (const QString &field : current.data.keys()) {
        // A field that was never seen here was not cleared here.
        if (!held.data.contains(field) && times.contains(field))
            add(field, QJsonValue::Null);
    }
    QList<LostChange> changes;
    QJsonObject between = current.data;
    const KindSpec *const spec = findKind(held.entityType);
    for (auto it = byTime.cbegin(); it != byTime.cend(); ++it) {
        setFields(between, *it);
        // Fields that only fit together go together.
        if (spec && !checkEntity(*spec, withoutNulls(between)))
            return {{Op::Update, all, held.updatedAt.msecs}};
        changes.append({Op::Update, *it, it.key()});
    }
    return changes;
}

QList<LostChange> changesOf(const Entity &held, const std::optional<Entity> &current,
                            const QJsonObject &times)
{
    const qint64 deletedAt = timeOf(held, times, QString(deletedField));
    if (!current && held.deleted) {
        // Without a tombstone on the server, another client could bring the entry back.
        if (held.data.isEmpty())
            return {};
        qint64 writtenAt = 0;
        for (const QString &field : held.data.keys())
            writtenAt = qMax(writtenAt, times.value(field).toInteger());
        return {{Op::Create, held.data, writtenAt},
                {Op::Delete, {}, qMax(deletedAt, writtenAt + 1)}};
    }
    if (!current || (current->deleted && !held.deleted))
        return {{Op::Create, held.data, held.updatedAt.msecs}};
    if (held.deleted && current->deleted && deletedAt <= current->updatedAt.msecs)
        return {};
    if (!held.deleted)
        return edits(held, *current, times);
    // A later edit may restore the entry, which then needs its last content.
    QList<LostChange> changes;
    if (!current->deleted && !held.data.isEmpty())
        changes = edits(held, *current, times);
    const qint64 writtenAt = changes.isEmpty() ? 0 : changes.constLast().msecs;
    changes.append({Op::Delete, {}, qMax(deletedAt, writtenAt + 1)});
    return changes;
}

// Whether both are different states with the same version.
bool contradicts(const Entity &told, const Entity &held)
{
    return told.version == held.version
           && (told.deleted != held.deleted || (!held.deleted && told.data != held.data));
}

bool differ(QJsonObject before, QJsonObject now, const QStringList &exceptIn)
{
    for (const QString &field : exceptIn) {
        before.remove(field);
        now.remove(field);
    }
    return before != now;
}

// The id of a recovery mutation begins with the version of the lost state.
constexpr int versionBytes = 6;

// A deterministic id: two devices of one user that offer the same change produce the same mutation.
// Of two with the same time, the one that has seen the later version wins.
MutationId idOf(const Mutation &mutation, qint64 version, const UserId &user)
{
    QByteArray bytes = QCryptographicHash::hash(canonicalBytes(mutation)
                                                    + user.toString().toLatin1(),
                                                QCryptographicHash::Sha256)
                           .left(16);
    for (int i = 0; i < versionBytes; ++i)
        bytes[i] = static_cast<char>((qAbs(version) >> (8 * (versionBytes - 1 - i))) & 0xff);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80); // isRecovery()
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return MutationId(QUuid::fromRfc4122(bytes));
}

qint64 versionIn(const MutationId &id)
{
    qint64 version = 0;
    for (const char byte : id.uuid().toRfc4122().left(versionBytes))
        version = (version << 8) | static_cast<quint8>(byte);
    return version;
}

// Applies a recovery mutation that the server has not taken to the held document. The server may
// have sent a later state since, whose fields are kept: what is made again as a whole has one time,
// and the old values would get that of the later ones.
void putBack(const Mutation &change, Entity &held, QJsonObject &times)
{
    const qint64 madeAt = change.updatedAt.msecs - afterOriginal;
    const qint64 deletedAt = timeOf(held, times, QString(deletedField));
    // Of a field that is not there now, only an upper bound is known.
    const auto isLater = [&](const QString &field) {
        return held.data.contains(field) && timeOf(held, times, field) > madeAt
               && (times.contains(field) || change.op == Op::Create);
    };
    if (change.op == Op::Delete) {
        // The server would not accept it either if a field was changed later.
        if (held.deleted || madeAt < held.updatedAt.msecs)
            return;
        held.deleted = true;
        times.insert(deletedField, madeAt);
    } else {
        QJsonObject put = change.payload;
        if (change.op == Op::Create) {
            for (const QString &field : held.data.keys()) {
                if (!put.contains(field))
                    put.insert(field, QJsonValue::Null);
            }
        }
        for (const QString &field : put.keys()) {
            if (isLater(field))
                put.remove(field);
            else
                times.insert(field, madeAt);
        }
        setFields(held.data, put);
        if (held.deleted && madeAt > deletedAt) {
            held.deleted = false;
            times.insert(deletedField, madeAt);
        }
    }
    held.updatedAt = qMax(held.updatedAt, Instant{madeAt});
    held.version = -qMax(qAbs(held.version), versionIn(change.mutationId));
}

} // namespace

Result<void> Recovery::begin(Transaction &tx, const BabyId &babyId)
{
    const auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    if (*baby) {
        const auto moved = m_store.babies.moveCursor(tx, babyId, (*baby)->cursor, QString());
        if (!moved)
            return moved;
    }
    if (const auto done = m_store.entries.distrust(tx, babyId); !done)
        return done;
    if (const auto done = m_store.babies.setPushedCursor(tx, babyId, QString()); !done)
        return done;
    for (const auto &done : {m_store.outbox.unbase(tx, babyId), takeBack(tx, babyId)}) {
        if (!done)
            return done;
    }
    return showWaiting(tx, babyId);
}

Result<void> Recovery::begin(const BabyId &babyId)
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    if (const auto done = begin(tx, babyId); !done)
        return done;
    return tx.commit();
}

// The queued recovery mutations were computed from what the server said then, and may not fit what
// it holds now. They are applied to the held documents, from which new ones are computed later.
Result<void> Recovery::takeBack(Transaction &tx, const BabyId &babyId)
{
    const auto rows = m_store.outbox.rows(false);
    if (!rows)
        return std::unexpected(rows.error());
    for (const OutboxRow &row : *rows) {
        if (row.babyId != babyId || !row.recovery)
            continue;
        const auto held = m_store.confirmed.find(row.mutation.entityId);
        const auto times = m_store.confirmed.fieldTimes(row.mutation.entityId);
        if (!held)
            return std::unexpected(held.error());
        if (!times)
            return std::unexpected(times.error());
        if (!*held && row.mutation.op != Op::Create)
            continue;
        const auto shown = m_store.entries.find(row.mutation.entityId);
        if (!shown)
            return std::unexpected(shown.error());
        Entity changed = held->value_or(Entity{});
        if (!*held) {
            changed.entityType = row.mutation.entityType;
            changed.entityId = row.mutation.entityId;
            changed.babyId = babyId;
            changed.version = -1;
            changed.createdBy = *shown ? (*shown)->entity.createdBy : std::nullopt;
        }
        QJsonObject changedAt = *times;
        putBack(row.mutation, changed, changedAt);
        for (const auto &done : {m_store.outbox.remove(tx, row.mutation.mutationId),
                                 m_store.entries.hold(tx, changed, changedAt)}) {
            if (!done)
                return done;
        }
    }
    return {};
}

bool Recovery::isForgotten(const EntityState &state, const Mutation &mine,
                           const MutationResult &result)
{
    return mine.op == Op::Delete && !result.entity && state.confirmed;
}

bool Recovery::isLostIn(const EntityState &state, const Mutation &mine,
                        const MutationResult &result)
{
    if (!result.entity || !state.confirmed)
        return false;
    const Entity &held = *state.confirmed;
    const Entity &current = *result.entity;
    if (contradicts(current, held))
        return true;
    // Otherwise the result is evidence only if nothing but this mutation came after the held
    // version.
    const bool isAlone = result.status == MutationStatus::Applied && !result.merged
                         && !result.replayed && held.version == mine.baseVersion;
    if (!isAlone || held.version <= 0)
        return false;
    return current.version < held.version
           || (mine.op == Op::Update && !held.deleted && !current.deleted
               && differ(held.data, current.data, mine.payload.keys()));
}

bool Recovery::isLostIn(const EntityState &state, const Event &event)
{
    if (!state.confirmed)
        return false;
    const Entity &held = *state.confirmed;
    const Entity &next = event.entity;
    if (held.version <= 0 || held.version > next.version)
        return false;
    if (held.version == next.version || held.deleted || next.deleted)
        return contradicts(next, held);
    return differ(held.data, next.data, event.changed);
}

Result<void> Recovery::confirm(Transaction &tx, EntityState &state, const Entity &entity,
                               const QStringList &decided)
{
    if (state.confirmed && state.confirmed->version < 0) {
        Entity lost = *state.confirmed;
        for (const QString &field : decided) {
            if (entity.data.contains(field))
                lost.data.insert(field, entity.data.value(field));
            else
                lost.data.remove(field);
        }
        if (const auto offered = offer(tx, lost, state.fieldTimes, entity); !offered)
            return offered;
        // Includes the recovery mutations that were just queued.
        auto rows = m_store.outbox.rowsOf(entity.entityId);
        if (!rows)
            return std::unexpected(rows.error());
        state.waiting = std::move(*rows);
    }
    return m_store.entries.confirm(state, entity);
}

Result<void> Recovery::end(Transaction &tx, const BabyId &babyId)
{
    const auto lost = m_store.confirmed.distrusted(babyId);
    if (!lost)
        return std::unexpected(lost.error());
    for (const Entity &entity : *lost) {
        const auto times = m_store.confirmed.fieldTimes(entity.entityId);
        if (!times)
            return std::unexpected(times.error());
        if (const auto offered = offer(tx, entity, *times, std::nullopt); !offered)
            return offered;
        if (const auto forgotten = m_store.entries.forget(tx, entity.entityId); !forgotten)
            return forgotten;
    }
    // Changes that were under way meanwhile may have been refused.
    if (const auto done = m_store.outbox.retryUnknown(tx, babyId); !done)
        return done;
    return showWaiting(tx, babyId);
}

// Shows the changes that were refused and now wait again.
Result<void> Recovery::showWaiting(Transaction &tx, const BabyId &babyId)
{
    const auto rows = m_store.outbox.rows(false);
    if (!rows)
        return std::unexpected(rows.error());
    for (const OutboxRow &row : *rows) {
        if (row.babyId != babyId || row.recovery)
            continue;
        const auto shown = m_store.entries.refresh(tx, row.mutation.entityId, false);
        if (!shown)
            return shown;
    }
    return {};
}

Result<void> Recovery::offer(Transaction &tx, const Entity &held, const QJsonObject &times,
                             const std::optional<Entity> &current)
{
    const auto baby = m_store.babies.find(held.babyId);
    if (!baby)
        return std::unexpected(baby.error());
    const auto account = m_store.profile.account();
    if (!account)
        return std::unexpected(account.error());
    if (!*baby || !*account || (*baby)->role == Role::Viewer)
        return {};
    const bool isBaby = held.entityType == kind::baby;
    const bool isOwner = (*baby)->role == Role::Owner;
    for (LostChange &change : changesOf(held, current, times)) {
        if (isBaby && !isOwner) {
            change.payload.remove(archivedField);
            if (change.op != Op::Update || change.payload.isEmpty())
                continue;
        }
        Mutation mutation;
        mutation.entityType = held.entityType;
        mutation.entityId = held.entityId;
        mutation.op = change.op;
        mutation.updatedAt = Instant{change.msecs + afterOriginal};
        mutation.payload = change.payload;
        mutation.mutationId = idOf(mutation, held.version, (*account)->user.id);
        const auto queued = m_store.outbox.appendRecovery(tx, held.babyId, mutation);
        if (!queued)
            return queued;
    }
    return {};
}

Result<bool> Recovery::isOwned(const BabyId &babyId) const
{
    const auto row = m_store.babies.find(babyId);
    if (!row)
        return std::unexpected(row.error());
    const auto baby = m_store.confirmed.find(entityIdOf(babyId));
    if (!baby)
        return std::unexpected(baby.error());
    const auto account = m_store.profile.account();
    if (!account)
        return std::unexpected(account.error());
    const bool owns = *row && (*row)->access == Access::Shared && (*row)->role == Role::Owner;
    return owns && *baby && !(*baby)->deleted && *account;
}

Result<bool> Recovery::makeAgain(const BabyId &babyId)
{
    const auto owned = isOwned(babyId);
    if (!owned || !*owned)
        return owned;
    Transaction tx(m_store.database);
    if (!tx.begun())
        return std::unexpected(tx.begun().error());
    for (const auto &step : {begin(tx, babyId), end(tx, babyId),
                             m_store.babies.put(tx, babyId, Role::Owner, Access::Local)}) {
        if (!step)
            return std::unexpected(step.error());
    }
    if (const auto done = tx.commit(); !done)
        return std::unexpected(done.error());
    return true;
}

} // namespace weehours
