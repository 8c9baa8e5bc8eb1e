// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/room.h"

#include "server/store/quotas.h"

#include <algorithm>

namespace weehours::server {

namespace {

/// Above the first fraction accounts that wrote much must wait, above the second all must.
constexpr double shortOfRoom = 0.90;
constexpr double outOfRoom = 0.98;

qint64 dayOf(Instant now)
{
    return now.msecs / msecsPerDay;
}

} // namespace

bool Room::Taken::isVague(qint64 limit) const
{
    constexpr qint64 processes = 4;
    return changes < limit
           && changes - counted >= std::max<qint64>(1, (limit - counted) / processes);
}

Room::Size Room::Size::ofFile(qint64 file, qint64 log, qint64 free, qint64 limit)
{
    const qint64 used = file + log;
    if (free < 0)
        return {used, limit};
    return {used, std::min(limit, used + std::max<qint64>(0, free - log))};
}

void Room::measured(Size size)
{
    const std::lock_guard lock(m_mutex);
    m_size = size;
}

Room::Size Room::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_size;
}

void Room::begin(qint64 day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_written.clear();
    m_taken.clear();
}

void Room::took(const UserId &user, const BabyId &baby, const Taken &taken, Instant now)
{
    const std::lock_guard lock(m_mutex);
    begin(dayOf(now));
    m_taken.insert({user, baby}, taken);
}

std::optional<Room::Taken> Room::taken(const UserId &user, const BabyId &baby, Instant now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_taken.constFind({user, baby});
    if (dayOf(now) != m_day || found == m_taken.cend())
        return std::nullopt;
    return *found;
}

Instant Room::dayBegan(Instant now)
{
    return Instant{dayOf(now) * msecsPerDay};
}

void Room::wrote(const UserId &user, qint64 bytes, Instant now)
{
    const std::lock_guard lock(m_mutex);
    begin(dayOf(now));
    m_written[user] += bytes;
    // A disk may fill up before it is measured again. Databases write everything twice: to a log,
    // and to their tables.
    m_size.used += 2 * bytes;
}

Result<void> Room::admit(const UserId &user, Instant now) const
{
    const std::lock_guard lock(m_mutex);
    const auto used = static_cast<double>(m_size.used);
    const auto most = static_cast<double>(m_size.most);
    if (m_size.most <= 0 || used < most * shortOfRoom)
        return {};
    if (used >= most * outOfRoom) {
        return std::unexpected(quotaMet(
            Reason::ServerFull,
            QStringLiteral("The server has no room left. Tell the person who runs it; what you "
                           "logged stays on this device until there is.")));
    }
    if (dayOf(now) == m_day && m_written.value(user) >= bytesOfADay) {
        return std::unexpected(quotaMet(
            Reason::ManyBytes,
            QStringLiteral("The server is short of room, and this account has written much today. "
                           "Try again tomorrow, or tell the person who runs the server.")));
    }
    return {};
}

} // namespace weehours::server
