// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "server/options.h"
#include "server/ground/requestrecord.h"

#include <QString>

#include <memory>
#include <optional>

namespace weehours::server {

/// A whole server: its own threads, no event loop, nothing global. Runs as a program of its own or
/// inside another; any number may run in one process.
///
/// One thread starts and stops it.
class Server
{
public:
    /// @param requestLog hears of each request that was answered; may be empty
    explicit Server(Options options, RequestLog requestLog = {});
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    /// Stops.
    ~Server();

    /// Opens the database and the port. Gives the URL under which it answers from now on. Fails
    /// with words for the operator, and then nothing is left running; may be called once.
    [[nodiscard]] Result<QString> start();

    /// What the first account needs as its invite. Nothing where it is free, where there are
    /// accounts already, or where none needs an invite. Once started.
    [[nodiscard]] std::optional<QString> firstAccountCode() const;

    /// Reads the certificate and its key again, for the connections to come. Where that fails it
    /// says so in the log and goes on with the old ones. May be called while it runs.
    void reload();

    /// Takes no more requests, lets those that are being answered finish (for at most five
    /// seconds), ends the streams, and closes the database.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace weehours::server
