// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/accountclient.h"

#include "core/account/proventransport.h"
#include "core/protocol/jsonreader.h"
#include "core/protocol/sentence.h"
#include "core/wire/serveraddress.h"

#include <QJsonArray>

namespace weehours {

namespace {

template <typename T, typename Read>
Result<QList<T>> readList(const QJsonArray &array, Read read)
{
    QList<T> items;
    for (const QJsonValue &value : array) {
        Result<T> item = read(value.toObject(), QString());
        if (!item)
            return std::unexpected(item.error());
        items.append(std::move(*item));
    }
    return items;
}

Result<Device> deviceFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Device device{reader.text(QLatin1StringView("id")), reader.text(QLatin1StringView("name")),
                  reader.instant(QLatin1StringView("createdAt")),
                  reader.instant(QLatin1StringView("lastSeenAt")),
                  reader.boolean(QLatin1StringView("current"), false)};
    if (reader.error())
        return std::unexpected(*reader.error());
    return device;
}

QString babyPath(const BabyId &babyId, const QString &rest)
{
    return QStringLiteral("babies/%1/%2").arg(babyId.toString(), rest);
}

QString pathSegment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

AccountClient::AccountClient(Transport &transport, Session &session, QString device,
                             QObject *parent)
    : QObject(parent), m_transport(transport), m_session(session), m_device(std::move(device))
{
}

void AccountClient::registerAccount(const QUrl &server, const Registration &registration,
                                    Handler<User> handler, const Consent &consent)
{
    QJsonObject body{{QStringLiteral("email"), registration.email},
                     {QStringLiteral("password"), registration.password},
                     {QStringLiteral("name"), registration.name},
                     {QStringLiteral("device"), m_device}};
    if (!registration.invite.isEmpty())
        body.insert(QStringLiteral("invite"), registration.invite);
    if (const auto fits = m_session.requireOwnersEmail(server, registration.email); !fits) {
        QMetaObject::invokeMethod(
            this, [handler, error = fits.error()] { handler(std::unexpected(error)); },
            Qt::QueuedConnection);
        return;
    }
    enter(server, QStringLiteral("auth/register"), body, consent,
          [this, code = registration.invite, handler](const Result<User> &user) {
              // What is not remembered here the server still refuses.
              if (user && !code.isEmpty())
                  (void)m_session.rememberInvite(code);
              handler(user);
          });
}

void AccountClient::login(const QUrl &server, const QString &email, const QString &password,
                          Handler<User> handler, const Consent &consent)
{
    enter(server, QStringLiteral("auth/login"),
          {{QStringLiteral("email"), email},
           {QStringLiteral("password"), password},
           {QStringLiteral("device"), m_device}},
          consent, std::move(handler));
}

void AccountClient::reach(const QUrl &server, const Consent &consent, Handler<Entrance> handler)
{
    const auto later = [this, handler](const Result<Entrance> &result) {
        QMetaObject::invokeMethod(
            this, [handler, result] { handler(result); }, Qt::QueuedConnection);
    };
    if (const auto same = m_session.requireSameServer(server); !same && !consent.otherServer) {
        later(std::unexpected(same.error()));
        return;
    }
    if (!isReadAlong(server)) {
        handler(Entrance{server, QString()});
        return;
    }
    QUrl secure = server;
    secure.setScheme(QStringLiteral("https"));
    askId(secure, [this, server, consent, handler](const Result<Entrance> &entrance) {
        if (entrance) {
            handler(entrance);
        } else if (consent.plainHttp) {
            askId(server, handler);
        } else {
            handler(failure(codes::plainHttp, {Sentence::NotEncrypted, {server.host()}}));
        }
    });
}

void AccountClient::askId(const QUrl &server, Handler<Entrance> handler)
{
    m_transport.send({.method = Method::Get, .url = apiUrl(server, QStringLiteral("server"))}, this,
                     [server, handler = std::move(handler)](const Reply &reply) {
                         const auto answer = readObject(reply);
                         const QString id = serverIdIn(reply);
                         if (!id.isEmpty())
                             handler(Entrance{server, id});
                         else if (!answer && reply.status == 0)
                             handler(std::unexpected(answer.error()));
                         else if (auto error = errorOnTheWay(reply))
                             handler(std::unexpected(*std::move(error)));
                         else
                             handler(failure(codes::untrustedServer,
                                             {Sentence::ServerWithoutId, {server.host()}}));
                     });
}

void AccountClient::enter(const QUrl &server, const QString &path, const QJsonObject &body,
                          const Consent &consent, Handler<User> handler)
{
    reach(server, consent,
          [this, path, body, handler = std::move(handler)](const Result<Entrance> &entrance) {
              if (!entrance) {
                  handler(std::unexpected(entrance.error()));
                  return;
              }
              const Request request{.method = Method::Post,
                                    .url = apiUrl(entrance->server, path),
                                    .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
              m_transport.send(
                  request, this, [this, entrance = *entrance, handler](const Reply &reply) {
                      const auto object = readObject(reply);
                      const auto signedIn = object
                                                ? signedInFromJson(*object)
                                                : Result<SignedIn>(std::unexpected(object.error()));
                      if (!signedIn) {
                          Error error = signedIn.error();
                          // Servers up to 0.2 give no reason. No token was sent, so none expired.
                          if (error.code == codes::unauthenticated) {
                              error.reason = Reason::WrongPassword;
                              error = ofServer(std::move(error));
                          }
                          handler(std::unexpected(std::move(error)));
                          return;
                      }
                      // The former sign-in is ended only once the new one is stored.
                      const auto former = m_session.account();
                      const QByteArray token = m_session.token();
                      const auto done = m_session.signIn(entrance.server, *signedIn, entrance.id);
                      if (done && former && !token.isEmpty()) {
                          m_transport.send({.method = Method::Post,
                                            .url = apiUrl(former->server,
                                                          QStringLiteral("auth/logout")),
                                            .bearer = token},
                                           this, [](const Reply &) {});
                      }
                      if (!done)
                          handler(std::unexpected(done.error()));
                      else
                          handler(signedIn->user);
                  });
          });
}

void AccountClient::logout(Handler<void> handler)
{
    callForNothing(Method::Post, QStringLiteral("auth/logout"), {},
                   [this, handler = std::move(handler)](const Result<void> &done) {
                       const auto signedOut = m_session.signOut();
                       // A sign-in that has ended already is what was wanted.
                       const bool ended = !done && done.error().code == codes::unauthenticated;
                       handler(signedOut && !ended ? done : signedOut);
                   });
}

void AccountClient::devices(Handler<QList<Device>> handler)
{
    call(Method::Get, QStringLiteral("auth/devices"), {},
         [handler = std::move(handler)](const Result<QJsonDocument> &answer) {
             if (!answer) {
                 handler(std::unexpected(answer.error()));
                 return;
             }
             handler(readList<Device>(answer->object().value(QStringLiteral("devices")).toArray(),
                                      deviceFromJson));
         });
}

void AccountClient::removeDevice(const QString &id, Handler<void> handler)
{
    callForNothing(Method::Delete, QStringLiteral("auth/devices/") + pathSegment(id), {},
                   std::move(handler));
}

void AccountClient::createInvite(const BabyId &babyId, Role role, const QString &label,
                                 Handler<Invite> handler)
{
    if (role == Role::Owner) {
        if (const auto done = m_session.trustOwnersOf(babyId); !done)
            return handler(std::unexpected(done.error()));
    }
    QJsonObject body{{QStringLiteral("role"), QString(toText(role))}};
    if (!label.isEmpty())
        body.insert(QStringLiteral("label"), label);
    call(Method::Post, babyPath(babyId, QStringLiteral("invites")), body,
         [this, handler = std::move(handler)](const Result<QJsonDocument> &answer) {
             if (!answer) {
                 handler(std::unexpected(answer.error()));
                 return;
             }
             auto invite = inviteFromJson(answer->object());
             // The client knows the address by which the server is reached from here.
             if (invite && m_session.account())
                 invite->link = inviteLinkText(m_session.account()->server, invite->code);
             handler(invite);
         });
}

void AccountClient::invites(const BabyId &babyId, Handler<QList<Invite>> handler)
{
    call(Method::Get, babyPath(babyId, QStringLiteral("invites")), {},
         [handler = std::move(handler)](const Result<QJsonDocument> &answer) {
             if (!answer) {
                 handler(std::unexpected(answer.error()));
                 return;
             }
             handler(readList<Invite>(
                 answer->isArray() ? answer->array()
                                   : answer->object().value(QStringLiteral("invites")).toArray(),
                 inviteFromJson));
         });
}

void AccountClient::revokeInvite(const BabyId &babyId, const QString &inviteId,
                                 Handler<void> handler)
{
    callForNothing(Method::Delete,
                   babyPath(babyId, QStringLiteral("invites/") + pathSegment(inviteId)), {},
                   std::move(handler));
}

void AccountClient::join(const QString &code, Handler<Joined> handler)
{
    call(Method::Post, QStringLiteral("invites/accept"), {{QStringLiteral("code"), code}},
         [this, code, handler = std::move(handler)](const Result<QJsonDocument> &answer) {
             if (!answer && answer.error().code == codes::notFound
                 && m_session.hasUsedInvite(code)) {
                 handler(failure(codes::acceptedAlready, {Sentence::InviteUsedAlready}));
                 return;
             }
             if (!answer) {
                 handler(std::unexpected(answer.error()));
                 return;
             }
             (void)m_session.rememberInvite(code);
             const QJsonObject object = answer->object();
             const auto babyId = BabyId::parse(object.value(QStringLiteral("babyId")).toString());
             const auto role = roleFromText(object.value(QStringLiteral("role")).toString());
             if (babyId && role)
                 handler(Joined{*babyId, *role});
             else
                 handler(failure(codes::badServer, {Sentence::AnswerUnreadable}));
         });
}

void AccountClient::caregivers(const BabyId &babyId, Handler<QList<Caregiver>> handler)
{
    call(Method::Get, babyPath(babyId, QStringLiteral("caregivers")), {},
         [handler = std::move(handler)](const Result<QJsonDocument> &answer) {
             if (!answer) {
                 handler(std::unexpected(answer.error()));
                 return;
             }
             handler(readList<Caregiver>(
                 answer->isArray() ? answer->array()
                                   : answer->object().value(QStringLiteral("caregivers")).toArray(),
                 caregiverFromJson));
         });
}

void AccountClient::setRole(const BabyId &babyId, const UserId &userId, Role role,
                            Handler<void> handler)
{
    if (role == Role::Owner) {
        if (const auto done = m_session.trustOwnersOf(babyId); !done)
            return handler(done);
    }
    callForNothing(Method::Patch,
                   babyPath(babyId, QStringLiteral("caregivers/") + userId.toString()),
                   {{QStringLiteral("role"), QString(toText(role))}}, std::move(handler));
}

void AccountClient::removeCaregiver(const BabyId &babyId, const UserId &userId,
                                    Handler<void> handler)
{
    if (m_session.account() && userId == m_session.account()->user.id) {
        if (const auto done = m_session.trustOwnersOf(babyId); !done)
            return handler(done);
    }
    callForNothing(Method::Delete,
                   babyPath(babyId, QStringLiteral("caregivers/") + userId.toString()), {},
                   std::move(handler));
}

void AccountClient::call(Method method, const QString &path, const QJsonObject &body,
                         JsonHandler handler)
{
    if (!m_session.isSignedIn()) {
        QMetaObject::invokeMethod(
            this,
            [handler = std::move(handler)] {
                handler(failure(codes::unauthenticated, {Sentence::SignInFirst}));
            },
            Qt::QueuedConnection);
        return;
    }
    Request request{.method = method,
                    .url = apiUrl(m_session.account()->server, path),
                    .bearer = m_session.token()};
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    m_transport.send(request, this, [this, handler = std::move(handler)](const Reply &reply) {
        const auto answer = readAnswer(reply);
        if (!answer && answer.error().code == codes::unauthenticated)
            m_session.tokenRefused();
        handler(answer);
    });
}

void AccountClient::callForNothing(Method method, const QString &path, const QJsonObject &body,
                                   Handler<void> handler)
{
    call(method, path, body, [handler = std::move(handler)](const Result<QJsonDocument> &answer) {
        handler(answer ? Result<void>() : std::unexpected(answer.error()));
    });
}

} // namespace weehours
