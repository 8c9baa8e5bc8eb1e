// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/session.h"
#include "core/hosting/hostedserver.h"

#include <QObject>
#include <QPoint>

namespace weehours {

class BabyActions;
class LogDialogs;
class Sharing;
class ShownBaby;
class Theme;

/// The menu of the window. It opens dialogs itself, and asks the window for what is in the window.
class MainMenu : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Parts
    {
        Theme &theme;
        const Session &session;
        const HostedServer &hosting;
        const ShownBaby &baby;
        LogDialogs &dialogs;
        BabyActions &babies;
        Sharing &sharing;
    };

    /// @param window gets the menu, and must outlive it
    MainMenu(const Parts &parts, QWidget &window);

    /// @param place of its top left corner on the screen
    void show(QPoint place);

Q_SIGNALS:
    void searchRequested();
    void meanwhileRequested();
    void handoverRequested();
    void weekPrintRequested();
    void importRequested();
    void settingsRequested();
    void keysRequested();
    void quitRequested();

private:
    Parts m_parts;
    QWidget &m_window;
};

} // namespace weehours
