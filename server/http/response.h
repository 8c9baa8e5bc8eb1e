// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <utility>

namespace weehours::server {

class ByteStream;

/// One HTTP answer. A value; may be passed to another thread.
struct Response
{
    int status = 200;
    /// Empty for an answer without a body.
    QByteArray contentType = {};
    QByteArray body = {};
    /// Further header lines. Names and values are ours, never a client's.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    /// If set, the body is what is written to it, and `body` is unused.
    std::shared_ptr<ByteStream> stream = {};
    /// For the answer to a defect of ours: the id in it. Else empty.
    QByteArray defectId = {};

    void addHeader(const QByteArray &name, const QByteArray &value)
    {
        headers.emplaceBack(name, value);
    }
};

/// What a head depends on besides the response.
struct HeadOptions
{
    /// The connection stays open for the next request.
    bool keepAlive = true;
    /// The client speaks HTTP/1.0: no chunks, and keep-alive must be announced.
    bool http10 = false;
};

/// The status line and headers of a response, with the empty line after them.
[[nodiscard]] QByteArray headOf(const Response &response, const HeadOptions &options);

} // namespace weehours::server
