// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

namespace weehours::server {

/// What a log may say about an answered request: nothing that a client wrote.
struct RequestRecord
{
    /// `GET`; `other` for methods that HTTP does not define.
    QByteArray method;
    /// The route's pattern, such as `/api/babies/{baby}/invites`: a path contains ids.
    QByteArray route;
    int status = 0;
    /// From the complete request to its answer, before that is sent.
    std::chrono::nanoseconds took{};
    /// The size of the answer's body as sent; 0 for a stream.
    qsizetype bytes = 0;
    /// The client, as in the limits on guesses.
    QByteArray client;
    /// A unique id: 16 hex digits. For a defect the id in its problem document.
    QByteArray id;
};

/// Receives a record of each request; must be thread-safe.
using RequestLog = std::function<void(const RequestRecord &)>;

} // namespace weehours::server
