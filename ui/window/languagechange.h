// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/mainwindow.h"
#include "ui/words/translation.h"

#include <functional>
#include <memory>

namespace weehours {

/// Lets the window speak another language as soon as the person chooses it. Widgets take their
/// words when they are made, so the window is made again, in the same place and with the same view,
/// and leads back to the settings, where the language was chosen.
class LanguageChange : public QObject
{
    Q_OBJECT
public:
    /// @param window      is replaced, from the event loop; it and the others must outlive this
    /// @param translation that of the program
    /// @param made        is called with each window that takes the place of another, to connect it
    LanguageChange(std::unique_ptr<MainWindow> &window, Translation &translation,
                   std::function<void(MainWindow &)> made);

private:
    void follow();
    void speak();

    std::unique_ptr<MainWindow> &m_window;
    Translation &m_translation;
    std::function<void(MainWindow &)> m_made;
};

} // namespace weehours
