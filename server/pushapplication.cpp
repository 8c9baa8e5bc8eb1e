// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/pushapplication.h"

#include "core/protocol/schema.h"

#include <QCryptographicHash>

#include <algorithm>

namespace weehours::server {

namespace {

QByteArray hashOf(const Mutation &mutation)
{
    return QCryptographicHash::hash(canonicalBytes(mutation), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Whether only an owner may do this: put a baby away, or delete it.
bool isOwnersAlone(const Mutation &mutation)
{
    return mutation.entityType == kind::baby
           && (mutation.op == Op::Delete
               || mutation.payload.contains(QLatin1StringView("archived")));
}

/// Where in the request that stands which an error of the merge is about, as a JSON pointer. The
/// merge itself knows of one mutation alone, and names a field of its payload or a member of it.
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

/// When the mutation at `index` counts as made. A clock that is ahead does not win over others, and
/// what it stamped in one push stays in order.
Instant countedTime(const QList<Mutation> &mutations, qsizetype index, Instant now)
{
    const auto isAhead = [now](const Mutation &mutation) { return mutation.updatedAt > now; };
    if (!isAhead(mutations[index]))
        return mutations[index].updatedAt;
    return now.plusMsecs(-std::count_if(mutations.begin() + index + 1, mutations.end(), isAhead));
}

MutationResult refused(const Mutation &mutation, Error error)
{
    MutationResult result;
    result.mutationId = mutation.mutationId;
    result.status = MutationStatus::Invalid;
    result.error = std::move(error);
    return result;
}

} // namespace

PushApplication::PushApplication(Transaction &transaction, const Caller &caller,
                                 const PushRequest &request, Instant now)
    : m_transaction(transaction),
      m_caller(caller),
      m_request(request),
      m_now(now),
      m_author{caller.userId, caller.name}
{
}

Result<AppliedPush> PushApplication::run()
{
    if (const auto admitted = admit(); !admitted)
        return std::unexpected(admitted.error());
    if (const auto read = readTouched(); !read)
        return std::unexpected(read.error());

    for (const Mutation &mutation : m_request.mutations) {
        auto result = take(mutation);
        if (!result)
            return std::unexpected(result.error());
        m_applied.response.results.append(std::move(*result));
    }

    if (m_writer) {
        if (const auto flushed = m_writer->flush(); !flushed)
            return std::unexpected(flushed.error());
        m_applied.response.cursor = m_writer->head().toText();
        m_applied.wrote = m_writer->wrote();
    }
    m_applied.response.serverTime = m_now;
    return std::move(m_applied);
}

Result<void> PushApplication::admit()
{
    auto writer = EntityWriter::lock(m_transaction, m_request.babyId, m_now);
    if (!writer)
        return std::unexpected(writer.error());
    m_writer = std::move(*writer);
    if (!m_writer) {
        if (!makesBaby())
            return std::unexpected(accessRevoked());
        return {};
    }

    // Read after the lock was had, so that a role that was taken away while we waited is seen.
    const auto roles = readCaregiverRoles(m_transaction, m_request.babyId);
    if (!roles)
        return std::unexpected(roles.error());
    std::optional<Role> role;
    for (const CaregiverRole &caregiver : *roles) {
        m_applied.caregivers.append(caregiver.userId);
        if (caregiver.userId == m_caller.userId)
            role = caregiver.role;
    }
    if (!role)
        return std::unexpected(accessRevoked());
    if (*role == Role::Viewer) {
        return failure(codes::readOnly, QStringLiteral("You may read this baby's log but not write "
                                                       "in it. Ask an owner to make you an "
                                                       "editor."));
    }
    if (*role != Role::Owner && std::ranges::any_of(m_request.mutations, isOwnersAlone)) {
        return failure(codes::ownerOnly,
                       QStringLiteral("Only an owner may archive or delete a baby."));
    }
    return {};
}

bool PushApplication::makesBaby() const
{
    if (m_request.mutations.isEmpty())
        return false;
    const Mutation &first = m_request.mutations.first();
    return first.op == Op::Create && first.entityType == kind::baby
           && first.entityId == entityIdOf(m_request.babyId);
}

Result<void> PushApplication::readTouched()
{
    QList<EntityId> entityIds;
    QList<MutationId> mutationIds;
    for (const Mutation &mutation : m_request.mutations) {
        entityIds.append(mutation.entityId);
        mutationIds.append(mutation.mutationId);
    }
    auto entities = readEntities(m_transaction, entityIds);
    if (!entities)
        return std::unexpected(entities.error());
    m_entities = std::move(*entities);
    auto mutations = readMutations(m_transaction, mutationIds);
    if (!mutations)
        return std::unexpected(mutations.error());
    m_mutations = std::move(*mutations);
    return {};
}

Result<MutationResult> PushApplication::take(const Mutation &mutation)
{
    const QByteArray contentHash = hashOf(mutation);
    if (const auto before = m_mutations.constFind(mutation.mutationId);
        before != m_mutations.cend()) {
        return replay(mutation, contentHash, *before);
    }
    if (!m_writer && &mutation != &m_request.mutations.first()) {
        return refused(mutation, Error{QString(codes::notFound),
                                       QStringLiteral("The baby was not made, so nothing can be "
                                                      "logged for it."),
                                       QStringLiteral("/babyId")});
    }

    const auto known = m_entities.constFind(mutation.entityId);
    const StampedEntity *current = known == m_entities.cend() ? nullptr : &*known;
    const qint64 nextVersion = m_writer ? m_writer->nextVersion() : 1;
    Mutation counted = mutation;
    counted.updatedAt = countedTime(m_request.mutations, indexOf(mutation), m_now);
    const MergeOutcome outcome = merge(current, counted, m_author, m_request.babyId, nextVersion,
                                       m_now);

    MutationResult result;
    result.mutationId = mutation.mutationId;
    result.status = outcome.status;
    result.merged = outcome.merged;
    result.lost = outcome.lost;
    result.error = outcome.error;
    if (result.error)
        result.error->field = pointerTo(indexOf(mutation), *result.error);
    if (outcome.after) {
        result.version = outcome.after->entity.version;
        result.entity = outcome.after->entity;
    }
    if (outcome.status == MutationStatus::Invalid)
        return result;

    if (!m_writer) {
        if (const auto created = createBaby(outcome, mutation); !created)
            return std::unexpected(created.error());
    } else if (outcome.writes()) {
        m_writer->write(current, outcome, mutation, m_author);
    } else if (outcome.restamps) {
        m_writer->restamp(*outcome.after);
    }
    const RememberedMutation memory{m_request.babyId, m_caller.userId, contentHash,  result.status,
                                    result.version,   result.lost,     result.merged};
    m_writer->remember(mutation.mutationId, memory);
    m_mutations.insert(mutation.mutationId, memory);
    // Last, since `current` points into the same hash.
    if (outcome.writes() || outcome.restamps)
        m_entities.insert(mutation.entityId, *outcome.after);
    return result;
}

qsizetype PushApplication::indexOf(const Mutation &mutation) const
{
    return &mutation - m_request.mutations.constData();
}

MutationResult PushApplication::replay(const Mutation &mutation, const QByteArray &contentHash,
                                       const RememberedMutation &before) const
{
    if (before.contentHash != contentHash || before.author != m_caller.userId
        || before.babyId != m_request.babyId) {
        return refused(mutation,
                       Error{QString(codes::mutationIdReused),
                             QStringLiteral("This mutation's id was used for another "
                                            "change. Nothing of it was applied."),
                             QStringLiteral("/mutations/%1/mutationId").arg(indexOf(mutation))});
    }
    MutationResult result;
    result.mutationId = mutation.mutationId;
    result.status = before.status;
    result.version = before.version;
    result.lost = before.lost;
    result.merged = before.merged;
    result.replayed = true;
    if (const auto known = m_entities.constFind(mutation.entityId); known != m_entities.cend())
        result.entity = known->entity;
    return result;
}

Result<void> PushApplication::createBaby(const MergeOutcome &outcome, const Mutation &mutation)
{
    auto writer = EntityWriter::create(m_transaction, m_request.babyId, m_now);
    if (!writer)
        return std::unexpected(writer.error());
    m_writer = std::move(*writer);
    m_writer->write(nullptr, outcome, mutation, m_author);
    m_applied.madeBaby = true;
    m_applied.caregivers = {m_caller.userId};
    return m_writer->putCaregiver(Caregiver{m_author.id, m_author.name, Role::Owner, m_now},
                                  Op::Create, {QStringLiteral("name"), QStringLiteral("role")},
                                  m_author);
}

} // namespace weehours::server
