// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/backoff.h"

namespace weehours {

namespace {
constexpr qint64 shortestMsecs = 500;
constexpr qint64 longestMsecs = 60'000;
} // namespace

Backoff::Backoff(QRandomGenerator random) : m_random(random)
{
}

qint64 Backoff::next(int retryAfterSeconds)
{
    constexpr int lastDoubling = 7;
    const qint64 whole = qMin(longestMsecs, 2 * shortestMsecs << qMin(m_failures, lastDoubling));
    ++m_failures;
    const qint64 jittered = whole / 2 + m_random.bounded(whole / 2 + 1);
    return qMax(jittered, qint64(retryAfterSeconds) * 1000);
}

} // namespace weehours
