// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QLabel;

namespace weehours {

class SeriesCurve;
class Theme;

/// The last temperature, and the curve of the last 24 hours with the medicines below it. It shows
/// itself in a wide window, and only with a temperature of the last two days.
class TemperatureCard : public Card
{
    Q_OBJECT
public:
    /// Both must outlive the card.
    TemperatureCard(Theme &theme, LogReader &logbook, QWidget *parent = nullptr);

    void setBaby(const BabyId &babyId);
    /// Whether the window has room for it.
    void setWide(bool wide);
    void refresh();

private:
    LogReader &m_logbook;
    BabyId m_babyId;
    bool m_isWide = false;
    QLabel *m_note;
    QLabel *m_value;
    QLabel *m_ago;
    SeriesCurve *m_curve;
    QTimer m_soon{this};
    QTimer m_minute{this};
};

} // namespace weehours
