// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/accountclient.h"
#include "core/logbook/logbook.h"
#include "core/wire/httplivechannel.h"
#include "core/wire/httptransport.h"
#include "core/sync/syncengine.h"

#include <QTemporaryDir>
#include <QTest>

namespace weehours {

/// The system's clock, wrong by as much as a test likes, or standing still.
class WrongClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        return stopped ? *stopped : m_clock.now().plusMsecs(offMsecs);
    }

    qint64 offMsecs = 0;
    std::optional<Instant> stopped;

private:
    SystemClock m_clock;
};

/// A person with a profile of their own and all that a program has, over real HTTP.
class RealClient
{
public:
    explicit RealClient(QString name);
    ~RealClient();
    Q_DISABLE_COPY_MOVE(RealClient)

    [[nodiscard]] Result<User> signUp(const QUrl &server);
    /// With the account of `other`, as on another computer of theirs.
    [[nodiscard]] Result<User> signInAs(const RealClient &other, const QUrl &server);
    /// Makes a baby here and brings it to the server.
    [[nodiscard]] BabyId makeBaby();
    /// `other` invites this person, who accepts; both are in step afterwards.
    [[nodiscard]] bool join(RealClient &other, const BabyId &baby, Role role);

    /// Begins a round and waits for its end, at most 10 s.
    SyncOutcome sync();
    [[nodiscard]] Result<Entry> note(const BabyId &baby, const QString &words);
    /// The words of all notes that are shown, sorted.
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] std::optional<Entry> find(const EntityId &id) const;
    [[nodiscard]] int waiting() const { return store.outbox.counts()->waiting; }
    [[nodiscard]] QList<OutboxRow> failed() const { return store.outbox.rows(true).value(); }

    /// Waits for the answer of an account call.
    template <typename T>
    [[nodiscard]] static Result<T>
    answerOf(const std::function<void(AccountClient::Handler<T>)> &call)
    {
        std::optional<Result<T>> answer;
        call([&](const Result<T> &result) { answer = result; });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 10'000);
        return answer.value_or(failure(codes::offline, QStringLiteral("No answer in time.")));
    }

private:
    static std::unique_ptr<Database> open(const QString &path);

    QString m_name;

public:
    QTemporaryDir folder;
    WrongClock clock;

private:
    std::unique_ptr<Database> m_database;

public:
    Store store;
    ChangeFeed feed;
    IdSource ids;
    Logbook logbook;
    Session session;
    HttpTransport transport;
    AccountClient accounts;
    QtTimers timers;
    HttpLiveChannel live;
    SyncEngine engine;
};

} // namespace weehours
