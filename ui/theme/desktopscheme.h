// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace weehours {

/// The desktop's preference for dark or light, from the desktop portal
/// (org.freedesktop.portal.Settings, `org.freedesktop.appearance color-scheme`: 1 is dark, 2 is
/// light, 0 no preference). Qt itself reads it only from 6.5 on. GUI thread.
class DesktopScheme : public QObject
{
    Q_OBJECT
public:
    /// Asks at once, so that the first window has the right look. Waits only briefly; a later
    /// answer is still taken and emits changed().
    /// @param bus the session bus; without one, or without a portal on it, there is no preference
    /// @param patienceMsecs how long to wait for the answer, in milliseconds
    explicit DesktopScheme(const QDBusConnection &bus, int patienceMsecs = briefly,
                           QObject *parent = nullptr);

    /// A running portal answers within a few milliseconds; waiting for one that is just being
    /// started would delay the window.
    static constexpr int briefly = 150;

    /// Empty without a portal, or if the person has no preference.
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QDBusMessage &answer);
    void take(const QVariant &value);

    QDBusConnection m_bus;
    std::optional<bool> m_prefersDark;
};

} // namespace weehours
