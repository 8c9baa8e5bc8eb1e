// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/rowplaces.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace weehours {

int RowPlaces::rowAt(int y) const
{
    const auto below = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const auto row = static_cast<int>(below - m_tops.begin()) - 1;
    return std::clamp(row, count() > 0 ? 0 : -1, count() - 1);
}

void RowPlaces::insert(int at, std::span<const int> heights)
{
    const int added = std::reduce(heights.begin(), heights.end());
    const auto behind = m_tops.begin() + at + 1;
    std::for_each(behind, m_tops.end(), [added](int &top) { top += added; });
    std::vector<int> tops;
    std::inclusive_scan(heights.begin(), heights.end(), std::back_inserter(tops), std::plus(),
                        top(at));
    m_tops.insert(behind, tops.begin(), tops.end());
}

void RowPlaces::remove(int first, int last)
{
    const int gone = top(last + 1) - top(first);
    const auto from = m_tops.begin() + first + 1;
    const auto behind = m_tops.erase(from, from + (last - first + 1));
    std::for_each(behind, m_tops.end(), [gone](int &top) { top -= gone; });
}

void RowPlaces::setHeight(int row, int height)
{
    const int more = height - this->height(row);
    if (more == 0)
        return;
    std::for_each(m_tops.begin() + row + 1, m_tops.end(), [more](int &top) { top += more; });
}

} // namespace weehours
