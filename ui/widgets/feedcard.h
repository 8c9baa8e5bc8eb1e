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

/// The running breast feed: a button with a clock for each side, one of them current, and Pause.
/// The left breast is on the left in every language.
class FeedCard : public Card
{
    Q_OBJECT

public:
    /// @param theme must outlive the card
    explicit FeedCard(Theme &theme, QWidget *parent = nullptr);

    /// Shows the state at `now`; call it each second.
    void setFeed(const Entry &feed, Instant now);
    /// Whether everything is in one line, for a narrow window.
    void setCompact(bool compact);
    /// The height when it is not compact.
    [[nodiscard]] int tallHeight() const;

Q_SIGNALS:
    /// The person moved the baby to this side.
    void sideChosen(weehours::FeedSide side);
    /// Pause or resume, depending on the state.
    void pauseRequested();

private:
    SideButton *m_left;
    SideButton *m_right;
    QPushButton *m_pause;
    QGridLayout *m_grid;
};

} // namespace weehours
