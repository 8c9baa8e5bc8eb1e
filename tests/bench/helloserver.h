// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

#include <cstdint>

namespace weehours::bench {

/// The upper limit of Boost.Beast on this computer: a server that reads each request with Beast's
/// parser, fed by hand, and answers with a constant "hello". A separate process; stopped with the
/// object.
class HelloServer
{
public:
    ~HelloServer();

    /// False if it does not start.
    [[nodiscard]] bool start();
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    /// Runs the server in this process, which was started with `--hello`: prints its port, and
    /// serves until it is killed. It has as many threads as our server has for reading.
    [[nodiscard]] static int run();

private:
    QProcess m_process;
    std::uint16_t m_port = 0;
};

} // namespace weehours::bench
