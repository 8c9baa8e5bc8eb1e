// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/ids.h"
#include "core/protocol/instant.h"

#include <QHash>

#include <mutex>
#include <optional>
#include <utility>

namespace weehours::server {

/// The free space of the database, and who must stop writing when it becomes scarce: first the
/// accounts that wrote much today, and near the end everybody. Thread-safe.
class Room
{
public:
    /// What an account may write per day while space is scarce: some ten times what a family
    /// writes.
    static constexpr qint64 bytesOfADay = 1024 * 1024;

    struct Size
    {
        qint64 used = 0;
        /// The largest possible size of the database, by its limit or the free space on the disk.
        qint64 most = 0;
    };

    /// Sets a new measurement.
    void measured(Size size);
    [[nodiscard]] Size size() const;

    /// Adds to the bytes that an account wrote today.
    void wrote(const UserId &user, qint64 bytes, Instant now);
    /// Sets how many changes of a baby the server has accepted from an account today.
    void took(const UserId &user, const BabyId &baby, qint64 changes, Instant now);
    /// That number; empty if none was set today, as after a start.
    [[nodiscard]] std::optional<qint64> taken(const UserId &user, const BabyId &baby,
                                              Instant now) const;
    /// The start of the current day.
    [[nodiscard]] static Instant dayBegan(Instant now);

    /// `quota` if this account may not write now.
    [[nodiscard]] Result<void> admit(const UserId &user, Instant now) const;

private:
    /// Counters are per day: resets them on a new day.
    void begin(qint64 day);

    mutable std::mutex m_mutex;
    Size m_size;
    qint64 m_day = 0;
    /// Bytes.
    QHash<UserId, qint64> m_written;
    QHash<std::pair<UserId, BabyId>, qint64> m_taken;
};

} // namespace weehours::server
