// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainmenu.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/popupmenu.h"
#include "ui/window/babyactions.h"
#include "ui/window/logdialogs.h"
#include "ui/window/sharing.h"
#include "ui/window/shownbaby.h"

#include <QKeySequence>
#include <QMenu>

namespace weehours {

MainMenu::MainMenu(const Parts &parts, QWidget &window) : m_parts(parts), m_window(window)
{
}

void MainMenu::show(QPoint place)
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QColor colour = m_parts.theme.palette().muted;
    // Each line has its sign, so that what one looks for is found without reading all of them.
    const auto add = [menu, colour](const char *sign, const QString &words, auto *object, auto act,
                                    const QKeySequence &keys = {}) {
        const QString key = keys.toString(QKeySequence::NativeText);
        menu->addAction(icon(QString::fromLatin1(sign), colour),
                        key.isEmpty() ? words : words + u'\t' + key, object, act);
    };
    LogDialogs *dialogs = &m_parts.dialogs;
    Sharing *sharing = &m_parts.sharing;
    BabyActions *babies = &m_parts.babies;
    const ShownBaby &baby = m_parts.baby;
    // What is used every day comes first, what is set up once comes last.
    if (baby.isThere()) {
        add("search", tr("Search …"), this, &MainMenu::searchRequested, QKeySequence::Find);
        add("bell", tr("Plans …"), dialogs, &LogDialogs::showPlans, Qt::Key_R);
        add("clock", tr("Since you last looked"), this, &MainMenu::meanwhileRequested, Qt::Key_L);
        add("people", tr("Hand over …"), this, &MainMenu::handoverRequested, Qt::SHIFT | Qt::Key_L);
        add("bin", tr("Recently deleted …"), dialogs, &LogDialogs::showDeleted);
        menu->addSeparator();
        add("note", tr("Report …", "on paper"), dialogs, qOverload<>(&LogDialogs::makeReport),
            Qt::CTRL | Qt::SHIFT | Qt::Key_P);
        add("printer", tr("Print the week …"), this, &MainMenu::weekPrintRequested);
        add("export", tr("Export …"), dialogs, &LogDialogs::exportLog);
    }
    add("import", tr("Import …"), this, &MainMenu::importRequested);
    menu->addSeparator();
    add("people", tr("Share …"), sharing, &Sharing::share);
    add("arrive", tr("Join with an invite …"), sharing, &Sharing::join);
    if (m_parts.hosting.isWanted())
        add("computer", tr("Hosting on this computer …"), sharing, &Sharing::host);
    menu->addSeparator();
    if (baby.canLog()) {
        add("pencil", tr("Edit %1 …").arg(PlainText::onButton(baby.name())), babies,
            &BabyActions::edit);
    }
    add("plus", tr("Add a baby …"), babies, &BabyActions::add);
    menu->addSeparator();
    add("sliders", tr("Settings …"), this, &MainMenu::settingsRequested, Qt::CTRL | Qt::Key_Comma);
    add("keyboard", tr("Keyboard …"), this, &MainMenu::keysRequested,
        QKeySequence(QStringLiteral("?")));
    add("info", tr("About Wee Hours …"), dialogs, &LogDialogs::showAbout);
    menu->addSeparator();
    if (m_parts.session.isSignedIn()) {
        add("leave",
            tr("Sign out %1").arg(PlainText::onButton(m_parts.session.account()->user.email)),
            sharing, &Sharing::signOut);
    } else {
        add("arrive", tr("Sign in …"), sharing, &Sharing::signIn);
    }
    add("close", tr("Quit"), this, &MainMenu::quitRequested, Qt::CTRL | Qt::Key_Q);
    popUp(*menu, place);
}

} // namespace weehours
