// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "core/wire/serverproof.h"

namespace weehours {

/// A transport that sends a token over plain http only to the server that issued it. In another
/// network a private address belongs to another host, and without a certificate that cannot be
/// seen: so the server is first asked for its id each time, without the token. If the id differs or
/// is missing, the request is not sent and ends as `untrusted_server`. Requests over https, and to
/// this computer, go out unchanged.
class ProvenTransport final : public Transport, public ServerProof
{
public:
    /// Both must outlive it.
    ProvenTransport(Transport &wire, Store &store) : m_wire(wire), m_store(store) {}

    void send(const Request &request, QObject *context, ReplyHandler handler) override;
    void renewConnections() override { m_wire.renewConnections(); }

    void prove(const QUrl &url, QObject *context, ReplyHandler then) override;

private:
    [[nodiscard]] Reply judged(const QUrl &url, const Reply &reply);

    Transport &m_wire;
    Store &m_store;
};

/// The id in a server's answer about itself; empty if there is none.
[[nodiscard]] QString serverIdIn(const Reply &reply);

/// What is wrong on the way to the server, where something else answered for it: a redirect, a
/// proxy, or a gateway whose server is away. Only that is read from the reply, because any host may
/// have made it.
[[nodiscard]] std::optional<Error> errorOnTheWay(const Reply &reply);

} // namespace weehours
