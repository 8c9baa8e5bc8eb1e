// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinerows.h"

#include "core/logbook/daysummary.h"
#include "core/protocol/schema.h"

#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <utility>

namespace weehours {

namespace {

/// As many rows can be freed within a frame.
constexpr std::size_t freedAtOnce = 2000;

} // namespace

int TimelineRows::placeOf(Instant start, const EntityId &id) const
{
    const EntryPlace wanted(start, id);
    const auto place = std::ranges::lower_bound(m_rows, wanted, std::ranges::greater(),
                                                [](const Row &row) {
                                                    return EntryPlace(row.start, row.entry.id());
                                                });
    return static_cast<int>(place - m_rows.begin());
}

int TimelineRows::rowOf(const EntityId &id) const
{
    const auto start = m_starts.find(id);
    return start == m_starts.end() ? -1 : placeOf(start->second, id);
}

Entry TimelineRows::entry(int row) const
{
    if (const Entry *known = m_unpacked.object(id(row)))
        return *known;
    auto unpacked = std::make_unique<Entry>(at(row).entry.unpacked());
    Entry entry = *unpacked;
    m_unpacked.insert(id(row), unpacked.release());
    return entry;
}

void TimelineRows::clear()
{
    // To free years of rows takes several frames, so another thread does it.
    if (m_rows.size() > freedAtOnce) {
        QThreadPool::globalInstance()->start([rows = std::exchange(m_rows, {}),
                                              starts = std::exchange(m_starts, {})] {});
    }
    m_rows.clear();
    m_starts.clear();
    m_unpacked.clear();
}

void TimelineRows::append(const QList<Entry> &entries)
{
    for (const Entry &entry : entries)
        insert(count(), entry);
}

void TimelineRows::insert(int row, const Entry &entry)
{
    const Instant start = entry.startedAt();
    m_rows.insert(m_rows.begin() + row, {start, PackedEntry(entry)});
    m_starts[entry.id()] = start;
    // A view measures it at once.
    m_unpacked.insert(entry.id(), new Entry(entry));
}

void TimelineRows::replace(int row, const Entry &entry)
{
    const Instant start = entry.startedAt();
    m_rows[static_cast<size_t>(row)] = {start, PackedEntry(entry)};
    m_starts[entry.id()] = start;
    m_unpacked.remove(entry.id());
}

void TimelineRows::move(int from, int to)
{
    Row moved = std::move(m_rows[static_cast<size_t>(from)]);
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, std::move(moved));
}

void TimelineRows::remove(int row)
{
    m_starts.erase(id(row));
    m_unpacked.remove(id(row));
    m_rows.erase(m_rows.begin() + row);
}

QDate TimelineRows::dayOf(int row) const
{
    return localDay(start(row), m_startHour);
}

bool TimelineRows::startsDay(int row) const
{
    return row == 0 || dayOf(row - 1) != dayOf(row);
}

int TimelineRows::sleepAt(int row, Instant now) const
{
    // A baby does not sleep through this many entries, so older sleeps are ignored.
    constexpr int farthest = 40;
    const int end = std::min(row + farthest, count());
    for (int other = row; other < end; ++other) {
        const Entry earlier = entry(other);
        if (earlier.kind() == kind::sleep) {
            const bool lasts = earlier.endedAt().value_or(now) > start(row);
            return other == row || lasts ? other : -1;
        }
    }
    return -1;
}

int TimelineRows::nightOf(int row, Instant now) const
{
    if (!startsDay(row))
        return -1;
    const int sleep = sleepAt(row, now);
    if (sleep < 0)
        return -1;
    const Instant end = entry(sleep).endedAt().value_or(now);
    return end > startOfDay(dayOf(row).addDays(1), m_startHour) ? sleep : -1;
}

} // namespace weehours
