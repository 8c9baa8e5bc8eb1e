// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/latestcard.h"

namespace weehours {

class SeriesCurve;
class Theme;

/// The last temperature, if it is of the last two days, and the curve of the last 24 hours with the
/// medicines below it.
class TemperatureCard : public LatestCard
{
    Q_OBJECT
public:
    /// Both must outlive the card.
    TemperatureCard(Theme &theme, LogReader &logbook, QWidget *parent = nullptr);

    void setBaby(const BabyId &babyId);
    void refresh() override;

private:
    BabyId m_babyId;
    QLabel *m_value;
    QLabel *m_ago;
    SeriesCurve *m_curve;
    QTimer m_minute{this};
};

} // namespace weehours
