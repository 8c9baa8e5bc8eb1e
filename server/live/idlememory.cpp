// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/live/idlememory.h"

#include "server/store/cursor.h"

#include <algorithm>

namespace weehours::server {

namespace {

/// A reading that takes so long that more accounts than this changed is not worth keeping.
constexpr qsizetype mostSpoiltUsers = 1000;

/// Moves the head of a baby. False if the commit does not follow the known head: another nonce with
/// the same number, an earlier number, or an unknown baby.
bool moveOn(QList<Head> &heads, const BabyId &babyId, const QString &cursor)
{
    const auto known = std::ranges::find(heads, babyId, &Head::babyId);
    if (known == heads.end())
        return false;
    const auto before = Cursor::parse(known->cursor);
    const auto now = Cursor::parse(cursor);
    if (!before || !now || (now->seq <= before->seq && *now != *before))
        return false;
    known->cursor = cursor;
    return true;
}

} // namespace

IdleMemory::Reading::Reading(IdleMemory &memory) : m_memory(memory)
{
    const std::lock_guard lock(memory.m_mutex);
    memory.m_readings.push_back(this);
}

IdleMemory::Reading::~Reading()
{
    const std::lock_guard lock(m_memory.m_mutex);
    std::erase(m_memory.m_readings, this);
}

void IdleMemory::Reading::learn(const QByteArray &tokenHash, const Caller &caller)
{
    const std::lock_guard lock(m_memory.m_mutex);
    if (!m_everything && !m_tokens)
        m_memory.m_callers.insert(tokenHash, KnownCaller{caller, BootClock::now()});
}

void IdleMemory::Reading::learn(const UserId &userId, const QList<Head> &heads)
{
    const std::lock_guard lock(m_memory.m_mutex);
    if (!m_everything && !m_users.contains(userId))
        m_memory.m_heads.insert(userId, KnownHeads{heads, BootClock::now(), {}});
}

IdleMemory::IdleMemory(CommitListener &next, std::chrono::milliseconds longest, qsizetype capacity)
    : m_next(next), m_longest(longest), m_callers(capacity), m_heads(capacity)
{
}

void IdleMemory::trustUntil(BootClock::time_point time)
{
    const std::lock_guard lock(m_mutex);
    m_trustedUntil = std::max(m_trustedUntil, time);
}

void IdleMemory::distrust()
{
    const std::lock_guard lock(m_mutex);
    m_trustedUntil = {};
    forgetEverything();
}

void IdleMemory::forgetAll()
{
    const std::lock_guard lock(m_mutex);
    forgetEverything();
}

std::optional<Caller> IdleMemory::caller(const QByteArray &tokenHash)
{
    const std::lock_guard lock(m_mutex);
    const KnownCaller *known = m_callers.find(tokenHash);
    if (!known || !mayAnswer(known->readAt))
        return std::nullopt;
    return known->caller;
}

std::optional<HeadsDocument> IdleMemory::heads(const UserId &userId)
{
    const std::lock_guard lock(m_mutex);
    KnownHeads *known = m_heads.find(userId);
    if (!known || !mayAnswer(known->readAt))
        return std::nullopt;
    if (!known->document)
        known->document.emplace(known->heads);
    return known->document;
}

void IdleMemory::committed(const Commit &commit)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const UserId &userId : commit.caregivers) {
            spoil(userId);
            KnownHeads *known = m_heads.find(userId);
            if (!known)
                continue;
            known->document.reset();
            if (!moveOn(known->heads, commit.babyId, commit.cursor))
                m_heads.remove(userId);
        }
    }
    m_next.committed(commit);
}

void IdleMemory::accessChanged(const UserId &userId, const BabyId &babyId)
{
    {
        const std::lock_guard lock(m_mutex);
        spoil(userId);
        m_heads.remove(userId);
    }
    m_next.accessChanged(userId, babyId);
}

void IdleMemory::accountChanged(const UserId &userId)
{
    {
        const std::lock_guard lock(m_mutex);
        spoilTokens();
        m_callers.removeIf([&](const KnownCaller &known) { return known.caller.userId == userId; });
    }
    m_next.accountChanged(userId);
}

void IdleMemory::tokenEnded(const TokenId &tokenId)
{
    {
        const std::lock_guard lock(m_mutex);
        spoilTokens();
        m_callers.removeIf([&](const KnownCaller &known) {
            return known.caller.tokenId == tokenId;
        });
    }
    m_next.tokenEnded(tokenId);
}

bool IdleMemory::mayAnswer(BootClock::time_point readAt) const
{
    const auto now = BootClock::now();
    return now < m_trustedUntil && now - readAt < m_longest;
}

void IdleMemory::spoil(const UserId &userId)
{
    for (Reading *reading : m_readings) {
        reading->m_users.append(userId);
        if (reading->m_users.size() > mostSpoiltUsers) {
            reading->m_everything = true;
            reading->m_users.clear();
        }
    }
}

void IdleMemory::spoilTokens()
{
    for (Reading *reading : m_readings)
        reading->m_tokens = true;
}

void IdleMemory::forgetEverything()
{
    m_callers.clear();
    m_heads.clear();
    for (Reading *reading : m_readings)
        reading->m_everything = true;
}

} // namespace weehours::server
