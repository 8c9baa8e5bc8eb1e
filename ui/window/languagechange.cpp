// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/languagechange.h"

#include "ui/settings/settings.h"

#include <utility>

namespace weehours {

LanguageChange::LanguageChange(std::unique_ptr<MainWindow> &window, Translation &translation,
                               std::function<void(MainWindow &)> made)
    : m_window(window), m_translation(translation), m_made(std::move(made))
{
    follow();
}

void LanguageChange::follow()
{
    // Not at once: the choice comes from a dialog of the window that goes.
    connect(m_window.get(), &MainWindow::languageChosen, this, &LanguageChange::speak,
            Qt::QueuedConnection);
}

void LanguageChange::speak()
{
    m_window->giveWay();
    const MainWindow::Parts parts = m_window->parts();
    m_translation.setLanguage(parts.settings.language());
    auto next = std::make_unique<MainWindow>(parts);
    // The new one is there before the old one goes: the program ends with its last window.
    next->takePlaceOf(*m_window);
    m_made(*next);
    m_window = std::move(next);
    follow();
    m_window->activateWindow();
    m_window->showLanguage();
}

} // namespace weehours
