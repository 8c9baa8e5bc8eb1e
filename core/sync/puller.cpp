// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/puller.h"

#include "core/protocol/sentence.h"
#include "core/sync/accessend.h"
#include "core/wire/serveraddress.h"

#include <QLoggingCategory>
#include <QUrlQuery>

#include <algorithm>

namespace weehours {

namespace {

Q_LOGGING_CATEGORY(lcSync, "weehours.sync")

// Small enough that applying a page does not block a window noticeably.
constexpr int mostEvents = 500;
// How often a baby is repaired by a snapshot. One is enough, unless the server is restored again
// and again.
constexpr int mostRepairs = 5;

Error unreadable()
{
    return failure(codes::badServer, {Sentence::AnswerUnreadable}).error();
}

} // namespace

Puller::Puller(Store &store, Session &session, Transport &transport, ServerClock &clock)
    : m_store(store),
      m_session(session),
      m_transport(transport),
      m_clock(clock),
      m_applier(store),
      m_snapshot(store, session, transport, clock),
      m_pageSize(mostEvents)
{
    connect(&m_snapshot, &SnapshotLoader::applied, this, &Puller::applied);
    connect(&m_snapshot, &SnapshotLoader::finished, this, &Puller::onSnapshot);
    connect(&m_snapshot, &SnapshotLoader::failed, this,
            [this](const Error &error) { onPullRefused(error, {}); });
}

void Puller::askHeads()
{
    m_headsWanted = true;
    next();
}

void Puller::takeHeads(const HeadsResponse &heads)
{
    if (const auto done = compare(heads); !done)
        fail(done.error());
    else
        next();
}

void Puller::pull(const BabyId &babyId, const QString &head)
{
    enqueue(babyId, head);
    next();
}

void Puller::take(const HeadEvents &told)
{
    if (applyTold(told))
        next();
    else
        pull(told.babyId, told.page.cursor);
}

bool Puller::applyTold(const HeadEvents &told)
{
    const auto isSame = [&](const Task &task) { return task.babyId == told.babyId; };
    if (!m_session.isSignedIn() || (m_busy && m_current == told.babyId)
        || std::ranges::any_of(m_queue, isSame))
        return false;
    const auto baby = m_store.babies.find(told.babyId);
    const auto distrusted = m_store.confirmed.isDistrusted(told.babyId);
    if (!baby || !*baby || !distrusted || *distrusted || (*baby)->access != Access::Shared
        || (*baby)->cursor != told.from || told.from.isEmpty())
        return false;
    // The server must be asked about a pushed cursor, unless it is just this one.
    const QString pushed = (*baby)->pushedCursor;
    if (!pushed.isEmpty() && pushed != told.page.cursor)
        return false;
    if (!m_applier.applyPull(told.babyId, told.from, told.page, m_session.account()->user.id))
        return false;
    m_lastInStep = told.page.serverTime;
    // Show it to the person before the checksum is computed.
    const int round = m_round;
    Q_EMIT applied();
    if (round != m_round)
        return true; // a receiver stopped this
    const auto own = m_store.checksums.of(told.babyId);
    const bool fits = told.page.checksum.isEmpty() || !own || *own == told.page.checksum;
    if (fits)
        forgetPushed(told.babyId, pushed);
    else
        enqueue(told.babyId, {}); // the pull shows whether only newer events are missing
    return true;
}

void Puller::dropAnswer()
{
    ++m_round;
    m_busy = false;
}

void Puller::stop()
{
    dropAnswer();
    m_snapshot.stop();
    m_repairing = false;
    m_queue.clear();
    m_headsWanted = false;
    m_heldBecause.reset();
    m_refusals.clear();
    m_etag.clear();
}

void Puller::noteConfirmed(const BabyId &babyId, const QList<EntityId> &entities)
{
    if (!m_busy || babyId != m_current)
        return;
    ++m_confirmedMeanwhile;
    m_snapshot.noteConfirmed(entities);
}

void Puller::enqueue(const BabyId &babyId, const QString &head)
{
    const auto same = std::find_if(m_queue.begin(), m_queue.end(),
                                   [&](const Task &task) { return task.babyId == babyId; });
    if (same == m_queue.end())
        m_queue.append({babyId, head});
    else if (!same->head.isEmpty())
        same->head = head; // an empty head, which forces a pull, is kept
}

void Puller::next()
{
    if (m_busy || !m_session.isSignedIn())
        return;
    while (!m_queue.isEmpty()) {
        const Task task = m_queue.takeFirst();
        const auto begun = begin(task);
        if (!begun) {
            fail(begun.error());
            return;
        }
        if (*begun)
            return;
    }
    if (std::exchange(m_headsWanted, false))
        sendHeads();
    else if (const auto held = std::exchange(m_heldBecause, std::nullopt))
        fail(*held);
    else
        Q_EMIT finished();
}

Result<bool> Puller::begin(const Task &task)
{
    const auto baby = m_store.babies.find(task.babyId);
    if (!baby)
        return std::unexpected(baby.error());
    if (!*baby) {
        // A hint about a baby that is not known yet: the heads tell the role.
        m_headsWanted = true;
        return false;
    }
    if ((*baby)->access != Access::Shared)
        return false;
    const auto refused = m_refusals.constFind(task.babyId);
    if (refused != m_refusals.cend() && refused->pause.lasts(m_clock.localNow())) {
        m_heldBecause = refused->error;
        return false;
    }
    const QString &cursor = (*baby)->cursor;
    const auto distrusted = m_store.confirmed.isDistrusted(task.babyId);
    if (!distrusted)
        return std::unexpected(distrusted.error());
    const QString &pushed = (*baby)->pushedCursor;
    if (!task.head.isEmpty() && task.head == cursor && pushed.isEmpty() && !*distrusted)
        return false;
    m_current = task.babyId;
    m_pushedCursor = pushed;
    if (*distrusted)
        loadSnapshot(SnapshotLoader::Reason::Diverged, cursor);
    else if (cursor.isEmpty())
        loadSnapshot(SnapshotLoader::Reason::New, cursor);
    else
        sendPull(task.babyId, cursor);
    return true;
}

QUrl Puller::address(const QString &path) const
{
    return apiUrl(m_session.account()->server, path);
}

void Puller::sendHeads()
{
    m_busy = true;
    m_current = {};
    m_transport.send({.method = Method::Get,
                      .url = address(QStringLiteral("sync/heads")),
                      .bearer = m_session.token(),
                      .ifNoneMatch = m_etag},
                     this,
                     [this, round = ++m_round, sentAt = m_clock.localNow()](const Reply &reply) {
                         if (round == m_round)
                             onHeads(sentAt, reply);
                     });
}

void Puller::onHeads(Instant sentAt, const Reply &reply)
{
    constexpr int notModified = 304;
    m_busy = false;
    if (reply.status == notModified && !m_etag.isEmpty()) {
        // Compare again: a pull of the same heads may have failed since.
        takeHeads(m_heads);
        return;
    }
    const auto object = readObject(reply);
    if (!object) {
        fail(object.error());
        return;
    }
    auto heads = headsResponseFromJson(*object);
    if (!heads) {
        fail(unreadable());
        return;
    }
    m_clock.observe(sentAt, heads->serverTime);
    m_heads = std::move(*heads);
    m_etag = reply.etag;
    takeHeads(m_heads);
}

Result<void> Puller::compare(const HeadsResponse &heads)
{
    const auto held = m_store.babies.list();
    if (!held)
        return std::unexpected(held.error());
    QHash<BabyId, BabyRow> missing;
    for (const BabyRow &row : *held) {
        if (row.access == Access::Shared)
            missing.insert(row.babyId, row);
    }
    QList<Head> moved;
    for (const Head &head : heads.babies) {
        const auto row = missing.constFind(head.babyId);
        const auto role = believedRole(m_store, head.babyId, head.role, m_clock.localNow());
        if (!role)
            return std::unexpected(role.error());
        if (row == missing.cend() || row->role != *role)
            moved.append({head.babyId, *role, head.cursor});
        const auto distrusted = m_store.confirmed.isDistrusted(head.babyId);
        if (!distrusted)
            return std::unexpected(distrusted.error());
        if (row == missing.cend() || row->cursor != head.cursor || *distrusted
            || !row->pushedCursor.isEmpty())
            enqueue(head.babyId, head.cursor);
        missing.remove(head.babyId);
    }
    // Perhaps access ended, but only the answer to a pull is proof of that.
    for (const BabyId &babyId : missing.keys())
        enqueue(babyId, {});
    if (m_queue.isEmpty())
        m_lastInStep = m_clock.serverNow();
    if (moved.isEmpty())
        return {};

    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    for (const Head &head : moved) {
        for (const auto &done : {m_store.babies.put(tx, head.babyId, head.role, Access::Shared),
                                 m_store.mending.takeRole(tx, head.babyId, head.role)}) {
            if (!done)
                return done;
        }
    }
    if (const auto done = tx.commit(); !done)
        return done;
    Q_EMIT applied();
    return {};
}

void Puller::sendPull(const BabyId &babyId, const QString &cursor)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("babyId"), babyId.toString());
    query.addQueryItem(QStringLiteral("cursor"),
                       QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    if (!m_pushedCursor.isEmpty()) {
        query.addQueryItem(QStringLiteral("pushedCursor"),
                           QString::fromLatin1(QUrl::toPercentEncoding(m_pushedCursor)));
    }
    query.addQueryItem(QStringLiteral("limit"), QString::number(m_pageSize));
    QUrl url = address(QStringLiteral("sync/pull"));
    url.setQuery(query);
    m_busy = true;
    m_confirmedMeanwhile = 0;
    m_transport.send({.method = Method::Get, .url = url, .bearer = m_session.token()}, this,
                     [this, round = ++m_round, cursor,
                      sentAt = m_clock.localNow()](const Reply &reply) {
                         if (round == m_round)
                             onPulled(cursor, sentAt, reply);
                     });
}

void Puller::onPulled(const QString &cursor, Instant sentAt, const Reply &reply)
{
    m_busy = false;
    const auto object = readObject(reply);
    if (!object && isTooMuch(reply) && m_pageSize > 1) {
        m_pageSize /= 2;
        sendPull(m_current, cursor);
        return;
    }
    if (!object) {
        onPullRefused(object.error(), cursor);
        return;
    }
    const auto response = pullResponseFromJson(*object);
    // A page that is not the last and does not move the cursor would make an endless loop.
    if (!response || (response->hasMore && response->cursor == cursor)) {
        fail(unreadable());
        return;
    }
    // The next page is on its way while this one is applied.
    if (response->hasMore)
        sendPull(m_current, response->cursor);
    const auto done = m_applier.applyPull(m_current, cursor, *response,
                                          m_session.account()->user.id);
    if (!done)
        dropAnswer();
    if (!done && done.error().reason == Reason::CursorMoved) {
        enqueue(m_current, {});
        next();
        return;
    }
    if (!done) {
        fail(done.error());
        return;
    }
    m_clock.observe(sentAt, response->serverTime);
    m_refusals.remove(m_current);
    if (response->hasMore) {
        Q_EMIT applied();
        return;
    }
    m_pageSize = mostEvents;
    m_lastInStep = response->serverTime;
    const int round = m_round;
    Q_EMIT applied();
    if (round != m_round || m_busy)
        return; // a receiver stopped this, or asked for more
    checkSum(*response);
    next();
}

void Puller::onPullRefused(const Error &error, const QString &cursor)
{
    m_busy = false;
    m_repairing = false;
    const bool isTakenUp = error.code == codes::accessRevoked
                           || error.code == codes::resyncRequired;
    if (isTakenUp && ++m_refusals[m_current].count > mostRepairs) {
        holdBack(error); // a server that says nothing else
        next();
    } else if (error.code == codes::accessRevoked) {
        Q_EMIT accessEnded(m_current, error);
        next();
    } else if (error.code == codes::resyncRequired) {
        loadSnapshot(error.reason == Reason::Diverged ? SnapshotLoader::Reason::Diverged
                                                      : SnapshotLoader::Reason::Expired,
                     cursor);
    } else if (error.reason == Reason::CursorMoved) {
        enqueue(m_current, {}); // a second process finished the snapshot first
        next();
    } else {
        fail(error);
    }
}

// The other babies go on. After the pause one more refusal is taken up, since the server may have
// been mended meanwhile.
void Puller::holdBack(const Error &error)
{
    Refusals &refused = m_refusals[m_current];
    refused.count = mostRepairs - 1;
    refused.pause.begin(m_clock.localNow(), error.retryAfterSeconds);
    refused.error = error;
    m_heldBecause = error;
}

void Puller::forgive()
{
    for (Refusals &refused : m_refusals)
        refused.pause.end();
}

void Puller::checkSum(const PullResponse &response)
{
    const auto own = m_store.checksums.of(m_current);
    if (response.checksum.isEmpty() || !own || *own == response.checksum) {
        m_repairs.remove(m_current);
        forgetPushed(m_current, m_pushedCursor);
        return;
    }
    // A push may have confirmed something beyond this pull's cursor; the next pull brings it. Only
    // while nothing changes does a difference mean that something was lost.
    if (m_confirmedMeanwhile > 0 || !response.events.isEmpty()) {
        enqueue(m_current, {});
        return;
    }
    // Try again if the stream ends before the pushed cursor: the server may have been restored
    // again, to a state at or after this cursor. Bounded, in case the fault is ours.
    const int repairs = m_repairs.value(m_current);
    const bool isAllThere = m_pushedCursor.isEmpty() || m_pushedCursor == response.cursor;
    if (repairs >= mostRepairs || (repairs > 0 && isAllThere)) {
        qCWarning(lcSync, "The log of baby %s still differs from the server's after a snapshot.",
                  qPrintable(m_current.toString()));
        return;
    }
    qCWarning(lcSync, "The log of baby %s differs from the server's; it is fetched anew.",
              qPrintable(m_current.toString()));
    m_repairing = true;
    // The server keeps all tombstones, so what it does not know at all it has lost: it was restored
    // to a state at or after this cursor.
    loadSnapshot(SnapshotLoader::Reason::Diverged, response.cursor);
}

void Puller::forgetPushed(const BabyId &babyId, const QString &pushedCursor)
{
    if (pushedCursor.isEmpty())
        return;
    Transaction tx(m_store.database);
    // A failure only causes one more pull.
    if (tx.begun() && m_store.babies.clearPushedCursor(tx, babyId, pushedCursor))
        (void)tx.commit();
}

void Puller::loadSnapshot(SnapshotLoader::Reason reason, const QString &heldCursor)
{
    m_busy = true;
    m_snapshot.load(m_current, reason, heldCursor);
}

void Puller::onSnapshot()
{
    m_busy = false;
    if (std::exchange(m_repairing, false))
        ++m_repairs[m_current];
    // Pull what changed while the pages were read.
    enqueue(m_current, {});
    Q_EMIT applied();
    next();
}

void Puller::fail(const Error &error)
{
    m_repairing = false;
    m_queue.clear();
    m_headsWanted = false;
    if (error.code == codes::unauthenticated)
        m_session.tokenRefused();
    Q_EMIT failed(error);
}

} // namespace weehours
