// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QObject>

class QPoint;
class QWidget;

namespace weehours {

class Logbook;
class ShownBaby;
class Toast;
class Undoing;

/// What can be done about the babies, and the menu that lists them.
class BabyActions : public QObject
{
    Q_OBJECT
public:
    /// How many babies have a key: 1, 2, …
    static constexpr int mostKeys = 4;

    /// All must outlive it.
    /// @param window gets the menu and the dialogs
    BabyActions(Logbook &logbook, ShownBaby &shown, Undoing &undoing, Toast &toast,
                QWidget &window);

    /// The list of babies, and what can be done about them.
    /// @param place on the screen
    void showMenu(QPoint place);
    void add();
    /// Changes the name and the birth date of the baby that is shown.
    void edit();

private:
    void archive();
    /// Makes an archived baby one that is logged for.
    void bringBack(const Entry &baby);
    void openDialog(const std::optional<Entry> &baby);

    Logbook &m_logbook;
    ShownBaby &m_shown;
    Undoing &m_undoing;
    Toast &m_toast;
    QWidget &m_window;
};

} // namespace weehours
