// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QLabel;

namespace weehours {

/// Shows since when the baby is awake, and in a second sentence how long it usually is. In a narrow
/// window it is one line without a frame.
class AwakeCard : public Card
{
    Q_OBJECT
public:
    /// @param theme must outlive the card
    explicit AwakeCard(Theme &theme, QWidget *parent = nullptr);

    /// What the card says.
    struct Words
    {
        QString title;
        QString usual; ///< the second sentence; may be empty
        QString brief; ///< the same in a few words, for one line
        QString alone; ///< what is said instead of all where only one line has room

        bool operator==(const Words &) const = default;
    };
    /// @returns whether the card may need another height
    bool setWords(const Words &words);
    void setCompact(bool isCompact);
    /// Whether a card that is not compact says one line only, the usual time if it is known: since
    /// when the baby is awake is said elsewhere too.
    void setShort(bool isShort);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawSun();
    void showUsual();

    Theme &m_theme;
    QLabel *m_sun;
    QLabel *m_title;
    QLabel *m_usual;
    QBoxLayout *m_both;
    QBoxLayout *m_across;
    Words m_words;
    bool m_isCompact = false;
    bool m_isShort = false;
};

} // namespace weehours
