// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace weehours {

class Session;

/// What is known of the way to the server.
struct Reach
{
    /// The system's word for it.
    bool hasNetwork = true;
    /// The live stream is open.
    bool isLive = false;

    /// Without a network only a server on this very computer can be reached.
    [[nodiscard]] bool isCutOff(const Session &session) const;
};

} // namespace weehours
