// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weekprint.h"

#include "ui/overview/trendwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/words/timewords.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>
#include <cstdint>

#include <langinfo.h>

namespace weehours {

namespace {

/// Pixels of the screen on an inch of paper: 14 px come to 10.5 pt, which reads well in the hand.
constexpr qreal pixelsPerInch = 96;
constexpr qreal headHeight = 44;
constexpr qreal footHeight = 26;

// A font for screens draws emoji as pictures, which no page of outlines takes: they would be holes.
// What holds one is painted first, finely enough for paper.
void drawName(QPainter &painter, const QRectF &place, int flags, const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return !c.isSurrogate(); });
    if (isPlain) {
        painter.drawText(place, flags, text);
        return;
    }
    constexpr qreal fineness = 300 / pixelsPerInch;
    QImage image((place.size() * fineness).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter onImage(&image);
    onImage.scale(fineness, fineness);
    onImage.setFont(painter.font());
    onImage.setPen(painter.pen());
    onImage.drawText(QRectF(QPointF(), place.size()), flags, text);
    onImage.end();
    painter.drawImage(place, image);
}

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

QPageSize::PageSizeId paperOfTheDesktop()
{
    // A number in a pointer's place, in millimetres (glibc).
    const auto height = reinterpret_cast<std::intptr_t>(::nl_langinfo(_NL_PAPER_HEIGHT));
    constexpr int letterHeight = 279;
    return static_cast<int>(height) == letterHeight ? QPageSize::Letter : QPageSize::A4;
}

bool printWeek(QPagedPaintDevice &device, const WeekSheet &sheet, const Theme &theme)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.logicalDpiX() / pixelsPerInch;
    painter.scale(scale, scale);
    const QRectF page(0, 0, device.width() / scale, device.height() / scale);
    const WeekStyle style{inkPalette(), theme.text(), theme.bold(), theme.small(),
                          QGuiApplication::layoutDirection()};
    const bool mirrored = style.direction == Qt::RightToLeft;
    const auto leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const auto trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;

    const QDate last = sheet.first.addDays(sheet.dayCount - 1);
    const QDate today = localDay(sheet.now);
    QStringList title{sheet.babyName, sheet.age, weekTitle(sheet.first, last, {})};
    title.removeAll(QString());
    const QRectF head(page.left(), page.top(), page.width(), 24);
    painter.setFont(theme.large());
    painter.setPen(style.palette.text);
    drawName(painter, head, static_cast<int>(leading | Qt::AlignVCenter),
             title.join(QStringLiteral(" · ")));
    const qreal legend = weekLegendWidth(style);
    paintWeekLegend(painter,
                    QRectF(mirrored ? head.left() : head.right() - legend, head.top(), legend,
                           head.height()),
                    style);

    WeekPicture picture;
    picture.setWeek(sheet.first, sheet.dayCount, sheet.startHour, sheet.entries, sheet.now);
    picture.layOut(page.adjusted(0, headHeight, 0, -footHeight), style);
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
