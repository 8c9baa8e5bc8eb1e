// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/event.h"
#include "core/protocol/mutation.h"

#include <QList>

namespace weehours {

// Limits of the protocol, the same on both ends.
inline constexpr qsizetype maxMutationsPerPush = 500;
inline constexpr qsizetype maxBodyBytes = 1024 * 1024;
inline constexpr int defaultPullLimit = 200;
inline constexpr int maxPullLimit = 1000;
inline constexpr int defaultSnapshotLimit = 1000;
inline constexpr int maxSnapshotLimit = 2000;

/// What a caregiver may do: an owner everything, including sharing; an editor logs, and edits
/// everything but `archived`; a viewer reads.
enum class Role { Viewer, Editor, Owner };

[[nodiscard]] QLatin1StringView toText(Role role);
[[nodiscard]] std::optional<Role> roleFromText(QStringView text);

// Each message is read from the JSON object of a body, and written as one if this program sends it.
// Reading is strict for required members, fails with `malformed`, and ignores unknown members.

/// Mutations of one baby's entities.
struct PushRequest
{
    BabyId babyId;
    QList<Mutation> mutations;
    /// The cursor up to which the client has pulled, and its pushed cursor; either may be empty. By
    /// them a server that was restored from a backup detects that the mutations build on versions
    /// that it has since assigned again.
    QString cursor = {};
    QString pushedCursor = {};
};
/// JSON text on one line.
[[nodiscard]] QByteArray toJsonText(const PushRequest &request);
[[nodiscard]] Result<PushRequest> pushRequestFromJson(const QJsonObject &object);

/// The answer to a push, with a result for each mutation, in order.
struct PushResponse
{
    QList<MutationResult> results;
    /// The cursor behind this push's own events.
    QString cursor;
    Instant serverTime;
    /// The cursor before them: a client that has pulled up to here need not pull up to `cursor`.
    /// Empty if the baby does not exist, and from older servers.
    QString from = {};
};
/// JSON text on one line.
[[nodiscard]] QByteArray toJsonText(const PushResponse &response);
[[nodiscard]] Result<PushResponse> pushResponseFromJson(const QJsonObject &object);

/// The events after a cursor.
struct PullResponse
{
    QList<Event> events;
    QString cursor;
    bool hasMore = false;
    /// The checksum over all entities at `cursor`; empty if `hasMore`.
    QString checksum;
    Instant serverTime;
};
[[nodiscard]] Result<PullResponse> pullResponseFromJson(const QJsonObject &object);

/// A commit reported by the live channel, with its events.
struct HeadEvents
{
    BabyId babyId;
    /// The cursor before the events.
    QString from;
    /// The events after `from`, in the form of a pull answer.
    PullResponse page;
};
[[nodiscard]] Result<HeadEvents> headEventsFromJson(const QJsonObject &object);

/// A baby of the caller with its head.
struct Head
{
    BabyId babyId;
    Role role = Role::Viewer;
    QString cursor;

    bool operator==(const Head &) const = default;
};
/// The heads of all babies of the caller.
struct HeadsResponse
{
    QList<Head> babies;
    Instant serverTime;
};
[[nodiscard]] QJsonObject toJson(const HeadsResponse &response);
[[nodiscard]] Result<HeadsResponse> headsResponseFromJson(const QJsonObject &object);

/// A person with access to a baby.
struct Caregiver
{
    UserId userId;
    QString name;
    Role role = Role::Viewer;
    Instant since;

    bool operator==(const Caregiver &) const = default;
};
[[nodiscard]] QJsonObject toJson(const Caregiver &caregiver);
[[nodiscard]] Result<Caregiver> caregiverFromJson(const QJsonObject &object, const QString &path);

/// A page of the present state of a baby.
struct SnapshotResponse
{
    QList<Entity> entities;
    QList<Caregiver> caregivers;
    /// Where the next page starts, opaque to clients; empty after the last.
    QString after = {};
    /// Pull from the first page's cursor afterwards.
    QString cursor;
};
[[nodiscard]] Result<SnapshotResponse> snapshotResponseFromJson(const QJsonObject &object);

/// A page of the history of an entity.
struct HistoryResponse
{
    QList<Event> events;
    /// Where the next page starts; opaque to clients.
    QString cursor;
    bool hasMore = false;
};
[[nodiscard]] Result<HistoryResponse> historyResponseFromJson(const QJsonObject &object);

/// An account, as its own person sees it.
struct User
{
    UserId id;
    QString email;
    QString name;

    bool operator==(const User &) const = default;
};
[[nodiscard]] QJsonObject toJson(const User &user);

/// The answer to register and login.
struct SignedIn
{
    QString token;
    User user;
};
[[nodiscard]] QJsonObject toJson(const SignedIn &signedIn);
[[nodiscard]] Result<SignedIn> signedInFromJson(const QJsonObject &object);

/// An invite to a baby.
struct Invite
{
    QString id;
    /// Only in the answer to the creation of the invite; empty in lists.
    QString code;
    QString link;
    QString label;
    Role role = Role::Editor;
    Instant expiresAt;
};
[[nodiscard]] QJsonObject toJson(const Invite &invite);
[[nodiscard]] Result<Invite> inviteFromJson(const QJsonObject &object, const QString &path = {});

} // namespace weehours
