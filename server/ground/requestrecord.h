// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

namespace weehours::server {

/// What a log may say of a request that was answered: nothing that somebody wrote.
struct RequestRecord
{
    /// `GET`; `other` for what is none of HTTP's own.
    QByteArray method;
    /// The route's pattern, such as `/api/babies/{baby}/invites`: a path holds ids.
    QByteArray route;
    int status = 0;
    /// From the whole request to its answer, before that is sent.
    std::chrono::nanoseconds took{};
    /// Of the answer's body, as sent; 0 for a stream.
    qsizetype bytes = 0;
    /// Where it came from, as the limits on guesses see it.
    QByteArray client;
    /// Tells it from all others: 16 hex digits. For a defect the id that its problem document has.
    QByteArray id;
};

/// Takes a record of each request; called from many threads at once.
using RequestLog = std::function<void(const RequestRecord &)>;

} // namespace weehours::server
