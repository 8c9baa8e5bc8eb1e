// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/handoverstrip.h"

#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/painting.h"
#include "ui/window/handoverwords.h"
#include "ui/words/unbroken.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

namespace weehours {

namespace {

// Changes come in bursts.
constexpr int handoverDelay = 200;

QLabel *handoverLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(*label, QString::fromLatin1(role));
    return label;
}

/// Shift and L. Its sign, because the name of the key is long in some languages.
QString handoverKey()
{
    return QStringLiteral("⇧L");
}

} // namespace

HandoverStrip::HandoverStrip(Theme &theme, LogReader &logbook, Settings &settings, QWidget *parent)
    : Card(parent),
      m_theme(theme),
      m_logbook(logbook),
      m_settings(settings),
      m_icon(new QLabel(this)),
      m_sum(handoverLabel("text", this)),
      m_health(handoverLabel("small", this)),
      m_copy(new QPushButton(tr("Copy"), this)),
      m_open(new QPushButton(tr("Hand over …"), this))
{
    setAccessibleName(tr("Hand over"));
    for (QPushButton *button : {m_copy, m_open})
        weehours::setRole(*button, QStringLiteral("secondary"));
    setKeyCap(*m_open, handoverKey());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_sum->setTextFormat(Qt::RichText);
    words->addWidget(m_sum);
    words->addWidget(m_health);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::cardPadding, metrics::gap, metrics::cardPadding, metrics::gap);
    row->setSpacing(metrics::cardGap);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        setCopied(true);
    });
    connect(m_open, &QPushButton::clicked, this, &HandoverStrip::handOverRequested);
    m_soon.setSingleShot(true);
    m_soon.setInterval(handoverDelay);
    connect(&m_soon, &QTimer::timeout, this, &HandoverStrip::refresh);
    m_minute.setInterval(msecsPerMinute);
    connect(&m_minute, &QTimer::timeout, this, &HandoverStrip::refresh);
    m_minute.start();
    connect(&logbook, &LogReader::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, this, &HandoverStrip::tint);
    tint();
    hide();
}

void HandoverStrip::setBaby(const Entry &baby)
{
    m_baby = baby;
    refresh();
}

void HandoverStrip::setLastLook(Instant when)
{
    m_lastLook = when;
    refresh();
}

void HandoverStrip::putAway()
{
    m_settings.setHandedOver(m_logbook.now());
    refresh();
}

void HandoverStrip::setRoom(bool hasRoom)
{
    m_hasRoom = hasRoom;
    setVisible(m_from && m_hasRoom);
}

void HandoverStrip::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    m_icon->setVisible(!isCompact);
    m_copy->setVisible(!isCompact);
    setKeyCap(*m_open, isCompact || m_isTight ? QString() : handoverKey());
    m_open->setText(isCompact ? QString() : tr("Hand over …"));
    m_open->setAccessibleName(tr("Hand over …"));
    weehours::setRole(*m_open, isCompact ? QStringLiteral("quiet") : QStringLiteral("secondary"));
    m_open->setMaximumWidth(isCompact ? metrics::buttonHeight : QWIDGETSIZE_MAX);
    setCursor(isCompact ? Qt::PointingHandCursor : Qt::ArrowCursor);
    tint();
    arrange();
}

void HandoverStrip::tint()
{
    m_icon->setPixmap(
        icon(QStringLiteral("people"), m_theme.palette().accent).pixmap(metrics::iconSize));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QString arrow = isMirrored ? QStringLiteral("back") : QStringLiteral("forward");
    m_open->setIcon(m_isCompact ? icon(arrow, m_theme.palette().muted) : QIcon());
    nameCopy();
}

void HandoverStrip::arrange()
{
    if (m_isCompact)
        return;
    const QFontMetrics letters(m_theme.medium());
    constexpr int aroundText = 32; // of a button
    const int copy = letters.horizontalAdvance(tr("Copied")) + aroundText;
    const int open = letters.horizontalAdvance(tr("Hand over …")) + aroundText
                     + keyCapSize(m_theme, handoverKey()).width() + metrics::gap;
    const int taken = 2 * metrics::cardPadding + metrics::iconSize + copy + open
                      + 3 * metrics::cardGap;
    setTight(width() < taken + m_wordsWidth);
}

void HandoverStrip::setTight(bool isTight)
{
    if (isTight == m_isTight)
        return;
    m_isTight = isTight;
    setKeyCap(*m_open, isTight ? QString() : handoverKey());
    m_copy->setMinimumWidth(isTight ? metrics::buttonHeight : 0);
    m_copy->setMaximumWidth(isTight ? metrics::buttonHeight : QWIDGETSIZE_MAX);
    weehours::setRole(*m_copy, isTight ? QStringLiteral("icon") : QStringLiteral("secondary"));
    nameCopy();
}

void HandoverStrip::setCopied(bool isCopied)
{
    m_isCopied = isCopied;
    nameCopy();
}

void HandoverStrip::nameCopy()
{
    const QString words = m_isCopied ? tr("Copied") : tr("Copy");
    const QString sign = m_isCopied ? QStringLiteral("check") : QStringLiteral("copy");
    m_copy->setText(m_isTight ? QString() : words);
    m_copy->setIcon(m_isTight ? icon(sign, m_theme.palette().text) : QIcon());
    m_copy->setToolTip(m_isTight ? words : QString());
    m_copy->setAccessibleName(words);
}

void HandoverStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void HandoverStrip::mouseReleaseEvent(QMouseEvent *event)
{
    Card::mouseReleaseEvent(event);
    if (m_isCompact && event->button() == Qt::LeftButton
        && rect().contains(event->position().toPoint()))
        Q_EMIT handOverRequested();
}

void HandoverStrip::refresh()
{
    m_from.reset();
    m_night.reset();
    if (!m_baby)
        return;
    const Instant now = m_logbook.now();
    const Instant earliest = now.plusMsecs(-2 * msecsPerDay);
    const auto entries = m_logbook.during(m_baby->entity.babyId, earliest, now.plusMsecs(1))
                             .value_or(QList<Entry>());
    m_night = lastNight(entries, now);
    const auto from = m_lastLook && *m_lastLook > earliest ? m_lastLook : m_night;
    const auto seen = m_settings.handedOver();
    if (from && !(seen && *seen >= *from)) {
        const Handover told = handoverOf(entries, *from, now,
                                         m_settings.feedPartMinutes() * msecsPerMinute);
        if (!told.isEmpty()) {
            m_from = from;
            const QString sum = handoverSum(told);
            const QString health = handoverHealth(told);
            const QString since = handoverSince(*from, now);
            const QString with = tr("Since %1: %2", "a time, what happened");
            const QString lead = sum.isEmpty() ? tr("Since %1", "a time").arg(since)
                                               : with.arg(since, QString()).trimmed();
            const QString line = sum.isEmpty() ? lead : with.arg(since, sum);
            const QString text = health.isEmpty() ? line : line + u'\n' + health;
            if (text != m_text)
                setCopied(false);
            m_text = text;
            // One glance finds where it begins; what happened is read in the usual weight.
            m_sum->setText(unbroken(
                QStringLiteral("<b>%1</b> %2").arg(lead.toHtmlEscaped(), sum.toHtmlEscaped())));
            m_health->setText(unbroken(health));
            m_health->setVisible(!health.isEmpty());
            const QString space(u' ');
            m_wordsWidth = qMax(QFontMetrics(m_theme.bold()).horizontalAdvance(lead + space)
                                    + QFontMetrics(m_theme.text()).horizontalAdvance(sum),
                                QFontMetrics(m_theme.small()).horizontalAdvance(health));
            arrange();
            setAccessibleDescription(m_text);
        }
    }
    setVisible(m_from && m_hasRoom);
}

} // namespace weehours
