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

/// Keeps the profile and its server in step. A change made here is sent within the same turn of
/// the event loop; a change made elsewhere is fetched on a live hint, on the 5 s tick, on focus and
/// after a reconnect, all by the same way. Whatever goes wrong, nothing that was logged is dropped:
/// it waits, or it is kept as failed with its reason. It belongs to the thread of its store and
/// does nothing until start().
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

    /// Begins: flushes the outbox and pulls as soon as the session is signed in, and goes on as
    /// long as it is.
    void start();
    /// Gives up what is under way; answers that are still to come are ignored.
    void stop();

    /// Asks the server what is new, and fetches it.
    void pullSoon();
    /// Sends what waits, then pulls, because the person asks for it: whatever it was waiting for.
    void syncSoon();
    /// A window that comes to the front syncs at once; while none is in front and the live stream
    /// is healthy, the tick slows down.
    void setWindowActive(bool active);
    /// The system says that there is no network. Until it is there again nothing is tried, but with
    /// a server on this very computer.
    void networkLost();
    /// The system says that the network is there again, or that the computer woke from sleep: what
    /// was under way is given up and begun anew on new connections.
    void networkReconnected();

    /// The person gives up a log that is kept apart from the server (Access::Apart): it is set
    /// aside and removed, as one of several owners loses it.
    void letGo(const weehours::BabyId &babyId);

    [[nodiscard]] SyncStatus status() const { return m_report.status(); }

Q_SIGNALS:
    void statusChanged();
    /// Nothing is under way any more: either all is done, or it cannot go on now. It may be
    /// emitted many times; the first after start() or syncSoon() tells how that round went.
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
    /// @param whenAsked also where the server asked for time
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
    /// Where the streams of the babies that were pushed are now.
    QHash<BabyId, QString> m_pushedHeads;
    /// What the live channel told of a baby while its changes were under way: mostly just those.
    QList<HeadEvents> m_heldHints;
    bool m_running = false;
    bool m_windowActive = true;
    bool m_pullAfterPush = false;
    /// How many changes were refused when that was last looked at.
    int m_refusedSeen = 0;
};

} // namespace weehours
