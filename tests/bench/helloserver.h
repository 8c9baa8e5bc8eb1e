// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

#include <cstdint>

namespace weehours::bench {

/// What Boost.Beast can do at most on this computer: a server that reads each request with its
/// parser, fed by hand, and answers "hello" from a constant, with nothing else in it. A process of
/// its own, for as long as the object lives.
class HelloServer
{
public:
    ~HelloServer();

    /// False where it does not start.
    [[nodiscard]] bool start();
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    /// Is that process, which this program becomes with the option `--hello`: prints its port, and
    /// runs until it is killed. As many threads as a server of ours has to read with.
    [[nodiscard]] static int run();

private:
    QProcess m_process;
    std::uint16_t m_port = 0;
};

} // namespace weehours::bench
