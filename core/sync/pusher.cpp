// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/pusher.h"

#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"
#include "core/wire/serveraddress.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace weehours {

namespace {

// Leaves room under the server's limit for the envelope and for longer escapes than ours.
constexpr qint64 maxBatchBytes = 900 * 1024;
// After so many failures of one change, while others pass, the change is to blame.
constexpr int patience = 6;
// With nothing else to send there is less evidence. Twelve failures are five minutes of back-off.
constexpr int patienceAlone = 12;
// More suspects than this mean that the server itself fails.
constexpr int mostSuspects = 4;

enum class Refusal {
    SignIn, ///< the token is not accepted
    AccessEnded,
    SetBack,    ///< the server was restored from a backup that does not know what this builds on
    TooMuch,    ///< smaller batches may pass
    Definite,   ///< the same batch will be refused again
    Defect,     ///< the server failed on this batch; it may pass later
    Everything, ///< nothing can be sent now
};

Refusal refusalOf(const Error &error, int status)
{
    if (error.code == codes::unauthenticated)
        return Refusal::SignIn;
    if (error.code == codes::accessRevoked)
        return Refusal::AccessEnded;
    if (error.code == codes::resyncRequired)
        return Refusal::SetBack;
    if (error.code == codes::tooLarge)
        return Refusal::TooMuch;
    // A Retry-After is always honoured.
    if (error.code == codes::rateLimited || error.code == codes::unavailable
        || error.retryAfterSeconds > 0)
        return Refusal::Everything;
    if (error.code == codes::badServer) {
        // A proxy that rejects this very body must not stop the other babies; one that cannot reach
        // the server stops all.
        constexpr std::array away{502, 503, 504};
        const bool aboutThis = status >= 400
                               && std::find(away.cbegin(), away.cend(), status) == away.cend();
        return aboutThis ? Refusal::Defect : Refusal::Everything;
    }
    if (error.code == codes::offline || error.code == codes::untrustedServer
        || error.code == codes::storeFailed)
        return Refusal::Everything;
    constexpr std::array judged{codes::malformed, codes::readOnly, codes::ownerOnly,
                                codes::invalidField, codes::invalidEntity};
    const bool isDefinite = std::find(judged.cbegin(), judged.cend(), error.code) != judged.cend();
    // A code that never answers a push, such as `not_found`, comes from something before the
    // server.
    return isDefinite ? Refusal::Definite : Refusal::Defect;
}

Result<PushResponse> readResponse(const Reply &reply, const QList<OutboxRow> &rows)
{
    const auto object = readObject(reply);
    if (!object)
        return std::unexpected(object.error());
    auto response = pushResponseFromJson(*object);
    const bool answersAll = response
                            && std::equal(rows.cbegin(), rows.cend(), response->results.cbegin(),
                                          response->results.cend(),
                                          [](const OutboxRow &row, const MutationResult &result) {
                                              return row.mutation.mutationId == result.mutationId;
                                          });
    if (answersAll)
        return response;
    return failure(codes::badServer, {Sentence::PushAnswerUnreadable});
}

} // namespace

Pusher::Pusher(Store &store, Session &session, Transport &transport, ServerClock &clock,
               const QRandomGenerator &random)
    : m_store(store),
      m_session(session),
      m_transport(transport),
      m_clock(clock),
      m_answers(store),
      m_random(random)
{
}

Pusher::Lane &Pusher::lane(const BabyId &babyId)
{
    auto found = m_lanes.find(babyId);
    if (found == m_lanes.end())
        found = m_lanes.insert(babyId, {{Backoff(QRandomGenerator(m_random.generate()))}});
    return *found;
}

bool Pusher::flush()
{
    if (m_busy)
        return true;
    const auto sending = sendNext();
    if (sending)
        return *sending;
    const int round = m_round;
    m_busy = true;
    QMetaObject::invokeMethod(
        this,
        [this, round, error = sending.error()] {
            if (round != m_round)
                return;
            m_busy = false;
            Q_EMIT failed(error);
        },
        Qt::QueuedConnection);
    return true;
}

void Pusher::stop()
{
    ++m_round;
    m_busy = false;
}

void Pusher::forgive()
{
    for (Lane &lane : m_lanes) {
        lane.pause.end();
        lane.pause.backoff.reset();
    }
}

std::optional<Instant> Pusher::heldUntil() const
{
    std::optional<Instant> first;
    for (const Lane &lane : m_lanes) {
        if (lane.pause.until && (!first || *lane.pause.until < *first))
            first = lane.pause.until;
    }
    return first;
}

std::optional<Error> Pusher::heldBecause() const
{
    for (const Lane &lane : m_lanes) {
        if (lane.error)
            return lane.error;
    }
    return std::nullopt;
}

Result<bool> Pusher::sendNext()
{
    if (!m_session.isSignedIn())
        return false;
    const auto babies = m_store.outbox.babiesToSend();
    if (!babies)
        return std::unexpected(babies.error());
    const Instant now = m_clock.localNow();
    for (const BabyId &babyId : *babies) {
        if (lane(babyId).pause.lasts(now))
            continue;
        if (const auto sent = send(babyId); !sent)
            return std::unexpected(sent.error());
        return true;
    }
    return false;
}

// Once the server may have seen a row, no process on this profile may change its content. A power
// cut may undo the mark: then the same rows are sent again before anything else happens.
Result<Pusher::Rows> Pusher::mark(const std::function<Result<Rows>()> &choose)
{
    Transaction tx(m_store.database, Durability::Process);
    if (!tx.begun())
        return std::unexpected(tx.begun().error());
    auto rows = choose();
    if (!rows)
        return rows;
    if (const auto done = m_store.outbox.markSending(tx, *rows); !done)
        return std::unexpected(done.error());
    if (const auto done = tx.commit(); !done)
        return std::unexpected(done.error());
    return rows;
}

Result<void> Pusher::send(const BabyId &babyId)
{
    Lane &own = lane(babyId);
    const auto rows = mark([&]() -> Result<Rows> {
        const auto limit = static_cast<int>(own.maxCount);
        if (own.goesEmpty)
            return Rows();
        auto unsuspected = m_store.outbox.batch(babyId, limit, maxBatchBytes, own.suspects);
        if (!unsuspected || !unsuspected->isEmpty())
            return unsuspected;
        own.suspects.clear();
        return m_store.outbox.batch(babyId, limit, maxBatchBytes);
    });
    if (!rows)
        return std::unexpected(rows.error());
    const auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    const BabyRow known = baby->value_or(BabyRow{});
    send(babyId, *rows, known.cursor, known.pushedCursor);
    return {};
}

// The server works on the next changes while the answer to the last is applied. Not if that answer
// could still change them: a later change of the same entity is rebased on it, and what follows a
// refused, merged or recovered change may have to wait.
Result<void> Pusher::sendAhead(const BabyId &babyId, const Rows &answered,
                               const PushResponse &response)
{
    const Lane &own = lane(babyId);
    // Recovered changes come first, whatever their position.
    const bool isWhole = answered.size() == own.maxCount && !answered.constFirst().recovery;
    if (!isWhole || !own.suspects.isEmpty() || response.cursor.isEmpty()
        || !isTakenAsMade(response))
        return {};
    const auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    // A pull may have found out meanwhile that the server has lost something.
    const auto babies = m_store.outbox.babiesToSend();
    if (!babies)
        return std::unexpected(babies.error());
    if (!babies->contains(babyId) || !*baby || (*baby)->access != Access::Shared)
        return {};
    const auto rows = mark([&] {
        auto next = m_store.outbox.batch(babyId, static_cast<int>(own.maxCount), maxBatchBytes, {},
                                         answered.constLast().position);
        if (!next)
            return next;
        QSet<EntityId> touched;
        for (const OutboxRow &row : answered)
            touched.insert(row.mutation.entityId);
        const auto end = std::ranges::find_if(*next, [&](const OutboxRow &row) {
            return row.recovery || touched.contains(row.mutation.entityId);
        });
        next->erase(end, next->end());
        return next;
    });
    if (!rows)
        return std::unexpected(rows.error());
    if (!rows->isEmpty())
        send(babyId, *rows, (*baby)->cursor, response.cursor);
    return {};
}

void Pusher::send(const BabyId &babyId, const Rows &rows, const QString &cursor,
                  const QString &pushedCursor)
{
    PushRequest push{babyId, {}, cursor, pushedCursor};
    for (const OutboxRow &row : rows)
        push.mutations.append(row.mutation);
    const Request request{.method = Method::Post,
                          .url = apiUrl(m_session.account()->server, QStringLiteral("sync/push")),
                          .body = toJsonText(push),
                          .bearer = m_session.token()};
    m_busy = true;
    m_sending = babyId;
    m_transport.send(request, this,
                     [this, round = m_round, babyId, rows,
                      sentAt = m_clock.localNow()](const Reply &reply) {
                         if (round == m_round)
                             onReply(babyId, rows, sentAt, reply);
                     });
}

void Pusher::goOn()
{
    if (m_busy)
        return; // a receiver of the last answer has flushed already
    const auto sending = sendNext();
    if (!sending)
        Q_EMIT failed(sending.error());
    else if (!*sending)
        Q_EMIT finished();
}

void Pusher::onReply(const BabyId &babyId, const Rows &rows, Instant sentAt, const Reply &reply)
{
    m_busy = false;
    lane(babyId).goesEmpty = false;
    const auto response = readResponse(reply, rows);
    if (!response) {
        onRefusal(babyId, rows, response.error(), reply.status);
        return;
    }
    auto done = sendAhead(babyId, rows, *response);
    if (done)
        done = m_answers.apply(babyId, rows, *response);
    if (!done) {
        stop(); // what was sent ahead is sent again
        Q_EMIT failed(done.error());
        return;
    }
    Lane &own = lane(babyId);
    // Suspects are sent one by one.
    own.othersPass = !own.suspects.isEmpty();
    own.suspects.clear();
    own.maxCount = own.othersPass ? 1 : qMin(2 * own.maxCount, maxMutationsPerPush);
    const auto full = std::ranges::find_if(response->results, [](const MutationResult &result) {
        return result.error && result.error->code == codes::quota;
    });
    if (full != response->results.cend()) {
        holdBack(babyId, ofServer(*full->error));
    } else {
        own.pause.backoff.reset();
        own.pause.end();
        own.error.reset();
        own.wasSetBack = false;
    }
    m_clock.observe(sentAt, response->serverTime);
    QList<EntityId> entities;
    for (const OutboxRow &row : rows)
        entities.append(row.mutation.entityId);
    Q_EMIT applied(babyId, entities, response->cursor);
    goOn();
}

void Pusher::onRefusal(const BabyId &babyId, const Rows &rows, const Error &error, int status)
{
    const Refusal refusal = refusalOf(error, status);
    if (rows.isEmpty() && refusal != Refusal::SignIn && refusal != Refusal::Everything) {
        // The server fails without a change too, so the change is not to blame. Anything else that
        // this answer means will also answer the next try.
        holdBack(babyId, error);
        goOn();
        return;
    }
    const bool single = rows.size() == 1;
    const auto halve = [&] { lane(babyId).maxCount = qMax(qsizetype(1), rows.size() / 2); };
    Result<void> done;
    switch (refusal) {
    case Refusal::SignIn:
        m_session.tokenRefused();
        Q_EMIT failed(error);
        return;
    case Refusal::Everything: Q_EMIT failed(error); return;
    case Refusal::AccessEnded: {
        const auto baby = m_store.babies.find(babyId);
        const auto access = baby && *baby ? (*baby)->access : Access::Revoked;
        if (access == Access::Local && !rows.constFirst().recovery) {
            // The server never had this baby: nothing of it may be removed here.
            done = fail(rows, error);
            break;
        }
        Q_EMIT accessEnded(babyId, error);
        // If it could not be handled now, it is tried again later, not at once.
        const auto left = m_store.babies.find(babyId);
        if (access != Access::Revoked && left && *left && (*left)->access == access)
            holdBack(babyId, error);
        break;
    }
    case Refusal::SetBack:
        done = beginRecovery(babyId, error);
        // A server that says so after each recovery must not be asked without a pause.
        if (done && std::exchange(lane(babyId).wasSetBack, true))
            holdBack(babyId, error);
        break;
    case Refusal::TooMuch:
    case Refusal::Definite:
        // All changes of a viewer are refused; otherwise the one to blame must be found.
        if (single || error.code == codes::readOnly)
            done = fail(rows, error);
        else
            halve();
        break;
    case Refusal::Defect:
        halve();
        done = onDefect(babyId, rows, error);
        break;
    }
    if (!done)
        Q_EMIT failed(done.error());
    else
        goOn();
}

Result<void> Pusher::onDefect(const BabyId &babyId, const Rows &rows, const Error &error)
{
    const OutboxRow &first = rows.constFirst();
    if (rows.size() > 1)
        return {}; // the halves are sent at once: that ends soon
    if (first.attempts + 1 >= patience) {
        if (lane(babyId).othersPass)
            return fail(rows, error);
        const auto passed = passOver(babyId, first);
        if (!passed)
            return std::unexpected(passed.error());
        if (*passed)
            return {};
    }
    holdBack(babyId, error);
    return {};
}

// Makes the change a suspect, so that others are sent first. False if there is nothing else to
// send.
Result<bool> Pusher::passOver(const BabyId &babyId, const OutboxRow &row)
{
    Lane &own = lane(babyId);
    // Nothing of the baby can be accepted before the baby itself.
    const bool makesBaby = row.mutation.entityType == kind::baby && row.mutation.op == Op::Create;
    if (makesBaby || own.suspects.size() >= mostSuspects)
        return false;
    own.suspects.append(row.mutation.entityId);
    const auto others = m_store.outbox.batch(babyId, 1, maxBatchBytes, own.suspects);
    if (!others)
        return std::unexpected(others.error());
    own.goesEmpty = others->isEmpty() && own.suspects.size() == 1
                    && row.attempts + 1 >= patienceAlone;
    return own.goesEmpty || !others->isEmpty();
}

void Pusher::holdBack(const BabyId &babyId, const Error &error)
{
    Lane &own = lane(babyId);
    own.suspects.clear();
    own.othersPass = false;
    own.pause.begin(m_clock.localNow(), error.retryAfterSeconds);
    own.error = error;
}

Result<void> Pusher::fail(const Rows &rows, const Error &error)
{
    const auto done = m_answers.refuse(rows, error);
    if (done)
        Q_EMIT applied(rows.constFirst().babyId, {}, {});
    return done;
}

// Sends no more of the baby until a snapshot has shown what the server lost.
Result<void> Pusher::beginRecovery(const BabyId &babyId, const Error &error)
{
    const auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    // A pull may have found out while this push was under way.
    const auto isKnown = m_store.confirmed.isDistrusted(babyId);
    if (!isKnown)
        return std::unexpected(isKnown.error());
    if (*baby && *isKnown)
        return {};
    if (!*baby || (*baby)->cursor.isEmpty())
        return std::unexpected(error); // the server confirmed nothing that it could have lost
    if (const auto done = m_answers.beginRecovery(babyId); !done)
        return done;
    Q_EMIT applied(babyId, {}, (*baby)->cursor);
    return {};
}

} // namespace weehours
