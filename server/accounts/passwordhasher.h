// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QByteArray>
#include <QByteArrayList>

#include <cstddef>

namespace weehours::server {

/// The cost of a password hash. The default takes 50 to 100 ms on a small server.
struct PasswordCost
{
    /// Passes over the memory.
    unsigned long long passes = 3;
    /// Memory of one hash, in bytes.
    std::size_t memory = 48U * 1024U * 1024U;

    /// The minimum of Argon2id, for tests that sign in often.
    [[nodiscard]] static PasswordCost least();
};

/// Argon2id by libsodium. Stateless, so threads may share one.
class PasswordHasher
{
public:
    explicit PasswordHasher(PasswordCost cost = {});

    /// The hash of a UTF-8 password, with its salt and cost, as text to store. Fails with
    /// `unavailable`, only if it gets no memory.
    [[nodiscard]] Result<QByteArray> hash(const QByteArray &password) const;

    /// Whether `password` matches `stored`, in constant time. An empty `stored` means an unknown
    /// account: it never matches and takes as long.
    [[nodiscard]] bool verify(const QByteArray &stored, const QByteArray &password) const;
    /// The same for a password that may have been stored in one of several forms, in a time that
    /// depends only on their number.
    [[nodiscard]] bool verify(const QByteArray &stored, const QByteArrayList &forms) const;

private:
    PasswordCost m_cost;
    /// The hash of a random password, to compare with for unknown accounts.
    QByteArray m_nobody;
};

} // namespace weehours::server
