// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportframe.h"
#include "ui/report/reportsheet.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPageSize>

class QPainter;

namespace weehours {

/// The printed log of some days for a paediatrician or health visitor: a summary, each day as a
/// line of 24 hours, what did not fit on the first page, and the entries of the chosen kinds. It
/// depends only on its data, the paper and the program's language. Lengths are in units of 1/150
/// inch. GUI thread only.
class Report
{
    Q_DECLARE_TR_FUNCTIONS(weehours::Report)
    Q_DISABLE_COPY_MOVE(Report)
public:
    /// Units per inch.
    static constexpr qreal unitsPerInch = 150;
    /// The number of days on a page with one line of 24 hours each.
    static constexpr int daysOnPage = 14;

    /// @param paper A4 or Letter
    /// @param theme for its fonts
    Report(const ReportData &data, QPageSize::PageSizeId paper, const Theme &theme);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// The size of a page, in units.
    [[nodiscard]] QSizeF pageSize() const { return m_paper; }
    /// Draws a page, counted from 0, with its top left corner at the painter's origin.
    void paint(QPainter &painter, int page) const;

private:
    /// The box for questions to a doctor, if there is room below `y`.
    void addQuestions(ReportPage &page, qreal y) const;
    void addCharts();

    ReportData m_data;
    QSizeF m_paper;
    ReportSheet m_sheet;
    qreal m_dayRow; ///< height of a day of 24 hours
    ReportFrame m_frame;
    QList<ReportDay> m_days;
    QList<ReportPage> m_pages;
};

} // namespace weehours
