// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/runningserver.h"

#include <QUrl>

using namespace weehours::server;

namespace {

Options optionsFor(const QString &database)
{
    Options options;
    options.port = 0;
    options.database = database;
    options.registration = Registration::Open;
    options.passwordCost = PasswordCost::least();
    return options;
}

} // namespace

RunningServer::RunningServer(const QString &database) : m_server(optionsFor(database))
{
    if (const auto url = m_server.start())
        m_port = static_cast<quint16>(QUrl(*url).port());
    else
        m_trouble = url.error().detail;
}
