// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "core/wire/serverproof.h"

namespace weehours {

/// Carries requests as another transport does, but sends a token over plain http only to the server
/// that it is of. A private address belongs to somebody else in the next house, and without a
/// certificate nobody can tell: so each time the server is first asked for its id, without the
/// token. Where another answers, or none that has an id, the request is not sent and ends as
/// `untrusted_server`. Requests over https, and to this very computer, go as they are.
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

} // namespace weehours
