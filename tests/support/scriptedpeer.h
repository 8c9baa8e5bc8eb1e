// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

class TestCertificate;

/// A listener on loopback that answers everything with the same bytes, over TLS if it has a
/// certificate.
class ScriptedPeer : public QObject
{
    Q_OBJECT
public:
    enum class Then { Stays, Closes };

    explicit ScriptedPeer(const QByteArray &answer, Then then = Then::Stays);
    /// Over TLS.
    ScriptedPeer(const TestCertificate &certificate, const QByteArray &answer);

    [[nodiscard]] QUrl url() const;
    /// Refuses new connections; open ones stay.
    void shut() { m_server->close(); }
    /// Replaces the answer from now on.
    void setAnswer(const QByteArray &answer) { m_answer = answer; }

    /// The received data, one item per read.
    QList<QByteArray> requests;
    QList<QTcpSocket *> sockets;

private:
    void listen();

    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_answer;
    Then m_then = Then::Stays;
    QString m_scheme;
};
