// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/session.h"
#include "core/sync/answerapplier.h"
#include "core/wire/backoff.h"
#include "core/sync/serverclock.h"
#include "core/wire/transport.h"

#include <QHash>

namespace weehours {

/// Empties the outbox: sends it baby by baby, in order, one batch at a time, and applies each
/// answer in one transaction. A batch that the server chokes on holds back its baby alone, and is
/// sent again in halves until the one change that is to blame is found and marked as failed. A
/// server that fails on everything has nothing to blame, so nothing is.
class Pusher : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the pusher.
    /// @param random for the jitter of what is held back
    Pusher(Store &store, Session &session, Transport &transport, ServerClock &clock,
           const QRandomGenerator &random);

    /// Sends what waits, unless it is sending already. @returns whether something is under way;
    /// only then `finished` or `failed` follows
    bool flush();
    /// Ignores the answer that is still to come. What was sent is sent again later, which changes
    /// nothing if it had arrived.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Whether the answer to a push of this baby is still to come.
    [[nodiscard]] bool isSending(const BabyId &babyId) const
    {
        return m_busy && m_sending == babyId;
    }

    /// The babies that were held back may go again at once.
    void forgive();
    /// When the first baby that is held back may go again; nothing if none is.
    [[nodiscard]] std::optional<Instant> heldUntil() const;
    /// Why a baby is held back; nothing if none is.
    [[nodiscard]] std::optional<Error> heldBecause() const;

Q_SIGNALS:
    /// An answer was applied and committed; these entities stand confirmed.
    /// @param head where the baby's stream is now on the server; empty if the answer did not say.
    ///             It is not where the profile's cursor is: others' events may lie before it.
    void applied(const weehours::BabyId &babyId, const QList<weehours::EntityId> &entities,
                 const QString &head);
    /// Nothing more can be sent now.
    void finished();
    /// The server cannot be reached or used at all now.
    void failed(const weehours::Error &error);
    /// The server says that access to this baby ended.
    void accessEnded(const weehours::BabyId &babyId, const weehours::Error &reason);

private:
    /// How sending goes for one baby.
    struct Lane
    {
        Backoff backoff;
        qsizetype maxCount = maxMutationsPerPush;
        std::optional<Instant> heldSince = {};
        std::optional<Instant> heldUntil = {};
        std::optional<Error> error = {};
        /// Entities whose change the server fails on whatever it goes with. They are passed over
        /// to see whether it fails on others as well.
        QList<EntityId> suspects = {};
        /// Others went through while there were suspects, which are now sent once more.
        bool othersPass = false;
        /// The next push has no change in it: there is nothing else left to tell a server that
        /// fails on one change from one that fails on all.
        bool goesEmpty = false;

        /// A clock that was set back must not hold it for hours.
        [[nodiscard]] bool isHeld(Instant now) const
        {
            return heldUntil && now >= *heldSince && now < *heldUntil;
        }
    };
    using Rows = QList<OutboxRow>;

    [[nodiscard]] Lane &lane(const BabyId &babyId);
    [[nodiscard]] Result<bool> sendNext();
    [[nodiscard]] Result<void> send(const BabyId &babyId);
    void goOn();
    void onReply(const BabyId &babyId, const Rows &rows, Instant sentAt, const Reply &reply);
    void onRefusal(const BabyId &babyId, const Rows &rows, const Error &error, int status);
    [[nodiscard]] Result<void> fail(const Rows &rows, const Error &error);
    [[nodiscard]] Result<void> beginRecovery(const BabyId &babyId, const Error &error);
    [[nodiscard]] Result<void> onDefect(const BabyId &babyId, const Rows &rows, const Error &error);
    [[nodiscard]] Result<bool> passOver(const BabyId &babyId, const OutboxRow &row);
    void holdBack(const BabyId &babyId, const Error &error);

    Store &m_store;
    Session &m_session;
    Transport &m_transport;
    ServerClock &m_clock;
    AnswerApplier m_answers;
    QRandomGenerator m_random;
    QHash<BabyId, Lane> m_lanes;
    bool m_busy = false;
    /// Whose changes are under way, while it is busy.
    BabyId m_sending;
    int m_round = 0;
};

} // namespace weehours
