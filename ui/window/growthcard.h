// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/latestcard.h"

class QGridLayout;

namespace weehours {

/// What was measured last of weight, length and head, with percentiles, in the last two weeks.
class GrowthCard : public LatestCard
{
    Q_OBJECT
public:
    /// @param logbook must outlive the card
    explicit GrowthCard(LogReader &logbook, QWidget *parent = nullptr);

    void setBaby(const Entry &baby);
    void refresh() override;

private:
    std::optional<Entry> m_baby;
    QGridLayout *m_values;
};

} // namespace weehours
