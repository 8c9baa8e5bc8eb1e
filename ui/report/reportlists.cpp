// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportlists.h"

#include "ui/paper/papertext.h"
#include "ui/report/report.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace weehours {

namespace {

constexpr qreal columnGap = 48;
constexpr int fewLines = 4;

} // namespace

qreal ReportLists::lineHeight(const ReportList &list, const ReportList::Line &line, qreal width,
                              int mostLines) const
{
    const qreal rest = width - list.firstWidth - list.valueWidth;
    const qreal words = std::max(papertext::height(m_sheet.fonts.text, line.rest, rest, mostLines),
                                 papertext::height(m_sheet.fonts.text, line.first,
                                                   list.firstWidth - 16, 2));
    return std::max(m_sheet.row, words + 10);
}

void ReportLists::addLine(ReportPage &page, const ReportList &list, const ReportList::Line &line,
                          const QRectF &place, int mostLines) const
{
    page.marks.append([=, &sheet = m_sheet](QPainter &painter) {
        const auto cell = [&](const QFont &font, const QColor &ink, qreal left, qreal width,
                              Qt::Alignment alignment, const QString &text, int lines) {
            painter.setFont(font);
            painter.setPen(ink);
            const bool isHigh = place.height() > sheet.row + 1;
            papertext::paint(painter,
                             QRectF(place.left() + left, place.top() + (isHigh ? 5 : 0), width,
                                    place.height()),
                             alignment | (isHigh ? Qt::AlignTop : Qt::Alignment()), text, lines);
        };
        cell(sheet.fonts.text, list.isFirstMuted ? sheet.ink.muted : sheet.ink.text, 0,
             list.firstWidth - 16, Qt::AlignLeft, line.first, 2);
        if (list.valueWidth > 0)
            cell(sheet.fonts.bold, sheet.ink.text, list.firstWidth, list.valueWidth, Qt::AlignLeft,
                 line.value, 1);
        const qreal left = list.firstWidth + list.valueWidth;
        cell(sheet.fonts.text, sheet.ink.text, left, place.width() - left,
             list.valueWidth > 0 ? Qt::AlignRight : Qt::AlignLeft, line.rest, mostLines);
        painter.setPen(QPen(sheet.ink.line, 1));
        painter.drawLine(place.bottomLeft(), place.bottomRight());
    });
}

qreal ReportLists::addList(ReportPage &page, const ReportList &list, const QRectF &place)
{
    if (list.lines.isEmpty())
        return place.top();
    // The heading, one line, and the line that refers to the next page.
    constexpr qreal heading = 32;
    const bool hasRoom = place.height() >= heading + 2 * m_sheet.row;
    QList<qreal> heights;
    for (const ReportList::Line &line : list.lines)
        heights.append(lineHeight(list, line, place.width(), list.mostLines));
    const qreal all = std::accumulate(heights.cbegin(), heights.cend(), heading);
    qreal room = place.height() - heading - (all > place.height() ? m_sheet.row : 0);
    qsizetype shown = 0;
    qreal y = place.top();
    if (hasRoom) {
        y = m_sheet.addHeading(page, place.left(), y, list.title);
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
        if (papertext::isCut(m_sheet.fonts.text, list.lines.at(i).rest, words, list.mostLines))
            rest.lines.prepend(list.lines.at(i));
    }
    if (rest.lines.isEmpty())
        return y;
    if (hasRoom && shown < list.lines.size()) {
        m_mores.append({QRectF(place.left(), y, place.width(), m_sheet.row), m_rests.size()});
        rest.title = list.title;
        y += m_sheet.row;
    }
    m_rests.append(rest);
    return y;
}

qreal ReportLists::addHalves(ReportPage &page, const ReportList &list,
                             const QList<ReportList::Line> &lines, qreal y) const
{
    const qreal half = (m_sheet.content.width() - columnGap) / 2;
    const qsizetype inFirst = (lines.size() + 1) / 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isSecond = i >= inFirst;
        const qreal left = isSecond ? m_sheet.content.right() - half : m_sheet.content.left();
        const auto row = static_cast<qreal>(isSecond ? i - inFirst : i);
        addLine(page, list, lines.at(i), QRectF(left, y + row * m_sheet.row, half, m_sheet.row),
                list.mostLines);
    }
    return y + static_cast<qreal>(inFirst) * m_sheet.row;
}

qreal ReportLists::addColumns(ReportPage &page, const ReportList &list, const QRectF &place)
{
    constexpr qreal heading = 32;
    const auto rows = static_cast<qsizetype>((place.height() - heading) / m_sheet.row);
    // One of the rows refers to the next page.
    const bool isWhole = list.lines.size() <= 2 * rows;
    const qsizetype shown = isWhole ? list.lines.size() : std::max<qsizetype>(0, 2 * (rows - 1));
    qreal y = place.top();
    if (shown > 0)
        y = addHalves(page, list, list.lines.first(shown),
                      m_sheet.addHeading(page, place.left(), y, list.title));
    if (isWhole)
        return y;
    ReportList rest = list;
    rest.lines = list.lines.mid(shown);
    if (shown > 0) {
        m_mores.append({QRectF(place.left(), y, place.width(), m_sheet.row), m_rests.size()});
        y += m_sheet.row;
    }
    m_rests.append(rest);
    return y;
}

qreal ReportLists::addTo(ReportPage &page, qreal y)
{
    const qreal bottom = m_sheet.content.bottom() - 12;
    const ReportList doses = medicinesOf(m_data, m_days);
    const ReportList fevers = temperaturesOf(m_data);
    ReportList words = notesOf(m_data);
    // A moment is on one line, also in a language that writes it longer.
    constexpr qreal mostFirst = 260;
    for (const ReportList::Line &line : std::as_const(words.lines)) {
        words.firstWidth = std::clamp(papertext::width(m_sheet.fonts.text, line.first) + 18,
                                      words.firstWidth, mostFirst);
    }
    const bool hasMore = !fevers.lines.isEmpty() || !words.lines.isEmpty();
    // A long list of doses leaves three lines each for the others.
    const qreal kept = hasMore && doses.lines.size() > 4
                           ? std::min(6 * m_sheet.row, std::max(0.0, (bottom - y) / 2))
                           : 0;
    if (!doses.lines.isEmpty())
        y = addList(page, doses,
                    QRectF(m_sheet.content.left(), y, m_sheet.content.width(),
                           std::max(0.0, bottom - kept - y)))
            + ReportSheet::blockGap - 8;
    const qreal half = (m_sheet.content.width() - columnGap) / 2;
    const QRectF whole(m_sheet.content.left(), y, m_sheet.content.width(),
                       std::max(0.0, bottom - y));
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

void ReportLists::turn(Place &place) const
{
    place.pages.append(
        {Report::tr("More", "the title of a page with what did not fit on the first"), {}});
    place.y = m_sheet.content.top() + 16;
}

void ReportLists::addNarrowRest(Place &place, const ReportList &list) const
{
    QList<ReportList::Line> lines = list.lines;
    const qreal bottom = m_sheet.content.bottom() - 12;
    for (;;) {
        const auto rows = static_cast<qsizetype>((bottom - place.y) / m_sheet.row);
        const qsizetype shown = std::min(lines.size(), 2 * rows);
        place.y = addHalves(place.page(), list, lines.first(shown), place.y);
        lines.remove(0, shown);
        if (lines.isEmpty())
            return;
        turn(place);
        place.y = m_sheet.addHeading(place.page(), m_sheet.content.left(), place.y, list.title,
                                     Report::tr("continued"));
    }
}

void ReportLists::addWideLine(Place &place, const ReportList &list, ReportList::Line line) const
{
    constexpr int allLines = 10000;
    const qreal left = m_sheet.content.left();
    const qreal width = m_sheet.content.width();
    const qreal words = width - list.firstWidth - list.valueWidth;
    const qreal bottom = m_sheet.content.bottom() - 12;
    // A note may be longer than the rest of the page, or than any page.
    for (;;) {
        const qreal high = lineHeight(list, line, width, 0);
        if (place.y + high <= bottom) {
            addLine(place.page(), list, line, QRectF(left, place.y, width, high), allLines);
            place.y += high;
            return;
        }
        const qreal single = papertext::height(m_sheet.fonts.text, QStringLiteral("X"), words);
        const int fits = static_cast<int>((bottom - place.y - 10) / single);
        const bool isLong = high > 12 * m_sheet.row;
        if (isLong && fits >= fewLines) {
            const qsizetype cut = papertext::fitting(m_sheet.fonts.text, line.rest, words, fits);
            ReportList::Line part = line;
            part.rest = line.rest.left(cut).trimmed();
            addLine(place.page(), list, part, QRectF(left, place.y, width, bottom - place.y),
                    allLines);
            line.rest = line.rest.mid(cut);
            line.first = QStringLiteral("…");
        }
        turn(place);
        place.y = m_sheet.addHeading(place.page(), left, place.y, list.title,
                                     Report::tr("continued"));
    }
}

void ReportLists::addRests(QList<ReportPage> &pages)
{
    Place place{pages};
    bool hasPage = false;
    QList<int> pageOf;
    for (const ReportList &rest : std::as_const(m_rests)) {
        constexpr qreal heading = 32;
        const qreal bottom = m_sheet.content.bottom() - 12;
        if (!hasPage || place.y + heading + 3 * m_sheet.row > bottom)
            turn(place);
        hasPage = true;
        pageOf.append(static_cast<int>(pages.size()));
        place.y = m_sheet.addHeading(place.page(), m_sheet.content.left(), place.y, rest.title);
        if (rest.isNarrow) {
            addNarrowRest(place, rest);
        } else {
            for (const ReportList::Line &line : rest.lines)
                addWideLine(place, rest, line);
        }
        place.y += ReportSheet::blockGap;
    }
    for (const More &more : std::as_const(m_mores)) {
        const auto count = static_cast<int>(m_rests.at(more.rest).lines.size());
        const QString words = Report::tr("and %n more on page %1", "a list that goes on", count)
                                  .arg(pageOf.at(more.rest));
        pages.first().marks.append([&sheet = m_sheet, words,
                                    place = more.place](QPainter &painter) {
            painter.setFont(sheet.fonts.small);
            painter.setPen(sheet.ink.muted);
            papertext::paint(painter, place, Qt::AlignLeft, words);
        });
    }
}

} // namespace weehours
