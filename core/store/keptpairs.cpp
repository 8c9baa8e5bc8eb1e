// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/keptpairs.h"

namespace weehours {

EntryPair entryPair(const EntityId &a, const EntityId &b)
{
    return a < b ? EntryPair{a, b} : EntryPair{b, a};
}

Result<void> KeptPairs::add(Transaction &tx, const BabyId &babyId, const EntryPair &pair)
{
    auto added = tx.run(QStringLiteral("INSERT INTO kept_pairs (first_id, second_id, baby_id) "
                                       "VALUES (?,?,?) ON CONFLICT DO NOTHING"),
                        {pair.first.toString(), pair.second.toString(), babyId.toString()});
    if (!added)
        return std::unexpected(added.error());
    return {};
}

Result<QSet<EntryPair>> KeptPairs::all() const
{
    auto query = m_database.run(QStringLiteral("SELECT first_id, second_id FROM kept_pairs"));
    if (!query)
        return std::unexpected(query.error());
    QSet<EntryPair> pairs;
    while (query->next()) {
        pairs.insert(entryPair(query->id<EntityId>(0), query->id<EntityId>(1)));
    }
    return pairs;
}

} // namespace weehours
