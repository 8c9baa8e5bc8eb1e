// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace weehours {

/// An empty D-Bus without activatable services. It becomes this process's session bus, so that a
/// test never calls services of the developer's session.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Empty if it did not start.
    [[nodiscard]] QString address() const { return m_address; }
    /// Whether the name gets an owner within 10 s (or loses it, if `there` is false).
    [[nodiscard]] bool waitFor(const QString &name, bool there) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
};

} // namespace weehours
