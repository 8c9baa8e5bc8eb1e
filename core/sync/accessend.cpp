// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/accessend.h"

namespace weehours {

namespace {
const QString scrubKey = QStringLiteral("scrub");
} // namespace

Result<void> endAccess(Store &store, const BabyId &babyId, const Error &reason)
{
    Transaction tx(store.database);
    if (!tx.begun())
        return tx.begun();
    const auto baby = store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    if (!*baby)
        return {};
    for (const auto &step : {
             store.profile.setValue(tx, scrubKey, QStringLiteral("due")),
             store.entries.wipe(tx, babyId),
             store.outbox.failAll(tx, babyId, reason),
             store.conflicts.removeAll(tx, babyId),
             store.babies.setCaregivers(tx, babyId, {}),
             store.babies.moveCursor(tx, babyId, (*baby)->cursor, QString()),
             store.babies.put(tx, babyId, Role::Viewer, Access::Revoked),
         }) {
        if (!step)
            return step;
    }
    if (const auto done = tx.commit(); !done)
        return done;
    scrubWiped(store);
    return {};
}

void scrubWiped(Store &store)
{
    const auto due = store.profile.value(scrubKey);
    if (!due || due->isEmpty() || !store.database.rewrite())
        return;
    Transaction tx(store.database);
    if (tx.begun() && store.profile.setValue(tx, scrubKey, {}))
        (void)tx.commit();
}

} // namespace weehours
