// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/trayquestion.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace weehours {

TrayQuestion::TrayQuestion(QWidget *parent) : DialogFrame(tr("Stay in the tray?"), parent)
{
    auto *words = new QLabel(tr("There Wee Hours can still tell you what others log, and is "
                                "back with one click. You can change this in the settings."),
                             this);
    words->setWordWrap(true);
    body()->addWidget(words);
    const std::tuple<QString, const char *, bool> answers[] = {
        {tr("Quit"), "secondary", false}, {tr("Stay in the tray"), "primary", true}};
    for (const auto &[text, role, stays] : answers) {
        auto *button = addButton(text, QString::fromLatin1(role));
        connect(button, &QPushButton::clicked, this, [this, yes = stays] {
            accept();
            Q_EMIT answered(yes);
        });
        if (stays)
            button->setFocus();
    }
}

} // namespace weehours
