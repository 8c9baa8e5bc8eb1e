// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entrystore.h"
#include "ui/timeline/packedentry.h"

#include <QCache>
#include <QDate>
#include <QList>

#include <deque>
#include <map>

namespace weehours {

/// The rows of a timeline, newest first and then by id, and their days: which row begins a day, and
/// which sleep continues past a row. A row that is passed in must exist. Years of rows are kept at
/// once, so entries are packed, except those that were read last.
class TimelineRows
{
public:
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] Entry entry(int row) const;
    [[nodiscard]] const EntityId &id(int row) const { return at(row).entry.id(); }
    /// The start by which the row was sorted in.
    [[nodiscard]] Instant start(int row) const { return at(row).start; }
    /// The row at which an entry with that start and id belongs.
    [[nodiscard]] int placeOf(Instant start, const EntityId &id) const;
    /// The entry's row; -1 if there is none.
    [[nodiscard]] int rowOf(const EntityId &id) const;

    void clear();
    /// Appends entries, which must be in order.
    void append(const QList<Entry> &entries);
    void insert(int row, const Entry &entry);
    /// Replaces the entry by a newer version, without moving the row.
    void replace(int row, const Entry &entry);
    void move(int from, int to);
    void remove(int row);

    /// @param hour at which a day begins, 0 to 12
    void setDayStart(int hour) { m_startHour = hour; }
    [[nodiscard]] int dayStart() const { return m_startHour; }
    [[nodiscard]] QDate dayOf(int row) const;
    /// Whether the row is the first of its day.
    [[nodiscard]] bool startsDay(int row) const;
    /// For the first row of a day, the row of the sleep that continues from that day into the next;
    /// -1 if there is none.
    /// @param now the end of a running sleep
    [[nodiscard]] int nightOf(int row, Instant now) const;

private:
    struct Row
    {
        Instant start;
        PackedEntry entry;
    };

    /// The row of the sleep that continues at `row` or began there; -1 if there is none.
    [[nodiscard]] int sleepAt(int row, Instant now) const;

    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }

    /// A deque, because a list would now and then move all rows to append a page, in one frame.
    std::deque<Row> m_rows;
    /// Each entry's start, from which its row is found by binary search. A map, because a hash
    /// would now and then move all its nodes, in one frame.
    std::map<EntityId, Instant> m_starts;
    /// A few screens of entries, unpacked.
    mutable QCache<EntityId, Entry> m_unpacked{300};
    int m_startHour = 0;
};

} // namespace weehours
