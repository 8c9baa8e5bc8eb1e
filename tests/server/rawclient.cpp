// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/rawclient.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QSslConfiguration>

#include <sys/socket.h>

namespace {
constexpr int patience = 10'000;
}

QJsonObject RawClient::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawClient::Answer::code() const
{
    if (headers.value("content-type") != "application/problem+json")
        return {};
    return json().value(QStringLiteral("code")).toString();
}

RawClient::RawClient(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(patience);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

RawClient::RawClient(quint16 port, const QSslCertificate &authority)
{
    QSslConfiguration configuration = m_socket.sslConfiguration();
    configuration.setCaCertificates({authority});
    m_socket.setSslConfiguration(configuration);
    m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    m_socket.waitForEncrypted(patience);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while ((m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0)
           && m_socket.waitForBytesWritten(patience)) {
    }
}

RawClient::Answer RawClient::read(bool withoutBody)
{
    Answer answer = readHead();
    if (answer.status == 0 || withoutBody || answer.status == 204 || answer.status == 304
        || answer.status < 200)
        return answer;
    if (answer.headers.value("transfer-encoding") == "chunked") {
        for (QByteArray chunk = readChunk(); !chunk.isEmpty(); chunk = readChunk())
            answer.body += chunk;
        return answer;
    }
    answer.body = readBytes(answer.headers.value("content-length").toLongLong());
    return answer;
}

RawClient::Answer RawClient::readHead()
{
    Answer answer;
    const auto start = readLine();
    if (!start || !start->startsWith("HTTP/1.1 "))
        return answer;
    answer.status = start->mid(9, 3).toInt();
    for (auto line = readLine(); line && !line->isEmpty(); line = readLine()) {
        const qsizetype colon = line->indexOf(':');
        answer.headers.insert(line->left(colon).toLower(), line->mid(colon + 1).trimmed());
    }
    return answer;
}

QByteArray RawClient::readChunk()
{
    const auto size = readLine();
    if (!size)
        return {};
    const QByteArray bytes = readBytes(size->toLongLong(nullptr, 16));
    (void)readLine();
    return bytes;
}

bool RawClient::isClosedWithin(int msecs)
{
    QElapsedTimer clock;
    clock.start();
    while (m_socket.state() == QAbstractSocket::ConnectedState && clock.elapsed() < msecs) {
        m_socket.waitForReadyRead(50);
        m_socket.readAll();
    }
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

void RawClient::closeSending()
{
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

void RawClient::abort()
{
    m_socket.abort();
}

RawClient::Answer RawClient::request(const QByteArray &method, const QByteArray &target,
                                     const QByteArray &body, const QByteArray &moreHeaders)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + moreHeaders;
    if (!body.isEmpty())
        bytes += "Content-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n";
    send(bytes + "\r\n" + body);
    return read(method == "HEAD");
}

std::optional<QByteArray> RawClient::readLine()
{
    while (!m_socket.canReadLine()) {
        if (!m_socket.waitForReadyRead(patience) && !m_socket.canReadLine())
            return std::nullopt;
    }
    return m_socket.readLine().trimmed();
}

QByteArray RawClient::readBytes(qsizetype count)
{
    while (m_socket.bytesAvailable() < count) {
        if (!m_socket.waitForReadyRead(patience))
            break;
    }
    return m_socket.read(count);
}
