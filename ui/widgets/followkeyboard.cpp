// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/followkeyboard.h"

#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollArea>

namespace weehours {

void bringIntoSight(QScrollArea &area, QWidget &control)
{
    // Moved away from under the pointer, a button that is being pressed would miss the click.
    if (QApplication::mouseButtons() != Qt::NoButton)
        return;
    const bool isWalking = control.window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (isWalking || !qobject_cast<const QAbstractItemView *>(&control)) {
        area.ensureWidgetVisible(&control, 0, metrics::gap);
        return;
    }
    // A list has the keyboard most of the time, and scrolls by itself: half of what is seen is
    // enough for it, so that what is above it stays.
    const int first = qMin(control.height(), area.viewport()->height() / 2);
    const QPoint end = control.mapTo(area.widget(), QPoint(control.width() / 2, first));
    area.ensureVisible(end.x(), end.y(), 0, 0);
}

void followKeyboard(QScrollArea &area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](QWidget *, QWidget *now) {
        if (now && area.widget() && area.widget()->isAncestorOf(now))
            bringIntoSight(area, *now);
    });
}

} // namespace weehours
