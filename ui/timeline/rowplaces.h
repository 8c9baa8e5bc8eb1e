// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace weehours {

/// Where rows of several heights stand below one another, in pixels from the top of the first. To
/// add rows at the end costs nothing for those before; to find the row at a place takes a few
/// steps.
class RowPlaces
{
public:
    [[nodiscard]] int count() const { return static_cast<int>(m_tops.size()) - 1; }
    /// The height of all.
    [[nodiscard]] int total() const { return m_tops.back(); }
    /// The row must exist.
    [[nodiscard]] int top(int row) const { return m_tops[static_cast<size_t>(row)]; }
    [[nodiscard]] int height(int row) const { return top(row + 1) - top(row); }
    /// The row at a distance from the top; beyond either end the first or last, -1 without rows.
    [[nodiscard]] int rowAt(int y) const;

    void clear() { m_tops.assign(1, 0); }
    /// Puts rows of these heights before the row `at`, or behind all.
    void insert(int at, std::span<const int> heights);
    void remove(int first, int last);
    void setHeight(int row, int height);

private:
    /// One more than there are rows: the last is where the next would begin.
    std::vector<int> m_tops{0};
};

} // namespace weehours
