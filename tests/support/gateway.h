// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// A proxy between clients and a real server. It passes on every request that it was not told to
/// answer itself.
class Gateway : public QObject
{
    Q_OBJECT
public:
    /// @param server the server's port on loopback
    explicit Gateway(quint16 server);

    [[nodiscard]] QUrl url() const;
    /// The server has another port from now on; affects new connections.
    void leadTo(quint16 server);

    /// Answers the next `times` requests whose first line contains `target` with these bytes,
    /// without passing them on.
    void answerInstead(const QByteArray &target, const QByteArray &answer, int times = 1);
    /// Answers all requests for which `which` is true, until passAll().
    void answerInstead(std::function<bool(const QByteArray &request)> which,
                       const QByteArray &answer);
    /// Passes the next matching request on, but cuts the server's answer in the middle.
    void cutAnswerTo(const QByteArray &target);
    void passAll() { m_rules.clear(); }
    /// Passes nothing on and closes nothing from now on, like a network that is gone.
    void fallSilent() { m_silent = true; }
    /// Passes new connections on again. The old ones stay dead without a sign, as after a computer
    /// slept.
    void wake();

    /// The first line of each request received, whether passed on or not.
    QStringList requests;
    /// How often data came during a silence, or on a connection from before one.
    int unheard = 0;
    /// The longest body, in bytes.
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
        /// The number of silences before it was opened.
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

/// A whole HTTP answer: status line, headers, body.
[[nodiscard]] QByteArray answerBytes(const char *status, const QByteArray &contentType,
                                     const QByteArray &body, const QByteArray &headers = {});
/// A problem document with this code, as our server writes them.
[[nodiscard]] QByteArray problemBytes(const char *status, const QByteArray &code,
                                      const QByteArray &headers = {});
