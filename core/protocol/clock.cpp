// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/clock.h"

#include <QDateTime>
#include <QFile>

#include <ctime>

#include <sys/syscall.h>
#include <unistd.h>

namespace weehours {

Clock::~Clock() = default;

std::optional<Uptime> Clock::uptime() const
{
    return std::nullopt;
}

std::optional<Uptime> SystemClock::uptime() const
{
    timespec up{};
    // It does not change while a program runs, and this is asked for with each entry.
    static const QString boot = [] {
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed())
                                              : QString();
    }();
    // A system call, because tools that fake the time of one program replace the library's
    // function.
    if (boot.isEmpty() || ::syscall(SYS_clock_gettime, CLOCK_BOOTTIME, &up) != 0)
        return std::nullopt;
    return Uptime{boot, static_cast<qint64>(up.tv_sec) * 1000 + up.tv_nsec / 1'000'000};
}

Instant SystemClock::now() const
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

} // namespace weehours
