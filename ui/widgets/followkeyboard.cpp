// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/followkeyboard.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QScrollArea>

namespace weehours {

void followKeyboard(QScrollArea &area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](QWidget *, QWidget *now) {
        if (now && area.widget() && area.widget()->isAncestorOf(now))
            area.ensureWidgetVisible(now, 0, metrics::gap);
    });
}

} // namespace weehours
