// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requesthead.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <cstdint>
#include <string_view>

// A connection's handling of input: requests one after the other, within the server's limits.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace weehours::server;
    namespace http = boost::beast::http;
    static const TrustedProxies proxies = *TrustedProxies::parse(QStringLiteral("loopback"));
    std::string_view input(reinterpret_cast<const char *>(data), size);
    while (!input.empty()) {
        http::request_parser<http::string_body> parser;
        parser.header_limit(16 * 1024);
        parser.body_limit(1024 * 1024);
        bool isRead = false;
        while (!parser.is_done()) {
            boost::system::error_code error;
            const std::size_t used = parser.put(boost::asio::buffer(input.data(), input.size()),
                                                error);
            input.remove_prefix(used);
            // Nothing is consumed while a request is incomplete: a connection would wait.
            if (error || used == 0)
                return 0;
            if (parser.is_header_done() && !isRead) {
                isRead = true;
                if (!readHead(parser.get(), Peer{"127.0.0.1", true, true, false}, proxies))
                    return 0;
            }
        }
    }
    return 0;
}
