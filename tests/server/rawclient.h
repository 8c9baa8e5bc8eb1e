// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QSslCertificate>
#include <QSslSocket>

#include <optional>

/// Sends arbitrary bytes and reads the answer strictly by HTTP/1.1. Blocking.
class RawClient
{
public:
    struct Answer
    {
        /// 0 if the server closed the connection without an answer.
        int status = 0;
        /// Keyed by lower-case name.
        QMap<QByteArray, QByteArray> headers;
        QByteArray body;

        [[nodiscard]] QJsonObject json() const;
        /// The problem's code; empty if the body is not a problem document.
        [[nodiscard]] QString code() const;
    };

    explicit RawClient(quint16 port);
    /// The same over TLS, for a server whose certificate is `authority`.
    RawClient(quint16 port, const QSslCertificate &authority);

    void send(const QByteArray &bytes);
    /// @param withoutBody the request was HEAD
    [[nodiscard]] Answer read(bool withoutBody = false);
    /// Reads only the head of an answer.
    [[nodiscard]] Answer readHead();
    /// One chunk of a chunked body; empty after the last chunk, or if the connection ended.
    [[nodiscard]] QByteArray readChunk();
    /// Whether the server ends the connection within `msecs`.
    [[nodiscard]] bool isClosedWithin(int msecs);
    /// For the state of the TLS connection.
    [[nodiscard]] const QSslSocket &socket() const { return m_socket; }
    /// Half-closes the connection: sends no more, still reads.
    void closeSending();
    /// Resets the connection.
    void abort();

    /// Sends a request with the usual headers, and reads its answer.
    Answer request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &moreHeaders = {});

private:
    [[nodiscard]] std::optional<QByteArray> readLine();
    [[nodiscard]] QByteArray readBytes(qsizetype count);

    QSslSocket m_socket;
};
