// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/dayscale.h"
#include "ui/report/reportdata.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace weehours {

/// An hour on paper: "7:00", "24:00", or "7 AM" with a 12-hour clock.
[[nodiscard]] QString clockHour(int hour);

/// A day on paper: "15 Nov", and "22 July 2026".
[[nodiscard]] QString shortDay(QDate day);
[[nodiscard]] QString longDay(QDate day);

/// The fonts of a report.
struct ReportFonts
{
    QFont name, title, figure, text, bold, small, smallBold, tiny, letter;
};

/// A chart of some days, with a line of 24 hours each: sleep as bars, and other entries as marks
/// that differ in shape, so that it can be read in grey. Lengths are in the painter's coordinates.
class ReportChart
{
    Q_DECLARE_TR_FUNCTIONS(weehours::ReportChart)
public:
    /// @param data must outlive the chart
    /// @param area the whole chart, from the legend to the hours at the bottom
    /// @param rowHeight of a day
    ReportChart(const ReportData &data, const QRectF &area, const Palette &ink,
                const ReportFonts &fonts, qreal rowHeight);

    /// Draws the chart with these days, one below the other.
    void paint(QPainter &painter, const QList<ReportDay> &days) const;

private:
    /// The shape of a mark.
    enum class Shape { Bottle, Breast, Wet, Dirty, Both, Dry, Medicine, Temperature };
    struct Mark
    {
        qreal x = 0;
        Shape shape = Shape::Bottle;
        int fill = 0;       ///< for a medicine: which one
        QString label = {}; ///< in front of it
    };

    [[nodiscard]] QStringList medicinesOf(const QList<ReportDay> &days) const;
    qreal paintLegend(QPainter &painter, const QList<ReportDay> &days) const;
    void paintHours(QPainter &painter, qreal y) const;
    void paintDay(QPainter &painter, const ReportDay &day, qreal top) const;
    void paintSleep(QPainter &painter, const Entry &sleep, const DayScale &scale, qreal top) const;
    void paintLane(QPainter &painter, QList<Mark> marks, qreal y) const;
    void paintMark(QPainter &painter, QPointF at, const Mark &mark) const;
    [[nodiscard]] static QString feedsText(int feeds, int bottleMl);
    [[nodiscard]] static QString nappiesText(int wet, int dirty);
    void paintSums(QPainter &painter, const ReportDay &day, qreal top) const;
    [[nodiscard]] std::optional<Mark> markOf(const Entry &entry) const;
    [[nodiscard]] qreal xOf(double place) const;
    [[nodiscard]] qreal inRow(qreal position) const;

    const ReportData &m_data;
    QRectF m_area;
    Palette m_ink;
    ReportFonts m_fonts;
    qreal m_rowHeight;
    QRectF m_grid; ///< from the first hour to the last; its height is not used
    /// All medicines of the report, so that each looks the same on every page.
    QStringList m_medicines;
    bool m_hasSleep = false;
    bool m_hasNappies = false;
};

} // namespace weehours
