// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/wraprow.h"

class QButtonGroup;

namespace weehours {

/// A few alternatives side by side as buttons, of which one is chosen: quicker than a list that
/// must be opened first. Arrow keys move within it.
class ChoiceRow : public WrapRow
{
    Q_OBJECT
public:
    /// @param name  what is chosen, for screen readers
    /// @param words the alternatives: the protocol's word and how it is shown
    ChoiceRow(const QString &name, const QList<std::pair<QString, QString>> &words,
              QWidget *parent = nullptr);

    /// Chooses that one; a word that is not among them chooses none.
    void setWord(const QString &word);
    /// Lets a second press take the choice back, where none is an answer as well.
    void setClearable(bool clearable) { m_isClearable = clearable; }
    /// The chosen word; empty while none is.
    [[nodiscard]] QString word() const;

Q_SIGNALS:
    void changed();

private:
    void clear();

    QButtonGroup *m_group;
    QStringList m_words;
    bool m_isClearable = false;
    bool m_wasChosen = false; ///< the button that is being pressed
    /// An arrow key chose the button with the focus. Space then says yes to it, and takes nothing
    /// back.
    bool m_cameByArrow = false;
};

} // namespace weehours
