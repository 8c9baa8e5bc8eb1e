// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/ids.h"
#include "core/protocol/instant.h"

#include <QHash>

#include <mutex>

namespace weehours::server {

/// How much room the database has left, and who has to stop writing when it gets short: first the
/// accounts that wrote much today, and only with the last of it everybody. May be asked from any
/// thread.
class Room
{
public:
    /// What an account may write in a day once room is short: some ten times what a family does.
    static constexpr qint64 bytesOfADay = 1024 * 1024;

    struct Size
    {
        qint64 used = 0;
        /// How large the database may become: by its limit, or by what the disk has left.
        qint64 most = 0;
    };

    /// Takes a new measurement.
    void measured(Size size);
    [[nodiscard]] Size size() const;

    /// Takes note of what an account has written.
    void wrote(const UserId &user, qint64 bytes, Instant now);
    /// `quota` where this account may not write now.
    [[nodiscard]] Result<void> admit(const UserId &user, Instant now) const;

private:
    /// The written bytes of each account, of one day.
    void begin(qint64 day);

    mutable std::mutex m_mutex;
    Size m_size;
    qint64 m_day = 0;
    QHash<UserId, qint64> m_written;
};

} // namespace weehours::server
