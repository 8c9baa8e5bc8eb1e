// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/cuttexts.h"

#include "tests/ui/textrecorder.h"
#include "ui/overview/trendspage.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/logbutton.h"
#include "ui/widgets/syncpill.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace weehours {

namespace {

/// Whether it can scroll, and so may contain more than it shows.
bool scrollsSideways(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (qobject_cast<const QTableView *>(each) || qobject_cast<const QHeaderView *>(each)
            || qobject_cast<const QLineEdit *>(each))
            return true;
    }
    return false;
}

bool scrollsDown(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}

/// Whether a widget may elide its text because the full text is elsewhere: the pill's in its panel,
/// a button's in wide windows and on its card, a row's in its editor, a chart's average in the line
/// above the charts, a choice's in its list.
bool mayShorten(const QWidget *widget, int windowWidth)
{
    constexpr int narrow = 500;
    if (windowWidth > narrow)
        return false;
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (qobject_cast<const SyncPill *>(each) || qobject_cast<const LogButton *>(each)
            || qobject_cast<const TimelineView *>(each) || qobject_cast<const TrendsPage *>(each)
            || qobject_cast<const QComboBox *>(each))
            return true;
    }
    return false;
}

} // namespace

QString placeInTree(const QWidget *widget)
{
    QString result = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        result += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className());
    return result;
}

QStringList cutTexts(QWidget *window)
{
    constexpr qreal tolerance = 2; // for font bearings and rounding
    QStringList found;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->window() != window->window())
            continue;
        const bool mayScroll = scrollsSideways(widget);
        const QRect inWindow(widget->mapTo(window, QPoint()), widget->size());
        if (!mayScroll && (inWindow.left() < -1 || inWindow.right() > window->width() + 1)
            && (qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget))) {
            found.append(QStringLiteral("wider than the window: ") + placeInTree(widget));
        }
        // A widget can be complete in itself, and still be cut by a parent that gives it too little
        // room.
        if (widget != window && !mayScroll && qobject_cast<QAbstractButton *>(widget)
            && !scrollsDown(widget->parentWidget())
            && !widget->parentWidget()
                    ->rect()
                    .adjusted(-2, -2, 2, 2)
                    .contains(widget->geometry())) {
            found.append(QStringLiteral("beyond its parent: ") + placeInTree(widget));
        }
        if (mayShorten(widget, window->width()))
            continue;
        // Lines of a wrapped text that have no room are not even painted.
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->wordWrap()
            && label->heightForWidth(label->width()) > label->height() + tolerance) {
            found.append(QStringLiteral("too low for “%1”: ").arg(label->text())
                         + placeInTree(widget));
        }
        for (const PaintedText &each : paintedTexts(*widget)) {
            // Labels that lead to a dialog end with a space and an ellipsis.
            // By itself it says that something is not known yet.
            const bool isElided = each.text.size() > 1 && each.text.endsWith(u'…')
                                  && !each.text.endsWith(u" …");
            const bool isWide = !mayScroll
                                && (each.place.left() < -tolerance
                                    || each.place.right() > widget->width() + tolerance);
            const bool isTall = !mayScroll && !scrollsDown(widget)
                                && (each.place.bottom() > widget->height() + 2 * tolerance
                                    || each.place.top() < -2 * tolerance);
            if (isElided || isWide || isTall) {
                found.append(QStringLiteral("%1 “%2” of %3")
                                 .arg(isElided ? "elided:"
                                      : isWide ? "too wide:"
                                               : "too tall:",
                                      each.text, placeInTree(widget)));
            }
        }
    }
    return found;
}

} // namespace weehours
