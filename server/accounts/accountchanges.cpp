// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/accounts/accountchanges.h"

#include "server/store/babytables.h"
#include "server/store/entitywriter.h"

#include <algorithm>

namespace weehours::server {

namespace {

/// The babies of a user, sorted by id: several babies are always locked in this order, so that
/// transactions cannot deadlock.
Result<QList<BabyId>> readBabies(Reader &reader, const UserId &userId)
{
    QList<BabyId> babies;
    const auto read = reader.select(
        "SELECT baby_id FROM caregivers WHERE user_id = $1 ORDER BY baby_id", {userId},
        [&](const Row &row) { babies.append(row.id<BabyId>(0)); });
    if (!read)
        return std::unexpected(read.error());
    return babies;
}

/// One baby of a user, locked.
struct LockedBaby
{
    EntityWriter writer;
    Caregiver self;
    QList<Caregiver> others;

    [[nodiscard]] QList<UserId> otherIds() const
    {
        QList<UserId> ids;
        for (const Caregiver &caregiver : others)
            ids.append(caregiver.userId);
        return ids;
    }
};

/// Empty if the user lost access before the lock was acquired.
Result<std::optional<LockedBaby>> lockBaby(Transaction &transaction, const BabyId &babyId,
                                           const UserId &userId, Instant now)
{
    auto writer = EntityWriter::lock(transaction, babyId, now);
    if (!writer)
        return std::unexpected(writer.error());
    if (!*writer)
        return std::nullopt;
    auto caregivers = readCaregivers(transaction, babyId);
    if (!caregivers)
        return std::unexpected(caregivers.error());
    const auto self = std::ranges::find(*caregivers, userId, &Caregiver::userId);
    if (self == caregivers->end())
        return std::nullopt;
    LockedBaby locked{std::move(**writer), *self, {}};
    caregivers->erase(self);
    locked.others = std::move(*caregivers);
    return locked;
}

Result<void> deleteBaby(Transaction &transaction, const BabyId &babyId)
{
    for (const std::string_view sql :
         {"DELETE FROM invites WHERE baby_id = $1", "DELETE FROM caregivers WHERE baby_id = $1",
          "DELETE FROM mutations WHERE baby_id = $1", "DELETE FROM sync_events WHERE baby_id = $1",
          "DELETE FROM entities WHERE baby_id = $1", "DELETE FROM babies WHERE baby_id = $1"}) {
        if (const auto deleted = transaction.execute(sql, {babyId}); !deleted)
            return std::unexpected(deleted.error());
    }
    return {};
}

/// Removes the user from a baby that has other caregivers.
Result<MovedBaby> leaveBaby(Transaction &transaction, LockedBaby &baby, const Person &user)
{
    const BabyId babyId = baby.writer.babyId();
    const bool stillOwned = std::ranges::any_of(baby.others, [](const Caregiver &c) {
        return c.role == Role::Owner;
    });
    if (!stillOwned) {
        return failure(codes::lastOwner,
                       QStringLiteral("Others share a baby that only you own. Make one of them an "
                                      "owner, or remove them, first."),
                       babyId.toString());
    }
    baby.writer.removeCaregiver(baby.self, user);
    const auto dropped = transaction.execute(
        "DELETE FROM invites WHERE baby_id = $1 AND created_by = $2", {babyId, user.id});
    if (!dropped)
        return std::unexpected(dropped.error());
    if (const auto flushed = baby.writer.flush(); !flushed)
        return std::unexpected(flushed.error());
    return MovedBaby{babyId, baby.writer.head(), baby.otherIds()};
}

} // namespace

Result<QList<MovedBaby>> renameUser(Transaction &transaction, const Person &user,
                                    const QString &name, Instant now)
{
    const auto renamed = transaction.execute(
        "UPDATE users SET name = $2 WHERE user_id = $1 AND name <> $2", {user.id, name});
    if (!renamed)
        return std::unexpected(renamed.error());
    if (*renamed == 0)
        return QList<MovedBaby>();
    const auto babies = readBabies(transaction, user.id);
    if (!babies)
        return std::unexpected(babies.error());
    QList<MovedBaby> moved;
    for (const BabyId &babyId : *babies) {
        auto baby = lockBaby(transaction, babyId, user.id, now);
        if (!baby)
            return std::unexpected(baby.error());
        if (!*baby)
            continue;
        LockedBaby &locked = **baby;
        locked.self.name = name;
        locked.writer.putCaregiver(locked.self, Op::Update, {QStringLiteral("name")}, user);
        if (const auto flushed = locked.writer.flush(); !flushed)
            return std::unexpected(flushed.error());
        moved.append(MovedBaby{babyId, locked.writer.head(), locked.otherIds() << user.id});
    }
    return moved;
}

Result<DeletedAccount> deleteUser(Transaction &transaction, const Person &user, Instant now)
{
    const auto babies = readBabies(transaction, user.id);
    if (!babies)
        return std::unexpected(babies.error());
    DeletedAccount deleted;
    for (const BabyId &babyId : *babies) {
        auto baby = lockBaby(transaction, babyId, user.id, now);
        if (!baby)
            return std::unexpected(baby.error());
        if (!*baby)
            continue;
        if ((*baby)->others.isEmpty()) {
            if (const auto gone = deleteBaby(transaction, babyId); !gone)
                return std::unexpected(gone.error());
            continue;
        }
        auto left = leaveBaby(transaction, **baby, user);
        if (!left)
            return std::unexpected(left.error());
        deleted.left.append(std::move(*left));
    }

    auto ended = endTokens(transaction, user.id, TokenId());
    if (!ended)
        return std::unexpected(ended.error());
    deleted.endedTokens = std::move(*ended);
    const auto cleared = transaction.execute("UPDATE users SET email = NULL, email_key = NULL, "
                                             "password_hash = NULL, deleted_at = $2 "
                                             "WHERE user_id = $1 AND deleted_at IS NULL",
                                             {user.id, now});
    if (!cleared)
        return std::unexpected(cleared.error());
    const auto counted = transaction.execute(
        "UPDATE server_state SET accounts = accounts - $1 WHERE only_row = 1", {*cleared});
    if (!counted)
        return std::unexpected(counted.error());
    return deleted;
}

Result<QList<TokenId>> endTokens(Transaction &transaction, const UserId &userId,
                                 const TokenId &kept)
{
    QList<TokenId> ended;
    const auto deleted = transaction.execute(
        "DELETE FROM tokens WHERE user_id = $1 AND token_id <> $2 RETURNING token_id",
        {userId, kept}, [&](const Row &row) { ended.append(row.id<TokenId>(0)); });
    if (!deleted)
        return std::unexpected(deleted.error());
    return ended;
}

} // namespace weehours::server
