// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/keyring.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

namespace weehours {

namespace {
constexpr int patienceMsecs = 10'000;
const QString serviceName = QStringLiteral("org.freedesktop.secrets");
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
        // libsecret, too, must hear of who comes and goes.
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(10);
    }
    QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return is == there;
}

Keyring::~Keyring()
{
    if (m_process.state() != QProcess::NotRunning)
        (void)kill();
}

bool Keyring::start(const QByteArray &password)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        environment.insert(QString::fromLatin1(variable), m_folder.path());
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus.address());
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (!password.isEmpty())
        arguments.append(QStringLiteral("--unlock"));
    m_process.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!m_process.waitForStarted())
        return false;
    m_process.write(password);
    while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten(patienceMsecs)) {
    }
    m_process.closeWriteChannel();
    return m_bus.waitFor(serviceName, true);
}

bool Keyring::kill()
{
    m_process.kill();
    return m_process.waitForFinished() && m_bus.waitFor(serviceName, false);
}

} // namespace weehours
