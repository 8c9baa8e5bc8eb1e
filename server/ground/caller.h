// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"

#include <QString>

namespace weehours::server {

/// A token's own id, which is not secret; it is also the id of the device that holds it.
using TokenId = Id<struct TokenTag>;

/// The signed-in person behind a request, as `AccountService::authenticate` found them.
struct Caller
{
    UserId userId;
    QString name;
    /// The token that was shown.
    TokenId tokenId;

    bool operator==(const Caller &) const = default;
};

} // namespace weehours::server
