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

/// What a caregiver may do: an owner everything and sharing, an editor logs and edits all but
/// `archived`, a viewer reads.
enum class Role { Viewer, Editor, Owner };

[[nodiscard]] QLatin1StringView toText(Role role);
[[nodiscard]] std::optional<Role> roleFromText(QStringView text);

/// Each message reads itself from the JSON object of a body and, where this program sends it,
/// writes itself as one. Reading is strict on what it needs, and passes over members that it does
/// not know.

struct PushRequest
{
    BabyId babyId;
    QList<Mutation> mutations;
    /// Where the client has pulled to, and the newest cursor that the answer to a push told it
    /// since; either may be empty. By these a server that was set back to a backup sees that the
    /// mutations build on versions that it has since given to others.
    QString cursor = {};
    QString pushedCursor = {};
};
/// As text, on one line.
[[nodiscard]] QByteArray toJsonText(const PushRequest &request);
[[nodiscard]] Result<PushRequest> pushRequestFromJson(const QJsonObject &object);

struct PushResponse
{
    QList<MutationResult> results;
    /// The place after this push's own events.
    QString cursor;
    Instant serverTime;
    /// The place before them. A client that has pulled to here has nothing of others to pull before
    /// `cursor`. Empty where the baby is not there, and from a server that does not tell.
    QString from = {};
};
/// As text, on one line.
[[nodiscard]] QByteArray toJsonText(const PushResponse &response);
[[nodiscard]] Result<PushResponse> pushResponseFromJson(const QJsonObject &object);

struct PullResponse
{
    QList<Event> events;
    QString cursor;
    bool hasMore = false;
    /// Of all entities at `cursor`, where `hasMore` is false; else empty.
    QString checksum;
    Instant serverTime;
};
[[nodiscard]] Result<PullResponse> pullResponseFromJson(const QJsonObject &object);

/// What the live channel tells of a commit, with the events themselves.
struct HeadEvents
{
    BabyId babyId;
    /// The place before the events.
    QString from;
    /// The events between `from` and its cursor, as a pull answers them.
    PullResponse page;
};
[[nodiscard]] Result<HeadEvents> headEventsFromJson(const QJsonObject &object);

struct Head
{
    BabyId babyId;
    Role role = Role::Viewer;
    QString cursor;

    bool operator==(const Head &) const = default;
};
struct HeadsResponse
{
    QList<Head> babies;
    Instant serverTime;
};
[[nodiscard]] QJsonObject toJson(const HeadsResponse &response);
[[nodiscard]] Result<HeadsResponse> headsResponseFromJson(const QJsonObject &object);

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

struct SnapshotResponse
{
    QList<Entity> entities;
    QList<Caregiver> caregivers;
    /// Where the next page starts, as the server understands it; empty after the last.
    QString after = {};
    /// The first page's is where to pull from afterwards.
    QString cursor;
};
[[nodiscard]] Result<SnapshotResponse> snapshotResponseFromJson(const QJsonObject &object);

struct HistoryResponse
{
    QList<Event> events;
    /// Where the next page starts.
    QString cursor;
    bool hasMore = false;
};
[[nodiscard]] Result<HistoryResponse> historyResponseFromJson(const QJsonObject &object);

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

struct Invite
{
    QString id;
    /// Told once, when the invite is made; empty in lists.
    QString code;
    QString link;
    QString label;
    Role role = Role::Editor;
    Instant expiresAt;
};
[[nodiscard]] QJsonObject toJson(const Invite &invite);
[[nodiscard]] Result<Invite> inviteFromJson(const QJsonObject &object, const QString &path = {});

} // namespace weehours
