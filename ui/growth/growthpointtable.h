// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/growth/growthchart.h"

#include <QAbstractTableModel>

namespace weehours {

/// The points of a growth chart as rows of text, newest first. GUI thread.
class GrowthPointTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Age, Value, Percentile, Z, Gain, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param today dates in another year show their year
    void setChart(const GrowthChart &chart, QDate today);
    /// The row of a point of the chart, and the inverse.
    [[nodiscard]] int rowOf(qsizetype point) const;
    [[nodiscard]] qsizetype pointOf(int row) const { return rowOf(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    GrowthChart m_chart;
    QDate m_today;
};

} // namespace weehours
