// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace weehours::server {

/// A place in a baby's stream: just after the event with this seq and nonce. The nonce is random
/// and made with the event, so that a server that was restored from a backup and assigned the seq
/// again does not accept an old cursor. Seq 0 is the place before the first event.
struct Cursor
{
    qint64 seq = 0;
    qint64 nonce = 0;

    bool operator==(const Cursor &) const = default;

    /// Opaque to clients: base64url of both numbers.
    [[nodiscard]] QString toText() const;
    /// Empty for a text that no server made.
    [[nodiscard]] static std::optional<Cursor> parse(const QString &text);
};

} // namespace weehours::server
