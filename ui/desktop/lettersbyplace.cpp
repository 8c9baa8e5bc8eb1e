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

int LettersByPlace::keyAt(quint32 scanCode)
{
    // The rows by evdev key code plus eight, as on X11.
    struct Row
    {
        quint32 first;
        const char *keys;
    };
    constexpr Row rows[] = {
        {10, "1234567890"}, {24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}};
    for (const Row &row : rows) {
        const QLatin1StringView keys(row.keys);
        if (scanCode >= row.first && scanCode < row.first + static_cast<quint32>(keys.size()))
            return keys.at(static_cast<qsizetype>(scanCode - row.first)).unicode();
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
    const int placed = keyAt(key.nativeScanCode());
    // Instead of a digit a key may have a sign, or a letter of any alphabet.
    const bool isAnother = placed >= Qt::Key_0 && placed <= Qt::Key_9
                               ? key.key() != placed && key.key() < firstNamedKey
                               : key.key() >= firstOtherLetter && key.key() < firstNamedKey;
    const bool isTyped = focus->testAttribute(Qt::WA_InputMethodEnabled)
                         && !held.testFlag(Qt::ControlModifier);
    if (!isAnother || isTyped || placed == 0)
        return false;
    const QKeySequence wanted(QKeyCombination(held, static_cast<Qt::Key>(placed)));
    for (QShortcut *shortcut : focus->window()->findChildren<QShortcut *>()) {
        if (shortcut->key() == wanted && isWithin(*shortcut, focus)) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    return false;
}

} // namespace weehours
