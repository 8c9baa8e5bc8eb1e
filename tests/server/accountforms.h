// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/serverworld.h"

namespace weehours::server {

// Requests to register and to sign in, and the addresses that they come from.

inline const QString home = QStringLiteral("::1");
inline const QString sam = QStringLiteral("Sam");
inline const QString kit = QStringLiteral("Kit");
inline const QString samsEmail = QStringLiteral("Sam@example.org");

[[nodiscard]] inline RegisterRequest registration(const QString &name,
                                                  std::optional<QString> invite = std::nullopt)
{
    return {name + QStringLiteral("@example.org"), ServerWorld::password, name,
            QStringLiteral("phone"), std::move(invite)};
}

[[nodiscard]] inline LoginRequest signIn(const QString &email, const QString &password)
{
    return {email, password, QStringLiteral("laptop")};
}

} // namespace weehours::server
