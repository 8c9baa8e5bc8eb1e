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
    /// Takes note of how many changes of a baby the server took from an account today, in all.
    void took(const UserId &user, const BabyId &baby, qint64 changes, Instant now);
    /// The same number; nothing where none was noted today, as after a start.
    [[nodiscard]] std::optional<qint64> taken(const UserId &user, const BabyId &baby,
                                              Instant now) const;
    /// When the day began that is counted.
    [[nodiscard]] static Instant dayBegan(Instant now);

    /// `quota` where this account may not write now.
    [[nodiscard]] Result<void> admit(const UserId &user, Instant now) const;

private:
    /// What is counted is counted for one day.
    void begin(qint64 day);

    mutable std::mutex m_mutex;
    Size m_size;
    qint64 m_day = 0;
    /// Bytes.
    QHash<UserId, qint64> m_written;
    QHash<std::pair<UserId, BabyId>, qint64> m_taken;
};

} // namespace weehours::server
