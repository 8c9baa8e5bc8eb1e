// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/weehours/sleepwatch.h"

namespace weehours {

// https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
SleepWatch::SleepWatch(QDBusConnection bus, QObject *parent) : QObject(parent)
{
    bus.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
                this, SLOT(onSleep(bool)));
}

void SleepWatch::onSleep(bool begins)
{
    if (!begins)
        Q_EMIT woke();
}

} // namespace weehours
