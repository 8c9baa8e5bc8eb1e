// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/todaycard.h"

#include "ui/kinds/kindface.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace weehours {

namespace {

constexpr int headHeight = 34;
constexpr int rowHeight = 44;
/// Of a row without a bar.
constexpr int plainRowHeight = 30;
constexpr int wordsHeight = 22;
constexpr int progressHeight = 6;
constexpr int noteLine = 16;

} // namespace

TodayCard::TodayCard(Theme &theme, QWidget *parent) : Card(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Today"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TodayCard::setRows(const QList<TodayRow> &rows)
{
    if (rows == m_rows)
        return;
    const int before = rowsHeight();
    m_rows = rows;
    describe();
    if (rowsHeight() != before)
        updateGeometry();
    update();
}

void TodayCard::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    describe();
    updateGeometry();
    update();
}

void TodayCard::describe()
{
    QStringList spoken;
    for (const TodayRow &row : std::as_const(m_rows))
        spoken.append(QStringLiteral("%1: %2 %3").arg(row.label, row.value, row.average).trimmed());
    setAccessibleDescription(spoken.join(QStringLiteral("; ")) + u' ' + m_note);
}

QStringList TodayCard::noteLines(int width) const
{
    constexpr int most = 4;
    return m_note.isEmpty()
               ? QStringList()
               : wrappedLines(m_note, m_theme.small(), width - 2 * metrics::cardPadding, most);
}

QString TodayCard::averageWords() const
{
    const bool averaged = std::any_of(m_rows.cbegin(), m_rows.cend(),
                                      [](const TodayRow &row) { return !row.average.isEmpty(); });
    return averaged ? tr("beside the week’s average") : QString();
}

bool TodayCard::isBesideHead(int width) const
{
    return QFontMetrics(m_theme.bold()).horizontalAdvance(tr("Today")) + metrics::gap
               + QFontMetrics(m_theme.small()).horizontalAdvance(averageWords())
           <= width - 2 * metrics::cardPadding;
}

int TodayCard::rowsHeight() const
{
    const int each = averageWords().isEmpty() ? plainRowHeight : rowHeight;
    return static_cast<int>(m_rows.size()) * each;
}

int TodayCard::heightForWidth(int width) const
{
    const auto lines = static_cast<int>(noteLines(width).size());
    return 2 * metrics::gap + headHeight + (isBesideHead(width) ? 0 : noteLine) + rowsHeight()
           - metrics::unit + (lines > 0 ? lines * noteLine + metrics::gap : 0);
}

QSize TodayCard::sizeHint() const
{
    constexpr int usualWidth = 288;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize TodayCard::minimumSizeHint() const
{
    return {200, heightForWidth(200)};
}

void TodayCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Palette &palette = m_theme.palette();
    const int left = metrics::cardPadding;
    const int width = this->width() - 2 * metrics::cardPadding;
    const QRect head(left, metrics::gap + 2, width, headHeight);
    const auto align = [this](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), side)
                                | Qt::AlignVCenter);
    };
    const QString today = tr("Today");
    painter.setFont(m_theme.bold());
    painter.setPen(palette.text);
    painter.drawText(head, align(Qt::AlignLeft), today);
    int y = head.bottom() + 1;
    painter.setFont(m_theme.small());
    painter.setPen(palette.muted);
    if (isBesideHead(this->width())) {
        painter.drawText(head, align(Qt::AlignRight), averageWords());
    } else {
        painter.drawText(QRect(left, y - metrics::unit, width, noteLine), align(Qt::AlignLeft),
                         averageWords());
        y += noteLine;
    }
    const int high = m_rows.isEmpty() ? 0 : rowsHeight() / static_cast<int>(m_rows.size());
    for (const TodayRow &row : m_rows) {
        paintRow(painter, QRect(left, y, width, high), row);
        y += high;
    }
    painter.setFont(m_theme.small());
    painter.setPen(palette.muted);
    for (const QString &line : noteLines(this->width())) {
        painter.drawText(QRect(left, y, width, noteLine), align(Qt::AlignLeft), line);
        y += noteLine;
    }
}

void TodayCard::paintRow(QPainter &painter, const QRect &rect, const TodayRow &row) const
{
    const Palette &palette = m_theme.palette();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect, part);
    };
    const auto align = [this](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), side)
                                | Qt::AlignVCenter);
    };
    const QRect words(rect.x(), rect.y(), rect.width(), wordsHeight);
    painter.setFont(m_theme.text());
    painter.setPen(palette.text);
    painter.drawText(words, align(Qt::AlignLeft), row.label);

    int end = words.right() + 1;
    if (!row.average.isEmpty()) {
        const int width = QFontMetrics(m_theme.small()).horizontalAdvance(row.average) + 1;
        painter.setFont(m_theme.small());
        painter.setPen(palette.muted);
        // One pixel lower, for a common baseline with the larger value.
        painter.drawText(place(QRect(end - width, words.y() + 1, width, wordsHeight)),
                         align(Qt::AlignRight), row.average);
        end -= width + metrics::unit;
    }
    painter.setFont(m_theme.bold());
    painter.setPen(palette.text);
    painter.drawText(place(QRect(rect.x(), words.y(), end - rect.x(), wordsHeight)),
                     align(Qt::AlignRight), row.value);

    // A bar without an average would look like a share of something.
    if (row.mark < 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(rect.x(), rect.y() + wordsHeight + 2, rect.width(), progressHeight);
    painter.setPen(QPen(palette.line, 1));
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), progressHeight / 2.0,
                            progressHeight / 2.0);
    const double fraction = qBound(0.0, row.fraction, 1.0);
    if (fraction > 0) {
        QRectF filled = bar;
        filled.setWidth(qMax<qreal>(progressHeight, bar.width() * fraction));
        if (mirrored)
            filled.moveRight(bar.right());
        painter.setPen(Qt::NoPen);
        painter.setBrush(kindColours(m_theme.palette(), row.kind).ink);
        painter.drawRoundedRect(filled, progressHeight / 2.0, progressHeight / 2.0);
    }
    const double mark = mirrored ? 1 - qMin(row.mark, 1.0) : qMin(row.mark, 1.0);
    QRectF tick(0, bar.y() - 3, 2, progressHeight + 6);
    tick.moveLeft(qBound(bar.left(), bar.left() + bar.width() * mark - 1, bar.right() - 2));
    // A gap keeps the mark visible on a full bar.
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.surface);
    painter.drawRect(tick.adjusted(-1, 0, 1, 0));
    painter.setBrush(palette.text);
    painter.drawRect(tick);
    painter.restore();
}

} // namespace weehours
