// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/trendtable.h"

#include "ui/words/timewords.h"

#include <algorithm>

namespace weehours {

void TrendTable::setColumns(const QList<Column> &columns, QDate today)
{
    beginResetModel();
    m_columns = columns;
    m_today = today;
    endResetModel();
}

const TrendBar &TrendTable::barAt(int row, int column) const
{
    const QList<TrendBar> &bars = m_columns.at(column).bars;
    return bars.at(bars.size() - 1 - row);
}

QDate TrendTable::dayAt(int row) const
{
    return barAt(row, 0).from;
}

QList<CsvColumn> TrendTable::csvColumns() const
{
    QList<CsvColumn> all;
    for (const Column &column : m_columns) {
        const Topic &topic = column.series.topic;
        const Series::Sum sum = column.series.series.sum;
        const bool isUsual = std::ranges::find(usualPins, topic.kind) != usualPins.end();
        if (isUsual && sum != Series::Sum::Gap && sum != Series::Sum::Apart)
            continue;
        CsvColumn csv{column.series.columnName(), {}};
        for (const TrendBar &bar : column.bars)
            csv.values.append(bar.value ? QString::number(*bar.value, 'g', 6) : QString());
        all.append(csv);
    }
    return all;
}

int TrendTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty()
               ? 0
               : static_cast<int>(m_columns.constFirst().bars.size());
}

int TrendTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_columns.size());
}

QVariant TrendTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return dayTitle(dayAt(index.row()), m_today);
    // A day without entries has no numbers; zeros would be untrue.
    const TrendBar &bar = barAt(index.row(), index.column() - 1);
    return bar.value ? m_columns.at(index.column() - 1).series.text(*bar.value)
                     : QStringLiteral("–");
}

QVariant TrendTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Day", "head of a column") : m_columns.at(section - 1).series.title();
}

} // namespace weehours
