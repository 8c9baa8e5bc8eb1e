// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requesthead.h"

#include <boost/beast/core/string.hpp>

#include <deque>

namespace weehours::server {

namespace http = boost::beast::http;

namespace {

QByteArrayView viewOf(boost::beast::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

/// Guards against request smuggling: every proxy must agree with us on where the body ends.
bool isPlainlyFramed(const http::fields &head, bool http10)
{
    const auto codings = head.count(http::field::transfer_encoding);
    if (codings == 0)
        return true;
    return codings == 1 && !http10 && head.count(http::field::content_length) == 0
           && boost::beast::iequals(head[http::field::transfer_encoding], "chunked");
}

} // namespace

std::optional<Request> readHead(const http::request_header<> &head, const Peer &peer,
                                const TrustedProxies &proxies)
{
    const bool http10 = head.version() < 11;
    const bool namesHost = http10 || head.count(http::field::host) == 1;
    if (!namesHost || !isPlainlyFramed(head, http10))
        return std::nullopt;

    // Repeated headers are one list: a proxy may add its value in a line of its own.
    std::deque<QByteArray> joined;
    // A linear search: a head has a handful of lines, and the library's lookup would cost more than
    // all the rest.
    const auto valueOf = [&](const char *name) -> QByteArrayView {
        const boost::beast::string_view wanted(name);
        QByteArrayView value;
        QByteArray *list = nullptr;
        for (const auto &line : head) {
            const auto written = line.name_string();
            if (written.size() != wanted.size() || !boost::beast::iequals(written, wanted))
                continue;
            if (value.isNull()) {
                value = viewOf(line.value());
                continue;
            }
            if (!list)
                list = &joined.emplace_back(value.toByteArray());
            value = list->append(", ").append(viewOf(line.value()));
        }
        return value;
    };
    return requestOf(viewOf(head.method_string()), viewOf(head.target()), valueOf, peer, proxies);
}

} // namespace weehours::server
