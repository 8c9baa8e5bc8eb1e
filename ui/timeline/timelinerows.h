// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entrystore.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace weehours {

/// The rows of a timeline, newest first and then by id, and the days that they lie in: which row
/// begins a day, and which sleep passes a row. A row must exist where one is given.
class TimelineRows
{
public:
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] const Entry &entry(int row) const { return m_rows.at(row).entry; }
    /// When it started, as it was when it got its place.
    [[nodiscard]] Instant start(int row) const { return m_rows.at(row).start; }
    /// Where an entry of that start and id belongs.
    [[nodiscard]] int placeOf(Instant start, const EntityId &id) const;
    /// The entry's row; -1 for none.
    [[nodiscard]] int rowOf(const EntityId &id) const;

    void clear();
    /// Adds entries behind all, in their order.
    void append(const QList<Entry> &entries);
    void insert(int row, const Entry &entry);
    /// Puts an entry that is as it was but for its fields in place of itself.
    void replace(int row, const Entry &entry);
    void move(int from, int to);
    void remove(int row);

    /// @param hour at which a day begins, 0 to 12
    void setDayStart(int hour) { m_startHour = hour; }
    [[nodiscard]] int dayStart() const { return m_startHour; }
    [[nodiscard]] QDate dayOf(int row) const;
    /// Whether the row is the first of its day.
    [[nodiscard]] bool startsDay(int row) const;
    /// The row of the sleep that goes on from the row's day into the next, where the row is the
    /// first of its day; -1 for none.
    /// @param now up to where a running sleep lasts
    [[nodiscard]] int nightOf(int row, Instant now) const;

private:
    struct Row
    {
        Instant start;
        Entry entry;
    };

    /// The row of the sleep that lasts on at `row` or began there; -1 for none.
    [[nodiscard]] int sleepAt(int row, Instant now) const;

    QList<Row> m_rows;
    /// When each row starts: its place is found by that, since rows may be many.
    QHash<EntityId, Instant> m_starts;
    int m_startHour = 0;
};

} // namespace weehours
