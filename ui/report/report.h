// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportchart.h"
#include "ui/report/reportframe.h"
#include "ui/report/reportlist.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QRectF>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace weehours {

/// The printed log of some days for a paediatrician or health visitor: a summary, each day as a
/// line of 24 hours, what did not fit on the first page, and the entries of the chosen kinds. It
/// depends only on its data, the paper and the program's language. Lengths are in units of 1/150
/// inch. GUI thread only.
class Report
{
    Q_DECLARE_TR_FUNCTIONS(weehours::Report)
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
    struct Page
    {
        QString title;
        QList<std::function<void(QPainter &)>> marks;
    };
    struct Column
    {
        QString title;
        qreal width = 0;
        QString (*text)(const ReportDay &day) = nullptr;
    };

    void addSummary();
    void addCharts();
    /// Lists what had no room on the first page, on the next pages.
    void addRests();
    void addEntries();
    Page &addPage(const QString &title);

    qreal addAverages(Page &page, qreal y);
    qreal addTable(Page &page, qreal y);
    qreal addGrowth(Page &page, qreal y);
    qreal addLists(Page &page, qreal y);
    /// Draws as many lines of a list as fit into `place`, and keeps the rest for later pages.
    /// Returns the y below them.
    qreal addList(Page &page, const ReportList &list, const QRectF &place);
    /// The same in two columns, over the whole width.
    qreal addColumns(Page &page, const ReportList &list, const QRectF &place);
    /// Draws these lines in two columns below `y`. Returns the y below them.
    qreal addHalves(Page &page, const ReportList &list, const QList<ReportList::Line> &lines,
                    qreal y) const;
    /// Lists a narrow list in two columns, on as many pages as it takes. Returns the y below it.
    qreal addNarrowRest(Page *&page, const ReportList &list, qreal y,
                        const std::function<void()> &turn);
    [[nodiscard]] qreal lineHeight(const ReportList &list, const ReportList::Line &line,
                                   qreal width, int mostLines) const;
    void addLine(Page &page, const ReportList &list, const ReportList::Line &line,
                 const QRectF &place, int mostLines) const;
    qreal addHeading(Page &page, qreal left, qreal y, const QString &title,
                     const QString &aside = {}) const;

    [[nodiscard]] QList<Column> columns() const;

    [[nodiscard]] QString dayLabel(const ReportDay &day) const;

    ReportData m_data;
    QSizeF m_paper;
    QRectF m_area;    ///< within the margins
    QRectF m_content; ///< without header and footer
    qreal m_row;      ///< height of a table row
    qreal m_dayRow;   ///< height of a day of 24 hours
    ReportFonts m_fonts;
    Palette m_ink;
    ReportFrame m_frame;
    QList<ReportDay> m_days;
    QList<Page> m_pages;
    /// The remaining lines of each list; `title` identifies it.
    QList<ReportList> m_rests;
    /// The place of "and 14 more on page 4", and the list it belongs to.
    struct More
    {
        QRectF place;
        qsizetype rest = 0;
    };
    QList<More> m_mores;
};

/// Prints it on a device whose page has no margins.
/// @return false if the device could not be written to
[[nodiscard]] bool printReport(QPagedPaintDevice &device, const Report &report);
/// Writes a PDF file, replacing an existing one only once everything is written. The error has
/// words for the person.
[[nodiscard]] Result<void> writeReport(const QString &path, const Report &report,
                                       QPageSize::PageSizeId paper, const QString &title);

} // namespace weehours
