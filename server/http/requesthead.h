// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"

#include <boost/beast/http/message.hpp>

#include <optional>

namespace weehours::server {

/// The request of a head, without its body. Empty if it is invalid: it has no host or two, or the
/// end of its body is ambiguous (request smuggling).
[[nodiscard]] std::optional<Request> readHead(const boost::beast::http::request_header<> &head,
                                              const Peer &peer, const TrustedProxies &proxies);

} // namespace weehours::server
