// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/trendseries.h"

#include <QAbstractTableModel>

namespace weehours {

/// The numbers of the charts, with a row per day, newest first. GUI thread.
class TrendTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A column of it: a series, and a bar for each day, oldest first.
    struct Column
    {
        TrendSeries series;
        QList<TrendBar> bars;
    };

    /// @param columns all of the same days
    void setColumns(const QList<Column> &columns, QDate today);
    [[nodiscard]] QDate dayAt(int row) const;

    /// The columns for toCsv() that it does not have itself: of what is neither a feed, a sleep nor
    /// a nappy, and what lies between them.
    [[nodiscard]] QList<CsvColumn> csvColumns() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const TrendBar &barAt(int row, int column) const;

    QList<Column> m_columns;
    QDate m_today;
};

} // namespace weehours
