// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/session.h"
#include "core/store/changefeed.h"
#include "core/wire/livechannel.h"
#include "core/sync/puller.h"
#include "core/sync/pusher.h"
#include "core/sync/reach.h"
#include "core/sync/retries.h"
#include "core/sync/serverkinds.h"
#include "core/sync/syncreport.h"
#include "core/wire/timers.h"
#include "core/wire/transport.h"

#include <memory>

namespace weehours {

/// Keeps the profile and its server in sync. A change made here is sent within the same turn of the
/// event loop; a change made elsewhere is fetched on a live hint, on the 5 s tick, on focus and
/// after a reconnect, all in the same way. Whatever fails, nothing that was logged is dropped: it
/// waits, or is kept as failed with its reason. It belongs to the thread of its store and does
/// nothing until start().
class SyncEngine : public QObject
{
    Q_OBJECT
public:
    /// What the engine works with; all must outlive it.
    struct Parts
    {
        Store &store;
        ChangeFeed &feed;
        Session &session;
        Transport &transport;
        LiveChannel &live;
        const Clock &clock;
        Timers &timers;
        /// For the jitter of retries; a seeded one makes a run repeatable.
        QRandomGenerator random = QRandomGenerator::securelySeeded();
    };

    explicit SyncEngine(const Parts &parts, QObject *parent = nullptr);
    ~SyncEngine() override;

    /// Flushes the outbox and pulls, as soon as and as long as the session is signed in.
    void start();
    /// Cancels what is under way; answers that still arrive are ignored.
    void stop();

    /// Asks the server for changes, and fetches them.
    void pullSoon();
    /// Sends what waits, then pulls, because the person asks for it: ends any wait, and tries even
    /// if the system reports that there is no network, from then on until networkLost().
    void syncSoon();
    /// A window that comes to the front syncs at once; while none is in front and the live stream
    /// is healthy, the tick slows down.
    void setWindowActive(bool active);
    /// The system reports that there is no network. Until networkReconnected() nothing is tried,
    /// except with a server that is nearby (see isNearby()), or when the person asks.
    void networkLost();
    /// The system reports that the network is back, or that the computer woke from sleep: what is
    /// under way is cancelled and started again on new connections.
    void networkReconnected();

    /// The person gives up a log with Access::Apart: makes a sealed copy and removes the log, as
    /// for one of several owners who loses access.
    void letGo(const weehours::BabyId &babyId);

    [[nodiscard]] SyncStatus status() const { return m_report.status(); }

Q_SIGNALS:
    void statusChanged();
    /// Nothing is under way any more: either all is done, or it cannot continue now. It may be
    /// emitted many times; the first after start() or syncSoon() reports how that round ended.
    void idle(weehours::SyncOutcome outcome);
    /// Access to a baby ended, and its entries were removed from this computer.
    void accessLost(const weehours::BabyId &babyId, const QString &name);

private:
    void onSessionChanged();
    void onFeedChanged(const ChangeSet &changes);
    void onFeedStatusChanged();
    void onTick();
    void onLiveOpened();
    void onLiveClosed();
    void onHint(const HeadEvents &told);
    void takeHeld();
    void onPushApplied(const BabyId &babyId, const QList<EntityId> &entities, const QString &head);
    void onPushFinished();
    void onPushFailed(const Error &error);
    void onPullFinished();
    void onPullFailed(const Error &error);
    void onAccessEnded(const BabyId &babyId, const Error &reason);
    void removeLog(const BabyId &babyId, const Error &reason);
    [[nodiscard]] bool canWork() const;
    [[nodiscard]] bool heedsHints() const;
    void openLive();
    /// Flushes, then asks for the heads.
    void beginRound();
    void flush();
    void askAboutRefused();
    /// @param whenAsked also ends a wait that the server asked for
    void endBackoff(bool whenAsked = false);
    void scheduleTick();

    Parts m_parts;
    ServerClock m_clock;
    Pusher m_pusher;
    Puller m_puller;
    ServerKinds m_kinds;
    std::unique_ptr<Timer> m_tick;
    Retries m_retries;
    Reach m_reach;
    SyncReport m_report;
    /// The heads of the babies whose push was just answered.
    QHash<BabyId, QString> m_pushedHeads;
    /// Hints about a baby whose push is under way: most of them report that very push.
    QList<HeadEvents> m_heldHints;
    /// The cursors that the answers to the latest pushes gave, oldest first. This client is there
    /// or further, or a pull is on its way.
    QStringList m_ownHeads;
    bool m_running = false;
    bool m_windowActive = true;
    bool m_pullAfterPush = false;
    /// The number of refused changes when it was last checked.
    int m_refusedSeen = 0;
};

} // namespace weehours
