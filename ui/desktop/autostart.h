// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

namespace weehours {

/// Whether the desktop starts the program at login: a file in the person's autostart folder, by the
/// freedesktop.org specification.
class Autostart
{
public:
    /// @param folder the autostart folder; empty for the person's own
    explicit Autostart(const QString &folder = {});

    /// Whether the autostart file exists.
    [[nodiscard]] bool isOn() const;
    /// Writes the file for the running program, or removes it. `store_failed`, in words for the
    /// person, if the file cannot be written.
    [[nodiscard]] Result<void> setOn(bool on) const;

private:
    const QString m_folder;
};

} // namespace weehours
