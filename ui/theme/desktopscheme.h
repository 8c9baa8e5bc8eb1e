// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace weehours {

/// Whether the desktop is set to dark or to light, as the desktop portal tells it
/// (org.freedesktop.portal.Settings, `org.freedesktop.appearance color-scheme`: 1 is dark, 2 is
/// light, 0 no preference), and when that changes. Qt asks the portal itself only from 6.5 on.
/// GUI thread.
class DesktopScheme : public QObject
{
    Q_OBJECT
public:
    /// Asks at once, so that the first window has the right look; a portal that takes long to
    /// answer is waited for a moment only, and heard when it answers.
    /// @param bus the session's; where there is none, or no portal on it, there is no preference
    /// @param patienceMsecs how long to wait for the answer
    explicit DesktopScheme(const QDBusConnection &bus, int patienceMsecs = briefly,
                           QObject *parent = nullptr);

    /// A portal that runs answers within a few milliseconds; one that has to be started first would
    /// hold up the window.
    static constexpr int briefly = 150;

    /// Nothing without a portal, and where the person prefers neither.
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
