// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/transport.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <map>

class QNetworkReply;

namespace weehours {

/// Transport over HTTP/1.1. Redirects are not followed, since the token must not go to an address
/// that the person did not name. An exchange ends after 30 s without progress, and after ten
/// minutes in any case. Connections are kept open between requests. Nothing is sent to a server
/// whose certificate is refused (see CertificateCheck).
class HttpTransport final : public Transport
{
public:
    /// @param longest the time that a whole exchange may take
    explicit HttpTransport(std::chrono::milliseconds longest = std::chrono::minutes(10))
        : m_longest(longest)
    {
    }

    void send(const Request &request, QObject *context, ReplyHandler handler) override;
    void renewConnections() override;

private:
    [[nodiscard]] QNetworkReply *start(const Request &request);
    [[nodiscard]] QNetworkAccessManager &networkFor(const QUrl &url);

    const std::chrono::milliseconds m_longest;
    /// By the pin in the address: a connection that was opened under one pin is not used under
    /// another.
    std::map<QString, QNetworkAccessManager> m_networks;
};

} // namespace weehours
