// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/feedtimer.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace weehours {

class SideButton;
class Theme;

/// The breast feed that runs: the clock of each side, of which one is chosen, and Pause. Left
/// stands at the left in every language.
class FeedCard : public Card
{
    Q_OBJECT

public:
    /// @param theme outlives the card
    explicit FeedCard(Theme &theme, QWidget *parent = nullptr);

    /// To be called each second.
    void setFeed(const Entry &feed, Instant now);
    /// All in one line, for a narrow window.
    void setCompact(bool compact);

Q_SIGNALS:
    void sideChosen(weehours::FeedSide side);
    /// Pause, or go on.
    void pauseRequested();

private:
    SideButton *m_left;
    SideButton *m_right;
    QPushButton *m_pause;
    QGridLayout *m_grid;
};

} // namespace weehours
