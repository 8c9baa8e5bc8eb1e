// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QGridLayout;
class QLabel;

namespace weehours {

/// What was measured last of weight, length and head, with percentiles. It shows itself in a wide
/// window, and only with a measurement of the last two weeks.
class GrowthCard : public Card
{
    Q_OBJECT
public:
    /// @param logbook must outlive the card
    explicit GrowthCard(LogReader &logbook, QWidget *parent = nullptr);

    void setBaby(const Entry &baby);
    /// Whether the window has room for it.
    void setWide(bool wide);
    void refresh();

private:
    LogReader &m_logbook;
    std::optional<Entry> m_baby;
    bool m_isWide = false;
    QLabel *m_when;
    QGridLayout *m_values;
    QTimer m_soon{this};
};

} // namespace weehours
