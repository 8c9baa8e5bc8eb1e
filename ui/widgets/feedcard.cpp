// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/feedcard.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/sidebutton.h"

#include <QGridLayout>
#include <QPushButton>

namespace weehours {

FeedCard::FeedCard(Theme &theme, QWidget *parent)
    : Card(parent),
      m_left(new SideButton(theme, FeedSide::Left, this)),
      m_right(new SideButton(theme, FeedSide::Right, this)),
      m_pause(new QPushButton(this)),
      m_grid(new QGridLayout(this))
{
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("The breast feed that runs"));
    m_pause->setCursor(Qt::PointingHandCursor);
    // Taller than other buttons: it fills its row.
    m_pause->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    // In a low window other parts have to shrink.
    m_pause->setMinimumHeight(metrics::target);
    for (SideButton *side : {m_left, m_right})
        side->setMinimumHeight(side->sizeHint().height());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_grid->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    m_grid->setSpacing(metrics::gap);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_left, 0, 0);
    m_grid->addWidget(m_right, 0, 1);
    setCompact(false);
    connect(m_left, &QAbstractButton::clicked, this, [this] { Q_EMIT sideChosen(FeedSide::Left); });
    connect(m_right, &QAbstractButton::clicked, this,
            [this] { Q_EMIT sideChosen(FeedSide::Right); });
    connect(m_pause, &QAbstractButton::clicked, this, &FeedCard::pauseRequested);
}

void FeedCard::setFeed(const Entry &feed, Instant now)
{
    const FeedTimer timer(feed, now);
    for (const auto &[button, side] :
         {std::pair{m_left, FeedSide::Left}, std::pair{m_right, FeedSide::Right}}) {
        button->setClock(timer.msecs(side), timer.side() == side, timer.isPaused());
    }
    const QString words = timer.isPaused() ? tr("Resume", "a feed that was paused")
                                           : tr("Pause", "a feed that runs");
    if (words == m_pause->text())
        return;
    m_pause->setText(words);
    m_pause->setAccessibleName(timer.isPaused() ? tr("Resume the feed") : tr("Pause the feed"));
    m_pause->setToolTip(tr("%1 (P)", "what the button does; its key").arg(words));
}

int FeedCard::tallHeight() const
{
    return m_left->sizeHint().height() + metrics::target + 3 * metrics::gap;
}

void FeedCard::setCompact(bool compact)
{
    m_grid->removeWidget(m_pause);
    if (compact)
        m_grid->addWidget(m_pause, 0, 2);
    else
        m_grid->addWidget(m_pause, 1, 0, 1, 2);
    m_grid->setRowMinimumHeight(1, compact ? 0 : metrics::target);
}

} // namespace weehours
