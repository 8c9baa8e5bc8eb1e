// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

#include <optional>

class QDBusPendingCallWatcher;

namespace weehours {

/// One notification of ours on the desktop (freedesktop.org, Desktop Notifications 1.2); the next
/// takes the place of the one before. Where nobody shows notifications, nothing happens. It never
/// waits for an answer.
class Notifications : public QObject
{
    Q_OBJECT
public:
    /// @param bus the session's; it need not be connected
    explicit Notifications(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Whether this computer shows any: a service for them runs, or can be started.
    [[nodiscard]] static bool areShown(const QDBusConnection &bus);

    /// A button of a notification.
    struct Action
    {
        QString key; ///< see acted()
        QString words;
    };

    /// @param title   one plain line
    /// @param body    plain text; whether it has to be escaped is known here
    /// @param actions buttons, where the desktop shows any
    void show(const QString &title, const QString &body, const QList<Action> &actions = {});
    /// Takes it away, if it still stands.
    void withdraw();

Q_SIGNALS:
    /// It was clicked.
    /// @param token lets a window come forward (xdg-activation); empty where the desktop gives none
    void clicked(const QString &token);
    /// One of its buttons was pressed. @param token as of clicked()
    void acted(const QString &key, const QString &token);

private Q_SLOTS:
    void onActivationToken(uint id, const QString &token);
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    struct Words
    {
        QString title;
        QString body;
        QList<Action> actions;
    };

    void askWhatItCan();
    void send();
    void forget();
    void onSent(QDBusPendingCallWatcher *answer);

    QDBusConnection m_bus;
    std::optional<bool> m_readsMarkup; // nothing until the service has said
    std::optional<Words> m_next;
    bool m_isAsking = false;
    bool m_isWithdrawn = false;
    uint m_id = 0;
    QString m_token;
};

} // namespace weehours
