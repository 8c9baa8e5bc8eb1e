// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/server.h"

#include <QString>

#include <functional>

/// A whole server on loopback, for tests: open registration, cheap passwords, a port of its own.
class RunningServer
{
public:
    /// Changes the options before the start: open registration, cheap passwords, otherwise
    /// defaults.
    using Adjust = std::function<void(weehours::server::Options &)>;

    /// @param database as `--database` takes it
    explicit RunningServer(const QString &database, const Adjust &adjust = {});

    /// Why it does not run; empty if it runs.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Number of database statements run for requests so far, from the server's own metrics.
    [[nodiscard]] qint64 statements() const;

private:
    weehours::server::Server m_server;
    QString m_trouble;
    quint16 m_port = 0;
};
