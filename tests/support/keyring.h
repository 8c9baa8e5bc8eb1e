// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/privatebus.h"

#include <QProcess>
#include <QTemporaryDir>

namespace weehours {

/// A real gnome-keyring-daemon on the private bus. Its keyrings survive the process.
class Keyring
{
public:
    explicit Keyring(const PrivateBus &bus) : m_bus(bus) {}
    ~Keyring();
    Q_DISABLE_COPY_MOVE(Keyring)

    /// @param password unlocks the login keyring, creating it if needed; with an empty one the
    /// keyring stays locked or missing
    [[nodiscard]] bool start(const QByteArray &password);
    /// Sends SIGKILL.
    [[nodiscard]] bool kill();
    /// The folder of its files, in which tests look for secrets.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    const PrivateBus &m_bus;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace weehours
