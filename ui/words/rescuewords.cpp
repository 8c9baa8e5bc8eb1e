// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rescuewords.h"

#include <QCoreApplication>

namespace weehours {

namespace {

/// The translation context of the function below.
struct RescueText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::RescueText)
};

} // namespace

QString rescueText(const Rescue &rescue)
{
    QStringList words{
        RescueText::tr("The log's file was damaged. It was kept as %1, and a new one was begun.")
            .arg(rescue.keptAs)};
    // The singular is a text of its own, so that it reads well without a catalogue too.
    if (rescue.waiting == 1) {
        words.append(RescueText::tr("One change that had not been sent yet was saved."));
    } else if (rescue.waiting > 1) {
        words.append(RescueText::tr("%n changes that had not been sent yet were saved.", nullptr,
                                    rescue.waiting));
    }
    if (rescue.refused == 1) {
        words.append(RescueText::tr("One refused change or conflict was saved."));
    } else if (rescue.refused > 1) {
        words.append(RescueText::tr("%n refused changes and conflicts were saved.", nullptr,
                                    rescue.refused));
    }
    if (rescue.lost == 1) {
        words.append(RescueText::tr("One change that had not been sent yet could not be read and "
                                    "is lost."));
    } else if (rescue.lost > 1) {
        words.append(RescueText::tr("%n changes that had not been sent yet could not be read and "
                                    "are lost.",
                                    nullptr, rescue.lost));
    }
    words.append(rescue.account
                     ? RescueText::tr("What the server has comes back with the next sync.")
                     : RescueText::tr("You are not signed in now: what a server has comes back "
                                      "when you sign in."));
    return words.join(u' ');
}

} // namespace weehours
