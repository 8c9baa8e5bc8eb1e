// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/awakecard.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace weehours {

AwakeCard::AwakeCard(Theme &theme, QWidget *parent)
    : Card(parent),
      m_theme(theme),
      m_sun(new QLabel(this)),
      m_title(new QLabel(this)),
      m_usual(new QLabel(this))
{
    weehours::setRole(*m_usual, QStringLiteral("small"));
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::unit);
    for (QLabel *label : {m_title, m_usual}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_usual->hide();
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(metrics::cardPadding, metrics::cardGap, metrics::cardPadding,
                               metrics::cardGap);
    across->setSpacing(metrics::cardGap);
    across->addWidget(m_sun, 0, Qt::AlignTop);
    across->addLayout(words, 1);
    drawSun();
    connect(&theme, &Theme::changed, this, &AwakeCard::drawSun);
}

void AwakeCard::drawSun()
{
    m_sun->setPixmap(iconPixmap(QStringLiteral("sun"), m_theme.palette().sleep, metrics::iconSize,
                                devicePixelRatioF()));
}

bool AwakeCard::setWords(const QString &title, const QString &usual)
{
    if (title == m_title->text() && usual == m_usual->text())
        return false;
    m_title->setText(title);
    m_usual->setText(usual);
    m_usual->setVisible(!usual.isEmpty());
    return true;
}

} // namespace weehours
