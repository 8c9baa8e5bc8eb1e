// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QLabel;

namespace weehours {

/// Shows since when the baby is awake, and in a second sentence how long it usually is.
class AwakeCard : public Card
{
    Q_OBJECT
public:
    /// @param theme must outlive the card
    explicit AwakeCard(Theme &theme, QWidget *parent = nullptr);

    /// @param usual the second sentence; may be empty
    /// @returns whether the card may need another height
    bool setWords(const QString &title, const QString &usual);

private:
    void drawSun();

    Theme &m_theme;
    QLabel *m_sun;
    QLabel *m_title;
    QLabel *m_usual;
};

} // namespace weehours
