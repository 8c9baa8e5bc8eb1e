// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/outbox.h"

#include "core/store/babystore.h"
#include "core/store/outboxrows.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace weehours {

namespace {

const QString order = QStringLiteral("ORDER BY recovery DESC, position");

bool isBefore(const OutboxRow &one, const OutboxRow &other)
{
    return std::pair(!one.recovery, one.position) < std::pair(!other.recovery, other.position);
}

Result<QList<OutboxRow>> readOutboxRows(Result<Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    QList<OutboxRow> rows;
    while (query->next())
        rows.append(readOutboxRow(*query));
    return rows;
}

const QString insertion = QStringLiteral(
    "INSERT %1 INTO outbox (mutation_id, baby_id, entity_id, entity_type, op, base_version, "
    "updated_at, payload, state, recovery) VALUES (?,?,?,?,?,?,?,?,?,?)");

constexpr int failedState = static_cast<int>(OutboxState::Failed);
constexpr int pendingState = static_cast<int>(OutboxState::Pending);
constexpr int sendingState = static_cast<int>(OutboxState::Sending);
constexpr int parkedState = static_cast<int>(OutboxState::Parked);

// What was refused stays so, but is tried again one day: then the version that it was based on may
// be one that the server has not reached yet.
Result<void> buildRefusedOnNothing(Transaction &tx, const BabyId &babyId)
{
    return done(tx.run(QStringLiteral("UPDATE outbox SET base_version = 0 "
                                      "WHERE baby_id = ? AND recovery = 0 AND state = ?"),
                       {babyId.toString(), failedState}));
}

QVariantList valuesOf(const BabyId &babyId, const Mutation &mutation)
{
    return {mutation.mutationId.uuid(),
            babyId.uuid(),
            mutation.entityId.uuid(),
            mutation.entityType,
            QString(toText(mutation.op)),
            mutation.baseVersion,
            mutation.updatedAt.msecs,
            mutation.payload,
            pendingState};
}

} // namespace

MutationId renewed(const MutationId &id)
{
    QByteArray bytes = id.uuid().toRfc4122();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    constexpr qsizetype tail = 9; // after the time, the counter and the variant
    bytes.replace(tail, bytes.size() - tail, hash.left(bytes.size() - tail));
    return MutationId(QUuid::fromRfc4122(bytes));
}

Result<qint64> Outbox::append(Transaction &tx, const BabyId &babyId, const Mutation &mutation)
{
    const auto put = tx.run(insertion.arg(QString()), valuesOf(babyId, mutation) << 0);
    if (!put)
        return std::unexpected(put.error());
    return put->lastInsertId().toLongLong();
}

Result<void> Outbox::appendRecovery(Transaction &tx, const BabyId &babyId, const Mutation &mutation)
{
    return done(tx.run(insertion.arg(QStringLiteral("OR IGNORE")), valuesOf(babyId, mutation)
                                                                       << 1));
}

Result<void> Outbox::restore(Transaction &tx, const OutboxRow &row)
{
    const QVariantList values = valuesOf(row.babyId, row.mutation) << (row.recovery ? 1 : 0);
    const QString orNot = row.recovery ? QStringLiteral("OR IGNORE") : QString();
    if (auto put = done(tx.run(insertion.arg(orNot), values)); !put)
        return put;
    const auto told = [&row](QString Error::*part) {
        return row.error ? QVariant((*row.error).*part) : QVariant();
    };
    return done(tx.run(QStringLiteral("UPDATE outbox SET state = ?, attempts = ?, error_code = ?, "
                                      "error_detail = ?, error_field = ? WHERE mutation_id = ?"),
                       {static_cast<int>(row.state), row.attempts, told(&Error::code),
                        told(&Error::detail), told(&Error::field),
                        row.mutation.mutationId.toString()}));
}

Result<QList<OutboxRow>> Outbox::batch(const BabyId &babyId, int maxCount, qint64 maxBytes,
                                       const QList<EntityId> &passedOver, qint64 after) const
{
    QVariantList values{babyId.toString(), failedState, after};
    for (const EntityId &id : passedOver)
        values.append(id.toString());
    values.append(maxCount);
    // Each + keeps SQLite from an index with which it would sort all that wait.
    auto query = m_database.run(
        QStringLiteral("SELECT %1 FROM outbox WHERE baby_id = ? AND +state < ? AND +position > ? "
                       "AND entity_id NOT IN (%2) %3 LIMIT ?")
            .arg(outboxColumns,
                 QStringList(passedOver.size(), QStringLiteral("?")).join(QLatin1Char(',')), order),
        values);
    if (!query)
        return std::unexpected(query.error());
    QList<OutboxRow> rows;
    qint64 bytes = 0;
    while (query->next()) {
        // An upper estimate of the JSON around the payload.
        constexpr qsizetype envelopeBytes = 320;
        bytes += envelopeBytes + query->value(8).toString().toUtf8().size();
        if (bytes > maxBytes && !rows.isEmpty())
            break;
        rows.append(readOutboxRow(*query));
    }
    return rows;
}

// Steps from baby to baby along the index, so that one row of each is looked at however many wait.
// Not one recursive statement: SQLite makes tables for it each time, which takes longer.
Result<QStringList> Outbox::babies() const
{
    QStringList babies;
    for (QString last = QStringLiteral("");;) {
        auto query = m_database.run(
            QStringLiteral("SELECT MIN(baby_id) FROM outbox WHERE baby_id > ?"), {last});
        if (!query)
            return std::unexpected(query.error());
        if (!query->next() || query->value(0).isNull())
            return babies;
        last = query->value(0).toString();
        babies.append(last);
    }
}

Result<QList<BabyId>> Outbox::babiesToSend() const
{
    // Asked after whatever happens, and mostly there is nothing new to send.
    const auto moment = m_database.moment();
    if (!moment)
        return std::unexpected(moment.error());
    if (*moment == m_toSendAt)
        return m_toSend;
    const auto babies = this->babies();
    if (!babies)
        return std::unexpected(babies.error());
    QList<std::pair<qint64, BabyId>> waiting;
    for (const QString &baby : *babies) {
        auto query = m_database.run(
            QStringLiteral(
                "SELECT (SELECT MIN(position) FROM outbox WHERE baby_id = ?1 AND state = ?2), "
                "(SELECT MIN(position) FROM outbox WHERE baby_id = ?1 AND state = ?3) "
                "WHERE NOT EXISTS (SELECT 1 FROM confirmed WHERE baby_id = ?1 AND version < 0) "
                "AND NOT EXISTS (SELECT 1 FROM babies WHERE baby_id = ?1 AND (access = ?4 "
                "OR (access = ?5 AND cursor = '')))"),
            {baby, pendingState, sendingState, static_cast<int>(Access::Apart),
             static_cast<int>(Access::Shared)});
        if (!query)
            return std::unexpected(query.error());
        if (!query->next())
            continue;
        std::optional<qint64> oldest;
        for (const QVariant &one : {query->value(0), query->value(1)}) {
            if (!one.isNull())
                oldest = std::min(oldest.value_or(one.toLongLong()), one.toLongLong());
        }
        if (oldest)
            waiting.emplaceBack(*oldest, BabyId::parse(baby).value_or(BabyId()));
    }
    std::ranges::sort(waiting, {}, &std::pair<qint64, BabyId>::first);
    m_toSend.clear();
    for (const auto &[oldest, baby] : std::as_const(waiting))
        m_toSend.append(baby);
    m_toSendAt = *moment;
    return m_toSend;
}

Result<QList<OutboxRow>> Outbox::rowsOf(const EntityId &entityId) const
{
    return readOutboxRows(m_database.run(
        QStringLiteral("SELECT %1 FROM outbox WHERE entity_id = ? %2").arg(outboxColumns, order),
        {entityId.toString()}));
}

Result<QList<OutboxRow>> Outbox::rows(bool failedOnly) const
{
    if (failedOnly)
        return ofOneState(failedState);
    return readOutboxRows(
        m_database.run(QStringLiteral("SELECT %1 FROM outbox %2").arg(outboxColumns, order)));
}

Result<std::optional<OutboxRow>> Outbox::row(const MutationId &id) const
{
    auto found = readOutboxRows(m_database.run(
        QStringLiteral("SELECT %1 FROM outbox WHERE mutation_id = ?").arg(outboxColumns),
        {id.toString()}));
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return std::nullopt;
    return found->constFirst();
}

Result<qint64> Outbox::nextPosition() const
{
    auto query = m_database.run(
        QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'"));
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() + 1 : 1;
}

Result<OutboxCounts> Outbox::counts() const
{
    return count(BabyId());
}

Result<OutboxCounts> Outbox::counts(const BabyId &babyId) const
{
    return count(babyId);
}

Result<OutboxCounts> Outbox::count(const BabyId &babyId) const
{
    // Several parts of a window ask after each change, and the count looks at every row: so it is
    // kept until somebody writes.
    const auto moment = m_database.moment();
    if (!moment)
        return std::unexpected(moment.error());
    if (*moment != m_countedAt)
        m_counts.clear();
    m_countedAt = *moment;
    if (const auto known = m_counts.constFind(babyId); known != m_counts.cend())
        return *known;
    auto query = babyId.isNull()
                     ? m_database.run(QStringLiteral("SELECT COUNT(*), COUNT(*) FILTER "
                                                     "(WHERE state = ?1), COUNT(*) FILTER "
                                                     "(WHERE state = ?2) FROM outbox"),
                                      {failedState, parkedState})
                     : m_database.run(
                           QStringLiteral("SELECT COUNT(*), (SELECT COUNT(*) FROM outbox "
                                          "WHERE baby_id = ?3 AND state = ?1), (SELECT COUNT(*) "
                                          "FROM outbox WHERE baby_id = ?3 AND state = ?2) "
                                          "FROM outbox WHERE baby_id = ?3"),
                           {failedState, parkedState, babyId.toString()});
    if (!query)
        return std::unexpected(query.error());
    OutboxCounts counts;
    if (query->next()) {
        counts.failed = query->value(1).toInt();
        counts.parked = query->value(2).toInt();
        counts.waiting = query->value(0).toInt() - counts.failed;
    }
    m_counts.insert(babyId, counts);
    return counts;
}

// Baby by baby, as the index by state begins with the baby.
Result<QList<OutboxRow>> Outbox::ofOneState(int state) const
{
    const auto babies = this->babies();
    if (!babies)
        return std::unexpected(babies.error());
    QList<OutboxRow> all;
    for (const QString &baby : *babies) {
        const auto rows = readOutboxRows(
            m_database.run(QStringLiteral("SELECT %1 FROM outbox WHERE baby_id = ? AND state = ?")
                               .arg(outboxColumns),
                           {baby, state}));
        if (!rows)
            return rows;
        all += *rows;
    }
    std::ranges::sort(all, isBefore);
    return all;
}

Result<void> Outbox::makePending(Transaction &tx, int state)
{
    const auto babies = this->babies();
    if (!babies)
        return std::unexpected(babies.error());
    for (const QString &baby : *babies) {
        const auto made = tx.run(
            QStringLiteral("UPDATE outbox SET state = ?, error_code = NULL, error_detail = NULL, "
                           "error_field = NULL WHERE baby_id = ? AND state = ?"),
            {pendingState, baby, state});
        if (!made)
            return std::unexpected(made.error());
    }
    return {};
}

Result<void> Outbox::markSending(Transaction &tx, const QList<OutboxRow> &rows)
{
    QVariantList positions;
    for (const OutboxRow &row : rows)
        positions.append(row.position);
    return tx.runForEach(QStringLiteral("UPDATE outbox SET state = %1, attempts = attempts + 1 "
                                        "WHERE state < %2 AND position")
                             .arg(sendingState)
                             .arg(failedState),
                         positions);
}

Result<void> Outbox::resetSending(Transaction &tx)
{
    return makePending(tx, sendingState);
}

Result<void> Outbox::markFailed(Transaction &tx, const MutationId &id, const Error &error)
{
    return done(tx.run(QStringLiteral("UPDATE outbox SET state = ?, error_code = ?, "
                                      "error_detail = ?, error_field = ? WHERE mutation_id = ?"),
                       {failedState, error.code, error.detail, error.field, id.toString()}));
}

Result<void> Outbox::retry(Transaction &tx, const MutationId &id, const MutationId &newId)
{
    return done(tx.run(QStringLiteral("UPDATE outbox SET state = ?, mutation_id = ?, attempts = 0, "
                                      "error_code = NULL, error_detail = NULL, error_field = NULL "
                                      "WHERE mutation_id = ? AND state = ?"),
                       {pendingState, newId.toString(), id.toString(), failedState}));
}

Result<void> Outbox::park(Transaction &tx, const MutationId &id, const Error &why)
{
    return done(tx.run(QStringLiteral("UPDATE outbox SET state = ?, mutation_id = ?, attempts = 0, "
                                      "error_code = ?, error_detail = ?, error_field = NULL "
                                      "WHERE mutation_id = ?"),
                       {parkedState, renewed(id).toString(), why.code, why.detail, id.toString()}));
}

Result<void> Outbox::unpark(Transaction &tx)
{
    return makePending(tx, parkedState);
}

Result<QList<OutboxRow>> Outbox::parked() const
{
    return ofOneState(parkedState);
}

Result<void> Outbox::remove(Transaction &tx, const MutationId &id)
{
    return done(tx.run(QStringLiteral("DELETE FROM outbox WHERE mutation_id = ?"),
                       {id.toString()}));
}

Result<void> Outbox::removeAll(Transaction &tx, const QList<MutationId> &ids)
{
    QVariantList values;
    for (const MutationId &id : ids)
        values.append(id.uuid());
    return tx.runForEach(QStringLiteral("DELETE FROM outbox WHERE mutation_id"), values);
}

Result<void> Outbox::rebase(Transaction &tx, const OutboxRow &taken, qint64 from, const Entity &to)
{
    return done(tx.run(QStringLiteral("UPDATE outbox SET base_version = ? WHERE entity_id = ? "
                                      "AND position > ? AND base_version = ? AND attempts = 0 "
                                      "AND recovery = 0 AND updated_at > ?"),
                       {to.version, taken.mutation.entityId.toString(), taken.position, from,
                        to.updatedAt.msecs}));
}

Result<void> Outbox::unbase(Transaction &tx, const BabyId &babyId)
{
    const auto stale = readOutboxRows(
        tx.run(QStringLiteral("SELECT %1 FROM outbox WHERE baby_id = ? AND recovery = 0 AND "
                              "state <> ? AND base_version > 0")
                   .arg(outboxColumns),
               {babyId.toString(), failedState}));
    if (!stale)
        return std::unexpected(stale.error());
    if (const auto built = buildOnNothing(tx, *stale); !built)
        return built;
    if (const auto built = buildRefusedOnNothing(tx, babyId); !built)
        return built;
    return retryUnknown(tx, babyId);
}

Result<void> Outbox::retryUnknown(Transaction &tx, const BabyId &babyId)
{
    const auto refused = readOutboxRows(
        tx.run(QStringLiteral(
                   "SELECT %1 FROM outbox WHERE baby_id = ? AND recovery = 0 AND error_code = ?")
                   .arg(outboxColumns),
               {babyId.toString(), QString(codes::notFound)}));
    if (!refused)
        return std::unexpected(refused.error());
    return buildOnNothing(tx, *refused);
}

Result<void> Outbox::buildOnNothing(Transaction &tx, const QList<OutboxRow> &rows)
{
    for (const OutboxRow &row : rows) {
        const MutationId &id = row.mutation.mutationId;
        // The server may know the old id with the old base.
        const MutationId next = row.attempts > 0 ? renewed(id) : id;
        auto unbased = tx.run(
            QStringLiteral("UPDATE outbox SET base_version = 0, mutation_id = ?, attempts = 0, "
                           "state = ?, error_code = NULL, error_detail = NULL, error_field = NULL "
                           "WHERE mutation_id = ?"),
            {next.toString(), pendingState, id.toString()});
        if (!unbased)
            return std::unexpected(unbased.error());
    }
    return {};
}

Result<void> Outbox::failAll(Transaction &tx, const BabyId &babyId, const Error &error)
{
    auto dropped = tx.run(QStringLiteral("DELETE FROM outbox WHERE baby_id = ? AND recovery = 1"),
                          {babyId.toString()});
    if (!dropped)
        return std::unexpected(dropped.error());
    auto failed = tx.run(QStringLiteral("UPDATE outbox SET state = ?, error_code = ?, "
                                        "error_detail = ?, error_field = NULL "
                                        "WHERE baby_id = ? AND state <> ?"),
                         {failedState, error.code, error.detail, babyId.toString(), failedState});
    // When access comes back, the server may have been set back meanwhile.
    return failed ? buildRefusedOnNothing(tx, babyId) : std::unexpected(failed.error());
}

} // namespace weehours
