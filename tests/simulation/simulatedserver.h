// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"
#include "core/wire/transport.h"
#include "server/ground/caller.h"
#include "server/ground/commitlistener.h"
#include "server/sharing/sharingservice.h"
#include "server/store/store.h"
#include "server/sync/syncservice.h"
#include "tests/simulation/broken.h"
#include "tests/simulation/ledger.h"
#include "tests/simulation/schedule.h"

#include <QScopeGuard>
#include <QScopedValueRollback>

#include <functional>

namespace weehours::simulation {

/// The server of a world: the real services on a real SQLite file, without HTTP. It crashes (what
/// is committed stays), starts again, and is restored from backups. It dies between requests and at
/// any statement within one: before the commit nothing of it was done, after it nobody is told.
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
    /// It is to die at that statement from now on that a request makes, counted from 1 (0: at
    /// none); telling of a commit and answering count as one each. Nothing from there on is done or
    /// told.
    void dieAt(int statement) { m_statementsLeft = statement; }
    /// It has come to that statement; `crash` it as soon as the event is over.
    [[nodiscard]] bool isDying() const { return m_isDying; }
    void backUp();
    /// Puts the last backup in place, if there is one; the server must be down.
    bool restore();

    void addUser(const Person &person);
    /// What HTTP would answer. The server must be up, and must not be dying: then nothing is
    /// answered.
    [[nodiscard]] Reply answer(const Request &request, const server::Caller &caller);

    /// What people do about who cares for a baby, as a request like any other.
    template <typename Act>
    void share(Act &&act)
    {
        serve([&] { std::forward<Act>(act)(*m_sharing); });
    }
    /// Whether it is to die at some statement: then no other request should be what it dies of.
    [[nodiscard]] bool isDoomed() const { return m_statementsLeft > 0 || m_isDying; }
    /// What a client of somebody's own making asks for, as a request like any other.
    template <typename Ask>
    auto ask(Ask &&ask)
    {
        return serve([&] { return std::forward<Ask>(ask)(*m_sync); });
    }
    /// All that stands, tombstones too, with who wrote what.
    [[nodiscard]] QHash<EntityId, StampedEntity> entities();
    [[nodiscard]] server::Reader &database() { return m_store->database(); }

    /// Called after commits.
    std::function<void(const server::Commit &)> onCommitted;
    std::function<void(const UserId &)> onAccessChanged;

private:
    void committed(const server::Commit &commit) override;
    void accessChanged(const UserId &userId, const BabyId &babyId) override;
    void accountChanged(const UserId &userId) override;
    void tokenEnded(const server::TokenId &tokenId) override;

    [[nodiscard]] Result<QJsonObject> push(const Request &request, const server::Caller &caller);
    [[nodiscard]] Result<QJsonObject> read(const Request &request, const server::Caller &caller);

    [[nodiscard]] bool refusesStatement();
    /// Does what a request asks for. Only within this a statement may be the last.
    template <typename Act>
    auto serve(Act &&act)
    {
        const QScopedValueRollback serving(m_isServing, true);
        // Answered is done after all else.
        const auto last = qScopeGuard([this] { (void)refusesStatement(); });
        return std::forward<Act>(act)();
    }

    QString m_path;
    QString m_backup;
    const Schedule &m_clock;
    Ledger &m_ledger;
    Broken m_broken;
    int m_starts = 0;
    int m_statementsLeft = 0;
    bool m_isServing = false;
    bool m_isDying = false;
    server::Quotas m_quotas;
    server::Room m_room;
    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::SyncService> m_sync;
    std::unique_ptr<server::SharingService> m_sharing;
};

} // namespace weehours::simulation
