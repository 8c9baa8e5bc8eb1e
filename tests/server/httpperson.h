// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/rawclient.h"

#include <QJsonArray>

/// A user of a server over HTTP, for tests: one connection, and a token once signed in.
class HttpPerson
{
public:
    using Answer = RawClient::Answer;

    HttpPerson(quint16 port, QString name);
    /// Over TLS, to a server whose certificate is `authority`.
    HttpPerson(quint16 port, QString name, const QSslCertificate &authority);

    /// The same person with the same token as `other`, on its own connection. Each object belongs
    /// to the thread that made it.
    HttpPerson(quint16 port, const HttpPerson &other);

    /// Registers, and keeps the token.
    Answer signUp();
    /// Signs in on another device, and keeps that token.
    Answer signIn();
    Answer get(const QString &target, const QByteArray &moreHeaders = {});
    Answer call(const QByteArray &method, const QString &target, const QJsonObject &body = {});

    /// Creates a baby that this person owns, and returns its id.
    QString createBaby();
    /// Creates a bottle feed, and returns its id; empty if it was refused.
    QString logFeed(const QString &baby, int amountMl = 120);
    /// Invites `other`, who accepts at once.
    bool shareWith(HttpPerson &other, const QString &baby, const QString &role);

    [[nodiscard]] static QString newId();
    [[nodiscard]] static QJsonObject mutation(const QString &op, const QString &type,
                                              const QString &entity, const QJsonObject &payload,
                                              qint64 baseVersion = 0);
    [[nodiscard]] QByteArray authorization() const;
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }

    static constexpr QLatin1StringView password{"correct horse battery"};

private:
    RawClient m_client;
    QString m_name;
    QString m_id;
    QByteArray m_token;
};

/// An open `/api/sync/live`.
class LiveListener
{
public:
    LiveListener(quint16 port, const HttpPerson &person);
    LiveListener(quint16 port, const HttpPerson &person, const QSslCertificate &authority);

    /// The HTTP status; 200 if the stream is open.
    [[nodiscard]] int status() const { return m_status; }
    /// The next event's name and data; an empty name at the end of the stream. Skips comments.
    std::pair<QByteArray, QJsonObject> next();

private:
    void ask(const HttpPerson &person);

    RawClient m_client;
    int m_status = 0;
    QByteArray m_rest;
};
