// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/people.h"

#include "core/logbook/importedid.h"

#include <algorithm>
#include <array>

namespace weehours::simulation {

People::People(Schedule &schedule, Ledger &ledger, Trace &trace, QRandomGenerator &random)
    : m_schedule(schedule), m_ledger(ledger), m_trace(trace), m_random(random)
{
}

void People::act(Device &device)
{
    const auto babies = device.logbook().babies();
    if (!babies || babies->isEmpty())
        return;
    findGathered(device);
    const auto before = device.outboxRows();
    actOn(device, pick(*babies)->entity.babyId);
    if (device.isDying()) {
        m_unsettled.insert(device.index(), before);
        return;
    }
    settle(device, before);
}

void People::findAfterCrash(Device &device)
{
    if (!m_unsettled.contains(device.index()))
        return;
    settle(device, m_unsettled.take(device.index()));
    for (const OutboxRow &row : device.outboxRows()) {
        if (row.recovery || m_ledger.knows(row.mutation))
            continue;
        m_turnedBack.insert(row.mutation.entityId);
        // The exact time of its making is unknown.
        m_ledger.noteMade({row.mutation, row.babyId, device.index(), m_schedule.now(), false});
        m_trace.add(QStringLiteral("    device %1 had made %2 of %3")
                        .arg(device.index())
                        .arg(row.mutation.mutationId.toString().right(6),
                             row.mutation.entityId.toString().right(6)));
    }
}

// Edits of an entry whose create the server refused are sent again as one create.
void People::findGathered(Device &device)
{
    for (const OutboxRow &row : device.outboxRows()) {
        if (row.recovery || m_ledger.knows(row.mutation))
            continue;
        m_ledger.noteMade({row.mutation, row.babyId, device.index(), m_schedule.now(), false});
        m_trace.add(QStringLiteral("    device %1 has gathered %2 of %3")
                        .arg(device.index())
                        .arg(row.mutation.mutationId.toString().right(6),
                             row.mutation.entityId.toString().right(6)));
    }
}

void People::settle(Device &device, const QList<OutboxRow> &before)
{
    // A refused change disappears when the person discards it, or deletes an entry that exists only
    // here; a refused create takes the changes after it along.
    const QList<OutboxRow> now = device.outboxRows();
    const auto isLeft = [&](const Mutation &mutation) {
        // Most are there as they were.
        if (std::ranges::find(now, mutation, &OutboxRow::mutation) != now.cend())
            return true;
        const QByteArray key = Ledger::keyOf(mutation);
        return std::ranges::any_of(now, [&](const OutboxRow &row) {
            return Ledger::keyOf(row.mutation) == key;
        });
    };
    QSet<EntityId> given;
    for (const OutboxRow &row : before) {
        const EntityId &id = row.mutation.entityId;
        if (isLeft(row.mutation))
            continue;
        if (row.state == OutboxState::Failed && row.mutation.op == Op::Create)
            given.insert(id);
        if (row.state == OutboxState::Failed || given.contains(id))
            m_ledger.noteDiscarded(row.mutation);
    }
}

void People::actOn(Device &device, const BabyId &babyId)
{
    const int what = below(100);
    if (what < 20)
        add(device, babyId);
    else if (what < 24)
        plan(device, babyId);
    else if (what < 27)
        bring(device, babyId);
    else if (what < 29)
        move(device, babyId);
    else if (what < 64)
        edit(device, babyId);
    else if (what < 73)
        remove(device, babyId);
    else if (what < 79)
        bringBack(device, babyId);
    else if (what < 86)
        undo(device);
    else if (what < 91)
        decideConflict(device);
    else if (what < 95)
        decideRefused(device);
    else if (what < 98)
        device.engine().syncSoon();
    else
        device.engine().setWindowActive(below(2) == 0);
}

std::optional<Entry> People::pick(const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return std::nullopt;
    return entries.at(below(static_cast<int>(entries.size())));
}

std::optional<Entry> People::pickNew(Device &device, const BabyId &babyId)
{
    EntryQuery query;
    query.babyId = babyId;
    query.limit = 8;
    return pick(device.logbook().entries(query).value_or(QList<Entry>()));
}

void People::makeBaby(Device &device)
{
    if (device.logbook().addBaby({{QStringLiteral("name"),
                                   QStringLiteral("Baby %1").arg(++m_written)}}))
        record(device, "makes a baby");
}

void People::add(Device &device, const BabyId &babyId)
{
    ++m_written;
    const bool sleeps = below(3) == 0;
    const QJsonObject fields = sleeps ? QJsonObject{{QStringLiteral("place"),
                                                     QStringLiteral("p%1").arg(m_written)}}
                                      : QJsonObject{
                                            {QStringLiteral("method"), QStringLiteral("bottle")},
                                            {QStringLiteral("amountMl"), m_written % 2000 + 1}};
    if (device.logbook().add(babyId, sleeps ? kind::sleep : kind::feed, fields))
        record(device, "adds");
}

void People::bring(Device &device, const BabyId &babyId)
{
    constexpr int rowsOfFile = 6;
    constexpr Instant firstRow{1'750'000'000'000}; // before the world begins
    const int rows = 1 + below(rowsOfFile);
    QList<NewEntry> entries;
    for (int row = 0; row < rows; ++row) {
        const Instant start = firstRow.plusMsecs(row * msecsPerHour);
        const ImportKey key = importKey(babyId, QLatin1StringView("simulated"),
                                        QString::number(row));
        entries.append({babyId,
                        importedId(start, key),
                        QString(kind::feed),
                        {{field::startedAt, start.toString()},
                         {field::method, QStringLiteral("bottle")},
                         {field::amountMl, 100 + row}}});
        // One that is deleted comes back.
        m_turnedBack.insert(entries.constLast().id);
    }
    if (device.logbook().addMany(entries, [](int) { return true; }))
        record(device, "imports");
}

void People::move(Device &device, const BabyId &babyId)
{
    const auto entry = pickNew(device, babyId);
    const auto other = pick(device.logbook().babies().value_or(QList<Entry>()));
    if (entry && other && other->entity.babyId != babyId
        && device.logbook().moveTo(other->entity.babyId, entry->id(), {}))
        record(device, "moves");
}

void People::plan(Device &device, const BabyId &babyId)
{
    EntryQuery query;
    query.babyId = babyId;
    query.kind = kind::plan;
    const auto old = pick(device.logbook().entries(query).value_or(QList<Entry>()));
    ++m_written;
    const QJsonObject fields{{field::title, QStringLiteral("Plan %1").arg(m_written)},
                             {field::forKind, QString(kind::medication)},
                             {field::everyMinutes, 60 + m_written % 1000}};
    if (!old || below(2) == 0) {
        if (device.logbook().add(babyId, kind::plan, fields))
            record(device, "plans");
    } else if (device.logbook().edit(old->id(), {{field::paused, below(2) == 0},
                                                 {field::title, fields.value(field::title)}})) {
        record(device, "plans otherwise");
    }
}

void People::edit(Device &device, const BabyId &babyId)
{
    // Mostly one of the newest entries, which others edit too.
    EntryQuery query;
    query.babyId = babyId;
    query.limit = 5;
    auto entries = device.logbook().entries(query).value_or(QList<Entry>());
    if (below(12) == 0)
        entries = device.logbook().babies().value_or(QList<Entry>());
    const auto entry = pick(entries);
    if (!entry)
        return;
    ++m_written;
    QJsonObject fields;
    if (entry->kind() == kind::baby) {
        fields.insert(QStringLiteral("name"), QStringLiteral("Name %1").arg(m_written));
    } else if (entry->kind() == kind::sleep) {
        const Instant now = device.logbook().now();
        switch (below(4)) {
        case 0: fields.insert(QStringLiteral("notes"), QStringLiteral("n%1").arg(m_written)); break;
        case 1: fields.insert(QStringLiteral("place"), QStringLiteral("p%1").arg(m_written)); break;
        case 2: fields.insert(QStringLiteral("endedAt"), now.toString()); break;
        default:
            fields.insert(QStringLiteral("startedAt"), now.plusMsecs(-below(3'600'000)).toString());
            break;
        }
    } else {
        constexpr std::array names{"amountMl", "leftSeconds", "rightSeconds"};
        if (below(3) == 0)
            fields.insert(QStringLiteral("notes"), QStringLiteral("n%1").arg(m_written));
        else
            fields.insert(QLatin1StringView(names.at(std::size_t(below(3)))), m_written % 2000 + 1);
    }
    if (device.logbook().edit(entry->id(), fields))
        record(device, "edits");
}

void People::remove(Device &device, const BabyId &babyId)
{
    const auto entry = pickNew(device, babyId);
    if (entry && device.logbook().remove(entry->id()))
        record(device, "deletes");
}

void People::bringBack(Device &device, const BabyId &babyId)
{
    EntryQuery query;
    query.babyId = babyId;
    query.limit = 5;
    query.deleted = true;
    const auto entry = pick(device.logbook().entries(query).value_or(QList<Entry>()));
    if (!entry || !device.logbook().restore(entry->id()))
        return;
    m_turnedBack.insert(entry->id());
    record(device, "brings back");
}

void People::undo(Device &device)
{
    const auto before = device.outboxRows();
    if (!device.logbook().undoBook.lastChanged() || !device.logbook().undoBook.undo())
        return;
    for (const OutboxRow &row : device.outboxRows()) {
        if (!m_ledger.knows(row.mutation))
            m_turnedBack.insert(row.mutation.entityId);
    }
    record(device, "undoes");
}

void People::decideConflict(Device &device)
{
    const auto conflicts = device.logbook().conflicts.list().value_or(QList<ToldConflict>());
    if (conflicts.isEmpty())
        return;
    const Conflict conflict = conflicts.at(below(static_cast<int>(conflicts.size()))).conflict;
    if (below(2) == 0) {
        if (!device.logbook().conflicts.useMine(conflict.mine.mutationId) && !device.isDying())
            return;
        m_turnedBack.insert(conflict.mine.entityId);
        record(device, "insists");
    } else if (!device.logbook().conflicts.dismiss(conflict.mine.mutationId) && !device.isDying()) {
        return;
    }
    m_ledger.noteDiscarded(conflict.mine);
    m_decided.insert(conflict.mine.mutationId);
}

void People::decideRefused(Device &device)
{
    const auto refused = device.logbook().unsent.refused().value_or(QList<OutboxRow>());
    if (refused.isEmpty())
        return;
    const OutboxRow &row = refused.at(below(static_cast<int>(refused.size())));
    if (below(2) == 0) {
        if (device.logbook().unsent.retry(row.mutation.mutationId))
            record(device, "tries again");
        return;
    }
    if (device.logbook().unsent.discard(row.mutation.mutationId)) {
        m_trace.add(QStringLiteral("%1 device %2 discards %3")
                        .arg(m_schedule.now().toString())
                        .arg(device.index())
                        .arg(row.mutation.mutationId.toString().right(6)));
    }
}

void People::record(Device &device, const char *what)
{
    for (const OutboxRow &row : device.outboxRows()) {
        if (row.recovery || m_ledger.knows(row.mutation))
            continue;
        m_ledger.noteMade({row.mutation, row.babyId, device.index(), m_schedule.now(),
                           device.clockKnown()});
        m_trace.add(QStringLiteral("%1 device %2 %3 %4 %5 %6")
                        .arg(m_schedule.now().toString())
                        .arg(device.index())
                        .arg(QLatin1StringView(what), row.mutation.entityId.toString().right(6),
                             row.mutation.mutationId.toString().right(6),
                             QString::fromUtf8(QJsonDocument(row.mutation.payload)
                                                   .toJson(QJsonDocument::Compact))));
    }
}

} // namespace weehours::simulation
