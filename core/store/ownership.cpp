// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ownership.h"

#include <algorithm>

namespace weehours {

namespace {

/// Whether the baby was made on this device (Alone), and whether its owner has since made another
/// owner here (Shared).
enum class Owned { Unknown, Alone, Shared };

QString ownedKey(const BabyId &babyId)
{
    return QStringLiteral("owned/") + babyId.toString();
}

Result<Owned> ownedBefore(const Store &store, const BabyId &babyId)
{
    const auto value = store.profile.value(ownedKey(babyId));
    if (!value)
        return std::unexpected(value.error());
    return *value == QLatin1StringView("alone")    ? Owned::Alone
           : *value == QLatin1StringView("shared") ? Owned::Shared
                                                   : Owned::Unknown;
}

} // namespace

Result<bool> isOnlyOwner(const Store &store, const BabyId &babyId)
{
    const auto baby = store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    if (!*baby || (*baby)->role != Role::Owner)
        return false;
    const auto before = ownedBefore(store, babyId);
    if (!before)
        return std::unexpected(before.error());
    if (*before == Owned::Alone)
        return true;
    const auto account = store.profile.account();
    if (!account)
        return std::unexpected(account.error());
    const auto caregivers = store.babies.caregivers(babyId);
    if (!caregivers)
        return std::unexpected(caregivers.error());
    return std::ranges::none_of(*caregivers, [&](const Caregiver &each) {
        return each.role == Role::Owner && (!*account || each.userId != (*account)->user.id);
    });
}

Result<void> noteMadeHere(Transaction &tx, Store &store, const BabyId &babyId)
{
    const auto before = ownedBefore(store, babyId);
    if (!before)
        return std::unexpected(before.error());
    if (*before != Owned::Unknown)
        return {};
    return store.profile.setValue(tx, ownedKey(babyId), QStringLiteral("alone"));
}

Result<void> trustOwners(Transaction &tx, Store &store, const BabyId &babyId)
{
    return store.profile.setValue(tx, ownedKey(babyId), QStringLiteral("shared"));
}

} // namespace weehours
