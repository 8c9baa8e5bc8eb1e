// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weekview.h"

#include "ui/kinds/entrywords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/spokenrole.h"
#include "ui/words/timewords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace weehours {

namespace {

constexpr int tick = static_cast<int>(msecsPerMinute);

} // namespace

WeekView::WeekView(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSpokenRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Week"));
    m_ticker.setInterval(tick);
    connect(&m_ticker, &QTimer::timeout, this, &WeekView::ticked);
    connect(&theme, &Theme::changed, this, &WeekView::layOut);
}

void WeekView::setTopics(const QList<Topic> &topics, qint64 feedParts)
{
    // Places in the picture are no longer what they were.
    if (m_picture.topics() != topics) {
        hover(-1);
        m_chosen = -1;
    }
    m_picture.setTopics(topics, feedParts);
}

void WeekView::setWeek(QDate first, int dayCount, int startHour, const QList<Entry> &entries,
                       Instant now)
{
    hover(-1);
    std::optional<std::pair<EntityId, int>> was;
    if (m_chosen >= 0) {
        const auto &item = m_picture.items().at(m_chosen);
        was = {m_picture.entryOf(item).id(), item.day};
    }
    m_now = now;
    m_chosen = -1;
    m_picture.setWeek(first, dayCount, startHour, entries, now);
    layOut();
    if (!was)
        return;
    const auto &items = m_picture.items();
    const auto same = std::ranges::find_if(items, [&](const WeekPicture::Item &item) {
        return m_picture.entryOf(item).id() == was->first && item.day == was->second;
    });
    choose(same == items.cend() ? -1 : same - items.cbegin());
}

void WeekView::layOut()
{
    const PictureStyle style{m_theme.palette(), m_theme.text(), m_theme.bold(), m_theme.small(),
                             layoutDirection()};
    m_picture.layOut(QRectF(rect()), style);
    update();
}

QString WeekView::wordsFor(qsizetype item) const
{
    if (item < 0)
        return {};
    const Entry &entry = m_picture.entryOf(m_picture.items().at(item));
    QStringList parts{dayTitle(localDay(entry.startedAt()), localDay(m_now)),
                      timeText(entry.startedAt()), entryTitle(entry)};
    if (const QString detail = entryDetail(entry, m_now); !detail.isEmpty())
        parts.append(detail);
    if (entry.entity.createdBy)
        parts.append(entry.entity.createdBy->name);
    return parts.join(QStringLiteral(" · "));
}

void WeekView::choose(qsizetype item)
{
    m_chosen = item;
    const QString words = wordsFor(item);
    setAccessibleDescription(words);
    Q_EMIT pointedAt(words);
    update();
}

void WeekView::hover(qsizetype item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    if (item >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    Q_EMIT pointedAt(wordsFor(item >= 0 ? item : m_chosen));
    update();
}

void WeekView::chooseBeside(int step)
{
    const auto &items = m_picture.items();
    const auto &from = items.at(m_chosen);
    const qreal wanted = from.rect.center().y();
    for (int day = from.day + step; day >= 0 && day < m_picture.totals().size(); day += step) {
        qsizetype nearest = -1;
        qreal distance = 0;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const qreal away = std::abs(items.at(i).rect.center().y() - wanted);
            if (items.at(i).day == day && (nearest < 0 || away < distance)) {
                nearest = i;
                distance = away;
            }
        }
        if (nearest >= 0) {
            choose(nearest);
            return;
        }
    }
}

bool WeekView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype item = m_picture.itemAt(help->pos());
        if (item < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), wordsFor(item), this,
                               m_picture.items().at(item).rect.toAlignedRect());
        return true;
    }
    return QWidget::event(event);
}

void WeekView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_picture.paint(painter, m_hovered, hasFocus() ? m_chosen : -1);
    if (m_picture.items().isEmpty()) {
        painter.setFont(m_theme.text());
        painter.setPen(m_theme.palette().muted);
        painter.drawText(rect().adjusted(metrics::columnGap, 0, -metrics::columnGap, 0),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Nothing of this was logged in these days."));
    }
    if (hasFocus() && m_chosen < 0) {
        paintFocusRing(painter, QRectF(rect()), metrics::buttonRadius, m_theme.palette().accent);
    }
}

void WeekView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void WeekView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void WeekView::mouseMoveEvent(QMouseEvent *event)
{
    hover(m_picture.itemAt(event->position()));
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype item = m_picture.itemAt(event->position());
    if (event->button() != Qt::LeftButton || item < 0)
        return;
    choose(item);
    Q_EMIT openRequested(m_picture.entryOf(m_picture.items().at(item)).id());
}

void WeekView::leaveEvent(QEvent *)
{
    hover(-1);
}

void WeekView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = m_picture.items().size();
    const int toTheRight = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = plain ? event->key() : 0;
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        Q_EMIT turnRequested(key == Qt::Key_PageDown);
        return;
    }
    if (count == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (key) {
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(count - 1); break;
    case Qt::Key_Down: choose(std::min(m_chosen + 1, count - 1)); break;
    case Qt::Key_Up: choose(m_chosen < 0 ? count - 1 : std::max<qsizetype>(m_chosen - 1, 0)); break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_chosen < 0)
            choose(count - 1);
        else
            chooseBeside(key == Qt::Key_Right ? toTheRight : -toTheRight);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            Q_EMIT openRequested(m_picture.entryOf(m_picture.items().at(m_chosen)).id());
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void WeekView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // The focus ring is drawn around an item, so one must be selected.
    if (m_chosen < 0 && event->reason() != Qt::MouseFocusReason)
        choose(m_picture.items().size() - 1);
    update();
}

void WeekView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void WeekView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticker.start();
}

void WeekView::hideEvent(QHideEvent *event)
{
    m_ticker.stop();
    QWidget::hideEvent(event);
}

} // namespace weehours
