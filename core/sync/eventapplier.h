// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entityset.h"
#include "core/sync/diskshare.h"
#include "core/sync/recovery.h"

namespace weehours {

/// Applies what a pull or a snapshot brought. Every function is one transaction, which includes the
/// cursor. Failures are `store_failed`, or `bad_server` for entries of another baby and for more
/// than the disk has room for. It belongs to the thread of its store.
class EventApplier
{
public:
    /// @param store must outlive it
    explicit EventApplier(Store &store, const DiskShare &share = {})
        : m_store(store), m_recovery(store), m_share(share)
    {
    }

    /// Applies one answer of a pull and moves the cursor from `expected`. Fails with
    /// Reason::CursorMoved if another process has moved it: pull again from the present cursor.
    /// @param self the account's person, whose own role an event may change
    [[nodiscard]] Result<void> applyPull(const BabyId &babyId, const QString &expected,
                                         const PullResponse &response, const UserId &self);
    /// Applies one page of a snapshot; the cursor stays, and the page's is the pushed cursor.
    /// @param times when the fields of its entities were written, in ms, where the server tells it
    [[nodiscard]] Result<void> applyPage(const BabyId &babyId, const SnapshotResponse &page,
                                         const QHash<EntityId, QJsonObject> &times = {});
    /// Before a snapshot of a server that may have lost some of what it said.
    [[nodiscard]] Result<void> beginRecovery(const BabyId &babyId)
    {
        return m_recovery.begin(babyId);
    }
    /// Ends a snapshot: moves the cursor to that of its first page.
    /// @param retained what the snapshot contained: anything else was deleted meanwhile, and is
    /// removed. Empty: anything else is what the server lost, and goes to the outbox.
    [[nodiscard]] Result<void> endSnapshot(const BabyId &babyId, const QString &expected,
                                           const QString &cursor,
                                           const std::optional<QSet<EntityId>> &retained);

private:
    [[nodiscard]] Result<void> applyEvents(Transaction &tx, const BabyId &babyId,
                                           const QList<Event> &events, const UserId &self);
    [[nodiscard]] Result<void> applyEvent(Transaction &tx, EntitySet &entities, const Event &event,
                                          const UserId &self);
    /// Records conflicts for our accepted changes that this event's author overrode without having
    /// seen them.
    [[nodiscard]] Result<void> tellOverridden(Transaction &tx, const EntityState &state,
                                              const Event &event, const UserId &self);
    [[nodiscard]] Result<void> applyCaregiver(Transaction &tx, const BabyId &babyId,
                                              const Event &event, const UserId &self);

    /// Removes expired history and deleted content, at most once an hour.
    [[nodiscard]] Result<void> trim(Transaction &tx, Instant now);

    Store &m_store;
    Recovery m_recovery;
    const DiskShare m_share;
    std::optional<Instant> m_trimmedAt;
};

} // namespace weehours
