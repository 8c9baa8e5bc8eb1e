// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedpeer.h"

#include "tests/server/testcertificate.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

ScriptedPeer::ScriptedPeer(const QByteArray &answer, Then then)
    : m_server(std::make_unique<QTcpServer>()),
      m_answer(answer),
      m_then(then),
      m_scheme(QStringLiteral("http"))
{
    listen();
}

ScriptedPeer::ScriptedPeer(const TestCertificate &certificate, const QByteArray &answer)
    : m_answer(answer), m_scheme(QStringLiteral("https"))
{
    QFile file(certificate.keyFile());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QSslConfiguration configuration;
    configuration.setLocalCertificate(certificate.certificate());
    configuration.setPrivateKey(QSslKey(file.readAll(), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    listen();
}

void ScriptedPeer::listen()
{
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        sockets.append(socket);
        const auto answer = [this, socket] {
            requests.append(socket->readAll());
            socket->write(m_answer);
            if (m_then == Then::Closes)
                socket->disconnectFromHost();
        };
        connect(socket, &QTcpSocket::readyRead, this, answer);
        // Over TLS the first bytes may arrive together with the handshake.
        if (socket->bytesAvailable() > 0)
            answer();
    });
}

QUrl ScriptedPeer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_scheme).arg(m_server->serverPort()));
}
