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
#include <utility>

namespace weehours::simulation {

/// The server of a simulation: the real services on a real SQLite file, without HTTP. It can crash
/// (keeping what was committed), start again, and be restored from backups. It can die between
/// requests, or at any statement within one: before the commit nothing was done, after the commit
/// nothing is announced or answered.
class SimulatedServer final : private server::CommitListener
{
public:
    SimulatedServer(const QString &folder, const Schedule &clock, Ledger &ledger, Broken broken);
    ~SimulatedServer() override;

    [[nodiscard]] bool isUp() const { return m_sync != nullptr; }
    /// Number of starts. A connection ends with the server's life.
    [[nodiscard]] int starts() const { return m_starts; }
    void start();
    void crash();
    /// Lets the server die at the given statement within requests, counted from 1 (0: never).
    /// Announcing a commit and answering count as one statement each. From then on nothing is done
    /// or sent.
    void dieAt(int statement) { m_statementsLeft = statement; }
    /// Whether it has reached that statement; call `crash` as soon as the event is over.
    [[nodiscard]] bool isDying() const { return m_isDying; }
    void backUp();
    /// Restores the last backup, if there is one; the server must be down.
    bool restore();

    void addUser(const Person &person);
    /// The answer to an HTTP request. The server must be up. The answer must be dropped if the
    /// server is dying afterwards.
    [[nodiscard]] Reply answer(const Request &request, const server::Caller &caller);

    /// Runs a change of who cares for a baby, as a request.
    template <typename Act>
    void share(Act &&act)
    {
        serve([&] { std::forward<Act>(act)(*m_sharing); });
    }
    /// Whether it will die at some statement, or is dying: no other request should run until then.
    [[nodiscard]] bool isDoomed() const { return m_statementsLeft > 0 || m_isDying; }
    /// Runs a request that no client of ours would make.
    template <typename Ask>
    auto ask(Ask &&ask)
    {
        return serve([&] { return std::forward<Ask>(ask)(*m_sync); });
    }
    /// All entities, also deleted ones, with the stamps of their fields.
    [[nodiscard]] QHash<EntityId, StampedEntity> entities();
    [[nodiscard]] StampedEntity entity(const BabyId &babyId, const EntityId &entityId);
    [[nodiscard]] server::Reader &database() { return m_store->database(); }

    /// Called after commits.
    std::function<void(const server::Commit &)> onCommitted;
    std::function<void(const UserId &)> onAccessChanged;

    /// Looks at the database from outside: not one of the statements after which the server dies.
    template <typename Look>
    auto observe(Look look)
    {
        const QScopedValueRollback looking(m_isServing, false);
        return look();
    }

private:
    void committed(const server::Commit &commit) override;
    void accessChanged(const UserId &userId, const BabyId &babyId) override;
    void accountChanged(const UserId &userId) override;
    void tokenEnded(const server::TokenId &tokenId) override;

    [[nodiscard]] Reply heads(const Request &request, const server::Caller &caller);
    [[nodiscard]] Result<QByteArray> push(const Request &request, const server::Caller &caller);
    [[nodiscard]] Result<QByteArray> read(const Request &request, const server::Caller &caller);

    [[nodiscard]] bool refusesStatement();
    /// Runs a request. The server dies only inside this.
    template <typename Act>
    auto serve(Act &&act)
    {
        const QScopedValueRollback serving(m_isServing, true);
        // Answering counts as the last statement.
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
