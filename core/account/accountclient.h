// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/invitelink.h"
#include "core/account/session.h"
#include "core/protocol/messages.h"
#include "core/wire/transport.h"

namespace weehours {

/// What someone types to make an account.
struct Registration
{
    QString email;
    QString password;
    QString name;
    /// A code that a closed server asks for; it is accepted too. Empty for none.
    QString invite = {};
};

/// What the person has agreed to, having been asked.
struct Consent
{
    /// That anybody in the network reads along (`plain_http`).
    bool plainHttp = false;
    /// That another server gets the log from now on (`other_server`).
    bool otherServer = false;
};

/// A computer that is signed in to the account.
struct Device
{
    QString id;
    QString name;
    Instant createdAt;
    Instant lastSeenAt;
    /// It is this one.
    bool isCurrent = false;
};

/// Which baby an accepted invite opened, and as what.
struct Joined
{
    BabyId babyId;
    Role role = Role::Viewer;
};

/// Accounts, invites and caregivers on the server. Every call answers once, later, from the event
/// loop, unless the client is destroyed before; errors are those of the protocol with words for
/// the person, `offline` where the server cannot be reached and `bad_server` where something else
/// answers at its address. A call that needs an account fails with `unauthenticated` without one.
/// After join(), or to see a new caregiver's baby, call SyncEngine::pullSoon().
class AccountClient : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Handler = std::function<void(const Result<T> &result)>;

    /// @param device how this computer is named in the account's list of devices
    AccountClient(Transport &transport, Session &session, QString device,
                  QObject *parent = nullptr);

    /// Makes an account and signs this profile in to it. Where the address is plain http, https is
    /// tried at it first, and used if a server of ours answers there. Nothing is sent, and the
    /// answer is `plain_http` or `other_server`, where the person has to agree to something first.
    void registerAccount(const QUrl &server, const Registration &registration,
                         Handler<User> handler, const Consent &consent = {});
    void login(const QUrl &server, const QString &email, const QString &password,
               Handler<User> handler, const Consent &consent = {});
    /// Ends the token on the server, and signs out here whatever the server says: an error only
    /// tells that the server still thinks the token good.
    void logout(Handler<void> handler);

    /// The computers that are signed in to the account.
    void devices(Handler<QList<Device>> handler);
    /// Signs one of them out; its log stays on it.
    void removeDevice(const QString &id, Handler<void> handler);

    /// @param label for whom it is, to recognise it in the list; may be empty
    void createInvite(const BabyId &babyId, Role role, const QString &label,
                      Handler<Invite> handler);
    void invites(const BabyId &babyId, Handler<QList<Invite>> handler);
    void revokeInvite(const BabyId &babyId, const QString &inviteId, Handler<void> handler);
    /// Accepts an invite to the server that one is signed in to.
    void join(const QString &code, Handler<Joined> handler);

    void caregivers(const BabyId &babyId, Handler<QList<Caregiver>> handler);
    void setRole(const BabyId &babyId, const UserId &userId, Role role, Handler<void> handler);
    /// Takes a caregiver's access away; of oneself: leaves.
    void removeCaregiver(const BabyId &babyId, const UserId &userId, Handler<void> handler);

private:
    using JsonHandler = std::function<void(const Result<QJsonDocument> &answer)>;

    /// A server that may be given the password, and what it calls itself where it was asked.
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
