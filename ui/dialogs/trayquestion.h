// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

namespace weehours {

/// Whether the program stays in the tray when its window is closed. Asked once: it depends on what
/// the person expects of a tray.
class TrayQuestion : public DialogFrame
{
    Q_OBJECT
public:
    explicit TrayQuestion(QWidget *parent);

Q_SIGNALS:
    void answered(bool stays);
};

} // namespace weehours
