// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/choicerow.h"

#include <QButtonGroup>
#include <QPushButton>

namespace weehours {

ChoiceRow::ChoiceRow(const QString &name, const QList<std::pair<QString, QString>> &words,
                     QWidget *parent)
    : WrapRow(parent), m_group(new QButtonGroup(this))
{
    for (const auto &[word, shown] : words) {
        auto *button = new QPushButton(shown, this);
        button->setProperty("role", QStringLiteral("choice"));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1: %2").arg(name, shown));
        m_group->addButton(button, static_cast<int>(m_words.size()));
        m_words.append(word);
        add(button);
        if (m_words.size() == 1)
            setFocusProxy(button);
        connect(button, &QPushButton::pressed, this, [this, button] {
            m_wasChosen = button->isChecked() && !m_cameByArrow;
            m_cameByArrow = false;
        });
        connect(button, &QPushButton::clicked, this, [this] {
            if (m_isClearable && m_wasChosen)
                clear();
        });
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked)
            return;
        m_cameByArrow = !m_group->button(id)->isDown();
        Q_EMIT changed();
    });
}

void ChoiceRow::clear()
{
    auto *chosen = m_group->checkedButton();
    if (!chosen)
        return;
    m_group->setExclusive(false);
    chosen->setChecked(false);
    m_group->setExclusive(true);
    Q_EMIT changed();
}

void ChoiceRow::setWord(const QString &word)
{
    if (auto *button = m_group->button(static_cast<int>(m_words.indexOf(word)))) {
        button->setChecked(true);
        m_cameByArrow = false;
        setFocusProxy(button);
    } else {
        clear();
    }
}

QString ChoiceRow::word() const
{
    return m_words.value(m_group->checkedId());
}

} // namespace weehours
