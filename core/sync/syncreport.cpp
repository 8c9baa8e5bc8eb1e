// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/syncreport.h"

#include "core/account/session.h"
#include "core/protocol/sentence.h"
#include "core/store/sealedcopies.h"
#include "core/sync/puller.h"
#include "core/sync/pusher.h"
#include "core/sync/reach.h"
#include "core/sync/retries.h"
#include "core/sync/serverkinds.h"

#include <algorithm>

namespace weehours {

std::optional<Error> SyncReport::standingError() const
{
    if (m_from.reach.isCutOff(m_from.session)) {
        return failure(codes::offline, {Sentence::NoNetwork}).error();
    }
    return m_from.retries.error();
}

const SyncReport::Stored &SyncReport::stored() const
{
    const Store &store = m_from.store;
    const auto moment = store.database.moment();
    if (moment && *moment == m_storedAt)
        return m_stored;
    // What could not be read is asked for again.
    bool isWhole = moment.has_value();
    const auto read = [&isWhole](auto answer) {
        isWhole = isWhole && answer;
        return answer.value_or(typename decltype(answer)::value_type());
    };
    m_stored = {};
    m_stored.babies = read(store.babies.list());
    int parkedCount = 0;
    for (const BabyRow &baby : std::as_const(m_stored.babies)) {
        const OutboxCounts counts = read(store.outbox.counts(baby.babyId));
        m_stored.counts.insert(baby.babyId, counts);
        parkedCount += counts.parked;
    }
    const auto parked = parkedCount > 0 ? read(store.outbox.parked()) : QList<OutboxRow>();
    if (!parked.isEmpty())
        m_stored.parked = parked.constFirst().error;
    m_stored.conflicts = read(store.conflicts.count());
    m_storedAt = isWhole ? *moment : Database::Moment();
    return m_stored;
}

SyncStatus SyncReport::status() const
{
    const Stored &known = stored();
    SyncStatus status;
    status.live = m_from.reach.isLive;
    status.error = standingError();
    status.nextRetryAt = m_from.retries.next();
    status.failingSince = m_from.retries.failingSince();
    for (const BabyRow &baby : known.babies) {
        const OutboxCounts counts = known.counts.value(baby.babyId);
        const bool complete = baby.access == Access::Shared && baby.lastSyncAt;
        const auto inStep = complete ? m_from.puller.lastInStep() : std::nullopt;
        status.babies.append({baby.babyId, baby.name, baby.role, baby.access,
                              std::max(baby.lastSyncAt, inStep), counts.waiting, counts.failed});
        if (baby.access == Access::Revoked) {
            if (const auto copy = SealedCopies(m_from.store).find(baby.babyId))
                status.babies.last().sealedUntil = copy->until();
        }
        // A log that is kept apart from the server does not wait for it.
        if (baby.access != Access::Apart)
            status.waiting += counts.waiting;
        status.failed += counts.failed;
    }
    if (status.waiting > 0)
        status.parked = known.parked;
    status.fetched = m_from.puller.fetched();
    status.conflicts = known.conflicts;

    using State = SyncStatus::State;
    switch (m_from.session.state()) {
    case Session::State::NoAccount: status.state = State::NoAccount; return status;
    case Session::State::NeedsSignIn:
        status.state = State::NeedsSignIn;
        status.error = m_from.session.tokenError();
        return status;
    case Session::State::Loading: status.state = State::Syncing; return status;
    case Session::State::SignedIn: break;
    }
    if (status.error)
        status.state = status.error->code == codes::offline ? State::Offline : State::Trouble;
    else if (m_from.pusher.isBusy() || m_from.puller.isFetching())
        status.state = State::Syncing;
    else if (status.failed > 0 || status.conflicts > 0)
        status.state = State::Attention;
    else
        status.state = State::UpToDate;
    return status;
}

SyncOutcome SyncReport::outcome() const
{
    if (!m_from.session.isSignedIn())
        return SyncOutcome::NeedsSignIn;
    if (const auto error = standingError())
        return error->code == codes::offline ? SyncOutcome::Offline : SyncOutcome::Failed;
    const SyncStatus now = status();
    return now.failed == 0 && now.waiting == 0 ? SyncOutcome::Done : SyncOutcome::Failed;
}

void SyncReport::tell()
{
    if (SyncStatus now = status(); now != m_told) {
        m_told = std::move(now);
        Q_EMIT statusChanged();
    }
    if (m_idleTold || m_idleQueued)
        return;
    // Queued, so that the caller that started the round gets the signal after its call returned.
    m_idleQueued = true;
    QMetaObject::invokeMethod(this, &SyncReport::tellIfIdle, Qt::QueuedConnection);
}

void SyncReport::tellIfIdle()
{
    m_idleQueued = false;
    const bool working = m_from.pusher.isBusy() || m_from.puller.isBusy() || m_from.kinds.isBusy()
                         || m_from.session.state() == Session::State::Loading;
    if (m_idleTold || working)
        return;
    m_idleTold = true;
    Q_EMIT idle(outcome());
}

} // namespace weehours
