// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace weehours {

/// A D-Bus of one's own, with nobody on it and nothing that it would start. It becomes this
/// process's session bus, so that no test asks the keyring of whoever runs it.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Empty where it did not start.
    [[nodiscard]] QString address() const { return m_address; }
    /// Whether the name has an owner within 10 s (or has none, for `there` = false).
    [[nodiscard]] bool waitFor(const QString &name, bool there) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
};

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
