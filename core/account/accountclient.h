// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/invitelink.h"
#include "core/account/session.h"
#include "core/protocol/messages.h"
#include "core/wire/transport.h"

namespace weehours {

namespace codes {
/// The account has used this invite before.
inline constexpr QLatin1StringView acceptedAlready("accepted_already");
} // namespace codes

/// The input for a new account.
struct Registration
{
    QString email;
    QString password;
    QString name;
    /// An invite code, which a closed server requires; registering also accepts it. Empty for none.
    QString invite = {};
};

/// What the person was asked and has agreed to.
struct Consent
{
    /// That others in the network can read everything (`plain_http`).
    bool plainHttp = false;
    /// That another server will get the log (`other_server`).
    bool otherServer = false;
};

/// A computer that is signed in to the account.
struct Device
{
    QString id;
    QString name;
    Instant createdAt;
    Instant lastSeenAt;
    /// Whether it is this computer.
    bool isCurrent = false;
};

/// The baby that an accepted invite gives access to, and the role.
struct Joined
{
    BabyId babyId;
    Role role = Role::Viewer;
};

/// Accounts, invites and caregivers on the server. Every call answers once, later, from the event
/// loop of its thread, unless the client is destroyed before. Errors are those of the protocol with
/// words for the person, `offline` if the server cannot be reached, `bad_server` if something else
/// answers at its address, and `unauthenticated` without the account that a call needs. After
/// join(), or to fetch a new caregiver's baby, call SyncEngine::pullSoon().
class AccountClient : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Handler = std::function<void(const Result<T> &result)>;

    /// @param device this computer's name in the account's list of devices
    AccountClient(Transport &transport, Session &session, QString device,
                  QObject *parent = nullptr);

    /// Creates an account and signs this profile in to it. For a plain http address, https is tried
    /// first, and used if a server of ours answers there. If the person must agree to something
    /// first, nothing is sent and the answer is `plain_http` or `other_server`.
    void registerAccount(const QUrl &server, const Registration &registration,
                         Handler<User> handler, const Consent &consent = {});
    void login(const QUrl &server, const QString &email, const QString &password,
               Handler<User> handler, const Consent &consent = {});
    /// Revokes the token on the server, and signs out here whatever the server answers: an error
    /// only means that the token may still be valid.
    void logout(Handler<void> handler);

    /// The computers that are signed in to the account.
    void devices(Handler<QList<Device>> handler);
    /// Signs a device out; its log stays on it.
    void removeDevice(const QString &id, Handler<void> handler);

    /// @param label a name for the list of invites; may be empty
    void createInvite(const BabyId &babyId, Role role, const QString &label,
                      Handler<Invite> handler);
    void invites(const BabyId &babyId, Handler<QList<Invite>> handler);
    void revokeInvite(const BabyId &babyId, const QString &inviteId, Handler<void> handler);
    /// Accepts an invite of the server that the profile is signed in to. `accepted_already` if it
    /// is no longer good because this account has used it, here.
    void join(const QString &code, Handler<Joined> handler);

    void caregivers(const BabyId &babyId, Handler<QList<Caregiver>> handler);
    void setRole(const BabyId &babyId, const UserId &userId, Role role, Handler<void> handler);
    /// Removes a caregiver's access; the own access: leaves.
    void removeCaregiver(const BabyId &babyId, const UserId &userId, Handler<void> handler);

private:
    using JsonHandler = std::function<void(const Result<QJsonDocument> &answer)>;

    /// A server that may be sent the password, and its id if it was asked for.
    struct Entrance
    {
        QUrl server;
        QString id;
    };
    void reach(const QUrl &server, const Consent &consent, Handler<Entrance> handler);
    void askId(const QUrl &server, Handler<Entrance> handler);
    void enter(const QUrl &server, const QString &path, const QJsonObject &body,
               const Consent &consent, Handler<User> handler);
    void call(Method method, const QString &path, const QJsonObject &body, JsonHandler handler);
    void callForNothing(Method method, const QString &path, const QJsonObject &body,
                        Handler<void> handler);

    Transport &m_transport;
    Session &m_session;
    QString m_device;
};

} // namespace weehours
