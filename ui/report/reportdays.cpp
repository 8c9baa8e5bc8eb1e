// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportdays.h"

#include "ui/paper/papertext.h"
#include "ui/report/report.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace weehours {

namespace {

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

qreal ReportDays::addBegin(ReportPage &page, qreal y) const
{
    const auto day = dayOfBegin(m_data);
    if (!day || m_days.isEmpty())
        return y;
    constexpr qreal high = 30;
    page.marks.append([&sheet = m_sheet, y,
                       words = Report::tr("The log begins on %1. Of the days before it nothing is "
                                          "known.")
                                   .arg(longDay(*day))](QPainter &painter) {
        painter.setFont(sheet.fonts.text);
        painter.setPen(sheet.ink.text);
        papertext::paint(painter, QRectF(sheet.content.left(), y, sheet.content.width(), high),
                         Qt::AlignLeft, words);
    });
    return y + high + 10;
}

qreal ReportDays::addAverages(ReportPage &page, qreal y) const
{
    QList<ReportDay> whole;
    std::ranges::copy_if(m_days, std::back_inserter(whole), &ReportDay::isWhole);
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
        figures.append({meanText(mean.feeds), Report::tr("feeds a day"),
                        extent(&ReportDay::feeds, feedsCell)});
    if (mean.bottleMl > 0)
        figures.append({amountText(std::llround(mean.bottleMl)), Report::tr("from bottles a day"),
                        extent(&ReportDay::bottleMl, bottlesCell)});
    else if (mean.breastMsecs > 0)
        figures.append({spanText(mean.breastMsecs), Report::tr("at the breast a day"),
                        extent(&ReportDay::breastMsecs, breastCell)});
    if (mean.sleepMsecs > 0) {
        figures.append({spanText(mean.sleepMsecs), Report::tr("sleep a day"),
                        extent(&ReportDay::sleepMsecs, sleepCell)});
        const auto longest = std::ranges::max_element(whole, {}, &ReportDay::longestMsecs);
        figures.append(
            {spanText(longest->longestMsecs), Report::tr("longest sleep"),
             Report::tr("began on %1", "the longest sleep").arg(shortDay(longest->from))});
    }
    if (mean.wet + mean.dirty > 0) {
        figures.append({meanText(mean.wet), Report::tr("wet nappies a day"),
                        extent(&ReportDay::wet, wetCell)});
        figures.append({meanText(mean.dirty), Report::tr("dirty nappies a day"),
                        extent(&ReportDay::dirty, dirtyCell)});
    }
    if (figures.isEmpty())
        return y;
    y = m_sheet.addHeading(page, m_sheet.content.left(), y, Report::tr("An average day"),
                           Report::tr("over the %n whole day(s)", nullptr,
                                      static_cast<int>(whole.size())));
    // Some languages need two lines for what English says in one.
    constexpr qreal lineHigh = 22;
    constexpr qreal before = 16;
    constexpr qreal behind = 6;
    const qreal width = m_sheet.content.width() / static_cast<qreal>(figures.size());
    const auto isCutAt = [&](int lines) {
        return std::ranges::any_of(figures, [&](const Figure &one) {
            return papertext::isCut(m_sheet.fonts.small, one.caption(), width - before - behind,
                                    lines);
        });
    };
    constexpr int mostLines = 4;
    int lines = 2;
    while (lines < mostLines && isCutAt(lines))
        ++lines;
    const qreal high = 66 + lineHigh * lines;
    page.marks.append([&sheet = m_sheet, figures, high, width, lines,
                       box = QRectF(m_sheet.content.left(), y + 10, m_sheet.content.width(),
                                    high)](QPainter &painter) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(sheet.ink.muted.lighter(), 1.5));
        painter.drawRoundedRect(box, 14, 14);
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const QRectF cell(box.left() + static_cast<qreal>(i) * width, box.top(), width, high);
            if (i > 0) {
                painter.setPen(QPen(sheet.ink.line, 1.5));
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
            write(sheet.fonts.figure, sheet.ink.text, 12, 38, figures.at(i).number, 1);
            write(sheet.fonts.small, sheet.ink.muted, 52, lineHigh * lines, figures.at(i).caption(),
                  lines);
        }
    });
    return y + 10 + high + ReportSheet::blockGap;
}

QList<ReportDays::Column> ReportDays::columns() const
{
    const auto anyOf = [this](auto has) { return std::ranges::any_of(m_days, has); };
    QList<Column> all{{Report::tr("Feeds", "the heading of a column"), 110, feedsCell}};
    if (anyOf([](const ReportDay &day) { return day.bottleMl > 0; }))
        all.append({Report::tr("Bottles", "the heading of a column"), 115, bottlesCell});
    if (anyOf([](const ReportDay &day) { return day.breastMsecs > 0; }))
        all.append({Report::tr("Breast", "the heading of a column"), 115, breastCell});
    if (anyOf([](const ReportDay &day) { return day.sleepMsecs > 0; })) {
        all.append({Report::tr("Sleep", "the heading of a column"), 120, sleepCell});
        all.append({Report::tr("Longest", "the heading of a column: the longest sleep"), 111,
                    longestCell});
    }
    if (anyOf([](const ReportDay &day) { return day.wet + day.dirty > 0; })) {
        all.append({Report::tr("Wet", "the heading of a column: nappies"), 69, wetCell});
        all.append({Report::tr("Dirty", "the heading of a column: nappies"), 77, dirtyCell});
    }
    if (anyOf([](const ReportDay &day) { return day.highestCentiC.has_value(); }))
        all.append({Report::tr("Temperature", "the heading of a column"), 145, temperatureCell});
    // A heading is whole in every language.
    constexpr qreal between = 14;
    for (Column &column : all) {
        column.width = std::max(column.width,
                                papertext::width(m_sheet.fonts.smallBold, column.title) + between);
    }
    return all;
}

QString ReportDays::labelOf(const ReportDay &day)
{
    if (day.from == day.to)
        return QLocale().toString(day.from,
                                  Report::tr("ddd d MMM", "a day in a table on paper: Sun 15 Nov"));
    return Report::tr("%1 to %2", "two days on paper: 15 Nov to 21 Nov")
        .arg(shortDay(day.from), shortDay(day.to));
}

// What keeps a day from being compared with others.
QString ReportDays::reservationOf(const ReportDay &day) const
{
    if (!day.isOver)
        return Report::tr("until %1", "%1 is a time").arg(timeText(m_data.now));
    if (day.begun)
        return Report::tr("from %1", "%1 is a time at which a log begins")
            .arg(timeText(*day.begun));
    return day.isEmpty ? Report::tr("nothing logged", "on a day") : QString();
}

qreal ReportDays::addTable(ReportPage &page, qreal y) const
{
    QList<ReportDay> rows = m_days;
    QString title = Report::tr("Day by day");
    QString aside;
    if (rows.size() > mostRows) {
        // Groups of weeks, so that the table is no longer than for two weeks.
        constexpr int week = 7;
        const int group = static_cast<int>((rows.size() + mostRows * week - 1) / (mostRows * week))
                          * week;
        rows = meansOf(m_days, group);
        // There is no average of today yet.
        if (!rows.constLast().hasRoutine() && !m_days.constLast().isOver)
            rows.removeLast();
        title = group == week ? Report::tr("Week by week")
                              : Report::tr("%n day(s) at a time", nullptr, group);
        aside = Report::tr("a day on average, the longest sleep and the highest temperature");
    }
    if (std::ranges::all_of(rows, &ReportDay::isEmpty))
        return y;
    y = m_sheet.addHeading(page, m_sheet.content.left(), y, title, aside);
    page.marks.append([days = *this, rows, y](QPainter &painter) {
        days.paintTable(painter, rows, y);
    });
    return y + m_sheet.row * static_cast<qreal>(rows.size() + 1) + ReportSheet::blockGap;
}

void ReportDays::paintTable(QPainter &painter, const QList<ReportDay> &rows, qreal y) const
{
    const QList<Column> all = columns();
    const auto cell = [&](qreal right, qreal top, qreal width, const QString &text) {
        papertext::paint(painter, QRectF(right - width, top, width, m_sheet.row), Qt::AlignRight,
                         text);
    };
    const auto eachColumn = [&](qreal top, auto textOf) {
        qreal right = m_sheet.content.right();
        for (qsizetype i = all.size() - 1; i >= 0; --i) {
            cell(right, top, all.at(i).width, textOf(all.at(i)));
            right -= all.at(i).width;
        }
        return right;
    };
    painter.setFont(m_sheet.fonts.smallBold);
    painter.setPen(m_sheet.ink.muted);
    const qreal labels = eachColumn(y, [](const Column &column) { return column.title; });
    qreal top = y + m_sheet.row;
    painter.setPen(QPen(m_sheet.ink.muted.lighter(), 1.5));
    painter.drawLine(QPointF(m_sheet.content.left(), top), QPointF(m_sheet.content.right(), top));
    for (const ReportDay &day : rows) {
        painter.setFont(m_sheet.fonts.text);
        painter.setPen(m_sheet.ink.text);
        const QString label = labelOf(day);
        papertext::paint(painter,
                         QRectF(m_sheet.content.left(), top, labels - m_sheet.content.left(),
                                m_sheet.row),
                         Qt::AlignLeft, label);
        eachColumn(top, [&](const Column &column) {
            const bool isSaid = day.hasRoutine() || column.text == temperatureCell;
            return isSaid ? column.text(day) : QString();
        });
        if (const QString more = reservationOf(day); !more.isEmpty()) {
            const qreal left = m_sheet.content.left()
                               + QFontMetricsF(m_sheet.fonts.text).horizontalAdvance(label) + 8;
            // The first column is wider than its numbers, which are at its right.
            constexpr qreal spare = 70;
            const qreal right = day.isEmpty ? m_sheet.content.right() : labels + spare;
            painter.setFont(m_sheet.fonts.small);
            painter.setPen(m_sheet.ink.muted);
            papertext::paint(painter, QRectF(left, top, right - left, m_sheet.row), Qt::AlignLeft,
                             more);
        }
        top += m_sheet.row;
        painter.setPen(QPen(m_sheet.ink.line, 1));
        painter.drawLine(QPointF(m_sheet.content.left(), top),
                         QPointF(m_sheet.content.right(), top));
    }
}

} // namespace weehours
