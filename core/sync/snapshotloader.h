// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/session.h"
#include "core/sync/eventapplier.h"
#include "core/sync/serverclock.h"
#include "core/wire/transport.h"

#include <QSet>

namespace weehours {

/// The profile's key for the place where the first fetch of a baby's log continues.
[[nodiscard]] QString joiningKey(const BabyId &babyId);

/// Fetches the present state of one baby, page by page: for a baby that is new to this profile, or
/// whose cursor the server cannot continue from. It belongs to the thread of its store.
class SnapshotLoader : public QObject
{
    Q_OBJECT
public:
    enum class Reason {
        New,      ///< nothing is held yet
        Expired,  ///< the cursor is too old: entities not in the snapshot were deleted meanwhile
        Diverged, ///< the server was restored from a backup: what it lost is pushed again
    };

    /// All must outlive the loader.
    SnapshotLoader(Store &store, Session &session, Transport &transport, const ServerClock &clock);

    /// Starts; `finished` or `failed` follows. One at a time. Each request names the newest known
    /// cursor, so that a server that is restored meanwhile refuses the next page as `diverged`:
    /// then load it as Diverged.
    /// @param heldCursor the profile's present cursor
    void load(const BabyId &babyId, Reason reason, const QString &heldCursor);
    void stop();
    /// How many entities have been fetched; 0 if none are being fetched.
    [[nodiscard]] int fetched() const { return m_fetched; }
    /// A push confirmed these meanwhile: they are newer than the snapshot.
    void noteConfirmed(const QList<EntityId> &entities);

Q_SIGNALS:
    /// A page was applied and committed.
    void applied();
    void finished();
    void failed(const weehours::Error &error);

private:
    void askForPage(const QString &after);
    /// @param newestCursor the newest one that is known of the server; may be empty
    void askForPage(const QString &after, const QString &newestCursor);
    void fail(const Error &error);
    void onReply(const Reply &reply);
    [[nodiscard]] Result<QString> resume();
    /// Remembers where the first fetch of a log goes on; empty once a fetch has ended. Only what
    /// came with it may be held then: what was held before may have been deleted since, and the
    /// snapshot would not say so.
    [[nodiscard]] Result<void> keepPlace(const QString &after);
    [[nodiscard]] Result<void> end();
    /// Whether the snapshot lacks an entity that the server had confirmed.
    [[nodiscard]] bool isShort() const;

    Store &m_store;
    Session &m_session;
    Transport &m_transport;
    const ServerClock &m_clock;
    EventApplier m_applier;
    BabyId m_babyId;
    Reason m_reason = Reason::New;
    QString m_heldCursor;
    std::optional<QString> m_firstCursor;
    QSet<EntityId> m_seen;
    /// Whether nothing was held of the log when the fetch began.
    bool m_beganEmpty = false;
    int m_round = 0;
    QString m_after;
    /// The page size in entities: smaller after an answer that could not be read.
    int m_pageSize = defaultSnapshotLimit;
    int m_fetched = 0;
};

} // namespace weehours
