// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"

#include <QObject>
#include <QUrl>

namespace weehours {

/// The server's stream of hints about changes. Without it everything still arrives by the tick. An
/// open channel reconnects by itself after a break.
class LiveChannel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Connects, and reconnects after each break until close().
    virtual void open(const QUrl &server, const QByteArray &token) = 0;
    virtual void close() = 0;

Q_SIGNALS:
    /// The stream is open. Hints may have been missed before.
    void opened();
    /// The stream broke; hints are missed from now on.
    void closed();
    void headsTold(const weehours::HeadsResponse &heads);
    void headMoved(const weehours::BabyId &babyId, const QString &cursor);
    /// headMoved() with the events that moved it.
    void eventsTold(const weehours::HeadEvents &told);
    /// A baby was shared or revoked, or a role changed.
    void accessChanged();
};

/// A channel without hints, for a program that syncs once and ends.
class SilentLiveChannel final : public LiveChannel
{
    Q_OBJECT
public:
    using LiveChannel::LiveChannel;

    void open(const QUrl &, const QByteArray &) override {}
    void close() override {}
};

} // namespace weehours
