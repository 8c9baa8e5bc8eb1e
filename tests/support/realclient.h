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

/// The system's clock with an error that the test sets; it can also stop.
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

/// A person with their own profile and all parts of a program, over real HTTP.
class RealClient
{
public:
    explicit RealClient(QString name);
    ~RealClient();
    Q_DISABLE_COPY_MOVE(RealClient)

    [[nodiscard]] Result<User> signUp(const QUrl &server);
    /// Signs in with the account of `other`, as on a second device.
    [[nodiscard]] Result<User> signInAs(const RealClient &other, const QUrl &server);
    /// Makes a baby and pushes it.
    [[nodiscard]] BabyId makeBaby();
    /// `other` invites this person, who accepts; both are synced afterwards.
    [[nodiscard]] bool join(RealClient &other, const BabyId &baby, Role role);

    /// Starts a sync and waits for its end, at most 10 s.
    SyncOutcome sync();
    [[nodiscard]] Result<Entry> note(const BabyId &baby, const QString &words);
    /// The texts of all visible notes, sorted.
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] std::optional<Entry> find(const EntityId &id) const;
    [[nodiscard]] int waiting() const { return store.outbox.counts()->waiting; }
    [[nodiscard]] QList<OutboxRow> failed() const { return store.outbox.rows(true).value(); }

    /// Waits for the answer to an account call.
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
