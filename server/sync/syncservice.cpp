// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sync/syncservice.h"

#include "core/protocol/entitydigest.h"
#include "server/store/babytables.h"

#include <algorithm>

namespace weehours::server {

namespace {

/// The cursor in a request; `fallback` if there is none.
Result<Cursor> placeOf(const std::optional<QString> &cursor, const Cursor &fallback)
{
    if (!cursor)
        return fallback;
    if (const auto parsed = Cursor::parse(*cursor))
        return *parsed;
    return failure(codes::malformed, QStringLiteral("The cursor is not one of a server's."),
                   QStringLiteral("/cursor"));
}

/// The JSON list of the items.
template <typename T>
QByteArray listOf(const QList<T> &items)
{
    qsizetype size = 2;
    for (const T &item : items)
        size += item.json.size() + 1;
    QByteArray list;
    list.reserve(size);
    for (const T &item : items) {
        list += list.isEmpty() ? '[' : ',';
        list += item.json;
    }
    list += list.isEmpty() ? "[]" : "]";
    return list;
}

} // namespace

SyncService::SyncService(Store &store, const Clock &clock, CommitListener &listener,
                         const Quotas &quotas, Room &room)
    : m_store(store), m_clock(clock), m_listener(listener), m_quotas(quotas), m_room(room)
{
}

Result<PushResponse> SyncService::push(const Caller &caller, const PushRequest &request)
{
    const Push push(caller, request);
    return std::move(pushAll({&push, 1}).front());
}

std::vector<Result<PushResponse>> SyncService::pushAll(std::span<const Push> pushes)
{
    Database &database = m_store.database();
    if (pushes.size() > 1) {
        auto applied = database.attempt([&](Transaction &transaction) {
            return PushApplication(transaction, pushes, m_clock.now(), m_quotas, m_room).run();
        });
        if (applied) {
            tell(*applied);
            return std::move(applied->answers);
        }
        if (applied.error().code == codes::unavailable)
            return {pushes.size(), std::unexpected(applied.error())};
        // One of them cannot be stored, or another process created the same first. Each must be
        // tried by itself, so that it affects no other.
    }
    std::vector<Result<PushResponse>> answers;
    answers.reserve(pushes.size());
    for (const Push &push : pushes) {
        auto applied = database.transact([&](Transaction &transaction) {
            return PushApplication(transaction, {&push, 1}, m_clock.now(), m_quotas, m_room).run();
        });
        if (!applied) {
            answers.emplace_back(std::unexpected(applied.error()));
            continue;
        }
        tell(*applied);
        answers.push_back(std::move(applied->answers.front()));
    }
    return answers;
}

void SyncService::tell(const AppliedPushes &applied)
{
    for (const auto &[owner, babyId] : applied.made)
        m_listener.accessChanged(owner, babyId);
    for (const auto &[author, bytes] : applied.written)
        m_room.wrote(author, bytes, m_clock.now());
    for (auto taken = applied.taken.cbegin(); taken != applied.taken.cend(); ++taken)
        m_room.took(taken.key().first, taken.key().second, *taken, m_clock.now());
    for (const MovedBaby &baby : applied.moved)
        m_listener.committed({baby.babyId, baby.head.toText(), baby.caregivers, baby.withEvents});
}

Result<PullPage> SyncService::pull(const Caller &caller, const BabyId &babyId,
                                   const std::optional<QString> &cursor, int limit,
                                   const QString &pushedCursor)
{
    // Each trim removes hundreds of events, so the second attempt has enough time.
    constexpr int attempts = 4;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto page = readPage(caller, babyId, cursor, limit, pushedCursor);
        if (!page)
            return std::unexpected(page.error());
        if (*page)
            return std::move(**page);
    }
    return std::unexpected(resyncRequired(Reason::Expired));
}

Result<std::optional<PullPage>> SyncService::readPage(const Caller &caller, const BabyId &babyId,
                                                      const std::optional<QString> &cursor,
                                                      int limit, const QString &pushedCursor)
{
    Database &database = m_store.database();
    // Read before the events: everything up to this head can be read, and its checksum is of
    // exactly that.
    const auto access = readAccess(database, babyId, caller.userId);
    if (!access)
        return std::unexpected(access.error());

    if (const auto known = requireKnown("pushedCursor", pushedCursor, babyId, access->head); !known)
        return std::unexpected(known.error());

    const auto place = placeOf(cursor, access->trimmed);
    if (!place)
        return std::unexpected(place.error());
    Cursor from = *place;
    if (from.seq < access->trimmed.seq)
        return std::unexpected(resyncRequired(Reason::Expired));
    if (from.seq > access->head.seq)
        return std::unexpected(resyncRequired(Reason::Diverged));

    PullPage response;
    response.events = "[]";
    response.serverTime = m_clock.now();
    const bool fromTrimmed = from.seq == access->trimmed.seq;
    if (fromTrimmed || from.seq == access->head.seq) {
        if (from != (fromTrimmed ? access->trimmed : access->head))
            return std::unexpected(resyncRequired(Reason::Diverged));
    }

    if (from.seq < access->head.seq) {
        // The cursor's own event is read with those after it, to compare the nonce.
        const qint64 first = fromTrimmed ? from.seq + 1 : from.seq;
        const qint64 count = std::clamp(limit, 1, maxPullLimit) + (fromTrimmed ? 0 : 1);
        auto events = readEvents(database, babyId, first, access->head.seq, PageSize{count});
        if (!events)
            return std::unexpected(events.error());
        // Trimmed since the head was read: the cursor may be exactly where the trim ended.
        if (events->isEmpty() || events->first().cursor.seq != first)
            return std::nullopt;
        if (!fromTrimmed && events->takeFirst().cursor != from)
            return std::unexpected(resyncRequired(Reason::Diverged));
        response.events = listOf(*events);
        if (!events->isEmpty())
            from = events->last().cursor;
    }
    response.cursor = from.toText();
    response.hasMore = from.seq < access->head.seq;
    if (!response.hasMore)
        response.checksum = checksumText(access->checksum);
    return response;
}

Result<void> SyncService::requireKnown(const char *parameter, const QString &cursor,
                                       const BabyId &babyId, const Cursor &head)
{
    if (cursor.isEmpty())
        return {};
    const auto place = Cursor::parse(cursor);
    if (!place) {
        return failure(codes::malformed, QStringLiteral("The cursor is not one of a server's."),
                       u'/' + QLatin1StringView(parameter));
    }
    QList<BabyCursor> events;
    if (place->seq < head.seq) {
        const Query event = eventAt(babyId, place->seq, events);
        if (const auto read = m_store.database().selectAll({&event, 1}); !read)
            return read;
    }
    // The place before the first event has no nonce.
    const bool isMadeUp = place->seq == 0 && *place != Cursor();
    if (isMadeUp || isLost({babyId, *place}, head, events))
        return std::unexpected(resyncRequired(Reason::Diverged));
    return {};
}

Result<HeadsResponse> SyncService::heads(const Caller &caller)
{
    auto heads = readHeads(m_store.database(), caller.userId);
    if (!heads)
        return std::unexpected(heads.error());
    return HeadsResponse{std::move(*heads), m_clock.now()};
}

Result<SnapshotPage> SyncService::snapshot(const Caller &caller, const BabyId &babyId,
                                           const QString &after, int limit, bool withDeleted,
                                           const QString &pushedCursor)
{
    Database &database = m_store.database();
    // The cursor is read before the entities: a change in between is pulled again, and has a newer
    // version.
    const auto access = readAccess(database, babyId, caller.userId);
    if (!access)
        return std::unexpected(access.error());
    if (const auto known = requireKnown("pushedCursor", pushedCursor, babyId, access->head); !known)
        return std::unexpected(known.error());
    auto caregivers = readCaregivers(database, babyId);
    if (!caregivers)
        return std::unexpected(caregivers.error());

    const PageSize size{std::clamp(limit, 1, maxSnapshotLimit)};
    auto page = readEntityPage(database, babyId, EntityPage{after, size, withDeleted});
    if (!page)
        return std::unexpected(page.error());

    SnapshotPage response;
    response.cursor = access->head.toText();
    response.caregivers = std::move(*caregivers);
    response.entities = listOf(page->page.items);
    response.after = page->after;
    return response;
}

Result<HistoryPage> SyncService::history(const Caller &caller, const BabyId &babyId,
                                         const EntityId &entityId,
                                         const std::optional<QString> &cursor, int limit)
{
    Database &database = m_store.database();
    const auto access = readAccess(database, babyId, caller.userId);
    if (!access)
        return std::unexpected(access.error());
    auto from = placeOf(cursor, Cursor{});
    if (!from)
        return std::unexpected(from.error());
    if (const auto known = requireKnown("cursor", cursor.value_or(QString()), babyId, access->head);
        !known)
        return std::unexpected(known.error());
    const PageSize size{std::clamp(limit, 1, maxPullLimit)};
    auto page = readHistory(database, babyId, entityId, from->seq, size);
    if (!page)
        return std::unexpected(page.error());
    HistoryPage response;
    response.hasMore = page->hasMore;
    response.events = listOf(page->items);
    if (!page->items.isEmpty())
        from = page->items.last().cursor;
    response.cursor = from->toText();
    return response;
}

} // namespace weehours::server
