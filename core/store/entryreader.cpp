// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/entryreader.h"

#include "core/protocol/schema.h"
#include "core/store/database.h"
#include "core/store/entryrows.h"

namespace weehours {

namespace {

/// Builds a statement.
struct Conditions
{
    QString table = QStringLiteral("entries");
    QStringList where;
    QVariantList values;

    void add(const QString &text, const QVariant &value)
    {
        where.append(text);
        values.append(value);
    }
    [[nodiscard]] QString select(const QString &columns) const
    {
        return QStringLiteral("SELECT %1 FROM %2 WHERE %3 "
                              "ORDER BY started_at DESC, entity_id DESC")
            .arg(columns, table, where.join(QStringLiteral(" AND ")));
    }
};

/// The conditions of the query that an index answers.
Conditions indexed(const EntryQuery &query)
{
    Conditions conditions;
    conditions.add(QStringLiteral("deleted = ?"), query.deleted ? 1 : 0);
    if (query.babyId)
        conditions.add(QStringLiteral("baby_id = ?"), query.babyId->toString());
    const QString kindName = query.kind.isEmpty() ? query.filter.kind : query.kind;
    if (kindName.isEmpty()) {
        for (const KindSpec &spec : kinds()) {
            if (!spec.isLogEntry)
                conditions.add(QStringLiteral("entity_type <> ?"), QString(spec.name));
        }
    } else {
        conditions.add(QStringLiteral("entity_type = ?"), kindName);
    }
    if (query.from)
        conditions.add(QStringLiteral("started_at >= ?"), query.from->msecs);
    if (query.to)
        conditions.add(QStringLiteral("started_at < ?"), query.to->msecs);
    // Otherwise SQLite would scan the whole log by time for the one running timer.
    if (query.runningOnly) {
        conditions.where.append(QStringLiteral("running = 1"));
        if (!query.deleted) {
            conditions.where.append(QStringLiteral("deleted = 0"));
            conditions.table = QStringLiteral("entries INDEXED BY entries_running");
        }
    }
    if (query.after) {
        conditions.where.append(QStringLiteral("(started_at, entity_id) < (?, ?)"));
        conditions.values << query.after->first.msecs << query.after->second.toString();
    }
    if (query.until) {
        conditions.where.append(QStringLiteral("(started_at, entity_id) >= (?, ?)"));
        conditions.values << query.until->first.msecs << query.until->second.toString();
    }
    return conditions;
}

} // namespace

Result<std::optional<Entry>> EntryReader::find(const EntityId &id) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT %1, state FROM entries WHERE entity_id = ?").arg(entityColumns),
        {id.toString()});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return readEntry(*query);
}

Result<QHash<EntityId, bool>> EntryReader::idsOf(const BabyId &babyId) const
{
    return readIds(
        m_database.run(QStringLiteral("SELECT entity_id, deleted FROM entries WHERE baby_id = ?"),
                       {babyId.toString()}));
}

Result<QList<Entry>> EntryReader::lastOfEachName(const EntryQuery &query) const
{
    const Conditions conditions = indexed(query);
    const QString columns = entityColumns + QStringLiteral(", state");
    // SQLite groups them, with the other columns of the row that has the maximum: to read hundreds
    // of entries for two names would take as long as all else that a form does.
    auto rows = m_database.run(
        QStringLiteral("SELECT %1, max(started_at) AS latest FROM (%2 LIMIT %3) "
                       "WHERE name IS NOT NULL GROUP BY name ORDER BY latest DESC, entity_id DESC")
            .arg(columns, conditions.select(
                              columns
                              + QStringLiteral(", started_at, json_extract(data, '$.%1') AS name")
                                    .arg(field::name)))
            .arg(query.limit > 0 ? query.limit : -1),
        conditions.values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Entry> found;
    while (rows->next())
        found.append(readEntry(*rows));
    return found;
}

Result<QList<EntityId>> EntryReader::idsEndingWith(const QString &text) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT entity_id FROM entries WHERE substr(entity_id, -?) = ?"),
        {text.size(), text});
    if (!query)
        return std::unexpected(query.error());
    QList<EntityId> ids;
    while (query->next())
        ids.append(query->id<EntityId>(0));
    return ids;
}

Result<void>
EntryReader::forEach(const EntryQuery &query,
                     const std::function<Result<void>(const Entry &entry)> &visit) const
{
    Conditions conditions = indexed(query);
    const auto [text, values] = query.filter.sql();
    if (!text.isEmpty()) {
        conditions.where.append(text);
        conditions.values += values;
    }
    QString sql = conditions.select(entityColumns + QStringLiteral(", state"));
    if (query.limit > 0)
        sql += QStringLiteral(" LIMIT %1").arg(query.limit);
    auto rows = m_database.run(sql, conditions.values);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        const Entry entry = readEntry(*rows);
        // The SQL condition is too wide: SQLite cannot fold the case of all letters.
        if (!query.filter.accepts(entry))
            continue;
        if (const auto visited = visit(entry); !visited)
            return visited;
    }
    return {};
}

Result<EntryPage> EntryReader::page(const EntryQuery &query, int examined) const
{
    Conditions conditions = indexed(query);
    auto rows = m_database.run(conditions.select(QStringLiteral("started_at, entity_id"))
                                   + QStringLiteral(" LIMIT 1 OFFSET %1").arg(examined - 1),
                               conditions.values);
    if (!rows)
        return std::unexpected(rows.error());
    EntryPage page;
    if (rows->next()) {
        page.reached = {Instant{rows->value(0).toLongLong()}, rows->id<EntityId>(1)};
    }
    EntryQuery step = query;
    // Rows that SQL finds may be rejected by the filter, so the limit cannot be applied there.
    if (!query.filter.words.isEmpty())
        step.limit = 0;
    step.until = page.reached;
    auto found = list(step);
    if (!found)
        return std::unexpected(found.error());
    page.entries = std::move(*found);
    if (query.limit > 0 && page.entries.size() >= query.limit) {
        page.entries.erase(page.entries.begin() + query.limit, page.entries.end());
        const Entry &last = page.entries.constLast();
        page.reached = {last.startedAt(), last.id()};
    }
    return page;
}

Result<QList<Entry>> EntryReader::list(const EntryQuery &filter) const
{
    QList<Entry> entries;
    const auto read = forEach(filter, [&entries](const Entry &entry) -> Result<void> {
        entries.append(entry);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return entries;
}

} // namespace weehours
