// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/checksums.h"

#include "core/protocol/entitydigest.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace weehours {

Result<QString> Checksums::of(const BabyId &babyId) const
{
    heedOthers();
    if (const auto known = m_sums.constFind(babyId); known != m_sums.cend())
        return checksumText(*known);
    // As one text, since it is read where a window draws: values by rows take five times as long.
    auto query = m_database.run(QStringLiteral("SELECT group_concat(entity_id || ':' || version) "
                                               "FROM confirmed WHERE baby_id = ? AND deleted = 0"),
                                {babyId.toString()});
    if (!query)
        return std::unexpected(query.error());
    const QByteArray all = query->next() ? query->value(0).toString().toLatin1() : QByteArray();
    quint64 sum = 0;
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype comma = all.indexOf(',', at);
        const qsizetype end = comma < 0 ? all.size() : comma;
        sum += digestTerm(QByteArrayView(all).sliced(at, end - at));
        at = end + 1;
    }
    m_sums.insert(babyId, sum);
    return checksumText(sum);
}

void Checksums::move(const EntityState &state)
{
    if (!state.isConfirmedMoved)
        return;
    for (auto sum = m_sums.begin(); sum != m_sums.end(); ++sum) {
        if (sum.key() != state.babyId())
            continue;
        if (state.stored.isThere && !state.stored.deleted)
            *sum -= digestTerm(state.id, state.stored.version);
        if (state.confirmed && !state.confirmed->deleted)
            *sum += digestTerm(state.id, state.confirmed->version);
    }
}

void Checksums::heedOthers() const
{
    // Changes with each commit of another connection, but not with ours.
    auto query = m_database.run(QStringLiteral("PRAGMA data_version"));
    const qint64 now = query && query->next() ? query->value(0).toLongLong() : -1;
    if (now != m_dataVersion || now < 0 || m_rollbacks != m_database.rollbacks())
        m_sums.clear();
    m_dataVersion = now;
    m_rollbacks = m_database.rollbacks();
}

} // namespace weehours
