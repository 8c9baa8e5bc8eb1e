// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/reach.h"

#include "core/account/session.h"
#include "core/wire/serveraddress.h"

namespace weehours {

bool Reach::isCutOff(const Session &session) const
{
    const auto &account = session.account();
    return !hasNetwork && account && !isNearby(account->server);
}

} // namespace weehours
