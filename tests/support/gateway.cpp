// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/gateway.h"

#include <memory>

namespace {

/// The length of the first request in these bytes; 0 if it is incomplete.
qsizetype firstRequest(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray lower = bytes.left(head).toLower();
    const qsizetype named = lower.indexOf("\r\ncontent-length:");
    qsizetype body = 0;
    if (named >= 0) {
        const qsizetype from = lower.indexOf(':', named) + 1;
        const qsizetype end = lower.indexOf("\r\n", from);
        body = lower.mid(from, end < 0 ? -1 : end - from).trimmed().toLongLong();
    }
    const qsizetype whole = head + 4 + body;
    return bytes.size() >= whole ? whole : 0;
}

QByteArray firstLine(const QByteArray &request)
{
    return request.left(request.indexOf("\r\n"));
}

} // namespace

Gateway::Gateway(quint16 server) : m_server(server)
{
    m_listener.listen(QHostAddress::LocalHost);
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        auto *client = m_listener.nextPendingConnection();
        auto line = std::make_shared<Line>(Line{client, new QTcpSocket(client), {}, false, m_era});
        line->server->connectToHost(QHostAddress::LocalHost, m_server);
        connect(client, &QTcpSocket::readyRead, this, [this, line] { take(*line); });
        connect(client, &QTcpSocket::disconnected, line->server, &QTcpSocket::disconnectFromHost);
        connect(line->server, &QTcpSocket::readyRead, this, [this, line] {
            const QByteArray answer = line->server->readAll();
            if (isDead(*line))
                return;
            line->client->write(line->cut ? answer.left(answer.size() / 2) : answer);
            if (line->cut)
                line->client->disconnectFromHost();
        });
        connect(line->server, &QTcpSocket::disconnected, client, [this, line] {
            if (!line->cut && !isDead(*line))
                line->client->disconnectFromHost();
        });
    });
}

QUrl Gateway::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort()));
}

void Gateway::leadTo(quint16 server)
{
    m_server = server;
}

void Gateway::wake()
{
    m_silent = false;
    ++m_era;
}

void Gateway::answerInstead(const QByteArray &target, const QByteArray &answer, int times)
{
    m_rules.append({[target](const QByteArray &request) {
                        return firstLine(request).contains(target);
                    },
                    answer, times});
}

void Gateway::answerInstead(std::function<bool(const QByteArray &)> which, const QByteArray &answer)
{
    m_rules.append({std::move(which), answer, std::numeric_limits<int>::max()});
}

void Gateway::cutAnswerTo(const QByteArray &target)
{
    answerInstead(target, {});
}

void Gateway::take(Line &line)
{
    line.came += line.client->readAll();
    if (isDead(line)) {
        ++unheard;
        return;
    }
    while (const qsizetype size = firstRequest(line.came)) {
        const QByteArray request = line.came.left(size);
        line.came.remove(0, size);
        requests.append(QString::fromLatin1(firstLine(request)));
        const qsizetype body = request.size() - request.indexOf("\r\n\r\n") - 4;
        largest = qMax(largest, static_cast<int>(body));
        pass(line, request);
    }
}

void Gateway::pass(Line &line, const QByteArray &request)
{
    for (auto rule = m_rules.begin(); rule != m_rules.end(); ++rule) {
        if (!rule->applies(request))
            continue;
        const QByteArray answer = rule->answer;
        if (--rule->times == 0)
            m_rules.erase(rule);
        if (!answer.isEmpty()) {
            line.client->write(answer);
            return;
        }
        line.cut = true;
        break;
    }
    line.server->write(request);
}

QByteArray answerBytes(const char *status, const QByteArray &contentType, const QByteArray &body,
                       const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray(status) + "\r\nContent-Type: " + contentType + "\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray problemBytes(const char *status, const QByteArray &code, const QByteArray &headers)
{
    return answerBytes(status, "application/problem+json",
                       "{\"title\":\"No\",\"detail\":\"No.\",\"code\":\"" + code + "\"}", headers);
}
