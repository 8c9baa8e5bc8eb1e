// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/household.h"

namespace weehours::e2e {

Household::Household()
    : server(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("server.sqlite"))),
      alex(QStringLiteral("Alex")),
      sam(QStringLiteral("Sam"))
{
}

bool Household::bringUp()
{
    if (!server.start() || alex.registerAt(server.url()) != 0 || sam.registerAt(server.url()) != 0)
        return false;
    const auto well = [](const Outcome &outcome) {
        if (outcome.exitCode != 0)
            qWarning("%s", outcome.words.constData());
        return outcome.exitCode == 0;
    };
    const Outcome baby = alex.run({QStringLiteral("baby"), QStringLiteral("add"),
                                   QStringLiteral("name=Mia")});
    const Outcome invite = alex.run({QStringLiteral("invite"), QStringLiteral("create")});
    if (!well(baby) || !well(invite))
        return false;
    const QString code = invite.object().value(QLatin1StringView("code")).toString();
    return well(sam.run({QStringLiteral("join"), code})) && syncAll();
}

bool Household::syncAll()
{
    bool well = true;
    for (Caregiver *one : {&alex, &sam, &alex, &sam}) {
        const Outcome outcome = one->run({QStringLiteral("sync")});
        well = well && outcome.exitCode == 0;
    }
    return well;
}

} // namespace weehours::e2e
