// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/runningserver.h"
#include "tests/ui/deskfixture.h"

namespace weehours {

/// Alex's log as two people keep it: a real server in this process, and Sam, who joined by an
/// invite, has logged something, gave the same bottle that Alex logged too, and changed an entry
/// while Alex did.
class SharedLog
{
public:
    /// @param alex has a baby; outlives this, and is in step with the server afterwards
    /// @param sam how the other person calls themselves
    explicit SharedLog(DeskFixture &alex, const QString &sam = QStringLiteral("Sam"));

    [[nodiscard]] Workbench &sam() const { return *m_sam; }

private:
    void signIn(Workbench &bench, const QString &email, const QString &name) const;
    void invite(Workbench &alex);
    void settle(Workbench &bench) const;
    void disagree(DeskFixture &alex);

    QTemporaryDir m_folder;
    RunningServer m_server;
    std::unique_ptr<Workbench> m_sam;
};

} // namespace weehours
