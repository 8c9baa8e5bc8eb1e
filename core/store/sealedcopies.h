// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"
#include "core/store/store.h"

namespace weehours {

/// A baby's log as it was when an owner lost it by a server's word.
struct SealedCopy
{
    BabyId babyId;
    QString name;
    /// When it was set aside (this computer's time).
    Instant at;
    QString path;

    /// When it is wiped.
    [[nodiscard]] Instant until() const;

    bool operator==(const SealedCopy &) const = default;
};

/// The logs that were set aside for 30 days before they are wiped, each in a file of the profile
/// that only its owner can read. They are no part of the log: nothing shows, syncs or exports them.
/// The file has a head in its first line, then the baby and each entry in a line of their own.
class SealedCopies
{
public:
    /// @param store outlives this
    explicit SealedCopies(Store &store) : m_store(store) {}

    /// Writes what the person sees of the baby, so that it is on disk when this returns.
    /// @param now by this computer's clock: a server must not make the time run out
    [[nodiscard]] Result<void> put(const BabyId &babyId, Instant now) const;
    /// The newest first.
    [[nodiscard]] QList<SealedCopy> list() const;
    /// The newest of that baby.
    [[nodiscard]] std::optional<SealedCopy> find(const BabyId &babyId) const;
    /// The entities of a copy, the baby first.
    [[nodiscard]] static Result<QList<Entity>> read(const SealedCopy &copy);
    [[nodiscard]] static Result<void> remove(const SealedCopy &copy);
    /// Wipes the copies whose time is over.
    void removeExpired(Instant now) const;

private:
    [[nodiscard]] QString folder() const;

    Store &m_store;
};

} // namespace weehours
