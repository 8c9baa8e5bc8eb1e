// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/growth/growthreference.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

namespace weehours::growthreference {

namespace {

struct Curves
{
    int first = 0;
    QList<Lms> boys;
    QList<Lms> girls;
};

bool isByLength(GrowthTable table)
{
    return table == GrowthTable::WeightForLength || table == GrowthTable::WeightForHeight;
}

// Rows are in ascending order without gaps: by day, or by tenths of a centimetre. A page waits for
// these 14,000 rows, so they are parsed in one pass, without copying cells.
Curves readCurves(GrowthTable table, const char *name)
{
    QFile file(QStringLiteral(":/weehours/who/") + QLatin1StringView(name));
    Curves curves;
    if (!file.open(QIODevice::ReadOnly))
        return curves;
    const QByteArray text = file.readAll();
    const char *at = text.constBegin();
    const char *const end = text.constEnd();
    const auto nextLine = [&] { at = std::find(at, end, '\n') + (at < end ? 1 : 0); };
    const auto number = [&] {
        double value = 0;
        at = std::from_chars(at, end, value).ptr;
        if (at < end && *at == '\t')
            ++at;
        return value;
    };
    for (nextLine(); at < end; nextLine()) { // skips the headings
        const bool isBoy = number() == 1;
        const double by = number();
        const Lms lms{number(), number(), number()};
        QList<Lms> &rows = isBoy ? curves.boys : curves.girls;
        if (rows.isEmpty())
            curves.first = isByLength(table) ? qRound(by * 10) : qRound(by);
        rows.append(lms);
    }
    return curves;
}

const Curves &curvesOf(GrowthTable table)
{
    static const std::array all{
        readCurves(GrowthTable::Weight, "weight.tsv"),
        readCurves(GrowthTable::Length, "length.tsv"),
        readCurves(GrowthTable::Head, "head.tsv"),
        readCurves(GrowthTable::Bmi, "bmi.tsv"),
        readCurves(GrowthTable::WeightForLength, "weight-for-length.tsv"),
        readCurves(GrowthTable::WeightForHeight, "weight-for-height.tsv"),
    };
    return all.at(static_cast<std::size_t>(table));
}

// Lengths and heads are normally distributed; weights have a long tail, which WHO corrects.
bool isStraightened(GrowthTable table)
{
    return table != GrowthTable::Length && table != GrowthTable::Head;
}

double plainZ(const Lms &lms, double value)
{
    if (lms.l == 0)
        return std::log(value / lms.m) / lms.s;
    return (std::pow(value / lms.m, lms.l) - 1) / (lms.l * lms.s);
}

double plainValue(const Lms &lms, double z)
{
    if (lms.l == 0)
        return lms.m * std::exp(lms.s * z);
    return lms.m * std::pow(1 + lms.l * lms.s * z, 1 / lms.l);
}

} // namespace

std::optional<Lms> lms(GrowthTable table, GrowthSex sex, int by)
{
    const Curves &curves = curvesOf(table);
    const QList<Lms> &rows = sex == GrowthSex::Boys ? curves.boys : curves.girls;
    const int row = by - curves.first;
    // Lengths are in mm, which are the tables' tenths of a centimetre.
    return row >= 0 && row < rows.size() ? std::optional(rows.at(row)) : std::nullopt;
}

std::pair<int, int> span(GrowthTable table)
{
    const Curves &curves = curvesOf(table);
    return {curves.first, curves.first + static_cast<int>(curves.boys.size()) - 1};
}

double zScore(GrowthTable table, const Lms &lms, double value)
{
    const double z = plainZ(lms, value);
    if (!isStraightened(table) || std::abs(z) <= 3)
        return z;
    const double side = z > 0 ? 1 : -1;
    const double third = plainValue(lms, 3 * side);
    const double step = std::abs(third - plainValue(lms, 2 * side));
    return 3 * side + (value - third) / step;
}

double valueAt(GrowthTable table, const Lms &lms, double z)
{
    if (!isStraightened(table) || std::abs(z) <= 3)
        return plainValue(lms, z);
    const double side = z > 0 ? 1 : -1;
    const double third = plainValue(lms, 3 * side);
    const double step = std::abs(third - plainValue(lms, 2 * side));
    return third + (z - 3 * side) * step;
}

double percentile(double z)
{
    return 50 * std::erfc(-z / std::numbers::sqrt2);
}

} // namespace weehours::growthreference
