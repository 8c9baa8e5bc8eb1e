// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/syncengine.h"

#include "core/wire/serveraddress.h"
#include "core/store/sealedcopies.h"
#include "core/sync/accessend.h"

#include <algorithm>

namespace weehours {

namespace {
constexpr qint64 tickMsecs = 5'000;
// While no window is active and the stream reports every change, the tick only guards the stream.
constexpr qint64 slowTickMsecs = 60'000;
// More than others change while a push is under way; the next hint causes a pull.
constexpr qsizetype mostHeldHints = 64;
constexpr qsizetype mostOwnHeads = 64;
} // namespace

SyncEngine::SyncEngine(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_clock(parts.store, parts.clock),
      m_pusher(parts.store, parts.session, parts.transport, m_clock, parts.random),
      m_puller(parts.store, parts.session, parts.transport, m_clock),
      m_kinds(parts.store, parts.session, parts.transport),
      m_tick(parts.timers.make()),
      m_retries(parts.timers, m_clock, m_pusher, parts.random, [this] { beginRound(); }),
      m_report({parts.store, parts.session, m_pusher, m_puller, m_kinds, m_retries, m_reach})
{
    connect(&m_report, &SyncReport::statusChanged, this, &SyncEngine::statusChanged);
    connect(&m_report, &SyncReport::idle, this, &SyncEngine::idle);
    connect(&m_parts.session, &Session::changed, this, &SyncEngine::onSessionChanged);
    connect(&m_parts.feed, &ChangeFeed::changed, this, &SyncEngine::onFeedChanged);
    connect(&m_parts.feed, &ChangeFeed::statusChanged, this, &SyncEngine::onFeedStatusChanged);

    connect(&m_pusher, &Pusher::applied, this, &SyncEngine::onPushApplied);
    connect(&m_pusher, &Pusher::finished, this, &SyncEngine::onPushFinished);
    connect(&m_pusher, &Pusher::failed, this, &SyncEngine::onPushFailed);
    connect(&m_pusher, &Pusher::accessEnded, this, &SyncEngine::onAccessEnded);

    connect(&m_puller, &Puller::applied, this, [this] {
        m_parts.feed.announce();
        m_report.tell();
    });
    connect(&m_puller, &Puller::finished, this, &SyncEngine::onPullFinished);
    connect(&m_puller, &Puller::failed, this, &SyncEngine::onPullFailed);
    connect(&m_puller, &Puller::accessEnded, this, &SyncEngine::onAccessEnded);

    connect(&m_kinds, &ServerKinds::judged, this, [this] {
        m_refusedSeen = m_parts.store.outbox.counts().value_or(OutboxCounts()).failed;
        m_parts.feed.announce();
        if (canWork() && !m_retries.next())
            flush();
        else
            m_report.tell();
    });

    LiveChannel &live = m_parts.live;
    connect(&live, &LiveChannel::opened, this, &SyncEngine::onLiveOpened);
    connect(&live, &LiveChannel::closed, this, &SyncEngine::onLiveClosed);
    connect(&live, &LiveChannel::accessChanged, this, [this] {
        if (heedsHints())
            pullSoon();
    });
    connect(&live, &LiveChannel::headsTold, this, [this](const HeadsResponse &heads) {
        if (heedsHints())
            m_puller.takeHeads(heads);
    });
    connect(&live, &LiveChannel::headMoved, this, [this](const BabyId &baby, const QString &head) {
        HeadEvents told{baby, {}, {}};
        told.page.cursor = head;
        onHint(told);
    });
    connect(&live, &LiveChannel::eventsTold, this, &SyncEngine::onHint);

    connect(m_tick.get(), &Timer::fired, this, &SyncEngine::onTick);
}

SyncEngine::~SyncEngine()
{
    stop();
}

void SyncEngine::start()
{
    m_running = true;
    scrubWiped(m_parts.store);
    SealedCopies(m_parts.store).removeExpired(m_clock.localNow());
    {
        // What was under way when the program ended may or may not have arrived: it is sent again.
        Transaction tx(m_parts.store.database);
        if (tx.begun() && m_parts.store.outbox.resetSending(tx))
            (void)tx.commit();
    }
    m_refusedSeen = m_parts.store.outbox.counts().value_or(OutboxCounts()).failed;
    onSessionChanged();
}

void SyncEngine::stop()
{
    m_running = false;
    m_tick->stop();
    m_retries.stop();
    m_report.cancel();
    m_pusher.stop();
    m_puller.stop();
    m_kinds.stop();
    m_pullAfterPush = false;
    m_heldHints.clear();
    m_ownHeads.clear();
    m_parts.live.close();
}

bool SyncEngine::canWork() const
{
    return m_running && m_parts.session.isSignedIn() && !m_reach.isCutOff(m_parts.session);
}

// Hints come with every change by anyone: not a reason to ask a server that fails or asks for time.
bool SyncEngine::heedsHints() const
{
    return canWork() && !m_retries.isAskedToWait()
           && !(m_retries.next() && m_retries.hasPullError());
}

void SyncEngine::openLive()
{
    m_parts.live.open(m_parts.session.account()->server, m_parts.session.token());
}

void SyncEngine::onSessionChanged()
{
    if (!m_running)
        return;
    m_pusher.stop();
    m_puller.stop();
    m_kinds.stop();
    m_retries.setPushError({});
    m_retries.setPullError({});
    m_report.begin();
    if (canWork()) {
        openLive();
        syncSoon();
        scheduleTick();
        m_kinds.ask();
        return;
    }
    m_parts.live.close();
    m_tick->stop();
    endBackoff(true);
    m_report.tell();
}

// ---- What starts a round: the tick, focus, a reconnect, a hint, a change made here. ----

void SyncEngine::pullSoon()
{
    if (!canWork())
        return;
    m_report.begin();
    m_puller.askHeads();
    m_report.tell();
}

void SyncEngine::syncSoon()
{
    // The system can be wrong: only a try shows it.
    if (m_reach.isCutOff(m_parts.session)) {
        networkReconnected();
        return;
    }
    endBackoff(true);
    beginRound();
}

void SyncEngine::setWindowActive(bool active)
{
    if (m_windowActive == active)
        return;
    m_windowActive = active;
    if (!canWork())
        return;
    scheduleTick();
    if (!active)
        return;
    endBackoff();
    beginRound();
}

void SyncEngine::networkLost()
{
    m_reach.hasNetwork = false;
    if (m_running && m_parts.session.isSignedIn() && m_reach.isCutOff(m_parts.session))
        onSessionChanged();
}

void SyncEngine::networkReconnected()
{
    m_reach.hasNetwork = true;
    if (!canWork())
        return;
    m_parts.live.close();
    m_parts.transport.renewConnections();
    onSessionChanged();
}

void SyncEngine::onTick()
{
    if (!canWork())
        return;
    scheduleTick();
    if (!m_retries.next())
        beginRound();
    else if (!m_retries.hasPullError() && !m_retries.isAskedToWait())
        pullSoon(); // only sending fails
}

void SyncEngine::onLiveOpened()
{
    m_reach.isLive = true;
    if (!canWork())
        return;
    scheduleTick();
    // The server is reachable again; the stream starts with the heads.
    endBackoff();
    flush();
    m_kinds.ask(); // it may have been updated meanwhile
}

void SyncEngine::onLiveClosed()
{
    m_reach.isLive = false;
    if (!canWork())
        return;
    scheduleTick();
    m_report.tell();
}

void SyncEngine::onFeedChanged(const ChangeSet &changes)
{
    const bool madeHere = std::any_of(changes.changes.cbegin(), changes.changes.cend(),
                                      [](const Change &change) { return change.local; });
    if (!madeHere || !canWork())
        return;
    endBackoff();
    flush();
}

void SyncEngine::onFeedStatusChanged()
{
    // Another process on this profile may have signed in or out, or left something to send.
    m_parts.session.load();
    if (canWork() && !m_retries.next())
        flush();
    else
        m_report.tell();
}

void SyncEngine::beginRound()
{
    if (!canWork())
        return;
    m_report.begin();
    if (m_retries.isAskedToWait()) {
        m_report.tell();
        return;
    }
    if (m_pusher.flush())
        m_pullAfterPush = true;
    else
        m_puller.askHeads();
    m_report.tell();
}

void SyncEngine::flush()
{
    if (!m_retries.isAskedToWait() && m_pusher.flush())
        m_report.begin();
    m_report.tell();
}

// ---- How a round goes on. ----

void SyncEngine::onHint(const HeadEvents &told)
{
    if (!heedsHints())
        return;
    const bool isOwn = std::ranges::any_of(told.page.events, [this](const Event &event) {
        return event.author.id == m_parts.session.account()->user.id;
    });
    // The stream reports a push before its answer arrives, which says the same. About a long push
    // it says only the head.
    const bool isMaybeOwn = isOwn || told.from.isEmpty();
    if (isMaybeOwn && m_ownHeads.contains(told.page.cursor))
        return; // late: an answer came first, and more may have been pushed since
    if (isMaybeOwn && m_pusher.isSending(told.babyId) && m_heldHints.size() < mostHeldHints)
        m_heldHints.append(told);
    else if (told.from.isEmpty())
        m_puller.pull(told.babyId, told.page.cursor);
    else
        m_puller.take(told);
}

void SyncEngine::takeHeld()
{
    const auto held = std::exchange(m_heldHints, {});
    for (const HeadEvents &told : held) {
        if (canWork())
            onHint(told);
    }
}

void SyncEngine::onPushApplied(const BabyId &babyId, const QList<EntityId> &entities,
                               const QString &head)
{
    m_puller.noteConfirmed(babyId, entities);
    if (!head.isEmpty()) {
        m_pushedHeads.insert(babyId, head);
        m_ownHeads.append(head);
        if (m_ownHeads.size() > mostOwnHeads)
            m_ownHeads.removeFirst();
    }
    m_parts.feed.announce();
    takeHeld();
}

void SyncEngine::onPushFinished()
{
    m_retries.setPushError(m_pusher.heldBecause());
    m_retries.schedule();
    takeHeld();
    const auto pushed = std::exchange(m_pushedHeads, {});
    for (auto it = pushed.cbegin(); it != pushed.cend(); ++it)
        m_puller.pull(it.key(), it.value());
    if (std::exchange(m_pullAfterPush, false))
        m_puller.askHeads();
    askAboutRefused();
    m_report.tell();
}

void SyncEngine::askAboutRefused()
{
    const int refused = m_parts.store.outbox.counts().value_or(OutboxCounts()).failed;
    if (refused > std::exchange(m_refusedSeen, refused))
        m_kinds.askAboutNew();
}

void SyncEngine::onPushFailed(const Error &error)
{
    if (!canWork())
        return; // this answer signed us out
    m_retries.setPushError(error);
    m_retries.schedule();
    // A failure to send must not prevent receiving.
    const bool isAway = error.code == codes::offline || error.code == codes::untrustedServer;
    if (std::exchange(m_pullAfterPush, false) && !isAway && !m_retries.isAskedToWait())
        m_puller.askHeads();
    takeHeld();
    m_report.tell();
}

void SyncEngine::onPullFinished()
{
    m_retries.setPullError({});
    m_retries.schedule();
    // A new role may allow what could not be sent before.
    if (!m_retries.hasPushError())
        flush();
    else
        m_report.tell();
}

void SyncEngine::onPullFailed(const Error &error)
{
    if (!canWork())
        return;
    m_retries.setPullError(error);
    m_retries.schedule();
    m_report.tell();
}

void SyncEngine::onAccessEnded(const BabyId &babyId, const Error &reason)
{
    if (const auto asked = Recovery(m_parts.store).makeAgain(babyId); asked && *asked) {
        m_parts.feed.announce();
        flush();
        return;
    }
    const auto apart = keepApart(m_parts.store, babyId);
    if (!apart) {
        onPullFailed(apart.error());
        return;
    }
    if (*apart) {
        m_pushedHeads.remove(babyId);
        m_parts.feed.announce();
        return;
    }
    removeLog(babyId, reason);
}

void SyncEngine::letGo(const BabyId &babyId)
{
    // In English: another language may be chosen before it is shown.
    removeLog(babyId,
              {QString(codes::accessRevoked), QStringLiteral("You removed this log yourself.")});
}

void SyncEngine::removeLog(const BabyId &babyId, const Error &reason)
{
    const auto baby = m_parts.store.babies.find(babyId);
    // Both the push and the pull can report it, and a refused change may be sent once more.
    const bool isKnown = baby && *baby && (*baby)->access == Access::Revoked;
    const auto done = endAccess(m_parts.store, babyId, reason, m_clock.localNow());
    if (!done) {
        onPullFailed(done.error());
        return;
    }
    m_pushedHeads.remove(babyId);
    m_parts.feed.announce();
    if (!isKnown)
        Q_EMIT accessLost(babyId, baby && *baby ? (*baby)->name : QString());
}

void SyncEngine::endBackoff(bool whenAsked)
{
    if (m_retries.end(whenAsked))
        m_pusher.forgive();
    // Not for a hint or an entry: a server could then be asked for the whole log without a pause.
    if (whenAsked)
        m_puller.forgive();
}

void SyncEngine::scheduleTick()
{
    m_tick->start(!m_windowActive && m_reach.isLive ? slowTickMsecs : tickMsecs);
}

} // namespace weehours
