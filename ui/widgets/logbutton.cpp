// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/logbutton.h"

#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/softshadow.h"

#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>

namespace weehours {

namespace {

constexpr int titleGap = 3 * metrics::unit + 2; ///< from the tile to the text
constexpr int titleHeight = 22;
constexpr int detailHeight = 16;
constexpr int compactTop = 3 * metrics::unit;

} // namespace

LogButton::LogButton(Theme &theme, const QString &kind, QWidget *parent)
    : QAbstractButton(parent),
      m_theme(theme),
      m_kind(kind),
      m_iconName(iconNameFor(kind)),
      m_spokenTitle(kindTitle(kind)),
      m_stop(new QPushButton(tr("Stop"), this))
{
    new SoftShadow(*this);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_stop->setCursor(Qt::PointingHandCursor);
    m_stop->hide();
    describe();
    connect(m_stop, &QPushButton::clicked, this, &LogButton::stopRequested);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_running && m_compact)
            Q_EMIT stopRequested();
        else
            Q_EMIT logRequested();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LogButton::setTitle(const QString &title, const QString &shortTitle)
{
    if (title == m_title && shortTitle == m_shortTitle)
        return;
    m_title = title;
    m_shortTitle = shortTitle;
    describe();
    update();
}

void LogButton::setDetail(const QString &detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    describe();
    updateGeometry();
    update();
}

void LogButton::setKeyCap(const QString &key)
{
    m_keyCap = key;
    updateGeometry();
    update();
}

void LogButton::setIconName(const QString &name)
{
    if (name == m_iconName)
        return;
    m_iconName = name;
    update();
}

void LogButton::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    placeStop();
    describe();
    updateGeometry();
    update();
}

void LogButton::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    placeStop();
    updateGeometry();
    update();
}

QSize LogButton::sizeHint() const
{
    const int width = m_compact ? 152 : 288;
    return {width, heightForWidth(width)};
}

QSize LogButton::minimumSizeHint() const
{
    const int width = m_compact ? 96 : 220;
    return {width, m_compact ? 112 : tallHeight};
}

bool LogButton::hasHeightForWidth() const
{
    return true;
}

int LogButton::heightForWidth(int width) const
{
    if (m_compact)
        return 112;
    const int lines = qMax(1, static_cast<int>(detailLines(textWidth(width)).size()));
    return qMax(metrics::target, titleHeight + lines * detailHeight) + 2 * metrics::cardPadding
           - (lines > 1 ? metrics::unit : 2);
}

int LogButton::capWidth() const
{
    if (m_running)
        return isEnabled() ? m_stop->sizeHint().width() : 0;
    return m_keyCap.isEmpty() ? 0 : keyCapSize(m_theme, m_keyCap).width();
}

int LogButton::textWidth(int width) const
{
    const int cap = capWidth();
    return width - 2 * metrics::cardPadding - metrics::target - titleGap
           - (cap > 0 ? cap + metrics::gap : 0);
}

QStringList LogButton::detailLines(int width) const
{
    return wrappedLines(m_detail, m_theme.small(), width, 2);
}

void LogButton::placeStop()
{
    m_stop->setVisible(m_running && !m_compact && isEnabled());
    const QSize size = m_stop->sizeHint();
    const QRect place(width() - metrics::cardPadding - size.width(), (height() - size.height()) / 2,
                      size.width(), size.height());
    m_stop->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void LogButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    // A person who may only view has nothing to stop.
    if (event->type() == QEvent::EnabledChange) {
        placeStop();
        updateGeometry();
    }
}

void LogButton::describe()
{
    static const QRegularExpression clock(QStringLiteral("\\d+:\\d\\d(:\\d\\d)?"));
    const QString words = QString(m_title).remove(clock).simplified();
    if (!words.isEmpty())
        m_spokenTitle = words;
    if (accessibleName() != m_spokenTitle)
        setAccessibleName(m_spokenTitle);
    if (accessibleDescription() != m_detail)
        setAccessibleDescription(m_detail);
    const QString stop = tr("Stop: %1").arg(m_spokenTitle);
    if (m_stop->accessibleName() != stop)
        m_stop->setAccessibleName(stop);
}

void LogButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeStop();
}

void LogButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LogButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void LogButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &palette = m_theme.palette();
    const QColor border = m_running      ? palette.accent
                          : underMouse() ? blend(palette.muted, palette.line, 0.35)
                                         : palette.line;
    QColor ground = palette.surface;
    if (isDown())
        ground = blend(palette.text, palette.surface, 0.08);
    else if (underMouse())
        ground = blend(palette.text, palette.surface, 0.025);
    paintPanel(painter, rect(), metrics::cardRadius, ground, border);
    if (m_compact)
        paintCompact(painter);
    else
        paintWide(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::cardRadius, palette.accent);
}

void LogButton::paintTile(QPainter &painter, const QRect &rect)
{
    const KindColours colours = kindColours(m_theme.palette(), m_kind);
    paintIconTile(painter, rect, m_iconName, colours, 24);
}

void LogButton::paintWide(QPainter &painter)
{
    const Palette &palette = m_theme.palette();
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int tileTop = (height() - metrics::target) / 2;
    paintTile(painter,
              mirrored(QRect(metrics::cardPadding, tileTop, metrics::target, metrics::target)));

    const int left = metrics::cardPadding + metrics::target + titleGap;
    const int width = textWidth(this->width());
    const QStringList lines = detailLines(width);
    int y = (height() - titleHeight - static_cast<int>(lines.size()) * detailHeight) / 2;
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(m_theme.heading());
    painter.setPen(palette.text);
    const QFontMetrics titleMetrics(m_theme.heading());
    // As it is painted: the word must not come and go with the digits of a clock.
    const bool fits = m_shortTitle.isEmpty() || tabularWidth(m_theme.heading(), m_title) <= width;
    const QString title = titleMetrics.elidedText(fits ? m_title : m_shortTitle, Qt::ElideRight,
                                                  width + 1);
    paintTabular(painter, mirrored(QRect(left, y, width, titleHeight)), start | Qt::AlignVCenter,
                 title);
    y += titleHeight;
    painter.setFont(m_theme.small());
    painter.setPen(palette.muted);
    for (const QString &line : lines) {
        painter.drawText(mirrored(QRect(left, y, width, detailHeight)),
                         static_cast<int>(start | Qt::AlignVCenter), line);
        y += detailHeight;
    }
    if (!m_running && !m_keyCap.isEmpty()) {
        const QSize size = keyCapSize(m_theme, m_keyCap);
        paintKeyCap(painter,
                    mirrored(QRect(this->width() - metrics::cardPadding - size.width(),
                                   (height() - size.height()) / 2, size.width(), size.height())),
                    m_theme, m_keyCap);
    }
}

void LogButton::paintCompact(QPainter &painter)
{
    const Palette &palette = m_theme.palette();
    paintTile(painter,
              QRect((width() - metrics::target) / 2, compactTop, metrics::target, metrics::target));
    const int room = width() - 2 * metrics::gap;
    painter.setFont(m_theme.bold());
    painter.setPen(palette.text);
    const QFontMetrics titleMetrics(m_theme.bold());
    paintTabular(painter, QRect(metrics::gap, compactTop + metrics::target + 7, room, 20),
                 Qt::AlignHCenter | Qt::AlignVCenter,
                 titleMetrics.elidedText(m_title, Qt::ElideRight, room));
    painter.setFont(m_theme.small());
    painter.setPen(palette.muted);
    const QString detail = m_running && isEnabled() ? tr("tap to stop") : m_detail;
    // Three beside each other are narrow, and “wach 42 min” is wider than “wach 11 min”.
    const int detailRoom = width() - 2 * metrics::unit;
    painter.drawText(QRect(metrics::unit, compactTop + metrics::target + 27, detailRoom,
                           detailHeight),
                     Qt::AlignCenter,
                     QFontMetrics(m_theme.small()).elidedText(detail, Qt::ElideRight, detailRoom));
}

} // namespace weehours
