// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportlist.h"
#include "ui/report/reportsheet.h"

namespace weehours {

/// The lists in the summary of a report: medicines, temperatures, and notes. What has no room on
/// the first page is on later ones. Lengths are in units of 1/150 inch.
class ReportLists
{
public:
    /// @param sheet must outlive the pages
    ReportLists(const ReportData &data, const ReportSheet &sheet, qsizetype days)
        : m_data(data), m_sheet(sheet), m_days(days)
    {
    }

    /// Adds as much as fits below `y`. Returns the y below it.
    qreal addTo(ReportPage &page, qreal y);
    /// Adds pages with the rest, and says on the first page where it is.
    void addRests(QList<ReportPage> &pages);

private:
    /// The place of "and 14 more on page 4", and the list it belongs to.
    struct More
    {
        QRectF place;
        qsizetype rest = 0;
    };
    /// Where the next line of the rests goes.
    struct Place
    {
        QList<ReportPage> &pages;
        qreal y = 0;
        [[nodiscard]] ReportPage &page() const { return pages.last(); }
    };

    /// Draws as many lines of a list as fit into `place`, and keeps the rest for later pages.
    /// Returns the y below them.
    qreal addList(ReportPage &page, const ReportList &list, const QRectF &place);
    /// The same in two columns, over the whole width.
    qreal addColumns(ReportPage &page, const ReportList &list, const QRectF &place);
    /// Draws these lines in two columns below `y`. Returns the y below them.
    qreal addHalves(ReportPage &page, const ReportList &list, const QList<ReportList::Line> &lines,
                    qreal y) const;
    void turn(Place &place) const;
    /// The rest of a list in two columns, on as many pages as it takes.
    void addNarrowRest(Place &place, const ReportList &list) const;
    /// One line of a rest, on as many pages as it takes.
    void addWideLine(Place &place, const ReportList &list, ReportList::Line line) const;
    [[nodiscard]] qreal lineHeight(const ReportList &list, const ReportList::Line &line,
                                   qreal width, int mostLines) const;
    void addLine(ReportPage &page, const ReportList &list, const ReportList::Line &line,
                 const QRectF &place, int mostLines) const;

    const ReportData &m_data;
    const ReportSheet &m_sheet;
    qsizetype m_days;
    /// The remaining lines of each list; `title` identifies it.
    QList<ReportList> m_rests;
    QList<More> m_mores;
};

} // namespace weehours
