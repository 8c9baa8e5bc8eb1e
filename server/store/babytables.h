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

/// What a reader's access to a baby rests on, read in one statement: the role, and how far the
/// stream goes with the checksum of exactly that place.
struct BabyAccess
{
    Role role = Role::Viewer;
    Cursor head;
    /// The last event that is no longer kept; seq 0 while all are.
    Cursor trimmed;
    quint64 checksum = 0;
};

/// A place in the stream of one baby.
struct BabyCursor
{
    BabyId babyId;
    Cursor cursor;

    bool operator==(const BabyCursor &) const = default;
};

/// A caregiver's row in the list that a push needs.
struct CaregiverRole
{
    UserId userId;
    Role role = Role::Viewer;
};

/// How a mutation was answered when it was taken.
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

/// A baby whose stream went on, and all who may read it.
struct MovedBaby
{
    BabyId babyId;
    Cursor head;
    QList<UserId> caregivers;
    /// `Commit::withEvents`
    QByteArray withEvents = {};
};

/// An event as the JSON text of the protocol, and the place just after it.
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

/// How much a page of an answer may hold: it ends with the row that would pass either.
struct PageSize
{
    qint64 rows = 0;
    /// Of the answer's JSON. Answers wait in memory until their reader takes them.
    qint64 bytes = 2 * 1024 * 1024;
};

template <typename T>
struct Page
{
    QList<T> items;
    bool hasMore = false;
};

/// A page of a baby's entities.
struct StoredEntities
{
    Page<StoredEntity> page;
    /// Where the next page begins; empty after the last.
    QString after;
};

/// Which page of a baby's entities is wanted.
struct EntityPage
{
    /// `StoredEntities::after` of the page before; empty for the first.
    QString after;
    PageSize size;
    bool withDeleted = false;
};

// Reading what belongs to babies: sets of rows in, sets of values out, and no decisions. Writing is
// `EntityWriter`'s alone.

/// `access_revoked` unless `userId` cares for `babyId`: a baby that does not exist looks the same.
[[nodiscard]] Result<BabyAccess> readAccess(Reader &reader, const BabyId &babyId,
                                            const UserId &userId);
[[nodiscard]] Error accessRevoked();
/// @param reason Expired or Diverged
[[nodiscard]] Error resyncRequired(Reason reason);

[[nodiscard]] Result<QList<Caregiver>> readCaregivers(Reader &reader, const BabyId &babyId);
[[nodiscard]] Result<QList<Head>> readHeads(Reader &reader, const UserId &userId);

// What a push has to know, as queries that can be asked together. What they find is put into
// `found`, which must outlive them.

[[nodiscard]] Query caregiverRolesOf(const QList<BabyId> &babyIds,
                                     QHash<BabyId, QList<CaregiverRole>> &found);
/// Those of `ids` that exist, under whatever baby.
[[nodiscard]] Query entitiesOf(const QList<EntityId> &ids, QHash<EntityId, StampedEntity> &found);
[[nodiscard]] Query mutationsOf(const QList<MutationId> &ids,
                                QHash<MutationId, RememberedMutation> &found);

/// How many babies each of `users` owns, with those that they delete after they came to own them
/// since `since`: else who makes and deletes them in turn would have no limit.
[[nodiscard]] Query ownedBabiesOf(const QList<UserId> &users, Instant since,
                                  QHash<UserId, qint64> &found);
/// The same of one user, for who is about to own one more.
[[nodiscard]] Result<qint64> countOwnedBabies(Reader &reader, const UserId &user, Instant now);

/// How many kept events of `babyId` behind `after` are by `author` and not older than `since`.
[[nodiscard]] Query eventsBy(const UserId &author, const BabyId &babyId, qint64 after,
                             Instant since, qint64 &found);

/// The event of `babyId` that has this seq, if it is still kept.
[[nodiscard]] Query eventAt(const BabyId &babyId, qint64 seq, QList<BabyCursor> &found);
/// Whether a place is not in the baby's stream: the database was set back since it was told. One of
/// which the event was trimmed cannot be judged, and is believed.
///
/// @param events what `eventAt` found for places before the head
[[nodiscard]] bool isLost(const BabyCursor &place, const Cursor &head,
                          const QList<BabyCursor> &events);

/// The baby first, then its plans, then the entries; each by id, the greatest first. `malformed`
/// for an `after` that no server made.
[[nodiscard]] Result<StoredEntities> readEntityPage(Reader &reader, const BabyId &babyId,
                                                    const EntityPage &page);

/// The kept events with `first` ≤ seq ≤ `last`, in order and without a gap: should events be
/// trimmed meanwhile, the page ends before them.
[[nodiscard]] Result<QList<StreamEvent>> readEvents(Reader &reader, const BabyId &babyId,
                                                    qint64 first, qint64 last, PageSize size);
/// The kept events of one entity with a seq greater than `after`.
[[nodiscard]] Result<Page<StreamEvent>> readHistory(Reader &reader, const BabyId &babyId,
                                                    const EntityId &entityId, qint64 after,
                                                    PageSize size);

} // namespace weehours::server
