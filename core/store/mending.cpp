// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/mending.h"

#include "core/protocol/fields.h"
#include "core/protocol/schema.h"
#include "core/protocol/validation.h"

#include <algorithm>
#include <array>

namespace weehours {

namespace {

QJsonObject laidOver(QJsonObject data, const QJsonObject &payload)
{
    for (auto it = payload.constBegin(); it != payload.constEnd(); ++it)
        data.insert(it.key(), it.value());
    return data;
}

bool isRefused(const OutboxRow &row)
{
    return row.state == OutboxState::Failed || row.state == OutboxState::Parked;
}

// The server refused the create, and no change of the entity is being sent.
bool wasNeverTaken(const QList<OutboxRow> &rows)
{
    return !rows.isEmpty() && isRefused(rows.constFirst())
           && rows.constFirst().mutation.op == Op::Create
           && std::ranges::all_of(rows, [](const OutboxRow &row) {
                  return !row.recovery && (isRefused(row) || row.attempts == 0);
              });
}

// Whether the new change writes the field that the server refused in the old one.
bool concerns(const Mutation &mutation, const OutboxRow &refused)
{
    const QString field = refused.error ? refused.error->field.section(u'/', -1) : QString();
    if (field.isEmpty() || mutation.payload.contains(field))
        return true;
    const QStringList written = refused.mutation.payload.keys();
    return std::ranges::any_of(written,
                               [&](const QString &key) { return mutation.payload.contains(key); });
}

bool fitsTogether(const Mutation &mutation, const Entity &shown, const QJsonObject &payload)
{
    const KindSpec *spec = findKind(mutation.entityType);
    return spec && checkEntity(*spec, withoutNulls(laidOver(shown.data, payload)));
}

} // namespace

Result<void> Mending::takeIn(Transaction &tx, EntityState &state, Mutation &mutation,
                             const Entity &shown)
{
    if (std::ranges::none_of(state.waiting, isRefused))
        return {};
    if (!state.confirmed) {
        if (mutation.op == Op::Delete || !wasNeverTaken(state.waiting))
            return {};
        mutation.op = Op::Create;
        mutation.baseVersion = 0;
        mutation.payload = withoutNulls(laidOver(shown.data, mutation.payload));
        return removeIf(tx, state, [](const OutboxRow &) { return true; });
    }
    return removeIf(tx, state, [&](const OutboxRow &row) {
        if (!isRefused(row) || row.recovery)
            return false;
        // Any other refused change, such as a delete, is superseded by this one.
        if (row.mutation.op != Op::Update || mutation.op != Op::Update)
            return true;
        const QJsonObject together = laidOver(row.mutation.payload, mutation.payload);
        if (!concerns(mutation, row) || !fitsTogether(mutation, shown, together))
            return false;
        mutation.payload = together;
        return true;
    });
}

Result<bool> Mending::gather(Transaction &tx, EntityState &state)
{
    if (state.confirmed || !state.shown || state.waiting.size() < 2
        || !wasNeverTaken(state.waiting))
        return false;
    Mutation again = state.waiting.constFirst().mutation;
    const MutationId last = state.waiting.constLast().mutation.mutationId;
    if (const auto gone = removeIf(tx, state, [](const OutboxRow &) { return true; }); !gone)
        return std::unexpected(gone.error());
    const Entity &shown = state.shown->entity;
    if (shown.deleted)
        return true;
    again.mutationId = renewed(last);
    again.updatedAt = shown.updatedAt;
    again.payload = withoutNulls(shown.data);
    const auto position = m_outbox.append(tx, shown.babyId, again);
    if (!position)
        return std::unexpected(position.error());
    OutboxRow row;
    row.position = *position;
    row.babyId = shown.babyId;
    row.mutation = again;
    state.waiting.append(std::move(row));
    return true;
}

Result<void> Mending::settle(Transaction &tx, EntityState &state, const OutboxRow &taken)
{
    return removeIf(tx, state, [&](const OutboxRow &row) {
        if (!isRefused(row) || row.recovery || row.position > taken.position)
            return false;
        const QStringList fields = row.mutation.payload.keys();
        const bool isCovered = std::ranges::all_of(fields, [&](const QString &field) {
            return taken.mutation.payload.contains(field);
        });
        return taken.mutation.op == Op::Delete || (row.mutation.op == Op::Update && isCovered);
    });
}

Result<void> Mending::offerAgain(Transaction &tx, const std::optional<BabyId> &babyId,
                                 std::span<const QLatin1StringView> reasons)
{
    const auto rows = m_outbox.rows(true);
    if (!rows)
        return std::unexpected(rows.error());
    for (const OutboxRow &row : *rows) {
        const bool isMeant = (!babyId || row.babyId == *babyId) && row.error
                             && std::ranges::find(reasons, row.error->code) != reasons.end();
        if (!isMeant)
            continue;
        const MutationId &id = row.mutation.mutationId;
        for (const auto &done : {m_outbox.retry(tx, id, renewed(id)),
                                 m_entries.refresh(tx, row.mutation.entityId, false)}) {
            if (!done)
                return done;
        }
    }
    return {};
}

Result<void> Mending::takeRole(Transaction &tx, const BabyId &babyId, Role role)
{
    constexpr std::array reasons{codes::readOnly, codes::ownerOnly, codes::accessRevoked};
    return role == Role::Viewer ? Result<void>{} : offerAgain(tx, babyId, reasons);
}

Result<void> Mending::removeIf(Transaction &tx, EntityState &state,
                               const std::function<bool(const OutboxRow &)> &isMoot)
{
    QList<MutationId> moot;
    for (const OutboxRow &row : std::as_const(state.waiting)) {
        if (isMoot(row))
            moot.append(row.mutation.mutationId);
    }
    if (moot.isEmpty())
        return {};
    state.waiting.removeIf([&](const OutboxRow &row) {
        return moot.contains(row.mutation.mutationId);
    });
    return m_outbox.removeAll(tx, moot);
}

} // namespace weehours
