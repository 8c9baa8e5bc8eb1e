// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace weehours {

/// A D-Bus of the test's own, with no names on it and nothing that it would start. It becomes this
/// process's session bus, so that no test asks a service of the person who runs it.
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

} // namespace weehours
