// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/awakecard.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/words/unbroken.h"

#include <QLabel>
#include <QVBoxLayout>

namespace weehours {

AwakeCard::AwakeCard(Theme &theme, QWidget *parent)
    : Card(parent),
      m_theme(theme),
      m_sun(new QLabel(this)),
      m_title(new QLabel(this)),
      m_usual(new QLabel(this)),
      m_both(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_across(new QHBoxLayout(this))
{
    weehours::setRole(*m_usual, QStringLiteral("small"));
    m_both->setSpacing(metrics::unit);
    for (QLabel *label : {m_title, m_usual}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_both->addWidget(label);
    }
    m_usual->hide();
    m_across->setContentsMargins(metrics::cardPadding, metrics::cardGap, metrics::cardPadding,
                                 metrics::cardGap);
    m_across->setSpacing(metrics::cardGap);
    m_across->addWidget(m_sun, 0, Qt::AlignTop);
    m_across->addLayout(m_both, 1);
    drawSun();
    connect(&theme, &Theme::changed, this, &AwakeCard::drawSun);
}

void AwakeCard::drawSun()
{
    m_sun->setPixmap(iconPixmap(QStringLiteral("sun"), m_theme.palette().sleep, metrics::iconSize,
                                devicePixelRatioF()));
}

bool AwakeCard::setWords(const Words &words)
{
    if (words == m_words)
        return false;
    m_words = words;
    showUsual();
    return true;
}

void AwakeCard::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    setRole(isCompact ? QStringLiteral("plain") : QStringLiteral("card"));
    const int side = isCompact ? metrics::unit : metrics::cardPadding;
    const int above = isCompact ? 0 : metrics::cardGap;
    m_across->setContentsMargins(side, above, side, above);
    m_across->setSpacing(isCompact ? metrics::gap : metrics::cardGap);
    m_both->setDirection(isCompact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QLabel *label : {m_title, m_usual})
        label->setWordWrap(!isCompact);
    m_both->setStretchFactor(m_usual, isCompact ? 1 : 0);
    showUsual();
}

void AwakeCard::setShort(bool isShort)
{
    if (isShort == m_isShort)
        return;
    m_isShort = isShort;
    showUsual();
    // Who asks for the height before the next event would get the one before.
    m_both->invalidate();
    m_across->invalidate();
}

void AwakeCard::showUsual()
{
    const bool isAlone = m_isShort && !m_isCompact && !m_words.alone.isEmpty();
    m_title->setText(unbroken(isAlone ? m_words.alone : m_words.title));
    m_title->setToolTip(isAlone ? m_words.usual : QString());
    if (!m_isCompact) {
        m_usual->setText(unbroken(m_words.usual));
        m_usual->setVisible(!m_words.usual.isEmpty() && !m_isShort);
        return;
    }
    m_usual->setText(QStringLiteral("· ") + m_words.brief);
    const int needed = m_sun->sizeHint().width() + m_title->sizeHint().width()
                       + m_usual->sizeHint().width() + 5 * metrics::unit;
    m_usual->setVisible(!m_words.brief.isEmpty() && needed <= width());
}

void AwakeCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showUsual();
}

} // namespace weehours
