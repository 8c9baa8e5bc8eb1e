// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/privatebus.h"

#include <QProcess>
#include <QTemporaryDir>

namespace weehours {

/// A real gnome-keyring-daemon on that bus, with keyrings of its own that stay when it ends.
class Keyring
{
public:
    explicit Keyring(const PrivateBus &bus) : m_bus(bus) {}
    ~Keyring();
    Q_DISABLE_COPY_MOVE(Keyring)

    /// @param password unlocks the login keyring, and makes it where there is none; empty: the
    ///                 keyring stays as it is, locked or missing
    [[nodiscard]] bool start(const QByteArray &password);
    /// SIGKILL.
    [[nodiscard]] bool kill();
    /// All that it wrote to its folder, to look for what must not stand there.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    const PrivateBus &m_bus;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace weehours
