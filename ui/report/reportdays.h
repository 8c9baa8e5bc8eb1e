// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportdata.h"
#include "ui/report/reportsheet.h"

#include <QString>

class QPainter;

namespace weehours {

/// What the summary of a report says of its days: the means as figures, and a table of the days or
/// weeks. Lengths are in units of 1/150 inch.
class ReportDays
{
public:
    /// The most rows of the table.
    static constexpr int mostRows = 14;

    /// @param data, sheet, days must outlive the pages
    ReportDays(const ReportData &data, const ReportSheet &sheet, const QList<ReportDay> &days)
        : m_data(data), m_sheet(sheet), m_days(days)
    {
    }

    // Each returns the y below it.

    /// Says from which day on there is a log, if the report has days before it.
    qreal addBegin(ReportPage &page, qreal y) const;
    qreal addAverages(ReportPage &page, qreal y) const;
    qreal addTable(ReportPage &page, qreal y) const;

private:
    struct Column
    {
        QString title;
        qreal width = 0;
        QString (*text)(const ReportDay &day) = nullptr;
    };
    [[nodiscard]] QList<Column> columns() const;
    [[nodiscard]] static QString labelOf(const ReportDay &day);
    [[nodiscard]] QString reservationOf(const ReportDay &day) const;
    void paintTable(QPainter &painter, const QList<ReportDay> &rows, qreal y) const;

    const ReportData &m_data;
    const ReportSheet &m_sheet;
    const QList<ReportDay> &m_days;
};

} // namespace weehours
