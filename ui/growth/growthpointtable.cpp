// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/growth/growthpointtable.h"

#include "ui/growth/growthwords.h"

namespace weehours {

void GrowthPointTable::setChart(const GrowthChart &chart, QDate today)
{
    beginResetModel();
    m_chart = chart;
    m_today = today;
    endResetModel();
}

int GrowthPointTable::rowOf(qsizetype point) const
{
    return static_cast<int>(m_chart.points.size() - 1 - point);
}

int GrowthPointTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.points.size());
}

int GrowthPointTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GrowthPointTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype place = pointOf(index.row());
    const GrowthPoint &point = m_chart.points.at(place);
    if (role == Qt::AccessibleTextRole && index.column() == Day) {
        return tr("%1: %2", "a day, and what was measured on it")
            .arg(growthDayText(point.at, m_today), readoutOf(m_chart, place, m_today).said());
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Day: return growthDayText(point.at, m_today);
    case Age: return growthAgeText(m_chart.child, point);
    case Value: return growthValueText(point.measure, point.value);
    case Percentile: return point.z ? shortPercentile(*point.z) : QString();
    case Z: return point.z ? zText(*point.z) : QString();
    case Gain: return gainText(m_chart, place);
    case ColumnCount: break;
    }
    return {};
}

QVariant GrowthPointTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Day: return tr("Day", "head of a column");
    case Age: return tr("Age", "head of a column");
    case Value: return measureWord(m_chart.measure);
    case Percentile: return tr("Percentile", "head of a column");
    case Z: return tr("z", "head of a column: the z-score");
    case Gain:
        return m_chart.isGainMonthly() ? tr("Gain a month", "head of a column")
                                       : tr("Gain a week", "head of a column");
    case ColumnCount: break;
    }
    return {};
}

} // namespace weehours
