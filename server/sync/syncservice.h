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
/// Synchronous, and not safe to share between threads: one for each worker, on that worker's
/// `Store`. Every call checks the caller's access in the database, so an access that was taken away
/// is refused from the next call on, whatever any cache believes.
class SyncService
{
public:
    /// All must outlive the service.
    SyncService(Store &store, const Clock &clock, CommitListener &listener, const Quotas &quotas,
                Room &room);

    /// Takes the mutations in order, in one transaction with their events. Repeating a push changes
    /// nothing. Errors are of the whole push, and then nothing was applied: `access_revoked`,
    /// `read_only`, `owner_only`, `unavailable`.
    [[nodiscard]] Result<PushResponse> push(const Caller &caller, const PushRequest &request);

    /// Takes several pushes as `push` takes one, in order and in one transaction, which costs
    /// little more than one of them: the database has to make sure of one commit instead of many.
    /// No push suffers from another. Gives an answer for each.
    [[nodiscard]] std::vector<Result<PushResponse>> pushAll(std::span<const Push> pushes);

    /// The events after `cursor` (from the first one kept, if there is none), at most `limit`
    /// (1 to 1000), and less where they would be more than 2 MiB. `access_revoked`,
    /// `resync_required` with its reason, `malformed` for a cursor that no server made.
    ///
    /// @param pushedCursor the newest place that the caller was told of otherwise: a database that
    ///                     does not know it was set back
    [[nodiscard]] Result<PullPage> pull(const Caller &caller, const BabyId &babyId,
                                        const std::optional<QString> &cursor, int limit,
                                        const QString &pushedCursor = {});

    /// Every baby the caller may read, by id, with its role and the cursor of its last event.
    [[nodiscard]] Result<HeadsResponse> heads(const Caller &caller);

    /// A page of what stands now: the baby, its plans, its entries, the newest id first. `after` is
    /// that of the page before, and empty for the first; `limit` 1 to 2000. With `withDeleted`
    /// tombstones too. `pushedCursor` and errors as for `pull`.
    [[nodiscard]] Result<SnapshotPage> snapshot(const Caller &caller, const BabyId &babyId,
                                                const QString &after, int limit, bool withDeleted,
                                                const QString &pushedCursor = {});

    /// The kept events of one entity after `cursor`, oldest first, in pages as of a pull; none for
    /// one that is unknown.
    [[nodiscard]] Result<HistoryPage> history(const Caller &caller, const BabyId &babyId,
                                              const EntityId &entityId,
                                              const std::optional<QString> &cursor = std::nullopt,
                                              int limit = defaultPullLimit);

private:
    /// Nothing where events were trimmed while they were read.
    [[nodiscard]] Result<std::optional<PullPage>> readPage(const Caller &caller,
                                                           const BabyId &babyId,
                                                           const std::optional<QString> &cursor,
                                                           int limit, const QString &pushedCursor);
    /// @param parameter of the query, for the words of a refusal
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
