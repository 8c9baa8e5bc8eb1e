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

        /// That of an SQLite file with its write-ahead log, all in bytes. What the log contains
        /// must still fit into the file, all at once.
        /// @param free  the free space on their disk; negative if it is not known
        /// @param limit that of the options
        [[nodiscard]] static Size ofFile(qint64 file, qint64 log, qint64 free, qint64 limit);
    };

    /// How many changes of a baby the server has accepted from an account today.
    struct Taken
    {
        qint64 changes = 0;
        /// The same when the database was last asked, which knows those of other processes too.
        qint64 counted = 0;

        /// Whether the database must be asked again: the sooner, the nearer the limit. So up to
        /// four processes accept no more together than one.
        [[nodiscard]] bool isVague(qint64 limit) const;
        bool operator==(const Taken &) const = default;
    };

    /// Sets a new measurement.
    void measured(Size size);
    [[nodiscard]] Size size() const;

    /// Adds to the bytes that an account wrote today, and to the size until the next measurement.
    void wrote(const UserId &user, qint64 bytes, Instant now);
    void took(const UserId &user, const BabyId &baby, const Taken &taken, Instant now);
    /// What `took` set; empty if nothing was set today, as after a start.
    [[nodiscard]] std::optional<Taken> taken(const UserId &user, const BabyId &baby,
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
    QHash<std::pair<UserId, BabyId>, Taken> m_taken;
};

} // namespace weehours::server
