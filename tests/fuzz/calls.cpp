// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/accountclient.h"
#include "core/account/proventransport.h"
#include "core/protocol/schema.h"
#include "core/sync/serverkinds.h"
#include "tests/support/profilefixture.h"

#include <QCoreApplication>

#include <array>
#include <cstdint>
#include <cstdlib>

// What a client that is signed in makes of the answers to its calls: about the server, signing in,
// devices, invites and caregivers. The first byte selects the call, the second status and content
// type.

namespace {

using namespace weehours;

/// Answers every request alike.
class Answering final : public Transport
{
public:
    void send(const Request &, QObject *, ReplyHandler handler) override
    {
        // A client may ask again, but not without end.
        if (++m_sent > 64)
            std::abort();
        handler(reply);
    }
    void begin(const Reply &answer)
    {
        reply = answer;
        m_sent = 0;
    }

    Reply reply;

private:
    int m_sent = 0;
};

/// A profile with a change that a server refused, which another version of it may take.
class Client
{
public:
    Client()
        : baby(profile.addBaby()),
          session(profile.store,
                  [](TokenStoreKind) { return std::make_unique<MemoryTokenStore>(); }),
          account(wire, session, QStringLiteral("here")),
          kinds(profile.store, session, wire),
          proven(wire, profile.store)
    {
    }

    void signIn()
    {
        if (session.isSignedIn())
            return;
        const User alex{UserId(QUuid::createUuidV5(QUuid(), QByteArray("alex"))),
                        QStringLiteral("a@x.org"), QStringLiteral("Alex")};
        if (!session.signIn(server, {QStringLiteral("token"), alex}, QStringLiteral("id")))
            std::abort();
    }
    void refuseAChange()
    {
        const auto rows = profile.store.outbox.rows(false);
        Transaction tx(*profile.database);
        for (const OutboxRow &row : *rows)
            (void)profile.store.outbox.markFailed(tx, row.mutation.mutationId,
                                                  {QString(codes::invalidField), {}});
        (void)tx.commit();
    }

    ProfileFixture profile;
    BabyId baby;
    QUrl server{QStringLiteral("https://server.test")};
    Answering wire;
    Session session;
    AccountClient account;
    ServerKinds kinds;
    ProvenTransport proven;
};

constexpr auto ignored = [](const auto &) {};

void call(Client &client, int which)
{
    AccountClient &account = client.account;
    const UserId someone(QUuid::createUuidV5(QUuid(), QByteArray("sam")));
    const std::array<std::function<void()>, 14> calls{
        [&] { account.devices(ignored); },
        [&] { account.removeDevice(QStringLiteral("d"), ignored); },
        [&] { account.createInvite(client.baby, Role::Editor, {}, ignored); },
        [&] { account.invites(client.baby, ignored); },
        [&] { account.revokeInvite(client.baby, QStringLiteral("i"), ignored); },
        [&] { account.join(QStringLiteral("7K3QWNR5X0"), ignored); },
        [&] { account.caregivers(client.baby, ignored); },
        [&] { account.setRole(client.baby, someone, Role::Viewer, ignored); },
        [&] { account.removeCaregiver(client.baby, someone, ignored); },
        [&] { account.login(client.server, QStringLiteral("a@x.org"), {}, ignored); },
        // Over plain http the server is asked for its id first.
        [&] {
            account.login(QUrl(QStringLiteral("http://server.test")), QStringLiteral("a@x.org"), {},
                          ignored, {.plainHttp = true, .otherServer = true});
        },
        [&] {
            account.registerAccount(client.server, {QStringLiteral("a@x.org"), {}, {}}, ignored);
        },
        [&] {
            client.proven.send({.url = QUrl(QStringLiteral("http://server.test/api/account")),
                                .bearer = "token"},
                               &client.account, ignored);
        },
        [&] {
            client.refuseAChange();
            (void)client.kinds.ask();
        }};
    calls[static_cast<std::size_t>(which) % calls.size()]();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static std::array<char *, 2> argv{const_cast<char *>("fuzz"), nullptr};
    static QCoreApplication app(argc, argv.data());
    static Client client;
    if (size < 2)
        return 0;
    const bool isProblem = (data[1] & 1) != 0;
    client.signIn();
    client.wire.begin({.status = isProblem ? 400 + data[1] / 2 : 200,
                       .contentType = isProblem ? "application/problem+json" : "application/json",
                       .body = QByteArray(reinterpret_cast<const char *>(data) + 2,
                                          static_cast<qsizetype>(size - 2))});
    call(client, data[0]);
    QCoreApplication::processEvents();
    return 0;
}
