// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/session.h"
#include "core/sync/answerapplier.h"
#include "core/sync/pause.h"
#include "core/sync/serverclock.h"
#include "core/wire/transport.h"

#include <QHash>

namespace weehours {

/// Empties the outbox: sends it baby by baby, in order, in batches, and applies each answer in one
/// transaction. A batch on which the server fails holds back only its baby, and is halved until the
/// change that is to blame is found and marked as failed. If the server fails on everything, no
/// change is blamed. It belongs to the thread of its store.
class Pusher : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the pusher.
    /// @param random for the jitter of the back-off
    Pusher(Store &store, Session &session, Transport &transport, ServerClock &clock,
           const QRandomGenerator &random);

    /// Sends what waits, unless it is sending already.
    /// @returns whether something is under way; only then `finished` or `failed` follows
    bool flush();
    /// Ignores the answer that is under way. What was sent is sent again later, which is
    /// idempotent.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Whether a push of this baby is under way.
    [[nodiscard]] bool isSending(const BabyId &babyId) const
    {
        return m_busy && m_sending == babyId;
    }

    /// Ends the back-off of all babies.
    void forgive();
    /// When the first held-back baby may be sent again; empty if none is held back.
    [[nodiscard]] std::optional<Instant> heldUntil() const;
    /// Why a baby is held back; empty if none is.
    [[nodiscard]] std::optional<Error> heldBecause() const;

Q_SIGNALS:
    /// An answer was applied and committed; these entities are confirmed.
    /// @param head the baby's head on the server; empty if the answer did not say. It is not the
    /// profile's cursor: others' events may lie between.
    void applied(const weehours::BabyId &babyId, const QList<weehours::EntityId> &entities,
                 const QString &head);
    /// Nothing more can be sent now.
    void finished();
    /// The server cannot be reached or used at all now.
    void failed(const weehours::Error &error);
    /// The server says that access to this baby ended.
    void accessEnded(const weehours::BabyId &babyId, const weehours::Error &reason);

private:
    /// The state of sending for one baby.
    struct Lane
    {
        Pause pause;
        qsizetype maxCount = maxMutationsPerPush;
        std::optional<Error> error = {};
        /// Entities with a change on which the server fails in any batch. They are passed over, to
        /// see whether it fails on others as well.
        QList<EntityId> suspects = {};
        /// Other changes passed, so the suspects are tried once more.
        bool othersPass = false;
        /// The next push has no mutations: with nothing else to send, only that tells a server that
        /// fails on one change from one that fails on all.
        bool goesEmpty = false;
        /// The server said that it was set back, and has taken no push since.
        bool wasSetBack = false;
    };
    using Rows = QList<OutboxRow>;

    [[nodiscard]] Lane &lane(const BabyId &babyId);
    [[nodiscard]] Result<bool> sendNext();
    [[nodiscard]] Result<void> send(const BabyId &babyId);
    [[nodiscard]] Result<void> sendAhead(const BabyId &babyId, const Rows &answered,
                                         const PushResponse &response);
    void send(const BabyId &babyId, const Rows &rows, const QString &cursor,
              const QString &pushedCursor);
    /// Chooses rows of the outbox and marks them as being sent, in one transaction.
    [[nodiscard]] Result<Rows> mark(const std::function<Result<Rows>()> &choose);
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
    /// The baby whose push is under way, while busy.
    BabyId m_sending;
    int m_round = 0;
};

} // namespace weehours
