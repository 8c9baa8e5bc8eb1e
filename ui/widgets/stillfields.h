// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace weehours {

/// Keeps the mouse wheel from changing the choices and numbers that it passes over. By default Qt
/// changes them, and moves the keyboard there: who scrolls through the settings would get another
/// language, and who scrolls a form another time. The wheel scrolls what is around them.
class StillFields : public QObject
{
    Q_OBJECT
public:
    /// Filters the events of the whole application while it exists.
    explicit StillFields(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace weehours
