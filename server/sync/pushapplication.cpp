// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sync/pushapplication.h"

#include "core/protocol/schema.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace weehours::server {

namespace {

QByteArray hashOf(const Mutation &mutation)
{
    return QCryptographicHash::hash(canonicalBytes(mutation), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// What only an owner may change: whether a baby is archived or deleted.
struct OwnersChoice
{
    bool archived = false;
    bool deleted = false;

    static OwnersChoice of(const Entity &baby)
    {
        return {baby.data.value(QLatin1StringView("archived")).toBool(), baby.deleted};
    }
    bool operator==(const OwnersChoice &) const = default;
};

/// Reverts what a non-owner changed but only owners may. If nothing else is left it is no change,
/// and not even a new stamp on an unchanged value.
void leaveOwnersChoice(const StampedEntity &current, MergeOutcome &outcome)
{
    const QString archived = QStringLiteral("archived");
    if (!outcome.after
        || OwnersChoice::of(outcome.after->entity) != OwnersChoice::of(current.entity))
        return;
    const bool wrote = outcome.writes();
    outcome.changed.removeAll(archived);
    if (wrote && !outcome.writes()) {
        outcome.after = current;
        outcome.overrode.clear();
        return;
    }
    for (Overridden &overridden : outcome.overrode)
        overridden.fields.remove(archived);
    outcome.overrode.removeIf([](const Overridden &one) { return one.fields.isEmpty(); });
    QJsonObject &data = outcome.after->entity.data;
    data.remove(archived);
    if (current.entity.data.contains(archived))
        data.insert(archived, current.entity.data.value(archived));
    if (const Stamp *last = current.stampOf(archived))
        outcome.after->stamps.insert(archived, *last);
    else
        outcome.after->stamps.remove(archived);
}

/// The JSON pointer into the request for an error of the merge, which knows only one mutation, and
/// names a field of its payload or a member of it.
QString pointerTo(qsizetype index, const Error &error)
{
    const bool isMember = error.code != codes::invalidField
                          && (error.field == QLatin1StringView("entityId")
                              || error.field == QLatin1StringView("entityType"));
    QString name = error.field;
    name.replace(u'~', QLatin1StringView("~0")).replace(u'/', QLatin1StringView("~1"));
    return QStringLiteral("/mutations/%1/").arg(index)
           + (isMember ? QString() : QStringLiteral("payload/")) + name;
}

/// The effective time of the mutation at `index`. A fast clock must not win over others, and the
/// order of mutations within a push is kept.
Instant countedTime(const QList<Mutation> &mutations, qsizetype index, Instant now)
{
    const auto isAhead = [now](const Mutation &mutation) { return mutation.updatedAt > now; };
    if (!isAhead(mutations[index]))
        return mutations[index].updatedAt;
    return now.plusMsecs(-std::count_if(mutations.begin() + index + 1, mutations.end(), isAhead));
}

/// The mutation at `index` with its effective time.
Mutation countedMutation(const QList<Mutation> &mutations, qsizetype index, Instant now)
{
    Mutation counted = mutations[index];
    counted.updatedAt = countedTime(mutations, index, now);
    return counted;
}

MutationResult refused(const Mutation &mutation, Error error)
{
    MutationResult result;
    result.mutationId = mutation.mutationId;
    result.status = MutationStatus::Invalid;
    result.error = std::move(error);
    return result;
}

/// The cursors in the request, by the names of the members.
QMap<QString, QString> cursorsOf(const PushRequest &request)
{
    QMap<QString, QString> cursors{{QStringLiteral("cursor"), request.cursor},
                                   {QStringLiteral("pushedCursor"), request.pushedCursor}};
    cursors.removeIf([](const auto &cursor) { return cursor->isEmpty(); });
    return cursors;
}

/// To count today's changes of one account, at most that many days' quotas of events are read.
constexpr qint64 countedEvents = 4;

/// Whether a push begins by creating its baby.
bool makesBaby(const PushRequest &request)
{
    if (request.mutations.isEmpty())
        return false;
    const Mutation &first = request.mutations.first();
    return first.op == Op::Create && first.entityType == kind::baby
           && first.entityId == entityIdOf(request.babyId);
}

} // namespace

Push::Push(Caller sender, PushRequest wanted)
    : caller(std::move(sender)), request(std::move(wanted))
{
    contentHashes.reserve(request.mutations.size());
    for (const Mutation &mutation : std::as_const(request.mutations))
        contentHashes.append(hashOf(mutation));
}

PushApplication::PushApplication(Transaction &transaction, std::span<const Push> pushes,
                                 Instant now, const Quotas &quotas, const Room &room)
    : m_transaction(transaction), m_pushes(pushes), m_now(now), m_quotas(quotas), m_room(room)
{
}

Result<AppliedPushes> PushApplication::run()
{
    if (const auto done = read(); !done)
        return std::unexpected(done.error());
    m_applied.answers.reserve(m_pushes.size());
    for (const Push &push : m_pushes)
        m_applied.answers.push_back(take(push));
    if (const auto done = write(); !done)
        return std::unexpected(done.error());
    return std::move(m_applied);
}

Result<void> PushApplication::read()
{
    QList<EntityId> entityIds;
    QList<MutationId> mutationIds;
    QList<UserId> makers;
    for (const Push &push : m_pushes) {
        m_babies[push.request.babyId];
        if (makesBaby(push.request))
            makers.append(push.caller.userId);
        for (const Mutation &mutation : push.request.mutations) {
            entityIds.append(mutation.entityId);
            mutationIds.append(mutation.mutationId);
        }
    }
    const QList<BabyId> babyIds = m_babies.keys();
    QHash<BabyId, EntityWriter> writers;
    QHash<BabyId, QList<CaregiverRole>> caregivers;
    // The locks come first: everything else is then read as earlier transactions left it. A role
    // that was removed while we waited is noticed.
    std::vector queries{EntityWriter::lock(m_transaction, babyIds, m_now, writers),
                        caregiverRolesOf(babyIds, caregivers), entitiesOf(entityIds, m_entities),
                        mutationsOf(mutationIds, m_mutations)};
    if (!makers.isEmpty()) {
        queries.push_back(lockOf(makers));
        queries.push_back(ownedBabiesOf(makers, m_now.plusMsecs(-msecsPerDay), m_owned));
    }
    if (auto done = m_transaction.selectAll(queries); !done)
        return done;
    for (auto found = writers.begin(); found != writers.end(); ++found) {
        Baby &baby = m_babies[found.key()];
        baby.writer = std::move(*found);
        baby.head = baby.writer->head();
        baby.caregivers = caregivers.value(found.key());
    }
    return readBehindHeads();
}

// A push from the head of a baby of usual size, the common case, needs none of this.
Result<void> PushApplication::readBehindHeads()
{
    std::vector<Query> queries;
    for (const Push &push : m_pushes) {
        const std::pair writer(push.caller.userId, push.request.babyId);
        if (!m_applied.taken.contains(writer))
            m_applied.taken.insert(
                writer, m_room.taken(writer.first, writer.second, m_now).value_or(Room::Taken()));
    }
    QList<Room::Taken *> counted;
    // The references stay valid while nothing is inserted.
    for (auto taken = m_applied.taken.begin(); taken != m_applied.taken.end(); ++taken) {
        const auto &[author, babyId] = taken.key();
        const Cursor head = m_babies.value(babyId).head;
        const bool isKnown = m_room.taken(author, babyId, m_now).has_value();
        if (head.seq >= m_quotas.eventsADay && (!isKnown || taken->isVague(m_quotas.eventsADay))) {
            queries.push_back(eventsBy(author, babyId,
                                       head.seq - countedEvents * m_quotas.eventsADay,
                                       Room::dayBegan(m_now), taken->changes));
            counted.append(&*taken);
        }
    }
    for (const Push &push : m_pushes) {
        const Cursor head = m_babies.value(push.request.babyId).head;
        for (const QString &text : cursorsOf(push.request)) {
            if (const auto cursor = Cursor::parse(text); cursor && cursor->seq < head.seq)
                queries.push_back(eventAt(push.request.babyId, cursor->seq, m_namedEvents));
        }
    }
    if (queries.empty())
        return {};
    auto done = m_transaction.selectAll(queries);
    for (Room::Taken *taken : std::as_const(counted))
        taken->counted = taken->changes;
    return done;
}

Result<PushResponse> PushApplication::take(const Push &push)
{
    Baby &baby = m_babies[push.request.babyId];
    if (const auto admitted = admit(push, baby); !admitted)
        return std::unexpected(admitted.error());
    PushResponse response;
    response.results.reserve(push.request.mutations.size());
    const qint64 before = baby.writer ? baby.writer->written() : 0;
    response.from = (baby.writer ? baby.writer->head() : Cursor{}).toText();
    for (qsizetype i = 0; i < push.request.mutations.size(); ++i)
        response.results.append(take(push, i, baby));
    if (baby.writer && baby.writer->written() > before)
        m_applied.written.emplaceBack(push.caller.userId, baby.writer->written() - before);
    if (baby.writer)
        response.cursor = baby.writer->head().toText();
    else
        response.from.clear();
    response.serverTime = m_now;
    return response;
}

Result<void> PushApplication::admit(const Push &push, const Baby &baby) const
{
    const auto own = std::ranges::find(baby.caregivers, push.caller.userId, &CaregiverRole::userId);
    if (own == baby.caregivers.cend()) {
        if (!makesBaby(push.request))
            return std::unexpected(accessRevoked());
        // Checked before it is known whether others have such a baby, which must not be revealed.
        if (auto admitted = admitVersions(push, 0); !admitted)
            return admitted;
        return baby.writer ? std::unexpected(accessRevoked()) : Result<void>();
    }
    if (own->role == Role::Viewer) {
        return failure(codes::readOnly, QStringLiteral("You may read this baby's log but not write "
                                                       "in it. Ask an owner to make you an "
                                                       "editor."));
    }
    if (auto admitted = admitCursors(push, baby); !admitted)
        return admitted;
    if (own->role != Role::Owner && changesOwnersChoice(push, baby)) {
        return failure(codes::ownerOnly,
                       QStringLiteral("Only an owner may archive or delete a baby, or bring it "
                                      "back."));
    }
    return admitVersions(push, baby.writer->head().seq);
}

// Judged by the result of the merge: a create also writes the fields that it leaves out, and an
// edit of a deleted baby restores it.
bool PushApplication::changesOwnersChoice(const Push &push, const Baby &baby) const
{
    const auto known = m_entities.constFind(entityIdOf(push.request.babyId));
    if (known == m_entities.cend())
        return false;
    StampedEntity current = *known;
    const auto before = OwnersChoice::of(current.entity);
    const QList<Mutation> &mutations = push.request.mutations;
    QSet<MutationId> taken;
    for (qsizetype i = 0; i < mutations.size(); ++i) {
        if (mutations[i].entityId != known->entity.entityId
            || m_mutations.contains(mutations[i].mutationId)
            || taken.contains(mutations[i].mutationId))
            continue;
        MergeOutcome outcome = mergeOf(push, i, &current, baby);
        if (outcome.status == MutationStatus::Invalid)
            continue;
        taken.insert(mutations[i].mutationId);
        if (OwnersChoice::of(outcome.after->entity) != before)
            return true;
        current = std::move(*outcome.after);
    }
    return false;
}

// A mutation based on a version that does not exist yet would win over everybody, unnoticed.
Result<void> PushApplication::admitVersions(const Push &push, qint64 head) const
{
    const QList<Mutation> &mutations = push.request.mutations;
    const auto beyond = std::ranges::find_if(mutations, [head](const Mutation &mutation) {
        return mutation.baseVersion > head;
    });
    if (beyond == mutations.cend())
        return {};
    return failure(codes::malformed,
                   QStringLiteral("The baseVersion is of a change that this server has not seen."),
                   QStringLiteral("/mutations/%1/baseVersion").arg(beyond - mutations.cbegin()));
}

// A cursor that is not in this stream is from before the database was restored from a backup.
// Versions since then have been assigned again, so a mutation based on one would seem to have seen
// what others wrote.
Result<void> PushApplication::admitCursors(const Push &push, const Baby &baby) const
{
    const auto cursors = cursorsOf(push.request);
    for (auto text = cursors.cbegin(); text != cursors.cend(); ++text) {
        const auto cursor = Cursor::parse(*text);
        if (!cursor) {
            return failure(codes::malformed, QStringLiteral("The cursor is not one of a server's."),
                           u'/' + text.key());
        }
        if (isLost({push.request.babyId, *cursor}, baby.head, m_namedEvents))
            return std::unexpected(resyncRequired(Reason::Diverged));
    }
    return {};
}

Result<void> PushApplication::admitByQuota(const Push &push, const Baby &baby,
                                           const MergeOutcome &outcome) const
{
    const bool takesAway = outcome.op == Op::Delete && outcome.writes();

    if (!baby.writer && m_owned.value(push.caller.userId) >= m_quotas.babies) {
        return std::unexpected(
            quotaMet(Reason::ManyBabies,
                     QStringLiteral("This account owns as many babies as this server allows.")));
    }
    const qint64 taken = m_applied.taken.value({push.caller.userId, push.request.babyId}).changes;
    if (taken >= m_quotas.eventsADay && !takesAway) {
        return std::unexpected(quotaMet(
            Reason::ManyChanges,
            QStringLiteral("You changed more of this baby's log in a day than this server takes "
                           "from one person. Try again tomorrow.")));
    }
    if (baby.writer && !takesAway && baby.writer->written() >= m_quotas.bytesOfBaby) {
        return std::unexpected(quotaMet(
            Reason::LogFull,
            QStringLiteral("This baby's log is as large as this server lets it become. Tell the "
                           "person who runs the server.")));
    }
    return m_room.admit(push.caller.userId, m_now);
}

MutationResult PushApplication::take(const Push &push, qsizetype index, Baby &baby)
{
    const Mutation &mutation = push.request.mutations[index];
    if (const auto before = m_mutations.constFind(mutation.mutationId);
        before != m_mutations.cend()) {
        return replay(push, index, *before);
    }
    if (!baby.writer && index > 0) {
        return refused(mutation, Error{QString(codes::notFound),
                                       QStringLiteral("The baby was not made, so nothing can be "
                                                      "logged for it."),
                                       QStringLiteral("/babyId")});
    }

    const Person author{push.caller.userId, push.caller.name};
    const auto known = m_entities.constFind(mutation.entityId);
    const StampedEntity *current = known == m_entities.cend() ? nullptr : &*known;
    const MergeOutcome outcome = mergeOf(push, index, current, baby);
    if (outcome.status != MutationStatus::Invalid) {
        if (const auto admitted = admitByQuota(push, baby, outcome); !admitted)
            return refused(mutation, admitted.error());
    }

    MutationResult result;
    result.mutationId = mutation.mutationId;
    result.status = outcome.status;
    result.merged = outcome.merged;
    result.lost = outcome.lost;
    result.error = outcome.error;
    if (result.error)
        result.error->field = pointerTo(index, *result.error);
    if (outcome.after) {
        result.version = outcome.after->entity.version;
        result.entity = outcome.after->entity;
    }
    if (outcome.status == MutationStatus::Invalid)
        return result;

    qint64 &taken = m_applied.taken[{author.id, push.request.babyId}].changes;
    ++taken;
    if (!baby.writer) {
        createBaby(push, baby, outcome);
        // The caregiver event of its owner has a seq too.
        ++taken;
    } else if (outcome.writes()) {
        baby.writer->write(current, outcome, mutation, author);
    } else if (outcome.restamps) {
        baby.writer->restamp(*outcome.after);
    }
    const RememberedMutation memory{push.request.babyId, author.id,      push.contentHashes[index],
                                    result.status,       result.version, result.lost,
                                    result.merged};
    baby.writer->remember(mutation.mutationId, memory);
    m_mutations.insert(mutation.mutationId, memory);
    // Last, since `current` points into the same hash.
    if (outcome.writes() || outcome.restamps)
        m_entities.insert(mutation.entityId, *outcome.after);
    return result;
}

MergeOutcome PushApplication::mergeOf(const Push &push, qsizetype index,
                                      const StampedEntity *current, const Baby &baby) const
{
    MergeOutcome outcome = merge(current, countedMutation(push.request.mutations, index, m_now),
                                 Person{push.caller.userId, push.caller.name}, push.request.babyId,
                                 baby.writer ? baby.writer->nextVersion() : 1, m_now);
    const auto own = std::ranges::find(baby.caregivers, push.caller.userId, &CaregiverRole::userId);
    const bool isOwner = own == baby.caregivers.cend() || own->role == Role::Owner;
    if (current && !isOwner && push.request.mutations[index].entityType == kind::baby)
        leaveOwnersChoice(*current, outcome);
    return outcome;
}

MutationResult PushApplication::replay(const Push &push, qsizetype index,
                                       const RememberedMutation &before) const
{
    const Mutation &mutation = push.request.mutations[index];
    if (before.contentHash != push.contentHashes[index] || before.author != push.caller.userId
        || before.babyId != push.request.babyId) {
        return refused(mutation, Error{QString(codes::mutationIdReused),
                                       QStringLiteral("This mutation's id was used for another "
                                                      "change. Nothing of it was applied."),
                                       QStringLiteral("/mutations/%1/mutationId").arg(index)});
    }
    MutationResult result;
    result.mutationId = mutation.mutationId;
    result.status = before.status;
    result.version = before.version;
    result.lost = before.lost;
    result.merged = before.merged;
    result.replayed = true;
    // The entity's id may belong to another baby by now, since deletes of unknown ids are stored
    // too. That baby's entity is only for its caregivers.
    const auto known = m_entities.constFind(mutation.entityId);
    if (known != m_entities.cend() && known->entity.babyId == push.request.babyId)
        result.entity = known->entity;
    return result;
}

void PushApplication::createBaby(const Push &push, Baby &baby, const MergeOutcome &outcome)
{
    const Person author{push.caller.userId, push.caller.name};
    baby.writer = EntityWriter::create(m_transaction, push.request.babyId, m_now);
    baby.writer->write(nullptr, outcome, push.request.mutations.first(), author);
    baby.writer->putCaregiver(Caregiver{author.id, author.name, Role::Owner, m_now}, Op::Create,
                              {QStringLiteral("name"), QStringLiteral("role")}, author);
    baby.caregivers = {CaregiverRole{author.id, Role::Owner}};
    m_applied.made.emplaceBack(author.id, push.request.babyId);
    ++m_owned[author.id];
}

Result<void> PushApplication::write()
{
    // Nothing is counted for babies that do not exist or are not the caller's.
    m_applied.taken.removeIf([](const auto &taken) { return taken->changes == 0; });
    std::vector<EntityWriter *> writers;
    for (auto baby = m_babies.begin(); baby != m_babies.end(); ++baby) {
        if (!baby->writer)
            continue;
        writers.push_back(&*baby->writer);
        if (!baby->writer->wrote())
            continue;
        MovedBaby moved{baby.key(), baby->writer->head(), {}, baby->writer->eventsToTell()};
        for (const CaregiverRole &caregiver : std::as_const(baby->caregivers))
            moved.caregivers.append(caregiver.userId);
        m_applied.moved.append(std::move(moved));
    }
    return EntityWriter::flush(m_transaction, writers);
}

} // namespace weehours::server
