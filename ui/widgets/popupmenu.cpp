// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/popupmenu.h"

#include <QMenu>

#include <algorithm>
#include <utility>

namespace weehours {

namespace {

/// Which letters of a line are considered, from the most obvious on.
enum class Among { First, FirstOfWords, All };

/// The place of a letter that is not taken, or -1. Only letters that every keyboard has.
qsizetype freeLetter(const QString &line, const QString &taken, Among among)
{
    const qsizetype end = line.indexOf(u'\t');
    for (qsizetype at = 0; at < line.size() && at != end; ++at) {
        const QChar letter = line.at(at).toLower();
        const bool isInWord = at > 0 && line.at(at - 1).isLetterOrNumber();
        if (letter >= u'a' && letter <= u'z' && !taken.contains(letter)
            && (among == Among::All || !isInWord))
            return at;
        if (among == Among::First && letter.isLetterOrNumber())
            return -1;
    }
    return -1;
}

} // namespace

void giveLetters(QMenu &menu)
{
    // Short lines choose first: they have few letters.
    QList<QAction *> lines = menu.actions();
    std::ranges::stable_sort(lines, {}, [](const QAction *action) {
        return action->text().section(u'\t', 0, 0).size();
    });
    QString taken;
    for (QAction *action : std::as_const(lines)) {
        const QString line = action->text();
        for (const Among among : {Among::First, Among::FirstOfWords, Among::All}) {
            const qsizetype at = freeLetter(line, taken, among);
            if (at < 0)
                continue;
            taken.append(line.at(at).toLower());
            action->setText(line.left(at) + u'&' + line.mid(at));
            break;
        }
    }
}

void popUp(QMenu &menu, QPoint place)
{
    if (menu.sizeHint().width() > menu.parentWidget()->width()) {
        for (QAction *action : menu.actions())
            action->setText(action->text().section(u'\t', 0, 0));
    }
    giveLetters(menu);
    menu.popup(place);
    const auto actions = menu.actions();
    if (actions.isEmpty())
        return;
    // A menu of choices begins at what is chosen, so that Enter changes nothing.
    const auto chosen = actions.constFirst()->isCheckable()
                            ? std::ranges::find_if(actions, &QAction::isChecked)
                            : actions.cbegin();
    menu.setActiveAction(chosen == actions.cend() ? actions.constFirst() : *chosen);
}

} // namespace weehours
