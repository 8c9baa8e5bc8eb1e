// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report.h"

#include "core/store/privatefile.h"
#include "ui/growth/growthwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/paper/papertext.h"
#include "ui/theme/palettes.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QFile>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace weehours {

namespace {

constexpr qreal blockGap = 34;
constexpr qreal columnGap = 48;
constexpr int fewLines = 4;
constexpr qreal leastToAsk = 142; // 24 mm
constexpr qreal letterHeight = 1650;

QString meanText(double number)
{
    const bool isWhole = std::abs(number - std::round(number)) < 0.05;
    return QLocale().toString(number, 'f', isWhole ? 0 : 1);
}

// Rounded to five minutes: nobody notes more precisely when a baby fell asleep.
QString spanText(double msecs)
{
    constexpr double step = 5 * msecsPerMinute;
    return sumText(static_cast<qint64>(std::round(msecs / step) * step));
}

QString rangeText(const QString &least, const QString &most)
{
    return least == most
               ? QString()
               : Report::tr("%1 to %2", "the least and the most of several days").arg(least, most);
}

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

ReportFonts fontsOf(const Theme &theme)
{
    return {.name = theme.onPaper(40, QFont::DemiBold),
            .title = theme.onPaper(22, QFont::DemiBold),
            .figure = theme.onPaper(28, QFont::DemiBold),
            .text = theme.onPaper(19, QFont::Normal),
            .bold = theme.onPaper(19, QFont::DemiBold),
            .small = theme.onPaper(17, QFont::Normal),
            .smallBold = theme.onPaper(17, QFont::Medium),
            .tiny = theme.onPaper(15, QFont::Normal),
            .letter = theme.onPaper(11, QFont::Bold)};
}

QString feedsCell(const ReportDay &day)
{
    return meanText(day.feeds);
}
QString bottlesCell(const ReportDay &day)
{
    return day.bottleMl > 0 ? amountText(std::llround(day.bottleMl)) : QStringLiteral("–");
}
QString breastCell(const ReportDay &day)
{
    return day.breastMsecs > 0 ? sumText(static_cast<qint64>(day.breastMsecs))
                               : QStringLiteral("–");
}
QString sleepCell(const ReportDay &day)
{
    return spanText(day.sleepMsecs);
}
QString longestCell(const ReportDay &day)
{
    return spanText(day.longestMsecs);
}
QString wetCell(const ReportDay &day)
{
    return meanText(day.wet);
}
QString dirtyCell(const ReportDay &day)
{
    return meanText(day.dirty);
}
QString temperatureCell(const ReportDay &day)
{
    return day.highestCentiC ? quantityText(Quantity::Temperature, *day.highestCentiC) : QString();
}

} // namespace

Report::Report(const ReportData &data, QPageSize::PageSizeId paper, const Theme &theme)
    : m_data(data),
      m_paper(QPageSize::size(paper, QPageSize::Inch) * unitsPerInch),
      m_area(ReportFrame::margin, 0, m_paper.width() - 2 * ReportFrame::margin, m_paper.height()),
      m_content(ReportFrame::margin, ReportFrame::headBottom, m_area.width(),
                m_paper.height() - ReportFrame::headBottom - ReportFrame::footHeight),
      m_row(m_paper.height() <= letterHeight ? 30 : 32),
      m_dayRow(m_paper.height() <= letterHeight ? 86 : 92),
      m_fonts(fontsOf(theme)),
      m_ink(inkPalette()),
      m_frame(m_data, m_paper, m_ink, m_fonts),
      m_days(daysOf(data))
{
    addSummary();
    addCharts();
    addRests();
    addEntries();
}

Report::Page &Report::addPage(const QString &title)
{
    m_pages.append({title, {}});
    return m_pages.last();
}

void Report::addSummary()
{
    Page &page = addPage(tr("Summary", "the title of a page"));
    qreal y = m_content.top() + 16;
    y = addAverages(page, y);
    y = addTable(page, y);
    y = addGrowth(page, y);
    y = addLists(page, y);
    constexpr qreal padding = 20;
    const qreal room = m_content.bottom() - 16 - (y + padding);
    if (room < leastToAsk)
        return;
    page.marks.append([this, box = QRectF(m_content.left(), y + padding, m_content.width(),
                                          room)](QPainter &painter) {
        painter.setPen(QPen(m_ink.muted.lighter(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 14, 14);
        painter.setFont(m_fonts.bold);
        painter.setPen(m_ink.text);
        papertext::paint(painter, box.adjusted(20, 10, -20, 0), Qt::AlignLeft | Qt::AlignTop,
                         tr("To ask", "over empty lines, for questions to a doctor"));
        painter.setPen(QPen(m_ink.line.darker(120), 1.5));
        constexpr qreal step = 48;
        for (qreal line = box.top() + 78; line < box.bottom() - 12; line += step)
            painter.drawLine(QPointF(box.left() + 20, line), QPointF(box.right() - 20, line));
    });
}

qreal Report::addHeading(Page &page, qreal left, qreal y, const QString &title,
                         const QString &aside) const
{
    constexpr qreal high = 32;
    page.marks.append([=, this](QPainter &painter) {
        painter.setFont(m_fonts.title);
        painter.setPen(m_ink.text);
        const qreal width = papertext::width(m_fonts.title, title) + 4;
        papertext::paint(painter, QRectF(left, y, width, high), Qt::AlignLeft, title);
        painter.setFont(m_fonts.small);
        painter.setPen(m_ink.muted);
        papertext::paint(painter,
                         QRectF(left + width + 14, y + 2, m_area.right() - left - width - 14, high),
                         Qt::AlignLeft, aside);
    });
    return y + high;
}

qreal Report::addAverages(Page &page, qreal y)
{
    QList<ReportDay> whole;
    std::ranges::copy_if(m_days, std::back_inserter(whole),
                         [](const ReportDay &day) { return day.isOver && !day.isEmpty; });
    if (whole.isEmpty())
        return y;
    const ReportDay mean = meansOf(whole, static_cast<int>(whole.size())).constFirst();
    const auto extent = [&](double ReportDay::*of, QString (*text)(const ReportDay &)) {
        const auto [least, most] = std::ranges::minmax_element(whole, {}, of);
        return rangeText(text(*least), text(*most));
    };
    struct Figure
    {
        QString number;
        QString title;
        QString aside;
        [[nodiscard]] QString caption() const
        {
            return aside.isEmpty() ? title : title + u'\n' + aside;
        }
    };
    QList<Figure> figures;
    if (mean.feeds > 0)
        figures.append({meanText(mean.feeds), tr("feeds a day"),
                        extent(&ReportDay::feeds, feedsCell)});
    if (mean.bottleMl > 0)
        figures.append({amountText(std::llround(mean.bottleMl)), tr("from bottles a day"),
                        extent(&ReportDay::bottleMl, bottlesCell)});
    else if (mean.breastMsecs > 0)
        figures.append({spanText(mean.breastMsecs), tr("at the breast a day"),
                        extent(&ReportDay::breastMsecs, breastCell)});
    if (mean.sleepMsecs > 0) {
        figures.append({spanText(mean.sleepMsecs), tr("sleep a day"),
                        extent(&ReportDay::sleepMsecs, sleepCell)});
        const auto longest = std::ranges::max_element(whole, {}, &ReportDay::longestMsecs);
        figures.append({spanText(longest->longestMsecs), tr("longest sleep"),
                        tr("began on %1", "the longest sleep").arg(shortDay(longest->from))});
    }
    if (mean.wet + mean.dirty > 0) {
        figures.append({meanText(mean.wet), tr("wet nappies a day"),
                        extent(&ReportDay::wet, wetCell)});
        figures.append({meanText(mean.dirty), tr("dirty nappies a day"),
                        extent(&ReportDay::dirty, dirtyCell)});
    }
    if (figures.isEmpty())
        return y;
    y = addHeading(page, m_content.left(), y, tr("An average day"),
                   tr("over the %n whole day(s)", nullptr, static_cast<int>(whole.size())));
    // Some languages need two lines for what English says in one.
    constexpr qreal lineHigh = 22;
    constexpr qreal before = 16;
    constexpr qreal behind = 6;
    const qreal width = m_content.width() / static_cast<qreal>(figures.size());
    const auto isCutAt = [&](int lines) {
        return std::ranges::any_of(figures, [&](const Figure &one) {
            return papertext::isCut(m_fonts.small, one.caption(), width - before - behind, lines);
        });
    };
    constexpr int mostLines = 4;
    int lines = 2;
    while (lines < mostLines && isCutAt(lines))
        ++lines;
    const qreal high = 66 + lineHigh * lines;
    page.marks.append([this, figures, high, width, lines,
                       box = QRectF(m_content.left(), y + 10, m_content.width(),
                                    high)](QPainter &painter) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_ink.muted.lighter(), 1.5));
        painter.drawRoundedRect(box, 14, 14);
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const QRectF cell(box.left() + static_cast<qreal>(i) * width, box.top(), width, high);
            if (i > 0) {
                painter.setPen(QPen(m_ink.line, 1.5));
                painter.drawLine(cell.topLeft(), cell.bottomLeft());
            }
            const QRectF words = cell.adjusted(before, 0, -behind, 0);
            const auto write = [&](const QFont &font, const QColor &ink, qreal top, qreal size,
                                   const QString &text, int most) {
                painter.setFont(font);
                painter.setPen(ink);
                papertext::paint(painter,
                                 QRectF(words.left(), box.top() + top, words.width(), size),
                                 Qt::AlignLeft | Qt::AlignTop, text, most);
            };
            write(m_fonts.figure, m_ink.text, 12, 38, figures.at(i).number, 1);
            write(m_fonts.small, m_ink.muted, 52, lineHigh * lines, figures.at(i).caption(), lines);
        }
    });
    return y + 10 + high + blockGap;
}

QList<Report::Column> Report::columns() const
{
    const auto anyOf = [this](auto has) { return std::ranges::any_of(m_days, has); };
    QList<Column> all{{tr("Feeds", "the heading of a column"), 110, feedsCell}};
    if (anyOf([](const ReportDay &day) { return day.bottleMl > 0; }))
        all.append({tr("Bottles", "the heading of a column"), 115, bottlesCell});
    if (anyOf([](const ReportDay &day) { return day.breastMsecs > 0; }))
        all.append({tr("Breast", "the heading of a column"), 115, breastCell});
    if (anyOf([](const ReportDay &day) { return day.sleepMsecs > 0; })) {
        all.append({tr("Sleep", "the heading of a column"), 120, sleepCell});
        all.append({tr("Longest", "the heading of a column: the longest sleep"), 111, longestCell});
    }
    if (anyOf([](const ReportDay &day) { return day.wet + day.dirty > 0; })) {
        all.append({tr("Wet", "the heading of a column: nappies"), 69, wetCell});
        all.append({tr("Dirty", "the heading of a column: nappies"), 77, dirtyCell});
    }
    if (anyOf([](const ReportDay &day) { return day.highestCentiC.has_value(); }))
        all.append({tr("Temperature", "the heading of a column"), 145, temperatureCell});
    return all;
}

QString Report::dayLabel(const ReportDay &day) const
{
    if (day.from == day.to)
        return QLocale().toString(day.from,
                                  tr("ddd d MMM", "a day in a table on paper: Sun 15 Nov"));
    return tr("%1 to %2", "two days on paper: 15 Nov to 21 Nov")
        .arg(shortDay(day.from), shortDay(day.to));
}

qreal Report::addTable(Page &page, qreal y)
{
    QList<ReportDay> rows = m_days;
    QString title = tr("Day by day");
    QString aside;
    if (rows.size() > daysOnPage) {
        // Groups of weeks, so that the table is no longer than for two weeks.
        constexpr int week = 7;
        const int group = static_cast<int>((rows.size() + daysOnPage * week - 1)
                                           / (daysOnPage * week))
                          * week;
        rows = meansOf(m_days, group);
        // There is no average of today yet.
        if (rows.constLast().isEmpty && !m_days.constLast().isOver)
            rows.removeLast();
        title = group == week ? tr("Week by week") : tr("%n day(s) at a time", nullptr, group);
        aside = tr("a day on average, the longest sleep and the highest temperature");
    }
    if (std::ranges::all_of(rows, &ReportDay::isEmpty))
        return y;
    y = addHeading(page, m_content.left(), y, title, aside);
    page.marks.append([this, rows, y](QPainter &painter) {
        const QList<Column> all = columns();
        const auto cell = [&](qreal right, qreal top, qreal width, const QString &text) {
            papertext::paint(painter, QRectF(right - width, top, width, m_row), Qt::AlignRight,
                             text);
        };
        const auto eachColumn = [&](qreal top, auto textOf) {
            qreal right = m_content.right();
            for (qsizetype i = all.size() - 1; i >= 0; --i) {
                cell(right, top, all.at(i).width, textOf(all.at(i)));
                right -= all.at(i).width;
            }
            return right;
        };
        painter.setFont(m_fonts.smallBold);
        painter.setPen(m_ink.muted);
        const qreal labels = eachColumn(y, [](const Column &column) { return column.title; });
        qreal top = y + m_row;
        painter.setPen(QPen(m_ink.muted.lighter(), 1.5));
        painter.drawLine(QPointF(m_content.left(), top), QPointF(m_content.right(), top));
        for (const ReportDay &day : rows) {
            painter.setFont(m_fonts.text);
            painter.setPen(m_ink.text);
            const QString label = dayLabel(day);
            papertext::paint(painter,
                             QRectF(m_content.left(), top, labels - m_content.left(), m_row),
                             Qt::AlignLeft, label);
            if (!day.isEmpty)
                eachColumn(top, [&](const Column &column) { return column.text(day); });
            if (!day.isOver) {
                const qreal width = QFontMetricsF(m_fonts.text).horizontalAdvance(label) + 8;
                painter.setFont(m_fonts.small);
                painter.setPen(m_ink.muted);
                papertext::paint(painter,
                                 QRectF(m_content.left() + width, top, labels - width, m_row),
                                 Qt::AlignLeft,
                                 tr("until %1", "%1 is a time").arg(timeText(m_data.now)));
            }
            top += m_row;
            painter.setPen(QPen(m_ink.line, 1));
            painter.drawLine(QPointF(m_content.left(), top), QPointF(m_content.right(), top));
        }
    });
    return y + m_row * static_cast<qreal>(rows.size() + 1) + blockGap;
}

qreal Report::addGrowth(Page &page, qreal y)
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
        for (const GrowthPoint &point : m_data.growth) {
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
    const GrowingChild child = GrowingChild::of(m_data.baby);
    const QDate day = WallClock().at(about.at).day;
    QStringList aside{longDay(day)};
    if (about.correctedAgeDays && *about.correctedAgeDays >= 0)
        aside.append(tr("corrected age %1").arg(ageText(*child.dueDate, day)));
    if (child.sex && about.ageDays)
        aside.append(*child.sex == GrowthSex::Girls ? tr("WHO girls", "growth curves")
                                                    : tr("WHO boys", "growth curves"));
    y = addHeading(page, m_content.left(), y, tr("Growth"), aside.join(QStringLiteral(", ")));
    page.marks.append([this, rows, y, day](QPainter &painter) {
        const qreal left = m_content.left();
        const auto right = [&](qreal at, qreal width, qreal top, const QString &text) {
            papertext::paint(painter, QRectF(left + at - width, top, width, m_row), Qt::AlignRight,
                             text);
        };
        const bool hasPercentiles = std::ranges::any_of(rows, [](const Row &row) {
            return row.last.percentile().has_value();
        });
        constexpr qreal valueAt = 362;
        constexpr qreal percentileAt = 557;
        constexpr qreal zAt = 678;
        painter.setFont(m_fonts.smallBold);
        painter.setPen(m_ink.muted);
        if (hasPercentiles) {
            right(percentileAt, 190, y, tr("Percentile"));
            right(zAt, 110, y, QStringLiteral("z"));
        }
        right(m_content.width(), 300, y, tr("Change", "of a weight or length"));
        qreal top = y + m_row;
        painter.setPen(QPen(m_ink.muted.lighter(), 1.5));
        painter.drawLine(QPointF(left, top), QPointF(m_content.right(), top));
        for (const Row &row : rows) {
            const QDate measured = WallClock().at(row.last.at).day;
            painter.setFont(m_fonts.text);
            painter.setPen(m_ink.text);
            QString title = measureTitle(row.last.measure);
            if (measured != day)
                title = tr("%1, %2", "a measure, and when it was taken")
                            .arg(title, shortDay(measured));
            papertext::paint(painter, QRectF(left, top, 230, m_row), Qt::AlignLeft, title);
            right(valueAt, 150, top, measureText(row.last.measure, row.last.value));
            if (const auto percentile = row.last.percentile())
                right(percentileAt, 190, top, percentileWords(*percentile));
            if (row.last.z)
                right(zAt, 110, top,
                      signedText(*row.last.z, QLocale().toString(std::abs(*row.last.z), 'f', 1)));
            if (row.before && row.last.measure != GrowthMeasure::Bmi) {
                right(m_content.width(), 440, top,
                      tr("%1 since %2", "+360 g since 14 Nov")
                          .arg(changeText(row.last.measure, row.last.value - row.before->value),
                               shortDay(WallClock().at(row.before->at).day)));
            }
            top += m_row;
            painter.setPen(QPen(m_ink.line, 1));
            painter.drawLine(QPointF(left, top), QPointF(m_content.right(), top));
        }
    });
    return y + m_row * static_cast<qreal>(rows.size() + 1) + blockGap;
}

qreal Report::lineHeight(const ReportList &list, const ReportList::Line &line, qreal width,
                         int mostLines) const
{
    const qreal rest = width - list.firstWidth - list.valueWidth;
    const qreal words = std::max(papertext::height(m_fonts.text, line.rest, rest, mostLines),
                                 papertext::height(m_fonts.text, line.first, list.firstWidth - 16,
                                                   2));
    return std::max(m_row, words + 10);
}

void Report::addLine(Page &page, const ReportList &list, const ReportList::Line &line,
                     const QRectF &place, int mostLines) const
{
    page.marks.append([=, this](QPainter &painter) {
        const auto cell = [&](const QFont &font, const QColor &ink, qreal left, qreal width,
                              Qt::Alignment alignment, const QString &text, int lines) {
            painter.setFont(font);
            painter.setPen(ink);
            const bool isHigh = place.height() > m_row + 1;
            papertext::paint(painter,
                             QRectF(place.left() + left, place.top() + (isHigh ? 5 : 0), width,
                                    place.height()),
                             alignment | (isHigh ? Qt::AlignTop : Qt::Alignment()), text, lines);
        };
        cell(m_fonts.text, list.isFirstMuted ? m_ink.muted : m_ink.text, 0, list.firstWidth - 16,
             Qt::AlignLeft, line.first, 2);
        if (list.valueWidth > 0)
            cell(m_fonts.bold, m_ink.text, list.firstWidth, list.valueWidth, Qt::AlignLeft,
                 line.value, 1);
        const qreal left = list.firstWidth + list.valueWidth;
        cell(m_fonts.text, m_ink.text, left, place.width() - left,
             list.valueWidth > 0 ? Qt::AlignRight : Qt::AlignLeft, line.rest, mostLines);
        painter.setPen(QPen(m_ink.line, 1));
        painter.drawLine(place.bottomLeft(), place.bottomRight());
    });
}

qreal Report::addList(Page &page, const ReportList &list, const QRectF &place)
{
    if (list.lines.isEmpty())
        return place.top();
    // The heading, one line, and the line that refers to the next page.
    constexpr qreal heading = 32;
    const bool hasRoom = place.height() >= heading + 2 * m_row;
    QList<qreal> heights;
    for (const ReportList::Line &line : list.lines)
        heights.append(lineHeight(list, line, place.width(), list.mostLines));
    const qreal all = std::accumulate(heights.cbegin(), heights.cend(), heading);
    qreal room = place.height() - heading - (all > place.height() ? m_row : 0);
    qsizetype shown = 0;
    qreal y = place.top();
    if (hasRoom) {
        y = addHeading(page, place.left(), y, list.title);
        while (shown < list.lines.size() && heights.at(shown) <= room) {
            addLine(page, list, list.lines.at(shown),
                    QRectF(place.left(), y, place.width(), heights.at(shown)), list.mostLines);
            room -= heights.at(shown);
            y += heights.at(shown);
            ++shown;
        }
    }
    ReportList rest = list;
    rest.lines = list.lines.mid(shown);
    // Lines that are cut here are repeated in full there.
    const qreal words = place.width() - list.firstWidth - list.valueWidth;
    for (qsizetype i = shown - 1; i >= 0; --i) {
        if (papertext::isCut(m_fonts.text, list.lines.at(i).rest, words, list.mostLines))
            rest.lines.prepend(list.lines.at(i));
    }
    if (rest.lines.isEmpty())
        return y;
    if (hasRoom && shown < list.lines.size()) {
        m_mores.append({QRectF(place.left(), y, place.width(), m_row), m_rests.size()});
        rest.title = list.title;
        y += m_row;
    }
    m_rests.append(rest);
    return y;
}

qreal Report::addHalves(Page &page, const ReportList &list, const QList<ReportList::Line> &lines,
                        qreal y) const
{
    const qreal half = (m_content.width() - columnGap) / 2;
    const qsizetype inFirst = (lines.size() + 1) / 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isSecond = i >= inFirst;
        const qreal left = isSecond ? m_content.right() - half : m_content.left();
        const auto row = static_cast<qreal>(isSecond ? i - inFirst : i);
        addLine(page, list, lines.at(i), QRectF(left, y + row * m_row, half, m_row),
                list.mostLines);
    }
    return y + static_cast<qreal>(inFirst) * m_row;
}

qreal Report::addColumns(Page &page, const ReportList &list, const QRectF &place)
{
    constexpr qreal heading = 32;
    const auto rows = static_cast<qsizetype>((place.height() - heading) / m_row);
    // One of the rows refers to the next page.
    const bool isWhole = list.lines.size() <= 2 * rows;
    const qsizetype shown = isWhole ? list.lines.size() : std::max<qsizetype>(0, 2 * (rows - 1));
    qreal y = place.top();
    if (shown > 0)
        y = addHalves(page, list, list.lines.first(shown),
                      addHeading(page, place.left(), y, list.title));
    if (isWhole)
        return y;
    ReportList rest = list;
    rest.lines = list.lines.mid(shown);
    if (shown > 0) {
        m_mores.append({QRectF(place.left(), y, place.width(), m_row), m_rests.size()});
        y += m_row;
    }
    m_rests.append(rest);
    return y;
}

qreal Report::addNarrowRest(Page *&page, const ReportList &list, qreal y,
                            const std::function<void()> &turn)
{
    QList<ReportList::Line> lines = list.lines;
    const qreal bottom = m_content.bottom() - 12;
    for (;;) {
        const auto rows = static_cast<qsizetype>((bottom - y) / m_row);
        const qsizetype shown = std::min(lines.size(), 2 * rows);
        y = addHalves(*page, list, lines.first(shown), y);
        lines.remove(0, shown);
        if (lines.isEmpty())
            return y;
        turn();
        y = addHeading(*page, m_content.left(), m_content.top() + 16, list.title, tr("continued"));
    }
}

qreal Report::addLists(Page &page, qreal y)
{
    const qreal bottom = m_content.bottom() - 12;
    const ReportList doses = medicinesOf(m_data, m_days.size());
    const ReportList fevers = temperaturesOf(m_data);
    const ReportList words = notesOf(m_data);
    const bool hasMore = !fevers.lines.isEmpty() || !words.lines.isEmpty();
    // A long list of doses leaves three lines each for the others.
    const qreal kept = hasMore && doses.lines.size() > 4
                           ? std::min(6 * m_row, std::max(0.0, (bottom - y) / 2))
                           : 0;
    if (!doses.lines.isEmpty())
        y = addList(page, doses,
                    QRectF(m_content.left(), y, m_content.width(),
                           std::max(0.0, bottom - kept - y)))
            + blockGap - 8;
    const qreal half = (m_content.width() - columnGap) / 2;
    const QRectF whole(m_content.left(), y, m_content.width(), std::max(0.0, bottom - y));
    QRectF left = whole;
    QRectF right = whole;
    if (!fevers.lines.isEmpty() && !words.lines.isEmpty()) {
        left.setWidth(half);
        right.setLeft(whole.right() - half);
    } else if (words.lines.isEmpty() && fevers.lines.size() > fewLines) {
        return addColumns(page, fevers, whole);
    }
    const qreal one = addList(page, fevers, left);
    const qreal other = addList(page, words, right);
    return std::max(one, other);
}

void Report::addCharts()
{
    for (qsizetype start = 0; start < m_days.size(); start += daysOnPage) {
        Page &page = addPage(tr("24 hours, day by day", "the title of a page"));
        const QList<ReportDay> days = m_days.mid(start, daysOnPage);
        page.marks.append([this, days](QPainter &painter) {
            ReportChart(m_data, m_content, m_ink, m_fonts, m_dayRow).paint(painter, days);
        });
    }
}

void Report::addRests()
{
    Page *page = nullptr;
    qreal y = 0;
    const auto turn = [&] {
        page = &addPage(tr("More", "the title of a page with what did not fit on the first"));
        y = m_content.top() + 16;
    };
    QList<int> pageOf;
    for (const ReportList &rest : std::as_const(m_rests)) {
        constexpr qreal heading = 32;
        const qreal bottom = m_content.bottom() - 12;
        if (!page || y + heading + 3 * m_row > bottom)
            turn();
        pageOf.append(static_cast<int>(m_pages.size()));
        y = addHeading(*page, m_content.left(), y, rest.title);
        if (rest.isNarrow) {
            y = addNarrowRest(page, rest, y, turn) + blockGap;
            continue;
        }
        const qreal words = m_content.width() - rest.firstWidth - rest.valueWidth;
        for (ReportList::Line line : rest.lines) {
            constexpr int allLines = 10000;
            // A note may be longer than the rest of the page, or than any page.
            for (;;) {
                const qreal high = lineHeight(rest, line, m_content.width(), 0);
                if (y + high <= bottom) {
                    addLine(*page, rest, line, QRectF(m_content.left(), y, m_content.width(), high),
                            allLines);
                    y += high;
                    break;
                }
                const qreal single = papertext::height(m_fonts.text, QStringLiteral("X"), words);
                const int fits = static_cast<int>((bottom - y - 10) / single);
                const bool isLong = high > 12 * m_row;
                if (isLong && fits >= fewLines) {
                    const qsizetype cut = papertext::fitting(m_fonts.text, line.rest, words, fits);
                    ReportList::Line part = line;
                    part.rest = line.rest.left(cut).trimmed();
                    addLine(*page, rest, part,
                            QRectF(m_content.left(), y, m_content.width(), bottom - y), allLines);
                    line.rest = line.rest.mid(cut);
                    line.first = QStringLiteral("…");
                }
                turn();
                y = addHeading(*page, m_content.left(), y, rest.title, tr("continued"));
            }
        }
        y += blockGap;
    }
    for (const More &more : std::as_const(m_mores)) {
        const auto count = static_cast<int>(m_rests.at(more.rest).lines.size());
        const QString words = tr("and %n more on page %1", "a list that goes on", count)
                                  .arg(pageOf.at(more.rest));
        m_pages.first().marks.append([this, words, place = more.place](QPainter &painter) {
            painter.setFont(m_fonts.small);
            painter.setPen(m_ink.muted);
            papertext::paint(painter, place, Qt::AlignLeft, words);
        });
    }
}

void Report::addEntries()
{
    Page *page = nullptr;
    qreal y = 0;
    QDate day;
    constexpr qreal timeWidth = 100;
    constexpr qreal titleWidth = 330;
    constexpr qreal heading = 40;
    const qreal bottom = m_content.bottom() - 12;
    for (const Entry &entry : m_data.entries) {
        const QDate its = localDay(entry.startedAt(), m_data.startHour);
        if (!m_data.listedKinds.contains(entry.kind()) || its < m_data.first || its > m_data.last)
            continue;
        const QString title = entryTitle(entry);
        const QString detail = entryDetail(entry, m_data.now);
        const qreal rest = m_content.width() - timeWidth - titleWidth;
        constexpr int mostLines = 40;
        const qreal high = std::max({m_row,
                                     papertext::height(m_fonts.text, title, titleWidth - 16, 3) + 8,
                                     papertext::height(m_fonts.text, detail, rest, mostLines) + 8});
        const bool isNewDay = its != day;
        const bool turns = !page || y + high + (isNewDay ? heading : 0) > bottom;
        if (turns) {
            page = &addPage(tr("Entries", "the title of a page"));
            y = m_content.top() + 8;
        }
        if (turns || isNewDay) {
            y += 8;
            const QString words = QLocale().toString(
                its, tr("dddd d MMMM", "a day over its entries on paper: Sunday 22 November"));
            y = addHeading(*page, m_content.left(), y, words,
                           isNewDay ? QString() : tr("continued"));
        }
        day = its;
        page->marks.append([this, title, detail, y, high, rest,
                            time = timeText(entry.startedAt())](QPainter &painter) {
            const auto cell = [&](const QFont &font, const QColor &ink, qreal left, qreal width,
                                  const QString &text, int lines) {
                painter.setFont(font);
                painter.setPen(ink);
                papertext::paint(painter, QRectF(m_content.left() + left, y + 4, width, high - 4),
                                 Qt::AlignLeft | Qt::AlignTop, text, lines);
            };
            cell(m_fonts.text, m_ink.muted, 0, timeWidth, time, 1);
            cell(m_fonts.text, m_ink.text, timeWidth, titleWidth - 16, title, 3);
            cell(m_fonts.text, m_ink.muted, timeWidth + titleWidth, rest, detail, mostLines);
            painter.setPen(QPen(m_ink.line, 1));
            painter.drawLine(QPointF(m_content.left(), y + high),
                             QPointF(m_content.right(), y + high));
        });
        y += high;
    }
}

void Report::paint(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_frame.paint(painter, m_pages.at(page).title, page, pageCount());
    for (const auto &mark : m_pages.at(page).marks)
        mark(painter);
}

bool printReport(QPagedPaintDevice &device, const Report &report)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.logicalDpiX() / Report::unitsPerInch;
    painter.scale(scale, scale);
    // A printer that cannot print to the edge has its origin inside the margins.
    const QRectF printable = device.pageLayout().paintRect(QPageLayout::Inch);
    const QRectF full = device.pageLayout().fullRect(QPageLayout::Inch);
    painter.translate((full.topLeft() - printable.topLeft()) * Report::unitsPerInch);
    for (int page = 0; page < report.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        report.paint(painter, page);
    }
    return painter.end();
}

Result<void> writeReport(const QString &path, const Report &report, QPageSize::PageSizeId paper,
                         const QString &title)
{
    const auto refused = [&path](const QString &why) {
        return failure(codes::writeFailed,
                       Report::tr("%1 could not be written (%2).").arg(path, why));
    };
    PrivateFile file(path);
    if (!file.begin())
        return refused(file.errorString());
    QPdfWriter writer(&file);
    constexpr int fineness = 600; // dots per inch
    writer.setResolution(fineness);
    writer.setPageSize(QPageSize(paper));
    writer.setPageMargins({});
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Wee Hours"));
    if (!printReport(writer, report) || !file.commit())
        return refused(file.errorString());
    return {};
}

} // namespace weehours
