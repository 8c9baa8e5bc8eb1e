// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QNetworkReply;

namespace weehours {

/// The seconds to wait before the next request (`Retry-After`, RFC 9110 10.2.3: a number of
/// seconds, or a date, which is compared with the answer's own `Date`). 0 if there is none or it
/// cannot be read; at most an hour, so that a proxy's mistake does not stop sync for a day.
[[nodiscard]] int retryAfterSeconds(const QNetworkReply &answer);

} // namespace weehours
