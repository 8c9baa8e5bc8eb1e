// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weekprint.h"

#include "ui/overview/trendwords.h"
#include "ui/paper/papersize.h"
#include "ui/paper/papertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/words/timewords.h"

#include <QFontMetricsF>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>

namespace weehours {

namespace {

constexpr qreal headHeight = 44;
constexpr qreal footHeight = 26;

} // namespace

QString paperHours(const WeekSheet &sheet)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(sheet.now.msecs);
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    const QString named = zone.isEmpty() ? now.timeZoneAbbreviation() : zone;
    return sheet.startHour == 0
               ? WeekPicture::tr("Times of %1", "on paper; %1 is a time zone").arg(named)
               : WeekPicture::tr("Times of %1, days from %2",
                                 "on paper; %1 is a time zone, %2 the hour that a day begins at")
                     .arg(named, hourText(sheet.startHour));
}

bool printWeek(QPagedPaintDevice &device, const WeekSheet &sheet, const Theme &theme)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.logicalDpiX() / pixelsPerInch;
    painter.scale(scale, scale);
    const QRectF page(0, 0, device.width() / scale, device.height() / scale);
    const PictureStyle style{inkPalette(), theme.text(), theme.bold(), theme.small(),
                             QGuiApplication::layoutDirection()};
    const bool mirrored = style.direction == Qt::RightToLeft;
    const auto leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const auto trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;

    const QDate last = sheet.first.addDays(sheet.dayCount - 1);
    const QDate today = localDay(sheet.now);
    QStringList title{sheet.babyName, sheet.age, weekTitle(sheet.first, last, {})};
    title.removeAll(QString());
    const QString words = title.join(QStringLiteral(" · "));
    const QRectF head(page.left(), page.top(), page.width(), 24);
    painter.setFont(theme.large());
    painter.setPen(style.palette.text);
    papertext::paint(painter, head, leading, words);
    // What has no room beside the title goes on below.
    const qreal beside = page.width() - QFontMetricsF(theme.large()).horizontalAdvance(words)
                         - headHeight;
    const qreal legend = qMin(weekLegendWidth(style, sheet.topics), qMax(beside, page.width() / 3));
    const qreal rows = weekLegendHeight(style, sheet.topics, legend);
    paintWeekLegend(painter,
                    QRectF(mirrored ? head.left() : head.right() - legend, head.top(), legend,
                           qMax(rows, head.height())),
                    style, sheet.topics);

    WeekPicture picture;
    picture.setTopics(sheet.topics, sheet.feedParts);
    picture.setWeek(sheet.first, sheet.dayCount, sheet.startHour, sheet.entries, sheet.now);
    const qreal more = qMax(0., rows - head.height());
    picture.layOut(page.adjusted(0, headHeight + more, 0, -footHeight), style);
    picture.paint(painter);

    const QRectF foot(page.left(), page.bottom() - 18, page.width(), 18);
    painter.setFont(theme.small());
    painter.setPen(style.palette.muted);
    const auto wholeDays = picture.totals().first(std::clamp<qsizetype>(sheet.first.daysTo(today),
                                                                        0,
                                                                        picture.totals().size()));
    if (const DayAverage average = averageOf(wholeDays); average.days > 0) {
        painter.drawText(foot, static_cast<int>(leading | Qt::AlignVCenter),
                         WeekPicture::tr("A day on average: %1", "%1 is a list of numbers")
                             .arg(numbersText(average)));
    }
    const QString made = paperHours(sheet) + QStringLiteral(" · ")
                         + WeekPicture::tr("Wee Hours, %1", "at the foot of a page: its date")
                               .arg(QLocale().toString(today, QLocale::LongFormat));
    painter.drawText(foot, static_cast<int>(trailing | Qt::AlignVCenter), made);
    return painter.end();
}

} // namespace weehours
