// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportdata.h"

#include <QString>

namespace weehours {

/// A list in the summary of a report, and what it says of the data. Lengths are in units of 1/150
/// inch.
struct ReportList
{
    /// Time or name, value, and the rest.
    struct Line
    {
        QString first;
        QString value;
        QString rest;
    };

    QString title;
    QList<Line> lines;
    qreal firstWidth = 0; ///< of the first column
    qreal valueWidth = 0;
    bool isFirstMuted = false;
    int mostLines = 1; ///< of text, on the first page
    /// Its lines need half the width at most, and no more than a row.
    bool isNarrow = false;
};

/// Each medicine with its doses, then the vaccinations.
/// @param days the number of days of the report
[[nodiscard]] ReportList medicinesOf(const ReportData &data, qsizetype days);
[[nodiscard]] ReportList temperaturesOf(const ReportData &data);
/// Notes and milestones.
[[nodiscard]] ReportList notesOf(const ReportData &data);

} // namespace weehours
