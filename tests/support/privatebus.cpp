// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/privatebus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

namespace weehours {

namespace {
constexpr int patienceMsecs = 10'000;
} // namespace

PrivateBus::PrivateBus()
{
    QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly))
        return;
    config.write(R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=)"
                 + m_folder.path().toUtf8() + R"(</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>)");
    config.close();
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--config-file=") + config.fileName(),
                     QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMsecs)) {
    }
    m_address = QString::fromUtf8(m_process.readLine().trimmed());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
}

PrivateBus::~PrivateBus()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool PrivateBus::waitFor(const QString &name, bool there) const
{
    auto bus = QDBusConnection::connectToBus(m_address, QStringLiteral("watch"));
    QElapsedTimer timer;
    timer.start();
    bool is = !there;
    while (is != there && timer.elapsed() < patienceMsecs) {
        is = bus.interface() && bus.interface()->isServiceRegistered(name);
        // libsecret, too, must process the change of owner.
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(10);
    }
    QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return is == there;
}

} // namespace weehours
