// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QNetworkReply;

namespace weehours {

/// How many seconds the answer asks to wait before the next request (`Retry-After`, RFC 9110
/// 10.2.3: a number of seconds, or a date, which is held against the answer's own `Date`). 0 where
/// it asks for nothing that can be read, and at most an hour: nobody should be kept waiting for a
/// day by a proxy's mistake.
[[nodiscard]] int retryAfterSeconds(const QNetworkReply &answer);

} // namespace weehours
