// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

#include <optional>

class QDBusPendingCallWatcher;

namespace weehours {

/// One desktop notification (freedesktop.org, Desktop Notifications 1.2); a new one replaces the
/// one before. Without a notification service nothing happens. It never blocks.
class Notifications : public QObject
{
    Q_OBJECT
public:
    /// @param bus the session bus; may be unconnected
    explicit Notifications(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Whether this computer shows any: a service for them runs, or can be started.
    [[nodiscard]] static bool areShown(const QDBusConnection &bus);

    /// A button of a notification.
    struct Action
    {
        QString key; ///< see acted()
        QString words;
    };

    /// @param title   one line of plain text
    /// @param body    plain text; escaped here if the service requires it
    /// @param actions buttons, if the desktop supports them
    void show(const QString &title, const QString &body, const QList<Action> &actions = {});
    /// Closes the notification, if it is still shown.
    void withdraw();

Q_SIGNALS:
    /// It was clicked.
    /// @param token allows a window to come to the front (xdg-activation); empty if the desktop has
    /// none
    void clicked(const QString &token);
    /// One of its buttons was pressed.
    /// @param key   the action's key
    /// @param token as in clicked()
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
    std::optional<bool> m_readsMarkup; // empty until the service has answered
    std::optional<Words> m_next;
    bool m_isAsking = false;
    bool m_isWithdrawn = false;
    uint m_id = 0;
    QString m_token;
};

} // namespace weehours
