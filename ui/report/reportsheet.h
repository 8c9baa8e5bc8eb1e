// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportchart.h"
#include "ui/report/reportpage.h"
#include "ui/theme/theme.h"

#include <QRectF>

namespace weehours {

/// What the parts of a report have in common: the place for them on each page, and how they are
/// drawn. What a part leaves on a page refers to the sheet, which must live longer. Lengths are in
/// units of 1/150 inch.
struct ReportSheet
{
    /// Between two parts.
    static constexpr qreal blockGap = 34;

    QRectF content; ///< without header and footer
    qreal row = 0;  ///< height of a table row
    ReportFonts fonts;
    Palette ink;

    /// Adds the heading of a part.
    /// @param aside smaller, beside it
    /// @returns the y below it
    qreal addHeading(ReportPage &page, qreal left, qreal y, const QString &title,
                     const QString &aside = {}) const;
};

/// The fonts of a report on paper.
[[nodiscard]] ReportFonts reportFonts(const Theme &theme);

} // namespace weehours
