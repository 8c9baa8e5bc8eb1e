// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// Stands between clients and a real server, as a proxy does. It passes on what it is not told to
/// answer by itself.
class Gateway : public QObject
{
    Q_OBJECT
public:
    /// @param server the port of the server on loopback
    explicit Gateway(quint16 server);

    [[nodiscard]] QUrl url() const;
    /// The server has moved: the next connections lead there.
    void leadTo(quint16 server);

    /// The next `times` requests whose first line contains `target` are answered with these bytes
    /// and never reach the server.
    void answerInstead(const QByteArray &target, const QByteArray &answer, int times = 1);
    /// So are all that are like this, until passAll().
    void answerInstead(std::function<bool(const QByteArray &request)> which,
                       const QByteArray &answer);
    /// The server gets the next request like this and answers it, but half of its answer is lost.
    void cutAnswerTo(const QByteArray &target);
    void passAll() { m_rules.clear(); }
    /// Neither passes nor closes anything from now on, as a network that is gone.
    void fallSilent() { m_silent = true; }
    /// New connections are passed again. Those that were open stay dead, and nobody is told, as
    /// after a computer has slept.
    void wake();

    /// The first line of each request that came, those included that were not passed on.
    QStringList requests;
    /// How often something came while it was silent, or on a connection from before that.
    int unheard = 0;
    /// How long the longest body was, in bytes.
    int largest = 0;
    [[nodiscard]] qsizetype count(const QString &target) const
    {
        return requests.filter(target).size();
    }

private:
    struct Rule
    {
        std::function<bool(const QByteArray &request)> applies;
        /// Empty: the request is passed on, and the answer cut.
        QByteArray answer;
        int times;
    };
    struct Line
    {
        QTcpSocket *client;
        QTcpSocket *server;
        QByteArray came;
        bool cut = false;
        /// Opened after so many silences.
        int era = 0;
    };

    [[nodiscard]] bool isDead(const Line &line) const { return m_silent || line.era != m_era; }
    void take(Line &line);
    void pass(Line &line, const QByteArray &request);

    QTcpServer m_listener;
    quint16 m_server;
    QList<Rule> m_rules;
    bool m_silent = false;
    int m_era = 0;
};

/// A whole answer of one: status line, headers, body.
[[nodiscard]] QByteArray answerBytes(const char *status, const QByteArray &contentType,
                                     const QByteArray &body, const QByteArray &headers = {});
/// A problem document with this code, as our server writes them.
[[nodiscard]] QByteArray problemBytes(const char *status, const QByteArray &code,
                                      const QByteArray &headers = {});
