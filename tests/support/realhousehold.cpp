// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/realhousehold.h"

#include "ui/words/messagewords.h"

namespace weehours {

RealHousehold::RealHousehold()
    : gateway(0), alex(QStringLiteral("Alex")), sam(QStringLiteral("Sam"))
{
    startServer();
}

bool RealHousehold::bringUp(const QUrl &alexs, const QUrl &sams)
{
    if (!signUp(alexs, sams))
        return false;
    baby = alex.makeBaby();
    if (baby.isNull() || !sam.join(alex, baby, Role::Editor)) {
        qWarning("the baby is not shared");
        return false;
    }
    return true;
}

bool RealHousehold::signUp(const QUrl &alexs, const QUrl &sams)
{
    for (const auto &user : {alex.signUp(alexs), sam.signUp(sams)}) {
        if (!user) {
            qWarning("no account: %s", qPrintable(errorText(user.error())));
            return false;
        }
    }
    return true;
}

QUrl RealHousehold::direct() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
}

QString RealHousehold::databaseFile() const
{
    return m_folder.filePath(QStringLiteral("server.sqlite"));
}

void RealHousehold::startServer()
{
    m_server = std::make_unique<RunningServer>(QStringLiteral("sqlite:") + databaseFile());
    if (m_server->port() == 0)
        qWarning("the server does not start: %s", qPrintable(m_server->trouble()));
    gateway.leadTo(m_server->port());
}

} // namespace weehours
