// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace weehours {

/// A minimal desktop notification service, in its own thread.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit NotificationService(const QStringList &capabilities) : m_capabilities(capabilities) {}

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }

    uint Notify(const QString &, uint replaces, const QString &, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &, int)
    {
        const uint id = replaces > 0 ? replaces : ++m_last;
        Q_EMIT shown(id, replaces, summary, body, actions);
        return id;
    }

    void CloseNotification(uint id) { Q_EMIT closed(id); }

Q_SIGNALS:
    Q_SCRIPTABLE void shown(uint id, uint replaces, const QString &title, const QString &body,
                            const QStringList &actions);
    Q_SCRIPTABLE void closed(uint id);

private:
    QStringList m_capabilities;
    uint m_last = 6;
};

} // namespace weehours
