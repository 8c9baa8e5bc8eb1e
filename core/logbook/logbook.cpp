// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/logbook.h"

#include "core/logbook/importedid.h"
#include "core/logbook/onetimer.h"
#include "core/protocol/fields.h"
#include "core/protocol/sentence.h"
#include "core/protocol/validation.h"

#include <QFileInfo>
#include <QTimeZone>

namespace weehours {

namespace {

/// The name of this computer's time zone; empty if other computers cannot know it, such as a rule
/// in TZ. Qt's list lacks links like Asia/Calcutta, which are valid names.
QString zoneHere()
{
    const QByteArray name = QTimeZone::systemTimeZoneId();
    const QString text = QString::fromUtf8(name);
    const bool hasForm = isZoneName(text) && text.front().isUpper();
    const bool isKnown = QTimeZone::isTimeZoneIdAvailable(name)
                         || QFileInfo(QStringLiteral("/usr/share/zoneinfo/") + text).isFile();
    return hasForm && isKnown ? text : QString();
}

} // namespace

Logbook::Logbook(Store &store, ChangeFeed &feed, const Clock &clock, IdSource &ids, QObject *parent)
    : LogReader(store, feed, clock, parent),
      m_writer(store, feed, clock, ids, *this),
      undoBook(store, *this, m_writer),
      history(store, *this),
      conflicts(store, m_writer),
      duplicates(store, *this, m_writer),
      splitLogs(store, *this, m_writer),
      clockMistakes(store, clock, *this, m_writer),
      unsent(store, *this, m_writer),
      endedAccess(store, m_writer)
{
}

Result<Entry> Logbook::addBaby(const QJsonObject &fields)
{
    const auto data = m_writer.fitting(*findKind(QString(kind::baby)), fields);
    if (!data)
        return std::unexpected(data.error());
    Entity baby;
    baby.entityType = kind::baby;
    baby.babyId = m_writer.newId<BabyId>();
    baby.entityId = entityIdOf(baby.babyId);
    return m_writer.transact([&](Transaction &tx) -> Result<Entry> {
        if (auto put = m_store.babies.put(tx, baby.babyId, Role::Owner, Access::Local); !put)
            return std::unexpected(put.error());
        if (auto written = m_writer.write(tx, baby, Op::Create, *data); !written)
            return std::unexpected(written.error());
        return m_writer.require(baby.entityId);
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
        return failure(codes::invalidEntity, {Sentence::NoSuchKind, {kindName}});
    }
    QJsonObject given = fields;
    if (spec->isLogEntry && !given.contains(field::startedAt))
        given.insert(field::startedAt, now().toString());
    if (const QString zone = zoneHere(); !given.contains(field::zone) && !zone.isEmpty())
        given.insert(field::zone, zone);
    auto data = m_writer.fitting(*spec, given);
    if (!data)
        return data;
    Entry entry;
    entry.entity.entityType = kindName;
    entry.entity.data = *data;
    const qint64 ahead = entry.startedAt().msecs - now().msecs;
    if (entry.isRunning() && ahead > msecsPerMinute) {
        return failure(codes::invalidEntity,
                       {Sentence::TimerStartsAhead, {static_cast<int>(ahead / msecsPerMinute)}},
                       QString(field::startedAt));
    }
    return data;
}

Result<QList<Entry>> Logbook::addForAll(const QList<BabyId> &babies, const QString &kindName,
                                        const QJsonObject &fields)
{
    const auto data = completed(kindName, fields);
    if (!data)
        return std::unexpected(data.error());
    return m_writer.transact([&](Transaction &tx) -> Result<QList<Entry>> {
        QList<Entry> added;
        for (const BabyId &babyId : babies) {
            Entity entity;
            entity.entityType = kindName;
            entity.entityId = m_writer.newId<EntityId>();
            entity.babyId = babyId;
            entity.data = *data;
            if (auto writable = m_writer.requireWritable(babyId); !writable)
                return std::unexpected(writable.error());
            if (auto only = requireOnlyTimer({entity, {}}); !only)
                return std::unexpected(only.error());
            entity.data = {};
            EntityState state;
            state.id = entity.entityId; // new, so there is nothing to read
            auto written = m_writer.write(tx, state, entity, Op::Create, *data);
            if (!written)
                return std::unexpected(written.error());
            if (babies.size() > 1)
                written->act = added.isEmpty() ? entity.entityId : added.constFirst().id();
            if (auto kept = m_writer.remember(tx, Undone::Add, babyId, {*written}); !kept)
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
    return m_writer.transact([&](Transaction &tx) -> Result<int> {
        // One undo step per baby; the id of the first write marks them as one act.
        QList<UndoStep> steps;
        const Instant at = now();
        const auto stepOf = [&](const BabyId &babyId) -> Result<QList<EntryWrite> *> {
            for (UndoStep &step : steps) {
                if (step.babyId == babyId)
                    return &step.writes;
            }
            if (auto writable = m_writer.requireWritable(babyId); !writable)
                return std::unexpected(writable.error());
            steps.append({0, babyId, Undone::Import, {}, at});
            return &steps.last().writes;
        };
        int added = 0;
        for (qsizetype start = 0; start < entries.size(); start += pageSize) {
            if (goOn && !goOn(static_cast<int>(start)))
                return failure(codes::cancelled, {Sentence::Cancelled});
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
                const bool isBaby = one.kind == kind::baby;
                if (isBaby) {
                    const auto put = m_store.babies.put(tx, one.babyId, Role::Owner, Access::Local);
                    if (!put)
                        return std::unexpected(put.error());
                }
                const auto writes = stepOf(one.babyId);
                if (!writes)
                    return std::unexpected(writes.error());
                Entity entity = state.shown ? state.shown->entity : Entity();
                state.id = one.id;
                entity.entityType = one.kind;
                entity.entityId = one.id;
                entity.babyId = one.babyId;
                auto written = m_writer.write(tx, state, entity, Op::Create, one.fields);
                if (!written)
                    return std::unexpected(written.error());
                (*writes)->append(*std::move(written));
                added += isBaby ? 0 : 1;
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
    return m_writer.transact([&](Transaction &tx) -> Result<Entry> {
        const auto entry = m_writer.requireStanding(id);
        if (!entry)
            return entry;
        const QJsonObject fields = fieldsFor(*entry);
        if (!entry->isRunning()) {
            Entry after = *entry;
            setFields(after.entity.data, fields);
            if (auto only = requireOnlyTimer(after); !only)
                return std::unexpected(only.error());
        }
        auto written = m_writer.edit(tx, *entry, fields);
        if (!written)
            return std::unexpected(written.error());
        if (auto kept = m_writer.remember(tx, Undone::Edit, entry->entity.babyId, {*written});
            !kept)
            return std::unexpected(kept.error());
        return m_writer.require(id);
    });
}

Result<EntityId> Logbook::idWhenMoved(const EntityId &id)
{
    if (!isImported(id))
        return m_writer.newId<EntityId>();
    // What was moved before, and taken back, has left ids behind.
    EntityId next = movedId(id);
    for (;; next = movedId(next)) {
        const auto taken = m_store.entries.find(next);
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            return next;
    }
}

Result<Entry> Logbook::moveTo(const BabyId &babyId, const EntityId &id, const QJsonObject &fields)
{
    return m_writer.transact([&](Transaction &tx) -> Result<Entry> {
        const auto entry = m_writer.requireStanding(id);
        if (!entry)
            return entry;
        if (auto writable = m_writer.requireWritable(babyId); !writable)
            return std::unexpected(writable.error());
        QJsonObject all = entry->entity.data;
        for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
            all.insert(field.key(), field.value());
        const auto data = completed(entry->kind(), all);
        if (!data)
            return std::unexpected(data.error());
        Entry moved;
        moved.entity.entityType = entry->kind();
        const auto newId = idWhenMoved(id);
        if (!newId)
            return std::unexpected(newId.error());
        moved.entity.entityId = *newId;
        moved.entity.babyId = babyId;
        moved.entity.data = *data;
        if (auto only = requireOnlyTimer(moved); !only)
            return std::unexpected(only.error());
        auto gone = m_writer.remove(tx, *entry);
        if (!gone)
            return std::unexpected(gone.error());
        EntityState state;
        state.id = moved.id();
        moved.entity.data = {};
        auto come = m_writer.write(tx, state, moved.entity, Op::Create, *data);
        if (!come)
            return std::unexpected(come.error());
        gone->act = come->act = moved.id();
        const std::pair<BabyId, EntryWrite> writes[] = {{entry->entity.babyId, *gone},
                                                        {babyId, *come}};
        for (const auto &[baby, write] : writes) {
            if (auto kept = m_writer.remember(tx, Undone::Edit, baby, {write}); !kept)
                return std::unexpected(kept.error());
        }
        return *state.shown;
    });
}

Result<Entry> Logbook::remove(const EntityId &id)
{
    return m_writer.transact([&](Transaction &tx) -> Result<Entry> {
        auto entry = m_writer.require(id);
        if (!entry || entry->entity.deleted)
            return entry;
        auto written = m_writer.remove(tx, *entry);
        if (!written)
            return std::unexpected(written.error());
        if (auto kept = m_writer.remember(tx, Undone::Delete, entry->entity.babyId, {*written});
            !kept)
            return std::unexpected(kept.error());
        entry->entity.deleted = true;
        return entry;
    });
}

Result<Entry> Logbook::restore(const EntityId &id)
{
    return m_writer.transact([&](Transaction &tx) -> Result<Entry> {
        auto entry = m_writer.require(id);
        if (!entry || !entry->entity.deleted)
            return entry;
        Entry back = *entry;
        back.entity.deleted = false;
        if (auto only = requireOnlyTimer(back); !only)
            return std::unexpected(only.error());
        auto written = m_writer.bringBack(tx, *entry, {});
        if (!written)
            return std::unexpected(written.error());
        if (auto kept = m_writer.remember(tx, Undone::Restore, entry->entity.babyId, {*written});
            !kept)
            return std::unexpected(kept.error());
        return m_writer.require(id);
    });
}

// Two timers that were started apart are merged: see Duplicates::uniteTimers().
Result<void> Logbook::requireOnlyTimer(const Entry &entry) const
{
    if (!entry.isRunning())
        return {};
    const auto others = running(entry.entity.babyId);
    if (!others)
        return std::unexpected(others.error());
    const auto baby = m_store.babies.find(entry.entity.babyId);
    return requireOneTimer(entry, *others, baby && *baby ? (*baby)->name : QString());
}

} // namespace weehours
