// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine tells of itself.

#include "core/store/sealedcopies.h"
#include "core/sync/syncengine.h"

#include <algorithm>

namespace weehours {

std::optional<Error> SyncEngine::standingError() const
{
    if (isCutOff())
        return Error{QString(codes::offline), tr("This computer is not connected to a network.")};
    return m_pullError ? m_pullError : m_pushError;
}

SyncStatus SyncEngine::status() const
{
    SyncStatus status;
    status.live = m_live;
    status.error = standingError();
    status.nextRetryAt = m_nextRetryAt;
    const auto babies = m_parts.store.babies.list().value_or(QList<BabyRow>());
    for (const BabyRow &baby : babies) {
        const OutboxCounts counts = m_parts.store.outbox.counts(baby.babyId)
                                        .value_or(OutboxCounts());
        const bool complete = baby.access == Access::Shared && baby.lastSyncAt;
        const auto inStep = complete ? m_puller.lastInStep() : std::nullopt;
        status.babies.append({baby.babyId, baby.name, baby.role, baby.access,
                              std::max(baby.lastSyncAt, inStep), counts.waiting, counts.failed});
        if (baby.access == Access::Revoked) {
            if (const auto copy = SealedCopies(m_parts.store).find(baby.babyId))
                status.babies.last().sealedUntil = copy->until();
        }
        // What is kept apart from the server does not wait for it.
        if (baby.access != Access::Apart)
            status.waiting += counts.waiting;
        status.failed += counts.failed;
    }
    if (status.waiting > 0) {
        const auto parked = m_parts.store.outbox.parked();
        if (parked && !parked->isEmpty())
            status.parked = parked->constFirst().error;
    }
    status.fetched = m_puller.fetched();
    status.conflicts = m_parts.store.conflicts.count().value_or(0);

    using State = SyncStatus::State;
    switch (m_parts.session.state()) {
    case Session::State::NoAccount: status.state = State::NoAccount; return status;
    case Session::State::NeedsSignIn:
        status.state = State::NeedsSignIn;
        status.error = m_parts.session.tokenError();
        return status;
    case Session::State::Loading: status.state = State::Syncing; return status;
    case Session::State::SignedIn: break;
    }
    if (status.error)
        status.state = status.error->code == codes::offline ? State::Offline : State::Trouble;
    else if (m_pusher.isBusy() || m_puller.isFetching())
        status.state = State::Syncing;
    else if (status.failed > 0 || status.conflicts > 0)
        status.state = State::Attention;
    else
        status.state = State::UpToDate;
    return status;
}

SyncOutcome SyncEngine::outcome() const
{
    if (!m_parts.session.isSignedIn())
        return SyncOutcome::NeedsSignIn;
    if (const auto error = standingError())
        return error->code == codes::offline ? SyncOutcome::Offline : SyncOutcome::Failed;
    const SyncStatus now = status();
    return now.failed == 0 && now.waiting == 0 ? SyncOutcome::Done : SyncOutcome::Failed;
}

void SyncEngine::tell()
{
    if (SyncStatus now = status(); now != m_told) {
        m_told = std::move(now);
        Q_EMIT statusChanged();
    }
    if (m_idleTold || m_idleQueued)
        return;
    // Queued, so that whoever asked for the round hears of its end after the asking.
    m_idleQueued = true;
    QMetaObject::invokeMethod(this, &SyncEngine::tellIfIdle, Qt::QueuedConnection);
}

void SyncEngine::tellIfIdle()
{
    m_idleQueued = false;
    const bool working = m_pusher.isBusy() || m_puller.isBusy() || m_kinds.isBusy()
                         || m_parts.session.state() == Session::State::Loading;
    if (m_idleTold || working || !m_running)
        return;
    m_idleTold = true;
    Q_EMIT idle(outcome());
}

} // namespace weehours
