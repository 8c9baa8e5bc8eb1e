// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/transport.h"

namespace weehours {

/// Finds out whether the server at an address is the one that a token is for, before the token goes
/// there without encryption.
class ServerProof
{
public:
    virtual ~ServerProof() = default;

    /// @param url     of the call that would carry the token
    /// @param context `then` is not called once it is gone
    /// @param then    called once, at once where the server need not be asked: with a reply of
    ///                status 200 if it is the right one, else with one that says why nothing may
    ///                be sent
    virtual void prove(const QUrl &url, QObject *context, ReplyHandler then) = 0;
};

} // namespace weehours
