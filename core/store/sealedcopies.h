// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"
#include "core/store/store.h"

namespace weehours {

/// A copy of a baby's log, made when an owner lost it because a server said so.
struct SealedCopy
{
    BabyId babyId;
    QString name;
    /// When it was made (this computer's clock).
    Instant at;
    QString path;

    /// When it will be wiped.
    [[nodiscard]] Instant until() const;

    bool operator==(const SealedCopy &) const = default;
};

/// Copies of logs, kept for 30 days before they are wiped, each in a file of the profile that only
/// its owner can read. They are no part of the log: they are not shown, synced or exported. The
/// first line of a file is its head; the baby and each entry follow, one per line.
class SealedCopies
{
public:
    /// @param store must outlive this
    explicit SealedCopies(Store &store) : m_store(store) {}

    /// Writes what the person sees of the baby; it is on disk when this returns.
    /// @param now by this computer's clock: a server must not be able to make copies expire
    [[nodiscard]] Result<void> put(const BabyId &babyId, Instant now) const;
    /// The newest first.
    [[nodiscard]] QList<SealedCopy> list() const;
    /// The newest copy of that baby.
    [[nodiscard]] std::optional<SealedCopy> find(const BabyId &babyId) const;
    /// The entities of a copy, the baby first.
    [[nodiscard]] static Result<QList<Entity>> read(const SealedCopy &copy);
    [[nodiscard]] static Result<void> remove(const SealedCopy &copy);
    /// Wipes expired copies.
    void removeExpired(Instant now) const;

private:
    [[nodiscard]] QString folder() const;

    Store &m_store;
};

} // namespace weehours
