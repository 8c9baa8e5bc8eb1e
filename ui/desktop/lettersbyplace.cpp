// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/lettersbyplace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

namespace weehours {

namespace {

// Qt's key codes of letters outside the Latin alphabets.
constexpr int firstOtherLetter = 0x250;
constexpr int firstNamedKey = 0x01000000;

bool isWithin(const QShortcut &shortcut, const QWidget *focus)
{
    const auto *owner = qobject_cast<QWidget *>(shortcut.parent());
    if (!owner || !shortcut.isEnabled() || !owner->isVisible() || !owner->isEnabled())
        return false;
    switch (shortcut.context()) {
    case Qt::WidgetShortcut: return owner == focus;
    case Qt::WidgetWithChildrenShortcut: return owner == focus || owner->isAncestorOf(focus);
    case Qt::WindowShortcut: return owner->window() == focus->window();
    case Qt::ApplicationShortcut: break;
    }
    return true;
}

} // namespace

int LettersByPlace::letterAt(quint32 scanCode)
{
    // The three rows of letters by evdev key code plus eight, as on X11.
    struct Row
    {
        quint32 first;
        const char *letters;
    };
    constexpr Row rows[] = {{24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}};
    for (const Row &row : rows) {
        const QLatin1StringView letters(row.letters);
        if (scanCode >= row.first && scanCode < row.first + static_cast<quint32>(letters.size()))
            return letters.at(static_cast<qsizetype>(scanCode - row.first)).unicode();
    }
    return 0;
}

bool LettersByPlace::eventFilter(QObject *watched, QEvent *event)
{
    // A key press that arrives here did not match a shortcut by its own letter.
    if (event->type() != QEvent::KeyPress || watched != QApplication::focusWidget())
        return false;
    return activate(*static_cast<QKeyEvent *>(event));
}

bool LettersByPlace::activate(const QKeyEvent &key)
{
    const QWidget *focus = QApplication::focusWidget();
    const Qt::KeyboardModifiers held = key.modifiers();
    const bool isOtherLetter = key.key() >= firstOtherLetter && key.key() < firstNamedKey;
    const bool isTyped = focus->testAttribute(Qt::WA_InputMethodEnabled)
                         && !held.testFlag(Qt::ControlModifier);
    const int letter = letterAt(key.nativeScanCode());
    if (!isOtherLetter || isTyped || letter == 0)
        return false;
    const QKeySequence wanted(QKeyCombination(held, static_cast<Qt::Key>(letter)));
    for (QShortcut *shortcut : focus->window()->findChildren<QShortcut *>()) {
        if (shortcut->key() == wanted && isWithin(*shortcut, focus)) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    return false;
}

} // namespace weehours
