// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/trends.h"

#include <QAbstractTableModel>

namespace weehours {

/// The numbers behind the charts: a row a day, newest first. GUI thread.
class TrendTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @param days oldest first
    void setDays(const QList<DayTotals> &days, QDate today);
    [[nodiscard]] QDate dayAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const DayTotals &totalsAt(int row) const;

    QList<DayTotals> m_days;
    QDate m_today;
};

} // namespace weehours
