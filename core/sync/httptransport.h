// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/transport.h"

#include <QNetworkAccessManager>

class QNetworkReply;

namespace weehours {

/// Transport over HTTP/1.1. Redirects are not followed (the token must not travel to an address
/// that the person did not name), an exchange ends after 30 s without progress, and connections
/// stay open between requests.
class HttpTransport final : public Transport
{
public:
    HttpTransport();

    void send(const Request &request, QObject *context, ReplyHandler handler) override;

private:
    [[nodiscard]] QNetworkReply *start(const Request &request);

    QNetworkAccessManager m_network;
};

} // namespace weehours
