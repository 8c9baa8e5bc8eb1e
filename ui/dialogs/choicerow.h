// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/wraprow.h"

class QButtonGroup;

namespace weehours {

/// A row of buttons with exclusive choices: faster than a combo box, which must be opened first.
/// Arrow keys move within it. To a screen reader it is a group of radio buttons.
class ChoiceRow : public WrapRow
{
    Q_OBJECT
public:
    /// @param name  accessible name of the choice
    /// @param words the choices: the protocol's word, and its text
    ChoiceRow(const QString &name, const QList<std::pair<QString, QString>> &words,
              QWidget *parent = nullptr);

    /// Chooses that word; an unknown one clears the choice.
    void setWord(const QString &word);
    /// Whether pressing the chosen button clears the choice, for an optional field.
    void setClearable(bool clearable) { m_isClearable = clearable; }
    /// Underlines a letter of each choice that has none yet. The letter chooses it, with Alt and,
    /// by chooseBy(), without.
    /// @param taken letters that are in use, in lower case; the new ones are added
    /// @param first whether only the first letters of the choices are considered
    void takeLetters(QString &taken, bool first);
    [[nodiscard]] bool hasLetter(QChar letter) const;
    /// Chooses what has that letter, if anything has.
    void chooseBy(QChar letter);
    /// The chosen word; empty without a choice.
    [[nodiscard]] QString word() const;

Q_SIGNALS:
    /// The person chose another word, or cleared the choice.
    void changed();

private:
    void clear();
    /// Lets Tab reach the choice that is made, or the first one.
    void keepOneStop();

    QButtonGroup *m_group;
    QStringList m_words;
    QString m_letters; ///< of each choice, in lower case; a space for none
    bool m_isClearable = false;
    bool m_wasChosen = false; ///< whether the button that is being pressed was chosen before
    /// Whether an arrow key moved focus and choice to the button. Space then confirms it instead of
    /// clearing it.
    bool m_cameByArrow = false;
};

} // namespace weehours
