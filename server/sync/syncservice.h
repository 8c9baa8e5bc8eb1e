// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"
#include "core/protocol/error.h"
#include "core/protocol/ids.h"
#include "core/protocol/messages.h"
#include "server/ground/caller.h"
#include "server/ground/commitlistener.h"
#include "server/store/quotas.h"
#include "server/store/room.h"
#include "server/store/store.h"
#include "server/sync/pages.h"
#include "server/sync/pushapplication.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace weehours::server {

/// The sync calls of the protocol: push, pull, heads, snapshot and history.
///
/// Synchronous and not thread-safe: one per worker, on that worker's `Store`. Every call checks the
/// caller's access in the database, so revoked access is refused from the next call on, regardless
/// of any cache.
class SyncService
{
public:
    /// All must outlive the service.
    SyncService(Store &store, const Clock &clock, CommitListener &listener, const Quotas &quotas,
                Room &room);

    /// Applies the mutations in order, in one transaction with their events. Idempotent. An error
    /// is of the whole push, and then nothing was applied: `access_revoked`, `read_only`,
    /// `owner_only`, `unavailable`.
    [[nodiscard]] Result<PushResponse> push(const Caller &caller, const PushRequest &request);

    /// Applies several pushes like `push`, in order and in one transaction (group commit), which
    /// costs little more than one of them. They do not affect each other. Returns an answer for
    /// each.
    [[nodiscard]] std::vector<Result<PushResponse>> pushAll(std::span<const Push> pushes);

    /// The events after `cursor` (without one, from the first that is kept), at most `limit` (1 to
    /// 1000), and fewer if they exceed 2 MiB. `access_revoked`, `resync_required` with its reason,
    /// `malformed` for a cursor that no server made.
    ///
    /// @param pushedCursor the newest cursor that the caller got otherwise: if the database does
    /// not know it, it was restored from a backup
    [[nodiscard]] Result<PullPage> pull(const Caller &caller, const BabyId &babyId,
                                        const std::optional<QString> &cursor, int limit,
                                        const QString &pushedCursor = {});

    /// Every baby that the caller may read, by id, with the role and the head's cursor.
    [[nodiscard]] Result<HeadsResponse> heads(const Caller &caller);

    /// A page of the present state: the baby, its plans, its entries, the newest id first. `after`
    /// is from the previous page, and empty for the first; `limit` 1 to 2000. With `withDeleted`
    /// including tombstones. `pushedCursor` and errors as for `pull`.
    [[nodiscard]] Result<SnapshotPage> snapshot(const Caller &caller, const BabyId &babyId,
                                                const QString &after, int limit, bool withDeleted,
                                                const QString &pushedCursor = {});

    /// The kept events of one entity after `cursor`, oldest first, in pages like a pull's; none for
    /// an unknown entity.
    [[nodiscard]] Result<HistoryPage> history(const Caller &caller, const BabyId &babyId,
                                              const EntityId &entityId,
                                              const std::optional<QString> &cursor = std::nullopt,
                                              int limit = defaultPullLimit);

private:
    /// Empty if events were trimmed while they were read.
    [[nodiscard]] Result<std::optional<PullPage>> readPage(const Caller &caller,
                                                           const BabyId &babyId,
                                                           const std::optional<QString> &cursor,
                                                           int limit, const QString &pushedCursor);
    /// @param parameter its name in the query, for the error
    [[nodiscard]] Result<void> requireKnown(const char *parameter, const QString &cursor,
                                            const BabyId &babyId, const Cursor &head);
    void tell(const AppliedPushes &applied);

    Store &m_store;
    const Clock &m_clock;
    CommitListener &m_listener;
    const Quotas &m_quotas;
    Room &m_room;
};

} // namespace weehours::server
