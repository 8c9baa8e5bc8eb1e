// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/event.h"
#include "core/protocol/merge.h"
#include "core/protocol/messages.h"
#include "server/store/cursor.h"
#include "server/store/database.h"

#include <QHash>

#include <optional>

namespace weehours::server {

/// A reader's access to a baby, read in one statement: the role, and the head with the checksum at
/// exactly that head.
struct BabyAccess
{
    Role role = Role::Viewer;
    Cursor head;
    /// The last trimmed event; seq 0 if there is none.
    Cursor trimmed;
    quint64 checksum = 0;
};

/// A cursor of one baby.
struct BabyCursor
{
    BabyId babyId;
    Cursor cursor;

    bool operator==(const BabyCursor &) const = default;
};

/// A caregiver with their role, as a push needs it.
struct CaregiverRole
{
    UserId userId;
    Role role = Role::Viewer;
};

/// The stored answer to a mutation.
struct RememberedMutation
{
    BabyId babyId;
    UserId author;
    QByteArray contentHash;
    MutationStatus status = MutationStatus::Applied;
    qint64 version = 0;
    QStringList lost;
    bool merged = false;
};

/// A baby with a new head, and its caregivers.
struct MovedBaby
{
    BabyId babyId;
    Cursor head;
    QList<UserId> caregivers;
    /// `Commit::withEvents`
    QByteArray withEvents = {};
};

/// An event as the JSON text of the protocol, and the cursor after it.
struct StreamEvent
{
    QByteArray json;
    Cursor cursor;
};

/// An entity document as JSON text.
struct StoredEntity
{
    QByteArray json;
    EntityId id;
    bool isPlan = false;
};

/// The limits of a page: it ends before the row that would exceed either.
struct PageSize
{
    qint64 rows = 0;
    /// Of the answer's JSON. Answers wait in memory until their reader has received them.
    qint64 bytes = 2 * 1024 * 1024;
};

template <typename T>
/// A page of items, and whether there are more.
struct Page
{
    QList<T> items;
    bool hasMore = false;
};

/// A page of a baby's entities.
struct StoredEntities
{
    Page<StoredEntity> page;
    /// The start of the next page; empty after the last.
    QString after;
};

/// A request for a page of a baby's entities.
struct EntityPage
{
    /// `StoredEntities::after` of the previous page; empty for the first.
    QString after;
    PageSize size;
    bool withDeleted = false;
};

// Reads the tables of babies: sets of rows in, sets of values out, and no decisions. Only
// `EntityWriter` writes them.

/// `access_revoked` unless `userId` is a caregiver of `babyId`, or if it does not exist.
[[nodiscard]] Result<BabyAccess> readAccess(Reader &reader, const BabyId &babyId,
                                            const UserId &userId);
[[nodiscard]] Error accessRevoked();
/// @param reason Expired or Diverged
[[nodiscard]] Error resyncRequired(Reason reason);

[[nodiscard]] Result<QList<Caregiver>> readCaregivers(Reader &reader, const BabyId &babyId);
[[nodiscard]] Result<QList<Head>> readHeads(Reader &reader, const UserId &userId);

// What a push needs, as queries that can be sent together. Results are put into `found`, which must
// outlive them.

[[nodiscard]] Query caregiverRolesOf(const QList<BabyId> &babyIds,
                                     QHash<BabyId, QList<CaregiverRole>> &found);
/// Those of `ids` that exist, of any baby.
[[nodiscard]] Query entitiesOf(const QList<EntityId> &ids, QHash<EntityId, StampedEntity> &found);
[[nodiscard]] Query mutationsOf(const QList<MutationId> &ids,
                                QHash<MutationId, RememberedMutation> &found);

/// Locks the accounts until the transaction ends. Before what an account has is counted: otherwise
/// several server processes could each add the last one that its limit allows. Babies are locked
/// first.
[[nodiscard]] Query lockOf(const QList<UserId> &users);

/// How many babies each of `users` owns, including those that they came to own since `since` and
/// deleted: otherwise creating and deleting in turn would have no limit.
[[nodiscard]] Query ownedBabiesOf(const QList<UserId> &users, Instant since,
                                  QHash<UserId, qint64> &found);
/// The same for one user who is about to own one more, whom it locks.
[[nodiscard]] Result<qint64> countOwnedBabies(Reader &reader, const UserId &user, Instant now);

/// How many kept events of `babyId` after `after` are of mutations by `author` and not older than
/// `since`: raises `found` to that number.
[[nodiscard]] Query eventsBy(const UserId &author, const BabyId &babyId, qint64 after,
                             Instant since, qint64 &found);

/// The event of `babyId` with this seq, if it is still kept.
[[nodiscard]] Query eventAt(const BabyId &babyId, qint64 seq, QList<BabyCursor> &found);
/// Whether a cursor is not in the baby's stream: the database was restored from a backup since. If
/// its event was trimmed that cannot be decided, and the cursor is accepted.
///
/// @param events what `eventAt` found for cursors before the head
[[nodiscard]] bool isLost(const BabyCursor &place, const Cursor &head,
                          const QList<BabyCursor> &events);

/// The baby first, then its plans, then the entries; each by descending id. `malformed` for an
/// `after` that no server made.
[[nodiscard]] Result<StoredEntities> readEntityPage(Reader &reader, const BabyId &babyId,
                                                    const EntityPage &page);

/// The kept events with `first` ≤ seq ≤ `last`, in order and without a gap: if events are trimmed
/// meanwhile, the page ends before them.
[[nodiscard]] Result<QList<StreamEvent>> readEvents(Reader &reader, const BabyId &babyId,
                                                    qint64 first, qint64 last, PageSize size);
/// The kept events of one entity with a seq greater than `after`.
[[nodiscard]] Result<Page<StreamEvent>> readHistory(Reader &reader, const BabyId &babyId,
                                                    const EntityId &entityId, qint64 after,
                                                    PageSize size);

} // namespace weehours::server
