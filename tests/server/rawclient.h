// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QSslCertificate>
#include <QSslSocket>

#include <optional>

/// A client that sends the bytes it is told to, whatever they are, and reads what comes back by
/// the letter of HTTP/1.1. Blocking; for tests alone.
class RawClient
{
public:
    struct Answer
    {
        /// 0 where the server closed the connection instead of answering.
        int status = 0;
        /// By their names in lower case.
        QMap<QByteArray, QByteArray> headers;
        QByteArray body;

        [[nodiscard]] QJsonObject json() const;
        /// The problem's code; empty for what is no problem document.
        [[nodiscard]] QString code() const;
    };

    explicit RawClient(quint16 port);
    /// The same over TLS, for a server whose certificate is `authority`.
    RawClient(quint16 port, const QSslCertificate &authority);

    void send(const QByteArray &bytes);
    /// @param withoutBody the request was HEAD
    [[nodiscard]] Answer read(bool withoutBody = false);
    /// Reads the head of an answer alone.
    [[nodiscard]] Answer readHead();
    /// One chunk of a chunked body; empty after the last one, and where the connection ended.
    [[nodiscard]] QByteArray readChunk();
    /// Whether the server ends the connection within `msecs`.
    [[nodiscard]] bool isClosedWithin(int msecs);
    /// The encrypted connection, or what became of it.
    [[nodiscard]] const QSslSocket &socket() const { return m_socket; }
    /// No more will be sent.
    void closeSending();
    /// Ends the connection without ado.
    void abort();

    /// Sends a request with the customary headers, and reads its answer.
    Answer request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &moreHeaders = {});

private:
    [[nodiscard]] std::optional<QByteArray> readLine();
    [[nodiscard]] QByteArray readBytes(qsizetype count);

    QSslSocket m_socket;
};
