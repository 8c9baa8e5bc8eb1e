// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;

namespace weehours {

/// Lets the program's keys work on a keyboard that has no Latin letters: the key in the place of F
/// logs a feed whatever letter is on it. Where another layout with Latin letters is set up beside
/// it, Qt finds the shortcut itself. Text that is typed stays as it is.
class LettersByPlace : public QObject
{
    Q_OBJECT
public:
    /// Install it as an event filter of the application.
    using QObject::QObject;

    /// The key of a Latin letter in that place of the keyboard; 0 for none.
    /// @param scanCode as QKeyEvent::nativeScanCode() tells it with X11 and Wayland
    [[nodiscard]] static int letterAt(quint32 scanCode);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool activate(const QKeyEvent &key);
};

} // namespace weehours
