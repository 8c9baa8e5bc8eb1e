// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/toast.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/painting.h"
#include "ui/words/unbroken.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QTimer>

#include <chrono>
#include <utility>

namespace weehours {

namespace {

constexpr std::chrono::seconds shown{8};
constexpr int slideMsecs = 160;

} // namespace

Toast::Toast(Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_announcer(new Announcer(parent)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_timer(new QTimer(this)),
      m_slide(new QPropertyAnimation(this, "pos", this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    setRole(*m_close, QStringLiteral("quiet"));
    m_close->setIconSize(QSize(metrics::smallIcon, metrics::smallIcon));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::cardPadding, metrics::gap, metrics::gap, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(m_text, 1);
    row->addSpacing(metrics::gap);
    row->addWidget(m_action);
    row->addWidget(m_close);
    hide();

    m_timer->setSingleShot(true);
    m_timer->setInterval(shown);
    connect(m_timer, &QTimer::timeout, this, &Toast::expire);
    m_slide->setDuration(slideMsecs);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_close, &QPushButton::clicked, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        // Moved out first: the action may show the next message.
        const auto action = std::exchange(m_shown.action, {});
        dismiss();
        if (action)
            action();
    });
    connect(&theme, &Theme::changed, this, &Toast::recolour);
    recolour();
    parent->installEventFilter(this);
}

void Toast::showMessage(const QString &text, const QString &actionText,
                        std::function<void()> action)
{
    if (m_stays && !shows(text))
        m_under = std::move(m_shown);
    put({text, actionText, std::move(action)});
    m_timer->start();
    m_announcer->say(text);
}

void Toast::put(const Message &message)
{
    m_stays = false;
    m_shown = message;
    m_text->setText(unbroken(message.text));
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    setAccessibleName(message.text);
    const bool fresh = !isVisible();
    place();
    show();
    raise();
    if (fresh) {
        const QPoint end = pos();
        m_slide->stop();
        m_slide->setStartValue(end + QPoint(0, metrics::columnGap));
        m_slide->setEndValue(end);
        m_slide->start();
    }
}

void Toast::keepOff(QWidget &widget)
{
    m_kept.prepend(&widget);
    widget.installEventFilter(this);
}

void Toast::withdraw(const QString &text)
{
    if (m_under && m_under->text == text)
        m_under.reset();
    if (shows(text))
        dismiss();
}

void Toast::stay()
{
    m_timer->stop();
    m_stays = true;
    m_under.reset();
}

bool Toast::shows(const QString &text) const
{
    return isVisible() && accessibleName() == text;
}

void Toast::dismiss()
{
    m_timer->stop();
    m_slide->stop();
    m_shown.action = {};
    m_stays = false;
    // Moves the focus to the next Tab stop instead of losing it.
    if (isAncestorOf(focusWidget()) && focusWidget()->hasFocus())
        focusNextChild();
    hide();
    if (const auto under = std::exchange(m_under, std::nullopt)) {
        put(*under);
        m_stays = true;
    }
}

void Toast::expire()
{
    const bool inUse = underMouse() || m_action->hasFocus() || m_close->hasFocus();
    if (inUse)
        m_timer->start();
    else
        dismiss();
}

void Toast::place()
{
    const QWidget *over = parentWidget();
    const int room = over->width() - 2 * metrics::columnGap;
    // A wrapping label has no natural width, so it is computed from the text.
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 2;
    const QMargins margins = layout()->contentsMargins();
    const int buttons = (m_action->isHidden() ? 0 : m_action->sizeHint().width() + metrics::gap)
                        + m_close->sizeHint().width() + metrics::gap;
    const int width = qMin(room,
                           words + buttons + margins.left() + margins.right() + 2 * metrics::gap);
    const int height = qMax(layout()->heightForWidth(width), layout()->sizeHint().height());
    m_slide->stop();
    QRect place((over->width() - width) / 2, over->height() - height - metrics::columnGap, width,
                height);
    for (const QWidget *each : std::as_const(m_kept)) {
        const QRect kept(each->mapTo(over, QPoint()), each->size());
        if (!each->isVisible() || !place.intersects(kept))
            continue;
        // Above it, but beside a column that leaves no room there.
        const QRect above(place.translated(0, kept.top() - metrics::gap - 1 - place.bottom()));
        const bool isColumn = above.top() < over->height() / 2;
        const int before = kept.left() - metrics::gap;
        const int after = kept.right() + 1 + metrics::gap;
        if (isColumn && before > width)
            place.moveRight(before - 1);
        else if (isColumn && over->width() - after > width)
            place.moveLeft(after);
        else if (above.top() >= 0)
            place = above;
        break;
    }
    setGeometry(place);
}

void Toast::recolour()
{
    m_close->setIcon(icon(QStringLiteral("close"), m_theme.palette().muted));
    update();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move
                       || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (moves && isVisible() && (event->type() == QEvent::Resize || watched != parent()))
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &palette = m_theme.palette();
    paintPanel(painter, rect(), metrics::cardRadius, palette.raised,
               blend(palette.muted, palette.line, 0.5));
}

} // namespace weehours
