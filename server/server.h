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

/// A whole server with its own threads, without an event loop or globals. It can be a program of
/// its own or part of another; a process may run several.
///
/// Not thread-safe: one thread starts and stops it.
class Server
{
public:
    /// @param requestLog receives a record of each answered request; may be empty
    explicit Server(Options options, RequestLog requestLog = {});
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    /// Stops.
    ~Server();

    /// Opens the database and the port. Returns the URL that it answers at. Fails with words for
    /// the operator, and then nothing is left running. Call it once.
    [[nodiscard]] Result<QString> start();

    /// The invite code for the first account. Empty if that is free, if there are accounts already,
    /// or if none needs an invite. Call it after start().
    [[nodiscard]] std::optional<QString> firstAccountCode() const;

    /// Reads the certificate and its key again, for new connections. If that fails, logs it and
    /// keeps the old ones. Call it while the server runs.
    void reload();

    /// Accepts no more requests, finishes pending ones (for at most five seconds), ends the
    /// streams, and closes the database.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace weehours::server
