// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>

namespace weehours {

/// Emits woke() when the computer wakes from sleep, as systemd-logind reports it: older connections
/// are dead by then, and nothing else reports that. Without logind it never emits.
class SleepWatch final : public QObject
{
    Q_OBJECT
public:
    /// @param bus the system bus
    explicit SleepWatch(QDBusConnection bus, QObject *parent = nullptr);

Q_SIGNALS:
    void woke();

private Q_SLOTS:
    void onSleep(bool begins);
};

} // namespace weehours
