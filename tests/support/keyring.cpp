// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/keyring.h"

namespace weehours {

namespace {
constexpr int patienceMsecs = 10'000;
const QString serviceName = QStringLiteral("org.freedesktop.secrets");
} // namespace

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
