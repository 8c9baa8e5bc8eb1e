// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportchart.h"

#include "core/logbook/plainletters.h"
#include "ui/paper/papertext.h"
#include "ui/report/report.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace weehours {

namespace {

constexpr int hoursOfDay = 24;
constexpr int labelledHours = 3; ///< each third hour has its number
constexpr qreal dayWidth = 118;  ///< of the days' names
constexpr qreal leastSumsWidth = 176;
constexpr qreal sumsGap = 6;
constexpr qreal markRadius = 7;
constexpr qreal wideRadius = 9; ///< of triangles and diamonds
constexpr qreal mostShift = 10;

// The vertical positions in a day's row, from its top; a lower row has them closer together.
constexpr qreal fullRow = 92;
constexpr qreal feedLane = 16;
constexpr qreal sleepTop = 28;
constexpr qreal sleepBottom = 52;
constexpr qreal nappyLane = 62;
constexpr qreal doseLane = 80;

QColor onPaper(const QColor &colour)
{
    constexpr int darker = 135; // print is paler than a screen
    return colour.darker(darker);
}

QPolygonF triangleAt(QPointF at)
{
    return {{at + QPointF(-8, 6), at + QPointF(8, 6), at + QPointF(0, -8)}};
}

QPolygonF diamondAt(QPointF at)
{
    return {{at + QPointF(-8, 0), at + QPointF(0, -8), at + QPointF(8, 0), at + QPointF(0, 8)}};
}

} // namespace

QString shortDay(QDate day)
{
    return QLocale().toString(day, Report::tr("d MMM", "a day in a table on paper: 15 Nov"));
}

QString longDay(QDate day)
{
    return QLocale().toString(day, Report::tr("d MMMM yyyy", "a day on paper: 22 July 2026"));
}

QString clockHour(int hour)
{
    const QLocale locale;
    if (locale.timeFormat(QLocale::ShortFormat).contains(u'A', Qt::CaseInsensitive))
        return hourText(hour % hoursOfDay);
    return QStringLiteral("%1:00").arg(hour);
}

ReportChart::ReportChart(const ReportData &data, const QRectF &area, const Palette &ink,
                         const ReportFonts &fonts, qreal rowHeight)
    : m_data(data),
      m_area(area),
      m_ink(ink),
      m_fonts(fonts),
      m_rowHeight(rowHeight),
      m_grid(area.left() + dayWidth, area.top(), area.width() - dayWidth - leastSumsWidth, 0)
{
    // As wide as the language needs it for a day with many feeds and nappies.
    constexpr int manyFeeds = 12;
    constexpr int manyNappies = 10;
    constexpr int muchMilk = 1000;
    qreal needed = leastSumsWidth;
    for (const QString &words :
         {feedsText(manyFeeds, muchMilk), nappiesText(manyNappies, manyNappies)})
        needed = std::max(needed, papertext::width(m_fonts.small, words) + sumsGap + 4);
    m_grid.setWidth(area.width() - dayWidth - needed);
    for (const Entry &entry : m_data.entries) {
        m_hasSleep = m_hasSleep || entry.kind() == kind::sleep;
        m_hasNappies = m_hasNappies || entry.kind() == kind::nappy;
        const QString name = entry.text(field::name);
        const bool isNew = std::ranges::none_of(m_medicines, [&](const QString &known) {
            return plainLetters(known) == plainLetters(name);
        });
        if (entry.kind() == kind::medication && isNew)
            m_medicines.append(name);
    }
}

qreal ReportChart::xOf(double place) const
{
    return m_grid.left() + place * m_grid.width();
}

QStringList ReportChart::medicinesOf(const QList<ReportDay> &days) const
{
    QStringList names;
    const Instant from = startOfDay(days.constFirst().from, m_data.startHour);
    const Instant to = startOfDay(days.constLast().to.addDays(1), m_data.startHour);
    for (const QString &name : m_medicines) {
        const bool isGiven = std::ranges::any_of(m_data.entries, [&](const Entry &entry) {
            return entry.kind() == kind::medication && entry.startedAt() >= from
                   && entry.startedAt() < to
                   && plainLetters(entry.text(field::name)) == plainLetters(name);
        });
        if (isGiven)
            names.append(name);
    }
    return names;
}

std::optional<ReportChart::Mark> ReportChart::markOf(const Entry &entry) const
{
    if (entry.kind() == kind::feed)
        return Mark{0, entry.text(field::method) == feedmethod::breast ? Shape::Breast
                                                                       : Shape::Bottle};
    if (entry.kind() == kind::nappy) {
        const QString type = entry.text(field::type);
        if (type == QLatin1StringView("mixed"))
            return Mark{0, Shape::Both};
        if (type == QLatin1StringView("poo"))
            return Mark{0, Shape::Dirty};
        return Mark{0, type == QLatin1StringView("wee") ? Shape::Wet : Shape::Dry};
    }
    if (entry.kind() == kind::temperature) {
        const qint64 stored = entry.integer(field::centiC);
        return Mark{0, Shape::Temperature, 0,
                    numberText(Quantity::Temperature, shownNumber(Quantity::Temperature, stored))};
    }
    if (entry.kind() != kind::medication)
        return std::nullopt;
    const auto known = std::ranges::find_if(m_medicines, [&](const QString &name) {
        return plainLetters(name) == plainLetters(entry.text(field::name));
    });
    return Mark{0, Shape::Medicine, static_cast<int>(known - m_medicines.begin())};
}

void ReportChart::paint(QPainter &painter, const QList<ReportDay> &days) const
{
    const qreal hours = paintLegend(painter, days);
    paintHours(painter, hours);
    const qreal top = hours + 30;
    const qreal bottom = top + m_rowHeight * static_cast<qreal>(days.size());
    for (int hour = 0; hour <= hoursOfDay; ++hour) {
        const bool isLabelled = hour % labelledHours == 0;
        painter.setPen(QPen(isLabelled ? m_ink.line.darker(125) : m_ink.line.lighter(110),
                            isLabelled ? 1.5 : 1));
        const qreal x = xOf(double(hour) / hoursOfDay);
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    }
    for (qsizetype i = 0; i <= days.size(); ++i) {
        const qreal y = top + m_rowHeight * static_cast<qreal>(i);
        painter.setPen(QPen(m_ink.muted.lighter(150), 1.5));
        painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
    }
    for (qsizetype i = 0; i < days.size(); ++i)
        paintDay(painter, days.at(i), top + m_rowHeight * static_cast<qreal>(i));
    paintHours(painter, bottom + 6);
}

qreal ReportChart::paintLegend(QPainter &painter, const QList<ReportDay> &days) const
{
    constexpr qreal lineHeight = 32;
    // The space that a page with the maximum of days leaves.
    constexpr int mostDays = 14;
    const qreal room = m_area.height() - 100 - m_rowHeight * mostDays;
    const int mostLines = static_cast<int>(room / lineHeight);
    constexpr qreal gap = 34;
    constexpr qreal signWidth = 20;
    qreal x = m_area.left();
    qreal y = m_area.top() + 12;
    const qreal lastLine = y + lineHeight * (mostLines - 1);
    const QFontMetricsF metrics(m_fonts.text);
    const auto widthOf = [&](const QString &words) {
        constexpr qreal longest = 300;
        return std::min(longest, metrics.horizontalAdvance(words) + 6);
    };
    const auto add = [&](qreal width, const QString &words, auto paintSign) {
        const qreal wide = widthOf(words);
        if (x + width + 12 + wide > m_area.right()) {
            x = m_area.left();
            y += lineHeight;
        }
        paintSign(QPointF(x + width / 2, y + lineHeight / 2));
        painter.setFont(m_fonts.text);
        painter.setPen(m_ink.text);
        papertext::paint(painter, QRectF(x + width + 10, y, wide, lineHeight), Qt::AlignLeft,
                         words);
        x += width + 10 + wide + gap;
    };
    const auto addMark = [&](const Mark &mark, const QString &words) {
        add(signWidth, words, [&](QPointF at) { paintMark(painter, at, mark); });
    };
    if (m_hasSleep) {
        add(46, tr("sleep", "in the legend of a picture"), [&](QPointF at) {
            painter.setPen(QPen(onPaper(m_ink.sleep), 1.5));
            painter.setBrush(m_ink.sleepBg.darker(108));
            painter.drawRoundedRect(QRectF(at.x() - 23, at.y() - 9, 46, 18), 5, 5);
        });
    }
    const auto isThere = [this](Shape shape) {
        return std::ranges::any_of(m_data.entries, [&](const Entry &entry) {
            const auto mark = markOf(entry);
            return mark && mark->shape == shape;
        });
    };
    struct Sign
    {
        Shape shape;
        QString words;
    };
    const std::array signs{Sign{Shape::Bottle, tr("bottle", "in the legend of a picture")},
                           Sign{Shape::Breast, tr("breast", "in the legend of a picture")},
                           Sign{Shape::Wet, tr("wet", "a nappy, in the legend of a picture")},
                           Sign{Shape::Dirty, tr("dirty", "a nappy, in the legend of a picture")},
                           Sign{Shape::Both, tr("wet and dirty", "a nappy, in the legend")},
                           Sign{Shape::Dry, tr("dry", "a nappy, in the legend of a picture")}};
    for (const Sign &sign : signs) {
        if (isThere(sign.shape))
            addMark({0, sign.shape}, sign.words);
    }
    const QStringList given = medicinesOf(days);
    const bool isWarm = isThere(Shape::Temperature);
    if (!given.isEmpty() || isWarm) {
        x = m_area.left();
        y += lineHeight;
    }
    if (isWarm)
        addMark({0, Shape::Temperature},
                tr("temperature,%1", "in the legend; %1 is a unit with a space before it")
                    .arg(suffixOf(Quantity::Temperature)));
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto left = static_cast<int>(given.size() - i);
        const QString rest = tr("%n more", "medicines in a legend", left);
        const qreal needed = signWidth + 10 + widthOf(given.at(i))
                             + (left > 1 ? gap + signWidth + 10 + widthOf(rest) : 0);
        if (y >= lastLine && x + needed > m_area.right()) {
            add(0, rest, [](QPointF) {});
            break;
        }
        addMark({0, Shape::Medicine, static_cast<int>(m_medicines.indexOf(given.at(i)))},
                given.at(i));
    }
    constexpr qreal least = 2; // minimum, so that the days begin at the same height on most pages
    return std::max(y + lineHeight, m_area.top() + 12 + least * lineHeight) + 14;
}

void ReportChart::paintHours(QPainter &painter, qreal y) const
{
    painter.setFont(m_fonts.small);
    painter.setPen(m_ink.muted);
    for (int hour = 0; hour <= hoursOfDay; hour += labelledHours) {
        const int shown = m_data.startHour + hour;
        const qreal x = xOf(double(hour) / hoursOfDay);
        papertext::paint(painter, QRectF(x - 60, y, 120, 24), Qt::AlignHCenter,
                         clockHour(shown > hoursOfDay ? shown - hoursOfDay : shown));
    }
}

void ReportChart::paintDay(QPainter &painter, const ReportDay &day, qreal top) const
{
    const QLocale locale;
    const auto label = [&](const QFont &font, const QColor &colour, qreal y, const QString &words) {
        painter.setFont(font);
        painter.setPen(colour);
        papertext::paint(painter, QRectF(m_area.left(), top + y, dayWidth - 10, 26), Qt::AlignLeft,
                         words);
    };
    label(m_fonts.bold, m_ink.text, m_rowHeight / 2 - 24, locale.toString(day.from, u"ddd"));
    label(m_fonts.small, m_ink.muted, m_rowHeight / 2,
          locale.toString(day.from, tr("d MMM", "a day beside a picture: 15 Nov")));

    const DayScale scale(day.from, m_data.startHour);
    if (const auto missing = scale.missing()) {
        // The hour that clocks skipped.
        painter.fillRect(QRectF(QPointF(xOf(missing->first), top + 1),
                                QPointF(xOf(missing->second), top + m_rowHeight - 1)),
                         QBrush(m_ink.line, Qt::BDiagPattern));
    }
    QList<Mark> feeds;
    QList<Mark> nappies;
    QList<Mark> doses;
    for (const Entry &entry : m_data.entries) {
        if (entry.kind() == kind::sleep)
            paintSleep(painter, entry, scale, top);
        if (entry.startedAt() < scale.from() || entry.startedAt() >= scale.to())
            continue;
        auto mark = markOf(entry);
        if (!mark)
            continue;
        mark->x = xOf(scale.placeOf(entry.startedAt()));
        if (entry.kind() == kind::feed)
            feeds.append(*mark);
        else if (entry.kind() == kind::nappy)
            nappies.append(*mark);
        else
            doses.append(*mark);
    }
    paintLane(painter, feeds, top + inRow(feedLane));
    paintLane(painter, nappies, top + inRow(nappyLane));
    paintLane(painter, doses, top + inRow(doseLane));
    if (day.begun) {
        const qreal x = xOf(scale.placeOf(*day.begun)) - markRadius - 4;
        painter.setPen(QPen(m_ink.text, 2));
        painter.drawLine(QPointF(x, top), QPointF(x, top + m_rowHeight));
        const QString words = tr("the log begins");
        const qreal width = QFontMetricsF(m_fonts.small).horizontalAdvance(words) + 6;
        if (x - width - 10 > m_grid.left()) {
            painter.setFont(m_fonts.small);
            painter.setPen(m_ink.muted);
            papertext::paint(painter, QRectF(x - width - 10, top + inRow(sleepTop), width, 24),
                             Qt::AlignRight, words);
        }
    }
    if (m_data.now >= scale.from() && m_data.now < scale.to()) {
        const qreal x = xOf(scale.placeOf(m_data.now));
        painter.setPen(QPen(m_ink.text, 2));
        painter.drawLine(QPointF(x, top), QPointF(x, top + m_rowHeight));
        const QString words = tr("printed %1", "%1 is a time").arg(timeText(m_data.now));
        const qreal width = QFontMetricsF(m_fonts.small).horizontalAdvance(words) + 6;
        const bool isLate = x + width + 10 > m_grid.right();
        if (!isLate) {
            painter.setFont(m_fonts.small);
            painter.setPen(m_ink.muted);
            papertext::paint(painter, QRectF(x + 10, top + inRow(sleepTop), width, 24),
                             Qt::AlignLeft, words);
        }
    }
    paintSums(painter, day, top);
}

qreal ReportChart::inRow(qreal position) const
{
    return position * std::min(1.0, m_rowHeight / fullRow);
}

void ReportChart::paintSleep(QPainter &painter, const Entry &sleep, const DayScale &scale,
                             qreal top) const
{
    constexpr qint64 leastLabelled = 95 * msecsPerMinute;
    const Instant from = std::max(sleep.startedAt(), scale.from());
    const Instant to = std::min({sleep.endedAt().value_or(m_data.now), scale.to(), m_data.now});
    if (to <= from)
        return;
    const QRectF bar(QPointF(xOf(scale.placeOf(from)), top + inRow(sleepTop)),
                     QPointF(std::max(xOf(scale.placeOf(to)), xOf(scale.placeOf(from)) + 3),
                             top + inRow(sleepBottom)));
    painter.setPen(QPen(onPaper(m_ink.sleep), 1.5));
    painter.setBrush(m_ink.sleepBg.darker(108));
    const qreal radius = std::min(5.0, bar.width() / 2);
    painter.drawRoundedRect(bar, radius, radius);
    if (to.msecs - from.msecs < leastLabelled)
        return;
    painter.setFont(m_fonts.tiny);
    painter.setPen(m_ink.text);
    papertext::paint(painter, bar, Qt::AlignHCenter, durationText(to.msecs - from.msecs));
}

void ReportChart::paintLane(QPainter &painter, QList<Mark> marks, qreal y) const
{
    std::ranges::stable_sort(marks, {}, &Mark::x);
    const QFontMetricsF metrics(m_fonts.smallBold);
    const auto radiusOf = [](const Mark &mark) {
        const bool isWide = mark.shape == Shape::Medicine || mark.shape == Shape::Temperature;
        return (isWide ? wideRadius : markRadius) + 1;
    };
    const auto widthOf = [&](const Mark &mark) {
        return mark.label.isEmpty() ? 0 : metrics.horizontalAdvance(mark.label) + 6;
    };
    qreal free = m_grid.left() - mostShift; // up to where the marks before the last one reach
    for (qsizetype i = 0; i < marks.size(); ++i) {
        Mark &mark = marks[i];
        const qreal end = i == 0 ? free : marks.at(i - 1).x + radiusOf(marks.at(i - 1));
        // Without room for the number it is only in the list of temperatures.
        if (end - (mark.x - radiusOf(mark) - widthOf(mark)) > mostShift)
            mark.label.clear();
        qreal overlap = end - (mark.x - radiusOf(mark) - widthOf(mark));
        if (overlap > 0 && i > 0) {
            Mark &before = marks[i - 1];
            const qreal room = before.x - radiusOf(before) - widthOf(before) - free;
            const qreal back = std::clamp(overlap / 2, 0.0, std::clamp(room, 0.0, mostShift));
            before.x -= back;
            overlap -= back;
        }
        mark.x += std::clamp(overlap, 0.0, mostShift);
        if (i > 0)
            free = marks.at(i - 1).x + radiusOf(marks.at(i - 1));
    }
    for (const Mark &mark : std::as_const(marks)) {
        if (!mark.label.isEmpty()) {
            const qreal width = widthOf(mark);
            painter.setFont(m_fonts.smallBold);
            painter.setPen(m_ink.text);
            papertext::paint(painter,
                             QRectF(mark.x - radiusOf(mark) - 3 - width, y - 12, width + 2, 24),
                             Qt::AlignRight, mark.label);
        }
        paintMark(painter, {mark.x, y}, mark);
    }
}

void ReportChart::paintMark(QPainter &painter, QPointF at, const Mark &mark) const
{
    constexpr qreal line = 2.2;
    const QColor feed = onPaper(m_ink.feed);
    const QColor nappy = onPaper(m_ink.nappy);
    const QColor medicine = onPaper(m_ink.medication);
    const QRectF square(at.x() - 6.5, at.y() - 6.5, 13, 13);
    const auto pen = [&](const QColor &colour, const QBrush &brush) {
        painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(brush);
    };
    switch (mark.shape) {
    case Shape::Bottle:
        pen(feed, feed);
        painter.drawEllipse(at, markRadius - 1, markRadius - 1);
        break;
    case Shape::Breast:
        pen(feed, m_ink.surface);
        painter.drawEllipse(at, markRadius - 1, markRadius - 1);
        break;
    case Shape::Wet:
        pen(nappy, m_ink.surface);
        painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), 2, 2);
        break;
    case Shape::Dirty:
        pen(nappy, nappy);
        painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), 2, 2);
        break;
    case Shape::Both: {
        pen(nappy, m_ink.surface);
        painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), 2, 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(nappy);
        painter.drawPolygon(QPolygonF({square.topLeft(), square.bottomLeft(),
                                       square.bottomRight()}));
        break;
    }
    case Shape::Dry:
        pen(nappy, m_ink.surface);
        painter.drawLine(square.bottomLeft(), square.topRight());
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), 2, 2);
        break;
    case Shape::Temperature:
        pen(onPaper(m_ink.temperature), onPaper(m_ink.temperature));
        painter.drawPolygon(diamondAt(at));
        break;
    case Shape::Medicine: {
        constexpr int full = 0;
        constexpr int hollow = 1;
        constexpr int half = 2;
        pen(medicine, mark.fill == full ? QBrush(medicine) : QBrush(m_ink.surface));
        painter.drawPolygon(triangleAt(at));
        if (mark.fill == half) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(medicine);
            painter.drawPolygon(QPolygonF({at + QPointF(-8, 6), at + QPointF(0, 6),
                                           at + QPointF(0, -8)}));
        } else if (mark.fill > hollow) {
            painter.setFont(m_fonts.letter);
            papertext::paint(painter, QRectF(at.x() - 8, at.y() - 7, 16, 14), Qt::AlignHCenter,
                             QChar(u'A' + (mark.fill - half - 1) % 26));
        }
        break;
    }
    }
}

void ReportChart::paintSums(QPainter &painter, const ReportDay &day, qreal top) const
{
    const auto line = [&](const QFont &font, const QColor &colour, qreal y, const QString &words) {
        painter.setFont(font);
        painter.setPen(colour);
        const qreal left = m_grid.right() + sumsGap;
        papertext::paint(painter, QRectF(left, top + y, m_area.right() - left, 24), Qt::AlignRight,
                         words);
    };
    const auto count = [](double number) { return static_cast<int>(std::lround(number)); };
    const qreal middle = m_rowHeight / 2;
    if (!day.hasRoutine()) {
        if (day.isEmpty && day.isOver)
            line(m_fonts.small, m_ink.muted, middle - 12, Report::tr("nothing logged", "on a day"));
        return;
    }
    if (m_hasSleep)
        line(m_fonts.bold, m_ink.text, middle - 36, sumText(static_cast<qint64>(day.sleepMsecs)));
    line(m_fonts.small, m_ink.muted, middle - 12, feedsText(count(day.feeds), count(day.bottleMl)));
    if (m_hasNappies) {
        line(m_fonts.small, m_ink.muted, middle + 12,
             nappiesText(count(day.wet), count(day.dirty)));
    }
}

QString ReportChart::feedsText(int feeds, int bottleMl)
{
    const QString words = tr("%n feed(s)", "on a day", feeds);
    return bottleMl > 0 ? words + QStringLiteral(" · ") + amountText(bottleMl) : words;
}

QString ReportChart::nappiesText(int wet, int dirty)
{
    return tr("%1 wet · %2 dirty", "nappies of a day").arg(wet).arg(dirty);
}

} // namespace weehours
