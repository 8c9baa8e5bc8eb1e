// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage.h"

#include "core/protocol/schema.h"
#include "core/store/rawrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace weehours {

namespace {

bool isText(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QString>();
}

bool isNumber(const QVariant &value, qint64 least = 0, qint64 most = INT64_MAX)
{
    return value.metaType() == QMetaType::fromType<qlonglong>() && value.toLongLong() >= least
           && value.toLongLong() <= most;
}

std::optional<QJsonObject> objectOf(const QVariant &value)
{
    const auto document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

// Each function recognises the rows of one table by their values, because the pages that say which
// table a row belongs to may be damaged. Newer versions may have added columns at the end.

std::optional<OutboxRow> outboxRow(const RawRecord &record)
{
    const QVariantList &v = record.values;
    if (record.rowId == 0 || v.size() < 14 || !isText(v.at(1)) || !isText(v.at(2))
        || !isText(v.at(3)) || !isText(v.at(4)) || !isText(v.at(5)) || !isNumber(v.at(6))
        || !isNumber(v.at(7)) || !isText(v.at(8)) || !isNumber(v.at(9), 0, 2)
        || !isNumber(v.at(10)))
        return std::nullopt;
    const auto mutation = MutationId::parse(v.at(1).toString());
    const auto baby = BabyId::parse(v.at(2).toString());
    const auto entity = EntityId::parse(v.at(3).toString());
    const auto op = opFromText(v.at(5).toString());
    const auto payload = objectOf(v.at(8));
    if (!mutation || !baby || !entity || !op || !payload)
        return std::nullopt;
    OutboxRow row;
    row.position = record.rowId;
    row.babyId = *baby;
    row.mutation = {*mutation, v.at(4).toString(),   *entity,
                    *op,       v.at(6).toLongLong(), Instant{v.at(7).toLongLong()},
                    *payload};
    row.state = static_cast<OutboxState>(v.at(9).toInt());
    row.attempts = v.at(10).toInt();
    row.recovery = v.value(14).toBool();
    if (isText(v.at(11)))
        row.error = Error{v.at(11).toString(), v.at(12).toString(), v.at(13).toString()};
    return row;
}

std::optional<BabyRow> babyRow(const RawRecord &record)
{
    const QVariantList &v = record.values;
    if (v.size() < 6 || !isText(v.at(0)) || !isText(v.at(1)) || !isText(v.at(2))
        || !isNumber(v.at(3), 0, 2) || !isText(v.at(4)))
        return std::nullopt;
    const auto baby = BabyId::parse(v.at(0).toString());
    const auto role = roleFromText(v.at(2).toString());
    if (!baby || !role)
        return std::nullopt;
    return BabyRow{*baby, v.at(1).toString(), *role, static_cast<Access>(v.at(3).toInt()), {}, {},
                   {}};
}

std::optional<Conflict> conflict(const RawRecord &record)
{
    const QVariantList &v = record.values;
    if (v.size() < 6 || !isText(v.at(0)) || !isText(v.at(1)) || !isText(v.at(2)) || !isText(v.at(3))
        || !isNumber(v.at(5)))
        return std::nullopt;
    const auto baby = BabyId::parse(v.at(1).toString());
    const auto object = objectOf(v.at(2));
    const auto lost = QJsonDocument::fromJson(v.at(3).toString().toUtf8());
    if (!baby || !object || !lost.isArray())
        return std::nullopt;
    auto mine = mutationFromJson(*object, QString());
    if (!mine || mine->mutationId.toString() != v.at(0).toString())
        return std::nullopt;
    Conflict found{*baby, std::move(*mine), {}, {}, Instant{v.at(5).toLongLong()}};
    for (const QJsonValue &field : lost.array())
        found.lost.append(field.toString());
    if (const auto current = objectOf(v.at(4))) {
        if (auto entity = entityFromJson(*current))
            found.current = std::move(*entity);
    }
    return found;
}

std::optional<std::pair<QString, QString>> profileValue(const RawRecord &record)
{
    // Rows of two texts in indexes hold ids, which contain hyphens.
    static const QRegularExpression key(QStringLiteral("\\A[A-Za-z][A-Za-z.]{0,63}\\z"));
    const QVariantList &v = record.values;
    if (record.rowId != 0 || v.size() != 2 || !isText(v.at(0)) || !isText(v.at(1))
        || !key.match(v.at(0).toString()).hasMatch())
        return std::nullopt;
    return std::pair(v.at(0).toString(), v.at(1).toString());
}

// The position of the outbox row that an entry of the outbox's id indexes points to.
std::optional<qint64> indexedPosition(const RawRecord &record)
{
    const QVariantList &v = record.values;
    if (record.rowId != 0 || v.size() != 2 || !isNumber(v.at(1), 1)
        || !parseUuid(v.at(0).toString()))
        return std::nullopt;
    return v.at(1).toLongLong();
}

std::optional<UndoStep> undoStep(const RawRecord &record)
{
    const QVariantList &v = record.values;
    if (record.rowId == 0 || v.size() < 6 || !isText(v.at(1)) || !isNumber(v.at(2), 0, 1)
        || !isNumber(v.at(3), 0, static_cast<int>(Undone::Import)) || !isText(v.at(4))
        || !isNumber(v.at(5)))
        return std::nullopt;
    const auto baby = BabyId::parse(v.at(1).toString());
    auto writes = writesFromText(v.at(4).toString());
    if (!baby || !writes || writes->isEmpty())
        return std::nullopt;
    return UndoStep{record.rowId,
                    *baby,
                    static_cast<Undone>(v.at(3).toInt()),
                    std::move(*writes),
                    Instant{v.at(5).toLongLong()},
                    v.at(2).toBool()};
}

// No other row consists of three ids.
std::optional<std::pair<EntryPair, BabyId>> keptPair(const RawRecord &record)
{
    const QVariantList &v = record.values;
    if (record.rowId != 0 || v.size() != 3 || !isText(v.at(0)) || !isText(v.at(1))
        || !isText(v.at(2)))
        return std::nullopt;
    const auto one = EntityId::parse(v.at(0).toString());
    const auto other = EntityId::parse(v.at(1).toString());
    const auto baby = BabyId::parse(v.at(2).toString());
    if (!one || !other || !baby)
        return std::nullopt;
    return std::pair(entryPair(*one, *other), *baby);
}

Result<void> writeDecisions(Transaction &tx, Store &store, const Salvage &salvage)
{
    for (const Conflict &conflict : salvage.conflicts) {
        if (const auto added = store.conflicts.add(tx, conflict); !added)
            return added;
    }
    for (const UndoStep &step : salvage.undo) {
        if (const auto put = store.undo.restore(tx, step); !put)
            return put;
    }
    for (const auto &[pair, baby] : salvage.keptPairs.asKeyValueRange()) {
        if (const auto added = store.keptPairs.add(tx, baby, pair); !added)
            return added;
    }
    return {};
}

Result<void> writeBabies(Transaction &tx, Store &store, const Salvage &salvage)
{
    QSet<BabyId> known;
    for (const BabyRow &baby : salvage.babies) {
        known.insert(baby.babyId);
        if (const auto put = store.babies.put(tx, baby.babyId, baby.role, baby.access); !put)
            return put;
        if (const auto named = store.babies.setName(tx, baby.babyId, baby.name); !named)
            return named;
    }
    QSet<BabyId> madeHere;
    for (const OutboxRow &row : salvage.outbox) {
        if (row.mutation.entityType == kind::baby && row.mutation.op == Op::Create)
            madeHere.insert(row.babyId);
    }
    for (const OutboxRow &row : salvage.outbox) {
        if (known.contains(row.babyId))
            continue;
        known.insert(row.babyId);
        const auto put = madeHere.contains(row.babyId)
                             ? store.babies.put(tx, row.babyId, Role::Owner, Access::Local)
                             : store.babies.put(tx, row.babyId, Role::Editor, Access::Shared);
        if (!put)
            return put;
    }
    return {};
}

} // namespace

Salvage readSalvage(const QString &path)
{
    const RawPages pages(path);
    QHash<MutationId, OutboxRow> rows;
    QHash<BabyId, BabyRow> babies;
    QHash<MutationId, Conflict> conflicts;
    QMap<qint64, UndoStep> steps;
    QSet<qint64> indexed;
    Salvage salvage;
    readRawRecords(pages, [&](const RawRecord &record) {
        if (const auto row = outboxRow(record))
            rows.insert(row->mutation.mutationId, *row);
        else if (const auto baby = babyRow(record))
            babies.insert(baby->babyId, *baby);
        else if (const auto value = profileValue(record))
            salvage.profile.insert(value->first, value->second);
        else if (const auto position = indexedPosition(record))
            indexed.insert(*position);
        else if (const auto found = conflict(record))
            conflicts.insert(found->mine.mutationId, *found);
        else if (const auto step = undoStep(record))
            steps.insert(step->position, *step);
        else if (const auto kept = keptPair(record))
            salvage.keptPairs.insert(kept->first, kept->second);
    });
    salvage.undo = steps.values();
    salvage.outbox = rows.values();
    salvage.babies = babies.values();
    salvage.conflicts = conflicts.values();
    std::sort(salvage.outbox.begin(), salvage.outbox.end(),
              [](const OutboxRow &a, const OutboxRow &b) { return a.position < b.position; });
    for (const OutboxRow &row : std::as_const(salvage.outbox))
        indexed.remove(row.position);
    salvage.lost = static_cast<int>(indexed.size());
    return salvage;
}

Result<void> writeSalvage(Store &store, const Salvage &salvage)
{
    Transaction tx(store.database);
    if (!tx.begun())
        return tx.begun();
    for (const auto &[key, value] : salvage.profile.asKeyValueRange()) {
        if (const auto set = store.profile.setValue(tx, key, value); !set)
            return set;
    }
    if (const auto written = writeBabies(tx, store, salvage); !written)
        return written;
    if (const auto written = writeDecisions(tx, store, salvage); !written)
        return written;

    const auto account = store.profile.account();
    if (!account)
        return std::unexpected(account.error());
    std::optional<Person> self;
    if (*account)
        self = Person{(*account)->user.id, (*account)->user.name};
    for (const OutboxRow &row : salvage.outbox) {
        if (const auto put = store.outbox.restore(tx, row); !put)
            return put;
        // A change of an entity that is not here yet is shown once the server has sent the rest.
        const auto rows = store.outbox.rowsOf(row.mutation.entityId);
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->constFirst().mutation.op != Op::Create)
            continue;
        const auto shown = store.entries.refresh(tx, row.mutation.entityId, true, self);
        if (!shown)
            return shown;
    }
    return tx.commit();
}

} // namespace weehours
