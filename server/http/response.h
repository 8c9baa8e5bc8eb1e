// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <utility>

namespace weehours::server {

class ByteStream;

/// One HTTP answer. A value; safe to hand to another thread.
struct Response
{
    int status = 200;
    /// Empty for an answer without a body.
    QByteArray contentType = {};
    QByteArray body = {};
    /// Further header lines. Names and values are ours, never a client's.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    /// Where set, the body is what comes out of it, for as long as it comes, and `body` is unused.
    std::shared_ptr<ByteStream> stream = {};
    /// Of an answer that tells of a defect of ours: the id that it names. Else empty.
    QByteArray defectId = {};

    void addHeader(const QByteArray &name, const QByteArray &value)
    {
        headers.emplaceBack(name, value);
    }
};

/// What a response's head must say besides the response itself.
struct HeadOptions
{
    /// The connection stays open for the next request.
    bool keepAlive = true;
    /// The client speaks HTTP/1.0: no chunks, and staying open must be said.
    bool http10 = false;
};

/// The status line and headers of a response, with the blank line behind them.
[[nodiscard]] QByteArray headOf(const Response &response, const HeadOptions &options);

} // namespace weehours::server
