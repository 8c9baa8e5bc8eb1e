// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/syncpill.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace weehours {

namespace {

constexpr int pillHeight = metrics::buttonHeight;
constexpr int pillPadding = 3 * metrics::unit;
constexpr int markGap = 7;

} // namespace

SyncPill::SyncPill(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SyncPill::setState(State state, const QString &text)
{
    if (state == m_state && text == m_text)
        return;
    m_state = state;
    // Not setText(), which would read an ampersand as a mnemonic.
    m_text = text;
    setAccessibleName(tr("Sync: %1").arg(text));
    updateGeometry();
    update();
}

QSize SyncPill::sizeHint() const
{
    return {widthFor(m_text), pillHeight};
}

QSize SyncPill::minimumSizeHint() const
{
    // A narrow window shows only the state, without the numbers.
    return {widthFor(stateWords()), pillHeight};
}

QString SyncPill::stateWords() const
{
    return m_text.section(QStringLiteral(" · "), 0, 0);
}

int SyncPill::widthFor(const QString &words) const
{
    return pillPadding * 2 + markWidth() + markGap
           + QFontMetrics(m_theme.medium()).horizontalAdvance(words);
}

int SyncPill::markWidth() const
{
    return m_state == State::Calm ? metrics::gap : metrics::smallIcon;
}

void SyncPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = m_theme.palette();
    const bool warns = m_state == State::Warn;
    QColor ground = warns ? palette.warnBg : palette.surface;
    if (isDown())
        ground = blend(palette.text, ground, 0.1);
    else if (underMouse())
        ground = blend(palette.text, ground, 0.05);
    paintPanel(painter, rect(), pillHeight / 2.0, ground, warns ? palette.warn : palette.line);

    const int mark = markWidth();
    const QRect place = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(pillPadding, (height() - mark) / 2, mark, mark));
    if (m_state == State::Calm) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.ok);
        painter.drawEllipse(place);
    } else {
        const QString name = warns                       ? QStringLiteral("warning")
                             : m_state == State::Offline ? QStringLiteral("offline")
                                                         : QStringLiteral("sync");
        painter.drawPixmap(place.topLeft(), iconPixmap(name, warns ? palette.warn : palette.muted,
                                                       mark, devicePixelRatioF()));
    }
    painter.setFont(m_theme.medium());
    painter.setPen(warns ? palette.warn : palette.text);
    const QRect words(pillPadding + mark + markGap, 0, width(), height());
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(),
                           words.intersected(rect().adjusted(0, 0, -pillPadding + 1, 0))),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                         | Qt::AlignVCenter),
        width() >= widthFor(m_text) ? m_text
                                    : QFontMetrics(m_theme.medium())
                                          .elidedText(stateWords(), Qt::ElideRight,
                                                      width() - words.left() - pillPadding + 2));
    if (hasFocus())
        paintFocusRing(painter, rect(), pillHeight / 2.0, palette.accent);
}

} // namespace weehours
