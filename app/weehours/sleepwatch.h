// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>

namespace weehours {

/// Tells when the computer woke from sleep, as systemd-logind has it: what was connected before is
/// dead then, and nobody else says so. Where there is no logind it never tells.
class SleepWatch final : public QObject
{
    Q_OBJECT
public:
    /// @param bus the system's
    explicit SleepWatch(QDBusConnection bus, QObject *parent = nullptr);

Q_SIGNALS:
    void woke();

private Q_SLOTS:
    void onSleep(bool begins);
};

} // namespace weehours
