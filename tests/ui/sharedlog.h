// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/runningserver.h"
#include "tests/ui/deskfixture.h"

namespace weehours {

/// Alex's log, shared with a second person on a real server in this process. Sam joined by an
/// invite, has logged entries (one a duplicate of Alex's bottle), and changed an entry at the same
/// time as Alex.
class SharedLog
{
public:
    /// @param alex has a baby; must outlive this object, and is synced afterwards
    /// @param sam the other person's name
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
