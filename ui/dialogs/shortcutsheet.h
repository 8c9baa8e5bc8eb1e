// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

namespace weehours {

/// All that the keyboard can do, on one sheet.
class ShortcutSheet : public DialogFrame
{
    Q_OBJECT
public:
    explicit ShortcutSheet(QWidget *parent);
};

} // namespace weehours
