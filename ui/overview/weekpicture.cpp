// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weekpicture.h"

#include "core/protocol/schema.h"
#include "ui/kinds/kindface.h"
#include "ui/overview/topicmenu.h"
#include "ui/theme/metrics.h"
#include "ui/words/timewords.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace weehours {

namespace {

constexpr qreal barRadius = 5;
/// A narrower column has no room for "14 h 10".
constexpr qreal narrowColumn = 56;

/// A bar that continues beyond the day has no rounded corners there.
QPainterPath barPath(const QRectF &rect, bool openTop, bool openBottom)
{
    const qreal radius = std::min<qreal>(barRadius, rect.height() / 2);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (openTop)
        path.addRect(QRectF(rect.topLeft(), QSizeF(rect.width(), rect.height() / 2)));
    if (openBottom)
        path.addRect(rect.adjusted(0, rect.height() / 2, 0, 0));
    return path.simplified();
}

/// A little stronger than a tile's ground: the nights must be seen from across the room.
QColor barColour(const Palette &palette, const QString &kindName)
{
    const bool dark = palette.surface.lightness() < 128;
    const KindColours colours = kindColours(palette, kindName);
    return blend(colours.ink, colours.ground, dark ? 0.18 : 0.06);
}

QColor barEdge(const Palette &palette, const QString &kindName)
{
    const KindColours colours = kindColours(palette, kindName);
    return blend(colours.ink, colours.ground, 0.4);
}

/// The shapes of what is no bar, in the order of the kinds: shapes tell more than colours do.
enum class Shape { Dot, Square, Triangle, Diamond, Ring, Frame };

Shape shapeOf(const QString &kindName)
{
    int place = 0;
    for (const KindFace &face : faces()) {
        if (kindName == face.kind)
            break;
        if (!isDrawnAsBar({QString(face.kind)}))
            ++place;
    }
    // Feeds and nappies have theirs; medicines and temperatures as on paper.
    constexpr std::array shapes{Shape::Dot,     Shape::Square, Shape::Ring,
                                Shape::Frame,   Shape::Ring,   Shape::Triangle,
                                Shape::Diamond, Shape::Frame,  Shape::Ring};
    return shapes.at(static_cast<size_t>(place) % shapes.size());
}

void paintMark(QPainter &painter, const QRectF &rect, const QString &kindName,
               const Palette &palette)
{
    const QColor ink = kindColours(palette, kindName).ink;
    const QPointF middle = rect.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (shapeOf(kindName)) {
    case Shape::Dot: painter.drawEllipse(rect); break;
    case Shape::Square: painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2); break;
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF{
            {middle.x(), rect.top()}, rect.bottomRight(), rect.bottomLeft()});
        break;
    case Shape::Diamond:
        painter.drawPolygon(QPolygonF{{middle.x(), rect.top()},
                                      {rect.right(), middle.y()},
                                      {middle.x(), rect.bottom()},
                                      {rect.left(), middle.y()}});
        break;
    case Shape::Ring:
        painter.setPen(QPen(ink, 2));
        painter.setBrush(palette.surface);
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
        break;
    case Shape::Frame:
        painter.setPen(QPen(ink, 2));
        painter.setBrush(palette.surface);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
        break;
    }
}

/// A duration as h:mm, for narrow columns.
QString briefDuration(qint64 msecs)
{
    return clockText(msecs).chopped(3);
}

} // namespace

void WeekPicture::paint(QPainter &painter, qsizetype hovered, qsizetype focused) const
{
    if (days().isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    for (int day = 0; day < days().size(); ++day) {
        paintHead(painter, day);
        paintFoot(painter, day);
    }
    // Marks are painted above the bars.
    for (const bool bars : {true, false}) {
        for (qsizetype i = 0; i < items().size(); ++i) {
            if (isBar(items().at(i)) == bars)
                paintItem(painter, items().at(i), i == hovered || i == focused);
        }
    }
    paintNow(painter);
    if (focused >= 0 && focused < items().size()) {
        const qreal around = metrics::unit;
        paintFocusRing(painter, items().at(focused).rect.adjusted(-around, -around, around, around),
                       barRadius + around, style().palette.accent);
    }
    painter.restore();
}

void WeekPicture::paintGrid(QPainter &painter) const
{
    const Palette &palette = style().palette;
    for (const DayScale &scale : days()) {
        if (const auto missing = scale.missing()) {
            const QRectF place = column(static_cast<int>(days().front().day().daysTo(scale.day())));
            const QRectF band(place.left(), place.top() + missing->first * place.height(),
                              place.width(), (missing->second - missing->first) * place.height());
            painter.fillRect(band, QBrush(palette.line, Qt::BDiagPattern));
        }
    }
    painter.setFont(style().small);
    const int step = hourStep();
    for (int hour = 0; hour <= 24; hour += step) {
        const qreal y = grid().top() + grid().height() * hour / 24;
        const QRectF line = mirrored(QRectF(grid().left(), y - 0.5, grid().width(), 1));
        painter.fillRect(line, palette.line);
        painter.setPen(palette.muted);
        const QRectF words = mirrored(QRectF(area().left(), y - lineHeight / 2,
                                             grid().left() - area().left() - metrics::gap,
                                             lineHeight));
        const bool toTheLeft = style().direction == Qt::RightToLeft;
        paintTabular(painter, words,
                     (toTheLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                     hourText((startHour() + hour) % 24));
    }
}

void WeekPicture::paintHead(QPainter &painter, int day) const
{
    const Palette &palette = style().palette;
    const DayScale &scale = days().at(day);
    const QRectF place = column(day);
    const bool today = now() >= scale.from() && now() < scale.to();
    QFont font = style().small;
    if (today)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(today ? palette.text : palette.muted);
    const QLocale locale;
    const auto name = [&](QLocale::FormatType length) {
        return locale.standaloneDayName(scale.day().dayOfWeek(), length);
    };
    const QString number = locale.toString(scale.day().day());
    const QRectF above(place.left(), area().top(), place.width(),
                       grid().top() - area().top() - metrics::unit);
    if (above.height() < 2 * lineHeight) {
        QString words = QStringLiteral("%1 %2").arg(name(QLocale::ShortFormat), number);
        const qint64 hours = scale.msecs() / msecsPerHour;
        if (hours != 24) {
            words += tr(" · %1 h", "a day on which clocks change, of 23 or 25 hours")
                         .arg(locale.toString(hours));
        }
        painter.drawText(above, Qt::AlignCenter, words);
        return;
    }
    const QFontMetricsF measure(font);
    const QString brief = name(QLocale::ShortFormat);
    const bool fits = measure.horizontalAdvance(brief) < place.width() - 2;
    painter.drawText(above, Qt::AlignHCenter | Qt::AlignTop,
                     fits ? brief : name(QLocale::NarrowFormat));
    painter.drawText(above, Qt::AlignHCenter | Qt::AlignBottom, number);
}

void WeekPicture::paintFoot(QPainter &painter, int day) const
{
    const DaySummary &sum = totals().at(day).sum;
    const Palette &palette = style().palette;
    const QRectF place = column(day);
    const QFontMetricsF measure(style().small);
    QRectF line(place.left(), grid().bottom() + metrics::gap + 2, place.width(), lineHeight);
    painter.setFont(style().small);
    painter.setPen(palette.text);
    const bool narrow = place.width() < narrowColumn;
    if (sum.sleepMsecs > 0 && topics().contains(Topic{QString(kind::sleep)})) {
        const QString words = narrow ? briefDuration(sum.sleepMsecs) : sumText(sum.sleepMsecs);
        if (measure.horizontalAdvance(words) <= place.width())
            painter.drawText(line, Qt::AlignCenter, words);
    }
    line.translate(0, lineHeight);
    const qreal mark = narrow ? 5 : 7;
    const qreal toNumber = narrow ? 2 : 3;
    const qreal between = narrow ? 4 : 9;
    struct Number
    {
        QString kindName;
        QString words;
        qreal width;
    };
    // As many of the marks as have room; a day on which nothing was logged has none.
    QList<Number> numbers;
    qreal whole = -between;
    bool anything = sum != DaySummary{};
    for (qsizetype topic = 0; topic < topics().size(); ++topic) {
        const int count = countOf(topic, day);
        anything = anything || count > 0;
        if (isDrawnAsBar(topics().at(topic)))
            continue;
        const QString words = QLocale().toString(count);
        const qreal width = measure.horizontalAdvance(words);
        const qreal more = mark + toNumber + width + between;
        if (whole + more > place.width())
            break;
        whole += more;
        numbers.append({topics().at(topic).kind, words, width});
    }
    if (!anything)
        return;
    qreal x = place.center().x() - whole / 2;
    for (const Number &number : std::as_const(numbers)) {
        paintMark(painter, QRectF(x, line.center().y() - mark / 2, mark, mark), number.kindName,
                  palette);
        painter.setPen(palette.muted);
        painter.drawText(QRectF(x + mark + toNumber, line.top(), number.width + 2, lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, number.words);
        x += mark + toNumber + number.width + between;
    }
}

void WeekPicture::paintItem(QPainter &painter, const Item &item, bool strong) const
{
    const Palette &palette = style().palette;
    const QString &kindName = entryOf(item).kind();
    if (!isBar(item)) {
        // The rim keeps a mark apart from the bar or the mark below it.
        painter.setPen(QPen(palette.surface, 3));
        painter.setBrush(palette.surface);
        if (shapeOf(kindName) == Shape::Dot || shapeOf(kindName) == Shape::Ring)
            painter.drawEllipse(item.rect);
        else
            painter.drawRoundedRect(item.rect, 2, 2);
        const qreal grown = strong ? 1 : 0;
        paintMark(painter, item.rect.adjusted(-grown, -grown, grown, grown), kindName, palette);
        return;
    }
    const QRectF rect = item.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(strong ? kindColours(palette, kindName).ink : barEdge(palette, kindName),
                        1));
    painter.setBrush(barColour(palette, kindName));
    painter.drawPath(barPath(rect, item.fromBefore, item.intoNext));
}

void WeekPicture::paintNow(QPainter &painter) const
{
    for (int day = 0; day < days().size(); ++day) {
        const DayScale &scale = days().at(day);
        if (now() < scale.from() || now() >= scale.to())
            continue;
        const QRectF place = column(day);
        const qreal y = place.top() + scale.placeOf(now()) * place.height();
        painter.fillRect(QRectF(place.left(), y - 1, place.width(), 2), style().palette.accent);
    }
}

namespace {

struct LegendPart
{
    Topic topic;
    QString words;
};

QList<LegendPart> legendParts(const QList<Topic> &topics)
{
    QList<LegendPart> parts;
    // The bars first.
    for (const bool bars : {true, false}) {
        for (const Topic &topic : topics) {
            if (isDrawnAsBar(topic) == bars)
                parts.append({topic, legendWords(topic)});
        }
    }
    return parts;
}

constexpr qreal legendGap = 16;
constexpr qreal legendRow = 20;
constexpr qreal markToWords = 6;

qreal markWidth(const Topic &topic)
{
    return isDrawnAsBar(topic) ? 16 : 10;
}

qreal partWidth(const LegendPart &part, const QFontMetricsF &measure)
{
    return markWidth(part.topic) + markToWords + measure.horizontalAdvance(part.words);
}

/// As many parts in a row as fit.
QList<QList<LegendPart>> legendRows(const QList<Topic> &topics, const QFontMetricsF &measure,
                                    qreal width)
{
    QList<QList<LegendPart>> rows;
    qreal taken = 0;
    for (LegendPart part : legendParts(topics)) {
        // An activity may have a name that is longer than the row.
        part.words = measure.elidedText(part.words, Qt::ElideRight,
                                        width + 2 - markWidth(part.topic) - markToWords);
        const qreal own = partWidth(part, measure);
        if (rows.isEmpty() || taken + own > width + 2) {
            rows.append(QList<LegendPart>());
            taken = 0;
        }
        rows.last().append(part);
        taken += own + legendGap;
    }
    return rows;
}

} // namespace

QString legendWords(const Topic &topic)
{
    if (topic.kind == kind::sleep)
        return WeekPicture::tr("sleep", "in the legend of the week");
    if (topic.kind == kind::feed)
        return WeekPicture::tr("feed", "in the legend of the week");
    if (topic.kind == kind::nappy)
        return WeekPicture::tr("nappy", "in the legend of the week");
    return topicTitle(topic);
}

qreal weekLegendWidth(const PictureStyle &style, const QList<Topic> &topics)
{
    const QFontMetricsF measure(style.small);
    qreal width = 0;
    const auto parts = legendParts(topics);
    for (const LegendPart &part : parts)
        width += partWidth(part, measure);
    return width + legendGap * static_cast<qreal>(parts.size() - 1) + 2;
}

qreal weekLegendHeight(const PictureStyle &style, const QList<Topic> &topics, qreal width)
{
    const auto rows = legendRows(topics, QFontMetricsF(style.small), width);
    return legendRow * static_cast<qreal>(rows.size());
}

void paintWeekLegend(QPainter &painter, const QRectF &rect, const PictureStyle &style,
                     const QList<Topic> &topics)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.small);
    const QFontMetricsF measure(style.small);
    const bool mirrored = style.direction == Qt::RightToLeft;
    const auto placed = [&](QRectF part) {
        if (mirrored)
            part.moveLeft(rect.left() + rect.right() - part.right());
        return part;
    };
    const auto rows = legendRows(topics, measure, rect.width());
    qreal top = rect.center().y() - legendRow * static_cast<qreal>(rows.size()) / 2;
    for (const QList<LegendPart> &row : rows) {
        qreal x = rect.left();
        for (const LegendPart &part : row) {
            const qreal width = markWidth(part.topic);
            const qreal wordsWidth = measure.horizontalAdvance(part.words);
            const QRectF mark = placed(QRectF(x, top + legendRow / 2 - 5, width, 10));
            if (isDrawnAsBar(part.topic)) {
                painter.setPen(QPen(barEdge(style.palette, part.topic.kind), 1));
                painter.setBrush(barColour(style.palette, part.topic.kind));
                painter.drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            } else {
                paintMark(painter, mark, part.topic.kind, style.palette);
            }
            painter.setPen(style.palette.muted);
            painter.drawText(placed(QRectF(x + width + markToWords, top, wordsWidth + 1,
                                           legendRow)),
                             Qt::AlignCenter, part.words);
            x += width + markToWords + wordsWidth + legendGap;
        }
        top += legendRow;
    }
    painter.restore();
}

QString weekTitle(QDate first, QDate last, QDate today)
{
    const QLocale locale;
    const bool sameYear = first.year() == last.year();
    const bool hasYear = !sameYear || last.year() != today.year();
    if (sameYear && first.month() == last.month()) {
        const QString end = hasYear ? WeekPicture::tr("d MMMM yyyy",
                                                      "the last day of a week within one month")
                                    : WeekPicture::tr("d MMMM",
                                                      "the last day of a week within one month");
        return WeekPicture::tr("%1–%2", "a week: 16 and 22 November")
            .arg(locale.toString(first,
                                 WeekPicture::tr("d", "the first day of a week within one month")),
                 locale.toString(last, end));
    }
    const QString withYear = WeekPicture::tr("d MMMM yyyy", "a day with its year");
    const QString withoutYear = WeekPicture::tr("d MMMM", "a day in the title of a week");
    return WeekPicture::tr("%1 – %2", "a week: 30 November and 6 December")
        .arg(locale.toString(first, sameYear ? withoutYear : withYear),
             locale.toString(last, hasYear ? withYear : withoutYear));
}

} // namespace weehours
