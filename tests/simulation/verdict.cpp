// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/verdict.h"

#include "core/protocol/entitydigest.h"
#include "server/store/babytables.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace weehours::simulation {

namespace {

QString shortId(const auto &id)
{
    return id.toString().right(6);
}

QJsonValue valueOf(const QJsonObject &data, const QString &field)
{
    const QJsonValue value = data.value(field);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace

Verdict::Verdict(Trace &trace, const Ledger &ledger, const People &people, SimulatedServer &server)
    : m_trace(trace), m_ledger(ledger), m_people(people), m_server(server)
{
}

void Verdict::fail(const Device &device, const QString &what)
{
    m_trace.fail(QStringLiteral("device %1: %2").arg(device.index()).arg(what));
}

void Verdict::judge(const std::vector<std::unique_ptr<Device>> &devices,
                    const QSet<Access> &lostAccess)
{
    readServer();
    judgeEvents();
    judgeOverridden(devices, lostAccess);
    for (const auto &device : devices)
        judgeDevice(*device);
    for (const Made &made : m_ledger.all()) {
        Device &device = *devices.at(std::size_t(made.device));
        const Access access{device.caller().userId, made.babyId};
        // If the baby is gone from the device, so are its entries.
        const bool kept = m_access.contains(access) && !lostAccess.contains(access);
        judgeChange(made, device, kept);
    }
}

// An applied change that was replaced unseen must be reported where it was made, once the event has
// come to that device. A snapshot brings no events.
void Verdict::judgeOverridden(const std::vector<std::unique_ptr<Device>> &devices,
                              const QSet<Access> &lostAccess)
{
    for (const Event &event : std::as_const(m_events)) {
        if (event.overrode.isEmpty() || isRecovery(*event.mutationId))
            continue;
        for (const Overridden &overridden : event.overrode) {
            const auto mine = m_ledger.made(overridden.mutationId);
            const Access access{overridden.author, event.entity.babyId};
            if (!mine || isRecovery(overridden.mutationId) || !m_access.contains(access)
                || lostAccess.contains(access))
                continue;
            Device &device = *devices.at(std::size_t(mine->device));
            if (!isToldOf(overridden, event, *mine, device)) {
                fail(device, QStringLiteral("does not tell that %1 of %2 was replaced by %3")
                                 .arg(shortId(overridden.mutationId),
                                      shortId(event.entity.entityId), shortId(*event.mutationId)));
            }
        }
    }
}

bool Verdict::isToldOf(const Overridden &overridden, const Event &by, const Made &mine,
                       Device &device) const
{
    // A refused change is sent again with another id, and may be listed with that.
    const QByteArray key = Ledger::keyOf(mine.mutation);
    const auto isIt = [&](const MutationId &id) {
        const auto made = m_ledger.made(id);
        return id == overridden.mutationId || (made && Ledger::keyOf(made->mutation) == key);
    };
    const auto listed = device.store().conflicts.list().value_or(QList<Conflict>());
    if (std::ranges::any_of(m_people.decided(), isIt)
        || std::ranges::any_of(listed, isIt,
                               [](const Conflict &one) { return one.mine.mutationId; }))
        return true;
    const EntityId id = by.entity.entityId;
    const auto came = device.store().journal.of(id).value_or(QList<Event>());
    const bool hasCome = std::ranges::any_of(came, [&](const Event &event) {
        return event.mutationId == by.mutationId;
    });
    // A later change to the same entry on this device is judged for itself; times within a minute
    // are equal.
    const auto writesAgain = [&](const Made &other) {
        return other.device == mine.device && other.mutation.entityId == id && other.at >= mine.at
               && Ledger::keyOf(other.mutation) != Ledger::keyOf(mine.mutation);
    };
    const QStringList fields = overridden.fields.keys();
    const bool areTimes = std::ranges::all_of(fields, [](const QString &field) {
        return field == QStringLiteral("startedAt") || field == QStringLiteral("endedAt");
    });
    return !hasCome || areTimes || std::ranges::any_of(m_ledger.all(), writesAgain);
}

void Verdict::readServer()
{
    server::Reader &reader = m_server.database();
    const auto access = reader.select(
        "SELECT user_id, baby_id, role FROM caregivers", {}, [&](const server::Row &row) {
            m_access.insert({row.id<UserId>(0), row.id<BabyId>(1)},
                            roleFromText(row.text(2)).value_or(Role::Viewer));
        });
    const auto sums = reader.select(
        "SELECT baby_id, checksum FROM babies", {}, [&](const server::Row &row) {
            m_checksums.insert(row.id<BabyId>(0),
                               checksumText(static_cast<quint64>(row.integer(1))));
        });
    const auto events = reader.select("SELECT mutation_id FROM sync_events "
                                      "WHERE mutation_id IS NOT NULL",
                                      {}, [&](const server::Row &row) {
                                          m_written.insert(row.id<MutationId>(0));
                                      });
    if (!access || !sums || !events)
        qFatal("the server cannot be read");
    m_entities = m_server.entities();
    for (const BabyId &babyId : m_checksums.keys()) {
        constexpr qint64 all = std::numeric_limits<qint64>::max();
        const auto page = server::readEvents(reader, babyId, 1, all, {all, all});
        if (!page)
            qFatal("the server cannot be read");
        for (const server::StreamEvent &one : *page)
            m_events += eventFromJson(QJsonDocument::fromJson(one.json).object(), {}).value();
    }
}

// The event with which the value of a field came that stood at a version.
qint64 Verdict::valueSince(const EntityId &id, const QString &field, qint64 version) const
{
    qint64 since = 0;
    for (const Event &event : m_events) {
        if (event.entity.entityId == id && event.seq <= version
            && (event.op == Op::Create || event.changed.contains(field)))
            since = std::max(since, event.seq);
    }
    return since;
}

void Verdict::judgeEvents()
{
    const auto read = m_server.database().select(
        "SELECT mutation_id FROM sync_events WHERE mutation_id IS NOT NULL "
        "GROUP BY mutation_id HAVING COUNT(*) > 1 ORDER BY 1",
        {}, [&](const server::Row &row) {
            m_trace.fail(row.text(0) + QStringLiteral(" was applied twice"));
        });
    if (!read)
        qFatal("the server cannot be read");
}

void Verdict::judgeDevice(Device &device)
{
    judgeOutbox(device);
    const auto babies = device.store().babies.list().value_or(QList<BabyRow>());
    for (const BabyRow &baby : babies)
        judgeBaby(device, baby);
    for (auto it = m_access.cbegin(); it != m_access.cend(); ++it) {
        if (it.key().first != device.caller().userId)
            continue;
        const auto baby = std::ranges::find(babies, it.key().second, &BabyRow::babyId);
        if (baby == babies.cend()) {
            fail(device, QStringLiteral("lacks %1").arg(shortId(it.key().second)));
        } else if (baby->role != it.value() || baby->access != weehours::Access::Shared) {
            fail(device, QStringLiteral("is %1 of %2 (access %3), and not %4")
                             .arg(toText(baby->role), shortId(baby->babyId))
                             .arg(int(baby->access))
                             .arg(toText(it.value())));
        }
    }
}

void Verdict::judgeBaby(Device &device, const BabyRow &baby)
{
    EntryQuery query;
    query.babyId = baby.babyId;
    auto shown = device.store().entries.list(query).value_or(QList<Entry>());
    for (const auto kindName : {kind::baby, kind::plan}) {
        query.kind = kindName;
        shown += device.store().entries.list(query).value_or(QList<Entry>());
    }
    const bool mayRead = m_access.contains({device.caller().userId, baby.babyId});
    if (!mayRead) {
        const auto failed = device.store().outbox.counts(baby.babyId);
        const bool neverMade = baby.access == weehours::Access::Local && failed
                               && failed->failed > 0;
        // A server cannot take the only copy: a device that knows no other owner keeps everything.
        if (isApart(device, baby.babyId)) {
            const auto caregivers = device.store().babies.caregivers(baby.babyId);
            if (!caregivers || std::ranges::any_of(*caregivers, [&](const Caregiver &each) {
                    return each.role == Role::Owner && each.userId != device.caller().userId;
                }))
                fail(device, QStringLiteral("keeps a log that has another owner"));
            return;
        }
        if (!neverMade && (!shown.isEmpty() || baby.access == weehours::Access::Shared))
            fail(device, QStringLiteral("shows %1 entries of a baby that is shared no more")
                             .arg(shown.size()));
        return;
    }
    if (device.store().checksums.of(baby.babyId).value_or(QString())
        != m_checksums.value(baby.babyId))
        fail(device, QStringLiteral("has another checksum than the server"));
    QSet<EntityId> seen;
    for (const Entry &entry : std::as_const(shown)) {
        seen.insert(entry.id());
        const auto current = m_entities.constFind(entry.id());
        if (current == m_entities.cend() || current->entity.deleted) {
            // Refused, and the person has not decided yet.
            if (entry.state != EntryState::Refused)
                fail(device, QStringLiteral("shows %1, which is not").arg(shortId(entry.id())));
        } else if (current->entity.data != entry.entity.data
                   || current->entity.version != entry.entity.version) {
            fail(device,
                 QStringLiteral("shows another %1 than the server").arg(shortId(entry.id())));
        }
    }
    for (const StampedEntity &current : std::as_const(m_entities)) {
        const Entity &entity = current.entity;
        if (entity.babyId == baby.babyId && !entity.deleted && !seen.contains(entity.entityId))
            fail(device, QStringLiteral("does not show %1").arg(shortId(entity.entityId)));
    }
}

void Verdict::judgeOutbox(Device &device)
{
    for (const OutboxRow &row : device.outboxRows()) {
        if (row.state != OutboxState::Failed && isApart(device, row.babyId))
            continue; // waits for another server
        if (row.state != OutboxState::Failed)
            fail(device,
                 QStringLiteral("still has %1 to send").arg(shortId(row.mutation.mutationId)));
        else if (!row.error || row.error->code.isEmpty())
            fail(device, QStringLiteral("gives no reason for what was refused"));
    }
}

bool Verdict::isListed(const Made &made, Device &device) const
{
    const QByteArray key = Ledger::keyOf(made.mutation);
    // Refused changes are listed, and so are all unsent changes of a log that is kept apart.
    const auto rows = device.outboxRows();
    return std::any_of(rows.cbegin(), rows.cend(), [&](const OutboxRow &row) {
        return (row.state == OutboxState::Failed || isApart(device, row.babyId))
               && Ledger::keyOf(row.mutation) == key;
    });
}

// If the server refused an entry's create, all its changes are sent again as one create; if the
// last one is a delete, nothing is sent.
bool Verdict::isGathered(const Made &made, Device &device) const
{
    const EntityId &id = made.mutation.entityId;
    const QByteArray key = Ledger::keyOf(made.mutation);
    QList<Mutation> creates = m_ledger.takenCreates(id);
    const bool wasNeverTaken = creates.isEmpty();
    bool isMadeHere = false;
    bool isLater = false;
    QList<Mutation> later; // of this device, including this one
    for (const Made &other : m_ledger.all()) {
        if (other.device != made.device || other.mutation.entityId != id)
            continue;
        isMadeHere = isMadeHere || other.mutation.op == Op::Create;
        isLater = isLater || Ledger::keyOf(other.mutation) == key;
        if (isLater)
            later.append(other.mutation);
        if (other.mutation.op == Op::Create)
            creates.append(other.mutation);
    }
    const auto rows = device.store().outbox.rowsOf(id).value_or(QList<OutboxRow>());
    for (const OutboxRow &row : rows) {
        if (row.mutation.op == Op::Create && !row.recovery)
            creates.append(row.mutation);
    }
    const bool isDeleted = std::ranges::any_of(later, [](const Mutation &one) {
        return one.op == Op::Delete;
    });
    if (wasNeverTaken && isMadeHere && isDeleted)
        return true;
    const QStringList fields = made.mutation.payload.keys();
    return made.mutation.op != Op::Delete
           && std::ranges::any_of(creates, [&](const Mutation &whole) {
                  return Ledger::keyOf(whole) != key && whole.updatedAt >= made.mutation.updatedAt
                         && std::ranges::all_of(fields, [&](const QString &field) {
                                return std::ranges::any_of(later, [&](const Mutation &one) {
                                    return one.payload.contains(field)
                                           && valueOf(one.payload, field)
                                                  == valueOf(whole.payload, field);
                                });
                            });
              });
}

// A refused change is not listed any more when its author has deleted the entry since, or has
// written all its fields again, and the server has taken that.
bool Verdict::isSettled(const Made &made) const
{
    const QByteArray key = Ledger::keyOf(made.mutation);
    const QStringList fields = made.mutation.payload.keys();
    bool isLater = false;
    for (const Made &other : m_ledger.all()) {
        if (other.device != made.device || other.mutation.entityId != made.mutation.entityId)
            continue;
        const bool isCovering = other.mutation.op == Op::Delete
                                || (made.mutation.op == Op::Update
                                    && std::ranges::all_of(fields, [&](const QString &field) {
                                           return other.mutation.payload.contains(field);
                                       }));
        if (isLater && isCovering && m_ledger.wasApplied(other))
            return true;
        isLater = isLater || Ledger::keyOf(other.mutation) == key;
    }
    return false;
}

bool Verdict::isApart(Device &device, const BabyId &babyId)
{
    const auto baby = device.store().babies.find(babyId);
    return baby && *baby && (*baby)->access == weehours::Access::Apart;
}

void Verdict::judgeChange(const Made &made, Device &device, bool kept)
{
    const auto decision = m_ledger.decisionOn(made);
    if (!decision) {
        if (!m_ledger.wasDecided(made) && !made.discarded && !isListed(made, device)
            && !isGathered(made, device) && !isSettled(made)) {
            fail(device,
                 QStringLiteral("lost the change %1 of %2")
                     .arg(shortId(made.mutation.mutationId), shortId(made.mutation.entityId)));
        }
        // Applied by the server, which then lost it: a device that was told must have restored it.
        const Role role = m_access.value({device.caller().userId, made.babyId}, Role::Viewer);
        const bool mustStand = kept && role != Role::Viewer && made.acknowledged
                               && m_ledger.wasDecided(made) && !made.wroteNothing
                               && !m_people.turnedBack().contains(made.mutation.entityId);
        if (mustStand)
            judgeEffect(made, std::nullopt);
        return;
    }
    // Deleting a deleted entry wrote nothing; somebody who had seen the first delete may restore
    // it.
    const bool wroteNothing = made.mutation.op == Op::Delete
                              && !m_written.contains(made.mutation.mutationId);
    if (decision->status == MutationStatus::Applied && wroteNothing)
        return;
    if (decision->status == MutationStatus::Applied) {
        judgeEffect(made, decision);
        return;
    }
    if (!kept || made.discarded || m_ledger.wasRestored())
        return;
    const auto conflicts = device.store().conflicts.list().value_or(QList<Conflict>());
    const bool isShown = std::any_of(conflicts.cbegin(), conflicts.cend(), [&](const Conflict &c) {
        return Ledger::keyOf(c.mine) == Ledger::keyOf(made.mutation);
    });
    if (!isShown && !isListed(made, device)) {
        fail(device, QStringLiteral("does not show the conflict of %1")
                         .arg(shortId(made.mutation.mutationId)));
    }
}

// First rule of the merge: an author who had seen the current value may replace it, whatever their
// clock says. An author who got the event also stamps later than it. Two kinds of authors get no
// event, although they knew the value: where the change found every field as wanted and wrote no
// event, so that it has no version that an author could have missed; and where they had made the
// same change themselves, which was answered as applied with the current version.
bool Verdict::isReplaced(const Mutation &mutation, const QString &field, const Stamp &stamp,
                         const std::optional<Decision> &decision) const
{
    const auto later = m_ledger.decisionOn(stamp.mutationId);
    if (!decision || !later)
        return false;
    if (!m_written.contains(decision->mutationId)) {
        return later->baseVersion >= valueSince(mutation.entityId, field, decision->version);
    }
    if (later->baseVersion < decision->version)
        return false;
    const auto by = m_ledger.made(stamp.mutationId);
    const QList<Made> all = m_ledger.all();
    return by && std::ranges::any_of(all, [&](const Made &other) {
               return other.device == by->device && other.mutation.entityId == mutation.entityId
                      && other.at <= by->at
                      && Ledger::keyOf(other.mutation) != Ledger::keyOf(mutation)
                      && (other.mutation.payload.contains(field) || other.mutation.op == Op::Create)
                      && Ledger::keyOf(other.mutation) != Ledger::keyOf(by->mutation)
                      && valueOf(other.mutation.payload, field) == valueOf(mutation.payload, field)
                      && !m_written.contains(other.mutation.mutationId);
           });
}

void Verdict::judgeEffect(const Made &made, const std::optional<Decision> &decision)
{
    const Mutation &mutation = made.mutation;
    const qint64 decidedAt = decision ? decision->at.msecs : made.at.msecs;
    const auto current = m_entities.constFind(mutation.entityId);
    const auto lost = [&](const QString &what) {
        m_trace.fail(QStringLiteral("%1 of %2 (device %3, %4) has no effect: %5")
                         .arg(shortId(mutation.mutationId), shortId(mutation.entityId))
                         .arg(made.device)
                         .arg(made.at.toString(), what));
    };
    if (current == m_entities.cend()) {
        // After a set-back no device restores an entry that is deleted and empty everywhere.
        const QList<Made> all = m_ledger.all();
        const bool isDeleted = std::ranges::any_of(all, [&](const Made &other) {
            return other.acknowledged && other.mutation.op == Op::Delete
                   && other.mutation.entityId == mutation.entityId
                   && other.mutation.updatedAt >= mutation.updatedAt;
        });
        if (m_ledger.wasRestored() && isDeleted)
            return;
        lost(QStringLiteral("there is no such entity"));
        return;
    }
    // A stamp later than the server's time counts as that time, less up to one millisecond for each
    // mutation of the push.
    const bool isAhead = mutation.updatedAt.msecs > decidedAt;
    const Instant own{isAhead ? decidedAt - maxMutationsPerPush : mutation.updatedAt.msecs};
    const auto isOverwritten = [&](const QString &field) {
        const Stamp *const stamp = current->stampOf(field);
        return stamp && (stamp->updatedAt >= own || isReplaced(mutation, field, *stamp, decision));
    };
    // The server has lost its decision: a field whose loss its author was told of was never
    // promised.
    const auto toldLost = [&](const QString &field) {
        return !decision && made.lost.contains(field);
    };
    if (mutation.op == Op::Delete) {
        if (!current->entity.deleted && !toldLost(QString(deletedField))
            && !isOverwritten(QString(deletedField))
            && !std::ranges::any_of(current->stamps,
                                    [&](const Stamp &s) { return s.updatedAt >= own; }))
            lost(QStringLiteral("it is not deleted"));
        return;
    }
    // A deleted entry shows no fields. That includes one that was deleted before a server was set
    // back, and again after it was restored.
    if (current->entity.deleted && (isOverwritten(QString(deletedField)) || m_ledger.wasRestored()))
        return;
    for (const QString &field : mutation.payload.keys()) {
        if (valueOf(current->entity.data, field) != mutation.payload.value(field)
            && !isOverwritten(field) && !toldLost(field))
            lost(QStringLiteral("%1 is %2 since %3")
                     .arg(field,
                          QString::fromUtf8(
                              QJsonDocument(current->entity.data).toJson(QJsonDocument::Compact)),
                          current->stampOf(field) ? current->stampOf(field)->updatedAt.toString()
                                                  : QStringLiteral("never")));
    }
}

} // namespace weehours::simulation
