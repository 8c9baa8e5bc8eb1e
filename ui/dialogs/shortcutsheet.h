// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

class QGridLayout;

namespace weehours {

/// A sheet of all keyboard shortcuts. It is generated from the window's QShortcuts and their
/// whatsThis texts, so that none can be missing; keys that lists, fields and cards handle
/// themselves come at the end.
class ShortcutSheet : public DialogFrame
{
    Q_OBJECT
public:
    /// @param window the window whose shortcuts are shown
    explicit ShortcutSheet(QWidget *window);

private:
    /// @param place column and row of the key in the grid
    void addRow(QGridLayout &grid, QPoint place, const QString &keys, const QString &meaning);
};

} // namespace weehours
