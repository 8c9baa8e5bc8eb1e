// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/popupmenu.h"

#include <QMenu>

namespace weehours {

void popUp(QMenu &menu, QPoint place)
{
    if (menu.sizeHint().width() > menu.parentWidget()->width()) {
        for (QAction *action : menu.actions())
            action->setText(action->text().section(u'\t', 0, 0));
    }
    menu.popup(place);
    const auto actions = menu.actions();
    if (!actions.isEmpty())
        menu.setActiveAction(actions.constFirst());
}

} // namespace weehours
