// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"

#include <boost/beast/http/message.hpp>

#include <optional>

namespace weehours::server {

/// What a head says, as a request without its body. Nothing where it is unsound: where it names no
/// host, or two, or where somebody could take the end of its body for another place than we do.
[[nodiscard]] std::optional<Request> readHead(const boost::beast::http::request_header<> &head,
                                              const Peer &peer, const TrustedProxies &proxies);

} // namespace weehours::server
