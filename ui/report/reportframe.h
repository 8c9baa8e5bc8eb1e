// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportchart.h"

#include <QSizeF>

class QPainter;

namespace weehours {

/// What surrounds the content of every page of a report: above it the baby and the days, below it
/// who printed it, when, and the number of the page. Lengths are in units of 1/150 inch. GUI thread
/// only.
class ReportFrame
{
public:
    static constexpr qreal margin = 80; ///< at both sides; 13.5 mm
    static constexpr qreal headBottom = 163;
    static constexpr qreal footHeight = 79; ///< from the line to the edge of the paper

    /// @param data must outlive the frame
    ReportFrame(const ReportData &data, QSizeF paper, const Palette &ink, const ReportFonts &fonts)
        : m_data(data), m_paper(paper), m_ink(ink), m_fonts(fonts)
    {
    }

    /// @param page counted from 0
    void paint(QPainter &painter, const QString &title, int page, int pageCount) const;

private:
    [[nodiscard]] QString aboutBaby() const;
    [[nodiscard]] QString printedText() const;
    [[nodiscard]] QString hoursText() const;

    const ReportData &m_data;
    QSizeF m_paper;
    Palette m_ink;
    ReportFonts m_fonts;
};

} // namespace weehours
