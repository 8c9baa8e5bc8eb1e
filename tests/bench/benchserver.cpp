// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchserver.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

#include <cstdio>
#include <cstring>

namespace weehours::bench {

namespace {

const SystemClock systemClock;

QByteArray nowText()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray createMutation(const QByteArray &type, const QByteArray &mutationId,
                          const QByteArray &entityId, const QByteArray &payload)
{
    return R"({"mutationId":")" + mutationId + R"(","entityType":")" + type + R"(","entityId":")"
           + entityId + R"(","op":"create","baseVersion":0,"updatedAt":")" + nowText()
           + R"(","payload":)" + payload + '}';
}

QByteArray pushRequest(const QByteArray &token, const QByteArray &babyId,
                       const QByteArray &mutations)
{
    return requestBytes("POST", "/api/sync/push", token,
                        R"({"babyId":")" + babyId + R"(","mutations":[)" + mutations + "]}");
}

} // namespace

// Not in /tmp, which may be in memory: a disk is measured.
BenchServer::BenchServer(Engine engine)
    : m_engine(engine), m_folder(QStringLiteral("/var/tmp/weehours-bench-XXXXXX"))
{
}

bool BenchServer::start()
{
    if (m_engine == Engine::Sqlite) {
        m_location = m_folder.filePath(QStringLiteral("server.sqlite"));
        m_process.emplace(QStringLiteral("sqlite:") + m_location);
    } else {
        if (!e2e::ThrowAwayDatabase::isPossible()) {
            std::fprintf(stderr, "There is no PostgreSQL: run it under scripts/with-postgres.\n");
            return false;
        }
        m_postgres.emplace();
        m_location = m_postgres->connection();
        m_process.emplace(QStringLiteral("postgresql:") + m_location);
    }
    return m_process->start();
}

std::uint16_t BenchServer::port() const
{
    return static_cast<std::uint16_t>(QUrl(m_process->url()).port());
}

QByteArray BenchServer::signUp(const QString &name) const
{
    const QJsonObject account{{QStringLiteral("email"), name + QStringLiteral("@example.org")},
                              {QStringLiteral("password"), QStringLiteral("correct horse battery")},
                              {QStringLiteral("name"), name},
                              {QStringLiteral("device"), QStringLiteral("bench")}};
    const QByteArray body = QJsonDocument(account).toJson(QJsonDocument::Compact);
    const QByteArray request = requestBytes("POST", "/api/auth/register", {}, body);
    const auto answer = HttpConnection(port()).request({request.constData(),
                                                        std::size_t(request.size())});
    return QJsonDocument::fromJson(answer.body)
        .object()
        .value(QLatin1StringView("token"))
        .toString()
        .toLatin1();
}

QByteArray BenchServer::createBaby(const QByteArray &token) const
{
    const QByteArray id = newId();
    const QByteArray request = pushRequest(token, id,
                                           createMutation("baby", newId(), id,
                                                          R"({"name":"Robin"})"));
    const auto answer = HttpConnection(port()).request({request.constData(),
                                                        std::size_t(request.size())});
    return answer.status == 200 ? id : QByteArray();
}

QByteArray newId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

CreateRequest::CreateRequest(const QByteArray &token, const QByteArray &babyId, int mutations)
    : m_ids(systemClock)
{
    const QByteArray id = newId();
    QByteArray list;
    for (int i = 0; i < mutations; ++i) {
        const QByteArray payload = R"({"method":"bottle","startedAt":")" + nowText()
                                   + R"(","amountMl":120})";
        list += (i > 0 ? "," : "") + createMutation("feed", id, id, payload);
    }
    m_bytes = pushRequest(token, babyId, list);
    for (auto at = m_bytes.indexOf(id); at >= 0; at = m_bytes.indexOf(id, at + 1))
        m_places.append(at);
}

std::string_view CreateRequest::next()
{
    QByteArray id;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        // A mutation and its entity may share a UUID: they are ids of different types.
        if (i % 2 == 0)
            id = m_ids.next().toByteArray(QUuid::WithoutBraces);
        std::memcpy(m_bytes.data() + m_places[i], id.constData(), std::size_t(id.size()));
    }
    return {m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())};
}

} // namespace weehours::bench
