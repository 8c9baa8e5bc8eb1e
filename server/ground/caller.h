// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"

#include <QString>

namespace weehours::server {

/// A token's id, which is not secret; it is also the id of the device with the token.
using TokenId = Id<struct TokenTag>;

/// The signed-in user of a request, as found by `AccountService::authenticate`.
struct Caller
{
    UserId userId;
    QString name;
    /// The token of the request.
    TokenId tokenId;

    bool operator==(const Caller &) const = default;
};

} // namespace weehours::server
