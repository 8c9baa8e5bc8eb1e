// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/syncstatus.h"

#include <QObject>

namespace weehours {

class Puller;
class Pusher;
class Retries;
struct Reach;
class ServerKinds;
class Session;
struct Store;

/// Tells how the profile stands to its server, and how a round ended. It belongs to the thread of
/// its store.
class SyncReport : public QObject
{
    Q_OBJECT
public:
    /// What it looks at; all must outlive it.
    struct Sources
    {
        Store &store;
        const Session &session;
        const Pusher &pusher;
        const Puller &puller;
        const ServerKinds &kinds;
        const Retries &retries;
        const Reach &reach;
    };

    explicit SyncReport(const Sources &sources) : m_from(sources) {}

    [[nodiscard]] SyncStatus status() const;
    /// A round begins: how it ends is to be told.
    void begin() { m_idleTold = false; }
    /// Nothing is told any more of how the round ends.
    void cancel() { m_idleTold = true; }
    /// Tells of a status that is another now, and, once nothing is under way, how it ended.
    void tell();

Q_SIGNALS:
    void statusChanged();
    /// See SyncEngine::idle().
    void idle(weehours::SyncOutcome outcome);

private:
    void tellIfIdle();
    [[nodiscard]] std::optional<Error> standingError() const;
    [[nodiscard]] SyncOutcome outcome() const;

    Sources m_from;
    SyncStatus m_told;
    bool m_idleTold = true;
    bool m_idleQueued = false;
};

} // namespace weehours
