// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/clockmistakes.h"

#include "core/logbook/logreader.h"
#include "core/logbook/logwriter.h"
#include "core/protocol/schema.h"
#include "core/store/quickanswers.h"

#include <array>

namespace weehours {

namespace {

QString timesKeptKey()
{
    return QStringLiteral("clockTimesKept");
}

constexpr std::array timeFields{field::startedAt, field::endedAt, field::pausedAt};

Instant earliestTime()
{
    static const Instant earliest = Instant::parse(u"2000-01-01T00:00:00Z").value_or(Instant{});
    return earliest;
}

// A time that no server takes.
bool isImpossible(Instant time, Instant now)
{
    return time < earliestTime() || time > now.plusMsecs(msecsPerDay);
}

} // namespace

Result<std::optional<ClockMistake>> ClockMistakes::find() const
{
    const auto kept = m_store.profile.value(timesKeptKey());
    const auto offset = m_store.profile.clockOffset();
    if (!kept)
        return std::unexpected(kept.error());
    if (!offset)
        return std::unexpected(offset.error());
    // The window asks after each change, and after an import many thousands wait.
    const auto isSuspected = hasWaitingStartOutside(m_store.database, earliestTime(),
                                                    m_log.now().plusMsecs(msecsPerDay),
                                                    kept->toLongLong());
    if (!isSuspected)
        return std::unexpected(isSuspected.error());
    if (!*isSuspected)
        return std::optional<ClockMistake>();
    const auto rows = m_store.outbox.rows(false);
    if (!rows)
        return std::unexpected(rows.error());
    ClockMistake mistake;
    for (const OutboxRow &row : *rows) {
        if (!row.mutation.payload.contains(field::startedAt) || row.position <= kept->toLongLong()
            || row.state == OutboxState::Sending)
            continue;
        // The entry as shown: it may have been corrected since.
        const auto entry = m_store.entries.find(row.mutation.entityId);
        if (!entry)
            return std::unexpected(entry.error());
        const auto start = *entry && !(*entry)->entity.deleted ? (*entry)->instant(field::startedAt)
                                                               : std::nullopt;
        if (!start || !isImpossible(*start, m_log.now()))
            continue;
        const auto difference = m_trace.differenceSince(row.position);
        if (!difference)
            return std::unexpected(difference.error());
        // Entries with another error follow once these have been moved.
        const qint64 whole = difference->value_or(0) + *offset;
        const bool isAnother = !mistake.entries.isEmpty()
                               && qAbs(whole - mistake.differenceMsecs) >= steadyClockMsecs;
        if (!*difference || isAnother || isImpossible(start->plusMsecs(whole), m_log.now()))
            continue;
        mistake.differenceMsecs = whole;
        mistake.position = row.position;
        if (!mistake.entries.contains(row.mutation.entityId))
            mistake.entries.append(row.mutation.entityId);
    }
    return mistake.entries.isEmpty() ? std::optional<ClockMistake>() : std::optional(mistake);
}

Result<QList<Entry>> ClockMistakes::move(const ClockMistake &mistake)
{
    return m_writer.transact([&](Transaction &tx) -> Result<QList<Entry>> {
        QList<Entry> moved;
        for (const EntityId &id : mistake.entries) {
            const auto entry = m_writer.requireStanding(id);
            if (!entry)
                return std::unexpected(entry.error());
            QJsonObject fields;
            for (const QLatin1StringView name : timeFields) {
                if (const auto time = entry->instant(name))
                    fields.insert(name, time->plusMsecs(mistake.differenceMsecs).toString());
            }
            const auto written = m_writer.edit(tx, *entry, fields);
            if (!written)
                return std::unexpected(written.error());
            const auto now = m_writer.require(id);
            if (!now)
                return std::unexpected(now.error());
            moved.append(*now);
        }
        // No undo step: the old times are invalid and could not be written.
        return moved;
    });
}

Result<void> ClockMistakes::keep(const ClockMistake &mistake)
{
    return m_writer.transact([&](Transaction &tx) {
        return m_store.profile.setValue(tx, timesKeptKey(), QString::number(mistake.position));
    });
}

} // namespace weehours
