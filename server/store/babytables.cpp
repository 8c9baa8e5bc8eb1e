// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/babytables.h"

#include "core/protocol/jsontext.h"
#include "core/protocol/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace weehours::server {

namespace {

// Each list of columns belongs to the reader below it.

#define ENTITY_COLUMNS                                                                             \
    "e.entity_type, e.entity_id, e.baby_id, e.version, e.updated_at, e.deleted, e.data, "          \
    "e.created_by, u.name"

/// Everything except the fields.
Entity entityFrom(const Row &row)
{
    Entity entity;
    entity.entityType = row.text(0);
    entity.entityId = row.id<EntityId>(1);
    entity.babyId = row.id<BabyId>(2);
    entity.version = row.integer(3);
    entity.updatedAt = row.instant(4);
    entity.deleted = row.boolean(5);
    entity.createdBy = Person{row.id<UserId>(7), row.text(8)};
    return entity;
}

constexpr int afterEntity = 9;

/// Appends when each field was written last, where not all of them were written at once.
void appendTimes(QByteArray &entity, const QByteArray &stampsText)
{
    // Mostly there is one stamp, and so nothing to tell.
    if (stampsText.count('[') < 2)
        return;
    const QMap<QString, Stamp> stamps = stampsFromJson(
        QJsonDocument::fromJson(stampsText).object());
    entity.chop(1);
    entity += R"(,"times":{)";
    for (auto it = stamps.cbegin(); it != stamps.cend(); ++it) {
        if (it != stamps.cbegin())
            entity += ',';
        appendJson(entity, it.key());
        entity += ':';
        appendJson(entity, it->updatedAt.toString());
    }
    entity += "}}";
}

// What is stored goes out as it is stored.
StoredEntity storedFrom(const Row &row)
{
    const Entity entity = entityFrom(row);
    StoredEntity stored{{}, entity.entityId, entity.entityType == kind::plan};
    appendJson(stored.json, entity, row.bytes(6));
    appendTimes(stored.json, row.bytes(afterEntity));
    return stored;
}

QStringList fieldNames(const QByteArray &json)
{
    QStringList names;
    for (const QJsonValue &name : QJsonDocument::fromJson(json).array())
        names.append(name.toString());
    return names;
}

// An event row contains its entity in the same columns, with its seq as the version.
#define EVENT_COLUMNS                                                                              \
    "e.entity_type, e.entity_id, e.baby_id, e.seq, e.updated_at, e.deleted, e.data, "              \
    "e.created_by, u.name, e.op, e.changed, e.mutation_id, e.author_id, a.name, e.at, e.nonce, "   \
    "e.overrode "                                                                                  \
    "FROM sync_events e JOIN users u ON u.user_id = e.created_by "                                 \
    "JOIN users a ON a.user_id = e.author_id "

StreamEvent eventFrom(const Row &row)
{
    Event event;
    event.entity = entityFrom(row);
    event.seq = event.entity.version;
    event.op = opFromText(row.text(afterEntity)).value_or(Op::Update);
    if (!row.isNull(afterEntity + 2))
        event.mutationId = row.id<MutationId>(afterEntity + 2);
    event.author = Person{row.id<UserId>(afterEntity + 3), row.text(afterEntity + 4)};
    event.at = row.instant(afterEntity + 5);
    StreamEvent read{{}, Cursor{event.seq, row.integer(afterEntity + 6)}};
    appendJson(read.json, event,
               {row.bytes(afterEntity + 1), row.bytes(6), row.bytes(afterEntity + 7)});
    return read;
}

// An upper estimate of an item's size in an answer: its JSON is stored as it is sent, and a name
// has a few bytes per character.
constexpr qint64 fixedBytes = 800;

qint64 entityBytes(const Row &row)
{
    return fixedBytes + row.bytes(6).size() + 2 * row.bytes(8).size();
}

qint64 storedBytes(const Row &row)
{
    return entityBytes(row) + row.bytes(afterEntity).size();
}

qint64 eventBytes(const Row &row)
{
    return entityBytes(row) + row.bytes(afterEntity + 1).size()
           + 2 * row.bytes(afterEntity + 4).size() + row.bytes(afterEntity + 7).size();
}

/// Reads a page in steps that fit into a connection's memory.
/// @param bytesOf a row's size in the answer
/// @param select  queries a number of rows after the given last item
/// @param take    makes an item of a row, or empty if the page must end before it
template <typename T, typename BytesOf, typename Select, typename Take>
Result<Page<T>> readPage(PageSize size, BytesOf bytesOf, Select select, Take take)
{
    constexpr qint64 rowsAtOnce = 256;
    Page<T> page;
    qint64 bytes = 0;
    bool isLast = false;
    while (!page.hasMore && !isLast) {
        // One row more than requested shows whether there is another page.
        const qint64 rows = 1 + std::min(rowsAtOnce - 1, size.rows - page.items.size());
        const std::optional<T> last = page.items.isEmpty() ? std::nullopt
                                                           : std::optional(page.items.last());
        qint64 seen = 0;
        const auto visit = [&](const Row &row) {
            ++seen;
            if (page.hasMore)
                return;
            bytes += bytesOf(row);
            const T *before = page.items.isEmpty() ? nullptr : &page.items.last();
            const bool isFull = page.items.size() == size.rows || (before && bytes > size.bytes);
            std::optional<T> item = isFull ? std::nullopt : take(before, row);
            if (item)
                page.items.append(std::move(*item));
            else
                page.hasMore = true;
        };
        const auto read = select(last ? &*last : nullptr, rows, visit);
        if (!read)
            return std::unexpected(read.error());
        isLast = seen < rows;
    }
    return page;
}

Role roleFrom(const Row &row, int column)
{
    return roleFromText(row.text(column)).value_or(Role::Viewer);
}

/// Runs a query and returns `read(row)` of each row.
template <typename T, typename Read>
Result<QList<T>> list(Reader &reader, std::string_view sql, const Params &params, Read read)
{
    QList<T> items;
    const auto done = reader.select(sql, params, [&](const Row &row) { items.append(read(row)); });
    if (!done)
        return std::unexpected(done.error());
    return items;
}

} // namespace

Error accessRevoked()
{
    return Error{
        QString(codes::accessRevoked),
        QStringLiteral("You have no access to this baby, or no longer. Ask an owner for an "
                       "invite.")};
}

Error resyncRequired(Reason reason)
{
    const QString detail =
        reason == Reason::Expired
            ? QStringLiteral("The changes since then are no longer kept one by one.")
            : QStringLiteral("The server does not know this place: it was restored from a backup.");
    return Error{QString(codes::resyncRequired), detail, {}, 0, Rule::None, reason};
}

Result<BabyAccess> readAccess(Reader &reader, const BabyId &babyId, const UserId &userId)
{
    std::optional<BabyAccess> access;
    const auto done = reader.select(
        "SELECT c.role, b.head, b.head_nonce, b.trimmed, b.trimmed_nonce, b.checksum "
        "FROM babies b JOIN caregivers c ON c.baby_id = b.baby_id AND c.user_id = $2 "
        "WHERE b.baby_id = $1",
        {babyId, userId}, [&](const Row &row) {
            access = BabyAccess{roleFrom(row, 0), Cursor{row.integer(1), row.integer(2)},
                                Cursor{row.integer(3), row.integer(4)},
                                static_cast<quint64>(row.integer(5))};
        });
    if (!done)
        return std::unexpected(done.error());
    if (!access)
        return std::unexpected(accessRevoked());
    return *access;
}

Result<QList<Caregiver>> readCaregivers(Reader &reader, const BabyId &babyId)
{
    return list<Caregiver>(reader,
                           "SELECT c.user_id, u.name, c.role, c.since "
                           "FROM caregivers c JOIN users u ON u.user_id = c.user_id "
                           "WHERE c.baby_id = $1 ORDER BY c.since, c.user_id",
                           {babyId}, [](const Row &row) {
                               return Caregiver{row.id<UserId>(0), row.text(1), roleFrom(row, 2),
                                                row.instant(3)};
                           });
}

Result<QList<Head>> readHeads(Reader &reader, const UserId &userId)
{
    return list<Head>(reader,
                      "SELECT b.baby_id, c.role, b.head, b.head_nonce "
                      "FROM caregivers c JOIN babies b ON b.baby_id = c.baby_id "
                      "WHERE c.user_id = $1 ORDER BY b.baby_id",
                      {userId}, [](const Row &row) {
                          return Head{row.id<BabyId>(0), roleFrom(row, 1),
                                      Cursor{row.integer(2), row.integer(3)}.toText()};
                      });
}

Query caregiverRolesOf(const QList<BabyId> &babyIds, QHash<BabyId, QList<CaregiverRole>> &found)
{
    return {"SELECT baby_id, user_id, role FROM caregivers WHERE baby_id IN ids($1)",
            {babyIds},
            [&found](const Row &row) {
                found[row.id<BabyId>(0)].append(CaregiverRole{row.id<UserId>(1), roleFrom(row, 2)});
            }};
}

Query entitiesOf(const QList<EntityId> &ids, QHash<EntityId, StampedEntity> &found)
{
    return {"SELECT " ENTITY_COLUMNS ", e.stamps FROM entities e "
            "JOIN users u ON u.user_id = e.created_by "
            "WHERE e.entity_id IN ids($1)",
            {ids},
            [&found](const Row &row) {
                Entity entity = entityFrom(row);
                entity.data = QJsonDocument::fromJson(row.bytes(6)).object();
                const auto stamps = QJsonDocument::fromJson(row.bytes(afterEntity));
                found.insert(entity.entityId, {entity, stampsFromJson(stamps.object())});
            }};
}

Query mutationsOf(const QList<MutationId> &ids, QHash<MutationId, RememberedMutation> &found)
{
    return {
        "SELECT mutation_id, baby_id, author_id, content_hash, status, version, lost, merged "
        "FROM mutations WHERE mutation_id IN ids($1)",
        {ids},
        [&found](const Row &row) {
            found.insert(row.id<MutationId>(0),
                         RememberedMutation{
                             row.id<BabyId>(1), row.id<UserId>(2), row.bytes(3),
                             mutationStatusFromText(row.text(4)).value_or(MutationStatus::Applied),
                             row.integer(5), fieldNames(row.bytes(6)), row.boolean(7)});
        }};
}

Query lockOf(const QList<UserId> &users)
{
    return {"SELECT user_id FROM users WHERE user_id IN ids($1) ORDER BY user_id FOR UPDATE",
            {users},
            [](const Row &) {}};
}

Query ownedBabiesOf(const QList<UserId> &users, Instant since, QHash<UserId, qint64> &found)
{
    return {"SELECT c.user_id, count(*) FROM caregivers c JOIN entities e "
            "ON e.baby_id = c.baby_id AND e.entity_id = c.baby_id "
            "WHERE c.user_id IN ids($1) AND c.role = 'owner' "
            "AND (e.deleted = 0 OR c.since > $2) GROUP BY c.user_id",
            {users, since},
            [&found](const Row &row) { found.insert(row.id<UserId>(0), row.integer(1)); }};
}

Result<qint64> countOwnedBabies(Reader &reader, const UserId &user, Instant now)
{
    QHash<UserId, qint64> found;
    const std::array queries{lockOf({user}),
                             ownedBabiesOf({user}, now.plusMsecs(-msecsPerDay), found)};
    if (const auto read = reader.selectAll(queries); !read)
        return std::unexpected(read.error());
    return found.value(user);
}

Query eventsBy(const UserId &author, const BabyId &babyId, qint64 after, Instant since,
               qint64 &found)
{
    return {"SELECT count(*) FROM sync_events "
            "WHERE baby_id = $1 AND seq > $2 AND author_id = $3 AND at >= $4 "
            "AND mutation_id IS NOT NULL",
            {babyId, after, author, since},
            [&found](const Row &row) { found = std::max(found, row.integer(0)); }};
}

Query eventAt(const BabyId &babyId, qint64 seq, QList<BabyCursor> &found)
{
    return {"SELECT seq, nonce FROM sync_events WHERE baby_id = $1 AND seq = $2",
            {babyId, seq},
            [babyId, &found](const Row &row) {
                found.append({babyId, Cursor{row.integer(0), row.integer(1)}});
            }};
}

bool isLost(const BabyCursor &place, const Cursor &head, const QList<BabyCursor> &events)
{
    const bool isOther = std::ranges::any_of(events, [&](const BabyCursor &event) {
        return event.babyId == place.babyId && event.cursor.seq == place.cursor.seq
               && event != place;
    });
    return isOther || place.cursor.seq > head.seq
           || (place.cursor.seq == head.seq && place.cursor != head);
}

// A page's start is given as the id of the last entity before it, with each bit inverted. So older
// clients see a normal id, and it differs from the plain id in a snapshot that an older server
// began: only one of the two is an entity of the baby.
namespace {

EntityId turned(const EntityId &id)
{
    QByteArray bytes = id.uuid().toRfc4122();
    for (char &byte : bytes)
        byte = static_cast<char>(~byte);
    return EntityId(QUuid::fromRfc4122(bytes));
}

Result<Page<StoredEntity>> readAscending(Reader &reader, const BabyId &babyId,
                                         const EntityId &after, const EntityPage &page)
{
    return readPage<StoredEntity>(
        page.size, storedBytes,
        [&](const StoredEntity *last, qint64 rows, const RowVisitor &visit) {
            return reader.select("SELECT " ENTITY_COLUMNS ", e.stamps FROM entities e "
                                 "JOIN users u ON u.user_id = e.created_by "
                                 "WHERE e.baby_id = $1 AND e.deleted <= $2 AND e.entity_id > $4 "
                                 "ORDER BY e.entity_id LIMIT $3",
                                 {babyId, page.withDeleted, rows, last ? last->id : after}, visit);
        },
        [](const StoredEntity *, const Row &row) { return std::optional(storedFrom(row)); });
}

/// The parts of a snapshot, in order.
enum class Part { Baby, Plans, Entries };

Part partOf(const BabyId &babyId, const EntityId &id, bool isPlan)
{
    if (id == entityIdOf(babyId))
        return Part::Baby;
    return isPlan ? Part::Plans : Part::Entries;
}

/// The start of a page.
struct EntityPlace
{
    /// The last entity before it.
    EntityId after;
    Part part = Part::Entries;
    /// Whether it is in the ascending order of an older server.
    bool isAscending = false;
};

Result<EntityPlace> entityPlaceOf(Reader &reader, const BabyId &babyId, const QString &text)
{
    const auto given = EntityId::parse(text);
    if (!given) {
        return failure(codes::malformed, QStringLiteral("The place is not one of a server's."),
                       QStringLiteral("/after"));
    }
    EntityPlace place{turned(*given)};
    bool isKnown = false;
    bool isPlain = false;
    const auto found = reader.select(
        "SELECT entity_id, entity_type FROM entities WHERE baby_id = $1 AND entity_id IN ($2, $3)",
        {babyId, place.after, *given}, [&](const Row &row) {
            isPlain = isPlain || row.id<EntityId>(0) == *given;
            if (row.id<EntityId>(0) != place.after)
                return;
            isKnown = true;
            place.part = partOf(babyId, place.after, row.text(1) == kind::plan);
        });
    if (!found)
        return std::unexpected(found.error());
    if (isPlain && !isKnown)
        place = {*given, Part::Entries, true};
    return place;
}

/// Up to `rows` rows of one part, after `last` if given.
Result<qint64> selectPart(Reader &reader, Part part, const BabyId &babyId, bool withDeleted,
                          const std::optional<EntityId> &last, qint64 rows, const RowVisitor &visit)
{
#define ENTITIES_OF_BABY                                                                           \
    "SELECT " ENTITY_COLUMNS ", e.stamps FROM entities e "                                         \
    "JOIN users u ON u.user_id = e.created_by "                                                    \
    "WHERE e.baby_id = $1 AND e.deleted <= $2 "
#define PLANS "AND e.entity_type = 'plan' "
#define ENTRIES "AND e.entity_type <> 'plan' AND e.entity_id <> $1 "
#define NEWEST_FIRST "ORDER BY e.entity_id DESC LIMIT $3"
    std::string_view sql;
    switch (part) {
    case Part::Baby: sql = ENTITIES_OF_BABY "AND e.entity_id = $1 " NEWEST_FIRST; break;
    case Part::Plans:
        sql = last ? ENTITIES_OF_BABY PLANS "AND e.entity_id < $4 " NEWEST_FIRST
                   : ENTITIES_OF_BABY PLANS NEWEST_FIRST;
        break;
    case Part::Entries:
        sql = last ? ENTITIES_OF_BABY ENTRIES "AND e.entity_id < $4 " NEWEST_FIRST
                   : ENTITIES_OF_BABY ENTRIES NEWEST_FIRST;
        break;
    }
    Params params{babyId, withDeleted, rows};
    if (last && part != Part::Baby)
        params.emplace_back(*last);
    qint64 seen = 0;
    const auto read = reader.select(sql, params, [&](const Row &row) {
        ++seen;
        visit(row);
    });
    if (!read)
        return std::unexpected(read.error());
    return seen;
}

} // namespace

Result<StoredEntities> readEntityPage(Reader &reader, const BabyId &babyId, const EntityPage &page)
{
    Part part = Part::Baby;
    std::optional<EntityId> after;
    if (!page.after.isEmpty()) {
        const auto place = entityPlaceOf(reader, babyId, page.after);
        if (!place)
            return std::unexpected(place.error());
        if (place->isAscending) {
            auto rest = readAscending(reader, babyId, place->after, page);
            if (!rest)
                return std::unexpected(rest.error());
            const QString next = rest->hasMore ? rest->items.last().id.toString() : QString();
            return StoredEntities{std::move(*rest), next};
        }
        part = place->part;
        after = place->after;
        if (part == Part::Baby) {
            part = Part::Plans;
            after.reset();
        }
    }
    auto read = readPage<StoredEntity>(
        page.size, storedBytes,
        [&](const StoredEntity *last, qint64 rows, const RowVisitor &visit) -> Result<void> {
            if (last && partOf(babyId, last->id, last->isPlan) == part)
                after = last->id;
            for (qint64 wanted = rows; wanted > 0;) {
                const auto seen = selectPart(reader, part, babyId, page.withDeleted, after, wanted,
                                             visit);
                if (!seen)
                    return std::unexpected(seen.error());
                wanted -= *seen;
                if (wanted == 0 || part == Part::Entries)
                    break;
                part = part == Part::Baby ? Part::Plans : Part::Entries;
                after.reset();
            }
            return {};
        },
        [](const StoredEntity *, const Row &row) { return std::optional(storedFrom(row)); });
    if (!read)
        return std::unexpected(read.error());
    const QString next = read->hasMore ? turned(read->items.last().id).toString() : QString();
    return StoredEntities{std::move(*read), next};
}

Result<QList<StreamEvent>> readEvents(Reader &reader, const BabyId &babyId, qint64 first,
                                      qint64 last, PageSize size)
{
    auto page = readPage<StreamEvent>(
        size, eventBytes,
        [&](const StreamEvent *before, qint64 rows, const RowVisitor &visit) {
            return reader.select("SELECT " EVENT_COLUMNS
                                 "WHERE e.baby_id = $1 AND e.seq >= $2 AND e.seq <= $3 "
                                 "ORDER BY e.seq LIMIT $4",
                                 {babyId, before ? before->cursor.seq + 1 : first, last, rows},
                                 visit);
        },
        [](const StreamEvent *before, const Row &row) {
            StreamEvent event = eventFrom(row);
            const bool isNext = !before || event.cursor.seq == before->cursor.seq + 1;
            return isNext ? std::optional(std::move(event)) : std::nullopt;
        });
    if (!page)
        return std::unexpected(page.error());
    return std::move(page->items);
}

Result<Page<StreamEvent>> readHistory(Reader &reader, const BabyId &babyId,
                                      const EntityId &entityId, qint64 after, PageSize size)
{
    return readPage<StreamEvent>(
        size, eventBytes,
        [&](const StreamEvent *before, qint64 rows, const RowVisitor &visit) {
            return reader.select("SELECT " EVENT_COLUMNS
                                 "WHERE e.baby_id = $1 AND e.entity_id = $2 AND e.seq > $3 "
                                 "ORDER BY e.seq LIMIT $4",
                                 {babyId, entityId, before ? before->cursor.seq : after, rows},
                                 visit);
        },
        [](const StreamEvent *, const Row &row) { return std::optional(eventFrom(row)); });
}

} // namespace weehours::server
