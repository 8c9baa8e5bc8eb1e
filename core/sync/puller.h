// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/pause.h"
#include "core/sync/serverclock.h"
#include "core/sync/snapshotloader.h"

#include <QHash>

namespace weehours {

/// Fetches changes from the server. It works through a queue, one request at a time: asks for the
/// heads of all babies, and pulls each whose head differs from its cursor, page by page. A cursor
/// moves only in the transaction that applied the events before it. It belongs to the thread of its
/// store.
class Puller : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the puller.
    Puller(Store &store, Session &session, Transport &transport, ServerClock &clock);

    /// Each of these adds to the queue and starts it; `finished` or `failed` follows.
    void askHeads();
    void takeHeads(const HeadsResponse &heads);
    /// @param head the head that a hint reported; empty if unknown
    void pull(const BabyId &babyId, const QString &head);
    /// Applies events of the live channel if they directly follow the cursor; else pulls.
    void take(const HeadEvents &told);

    /// Empties the queue and ignores the answer that is under way.
    void stop();
    /// Tries babies again at once that are held back, because the person asked.
    void forgive();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Progress of a snapshot that is under way: see SnapshotLoader::fetched().
    [[nodiscard]] int fetched() const { return m_snapshot.fetched(); }
    /// Whether entries are being fetched, and not only the heads.
    [[nodiscard]] bool isFetching() const { return m_busy && !m_current.isNull(); }
    /// A push confirmed these entities.
    void noteConfirmed(const BabyId &babyId, const QList<EntityId> &entities);
    /// When everything was last known to be in sync (server's time).
    [[nodiscard]] const std::optional<Instant> &lastInStep() const { return m_lastInStep; }

Q_SIGNALS:
    /// Something was applied and committed.
    void applied();
    /// The queue is empty.
    void finished();
    /// The server cannot be reached or used now; the queue is empty.
    void failed(const weehours::Error &error);
    void accessEnded(const weehours::BabyId &babyId, const weehours::Error &reason);

private:
    struct Task
    {
        BabyId babyId;
        QString head;
    };

    /// The pulls of a baby that were refused since one was answered, although each refusal was
    /// followed by a snapshot or by making the baby again.
    struct Refusals
    {
        int count = 0;
        Pause pause = {};
        Error error = {};
    };

    /// Does not pull the baby for a while, ever longer.
    void holdBack(const Error &error);
    void enqueue(const BabyId &babyId, const QString &head);
    void next();
    [[nodiscard]] Result<bool> begin(const Task &task);
    void sendHeads();
    void onHeads(Instant sentAt, const Reply &reply);
    [[nodiscard]] Result<void> compare(const HeadsResponse &heads);
    void sendPull(const BabyId &babyId, const QString &cursor);
    void onPulled(const QString &cursor, Instant sentAt, const Reply &reply);
    /// Ignores the answer that is under way.
    void dropAnswer();
    void onPullRefused(const Error &error, const QString &cursor);
    /// Whether the events were applied, so that no pull is needed.
    [[nodiscard]] bool applyTold(const HeadEvents &told);
    void checkSum(const PullResponse &response);
    /// Everything up to this pushed cursor has been pulled and verified: clears it.
    void forgetPushed(const BabyId &babyId, const QString &pushedCursor);
    void loadSnapshot(SnapshotLoader::Reason reason, const QString &heldCursor);
    void onSnapshot();
    void fail(const Error &error);
    [[nodiscard]] QUrl address(const QString &path) const;

    Store &m_store;
    Session &m_session;
    Transport &m_transport;
    ServerClock &m_clock;
    EventApplier m_applier;
    SnapshotLoader m_snapshot;
    QList<Task> m_queue;
    bool m_headsWanted = false;
    bool m_busy = false;
    BabyId m_current;
    /// The baby's pushed cursor before this pull began.
    QString m_pushedCursor;
    int m_round = 0;
    /// The page size in events: smaller after an answer that could not be read.
    int m_pageSize;
    QByteArray m_etag;
    HeadsResponse m_heads;
    std::optional<Instant> m_lastInStep;
    /// How many pushes were applied while a pull was under way.
    int m_confirmedMeanwhile = 0;
    /// Whether the snapshot under way repairs a checksum mismatch.
    bool m_repairing = false;
    QHash<BabyId, Refusals> m_refusals;
    /// Why a baby was left out of this round.
    std::optional<Error> m_heldBecause;
    /// How many snapshots were taken of a baby since its checksum fitted last.
    QHash<BabyId, int> m_repairs;
};

} // namespace weehours
