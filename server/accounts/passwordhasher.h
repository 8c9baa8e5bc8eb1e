// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QByteArray>
#include <QByteArrayList>

#include <cstddef>

namespace weehours::server {

/// What one password hash costs. The default takes 50 to 100 ms on a small server.
struct PasswordCost
{
    /// Passes over the memory.
    unsigned long long passes = 3;
    /// Memory of one hash, in bytes.
    std::size_t memory = 48U * 1024U * 1024U;

    /// The least that Argon2id takes, for tests that sign in often.
    [[nodiscard]] static PasswordCost least();
};

/// Argon2id by libsodium. Has no state but its cost, so any number of threads may share one.
class PasswordHasher
{
public:
    explicit PasswordHasher(PasswordCost cost = {});

    /// The hash of a UTF-8 password, with its salt and cost, as text to store. Fails
    /// (`unavailable`) only where the memory for it cannot be had.
    [[nodiscard]] Result<QByteArray> hash(const QByteArray &password) const;

    /// Whether `password` is the one behind `stored`, in a time that does not depend on the answer.
    /// An empty `stored` is nobody's and takes as long: it stands for an account that is not there.
    [[nodiscard]] bool verify(const QByteArray &stored, const QByteArray &password) const;
    /// The same for a password that may have been stored in one of several forms, in a time that
    /// depends on their number alone.
    [[nodiscard]] bool verify(const QByteArray &stored, const QByteArrayList &forms) const;

private:
    PasswordCost m_cost;
    /// The hash of a random password, to compare with where there is no account.
    QByteArray m_nobody;
};

} // namespace weehours::server
