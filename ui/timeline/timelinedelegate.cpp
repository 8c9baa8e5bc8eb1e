// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinedelegate.h"

#include "core/logbook/clockface.h"
#include "core/protocol/schema.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/kinds/searchwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/laidtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/widgets/avatar.h"
#include "ui/words/timewords.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <array>

namespace weehours {

namespace {

constexpr int unit = metrics::unit;
constexpr int dayHeight = 9 * unit;
constexpr int tallRow = 54;  // title and detail
constexpr int shortRow = 50; // a title only
constexpr int edge = 2 * unit + 1;
constexpr int padding = 3 * unit; // from the row's edge to its content
constexpr int columnGap = 3 * unit + 2;
constexpr int rowRadius = 10;
constexpr int newBar = 3;
constexpr int markHeight = 2;
/// Below this width a day's heading has no date ("Today"), and margins are smaller.
constexpr int narrowWidth = 520;

bool startsDay(const QModelIndex &index)
{
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    return model && model->startsDay(index.row());
}

QRect centred(const QRect &area, int left, int width, int height)
{
    return {left, area.top() + (area.height() - height) / 2, width, height};
}

void drawText(QPainter &painter, const QRect &area, const QFont &font, const QColor &colour,
              Qt::Alignment alignment, const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    paintLine(painter, area, alignment, text);
}

int widthOf(const QFont &font, const QString &text)
{
    // Rounded up: rounding to the nearest pixel could elide the text.
    return qCeil(laidWidth(font, text)) + 1;
}

/// The same from the start of the area, with a line of this colour below what a search has found.
void drawFound(QPainter &painter, const QRect &area, const QFont &font, const QColor &colour,
               const QString &text, const QList<SearchWord> &words, const QColor &mark)
{
    const QList<TextPart> parts = foundParts(text, words);
    // Of a text that is cut, the end is not shown.
    if (!parts.isEmpty() && widthOf(font, text) <= area.width() + 1) {
        QTextLayout layout(text, font);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        const qreal left = isMirrored ? area.right() + 1 - line.naturalTextWidth() : area.left();
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        for (const TextPart &part : parts) {
            const qreal from = line.cursorToX(static_cast<int>(part.start));
            const qreal to = line.cursorToX(static_cast<int>(part.start + part.length));
            painter.drawRect(QRectF(left + std::min(from, to), area.bottom() + 1 - markHeight,
                                    std::abs(to - from), markHeight));
        }
    }
    drawText(painter, area, font, colour, Qt::AlignLeft | Qt::AlignVCenter, text);
}

/// @param number 0 for the person of this profile
KindColours colourOfPerson(const Palette &palette, int number)
{
    // Of each, the ink is dark enough for a letter.
    static constexpr std::array coloured{kind::nappy, kind::sleep,  kind::milestone, kind::growth,
                                         kind::bath,  kind::solids, kind::pumping};
    const auto others = static_cast<int>(coloured.size()) - 1;
    const int place = number == 0 ? 0 : 1 + (number - 1) % others;
    return kindColours(palette, coloured.at(static_cast<std::size_t>(place)));
}

} // namespace

/// The rectangles of one row.
struct TimelineDelegate::Layout
{
    QRect whole;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    // Rectangles for left-to-right layout; seen() mirrors them for painting.
    QRect day; ///< empty unless the row is the first of its day
    QRect row; ///< the ground that selection and hover fill
    QRect time;
    QRect tile;
    QRect text;
    int right = 0; ///< right edge of the right-hand part
    bool isChosen = false;

    [[nodiscard]] QRect seen(const QRect &place) const
    {
        return QStyle::visualRect(direction, whole, place);
    }
};

TimelineDelegate::TimelineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

TimelineDelegate::Layout TimelineDelegate::layoutFor(const QStyleOptionViewItem &option,
                                                     const QModelIndex &index) const
{
    Layout layout;
    layout.whole = option.rect;
    layout.direction = option.direction;
    layout.isChosen = option.state.testFlag(QStyle::State_Selected);
    QRect area = option.rect;
    const bool narrow = area.width() < narrowWidth;
    const int margin = narrow ? 0 : edge;
    if (startsDay(index)) {
        layout.day = QRect(area.left() + margin + padding, area.top(),
                           area.width() - 2 * (margin + padding), dayHeight);
        area.setTop(area.top() + dayHeight);
    }
    layout.row = area.adjusted(margin, 0, -margin, 0);
    // As wide as the widest time of day, so that the icons line up.
    const QString widest = clockFace(QTime(20, 58));
    const int timeWidth = std::max(qCeil(tabularWidth(m_theme.text(), widest)), 10 * unit);
    const int left = layout.row.left() + padding + (narrow ? unit : 2 * unit - 2);
    layout.time = QRect(left, area.top(), timeWidth, area.height());
    layout.tile = centred(area, layout.time.right() + 1 + columnGap, metrics::rowTile,
                          metrics::rowTile);
    layout.right = layout.row.right() + 1 - padding;
    layout.text = QRect(layout.tile.right() + 1 + columnGap, area.top(), 0, area.height());
    return layout;
}

QColor TimelineDelegate::smallInk(const Layout &layout) const
{
    return layout.isChosen ? m_theme.palette().text : m_theme.palette().muted;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(TimelineModel::EntryRole).value<Entry>();
    const bool hasDetail = !entryDetail(entry, entry.startedAt()).isEmpty();
    // Larger desktop fonts make taller rows, so that nothing is cut off.
    const int lines = QFontMetrics(m_theme.medium()).height()
                      + (hasDetail ? QFontMetrics(m_theme.small()).height() : 0);
    int height = std::max(hasDetail ? tallRow : shortRow, lines + 4 * unit);
    if (startsDay(index))
        height += dayHeight;
    return {option.rect.width(), height};
}

void TimelineDelegate::paintDay(QPainter &painter, const Layout &layout,
                                const QModelIndex &index) const
{
    const QRect area = layout.day;
    if (area.isEmpty())
        return;
    const QString title = index.data(TimelineModel::DayTitleRole).toString();
    const QFont font = m_theme.caption();
    // With the date if there is room for it beside the line.
    const bool narrow = area.width() < narrowWidth - 2 * padding;
    const QString shown = narrow ? title.section(QStringLiteral(", "), 0, 0) : title;
    drawText(painter, layout.seen(area), font, m_theme.palette().muted,
             Qt::AlignLeft | Qt::AlignVCenter, shown);
    const int start = area.left() + widthOf(font, shown) + padding;
    int end = area.right() + 1;
    if (const QString night = index.data(TimelineModel::NightRole).toString(); !night.isEmpty()) {
        const int width = std::min(widthOf(m_theme.small(), night), end - start);
        const QRect words(end - width, area.top(), width, area.height());
        drawText(painter, layout.seen(words), m_theme.small(), m_theme.palette().muted,
                 Qt::AlignRight | Qt::AlignVCenter, night);
        constexpr int size = 14;
        end = words.left() - metrics::unit - size;
        painter.drawPixmap(layout.seen(centred(area, end, size, size)).topLeft(),
                           iconPixmap(QStringLiteral("moon"),
                                      kindColours(m_theme.palette(), kind::sleep).ink, size,
                                      painter.device()->devicePixelRatioF()));
        end -= padding;
    }
    painter.fillRect(layout.seen(QRect(start, area.center().y(), std::max(0, end - start), 1)),
                     m_theme.palette().line);
}

void TimelineDelegate::paintGround(QPainter &painter, const Layout &layout,
                                   const QStyleOptionViewItem &option, bool isNew) const
{
    const QRect &area = layout.row;
    const Palette &palette = m_theme.palette();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(area).adjusted(0, 1, 0, -1), rowRadius, rowRadius);
    if (layout.isChosen) {
        QColor wash = palette.accent;
        wash.setAlphaF(0.14F);
        painter.fillPath(shape, wash);
    } else if (isNew || hovered) {
        painter.fillPath(shape, palette.raised);
    }
    if (isNew) {
        painter.save();
        painter.setClipRect(layout.seen(QRect(area.left(), area.top(), newBar, area.height())));
        painter.fillPath(shape, palette.accent);
        painter.restore();
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(area).adjusted(0, 1, 0, -1), rowRadius, palette.accent);
}

int TimelineDelegate::paintWho(QPainter &painter, const Layout &layout,
                               const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    const QString who = index.data(TimelineModel::WhoRole).toString();
    const auto entry = index.data(TimelineModel::EntryRole).value<Entry>();
    const QFont font = m_theme.small();
    // In a narrow window the avatar is enough, to leave room for the amount.
    const bool isLetter = entry.entity.createdBy && layout.whole.width() < narrowWidth;
    const int width = isLetter ? 0 : std::min(widthOf(font, who), layout.row.width() / 5);
    QRect name(layout.right - width, layout.row.top(), width, layout.row.height());
    if (!isLetter) {
        drawText(painter, layout.seen(name), font, smallInk(layout),
                 Qt::AlignRight | Qt::AlignVCenter, who);
    }
    if (!entry.entity.createdBy)
        return name.left();
    const int gap = isLetter ? 0 : 2 * unit - 1;
    const QRect disc = centred(layout.row, name.left() - gap - metrics::smallAvatar,
                               metrics::smallAvatar, metrics::smallAvatar);
    // Each caregiver's avatar has a colour; the words beside it say the same. On the chosen row,
    // whose ground is as light as the disc's, the disc has the full colour.
    KindColours colours = colourOfPerson(palette, index.data(TimelineModel::ColourRole).toInt());
    if (layout.isChosen)
        colours = {palette.surface, colours.ink};
    paintAvatar(painter, layout.seen(disc), entry.entity.createdBy->name, colours,
                m_theme.initial(metrics::smallAvatar));
    return disc.left();
}

int TimelineDelegate::paintState(QPainter &painter, const Layout &layout, int right,
                                 const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    const auto state = index.data(TimelineModel::StateRole).value<EntryState>();
    if (state == EntryState::Confirmed)
        return right;
    const bool refused = state == EntryState::Refused;
    const QColor colour = refused ? palette.warn : smallInk(layout);
    int left = right - 2 * unit;
    if (refused) {
        const QFont font = m_theme.caption();
        const QString word = tr("refused");
        const int width = widthOf(font, word);
        left -= width;
        drawText(painter, layout.seen(QRect(left, layout.row.top(), width, layout.row.height())),
                 font, colour, Qt::AlignLeft | Qt::AlignVCenter, word);
        left -= unit;
    }
    constexpr int size = 14;
    left -= size;
    const QRect place = centred(layout.row, left, size, size);
    painter.drawPixmap(layout.seen(place).topLeft(),
                       iconPixmap(refused ? QStringLiteral("warning") : QStringLiteral("sync"),
                                  colour, size, painter.device()->devicePixelRatioF()));
    return left;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto entry = index.data(TimelineModel::EntryRole).value<Entry>();
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    const Instant now = model ? model->now() : entry.startedAt();
    const Palette &palette = m_theme.palette();
    Layout layout = layoutFor(option, index);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintDay(*painter, layout, index);
    paintGround(*painter, layout, option, index.data(TimelineModel::IsNewRole).toBool());

    painter->setFont(m_theme.text());
    painter->setPen(smallInk(layout));
    paintTabular(*painter, layout.seen(layout.time), Qt::AlignRight | Qt::AlignVCenter,
                 timeText(entry.startedAt()));

    const KindColours colours = kindColours(m_theme.palette(), entry.kind());
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.ground);
    painter->drawRoundedRect(layout.seen(layout.tile), metrics::buttonRadius,
                             metrics::buttonRadius);
    constexpr int iconSize = 18;
    const int iconLeft = layout.tile.left() + (metrics::rowTile - iconSize) / 2;
    const QRect iconPlace = centred(layout.row, iconLeft, iconSize, iconSize);
    painter->drawPixmap(layout.seen(iconPlace).topLeft(),
                        iconPixmap(iconNameFor(entry.kind(), entry.entity.data), colours.ink,
                                   iconSize, painter->device()->devicePixelRatioF()));

    const int right = paintState(*painter, layout, paintWho(*painter, layout, index), index);
    layout.text.setRight(right - padding);
    const QString detail = entryDetail(entry, now);
    const int titleHeight = QFontMetrics(m_theme.medium()).height();
    const int detailHeight = detail.isEmpty() ? 0 : QFontMetrics(m_theme.small()).height() + 1;
    QRect title(layout.text.left(),
                layout.text.top() + (layout.text.height() - titleHeight - detailHeight) / 2,
                layout.text.width(), titleHeight);
    const QList<SearchWord> words = model ? model->filter().words : QList<SearchWord>();
    drawFound(*painter, layout.seen(title), m_theme.medium(), palette.text, entryTitle(entry),
              words, palette.accent);
    if (!detail.isEmpty()) {
        title.translate(0, titleHeight + 1);
        title.setHeight(detailHeight);
        drawFound(*painter, layout.seen(title), m_theme.small(), smallInk(layout), detail, words,
                  palette.accent);
    }
    painter->restore();
}

} // namespace weehours
