// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace weehours {

class Session;

/// What is known of the connection to the server.
struct Reach
{
    /// As the system reports it.
    bool hasNetwork = true;
    /// The live stream is open.
    bool isLive = false;

    /// Whether the server cannot be reached: there is no network, and it is not on this computer.
    [[nodiscard]] bool isCutOff(const Session &session) const;
};

} // namespace weehours
