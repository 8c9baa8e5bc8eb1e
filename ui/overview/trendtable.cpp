// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/trendtable.h"

#include "ui/overview/trendwords.h"
#include "ui/words/timewords.h"

#include <iterator>

namespace weehours {

void TrendTable::setDays(const QList<DayTotals> &days, QDate today)
{
    beginResetModel();
    m_days = days;
    m_today = today;
    endResetModel();
}

const DayTotals &TrendTable::totalsAt(int row) const
{
    return m_days.at(m_days.size() - 1 - row);
}

QDate TrendTable::dayAt(int row) const
{
    return totalsAt(row).day;
}

int TrendTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int TrendTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(std::size(measures));
}

QVariant TrendTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const DayTotals &totals = totalsAt(index.row());
    if (index.column() == 0)
        return dayTitle(totals.day, m_today);
    // A day that nobody wrote has no numbers; noughts would be untrue.
    if (totals.sum == DaySummary{})
        return QStringLiteral("–");
    return measureText(measures[index.column() - 1], asAverage(totals.sum));
}

QVariant TrendTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Day", "head of a column") : measureTitle(measures[section - 1]);
}

} // namespace weehours
