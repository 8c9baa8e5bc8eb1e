// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/transport.h"

#include <QNetworkAccessManager>

#include <map>

class QNetworkReply;

namespace weehours {

/// Transport over HTTP/1.1. Redirects are not followed, since the token must not go to an address
/// that the person did not name. An exchange ends after 30 s without progress. Connections are kept
/// open between requests. Nothing is sent to a server whose certificate is refused (see
/// CertificateCheck).
class HttpTransport final : public Transport
{
public:
    void send(const Request &request, QObject *context, ReplyHandler handler) override;
    void renewConnections() override;

private:
    [[nodiscard]] QNetworkReply *start(const Request &request);
    [[nodiscard]] QNetworkAccessManager &networkFor(const QUrl &url);

    /// By the pin in the address: a connection that was opened under one pin is not used under
    /// another.
    std::map<QString, QNetworkAccessManager> m_networks;
};

} // namespace weehours
