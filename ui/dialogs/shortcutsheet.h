// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

class QGridLayout;

namespace weehours {

/// All that the keyboard can do, on one sheet. It is made from the shortcuts of the window and what
/// they say of themselves (QShortcut::whatsThis), so that none can be missing; what lists, fields
/// and cards do with a key by themselves stands below.
class ShortcutSheet : public DialogFrame
{
    Q_OBJECT
public:
    /// @param window whose shortcuts are shown
    explicit ShortcutSheet(QWidget *window);

private:
    /// @param place the column and the row of the key
    void addRow(QGridLayout &grid, QPoint place, const QString &keys, const QString &meaning);
};

} // namespace weehours
