// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/session.h"
#include "core/sync/eventapplier.h"
#include "core/sync/serverclock.h"
#include "core/wire/transport.h"

#include <QSet>

namespace weehours {

/// Where in the profile the place is kept at which the first fetch of a baby's log goes on.
[[nodiscard]] QString joiningKey(const BabyId &babyId);

/// Fetches all that stands of one baby, page by page: for a baby that is new to this profile, and
/// where its cursor cannot be continued from.
class SnapshotLoader : public QObject
{
    Q_OBJECT
public:
    enum class Reason {
        New,      ///< nothing is held yet
        Expired,  ///< what is held and not in the snapshot was deleted meanwhile
        Diverged, ///< the server was restored from a backup: what it lost is pushed again
    };

    /// All must outlive the loader.
    SnapshotLoader(Store &store, Session &session, Transport &transport, const ServerClock &clock);

    /// Begins; `finished` or `failed` follows. One at a time. Each page names the newest place of
    /// the stream that was told, so that a server which is set back meanwhile refuses the next one
    /// as `diverged`: load it as Diverged then.
    /// @param heldCursor the cursor that the profile holds now
    void load(const BabyId &babyId, Reason reason, const QString &heldCursor);
    void stop();
    /// How many entities have come so far; 0 while none are asked for.
    [[nodiscard]] int fetched() const { return m_fetched; }
    /// The server confirmed these meanwhile: they are newer than the snapshot.
    void noteConfirmed(const QList<EntityId> &entities);

Q_SIGNALS:
    /// A page was applied and committed.
    void applied();
    void finished();
    void failed(const weehours::Error &error);

private:
    void askForPage(const QString &after);
    void onReply(const Reply &reply);
    [[nodiscard]] Result<QString> resume();
    /// Remembers where the first fetch of a log goes on; empty once a fetch has ended. Only what came
    /// with it may be held then: of what was held before, nobody could tell whether it still stands.
    [[nodiscard]] Result<void> keepPlace(const QString &after);
    [[nodiscard]] Result<void> end();
    /// Whether the snapshot lacks anything that the server had confirmed.
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
    /// How many entities a page is asked for: fewer after one that could not be read.
    int m_pageSize = defaultSnapshotLimit;
    int m_fetched = 0;
};

} // namespace weehours
