// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/backoff.h"
#include "core/wire/eventstream.h"
#include "core/wire/livechannel.h"
#include "core/wire/serverproof.h"
#include "core/wire/timers.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <memory>

class QNetworkReply;

namespace weehours {

/// The live stream as server-sent events. The server sends a heartbeat every 15 s; after 45 s of
/// silence (a proxy that buffers, a computer that slept) the stream is closed and opened again.
/// Reconnects wait 0.5 s to 60 s, jittered, longer after each break: only a stream that lasted for
/// 30 s resets the wait, so that a proxy that cuts every stream is not flooded.
class HttpLiveChannel final : public LiveChannel
{
    Q_OBJECT
public:
    /// @param timers must outlive the channel
    /// @param prover asked before the token goes over plain http; nothing where that is not used
    explicit HttpLiveChannel(Timers &timers, ServerProof *prover = nullptr,
                             QObject *parent = nullptr);
    ~HttpLiveChannel() override;

    void open(const QUrl &server, const QByteArray &token) override;
    void close() override;

private:
    void connectNow();
    void request();
    void dropReply();
    void onBytes();
    void breakOff();
    void tell(const StreamEvent &event);

    std::unique_ptr<QNetworkAccessManager> m_network;
    QPointer<QNetworkReply> m_reply;
    EventStream m_stream;
    Backoff m_backoff;
    std::unique_ptr<Timer> m_watchdog;
    std::unique_ptr<Timer> m_retry;
    std::unique_ptr<Timer> m_proof;
    ServerProof *m_prover;
    int m_round = 0;
    QUrl m_server;
    QByteArray m_token;
    bool m_isOpen = false;
};

} // namespace weehours
