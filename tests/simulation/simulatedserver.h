// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"
#include "core/sync/transport.h"
#include "server/accounts/caller.h"
#include "server/commitlistener.h"
#include "server/sharing/sharingservice.h"
#include "server/store/store.h"
#include "server/sync/syncservice.h"
#include "tests/simulation/broken.h"
#include "tests/simulation/ledger.h"
#include "tests/simulation/schedule.h"

#include <functional>

namespace weehours::simulation {

/// The server of a world: the real services on a real SQLite file, without HTTP. It crashes (what is
/// committed stays), starts again, and is restored from backups. Each request is one transaction, so
/// to die within one is to lose the request and die, and after one to lose the answer: both happen.
class SimulatedServer final : private server::CommitListener
{
public:
    SimulatedServer(const QString &folder, const Schedule &clock, Ledger &ledger, Broken broken);
    ~SimulatedServer() override;

    [[nodiscard]] bool isUp() const { return m_sync != nullptr; }
    /// How often it was started: a connection does not outlive a start.
    [[nodiscard]] int starts() const { return m_starts; }
    void start();
    void crash();
    void backUp();
    /// Puts the last backup in place, if there is one; the server must be down.
    bool restore();

    void addUser(const Person &person);
    /// What HTTP would answer. The server must be up.
    [[nodiscard]] Reply answer(const Request &request, const server::Caller &caller);

    [[nodiscard]] server::SharingService &sharing() { return *m_sharing; }
    /// All that stands, tombstones too, with who wrote what.
    [[nodiscard]] QHash<EntityId, StampedEntity> entities();
    [[nodiscard]] server::Reader &database() { return m_store->database(); }

    /// Called after commits.
    std::function<void(const BabyId &, const QString &, const QList<UserId> &)> onCommitted;
    std::function<void(const UserId &)> onAccessChanged;

private:
    void committed(const BabyId &babyId, const QString &cursor,
                   const QList<UserId> &caregivers) override;
    void accessChanged(const UserId &userId, const BabyId &babyId) override;
    void accountChanged(const UserId &userId) override;
    void tokenEnded(const server::TokenId &tokenId) override;

    [[nodiscard]] Result<QJsonObject> push(const Request &request, const server::Caller &caller);
    [[nodiscard]] Result<QJsonObject> read(const Request &request, const server::Caller &caller);

    QString m_path;
    QString m_backup;
    const Schedule &m_clock;
    Ledger &m_ledger;
    Broken m_broken;
    int m_starts = 0;
    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::SyncService> m_sync;
    std::unique_ptr<server::SharingService> m_sharing;
};

} // namespace weehours::simulation
