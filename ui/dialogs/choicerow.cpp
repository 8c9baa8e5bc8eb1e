// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/choicerow.h"

#include "ui/widgets/spokenrole.h"

#include <QButtonGroup>
#include <QPushButton>

namespace weehours {

ChoiceRow::ChoiceRow(const QString &name, const QList<std::pair<QString, QString>> &words,
                     QWidget *parent)
    : WrapRow(parent), m_group(new QButtonGroup(this))
{
    setSpokenRole(*this, QAccessible::Grouping);
    setAccessibleName(name);
    for (const auto &[word, shown] : words) {
        auto *button = new QPushButton(this);
        // Before it has words: they are announced at once, and would be those of a check box.
        setSpokenRole(*button, QAccessible::RadioButton);
        button->setText(shown);
        button->setProperty("role", QStringLiteral("choice"));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(shown);
        // AT-SPI has no words of Qt's for the place of a choice.
        button->setAccessibleDescription(tr("%1 of %2", "the place of a choice among all of them")
                                             .arg(m_words.size() + 1)
                                             .arg(words.size()));
        m_group->addButton(button, static_cast<int>(m_words.size()));
        m_words.append(word);
        m_letters.append(u' ');
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
        keepOneStop();
        Q_EMIT changed();
    });
    keepOneStop();
}

void ChoiceRow::keepOneStop()
{
    // Qt does so only once one of them has the focus: Tab would first reach any of them, and an
    // arrow key then choose its neighbour.
    QAbstractButton *stop = m_group->checkedButton();
    for (QAbstractButton *button : m_group->buttons()) {
        if (!stop)
            stop = button;
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void ChoiceRow::takeLetters(QString &taken, bool first)
{
    for (qsizetype i = 0; i < m_letters.size(); ++i) {
        if (m_letters.at(i) != u' ')
            continue;
        QAbstractButton *button = m_group->button(static_cast<int>(i));
        const QString text = button->text();
        const qsizetype end = first ? qMin<qsizetype>(1, text.size()) : text.size();
        for (qsizetype at = 0; at < end; ++at) {
            const QChar letter = text.at(at).toLower();
            if (!letter.isLetter() || taken.contains(letter))
                continue;
            taken.append(letter);
            m_letters[i] = letter;
            button->setText(text.left(at) + u'&' + text.mid(at));
            break;
        }
    }
}

bool ChoiceRow::hasLetter(QChar letter) const
{
    return letter.isLetter() && m_letters.contains(letter.toLower());
}

void ChoiceRow::chooseBy(QChar letter)
{
    // Not a press, which would clear what is chosen already.
    if (!hasLetter(letter))
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    setWord(m_words.at(m_letters.indexOf(letter.toLower())));
    // Left behind on another choice, Space would take that one.
    if (hadFocus)
        setFocus();
}

void ChoiceRow::clear()
{
    auto *chosen = m_group->checkedButton();
    if (!chosen)
        return;
    m_group->setExclusive(false);
    chosen->setChecked(false);
    m_group->setExclusive(true);
    keepOneStop();
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
