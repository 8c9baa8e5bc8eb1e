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

    /// Whether the server cannot be reached: there is no network, and it is not nearby. A desktop
    /// takes a local network without a way to the internet for none.
    [[nodiscard]] bool isCutOff(const Session &session) const;
};

} // namespace weehours
