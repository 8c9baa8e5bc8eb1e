// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace weehours {

/// The positions of rows of different heights, in pixels from the top of the first. Appending costs
/// nothing for existing rows; finding the row at a position is a binary search.
class RowPlaces
{
public:
    [[nodiscard]] int count() const { return static_cast<int>(m_tops.size()) - 1; }
    /// The total height in pixels.
    [[nodiscard]] int total() const { return m_tops.back(); }
    /// The row's top in pixels; the row must exist.
    [[nodiscard]] int top(int row) const { return m_tops[static_cast<size_t>(row)]; }
    [[nodiscard]] int height(int row) const { return top(row + 1) - top(row); }
    /// The row at `y` pixels; clamped to the first or last row, -1 without rows.
    [[nodiscard]] int rowAt(int y) const;

    void clear() { m_tops.assign(1, 0); }
    /// Inserts rows with these heights before row `at`, or appends them.
    void insert(int at, std::span<const int> heights);
    void remove(int first, int last);
    /// @param height in pixels
    void setHeight(int row, int height);

private:
    /// One more than there are rows: the last is the total height.
    std::vector<int> m_tops{0};
};

} // namespace weehours
