// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/accessend.h"

#include "core/store/ownership.h"
#include "core/store/sealedcopies.h"
#include "core/sync/snapshotloader.h"
#include "core/sync/recovery.h"

namespace weehours {

namespace {
const QString scrubKey = QStringLiteral("scrub");
} // namespace

Result<bool> keepApart(Store &store, const BabyId &babyId)
{
    const auto only = isOnlyOwner(store, babyId);
    if (!only || !*only)
        return only;
    const auto baby = store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    // Both a push and a pull that were under way can be refused; the second changes nothing more.
    if ((*baby)->access == Access::Apart)
        return true;
    if ((*baby)->access != Access::Shared && (*baby)->access != Access::Local)
        return false;
    Transaction tx(store.database);
    if (!tx.begun())
        return std::unexpected(tx.begun().error());
    if ((*baby)->access == Access::Shared) {
        // Turns everything that the server confirmed into outbox rows, as for a server that lost
        // it.
        Recovery recovery(store);
        for (const auto &step : {recovery.begin(tx, babyId), recovery.end(tx, babyId)}) {
            if (!step)
                return std::unexpected(step.error());
        }
    }
    if (const auto done = store.babies.put(tx, babyId, Role::Owner, Access::Apart); !done)
        return std::unexpected(done.error());
    if (const auto done = tx.commit(); !done)
        return std::unexpected(done.error());
    return true;
}

Result<Role> believedRole(Store &store, const BabyId &babyId, Role told, Instant now)
{
    const auto baby = store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    const bool owned = *baby && (*baby)->access != Access::Revoked && (*baby)->role == Role::Owner;
    if (!owned || told == Role::Owner)
        return told;
    const auto only = isOnlyOwner(store, babyId);
    if (!only)
        return std::unexpected(only.error());
    if (*only)
        return Role::Owner;
    if (const auto done = SealedCopies(store).put(babyId, now); !done)
        return std::unexpected(done.error());
    return told;
}

Result<void> endAccess(Store &store, const BabyId &babyId, const Error &reason, Instant now)
{
    const auto known = store.babies.find(babyId);
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->role == Role::Owner && (*known)->access != Access::Revoked) {
        if (const auto done = SealedCopies(store).put(babyId, now); !done)
            return done;
    }
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
             store.profile.setValue(tx, joiningKey(babyId), {}),
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
