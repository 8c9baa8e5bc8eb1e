// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/httpperson.h"

#include "core/protocol/instant.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

HttpPerson::HttpPerson(quint16 port, QString name) : m_client(port), m_name(std::move(name))
{
}

HttpPerson::HttpPerson(quint16 port, const HttpPerson &other)
    : m_client(port), m_name(other.m_name), m_id(other.m_id), m_token(other.m_token)
{
}

HttpPerson::Answer HttpPerson::signIn()
{
    m_token.clear();
    const Answer answer = call("POST", QStringLiteral("/api/auth/login"),
                               {{QStringLiteral("email"),
                                 m_name.toLower() + QStringLiteral("@example.org")},
                                {QStringLiteral("password"), QString(password)},
                                {QStringLiteral("device"), QStringLiteral("another")}});
    m_token = answer.json().value(QStringLiteral("token")).toString().toLatin1();
    m_id = answer.json()[QStringLiteral("user")][QStringLiteral("id")].toString();
    return answer;
}

HttpPerson::HttpPerson(quint16 port, QString name, const QSslCertificate &authority)
    : m_client(port, authority), m_name(std::move(name))
{
}

HttpPerson::Answer HttpPerson::signUp()
{
    const Answer answer = call("POST", QStringLiteral("/api/auth/register"),
                               {{QStringLiteral("email"),
                                 m_name.toLower() + QStringLiteral("@example.org")},
                                {QStringLiteral("password"), QString(password)},
                                {QStringLiteral("name"), m_name},
                                {QStringLiteral("device"), QStringLiteral("test")}});
    m_token = answer.json().value(QStringLiteral("token")).toString().toLatin1();
    m_id = answer.json()[QStringLiteral("user")][QStringLiteral("id")].toString();
    return answer;
}

HttpPerson::Answer HttpPerson::get(const QString &target, const QByteArray &moreHeaders)
{
    return m_client.request("GET", target.toUtf8(), {}, authorization() + moreHeaders);
}

HttpPerson::Answer HttpPerson::call(const QByteArray &method, const QString &target,
                                    const QJsonObject &body)
{
    const QByteArray bytes = body.isEmpty() ? QByteArray()
                                            : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return m_client.request(method, target.toUtf8(), bytes, authorization());
}

QString HttpPerson::createBaby()
{
    const QString baby = newId();
    const Answer answer = call(
        "POST", QStringLiteral("/api/sync/push"),
        {{QStringLiteral("babyId"), baby},
         {QStringLiteral("mutations"),
          QJsonArray{mutation(QStringLiteral("create"), QStringLiteral("baby"), baby,
                              {{QStringLiteral("name"), QStringLiteral("Robin")}})}}});
    return answer.status == 200 ? baby : QString();
}

QString HttpPerson::logFeed(const QString &baby, int amountMl)
{
    const QString feed = newId();
    const Answer answer = call(
        "POST", QStringLiteral("/api/sync/push"),
        {{QStringLiteral("babyId"), baby},
         {QStringLiteral("mutations"),
          QJsonArray{
              mutation(QStringLiteral("create"), QStringLiteral("feed"), feed,
                       {{QStringLiteral("method"), QStringLiteral("bottle")},
                        {QStringLiteral("startedAt"), QStringLiteral("2026-11-22T07:14:03.120Z")},
                        {QStringLiteral("amountMl"), amountMl}})}}});
    const QString status = answer.json()[QStringLiteral("results")][0][QStringLiteral("status")]
                               .toString();
    return status == QLatin1StringView("applied") ? feed : QString();
}

bool HttpPerson::shareWith(HttpPerson &other, const QString &baby, const QString &role)
{
    const Answer invite = call("POST", QStringLiteral("/api/babies/%1/invites").arg(baby),
                               {{QStringLiteral("role"), role}});
    const Answer accepted = other.call("POST", QStringLiteral("/api/invites/accept"),
                                       {{QStringLiteral("code"),
                                         invite.json().value(QStringLiteral("code"))}});
    return accepted.status == 200;
}

QString HttpPerson::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QJsonObject HttpPerson::mutation(const QString &op, const QString &type, const QString &entity,
                                 const QJsonObject &payload, qint64 baseVersion)
{
    const weehours::Instant now{QDateTime::currentMSecsSinceEpoch()};
    return {
        {QStringLiteral("mutationId"), newId()},      {QStringLiteral("entityType"), type},
        {QStringLiteral("entityId"), entity},         {QStringLiteral("op"), op},
        {QStringLiteral("baseVersion"), baseVersion}, {QStringLiteral("updatedAt"), now.toString()},
        {QStringLiteral("payload"), payload}};
}

QByteArray HttpPerson::authorization() const
{
    return m_token.isEmpty() ? QByteArray() : "Authorization: Bearer " + m_token + "\r\n";
}

LiveListener::LiveListener(quint16 port, const HttpPerson &person) : m_client(port)
{
    ask(person);
}

LiveListener::LiveListener(quint16 port, const HttpPerson &person, const QSslCertificate &authority)
    : m_client(port, authority)
{
    ask(person);
}

void LiveListener::ask(const HttpPerson &person)
{
    m_client.send("GET /api/sync/live HTTP/1.1\r\nHost: localhost\r\n" + person.authorization()
                  + "\r\n");
    m_status = m_client.readHead().status;
}

std::pair<QByteArray, QJsonObject> LiveListener::next()
{
    for (;;) {
        while (!m_rest.contains("\n\n")) {
            const QByteArray chunk = m_client.readChunk();
            if (chunk.isEmpty())
                return {};
            m_rest += chunk;
        }
        const qsizetype end = m_rest.indexOf("\n\n");
        const QList<QByteArray> lines = m_rest.left(end).split('\n');
        m_rest.remove(0, end + 2);
        if (lines.size() == 2 && lines[0].startsWith("event: ") && lines[1].startsWith("data: "))
            return {lines[0].mid(7), QJsonDocument::fromJson(lines[1].mid(6)).object()};
    }
}
