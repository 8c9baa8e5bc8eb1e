// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/realclient.h"

namespace weehours {

namespace {

const QString password = QStringLiteral("correct horse battery");

QString emailOf(const QString &name)
{
    return name.toLower() + QStringLiteral("@example.org");
}

} // namespace

RealClient::RealClient(QString name)
    : m_name(std::move(name)),
      m_database(open(folder.filePath(QStringLiteral("log.sqlite")))),
      store(*m_database),
      feed(store),
      ids(clock),
      logbook(store, feed, clock, ids),
      session(store, [](TokenStoreKind) { return std::make_unique<MemoryTokenStore>(); }),
      accounts(transport, session, QStringLiteral("Test")),
      live(timers),
      engine({store, feed, session, transport, live, clock, timers})
{
    engine.start();
    session.load();
}

RealClient::~RealClient()
{
    engine.stop();
}

std::unique_ptr<Database> RealClient::open(const QString &path)
{
    auto opened = Database::open(path);
    return opened ? std::move(*opened) : nullptr;
}

Result<User> RealClient::signUp(const QUrl &server)
{
    return answerOf<User>([&](auto handler) {
        accounts.registerAccount(server, {emailOf(m_name), password, m_name}, handler);
    });
}

Result<User> RealClient::signInAs(const RealClient &other, const QUrl &server)
{
    return answerOf<User>([&](auto handler) {
        accounts.login(server, emailOf(other.m_name), password, handler);
    });
}

BabyId RealClient::makeBaby()
{
    const auto baby = logbook.addBaby({{QStringLiteral("name"), QStringLiteral("Mia")}});
    return baby && sync() == SyncOutcome::Done ? baby->entity.babyId : BabyId();
}

bool RealClient::join(RealClient &other, const BabyId &baby, Role role)
{
    const auto invite = answerOf<Invite>([&](auto handler) {
        other.accounts.createInvite(baby, role, {}, handler);
    });
    if (!invite)
        return false;
    const auto joined = answerOf<Joined>([&](auto handler) {
        accounts.join(invite->code, handler);
    });
    return joined && sync() == SyncOutcome::Done && other.sync() == SyncOutcome::Done;
}

SyncOutcome RealClient::sync()
{
    std::optional<SyncOutcome> ended;
    const auto listening = QObject::connect(&engine, &SyncEngine::idle, &engine,
                                            [&](SyncOutcome outcome) { ended = outcome; });
    engine.syncSoon();
    (void)QTest::qWaitFor([&] { return ended.has_value(); }, 10'000);
    QObject::disconnect(listening);
    return ended.value_or(SyncOutcome::Offline);
}

Result<Entry> RealClient::note(const BabyId &baby, const QString &words)
{
    return logbook.add(baby, QStringLiteral("note"), {{QStringLiteral("notes"), words}});
}

QStringList RealClient::notes() const
{
    QStringList words;
    const auto entries = store.entries.list({}).value();
    for (const Entry &entry : entries) {
        if (entry.entity.entityType == QStringLiteral("note"))
            words.append(entry.text(QLatin1StringView("notes")));
    }
    words.sort();
    return words;
}

std::optional<Entry> RealClient::find(const EntityId &id) const
{
    return store.entries.find(id).value();
}

} // namespace weehours
