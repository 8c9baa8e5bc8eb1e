// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/babybutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace weehours {

namespace {

constexpr int buttonInset = metrics::unit;
constexpr int wordsLeft = buttonInset + metrics::avatar + metrics::gap;
constexpr int chevronRoom = metrics::smallIcon + metrics::gap;
/// At least this much of an elided name is shown.
constexpr int leastWords = 15 * metrics::unit;

int widthIn(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text) + 1;
}

} // namespace

BabyButton::BabyButton(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BabyButton::setBaby(const QString &name, const QString &age)
{
    m_name = name;
    m_age = age;
    setAccessibleName(age.isEmpty() ? name : tr("%1, %2", "a baby's name, its age").arg(name, age));
    setToolTip(accessibleName() + u'\n' + tr("Choose a baby"));
    updateGeometry();
    update();
}

QSize BabyButton::sizeHint() const
{
    const int words = std::max(widthIn(m_theme.heading(), m_name), widthIn(m_theme.small(), m_age));
    return {wordsLeft + words + chevronRoom + buttonInset, metrics::avatar + 2 * buttonInset};
}

QSize BabyButton::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), wordsLeft + leastWords + chevronRoom + buttonInset),
            wanted.height()};
}

void BabyButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void BabyButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void BabyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = m_theme.palette();
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(palette.text, palette.surface, isDown() ? 0.1 : 0.05));
        painter.drawRoundedRect(rect(), metrics::buttonRadius, metrics::buttonRadius);
    }
    const auto seen = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int middle = height() / 2;
    paintAvatar(painter,
                seen(QRect(buttonInset, middle - metrics::avatar / 2, metrics::avatar,
                           metrics::avatar)),
                m_name, {palette.accent, palette.sleepBg}, m_theme.initial(metrics::avatar));
    const int room = width() - wordsLeft - chevronRoom - buttonInset;
    const int nameHeight = QFontMetrics(m_theme.heading()).height();
    const bool hasAge = !m_age.isEmpty() && widthIn(m_theme.small(), m_age) <= room;
    const int ageHeight = !hasAge ? 0 : QFontMetrics(m_theme.small()).height();
    int top = middle - (nameHeight + ageHeight) / 2;
    int widest = 0;
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour, int high) {
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, room);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(seen(QRect(wordsLeft, top, room, high)),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                          | Qt::AlignVCenter),
                         shown);
        widest = std::max(widest, widthIn(font, shown));
        top += high;
    };
    line(m_name, m_theme.heading(), palette.text, nameHeight);
    if (hasAge)
        line(m_age, m_theme.small(), palette.muted, ageHeight);
    const QRect chevron(wordsLeft + widest + metrics::unit, middle - metrics::smallIcon / 2,
                        metrics::smallIcon, metrics::smallIcon);
    painter.drawPixmap(seen(chevron).topLeft(),
                       iconPixmap(QStringLiteral("down"), palette.muted, metrics::smallIcon,
                                  devicePixelRatioF()));
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::buttonRadius, palette.accent);
}

} // namespace weehours
