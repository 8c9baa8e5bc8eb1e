// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/runningserver.h"

#include "tests/server/rawclient.h"

#include <QUrl>

using namespace weehours::server;

namespace {

Options optionsFor(const QString &database, const RunningServer::Adjust &adjust)
{
    Options options;
    options.port = 0;
    options.database = database;
    options.registration = Registration::Open;
    options.passwordCost = PasswordCost::least();
    if (adjust)
        adjust(options);
    return options;
}

} // namespace

RunningServer::RunningServer(const QString &database, const Adjust &adjust)
    : m_server(optionsFor(database, adjust))
{
    if (const auto url = m_server.start())
        m_port = static_cast<quint16>(QUrl(*url).port());
    else
        m_trouble = url.error().detail;
}

qint64 RunningServer::statements() const
{
    qint64 sum = 0;
    RawClient client(m_port);
    for (const QByteArray &line : client.request("GET", "/metrics").body.split('\n')) {
        if (line.startsWith("weehours_database_statements_total{"))
            sum += line.mid(line.lastIndexOf(' ') + 1).toLongLong();
    }
    return sum;
}
