// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;

namespace weehours {

/// Makes shortcuts work on a keyboard without Latin letters: the key in the place of F logs a feed,
/// whatever letter it has. If a Latin layout is configured as well, Qt finds the shortcut itself.
/// The same holds for digits, which French and Czech keyboards have only with Shift, and Thai ones
/// have elsewhere. Typed text is not changed.
class LettersByPlace : public QObject
{
    Q_OBJECT
public:
    /// Install it as an event filter of the application.
    using QObject::QObject;

    /// The key of the Latin letter or the digit in that place of the keyboard; 0 if there is none.
    /// @param scanCode QKeyEvent::nativeScanCode() on X11 and Wayland
    [[nodiscard]] static int keyAt(quint32 scanCode);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool activate(const QKeyEvent &key);
};

} // namespace weehours
