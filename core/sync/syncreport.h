// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "core/sync/syncstatus.h"

#include <QObject>

namespace weehours {

class Puller;
class Pusher;
class Retries;
struct Reach;
class ServerKinds;
class Session;

/// Reports the sync status, and how a round ended. It belongs to the thread of its store.
class SyncReport : public QObject
{
    Q_OBJECT
public:
    /// What it reads; all must outlive it.
    struct Sources
    {
        Store &store;
        const Session &session;
        const Pusher &pusher;
        const Puller &puller;
        const ServerKinds &kinds;
        const Retries &retries;
        const Reach &reach;
    };

    explicit SyncReport(const Sources &sources) : m_from(sources) {}

    [[nodiscard]] SyncStatus status() const;
    /// A round begins: report its end.
    void begin() { m_idleTold = false; }
    /// Do not report the end of the round.
    void cancel() { m_idleTold = true; }
    /// Emits the status if it has changed, and, if nothing is under way, the end of the round.
    void tell();

Q_SIGNALS:
    void statusChanged();
    /// See SyncEngine::idle().
    void idle(weehours::SyncOutcome outcome);

private:
    void tellIfIdle();
    [[nodiscard]] std::optional<Error> standingError() const;
    [[nodiscard]] SyncOutcome outcome() const;

    /// What the store says of the status.
    struct Stored
    {
        QList<BabyRow> babies;
        QHash<BabyId, OutboxCounts> counts;
        std::optional<Error> parked;
        int conflicts = 0;
    };
    const Stored &stored() const;

    Sources m_from;
    // The status is asked for at each step of a round, and few steps write.
    mutable Stored m_stored;
    mutable Database::Moment m_storedAt;
    SyncStatus m_told;
    bool m_idleTold = true;
    bool m_idleQueued = false;
};

} // namespace weehours
