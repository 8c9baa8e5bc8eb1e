// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was logged while the clock was far off, and is moved to its right time.

#include "core/logbook/clockmistake.h"

#include "core/logbook/logbook.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace weehours {

namespace {

// Less is what clocks drift by, and what a summer time that was set by hand makes is not told here.
constexpr qint64 steadyMsecs = msecsPerMinute;
constexpr qsizetype keptReadings = 20;

QString readingsKey()
{
    return QStringLiteral("clockReadings");
}

QString timesKeptKey()
{
    return QStringLiteral("clockTimesKept");
}

constexpr std::array timeFields{field::startedAt, field::endedAt, field::pausedAt};

// A time that no server takes.
bool isImpossible(Instant time, Instant now)
{
    static const Instant earliest = Instant::parse(u"2000-01-01T00:00:00Z").value_or(Instant{});
    return time < earliest || time > now.plusMsecs(msecsPerDay);
}

} // namespace

std::optional<ClockTrace::Reading> ClockTrace::now() const
{
    const auto uptime = m_clock.uptime();
    if (!uptime)
        return std::nullopt;
    return Reading{uptime->boot, m_clock.now().msecs - uptime->msecs, 0};
}

Result<QList<ClockTrace::Reading>> ClockTrace::readings() const
{
    const auto text = m_store.profile.value(readingsKey());
    if (!text)
        return std::unexpected(text.error());
    QList<Reading> list;
    for (const QJsonValue &value : QJsonDocument::fromJson(text->toUtf8()).array()) {
        const QJsonArray parts = value.toArray();
        list.append({parts.at(0).toString(), parts.at(1).toInteger(), parts.at(2).toInteger()});
    }
    return list;
}

Result<void> ClockTrace::note(Transaction &tx)
{
    auto present = now();
    if (!present)
        return {};
    auto list = readings();
    if (!list)
        return std::unexpected(list.error());
    if (!list->isEmpty() && list->constLast().boot == present->boot
        && qAbs(list->constLast().skew - present->skew) < steadyMsecs)
        return {};
    const auto next = m_store.outbox.nextPosition();
    if (!next)
        return std::unexpected(next.error());
    present->from = *next;
    list->append(*present);
    QJsonArray array;
    for (const Reading &one : list->mid(qMax(qsizetype(0), list->size() - keptReadings)))
        array.append(QJsonArray{one.boot, one.skew, one.from});
    return m_store.profile.setValue(
        tx, readingsKey(), QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

Result<std::optional<qint64>> ClockTrace::differenceSince(qint64 position) const
{
    const auto list = readings();
    if (!list)
        return std::unexpected(list.error());
    const auto later = std::ranges::find_if(*list, [&](const Reading &one) {
        return one.from > position;
    });
    if (later == list->cbegin())
        return std::optional<qint64>();
    const Reading &then = *std::prev(later);
    if (const auto present = now(); present && present->boot == then.boot)
        return std::optional(present->skew - then.skew);
    // Set right before the computer was started anew.
    const auto last = std::find_if(list->crbegin(), list->crend(),
                                   [&](const Reading &one) { return one.boot == then.boot; });
    return last->from == then.from ? std::optional<qint64>()
                                   : std::optional(last->skew - then.skew);
}

Result<std::optional<ClockMistake>> Logbook::clockMistake() const
{
    const auto rows = m_store.outbox.rows(false);
    const auto kept = m_store.profile.value(timesKeptKey());
    const auto offset = m_store.profile.clockOffset();
    if (!rows)
        return std::unexpected(rows.error());
    if (!kept)
        return std::unexpected(kept.error());
    if (!offset)
        return std::unexpected(offset.error());
    ClockMistake mistake;
    for (const OutboxRow &row : *rows) {
        if (!row.mutation.payload.contains(field::startedAt) || row.position <= kept->toLongLong()
            || row.state == OutboxState::Sending)
            continue;
        // As it is shown: it may have been corrected since.
        const auto entry = m_store.entries.find(row.mutation.entityId);
        if (!entry)
            return std::unexpected(entry.error());
        const auto start = *entry && !(*entry)->entity.deleted ? (*entry)->instant(field::startedAt)
                                                               : std::nullopt;
        if (!start || !isImpossible(*start, now()))
            continue;
        const auto difference = m_clockTrace.differenceSince(row.position);
        if (!difference)
            return std::unexpected(difference.error());
        // What was logged under another error is asked about once these are moved.
        const qint64 whole = difference->value_or(0) + *offset;
        const bool isAnother = !mistake.entries.isEmpty()
                               && qAbs(whole - mistake.differenceMsecs) >= steadyMsecs;
        if (!*difference || isAnother || isImpossible(start->plusMsecs(whole), now()))
            continue;
        mistake.differenceMsecs = whole;
        mistake.position = row.position;
        if (!mistake.entries.contains(row.mutation.entityId))
            mistake.entries.append(row.mutation.entityId);
    }
    return mistake.entries.isEmpty() ? std::optional<ClockMistake>() : std::optional(mistake);
}

Result<QList<Entry>> Logbook::moveTimes(const ClockMistake &mistake)
{
    return transact([&](Transaction &tx) -> Result<QList<Entry>> {
        QList<Entry> moved;
        for (const EntityId &id : mistake.entries) {
            const auto entry = requireStanding(id);
            if (!entry)
                return std::unexpected(entry.error());
            QJsonObject fields;
            for (const QLatin1StringView name : timeFields) {
                if (const auto time = entry->instant(name))
                    fields.insert(name, time->plusMsecs(mistake.differenceMsecs).toString());
            }
            const auto written = writeEdit(tx, *entry, fields);
            if (!written)
                return std::unexpected(written.error());
            const auto now = requireEntry(id);
            if (!now)
                return std::unexpected(now.error());
            moved.append(*now);
        }
        // No step of undo: the times of before are none that may be written now.
        return moved;
    });
}

Result<void> Logbook::keepTimes(const ClockMistake &mistake)
{
    return transact([&](Transaction &tx) {
        return m_store.profile.setValue(tx, timesKeptKey(), QString::number(mistake.position));
    });
}

} // namespace weehours
