// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportgrowth.h"

#include "ui/growth/growthwords.h"
#include "ui/paper/papertext.h"
#include "ui/report/report.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace weehours {

namespace {

QString percentileWords(double percentile)
{
    if (percentile < 1)
        return Report::tr("below the %1", "%1 is a percentile").arg(percentileNumber(1));
    if (percentile > 99)
        return Report::tr("above the %1", "%1 is a percentile").arg(percentileNumber(99));
    return percentileNumber(static_cast<int>(std::lround(percentile)));
}

QString signedText(double number, const QString &text)
{
    const QChar sign = number < 0 ? QChar(0x2212) : u'+';
    return sign + text;
}

QString measureTitle(GrowthMeasure measure)
{
    switch (measure) {
    case GrowthMeasure::Weight: return Report::tr("Weight");
    case GrowthMeasure::Length: return Report::tr("Length", "of a baby, lying");
    case GrowthMeasure::Height: return Report::tr("Height", "of a child, standing");
    case GrowthMeasure::Head: return Report::tr("Head", "its circumference");
    case GrowthMeasure::Bmi: return Report::tr("BMI");
    case GrowthMeasure::WeightForLength: break;
    }
    return Report::tr("Weight for length");
}

QString measureText(GrowthMeasure measure, double value)
{
    constexpr double gramsPerKilogram = 1000;
    constexpr double millimetresPerCentimetre = 10;
    switch (measure) {
    case GrowthMeasure::Weight:
    case GrowthMeasure::WeightForLength:
        return quantityText(Quantity::Weight, std::llround(value * gramsPerKilogram));
    case GrowthMeasure::Length:
    case GrowthMeasure::Height:
    case GrowthMeasure::Head:
        return quantityText(Quantity::Length, std::llround(value * millimetresPerCentimetre));
    case GrowthMeasure::Bmi: break;
    }
    return QLocale().toString(value, 'f', 1) + QStringLiteral(" kg/m²");
}

QString changeText(GrowthMeasure measure, double change)
{
    constexpr double gramsPerKilogram = 1000;
    const double size = std::abs(change);
    if (measure == GrowthMeasure::Weight && units().weight != WeightUnit::Pounds) {
        const auto grams = std::llround(size * gramsPerKilogram);
        return signedText(change, Report::tr("%1 g", "grams").arg(QLocale().toString(grams)));
    }
    return signedText(change, measureText(measure, size));
}

} // namespace

qreal addGrowth(ReportPage &page, const ReportSheet &sheet, const ReportData &data, qreal y)
{
    struct Row
    {
        GrowthPoint last;
        std::optional<GrowthPoint> before;
    };
    QList<Row> rows;
    for (const auto measure : {GrowthMeasure::Weight, GrowthMeasure::Length, GrowthMeasure::Height,
                               GrowthMeasure::Head, GrowthMeasure::Bmi}) {
        std::optional<Row> row;
        for (const GrowthPoint &point : data.growth) {
            if (point.measure == measure)
                row = Row{point, row ? std::optional(row->last) : std::nullopt};
        }
        if (row)
            rows.append(*row);
    }
    // Of length and height the one that was measured last is shown.
    const auto newest = std::ranges::max_element(rows, {},
                                                 [](const Row &row) { return row.last.at; });
    if (rows.isEmpty())
        return y;
    const GrowthPoint about = newest->last;
    const auto of = [&](GrowthMeasure measure) {
        return std::ranges::find_if(rows,
                                    [&](const Row &row) { return row.last.measure == measure; });
    };
    if (const auto lying = of(GrowthMeasure::Length), standing = of(GrowthMeasure::Height);
        lying != rows.end() && standing != rows.end())
        rows.erase(lying->last.at < standing->last.at ? lying : standing);
    const GrowingChild child = GrowingChild::of(data.baby);
    const QDate day = WallClock().at(about.at).day;
    QStringList aside{longDay(day)};
    if (about.correctedAgeDays && *about.correctedAgeDays >= 0)
        aside.append(Report::tr("corrected age %1").arg(ageText(*child.dueDate, day)));
    if (child.sex && about.ageDays)
        aside.append(*child.sex == GrowthSex::Girls ? Report::tr("WHO girls", "growth curves")
                                                    : Report::tr("WHO boys", "growth curves"));
    y = sheet.addHeading(page, sheet.content.left(), y, Report::tr("Growth"),
                         aside.join(QStringLiteral(", ")));
    page.marks.append([&sheet, rows, y, day](QPainter &painter) {
        const qreal left = sheet.content.left();
        const auto right = [&](qreal at, qreal width, qreal top, const QString &text) {
            papertext::paint(painter, QRectF(left + at - width, top, width, sheet.row),
                             Qt::AlignRight, text);
        };
        const bool hasPercentiles = std::ranges::any_of(rows, [](const Row &row) {
            return row.last.percentile().has_value();
        });
        constexpr qreal valueAt = 362;
        constexpr qreal percentileAt = 557;
        constexpr qreal zAt = 678;
        painter.setFont(sheet.fonts.smallBold);
        painter.setPen(sheet.ink.muted);
        if (hasPercentiles) {
            right(percentileAt, 190, y, Report::tr("Percentile"));
            right(zAt, 110, y, QStringLiteral("z"));
        }
        right(sheet.content.width(), 300, y, Report::tr("Change", "of a weight or length"));
        qreal top = y + sheet.row;
        painter.setPen(QPen(sheet.ink.muted.lighter(), 1.5));
        painter.drawLine(QPointF(left, top), QPointF(sheet.content.right(), top));
        for (const Row &row : rows) {
            const QDate measured = WallClock().at(row.last.at).day;
            painter.setFont(sheet.fonts.text);
            painter.setPen(sheet.ink.text);
            QString title = measureTitle(row.last.measure);
            if (measured != day)
                title = Report::tr("%1, %2", "a measure, and when it was taken")
                            .arg(title, shortDay(measured));
            papertext::paint(painter, QRectF(left, top, 230, sheet.row), Qt::AlignLeft, title);
            right(valueAt, 150, top, measureText(row.last.measure, row.last.value));
            if (const auto percentile = row.last.percentile())
                right(percentileAt, 190, top, percentileWords(*percentile));
            if (row.last.z)
                right(zAt, 110, top,
                      signedText(*row.last.z, QLocale().toString(std::abs(*row.last.z), 'f', 1)));
            if (row.before && row.last.measure != GrowthMeasure::Bmi) {
                right(sheet.content.width(), 440, top,
                      Report::tr("%1 since %2", "+360 g since 14 Nov")
                          .arg(changeText(row.last.measure, row.last.value - row.before->value),
                               shortDay(WallClock().at(row.before->at).day)));
            }
            top += sheet.row;
            painter.setPen(QPen(sheet.ink.line, 1));
            painter.drawLine(QPointF(left, top), QPointF(sheet.content.right(), top));
        }
    });
    return y + sheet.row * static_cast<qreal>(rows.size() + 1) + ReportSheet::blockGap;
}

} // namespace weehours
